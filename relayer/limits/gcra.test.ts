import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToBucket, bucketFitsAt, bucketRoom, type GcraLevel, takeFromBucket, usedOfBucket } from './gcra.ts';
import { type RuleInForce, take } from './limit.ts';
import { arrivals, everyWindow, ruleOf, run, wildArrivals } from './testing/schedules.ts';

const DAY_MS = 86_400_000;
const rule: RuleInForce = { kind: 'bucket', capacity: 100n, periodMs: 1_000 };

function taken(level: GcraLevel | null, amount: bigint, nowMs: number, by = rule): GcraLevel {
  const after = takeFromBucket(level, by, amount, nowMs);
  if (!after) throw new Error(`saw room ${bucketRoom(level, by, nowMs)}, wanted ${amount}`);
  return after;
}

describe('a bucket', () => {
  it('carries its capacity at once, no more, and refills within its period', () => {
    const empty = taken(null, 100n, 0);
    expect(takeFromBucket(null, rule, 101n, 0)).toBeNull();
    expect(bucketRoom(empty, rule, 0)).toBe(0n);
    expect([9, 10, 500, 999, 1_000, 5_000].map((at) => bucketRoom(empty, rule, at))).toEqual([
      0n,
      1n,
      50n,
      99n,
      100n,
      100n,
    ]);
  });

  it('what does not fit changes nothing', () => {
    const level = taken(null, 60n, 0);
    expect(takeFromBucket(level, rule, 41n, 0)).toBeNull();
    expect(taken(level, 40n, 0)).toEqual(addToBucket(null, rule, 100n, 0));
  });

  it('says never of what is above its capacity, and when of all else', () => {
    const level = taken(null, 100n, 0);
    expect(bucketFitsAt(level, rule, 101n, 0)).toBeNull();
    expect(bucketFitsAt(null, rule, 101n, 0)).toBeNull();
    expect(bucketFitsAt(level, rule, 100n, 0)).toBe(1_000);
    expect(bucketFitsAt(level, rule, 1n, 3)).toBe(10);
    expect(bucketFitsAt(level, rule, 0n, 3)).toBe(3);
  });

  it('xERC20: a small limit a day is no rate of zero (limit / 86400 was truncated)', () => {
    const small: RuleInForce = { kind: 'bucket', capacity: 3n, periodMs: DAY_MS };
    const level = taken(null, 3n, 0, small);
    expect(bucketRoom(level, small, DAY_MS / 3 - 1)).toBe(0n);
    expect(bucketRoom(level, small, DAY_MS / 3)).toBe(1n);
    expect(bucketFitsAt(level, small, 3n, 0)).toBe(DAY_MS);
    // And no drift: a unit at each third of a day for ever, never one more.
    const late = [1, 2, 3, 4, 5, 6].reduce((l, third) => taken(l, 1n, (third * DAY_MS) / 3, small), level);
    expect(bucketRoom(late, small, 2 * DAY_MS)).toBe(0n);
    expect(bucketRoom(late, small, 2 * DAY_MS + DAY_MS / 3)).toBe(1n);
  });

  it('ibc-go: after hours without traffic there is one capacity, not one for each period that passed', () => {
    const level = taken(null, 100n, 0);
    const back = taken(level, 100n, 50 * rule.periodMs);
    expect(bucketRoom(back, rule, 50 * rule.periodMs)).toBe(0n);
    expect(takeFromBucket(back, rule, 1n, 50 * rule.periodMs + 1)).toBeNull();
  });
});

describe('a bucket whose rule changes keeps what is taken of it', () => {
  const level = taken(null, 60n, 0);

  it('in units, exactly: a smaller one has so much less room, a larger one so much more', () => {
    expect(bucketRoom(level, { ...rule, capacity: 50n }, 0)).toBe(0n);
    expect(bucketRoom(level, { ...rule, capacity: 70n }, 0)).toBe(10n);
    expect(bucketRoom(level, { ...rule, capacity: 700n }, 0)).toBe(640n);
    expect(usedOfBucket(addToBucket(level, { ...rule, capacity: 7n }, 0n, 333), 333)).toBe(usedOfBucket(level, 333));
  });

  it('also for a longer period, which would otherwise have it run off in no time', () => {
    const longer = { ...rule, periodMs: 24_000 };
    expect(bucketRoom(level, longer, 0)).toBe(40n);
    expect(bucketRoom(addToBucket(level, longer, 0n, 0), longer, 0)).toBe(40n);
  });

  it('there and back is no gain', () => {
    const restricted = { ...rule, capacity: 25n };
    const there = addToBucket(level, restricted, 0n, 100);
    expect(addToBucket(there, rule, 0n, 100)).toEqual(addToBucket(level, rule, 0n, 100));
  });

  it('a smaller capacity never allows more, whatever the level', () => {
    fc.assert(
      fc.property(
        arrivals,
        ruleOf('bucket'),
        fc.bigInt({ min: 0n, max: 999n }),
        fc.nat(2_000),
        (list, full, less, laterMs) => {
          const capacity = full.capacity > less ? full.capacity - less : 0n;
          const { level: found } = run(list, () => full);
          const at = (list.at(-1)?.atMs ?? 0) + laterMs;
          const bucket = found?.kind === 'bucket' ? found : null;
          expect(bucketRoom(bucket, { ...full, capacity }, at)).toBeLessThanOrEqual(bucketRoom(bucket, full, at));
        },
      ),
    );
  });

  it('and what is relayed stays within the bound of the largest capacity in force', () => {
    fc.assert(
      fc.property(
        arrivals,
        ruleOf('bucket'),
        fc.array(fc.bigInt({ min: 0n, max: 100n }), { minLength: 1 }),
        (list, full, parts) => {
          const { relayed } = run(list, (i) => ({
            ...full,
            capacity: (full.capacity * (parts[i % parts.length] ?? 0n)) / 100n,
          }));
          everyWindow(relayed, (sum, widthMs) => {
            const period = BigInt(full.periodMs);
            expect(sum * period).toBeLessThanOrEqual(full.capacity * (period + BigInt(widthMs)));
          });
        },
      ),
    );
  });
});

describe('whatever the arrivals', () => {
  it('in any window W at most C + C·W/T is relayed, also with a clock that goes back', () => {
    fc.assert(
      fc.property(fc.oneof(arrivals, wildArrivals), ruleOf('bucket'), (list, limit) => {
        everyWindow(run(list, () => limit).relayed, (sum, widthMs) => {
          const period = BigInt(limit.periodMs);
          expect(sum * period).toBeLessThanOrEqual(limit.capacity * (period + BigInt(widthMs)));
        });
      }),
    );
  });

  it('the bound is reached: a greedy sender gets exactly C + C·W/T', () => {
    let level: GcraLevel | null = null;
    let sum = 0n;
    for (let at = 0; at <= 3_000; at++) {
      const room = bucketRoom(level, rule, at);
      if (room === 0n) continue;
      level = taken(level, room, at);
      sum += room;
    }
    expect(sum).toBe(400n);
  });

  it('a clock that goes back never makes room', () => {
    fc.assert(
      fc.property(wildArrivals, ruleOf('bucket'), fc.nat(2_000), fc.nat(2_000), (list, limit, at, back) => {
        const { level } = run(list, () => limit);
        const bucket = level?.kind === 'bucket' ? level : null;
        const now = 1_000_000 + at;
        expect(bucketRoom(bucket, limit, now - back)).toBeLessThanOrEqual(bucketRoom(bucket, limit, now));
      }),
    );
  });

  it('splitting gains nothing: the parts fit together exactly if the whole does', () => {
    fc.assert(
      fc.property(
        arrivals,
        ruleOf('bucket'),
        fc.array(fc.bigInt({ min: 1n, max: 50n }), { minLength: 1, maxLength: 10 }),
        (list, limit, parts) => {
          const { level } = run(list, () => limit);
          const at = list.at(-1)?.atMs ?? 0;
          const whole = take(
            level,
            limit,
            parts.reduce((a, b) => a + b),
            at,
          );
          const split = run(
            parts.map((amount) => ({ atMs: at, amount })),
            () => limit,
            level,
          );
          expect(split.relayed.length === parts.length).toBe(whole !== null);
          if (whole) expect(split.level).toEqual(whole);
        },
      ),
    );
  });
});
