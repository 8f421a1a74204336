import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shared, valueAmount } from '../core/amount.ts';
import type { Hex } from '../core/ids.ts';
import type { ModeName } from '../core/mode.ts';
import { judgeLimits } from './judge.ts';
import { BAND, bookPolicy, Levels, limitInput, limitRule } from './testing/inputs.ts';
import { everyWindow } from './testing/schedules.ts';

const senders = fc.constantFrom<(Hex | null)[]>('0xaa', '0xbb', '0xcc', null);
const modes = fc.constantFrom<ModeName[]>('open', 'restricted', 'halted', 'probing', 'draining');

/** Chosen by somebody who controls messages, senders and timing; the clock also goes back. */
const schedule = fc.array(
  fc.record({
    atMs: fc.integer({ min: 10_000, max: 14_000 }),
    amount: fc.bigInt({ min: 0n, max: 150n }).map(shared),
    sender: senders,
    mode: modes,
  }),
  { maxLength: 50 },
);

const limits = [
  limitRule(),
  limitRule({ id: 'window', kind: 'window', capacity: 160n, periodMs: 2_000 }),
  limitRule({ id: 'usd', scope: 'book', unit: 'value', capacity: 1_900_000n }),
];
/** C + C·W/T, as a comparison of whole numbers. */
const withinBucket = (sum: bigint, widthMs: number, capacity: bigint): boolean =>
  sum * 1_000n <= capacity * (1_000n + BigInt(widthMs));

describe('whatever somebody sends, and whenever', () => {
  it.each(['unordered', 'ordered'] as const)('no more is relayed on an %s path than every limit allows', (ordering) => {
    fc.assert(
      fc.property(schedule, (steps) => {
        const levels = new Levels();
        const policy = bookPolicy({ limits, orderedPaths: 'hold', fairShare: { num: 1n, den: 2n } });
        const relayed = steps.filter(({ atMs, ...step }) => {
          const verdict = judgeLimits(limitInput({ ...step, policy, ordering, nowMs: atMs, level: levels.level }));
          if (verdict.allowed) levels.write(verdict.after);
          return verdict.allowed;
        });
        everyWindow(relayed, (sum, widthMs) => {
          expect(withinBucket(sum, widthMs, 100n)).toBe(true);
          // 20,000 micro-units a shared unit.
          expect(withinBucket(sum * 20_000n, widthMs, 1_900_000n)).toBe(true);
          if (widthMs <= 2_000) expect(sum).toBeLessThanOrEqual(160n);
        });
        if (ordering === 'ordered') return;
        for (const one of ['0xaa', '0xbb', '0xcc', null]) {
          const own = relayed.filter(({ sender }) => sender === one);
          everyWindow(own, (sum, widthMs) => expect(withinBucket(sum, widthMs, 50n)).toBe(true));
        }
      }),
    );
  });

  it('restricted, dearer, larger or with one limit more never lets through what was held', () => {
    const more = fc.record({
      amount: fc.bigInt({ min: 0n, max: 150n }),
      price: fc.bigInt({ min: 0n, max: 10n ** 6n }),
    });
    fc.assert(
      fc.property(schedule, more, (steps, { amount, price }) => {
        const levels = new Levels();
        const policy = bookPolicy({ limits });
        for (const { atMs, ...step } of steps) {
          const input = limitInput({ ...step, policy, mode: 'open', nowMs: atMs, level: levels.level });
          const verdict = judgeLimits(input);
          const stricter = [
            { ...input, mode: 'restricted' as const },
            { ...input, amount: shared(step.amount + amount) },
            { ...input, price: { ...BAND, max: valueAmount(BAND.max + price) } },
            { ...input, price: null },
            { ...input, policy: bookPolicy({ limits: [...limits, limitRule({ id: 'x', capacity: amount })] }) },
          ];
          if (!verdict.allowed && step.amount > 0n) {
            expect(stricter.map((other) => judgeLimits(other).allowed)).not.toContain(true);
          }
          if (verdict.allowed) levels.write(verdict.after);
        }
      }),
    );
  });

  it('a hold that names a time ends at it and not before, if nothing else is relayed', () => {
    const large = { from: { unit: 'token', amount: shared(80n) }, delayMs: 700 } as const;
    fc.assert(
      fc.property(schedule, (steps) => {
        const levels = new Levels();
        const policy = bookPolicy({ limits, largeTransfer: large, fairShare: { num: 1n, den: 2n } });
        for (const { atMs, ...step } of steps) {
          const input = limitInput({ ...step, policy, nowMs: atMs, observedAtMs: atMs, level: levels.level });
          const verdict = judgeLimits(input);
          if (verdict.allowed) {
            levels.write(verdict.after);
            continue;
          }
          const until = verdict.retryAtMs;
          if (until === null) throw new Error(`saw ${verdict.cause} without an end, wanted a time`);
          expect(judgeLimits({ ...input, nowMs: until }).allowed).toBe(true);
          expect(judgeLimits({ ...input, nowMs: until - 1 }).allowed).toBe(false);
        }
      }),
    );
  });
});
