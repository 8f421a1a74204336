import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RuleInForce, take } from './limit.ts';
import { arrivals, everyWindow, ruleOf, run, wildArrivals } from './testing/schedules.ts';
import {
  addToWindow,
  MAX_ENTRIES,
  takeFromWindow,
  usedOfWindow,
  type WindowLevel,
  windowFitsAt,
  windowRoom,
} from './window.ts';

const rule: RuleInForce = { kind: 'window', capacity: 100n, periodMs: 1_000 };

describe('a sliding window', () => {
  const full = addToWindow(addToWindow(null, rule, 70n, 0), rule, 30n, 400);

  it('counts both of its ends: what was taken at t is free at t + T + 1', () => {
    expect([400, 1_000, 1_001, 1_400, 1_401].map((at) => windowRoom(full, rule, at))).toEqual([0n, 0n, 70n, 70n, 100n]);
    expect([1n, 70n, 71n, 100n, 101n].map((a) => windowFitsAt(full, rule, a, 400))).toEqual([
      1_001,
      1_001,
      1_401,
      1_401,
      null,
    ]);
  });

  it('has no room while the clock is behind its newest entry, since what it has forgotten might count again', () => {
    const after = addToWindow(full, rule, 10n, 5_000);
    expect(after.taken).toHaveLength(1);
    expect([1_000, 4_999, 5_000].map((at) => windowRoom(after, rule, at))).toEqual([0n, 0n, 90n]);
    expect(windowFitsAt(after, rule, 5n, 1_000)).toBe(5_000);
    expect(addToWindow(after, rule, 1n, 1_000).taken).toEqual([{ atMs: 5_000, amount: 11n }]);
  });

  it('keeps at most so many entries, and what it merges is freed later, never earlier', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 200, maxLength: 400 }), (stepsMs) => {
        const wide = { ...rule, capacity: 10_000n };
        let level: WindowLevel | null = null;
        const all: { atMs: number; amount: bigint }[] = [];
        let atMs = 0;
        for (const stepMs of stepsMs) {
          atMs += stepMs;
          level = addToWindow(level, wide, 1n, atMs);
          all.push({ atMs, amount: 1n });
          expect(level.taken.length).toBeLessThanOrEqual(MAX_ENTRIES);
          const exact = usedOfWindow({ kind: 'window', taken: all }, rule.periodMs, atMs + 300);
          expect(usedOfWindow(level, rule.periodMs, atMs + 300)).toBeGreaterThanOrEqual(exact);
        }
        expect(level?.taken.every((e, i, list) => i === 0 || e.atMs > (list[i - 1]?.atMs ?? 0))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('a smaller capacity counts what is taken, and never allows more', () => {
    expect(windowRoom(full, { ...rule, capacity: 40n }, 1_100)).toBe(10n);
    expect(windowRoom(full, { ...rule, capacity: 20n }, 1_100)).toBe(0n);
    expect(windowFitsAt(full, { ...rule, capacity: 20n }, 20n, 1_100)).toBe(1_401);
  });
});

describe('whatever the arrivals', () => {
  it('in any window of at most T no more than C is relayed, also with a clock that goes back', () => {
    fc.assert(
      fc.property(fc.oneof(arrivals, wildArrivals), ruleOf('window'), (list, limit) => {
        everyWindow(run(list, () => limit).relayed, (sum, widthMs) => {
          if (widthMs <= limit.periodMs) expect(sum).toBeLessThanOrEqual(limit.capacity);
        });
      }),
    );
  });

  it('nor with so many that entries are merged', () => {
    const limit: RuleInForce = { kind: 'window', capacity: 300n, periodMs: 600 };
    const busy = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 300, maxLength: 500 });
    fc.assert(
      fc.property(busy, (stepsMs) => {
        let atMs = 0;
        const list = stepsMs.map((stepMs) => {
          atMs += stepMs;
          return { atMs, amount: 1n };
        });
        const { relayed } = run(list, () => limit);
        for (const last of relayed) {
          const within = relayed.filter((r) => r.atMs <= last.atMs && r.atMs >= last.atMs - limit.periodMs);
          expect(within.length).toBeLessThanOrEqual(300);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('while nothing is merged it is exact: what fits is let through', () => {
    fc.assert(
      fc.property(arrivals, ruleOf('window'), (list, limit) => {
        const { relayed } = run(list, () => limit);
        for (const [i, refused] of list.entries()) {
          if (relayed.includes(refused)) continue;
          const before = relayed.filter((r) => list.indexOf(r) < i && r.atMs >= refused.atMs - limit.periodMs);
          expect(before.reduce((sum, r) => sum + r.amount, refused.amount)).toBeGreaterThan(limit.capacity);
        }
      }),
    );
  });

  it('splitting gains nothing', () => {
    fc.assert(
      fc.property(
        arrivals,
        ruleOf('window'),
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
        },
      ),
    );
  });

  it('what is taken and what fits are the same question', () => {
    const level = addToWindow(null, rule, 60n, 0);
    expect(takeFromWindow(level, rule, 41n, 10)).toBeNull();
    expect(takeFromWindow(level, rule, 40n, 10)).toEqual(addToWindow(level, rule, 40n, 10));
  });
});
