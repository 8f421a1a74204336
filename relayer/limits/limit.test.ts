import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BucketLevel } from '../core/limit.ts';
import { canonicalJson, parseCanonical } from '../journal/codec.ts';
import { add, fitsAt, isSpent, type RuleInForce, roomOf, shrunk, take } from './limit.ts';
import { arrivals, ruleOf, run, wildArrivals } from './testing/schedules.ts';

const anyRule = fc.oneof(ruleOf('bucket'), ruleOf('window'));
const amounts = fc.bigInt({ min: 0n, max: 1_200n });

describe('a limit of either kind', () => {
  it('fits at the very millisecond that it says, and not one before; also when its rule has changed since', () => {
    fc.assert(
      fc.property(fc.oneof(arrivals, wildArrivals), anyRule, anyRule, amounts, (list, was, is, amount) => {
        const { level } = run(list, () => was);
        const now = list.at(-1)?.atMs ?? 0;
        const at = fitsAt(level, is, amount, now);
        if (at === null) {
          expect(amount).toBeGreaterThan(is.capacity);
          return;
        }
        expect(at).toBeGreaterThanOrEqual(now);
        expect(take(level, is, amount, at)).not.toBeNull();
        if (at > now) expect(take(level, is, amount, at - 1)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('is what its replay from the journal is', () => {
    fc.assert(
      fc.property(wildArrivals, anyRule, (list, rule) => {
        const replayed = list.reduce<BucketLevel | null>((level, { amount, atMs }) => {
          const stored = parseCanonical(canonicalJson(level)) as BucketLevel | null;
          return take(stored, rule, amount, atMs) ?? stored;
        }, null);
        expect(replayed).toEqual(run(list, () => rule).level);
      }),
    );
  });

  it('has room for exactly the room that it says', () => {
    fc.assert(
      fc.property(arrivals, anyRule, anyRule, fc.nat(500), (list, was, is, laterMs) => {
        const { level } = run(list, () => was);
        const now = (list.at(-1)?.atMs ?? 0) + laterMs;
        const room = roomOf(level, is, now);
        expect(take(level, is, room, now)).not.toBeNull();
        expect(take(level, is, room + 1n, now)).toBeNull();
      }),
    );
  });

  it('loses nothing that is taken of it when its kind changes', () => {
    fc.assert(
      fc.property(arrivals, anyRule, anyRule, (list, was, is) => {
        const { level } = run(list, () => was);
        const now = list.at(-1)?.atMs ?? 0;
        const same = { ...is, capacity: was.capacity, periodMs: was.periodMs };
        const changed = take(level, same, 0n, now);
        expect(roomOf(changed, same, now)).toBe(roomOf(level, was, now));
      }),
    );
  });

  it('refuses an amount below zero: it would make room', () => {
    expect(() => take(null, { kind: 'bucket', capacity: 10n, periodMs: 1 }, -1n, 0)).toThrow(/saw an amount of -1/);
  });

  it('shrinks rounding down', () => {
    const rule: RuleInForce = { kind: 'bucket', capacity: 10n, periodMs: 7 };
    expect(shrunk(rule, { num: 1n, den: 3n })).toEqual({ ...rule, capacity: 3n });
  });

  it('with all its room taken it has none, and is whole again within a period', () => {
    fc.assert(
      fc.property(arrivals, anyRule, (list, rule) => {
        const { level } = run(list, () => rule);
        const now = list.at(-1)?.atMs ?? 0;
        const after = add(level, rule, roomOf(level, rule, now), now);
        expect(roomOf(after, rule, now)).toBe(0n);
        expect(roomOf(after, rule, now + rule.periodMs + 1)).toBe(rule.capacity);
      }),
    );
  });

  it('is forgotten only when nothing is taken of it, and was not a period ago', () => {
    fc.assert(
      fc.property(arrivals, anyRule, fc.nat(2_000), (list, rule, laterMs) => {
        const { level } = run(list, () => rule);
        if (!level) return;
        const now = (list.at(-1)?.atMs ?? 0) + laterMs;
        if (isSpent(level, rule, now)) expect(roomOf(level, rule, now - rule.periodMs)).toBe(rule.capacity);
        expect(isSpent(level, rule, now + 3 * rule.periodMs + 1)).toBe(true);
      }),
    );
  });
});
