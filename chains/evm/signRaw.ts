/** Signs a transaction as viem does, with the hash of its bytes made where that takes a tenth of the time. */
import { parseSignature, serializeTransaction, type TransactionSerializable } from 'viem';
import type { PrivateKeyAccount } from 'viem/accounts';
import type { Hex } from '../../relayer/core/ids.ts';
import { keccak256 } from '../../relayer/core/keccak.ts';
import { bytesIn } from './form.ts';

export async function signRaw(
  account: Pick<PrivateKeyAccount, 'sign'>,
  transaction: TransactionSerializable,
): Promise<{ readonly hash: Hex; readonly raw: Hex }> {
  const hash = keccak256(bytesIn(serializeTransaction(transaction)));
  const raw = serializeTransaction(transaction, parseSignature(await account.sign({ hash })));
  return { hash: keccak256(bytesIn(raw)), raw };
}
