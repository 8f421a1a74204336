import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FeeReading, judgeFee, type PriceBounds } from './feeUpdate.ts';
import { chainName, eid, type Hex } from './ids.ts';

const sender: Hex = `0x${'5e'.repeat(20)}`;
const rule = { maxDriftPercent: 20 };
const bounds: PriceBounds = { minGasPrice: 10n, maxGasPrice: 1_000n, minRatio: 1n, maxRatio: 50n };
const reading = (changes: Partial<FeeReading> = {}): FeeReading => ({
  chain: chainName('north'),
  worker: 'dvn',
  dstEid: eid(40_102),
  updater: sender,
  price: { gasPrice: 100n, ratio: 7n },
  bounds,
  marketGasPrice: 100n,
  ...changes,
});
const at = (marketGasPrice: bigint) => judgeFee(rule, reading({ marketGasPrice }), sender);

describe('a price that follows its destination', () => {
  it('stays while it is off by no more than the drift, either way', () => {
    for (const market of [100n, 120n, 80n]) expect(at(market)).toEqual({ say: 'keep', beyondBounds: false });
  });

  it('is set to what gas costs once it is off by more, and keeps its ratio', () => {
    for (const market of [121n, 79n, 1_000n]) {
      const update = { worker: 'dvn', dstEid: 40_102, gasPrice: market, ratio: 7n };
      expect(at(market)).toEqual({ say: 'set', update, beyondBounds: false });
    }
  });

  it('goes as far as the bounds and says that the market is beyond them', () => {
    expect(at(5_000n)).toMatchObject({ say: 'set', update: { gasPrice: 1_000n }, beyondBounds: true });
    expect(at(1n)).toMatchObject({ say: 'set', update: { gasPrice: 10n }, beyondBounds: true });
    const there = reading({ marketGasPrice: 5_000n, price: { gasPrice: 1_000n, ratio: 7n } });
    expect(judgeFee(rule, there, sender)).toEqual({ say: 'keep', beyondBounds: true });
  });

  it('is left to people where the account may not set it, and says why', () => {
    const stuck = (changes: Partial<FeeReading>, by: Hex | null = sender) =>
      judgeFee(rule, reading({ marketGasPrice: 900n, ...changes }), by);
    expect(stuck({ updater: `0x${'00'.repeat(20)}` })).toMatchObject({ say: 'stuck' });
    expect(stuck({}, null)).toMatchObject({ say: 'stuck' });
    expect(stuck({ price: { gasPrice: 0n, ratio: 0n } })).toMatchObject({ say: 'stuck', saw: 'no price' });
    expect(stuck({ price: { gasPrice: 100n, ratio: 51n } })).toMatchObject({ say: 'stuck' });
    const none = { minGasPrice: 0n, maxGasPrice: 0n, minRatio: 0n, maxRatio: 0n };
    expect(stuck({ bounds: none })).toMatchObject({ say: 'stuck' });
  });

  it('never leaves the bounds of the contract, and never has a ratio of zero', () => {
    const amount = fc.bigInt({ min: 0n, max: 2n ** 64n });
    const range = fc.tuple(amount, amount).map(([a, b]) => (a < b ? [a, b] : [b, a]) as [bigint, bigint]);
    fc.assert(
      fc.property(range, range, amount, amount, amount, (gas, ratios, market, gasPrice, ratio) => {
        const [minGasPrice, maxGasPrice] = gas;
        const [minRatio, maxRatio] = ratios;
        const one = reading({
          price: { gasPrice, ratio },
          bounds: { minGasPrice, maxGasPrice, minRatio, maxRatio },
          marketGasPrice: market,
        });
        const judged = judgeFee(rule, one, sender);
        if (judged.say !== 'set') return;
        const { update } = judged;
        expect(update.gasPrice >= minGasPrice && update.gasPrice <= maxGasPrice).toBe(true);
        expect(update.ratio >= minRatio && update.ratio <= maxRatio && update.ratio > 0n).toBe(true);
      }),
    );
  });
});
