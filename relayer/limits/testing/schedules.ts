/** Arrivals for property tests, and what of them a limit lets through. */
import fc from 'fast-check';
import type { BucketLevel } from '../../core/limit.ts';
import { type RuleInForce, take } from '../limit.ts';

export type Arrival = { readonly atMs: number; readonly amount: bigint };

export const ruleOf = (kind: RuleInForce['kind']): fc.Arbitrary<RuleInForce> =>
  fc.record({
    kind: fc.constant(kind),
    capacity: fc.bigInt({ min: 1n, max: 1_000n }),
    periodMs: fc.integer({ min: 1, max: 500 }),
  });

/** Mostly close together, and of sizes around what the rules above carry. */
export const arrivals = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.bigInt({ min: 0n, max: 400n })), { maxLength: 60 })
  .map((steps) => {
    let atMs = 1_000_000;
    return steps.map(([stepMs, amount]): Arrival => {
      atMs += stepMs;
      return { atMs, amount };
    });
  });

/** As above, with a clock that also goes back. */
export const wildArrivals = fc.array(
  fc.record({ atMs: fc.integer({ min: 1_000_000, max: 1_001_500 }), amount: fc.bigInt({ min: 1n, max: 400n }) }),
  { maxLength: 60 },
);

export type Run = { readonly level: BucketLevel | null; readonly relayed: readonly Arrival[] };

/** One after another; `ruleAt` says which rule is in force for the n-th. */
export function run(
  list: readonly Arrival[],
  ruleAt: (index: number) => RuleInForce,
  start: BucketLevel | null = null,
): Run {
  let level = start;
  const relayed: Arrival[] = [];
  for (const [index, arrival] of list.entries()) {
    const after = take(level, ruleAt(index), arrival.amount, arrival.atMs);
    if (!after) continue;
    level = after;
    relayed.push(arrival);
  }
  return { level, relayed };
}

/** Checks every window that begins and ends at something relayed: the sums of all others are no larger. */
export function everyWindow(
  relayed: readonly Arrival[],
  check: (sum: bigint, widthMs: number, first: Arrival, last: Arrival) => void,
): void {
  for (const first of relayed) {
    for (const last of relayed) {
      if (last.atMs < first.atMs) continue;
      const within = relayed.filter(({ atMs }) => atMs >= first.atMs && atMs <= last.atMs);
      check(
        within.reduce((sum, { amount }) => sum + amount, 0n),
        last.atMs - first.atMs,
        first,
        last,
      );
    }
  }
}
