/** What a transaction offers for its gas: twice the base fee and a tip, under the configured cap; more when it replaces. */
import type { ChainConfig } from '../../config/schema.ts';
import type { SignedTransaction } from '../../relayer/core/outbox.ts';
import { ProviderError } from '../provider.ts';
import { type Ask, quantityAnswer } from './rpc.ts';

export type Fees = { readonly maxFeePerGas: bigint; readonly maxPriorityFeePerGas: bigint };

/** Nodes refuse a replacement that raises both fees by less than 10 %; some want 12.5 %. */
const BUMP_PERCENT = 113n;
const FALLBACK_TIP_WEI = 1_000_000_000n;

/** @throws ProviderError */
export async function baseFeeOf(ask: Ask): Promise<bigint> {
  const block = (await ask.provider.request('eth_getBlockByNumber', ['latest', false], ask.deadlineMs)) as {
    baseFeePerGas?: unknown;
  } | null;
  if (typeof block?.baseFeePerGas !== 'string') {
    throw new ProviderError('PROVIDER_INVALID', ask.provider.operator, 'a latest block without base fee');
  }
  return BigInt(block.baseFeePerGas);
}

/** @throws Error when the cap does not cover the base fee. */
export function priceOf(
  { base, tip }: { readonly base: bigint; readonly tip: bigint },
  config: ChainConfig,
  earlier: readonly SignedTransaction[],
): Fees {
  const cap = config.maxFeePerGasWei;
  if (base > cap) throw new Error(`base fee ${base} wei, wanted ≤ ${cap}`);
  const wanted = { maxFeePerGas: least(2n * base + tip, cap), maxPriorityFeePerGas: least(tip, cap) };
  const last = earlier.at(-1);
  if (!last) return wanted;
  const bumped = {
    maxFeePerGas: most(wanted.maxFeePerGas, bump(last.maxFeePerGas)),
    maxPriorityFeePerGas: most(wanted.maxPriorityFeePerGas, bump(last.maxPriorityFeePerGas)),
  };
  // At the cap a provider that still has the old bytes refuses these, and one that dropped them takes them.
  return {
    maxFeePerGas: least(bumped.maxFeePerGas, cap),
    maxPriorityFeePerGas: least(bumped.maxPriorityFeePerGas, cap),
  };
}

export async function tipOf(ask: Ask): Promise<bigint> {
  try {
    return await quantityAnswer(ask, 'eth_maxPriorityFeePerGas', []);
  } catch {
    return FALLBACK_TIP_WEI;
  }
}

const bump = (fee: bigint): bigint => (fee * BUMP_PERCENT) / 100n + 1n;
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);
