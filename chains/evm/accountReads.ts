/** What is read of our own transactions: receipts and nonces. */
import { type Hex, height } from '../../relayer/core/ids.ts';
import type { NonceCounts } from '../../relayer/core/restored.ts';
import type { ChainReader } from '../chain.ts';
import type { EvmContext } from './context.ts';
import { receiptOf, transactionCountOf } from './rpc.ts';

/** @throws QuorumError */
export async function readNonce({ quorum, deadlineMs }: EvmContext, account: Hex): Promise<number> {
  const asked = await quorum.askFew(
    `next nonce of ${account}`,
    (provider) => transactionCountOf({ provider, deadlineMs }, account, 'latest'),
    String,
  );
  return asked.value;
}

/** The pool first: a transaction that is mined between the two questions is then in both answers. */
export async function readNonces({ quorum, deadlineMs }: EvmContext, account: Hex): Promise<NonceCounts[]> {
  const asked = quorum.operators.map(async (operator): Promise<NonceCounts[]> => {
    const counts = await quorum.askOne(operator, async (provider) => ({
      pending: await transactionCountOf({ provider, deadlineMs }, account, 'pending'),
      latest: await transactionCountOf({ provider, deadlineMs }, account, 'latest'),
    }));
    return counts ? [{ operator, ...counts }] : [];
  });
  return (await Promise.all(asked)).flat();
}

/** Of the first of these transactions that has one. @throws QuorumError */
export async function readReceipt(
  { quorum, deadlineMs }: EvmContext,
  hashes: readonly Hex[],
): ReturnType<ChainReader['receiptOf']> {
  for (const hash of hashes) {
    const { value } = await quorum.askFew(
      `receipt of ${hash}`,
      (provider) => receiptOf({ provider, deadlineMs }, hash),
      (receipt) => (receipt ? `${receipt.blockNumber} ${receipt.blockHash} ${receipt.ok}` : 'none'),
    );
    if (value) return { height: height(value.blockNumber), hash: value.blockHash, txHash: hash, ok: value.ok };
  }
  return null;
}
