/**
 * Outflow against a book's own history: a run on the collateral. Quantiles, since the sizes of transfers have a tail without
 * variance, in which a mean and a deviation say nothing. Slots without outflow count as zero: a quiet book has a low bar.
 */
import { type SharedAmount, shared } from '../core/amount.ts';
import type { BookName, Shard } from '../core/ids.ts';
import type { FlowHistory } from '../core/limit.ts';
import type { BookPolicy, Ratio, VelocityRule } from '../core/policy.ts';
import { measure, type Pricing } from './quantity.ts';

/** A policy that needs more slots than this is refused: each with outflow is in every record of the history. */
export const MAX_SLOTS = 4_096;
/** Slots of the drain window where no velocity rule says how long a slot is. */
const DRAIN_SLOTS = 64;

/** How long a slot is, and how many past ones are kept beside the one that runs. */
export type SlotRule = { readonly slotMs: number; readonly slots: number };

/** What the book's rules need kept, whether it is too much or not: the policy rule `slots-above-max` asks. Null: nothing. */
export function slotsWanted({ velocity, drain }: Pick<BookPolicy, 'velocity' | 'drain'>): SlotRule | null {
  const windowMs = drain?.windowMs ?? 0;
  if (!velocity && !drain) return null;
  const slotMs = velocity?.slotMs ?? Math.max(1, Math.ceil(windowMs / DRAIN_SLOTS));
  const slots = Math.max(velocity?.slots ?? 0, Math.ceil(windowMs / slotMs) + 1);
  return { slotMs, slots };
}

/** The same for what decides. Throws a `RangeError` above `MAX_SLOTS`, which no accepted policy wants. */
export function slotRuleOf(policy: Pick<BookPolicy, 'velocity' | 'drain'>): SlotRule | null {
  const rule = slotsWanted(policy);
  if (rule === null || rule.slots <= MAX_SLOTS) return rule;
  throw new RangeError(`saw ${rule.slots} slots of ${rule.slotMs} ms, wanted at most ${MAX_SLOTS}`);
}

/** A history that begins with the slot of `atMs`. */
export function emptyHistory(book: BookName, shard: Shard, { slotMs }: SlotRule, atMs: number): FlowHistory {
  return { book, shard, slotMs, slots: [], firstSlot: Math.floor(atMs / slotMs) };
}

/**
 * The history with one more outflow, and without the slots that no rule asks for any more. With a clock that has gone back it
 * counts in the newest slot: as happening now.
 */
export function addOutflow(before: FlowHistory, rule: SlotRule, atMs: number, amount: SharedAmount): FlowHistory {
  if (amount < 0n) throw new RangeError(`saw an outflow of ${amount}, wanted zero or more`);
  const history = inSlots(before, rule, atMs);
  if (amount === 0n) return history;
  const now = currentSlot(history, atMs);
  const slots = history.slots.filter(({ slot }) => slot >= now - rule.slots);
  const last = slots.at(-1);
  if (last?.slot === now) slots[slots.length - 1] = { slot: now, out: shared(last.out + amount) };
  else slots.push({ slot: now, out: amount });
  return { ...history, slots };
}

/** Longer slots that are whole numbers of the old ones are summed up exactly; otherwise the history begins anew. */
function inSlots(history: FlowHistory, { slotMs }: SlotRule, atMs: number): FlowHistory {
  const { slotMs: oldMs } = history;
  if (oldMs === slotMs) return history;
  if (slotMs % oldMs !== 0) return { ...history, slotMs, slots: [], firstSlot: Math.floor(atMs / slotMs) };
  const slotOf = (slot: number): number => Math.floor(slot / (slotMs / oldMs));
  const sums = new Map<number, SharedAmount>();
  for (const { slot, out } of history.slots) sums.set(slotOf(slot), shared((sums.get(slotOf(slot)) ?? 0n) + out));
  const slots = [...sums].map(([slot, out]) => ({ slot, out }));
  return { ...history, slotMs, slots, firstSlot: slotOf(history.firstSlot) };
}

/** By the clock, and never before the newest that has outflow. */
function currentSlot({ slotMs, slots, firstSlot }: FlowHistory, nowMs: number): number {
  return Math.max(Math.floor(nowMs / slotMs), slots.at(-1)?.slot ?? firstSlot);
}

export type Velocity = {
  /** `unknown`: too little history. */
  readonly say: 'calm' | 'run' | 'unknown';
  readonly saw: string;
  readonly wanted: string;
};

/** Is the outflow of the slot that runs above `factor` times the quantile of the past ones, and at least `least`? */
export function velocityOf(before: FlowHistory, rule: VelocityRule, nowMs: number): Velocity {
  const history = inSlots(before, rule, nowMs);
  const now = currentSlot(history, nowMs);
  const from = Math.max(history.firstSlot, now - rule.slots);
  const out = history.slots.at(-1)?.slot === now ? (history.slots.at(-1)?.out ?? 0n) : 0n;
  const saw = `${out} shared units out in this slot of ${rule.slotMs} ms`;
  if (now - from < rule.minSlots) {
    return {
      say: 'unknown',
      saw: `${saw}, ${now - from} slots before it`,
      wanted: `${rule.minSlots} slots of history`,
    };
  }
  const past = history.slots.filter(({ slot }) => slot >= from && slot < now).map((slot) => slot.out);
  const usual = quantileOf(past, now - from, rule.quantile);
  const { num, den } = rule.factor;
  const runs = out * den > num * usual && out >= rule.least;
  const wanted = `<= ${num}/${den} x ${usual}, or below ${rule.least}`;
  return { say: runs ? 'run' : 'calm', saw, wanted };
}

/**
 * The nearest-rank quantile of `count` values, of which those that are not in `present` are zero: the value at rank ⌈q·count⌉, from 1.
 * One that did occur, never between two; the rank is rounded up, as the term is defined.
 */
export function quantileOf(present: readonly bigint[], count: number, { num, den }: Ratio): bigint {
  const rank = (num * BigInt(count) + den - 1n) / den;
  const zeros = BigInt(count - present.length);
  if (rank <= zeros) return 0n;
  const sorted = [...present].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted[Number(rank - zeros) - 1] ?? 0n;
}

export type Drain = { readonly say: 'drain' | 'calm' | 'unknown'; readonly saw: string; readonly wanted: string };

/**
 * Has so much left the book within the window that its lanes drain? A slot that is partly within the window counts whole. In value
 * without a price: unknown.
 */
export function drainOf(
  history: FlowHistory,
  drain: NonNullable<BookPolicy['drain']>,
  pricing: Pricing,
  nowMs: number,
): Drain {
  const since = Math.floor((nowMs - drain.windowMs) / history.slotMs);
  const out = history.slots.reduce((sum, slot) => (slot.slot >= since ? sum + slot.out : sum), 0n);
  const measured = measure(shared(out), drain.outflow.unit, pricing);
  if (!measured.known) return { say: 'unknown', saw: measured.saw, wanted: measured.wanted };
  const { unit, amount } = drain.outflow;
  const saw = `${measured.amount} ${unit} units out within ${drain.windowMs} ms`;
  return { say: measured.amount >= amount ? 'drain' : 'calm', saw, wanted: `< ${amount}` };
}
