import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SignedTransaction } from '../../relayer/core/outbox.ts';
import { FeeCapped, type Market, priceOf } from './fees.ts';

const GWEI = 10n ** 9n;
const capped = (gwei: bigint) => ({ maxFeePerGasWei: gwei * GWEI });
const sent = (maxFeePerGas: bigint, maxPriorityFeePerGas: bigint): SignedTransaction => ({
  hash: '0x01',
  raw: '0x02',
  maxFeePerGas,
  maxPriorityFeePerGas,
  signedAtMs: 0,
});
const dynamic = (base: bigint, tip: bigint): Market => ({ type: 'eip1559', base: base * GWEI, tip: tip * GWEI });
const legacy = (gasPrice: bigint): Market => ({ type: 'legacy', gasPrice: gasPrice * GWEI });

describe('what is offered for gas', () => {
  it('is twice the base fee and a tip, or the one gas price where there is no base fee', () => {
    expect(priceOf(dynamic(20n, 1n), capped(500n), [])).toEqual({
      type: 'eip1559',
      maxFeePerGas: 41n * GWEI,
      maxPriorityFeePerGas: GWEI,
    });
    const price = { type: 'legacy', maxFeePerGas: 5n * GWEI, maxPriorityFeePerGas: 5n * GWEI };
    expect(priceOf(legacy(5n), capped(500n), [])).toEqual(price);
  });

  it('is never above the cap, which may be below the price: then nothing is', () => {
    expect(priceOf(dynamic(300n, 1n), capped(500n), []).maxFeePerGas).toBe(500n * GWEI);
    expect(() => priceOf(dynamic(501n, 1n), capped(500n), [])).toThrow(FeeCapped);
    expect(() => priceOf(legacy(501n), capped(500n), [])).toThrow(/gas price 501000000000 wei, wanted ≤ 500000000000/);
  });

  it('a replacement that a node would refuse is not made: at the cap nothing is', () => {
    expect(() => priceOf(dynamic(20n, 1n), capped(500n), [sent(480n * GWEI, GWEI)])).toThrow(/replacement/);
    expect(() => priceOf(legacy(5n), capped(500n), [sent(480n * GWEI, 480n * GWEI)])).toThrow(FeeCapped);
  });
});

it('a replacement outbids both fees of what it replaces by an eighth, under the cap, or there is none', () => {
  const amount = fc.bigInt(1n, 2_000n);
  const market = fc.oneof(
    fc.tuple(amount, amount).map(([base, tip]) => dynamic(base, tip)),
    amount.map(legacy),
  );
  fc.assert(
    fc.property(market, market, amount, (first, second, cap) => {
      const config = capped(cap);
      const offer = (at: Market, earlier: readonly SignedTransaction[]) => {
        try {
          return priceOf(at, config, earlier);
        } catch (error) {
          expect(error).toBeInstanceOf(FeeCapped);
          return null;
        }
      };
      const one = offer(first, []);
      const two = one && offer(second, [sent(one.maxFeePerGas, one.maxPriorityFeePerGas)]);
      for (const fees of [one, two]) {
        if (!fees) continue;
        expect(fees.maxFeePerGas).toBeLessThanOrEqual(config.maxFeePerGasWei);
        expect(fees.maxPriorityFeePerGas).toBeLessThanOrEqual(fees.maxFeePerGas);
      }
      if (!one || !two) return;
      expect(two.maxFeePerGas * 8n).toBeGreaterThanOrEqual(one.maxFeePerGas * 9n);
      expect(two.maxPriorityFeePerGas * 8n).toBeGreaterThanOrEqual(one.maxPriorityFeePerGas * 9n);
    }),
    { numRuns: 500 },
  );
});
