/** Whether a worker's price for a destination is to be set anew: what fees are made of follows what gas costs there. */
import type { ChainName, Eid, Hex } from './ids.ts';

/** Which of our two contracts at the source quotes the fee. */
export type FeeWorker = 'dvn' | 'executor';

export type FeeRule = {
  /** In whole percent of the price on chain; what is off by no more stays. */
  readonly maxDriftPercent: number;
  /** Between two transactions for one worker and destination. */
  readonly minIntervalMs: number;
  readonly readEveryMs: number;
};

/** As `Worker.prices` has it: destination wei for one gas, and local wei for 1e20 destination wei. */
export type WorkerPrice = { readonly gasPrice: bigint; readonly ratio: bigint };

/** As `Worker.priceBounds` has it; all zero: the updater may set nothing. */
export type PriceBounds = {
  readonly minGasPrice: bigint;
  readonly maxGasPrice: bigint;
  readonly minRatio: bigint;
  readonly maxRatio: bigint;
};

/** What k operators say of a worker's price at one block of `chain`, and what gas costs at the destination. */
export type FeeReading = {
  readonly chain: ChainName;
  readonly worker: FeeWorker;
  readonly dstEid: Eid;
  readonly updater: Hex;
  readonly price: WorkerPrice;
  readonly bounds: PriceBounds;
  /** Destination wei for one gas: the middle of what its operators say. */
  readonly marketGasPrice: bigint;
};

/** What a transaction sets. */
export type PriceUpdate = WorkerPrice & { readonly worker: FeeWorker; readonly dstEid: Eid };

export type FeeJudgement =
  | { readonly say: 'set'; readonly update: PriceUpdate; readonly beyondBounds: boolean }
  | { readonly say: 'keep'; readonly beyondBounds: boolean }
  | { readonly say: 'stuck'; readonly saw: string; readonly wanted: string };

/**
 * Pure. The ratio of the two native tokens stays what the owner or an earlier update made it, and zero is never set: it
 * would stop all sends. A market beyond the bounds is followed up to the bound.
 */
export function judgeFee(
  rule: Pick<FeeRule, 'maxDriftPercent'>,
  reading: FeeReading,
  sender: Hex | null,
): FeeJudgement {
  const { worker, dstEid, updater, price, bounds, marketGasPrice } = reading;
  if (sender === null || updater !== sender) {
    return { say: 'stuck', saw: `updater ${updater}`, wanted: `the node's own account ${sender ?? '(none)'}` };
  }
  if (price.ratio === 0n) return { say: 'stuck', saw: 'no price', wanted: 'a first one, set by the owner' };
  if (price.ratio < bounds.minRatio || price.ratio > bounds.maxRatio || bounds.maxGasPrice === 0n) {
    const saw = `ratio ${price.ratio}, gas price up to ${bounds.maxGasPrice}`;
    return { say: 'stuck', saw, wanted: 'priceBounds that hold the ratio and a gas price' };
  }
  const gasPrice = within(marketGasPrice, bounds);
  const beyondBounds = gasPrice !== marketGasPrice;
  const off = gasPrice > price.gasPrice ? gasPrice - price.gasPrice : price.gasPrice - gasPrice;
  if (off * 100n <= price.gasPrice * BigInt(rule.maxDriftPercent)) return { say: 'keep', beyondBounds };
  return { say: 'set', update: { worker, dstEid, gasPrice, ratio: price.ratio }, beyondBounds };
}

function within(gasPrice: bigint, { minGasPrice, maxGasPrice }: PriceBounds): bigint {
  if (gasPrice < minGasPrice) return minGasPrice;
  return gasPrice > maxGasPrice ? maxGasPrice : gasPrice;
}

/** Names a worker's price for a destination: of it one update is under way at a time. */
export const feeKey = (chain: ChainName, worker: FeeWorker, dstEid: Eid): FeeKey => `fees/${chain}/${worker}/${dstEid}`;

export type FeeKey = `fees/${string}`;
