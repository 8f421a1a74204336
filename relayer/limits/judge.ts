/** All limits on one transfer: what the gate, the live node, a replay and the backtest decide by. Pure over plain data. */
import type { SharedAmount } from '../core/amount.ts';
import type { Cause } from '../core/cause.ts';
import type { Bucket } from '../core/limit.ts';
import { type Delay, delayOf } from './delay.ts';
import type { Pricing } from './quantity.ts';
import { type Against, type LimitRow, limitsOf, pricingOf, rowOf } from './row.ts';

export type LimitInput = Against & {
  readonly amount: SharedAmount;
  /** When the packet was first seen, by our clock: seeing it again does not change it. */
  readonly observedAtMs: number;
  /** What waits behind it on its path: on an ordered path a hold of it holds that as well. */
  readonly behind: { readonly packets: number; readonly amount: SharedAmount };
};

export type LimitCause = Extract<
  Cause,
  'rate_limited' | 'size_limited' | 'large_transfer_delay' | 'fair_share' | 'price_unavailable'
>;

export type LimitHold = {
  readonly cause: LimitCause;
  readonly saw: string;
  readonly wanted: string;
  /** When it is worth another look; null: time does not end it (`size_limited`), or nobody knows when (`price_unavailable`). */
  readonly retryAtMs: number | null;
  /** What the hold costs, beside the packet itself; nothing on an unordered path. */
  readonly behind: LimitInput['behind'];
};

export type LimitVerdict = {
  readonly rows: readonly LimitRow[];
  /** The buckets as they are if the transfer is relayed: to be written in the batch that clears it, and only then. */
  readonly after: readonly Bucket[];
} & (
  | {
      readonly allowed: true;
      readonly saw: string;
      readonly wanted: string;
      /** What would have held it, on an ordered path whose policy only reports. */
      readonly reported: LimitHold | null;
    }
  | ({ readonly allowed: false } & LimitHold)
);

const NOTHING: LimitInput['behind'] = { packets: 0, amount: 0n as SharedAmount };

/**
 * May it go by size and by rate? On an unordered path all rules hold, large ones wait, and senders share. On an ordered one, where a
 * hold holds all that follow, the policy says whether a hold is made or only reported; delay and share do not apply.
 */
export function judgeLimits(input: LimitInput): LimitVerdict {
  const rules = limitsOf(input);
  const pricing = pricingOf(input);
  const rows = rules.map((rule) => rowOf(input, rule, input.amount, pricing));
  const after = rules.flatMap(({ key, shard }, index): Bucket[] => {
    const row = rows[index];
    return row?.after && row.after !== row.before ? [{ key, shard, level: row.after }] : [];
  });
  const hold = holdOf(input, rows, delayFor(input, rows, pricing));
  if (!hold) return { allowed: true, ...passing(rows), reported: null, rows, after };
  if (input.ordering === 'ordered' && input.policy.orderedPaths === 'report') {
    return { allowed: true, ...passing(rows), reported: hold, rows, after };
  }
  return { allowed: false, ...hold, rows, after };
}

function delayFor(input: LimitInput, rows: readonly LimitRow[], pricing: Pricing): Delay {
  if (input.ordering === 'ordered') return { kind: 'none' };
  const tooLargeFor = rows.find(({ finding }) => finding === 'never')?.key ?? null;
  return delayOf(input.policy, { ...input, pricing, tooLargeFor });
}

type Reason = Omit<LimitHold, 'behind'>;

/** The first reason in order, with the time at which the last of those ends that time ends. */
function holdOf(input: LimitInput, rows: readonly LimitRow[], delay: Delay): LimitHold | null {
  const delayed = delayReason(input, delay);
  // What no bucket can carry is carried by the delay where there is one.
  const reasons = rows.flatMap((row) => (row.finding === 'never' && delay.kind === 'until' ? [] : rowReason(row)));
  if (delayed) reasons.push(delayed);
  const first = reasons.sort((a, b) => ORDER.indexOf(a.cause) - ORDER.indexOf(b.cause))[0];
  if (!first) return null;
  const times = reasons.map(({ retryAtMs }) => retryAtMs);
  const retryAtMs = times.reduce((last, next) => (last === null || next === null ? null : Math.max(last, next)));
  return { ...first, retryAtMs, behind: input.ordering === 'ordered' ? input.behind : NOTHING };
}

const ORDER: readonly LimitCause[] = [
  'price_unavailable',
  'size_limited',
  'large_transfer_delay',
  'rate_limited',
  'fair_share',
];

function rowReason(row: LimitRow): Reason[] {
  const { key, room, capacity, need, fitsAtMs } = row;
  switch (row.finding) {
    case 'fits':
      return [];
    case 'unpriced':
      return [
        reason('price_unavailable', `no price to count by in ${key}`, 'a price that enough sources agree on', null),
      ];
    case 'never':
      return [reason('size_limited', `${need} for ${key}, which carries ${capacity} at most`, `<= ${capacity}`, null)];
    case 'later': {
      const cause = row.share ? 'fair_share' : 'rate_limited';
      return [reason(cause, `room for ${room} of ${capacity} in ${key}`, `>= ${need}`, fitsAtMs)];
    }
    default:
      return row.finding satisfies never;
  }
}

function delayReason({ nowMs }: LimitInput, delay: Delay): Reason | null {
  switch (delay.kind) {
    case 'none':
      return null;
    case 'unknown':
      return reason('price_unavailable', delay.price.saw, delay.price.wanted, null);
    case 'until':
      return nowMs < delay.atMs
        ? reason('large_transfer_delay', `${delay.saw}, at ${nowMs} ms`, `from ${delay.atMs} ms on`, delay.atMs)
        : null;
    default:
      return delay satisfies never;
  }
}

const reason = (cause: LimitCause, saw: string, wanted: string, retryAtMs: number | null): Reason => ({
  cause,
  saw,
  wanted,
  retryAtMs,
});

/** The tightest of the limits, by the part of its capacity that is left over. */
function passing(rows: readonly LimitRow[]): { readonly saw: string; readonly wanted: string } {
  const left = ({ room, need }: LimitRow): bigint => room - (need ?? room);
  const [first, ...others] = rows;
  if (!first) return { saw: 'no limit', wanted: 'nothing' };
  const tightest = others.reduce((a, b) => (left(b) * a.capacity < left(a) * b.capacity ? b : a), first);
  const { key, room, capacity, need } = tightest;
  return {
    saw: `room for ${room} of ${capacity} in ${key}, of ${rows.length} limits`,
    wanted: `>= ${need ?? 'unpriced'}`,
  };
}
