/** What is read of our own transactions: receipts and nonces. */
import { type Hex, height } from '../../relayer/core/ids.ts';
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
