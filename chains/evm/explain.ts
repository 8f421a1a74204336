/** Why a transaction of ours reverted: told by what it used and by the same call at the block before. Decides nothing. */
import type { TransactionSerializable } from 'viem';
import type { Hex } from '../../relayer/core/ids.ts';
import type { Provider } from '../provider.ts';
import { objectOf, quantityOf } from './form.ts';
import { isRevert } from './refusal.ts';
import { revertReason } from './revert.ts';

export type Reverted = {
  readonly from: Hex;
  readonly txHash: Hex;
  readonly transaction: TransactionSerializable;
};

/** In words, from the first provider that can tell; null when none can. Never throws. */
export async function explain(
  providers: readonly Provider[],
  deadlineMs: number,
  reverted: Reverted,
): Promise<string | null> {
  for (const provider of providers) {
    const reason = await explainedBy(provider, deadlineMs, reverted).catch(() => null);
    if (reason !== null) return reason;
  }
  return null;
}

async function explainedBy(
  provider: Provider,
  deadlineMs: number,
  { from, txHash, transaction: { to, data, value, gas } }: Reverted,
): Promise<string | null> {
  const method = 'eth_getTransactionReceipt';
  const ask = { provider, deadlineMs };
  const receipt = objectOf(ask, method, await provider.request(method, [txHash], deadlineMs), 'a receipt');
  const used = quantityOf(ask, method, receipt.gasUsed);
  const limit = gas ?? 0n;
  if (limit > 0n && used >= limit) return `out of gas: it used all of ${limit}`;
  // What stood in the same block before it is unknown here, so that this may find nothing wrong.
  const before = quantityOf(ask, method, receipt.blockNumber) - 1n;
  const call = { from, to, data, value: `0x${(value ?? 0n).toString(16)}`, gas: `0x${limit.toString(16)}` };
  try {
    await provider.request('eth_call', [call, `0x${before.toString(16)}`], deadlineMs);
    return 'it would not have, one block before: something came first';
  } catch (error) {
    return isRevert(error) ? revertReason(error) : null;
  }
}
