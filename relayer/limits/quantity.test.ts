import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shared, valueAmount } from '../core/amount.ts';
import { demandOf } from '../gates/finality.ts';
import { leastForValue, measure, mostForValue, usable, valueAt } from './quantity.ts';
import { BAND } from './testing/inputs.ts';
import { reachedTiers, thresholdsOf } from './tier.ts';

const amounts = fc.bigInt({ min: 0n, max: 10n ** 15n }).map(shared);
const values = fc.bigInt({ min: 0n, max: 10n ** 18n }).map(valueAmount);
const prices = fc.bigInt({ min: 1n, max: 10n ** 12n }).map(valueAmount);
const decimals = fc.integer({ min: 0, max: 18 });

describe('an amount in value', () => {
  it('is at the highest price, rounded up: dust is never worth nothing', () => {
    const pricing = { band: BAND, sharedDecimals: 18 };
    expect(measure(shared(1n), 'value', pricing)).toEqual({ known: true, amount: 1n });
    expect(measure(shared(3n * 10n ** 18n), 'value', pricing)).toEqual({ known: true, amount: 6_000_000n });
  });

  it('rounds by less than one, and never down; parts are worth no less than the whole', () => {
    fc.assert(
      fc.property(amounts, amounts, prices, decimals, (a, b, price, d) => {
        const [va, vb, both] = [valueAt(a, price, d), valueAt(b, price, d), valueAt(shared(a + b), price, d)];
        const exact = a * price;
        expect(va * 10n ** BigInt(d)).toBeGreaterThanOrEqual(exact);
        expect((va - 1n) * 10n ** BigInt(d)).toBeLessThan(exact);
        expect(va + vb).toBeGreaterThanOrEqual(both);
        expect(valueAt(a, valueAmount(price + 1n), d)).toBeGreaterThanOrEqual(va);
      }),
    );
  });

  it('what fits a value, and where a value begins, are exact', () => {
    fc.assert(
      fc.property(values, prices, decimals, (value, price, d) => {
        const most = mostForValue(value, price, d);
        expect(valueAt(most, price, d)).toBeLessThanOrEqual(value);
        expect(valueAt(shared(most + 1n), price, d)).toBeGreaterThan(value);
        const least = leastForValue(value, price, d);
        expect(valueAt(least, price, d)).toBeGreaterThanOrEqual(value);
        if (least > 0n) expect(valueAt(shared(least - 1n), price, d)).toBeLessThan(value);
      }),
    );
  });

  it('is unknown without a price that can be used; in tokens it needs none', () => {
    const rule = { maxAgeMs: 10 };
    for (const band of [null, { ...BAND, max: valueAmount(0n) }, { ...BAND, max: valueAmount(-1n) }]) {
      const pricing = { band: usable(band, rule, 0), sharedDecimals: 6 };
      expect(measure(shared(5n), 'value', pricing)).toMatchObject({ known: false });
      expect(measure(shared(5n), 'token', pricing)).toEqual({ known: true, amount: 5n });
    }
    expect(usable({ ...BAND, min: valueAmount(3_000_000n) }, null, 0)).toBeNull();
    expect([usable(BAND, rule, 10), usable(BAND, rule, 11), usable(BAND, null, 11)]).toEqual([BAND, null, BAND]);
  });
});

describe('value tiers', () => {
  const tiers = [
    { minDepth: 1n, anchor: false },
    { minDepth: 10n, anchor: false },
    { minDepth: 100n, anchor: true },
  ];
  const inValue = (...at: bigint[]) => at.map((v) => ({ unit: 'value' as const, amount: valueAmount(v) }));

  it('begin at the fewest units whose value at the highest price reaches them', () => {
    const pricing = { band: BAND, sharedDecimals: 2 };
    const book = [{ unit: 'token' as const, amount: shared(7n) }, ...inValue(20_001n)];
    expect(thresholdsOf(book, pricing)).toEqual([7n, 2n]);
    expect(thresholdsOf(inValue(0n, 20_000n), pricing)).toEqual([0n, 1n]);
  });

  it('THORChain: an unpriced token is the top tier, never the lowest; so is one tier in value without a price', () => {
    const pricing = { band: null, sharedDecimals: 2 };
    for (const book of [null, inValue(0n, 10n), [{ unit: 'token' as const, amount: shared(9n) }, ...inValue(10n)]]) {
      const thresholds = thresholdsOf(book, pricing);
      expect(thresholds).toBeNull();
      expect(reachedTiers(shared(1n), thresholds, 3)).toEqual([0, 1, 2]);
      expect(demandOf({ tiers, thresholds, value: 1n })).toEqual({ minDepth: 100n, anchor: true });
    }
  });

  it('reached are those that the finality gate asks for', () => {
    const begins = fc.option(fc.array(fc.bigInt({ min: 0n, max: 50n }).map(shared), { maxLength: 4 }));
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 60n }), begins, (value, thresholds) => {
        const reached = reachedTiers(shared(value), thresholds, tiers.length).flatMap((i) => tiers[i] ?? []);
        const depth = reached.reduce((most, { minDepth }) => (minDepth > most ? minDepth : most), 0n);
        expect(demandOf({ tiers, thresholds, value }).minDepth).toBe(depth);
      }),
    );
  });

  it('a higher price reaches no fewer tiers', () => {
    fc.assert(
      fc.property(amounts, fc.array(values, { maxLength: 3 }), prices, prices, decimals, (amount, at, p, more, d) => {
        const reached = (max: bigint): number => {
          const band = { ...BAND, max: valueAmount(max) };
          return reachedTiers(amount, thresholdsOf(inValue(...at), { band, sharedDecimals: d }), 3).length;
        };
        expect(reached(p + more)).toBeGreaterThanOrEqual(reached(p));
      }),
    );
  });
});
