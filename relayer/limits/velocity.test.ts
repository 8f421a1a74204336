import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shared, valueAmount } from '../core/amount.ts';
import type { FlowHistory } from '../core/limit.ts';
import { canonicalJson, parseCanonical } from '../journal/codec.ts';
import { BAND, BOOK, BOOK_SHARD, bookPolicy } from './testing/inputs.ts';
import { addOutflow, drainOf, emptyHistory, MAX_SLOTS, quantileOf, slotRuleOf, velocityOf } from './velocity.ts';

const rule = {
  slotMs: 100,
  slots: 10,
  minSlots: 4,
  quantile: { num: 9n, den: 10n },
  factor: { num: 3n, den: 1n },
  least: shared(20n),
};
const start = emptyHistory(BOOK, BOOK_SHARD, rule, 1_000);
const flows = (list: readonly (readonly [number, bigint])[], from: FlowHistory = start): FlowHistory =>
  list.reduce((history, [atMs, amount]) => addOutflow(history, rule, atMs, shared(amount)), from);
const calm = flows([10n, 12n, 9n, 11n, 10n].map((amount, i) => [1_000 + i * 100, amount]));

describe('the velocity of a book', () => {
  it('is a run above the factor times the quantile of its own past, and not at it', () => {
    expect(velocityOf(flows([[1_500, 36n]], calm), rule, 1_599)).toMatchObject({ say: 'calm' });
    expect(
      velocityOf(
        flows(
          [
            [1_500, 36n],
            [1_599, 1n],
          ],
          calm,
        ),
        rule,
        1_599,
      ),
    ).toEqual({
      say: 'run',
      saw: '37 shared units out in this slot of 100 ms',
      wanted: '<= 3/1 x 12, or below 20',
    });
    expect(velocityOf(flows([[1_500, 37n]], calm), rule, 1_600)).toMatchObject({ say: 'calm' });
  });

  it('says nothing before it has enough history, nor below the least', () => {
    const early = flows([[1_300, 1_000n]]);
    expect(velocityOf(early, rule, 1_399)).toMatchObject({ say: 'unknown', wanted: '4 slots of history' });
    expect(velocityOf(flows([[1_400, 19n]]), rule, 1_400)).toMatchObject({ say: 'calm' });
    expect(velocityOf(flows([[1_400, 20n]]), rule, 1_400)).toMatchObject({ say: 'run' });
  });

  it('empty slots count as zero: rare flows do not make a high bar of themselves', () => {
    const rare = flows([[1_000, 500n]]);
    expect(velocityOf(flows([[1_900, 30n]], rare), { ...rule, quantile: { num: 1n, den: 2n } }, 1_900).say).toBe('run');
    expect(velocityOf(flows([[1_900, 30n]], rare), { ...rule, quantile: { num: 1n, den: 1n } }, 1_900).say).toBe(
      'calm',
    );
  });

  it('one huge outlier in the past does not blind it, as a mean and a deviation would be', () => {
    const outlier = flows([
      [1_000, 10n ** 12n],
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => [1_000 + i * 100, 10n] as const),
    ]);
    expect(velocityOf(flows([[2_000, 31n]], outlier), rule, 2_000)).toMatchObject({ say: 'run' });
  });

  it('forgets what is older than its slots, and keeps a bounded number', () => {
    const long = flows(Array.from({ length: 300 }, (_, i) => [1_000 + i * 50, 5n] as const));
    expect(long.slots.length).toBeLessThanOrEqual(rule.slots + 1);
    expect(velocityOf(flows([[99_000, 21n]], long), rule, 99_000)).toMatchObject({
      say: 'run',
      wanted: expect.stringContaining('x 0,'),
    });
  });

  it('with a clock that goes back, outflow counts as happening now, and none is forgotten', () => {
    const back = flows(
      [
        [1_500, 30n],
        [1_200, 10n],
        [0, 1n],
      ],
      calm,
    );
    expect(back.slots.at(-1)).toEqual({ slot: 15, out: 41n });
    expect(velocityOf(back, rule, 900)).toMatchObject({ say: 'run' });
  });

  it('sums longer slots exactly, and begins anew for any others', () => {
    const longer = { ...rule, slotMs: 200, minSlots: 2 };
    const merged = addOutflow(calm, longer, 1_400, shared(2n));
    expect(merged).toMatchObject({
      slotMs: 200,
      firstSlot: 5,
      slots: [
        { slot: 5, out: 22n },
        { slot: 6, out: 20n },
        { slot: 7, out: 12n },
      ],
    });
    expect(velocityOf(calm, longer, 1_400)).toMatchObject({ say: 'calm' });
    expect(addOutflow(calm, { ...rule, slotMs: 150 }, 1_400, shared(2n))).toMatchObject({
      slots: [{ slot: 9, out: 2n }],
      firstSlot: 9,
    });
  });

  it('is what its replay from the journal is, and counts every unit once', () => {
    const list = fc.array(fc.tuple(fc.integer({ min: 1_000, max: 1_900 }), fc.bigInt({ min: 0n, max: 50n })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(list, (steps) => {
        const replayed = steps.reduce(
          (history, step) => parseCanonical(canonicalJson(flows([step], history))) as FlowHistory,
          start,
        );
        expect(replayed).toEqual(flows(steps));
        expect(replayed.slots.reduce((sum, { out }) => sum + out, 0n)).toBe(steps.reduce((sum, [, a]) => sum + a, 0n));
      }),
    );
  });

  it('refuses an outflow below zero', () => {
    expect(() => flows([[1_000, -1n]])).toThrow(/saw an outflow of -1/);
  });
});

describe('the nearest-rank quantile', () => {
  it('is the value at rank ⌈q·n⌉ of all, with those that are absent as zeros', () => {
    const share = fc.record({ num: fc.bigInt({ min: 0n, max: 20n }), den: fc.constant(20n) });
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 1n, max: 99n }), { maxLength: 15 }),
        fc.nat(15),
        share,
        (present, empty, q) => {
          const count = present.length + empty;
          const all = [...present, ...Array.from({ length: empty }, () => 0n)].sort((a, b) => Number(a - b));
          const rank = Math.ceil((Number(q.num) * count) / 20);
          expect(quantileOf(present, count, q)).toBe(rank === 0 ? 0n : all[rank - 1]);
        },
      ),
    );
  });
});

describe('the drain of a book', () => {
  const drain = { outflow: { unit: 'token', amount: shared(30n) }, windowMs: 250 } as const;
  const pricing = { band: BAND, sharedDecimals: 2 };

  it('begins at so much within the window, of which the first slot counts whole', () => {
    // 1,440 − 250 is within the slot of 12.
    expect(drainOf(calm, drain, pricing, 1_440)).toEqual({
      say: 'drain',
      saw: '42 token units out within 250 ms',
      wanted: '< 30',
    });
    expect(drainOf(calm, drain, pricing, 1_549)).toMatchObject({
      say: 'drain',
      saw: expect.stringContaining('30 token'),
    });
    expect(drainOf(calm, drain, pricing, 1_550)).toMatchObject({
      say: 'calm',
      saw: expect.stringContaining('21 token'),
    });
  });

  it('in value is at the highest price, and unknown without one', () => {
    const inValue = { ...drain, outflow: { unit: 'value', amount: valueAmount(840_000n) } } as const;
    expect(drainOf(calm, inValue, pricing, 1_440)).toMatchObject({ say: 'drain' });
    expect(
      drainOf(calm, { ...inValue, outflow: { unit: 'value', amount: valueAmount(840_001n) } }, pricing, 1_440).say,
    ).toBe('calm');
    expect(drainOf(calm, inValue, { ...pricing, band: null }, 1_440)).toMatchObject({ say: 'unknown' });
  });

  it('asks for a history that covers its window, also without a velocity rule', () => {
    expect(slotRuleOf(bookPolicy())).toBeNull();
    expect(slotRuleOf(bookPolicy({ velocity: rule }))).toEqual({ slotMs: 100, slots: 10 });
    expect(slotRuleOf(bookPolicy({ velocity: rule, drain: { ...drain, windowMs: 5_000 } }))).toEqual({
      slotMs: 100,
      slots: 51,
    });
    expect(slotRuleOf(bookPolicy({ drain }))).toEqual({ slotMs: 4, slots: 64 });
    const tooLong = bookPolicy({ velocity: rule, drain: { ...drain, windowMs: 100 * MAX_SLOTS } });
    expect(() => slotRuleOf(tooLong)).toThrow(/wanted at most 4096/);
  });
});
