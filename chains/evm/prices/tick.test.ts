import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ratio } from '../../../relayer/core/policy.ts';
import { meanPrice, type PoolConfig } from './pool.ts';
import { MAX_TICK, priceOfTick } from './tick.ts';

const isBelow = (a: Ratio, b: Ratio): boolean => a.num * b.den <= b.num * a.den;
const asNumber = ({ num, den }: Ratio): number => Number((num * 10n ** 30n) / den) / 1e30;

const pool = (changes: Partial<PoolConfig> = {}): PoolConfig => ({
  kind: 'twap',
  name: 'pool',
  chain: 'one',
  pool: '0x1',
  base: 'token0',
  baseDecimals: 18,
  quoteDecimals: 18,
  windowSeconds: 100,
  ...changes,
});

describe('the price of a tick', () => {
  it('lies between its bounds, which are 10^-30 apart at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (tick) => {
        const { low, high } = priceOfTick(BigInt(tick));
        const [num, den] = [10_001n ** BigInt(Math.abs(tick)), 10_000n ** BigInt(Math.abs(tick))];
        const exact = tick < 0 ? { num: den, den: num } : { num, den };
        expect(isBelow(low, exact) && isBelow(exact, high)).toBe(true);
        expect((high.num * low.den - low.num * high.den) * 10n ** 30n).toBeLessThan(high.den * low.den);
      }),
    );
  });

  it('is what pools have for the ends of their range', () => {
    // TickMath's own extremes, which are square roots in units of 2^-96.
    const least = 4_295_128_739n;
    const most = 1_461_446_703_485_210_103_287_273_052_203_988_822_378_723_970_342n;
    for (const [tick, root] of [
      [-MAX_TICK, least],
      [MAX_TICK, most],
    ] as const) {
      const { low, high } = priceOfTick(tick);
      const square = { num: root * root, den: 2n ** 192n };
      const near = (price: Ratio) => Math.abs(asNumberOf(price, square) - 1);
      expect(near(low)).toBeLessThan(1e-9);
      expect(near(high)).toBeLessThan(1e-9);
    }
    expect(() => priceOfTick(MAX_TICK + 1n)).toThrow(RangeError);
  });
});

/** a / b as a float. */
const asNumberOf = (a: Ratio, b: Ratio): number => Number((a.num * b.den * 10n ** 15n) / (a.den * b.num)) / 1e15;

describe('the mean price of a window', () => {
  it('is bounded by the whole ticks below and above, towards both signs', () => {
    const up = meanPrice({ from: 0n, to: 150n }, pool());
    expect(up && [up.low, up.high]).toEqual([priceOfTick(1n).low, priceOfTick(2n).high].map(whole));
    const down = meanPrice({ from: 0n, to: -150n }, pool());
    expect(down && [down.low, down.high]).toEqual([priceOfTick(-2n).low, priceOfTick(-1n).high].map(whole));
  });

  it('is that of token1 upside down, with the bounds exchanged', () => {
    const of0 = meanPrice({ from: 0n, to: -12_345n }, pool());
    const of1 = meanPrice({ from: 0n, to: -12_345n }, pool({ base: 'token1' }));
    if (!of0 || !of1) throw new Error('no price');
    const product = (a: Ratio, b: Ratio) => asNumber({ num: a.num * b.num, den: a.den * b.den });
    expect(product(of0.low, of1.high)).toBeCloseTo(1, 12);
    expect(product(of0.low, of1.low)).toBeLessThan(1);
  });

  it('is of whole tokens: 2,000 dollars of 6 decimals for one coin of 18', () => {
    // 2000·10^6 / 10^18 = 1.0001^-200,311.4…
    const found = meanPrice({ from: 0n, to: -20_031_150n }, pool({ quoteDecimals: 6 }));
    if (!found) throw new Error('no price');
    expect(asNumber(found.low)).toBeLessThan(2_000);
    expect(asNumber(found.high)).toBeGreaterThan(1_999.9);
    expect(asNumber(found.high) / asNumber(found.low)).toBeCloseTo(1.0001, 9);
  });

  it('takes a cumulative that has wrapped', () => {
    const [from, to] = [2n ** 55n - 100n, -(2n ** 55n) + 100n];
    expect(meanPrice({ from, to }, pool())).toEqual(meanPrice({ from: 0n, to: 200n }, pool()));
  });

  it('is none beyond the ticks that there are', () => {
    expect(meanPrice({ from: 0n, to: (MAX_TICK + 1n) * 100n }, pool())).toBeNull();
    expect(meanPrice({ from: 0n, to: -MAX_TICK * 100n - 1n }, pool())).toBeNull();
  });
});

const whole = ({ num, den }: Ratio): Ratio => ({ num: num * 10n ** 18n, den: den * 10n ** 18n });
