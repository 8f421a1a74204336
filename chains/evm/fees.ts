/**
 * What a transaction offers for its gas: EIP-1559 or one gas price, under the configured cap; more when it replaces. A
 * gas price stands in both fees, which is how pools compare it.
 */
import type { ChainConfig } from '../../config/schema.ts';
import type { SignedTransaction } from '../../relayer/core/outbox.ts';
import { ProviderError } from '../provider.ts';
import { type Ask, quantityAnswer } from './rpc.ts';

export type Fees = Required<Pick<SignedTransaction, 'type' | 'maxFeePerGas' | 'maxPriorityFeePerGas'>>;

/** What gas costs now, as the providers say. */
export type Market =
  | { readonly type: 'eip1559'; readonly base: bigint; readonly tip: bigint }
  | { readonly type: 'legacy'; readonly gasPrice: bigint };

/** Nodes refuse a replacement that raises both fees by less than 10 %; some want 12.5 %. */
const BUMP_PERCENT = 113n;
const FALLBACK_TIP_WEI = 1_000_000_000n;

/** No fee that the chain, or a pool that holds what is to be replaced, would take is under the cap. */
export class FeeCapped extends Error {
  readonly code = 'FEE_CAPPED';
  constructor(what: string, saw: bigint, cap: bigint) {
    super(`${what} ${saw} wei, wanted ≤ ${cap} (maxFeePerGasGwei)`);
    this.name = 'FeeCapped';
  }
}

/** Null where blocks have no base fee: a chain without EIP-1559. @throws ProviderError */
export async function baseFeeOf(ask: Ask): Promise<bigint | null> {
  const block = (await ask.provider.request('eth_getBlockByNumber', ['latest', false], ask.deadlineMs)) as {
    baseFeePerGas?: unknown;
  } | null;
  if (typeof block !== 'object' || block === null) {
    throw new ProviderError('PROVIDER_INVALID', ask.provider.operator, 'no latest block');
  }
  const { baseFeePerGas } = block;
  if (baseFeePerGas === undefined || baseFeePerGas === null) return null;
  if (typeof baseFeePerGas !== 'string' || !/^0x[0-9a-f]{1,64}$/i.test(baseFeePerGas)) {
    throw new ProviderError('PROVIDER_INVALID', ask.provider.operator, 'a latest block with an unusable base fee');
  }
  return BigInt(baseFeePerGas);
}

/** @throws FeeCapped when the market, or what a replacement has to offer, is above the cap. */
export function priceOf(
  market: Market,
  config: Pick<ChainConfig, 'maxFeePerGasWei'>,
  earlier: readonly SignedTransaction[],
): Fees {
  const cap = config.maxFeePerGasWei;
  const wanted = askedBy(market, cap);
  const last = earlier.at(-1);
  if (!last) return wanted;
  const maxFeePerGas = most(wanted.maxFeePerGas, bump(last.maxFeePerGas));
  const tip = most(wanted.maxPriorityFeePerGas, bump(last.maxPriorityFeePerGas));
  // One price is both: it has to outbid the higher of the two.
  const fees =
    market.type === 'legacy'
      ? { maxFeePerGas: most(maxFeePerGas, tip), maxPriorityFeePerGas: most(maxFeePerGas, tip) }
      : { maxFeePerGas: most(maxFeePerGas, tip), maxPriorityFeePerGas: tip };
  if (fees.maxFeePerGas > cap) throw new FeeCapped('a replacement has to offer', fees.maxFeePerGas, cap);
  return { type: market.type, ...fees };
}

/** Of a transaction that replaces nothing. */
function askedBy(market: Market, cap: bigint): Fees {
  if (market.type === 'legacy') {
    const { type, gasPrice } = market;
    if (gasPrice > cap) throw new FeeCapped('gas price', gasPrice, cap);
    return { type, maxFeePerGas: gasPrice, maxPriorityFeePerGas: gasPrice };
  }
  const { type, base, tip } = market;
  if (base > cap) throw new FeeCapped('base fee', base, cap);
  return { type, maxFeePerGas: least(2n * base + tip, cap), maxPriorityFeePerGas: least(tip, cap) };
}

export async function tipOf(ask: Ask): Promise<bigint> {
  try {
    return await quantityAnswer(ask, 'eth_maxPriorityFeePerGas', []);
  } catch {
    return FALLBACK_TIP_WEI;
  }
}

export const gasPriceOf = (ask: Ask): Promise<bigint> => quantityAnswer(ask, 'eth_gasPrice', []);

const bump = (fee: bigint): bigint => (fee * BUMP_PERCENT) / 100n + 1n;
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);
