/**
 * The sliding window: never more than C within any T, both ends counted, so that two takes exactly T apart still share a
 * window: stamps are cut to milliseconds, and the true distance of two may be less than theirs. What was taken at t is free
 * again at t + T + 1.
 *
 * Memory is bounded: above `MAX_ENTRIES` neighbours become one at the later time, which only frees later. While the clock is
 * behind the newest entry there is no room at all, since what was forgotten under the later time might be within T again.
 *
 * A period that grows counts what the shorter one still remembers: the bound of the new one holds from the change on.
 */
import type { BucketLevel } from '../core/limit.ts';
import type { Allowance } from './gcra.ts';

export type WindowLevel = Extract<BucketLevel, { kind: 'window' }>;
type Entry = WindowLevel['taken'][number];

/** Each is about 35 bytes of every record that the limit is journaled with. */
export const MAX_ENTRIES = 128;

/** What is taken within the period up to `nowMs`, in units; exact. */
export function usedOfWindow({ taken }: WindowLevel, periodMs: number, nowMs: number): bigint {
  const since = nowMs - periodMs;
  let sum = 0n;
  for (const { atMs, amount } of taken) if (atMs >= since) sum += amount;
  return sum;
}

/** The level with `amount` more, whether it fits or not: ask `windowRoom` first, or `takeFromWindow`. */
export function addToWindow(level: WindowLevel | null, rule: Allowance, amount: bigint, nowMs: number): WindowLevel {
  if (!level) return { kind: 'window', taken: [{ atMs: nowMs, amount }] };
  const newest = level.taken.at(-1)?.atMs ?? nowMs;
  const atMs = nowMs > newest ? nowMs : newest;
  const taken = level.taken.filter((entry) => entry.atMs >= atMs - rule.periodMs);
  const last = taken.at(-1);
  if (last?.atMs === atMs) taken[taken.length - 1] = { atMs, amount: last.amount + amount };
  else taken.push({ atMs, amount });
  return { kind: 'window', taken: taken.length > MAX_ENTRIES ? merged(taken, rule.periodMs) : taken };
}

/** One entry for each cell of the period, at the latest time of the cell: at most half of `MAX_ENTRIES`, and two. */
function merged(taken: readonly Entry[], periodMs: number): readonly Entry[] {
  const cellMs = Math.ceil(periodMs / (MAX_ENTRIES / 2));
  const cells = new Map<number, Entry>();
  for (const { atMs, amount } of taken) {
    const cell = Math.floor(atMs / cellMs);
    cells.set(cell, { atMs, amount: (cells.get(cell)?.amount ?? 0n) + amount });
  }
  return [...cells.values()];
}

/** The level after `amount`; null where it does not fit. */
export function takeFromWindow(
  level: WindowLevel | null,
  rule: Allowance,
  amount: bigint,
  nowMs: number,
): WindowLevel | null {
  return amount <= windowRoom(level, rule, nowMs) ? addToWindow(level, rule, amount, nowMs) : null;
}

/** The most that fits at `nowMs`; exact. */
export function windowRoom(level: WindowLevel | null, rule: Allowance, nowMs: number): bigint {
  if (!level) return rule.capacity;
  if (nowMs < (level.taken.at(-1)?.atMs ?? nowMs)) return 0n;
  const used = usedOfWindow(level, rule.periodMs, nowMs);
  return used < rule.capacity ? rule.capacity - used : 0n;
}

/** The earliest millisecond from `nowMs` on at which `amount` fits if nothing else is taken; null: above the capacity, never. */
export function windowFitsAt(level: WindowLevel | null, rule: Allowance, amount: bigint, nowMs: number): number | null {
  if (amount > rule.capacity) return null;
  if (!level || amount <= windowRoom(level, rule, nowMs)) return nowMs;
  const newest = level.taken.at(-1)?.atMs ?? nowMs;
  const fromMs = nowMs > newest ? nowMs : newest;
  let used = usedOfWindow(level, rule.periodMs, fromMs);
  if (used + amount <= rule.capacity) return fromMs;
  for (const entry of level.taken) {
    if (entry.atMs < fromMs - rule.periodMs) continue;
    used -= entry.amount;
    if (used + amount <= rule.capacity) return entry.atMs + rule.periodMs + 1;
  }
  return null;
}
