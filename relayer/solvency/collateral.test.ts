import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAmount } from '../core/amount.ts';
import type { PriceBand, PriceSample } from '../core/limit.ts';
import type { CollateralRule, Ratio } from '../core/policy.ts';
import { addSample, type CollateralInput, judgeCollateral, requiredRatio } from './collateral.ts';
import { isIndeterminate } from './price.ts';
import { compare, ratio } from './ratio.ts';

const SAMPLE_MS = 60_000;
const SAMPLES = 6;
const NOW = 100 * SAMPLE_MS + 1;
const RULE: CollateralRule = {
  price: { sources: ['a', 'b', 'c'], minSources: 3, maxAgeMs: 60_000, maxDeviation: ratio(2n, 100n) },
  haircut: ratio(5n, 100n),
  baseRatio: ratio(11n, 10n),
  maxRatio: ratio(2n),
  alpha: ratio(6n, 100n),
  slope: ratio(3n),
  sampleMs: SAMPLE_MS,
  minSamples: SAMPLES,
};
const NO_PRICE = { say: 'indeterminate', saw: '2 of 3 sources', wanted: 'at least 3' } as const;

const band = (min: bigint, max = min): PriceBand => ({
  atMs: NOW,
  min: valueAmount(min),
  median: valueAmount(min),
  max: valueAmount(max),
  sources: {},
});

/** One a slot, the last in the last whole slot. */
const samplesOf = (prices: readonly number[]): PriceSample[] =>
  prices.map((price, i) => ({
    slot: 100 - prices.length + i,
    low: valueAmount(BigInt(price)),
    high: valueAmount(BigInt(price)),
  }));
const CALM = samplesOf(Array(SAMPLES).fill(2_000_000_000));

const input = (changes: Partial<CollateralInput> = {}): CollateralInput => ({
  rule: RULE,
  collateral: [{ amount: 10n ** 18n, decimals: 18 }],
  liabilities: [{ amount: 1_000_000_000n, decimals: 6 }],
  collateralPrice: band(2_000_000_000n),
  liabilityPrice: band(1_000_000n),
  samples: CALM,
  nowMs: NOW,
  ...changes,
});

const required = (samples: readonly PriceSample[], rule = RULE, nowMs = NOW): Ratio => {
  const found = requiredRatio(rule, samples, nowMs);
  if (isIndeterminate(found)) throw new Error(found.saw);
  return found;
};
const covers = (changes: Partial<CollateralInput> = {}) => judgeCollateral(input(changes)).say === 'covered';

describe('the ratio of collateral to liability', () => {
  test('is exact: collateral at p_min less the haircut, liabilities at p_max', () => {
    // 1 ETH at 2,000 less 5 % = 1,900, against 1.1 · 1 dollar each: 1,727.272727… are covered.
    expect(judgeCollateral(input())).toMatchObject({ say: 'covered', wanted: '>= 1.1' });
    expect(covers({ liabilities: [{ amount: 1_727_272_727n, decimals: 6 }] })).toBe(true);
    expect(covers({ liabilities: [{ amount: 1_727_272_728n, decimals: 6 }] })).toBe(false);
    expect(judgeCollateral(input({ liabilities: [{ amount: 1_900_000_000n, decimals: 6 }] }))).toMatchObject({
      say: 'short',
      saw: 'collateral 1900000000 (at 2000000000, haircut 0.05) / owed 1900000000 (at 1000000) = 1',
    });
  });

  test('adds legs of different decimals, also one that is overdrawn', () => {
    const collateral = [
      { amount: 15n * 10n ** 17n, decimals: 18 },
      { amount: -50_000_000n, decimals: 8 },
    ];
    const judged = judgeCollateral(input({ collateral }));
    expect(judged).toMatchObject({ say: 'covered', saw: expect.stringContaining('collateral 1900000000 ') });
    expect(covers({ collateral: [{ amount: -1n, decimals: 18 }], liabilities: [] })).toBe(false);
    expect(covers({ collateral: [], liabilities: [] })).toBe(true);
  });

  test('without a price of either is indeterminate, never the last one', () => {
    expect(judgeCollateral(input({ collateralPrice: NO_PRICE }))).toEqual(NO_PRICE);
    expect(judgeCollateral(input({ liabilityPrice: NO_PRICE }))).toEqual(NO_PRICE);
  });

  test.each([
    ['a haircut above one', { haircut: ratio(2n) }],
    ['a negative slope', { slope: ratio(-1n) }],
    ['no weight of the newest return', { alpha: ratio(0n) }],
    ['a maximum below the base', { maxRatio: ratio(1n) }],
    ['a base of nothing', { baseRatio: ratio(0n) }],
  ] satisfies [string, Partial<CollateralRule>][])('is indeterminate under %s', (_, changes) => {
    expect(judgeCollateral(input({ rule: { ...RULE, ...changes } })).say).toBe('indeterminate');
  });

  test('is indeterminate where less than nothing is owed', () => {
    expect(judgeCollateral(input({ liabilities: [{ amount: -1n, decimals: 6 }] })).say).toBe('indeterminate');
  });
});

describe('the required ratio', () => {
  test('is the base when the price stands still', () => {
    expect(compare(required(CALM), RULE.baseRatio)).toBe(0n);
  });

  test('is base + slope · σ, with σ from the EWMA of squared returns', () => {
    const prices = [2_000_000_000, 2_020_000_000, 2_020_000_000, 1_980_000_000, 2_000_000_000, 2_000_000_000];
    const returns = prices.slice(1).map((price, i) => {
      const before = prices[i] ?? 0;
      return Math.max(price, before) / Math.min(price, before) - 1;
    });
    const [first = 0, ...later] = returns.map((r) => r * r);
    const variance = later.reduce((sum, squared) => 0.06 * squared + 0.94 * sum, first);
    const found = required(samplesOf(prices));
    expect(Number(found.num) / Number(found.den)).toBeCloseTo(1.1 + 3 * Math.sqrt(variance), 9);
  });

  test('never exceeds the maximum', () => {
    expect(required(samplesOf([1, 1_000_000, 1, 1_000_000, 1, 1_000_000]))).toEqual(RULE.maxRatio);
  });

  test.each([
    ['too few samples, as after a start', CALM.slice(1)],
    ['no sample', []],
    ['a missing slot', CALM.filter((_, i) => i !== 3)],
    ['no sample of the last whole slot', CALM.slice(0, -1)],
    ['a slot that says two things', [...CALM, ...CALM.slice(-1)]],
    ['a sample without a price', samplesOf([0, 1, 1, 1, 1, 1])],
  ])('is the maximum with %s', (_, samples) => {
    expect(required(samples)).toEqual(RULE.maxRatio);
  });

  test('is the maximum when the samples are old', () => {
    expect(required(CALM, RULE, NOW + SAMPLE_MS)).toEqual(RULE.maxRatio);
  });

  test('is not changed by the slot that is under way', () => {
    const wild = { slot: 100, low: valueAmount(1n), high: valueAmount(1n) };
    expect(required([...CALM, wild])).toEqual(required(CALM));
  });
});

describe('samples', () => {
  test('are one a slot, the first, and no more than the rule looks at', () => {
    const all = Array.from({ length: 50 }, (_, slot) => ({ slot, low: valueAmount(1n), high: valueAmount(2n) }));
    const kept = all.reduce<readonly PriceSample[]>((samples, one) => addSample(samples, one, RULE), []);
    expect(kept.map(({ slot }) => slot)).toEqual([43, 44, 45, 46, 47, 48, 49]);
    const again = addSample(kept, { slot: 49, low: valueAmount(9n), high: valueAmount(9n) }, RULE);
    expect(again).toEqual(kept);
  });

  test('of a clock that went back are taken anew', () => {
    const kept = addSample(CALM, { slot: 97, low: valueAmount(1n), high: valueAmount(1n) }, RULE);
    expect(kept.map(({ slot }) => slot)).toEqual([94, 95, 96, 97]);
    expect(kept.at(-1)?.low).toBe(2_000_000_000n);
  });
});

describe('never loosens', () => {
  const price = fc.integer({ min: 900_000, max: 1_100_000 });
  const prices = fc.array(price, { minLength: SAMPLES, maxLength: SAMPLES });

  test('higher volatility: with every return as large or larger', () => {
    const returns = fc.array(
      fc.record({ bps: fc.integer({ min: 0, max: 300 }), more: fc.integer({ min: 0, max: 300 }), up: fc.boolean() }),
      { minLength: SAMPLES - 1, maxLength: SAMPLES - 1 },
    );
    const path = (steps: readonly { readonly bps: number; readonly up: boolean }[]) => {
      let at = 10n ** 30n;
      const values = [at];
      for (const { bps, up } of steps) {
        at = up ? (at * BigInt(10_000 + bps)) / 10_000n : (at * 10_000n) / BigInt(10_000 + bps);
        values.push(at);
      }
      return values.map((value, i) => ({ slot: 94 + i, low: valueAmount(value), high: valueAmount(value) }));
    };
    fc.assert(
      fc.property(returns, (steps) => {
        const calm = required(path(steps));
        const wild = required(path(steps.map(({ bps, more, up }) => ({ bps: bps + more, up }))));
        // Paths are made with a division each, which is exact to 10^-24.
        expect(compare(wild, { num: calm.num * 10n ** 12n - calm.den, den: calm.den * 10n ** 12n }) >= 0n).toBe(true);
      }),
    );
  });

  test('a missing sample', () => {
    fc.assert(
      fc.property(prices, fc.nat(SAMPLES - 1), (all, gone) => {
        const samples = samplesOf(all);
        const fewer = samples.filter((_, i) => i !== gone);
        expect(compare(required(fewer), required(samples)) >= 0n).toBe(true);
      }),
    );
  });

  test('a sample that is less certain', () => {
    fc.assert(
      fc.property(prices, fc.nat(SAMPLES - 1), fc.bigInt({ min: 0n, max: 1_000n }), (all, at, by) => {
        const samples = samplesOf(all);
        const wider = samples.map((one, i) =>
          i === at ? { ...one, low: valueAmount(one.low - by), high: valueAmount(one.high + by) } : one,
        );
        expect(compare(required(wider), required(samples)) >= 0n).toBe(true);
      }),
    );
  });

  test('a larger liability, a lower collateral, a wider band, a missing price', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 13n });
    const less = fc.bigInt({ min: 0n, max: 10n ** 6n });
    fc.assert(
      fc.property(amount, amount, price, price, less, (collateral, owed, pc, pl, by) => {
        const of = (changes: Partial<CollateralInput> = {}) =>
          covers({
            collateral: [{ amount: collateral, decimals: 6 }],
            liabilities: [{ amount: owed, decimals: 6 }],
            collateralPrice: band(BigInt(pc)),
            liabilityPrice: band(BigInt(pl)),
            ...changes,
          });
        if (of()) return;
        expect(of({ liabilities: [{ amount: owed + by, decimals: 6 }] })).toBe(false);
        expect(of({ collateral: [{ amount: collateral - by, decimals: 6 }] })).toBe(false);
        expect(of({ collateralPrice: band(BigInt(pc) - (by % BigInt(pc)), BigInt(pc) + by) })).toBe(false);
        expect(of({ liabilityPrice: band(BigInt(pl) - (by % BigInt(pl)), BigInt(pl) + by) })).toBe(false);
        expect(of({ collateralPrice: NO_PRICE }) || of({ liabilityPrice: NO_PRICE })).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
