import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PriceBand, PriceObservation } from '../core/limit.ts';
import type { PriceRule } from '../core/policy.ts';
import { isIndeterminate, MAX_AHEAD_MS, priceBand, priceSample } from './price.ts';
import { compare, ratio, sqrtUp } from './ratio.ts';

const NOW = 1_700_000_000_000;
const NAMES = ['a', 'b', 'c', 'd', 'e'];
const ruleOf = (n: number, changes: Partial<PriceRule> = {}): PriceRule => ({
  sources: NAMES.slice(0, n),
  minSources: 3,
  maxAgeMs: 60_000,
  maxDeviation: ratio(2n, 100n),
  ...changes,
});

/** In cents. */
const says = (source: string, cents: number, atMs = NOW): PriceObservation => {
  const price = ratio(BigInt(cents), 100n);
  return { source, low: price, high: price, atMs };
};
const all = (...cents: number[]) => cents.map((price, i) => says(NAMES[i] ?? 'x', price));

const bandOf = (observations: readonly PriceObservation[], rule: PriceRule): PriceBand => {
  const band = priceBand(observations, rule, NOW);
  if (isIndeterminate(band)) throw new Error(`saw ${band.saw}, wanted ${band.wanted}`);
  return band;
};
const isNone = (observations: readonly PriceObservation[], rule: PriceRule): boolean =>
  isIndeterminate(priceBand(observations, rule, NOW));

describe('a price', () => {
  test('is the least for collateral and the greatest for liabilities of the sources that count', () => {
    const band = bandOf(all(9_990, 10_000, 10_020), ruleOf(3));
    expect(band).toMatchObject({ min: 99_900_000n, median: 100_000_000n, max: 100_200_000n, atMs: NOW });
    expect(band.sources.a).toEqual({ price: 99_900_000n, atMs: NOW, counts: true });
  });

  test('is rounded outwards, and never inwards', () => {
    const third = { source: 'a', low: ratio(1n, 3n), high: ratio(1n, 3n), atMs: NOW };
    const band = bandOf([third, { ...third, source: 'b' }, { ...third, source: 'c' }], ruleOf(3));
    expect([band.min, band.max]).toEqual([333_333n, 333_334n]);
  });

  test('takes the ends of a source that gives bounds', () => {
    const wide = { source: 'a', low: ratio(99n), high: ratio(101n), atMs: NOW };
    expect(bandOf([wide, says('b', 10_000), says('c', 10_000)], ruleOf(3))).toMatchObject({
      min: 99_000_000n,
      max: 101_000_000n,
    });
  });

  test('needs three sources, whatever the policy says', () => {
    expect(isNone(all(100, 100), ruleOf(2, { minSources: 1 }))).toBe(true);
    expect(isNone(all(100, 100), ruleOf(3, { minSources: 2 }))).toBe(true);
    expect(isNone(all(100, 100, 100), ruleOf(3, { minSources: 4 }))).toBe(true);
    expect(priceBand(all(100, 100), ruleOf(3), NOW)).toEqual({
      say: 'indeterminate',
      saw: '2 of 3 sources: a, b',
      wanted: 'at least 3 of 3, and more than half, each at most 60000 ms old',
    });
  });

  test('needs more than half of its sources: the others could be anywhere', () => {
    expect(isNone(all(100, 100, 100), ruleOf(5))).toBe(false);
    const seven = ruleOf(5, { sources: [...NAMES, 'f'] });
    expect(isNone(all(100, 100, 100), seven)).toBe(true);
  });

  test.each([
    ['older than maxAgeMs', NOW - 60_001, true],
    ['as old as maxAgeMs', NOW - 60_000, false],
    ['further ahead of us than clocks differ', NOW + MAX_AHEAD_MS + 1, true],
    ['a little ahead of us', NOW + MAX_AHEAD_MS, false],
    ['without a time', Number.NaN, true],
  ])('is not made with a source that is %s', (_, atMs, absent) => {
    expect(isNone([says('a', 100, atMs), says('b', 100), says('c', 100)], ruleOf(3))).toBe(absent);
  });

  test.each([
    ['zero', 0],
    ['below zero', -100],
  ])('is not made with a source that says %s', (_, cents) => {
    expect(isNone([says('a', cents), says('b', 100), says('c', 100)], ruleOf(3))).toBe(true);
  });

  test('does not count a source far from the median, and is none when too few are left', () => {
    const band = bandOf(all(10_000, 10_000, 10_000, 10_201, 10_000), ruleOf(5));
    expect(band.max).toBe(100_000_000n);
    expect(band.sources.d?.counts).toBe(false);
    expect(bandOf(all(10_000, 10_000, 10_000, 10_200, 10_000), ruleOf(5)).max).toBe(102_000_000n);
    expect(isNone(all(10_000, 10_000, 10_201), ruleOf(3))).toBe(true);
    expect(isNone(all(10_000, 10_000, 9_799), ruleOf(3))).toBe(true);
  });

  test('counts a name once, and not at all when it says two things', () => {
    const twice = [says('a', 100), says('a', 100), says('b', 100)];
    expect(isNone(twice, ruleOf(3))).toBe(true);
    expect(isNone([...twice, says('c', 100)], ruleOf(3))).toBe(false);
    expect(isNone([...all(100, 100, 100), says('a', 101)], ruleOf(3))).toBe(true);
    expect(isNone(all(100, 100), ruleOf(3, { sources: ['a', 'a', 'b'] }))).toBe(true);
  });

  test('counts no source that the rule does not name', () => {
    expect(isNone([...all(100, 100), says('x', 100)], ruleOf(3))).toBe(true);
  });

  test('takes an absent source for the worst that it could have said', () => {
    const band = bandOf(all(10_000, 10_000, 10_000, 10_000), ruleOf(5));
    expect([band.min, band.max]).toEqual([98_000_000n, 102_000_000n]);
  });

  test('is none under a rule that contradicts itself', () => {
    expect(isNone(all(100, 100, 100), ruleOf(3, { maxDeviation: ratio(1n) }))).toBe(true);
    expect(isNone(all(100, 100, 100), ruleOf(3, { maxDeviation: { num: 1n, den: 0n } }))).toBe(true);
  });
});

describe('never loosens', () => {
  const observed = fc
    .array(fc.integer({ min: 9_600, max: 10_400 }), { minLength: 3, maxLength: 5 })
    .map((cents) => all(...cents));
  const deviation = fc.integer({ min: 1, max: 400 }).map((bps) => ratio(BigInt(bps), 10_000n));

  test('a source that goes missing: neither collateral is worth more, nor a liability less, nor is there a price anew', () => {
    fc.assert(
      fc.property(observed, fc.integer({ min: 0, max: 2 }), deviation, fc.nat(), (said, missing, maxDeviation, at) => {
        const rule = ruleOf(Math.min(5, said.length + missing), { maxDeviation });
        const gone = at % said.length;
        const before = priceBand(said, rule, NOW);
        const after = priceBand(
          said.filter((_, i) => i !== gone),
          rule,
          NOW,
        );
        if (isIndeterminate(after)) return;
        if (isIndeterminate(before)) throw new Error('a price out of less');
        expect(after.min <= before.min && after.max >= before.max).toBe(true);
        const [whole, less] = [said, said.filter((_, i) => i !== gone)].map((o) => priceSample(o, rule, 1_000, NOW));
        if (!whole || !less || isIndeterminate(whole) || isIndeterminate(less)) throw new Error('no sample');
        expect(less.low <= whole.low && less.high >= whole.high).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('one source of three or more that lies: the price stays within maxDeviation of what an honest one says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), deviation, (lie, maxDeviation) => {
        const band = priceBand([...all(10_000, 10_000, 10_000), says('d', lie)], ruleOf(4, { maxDeviation }), NOW);
        if (isIndeterminate(band)) throw new Error('one liar took the price away');
        const edge = maxDeviation.num * 100_000_000n;
        expect((band.max - 100_000_000n) * maxDeviation.den).toBeLessThanOrEqual(edge + maxDeviation.den);
        expect((100_000_000n - band.min) * maxDeviation.den).toBeLessThanOrEqual(edge + maxDeviation.den);
      }),
    );
  });

  test('the order in which sources are told', () => {
    fc.assert(
      fc.property(observed, (said) => {
        const rule = ruleOf(said.length);
        expect(priceBand([...said].reverse(), rule, NOW)).toEqual(priceBand(said, rule, NOW));
      }),
    );
  });
});

test('a root is rounded up, and no further', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 60n }), (value) => {
      const root = sqrtUp(value);
      expect(root * root >= value && (root === 0n || (root - 1n) * (root - 1n) < value)).toBe(true);
    }),
  );
  expect(compare(ratio(1n, 3n), ratio(2n, 6n))).toBe(0n);
});
