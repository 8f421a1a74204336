// Sends many transactions in a row from one account: the nonce is counted here, gas is given, nothing is estimated.
import type { Address, Hex } from 'viem';
import type { NamedAccount } from './accounts.ts';
import type { Anvil } from './anvil.ts';
import { waitFor } from './waitFor.ts';

export interface Transaction {
  readonly to?: Address;
  readonly data?: Hex;
  readonly value?: bigint;
  readonly gas?: bigint;
}

export interface Log {
  readonly address: Address;
  readonly topics: readonly Hex[];
  readonly data: Hex;
  readonly blockNumber: Hex;
  readonly blockHash: Hex;
  readonly transactionHash: Hex;
  readonly transactionIndex: Hex;
  readonly logIndex: Hex;
}

export interface Receipt {
  readonly transactionHash: Hex;
  readonly status: Hex;
  readonly from: Address;
  readonly to: Address | null;
  readonly blockNumber: Hex;
  readonly blockHash: Hex;
  readonly gasUsed: Hex;
  readonly contractAddress: Address | null;
  readonly logs: readonly Log[];
}

export interface LocalSender {
  readonly address: Address;
  /** The nonce that the next `send` will take. */
  nextNonce(): number;
  send(transaction: Transaction): Promise<Hex>;
}

type Sent = { readonly raw: Hex; readonly from: Address; readonly nonce: number; readonly chain: Anvil };
/** What was sent, by hash: see `sendAgain`. */
const sentRaw = new Map<Hex, Sent>();

export async function localSender(chain: Anvil, from: NamedAccount): Promise<LocalSender> {
  let nonce = Number(await chain.rpc.request<Hex>('eth_getTransactionCount', [from.address, 'pending']));
  return {
    address: from.address,
    nextNonce: () => nonce,
    async send(transaction) {
      const taken = nonce++;
      const raw = await from.account.signTransaction({
        type: 'eip1559',
        chainId: chain.chainId,
        nonce: taken,
        gas: transaction.gas ?? 1_000_000n,
        maxFeePerGas: 50_000_000_000n,
        maxPriorityFeePerGas: 1_000_000_000n,
        value: transaction.value ?? 0n,
        ...(transaction.to === undefined ? {} : { to: transaction.to }),
        ...(transaction.data === undefined ? {} : { data: transaction.data }),
      });
      const hash = await chain.rpc.request<Hex>('eth_sendRawTransaction', [raw]);
      sentRaw.set(hash, { raw, from: from.address, nonce: taken, chain });
      return hash;
    },
  };
}

export interface ReceiptOptions {
  /** Mines until all are in, rather than waiting for the chain's own interval. */
  readonly mine?: boolean;
  /** Lets reverted transactions through; else they are an error. */
  readonly allowRevert?: boolean;
  readonly timeoutMs?: number;
}

export async function receiptsOf(
  chain: Anvil,
  hashes: readonly Hex[],
  options: ReceiptOptions = {},
): Promise<Receipt[]> {
  const requests = hashes.map((hash) => ({ method: 'eth_getTransactionReceipt', params: [hash] }));
  let askedTimes = 0;
  const receipts = await waitFor(
    async () => {
      if (options.mine) await chain.mine();
      const found = await chain.rpc.batch<Receipt | null>(requests);
      askedTimes += 1;
      if (askedTimes % SEND_AGAIN_EVERY === 0) {
        await sendAgain(
          chain,
          hashes.filter((_, index) => found[index] === null),
        );
      }
      return found.every((receipt) => receipt !== null) ? (found as Receipt[]) : undefined;
    },
    {
      what: `${hashes.length} receipts on chain ${chain.chainId}`,
      timeoutMs: options.timeoutMs ?? 30_000,
      everyMs: 30,
    },
  );
  const reverted = receipts.find((receipt) => receipt.status !== '0x1');
  if (reverted && !options.allowRevert) {
    throw new Error(
      `transaction ${reverted.transactionHash} on chain ${chain.chainId} reverted: ${await why(chain, reverted)}`,
    );
  }
  return receipts;
}

/** The nonce that one of ours went out with. @throws for the hash of somebody else's. */
export function sentAs(hash: Hex): { readonly nonce: number } {
  const sent = sentRaw.get(hash);
  if (sent === undefined) throw new Error(`${hash} was not sent by a local sender`);
  return { nonce: sent.nonce };
}

/** Asked so often in vain (3 s and more), what is missing is sent once more. */
const SEND_AGAIN_EVERY = 100;

/**
 * Seen on anvil 1.7.1: a transaction that comes in while the one before it is mined waits in the pool for a nonce that nobody
 * provides any more, and no block takes it; to drop it by its hash does nothing. Its sender's transactions are taken out of the
 * pool, and what is not mined is sent again in the order of nonces: the very same transactions.
 */
export async function sendAgain(chain: Anvil, missing: readonly Hex[]): Promise<void> {
  for (const address of new Set(missing.flatMap((hash) => sentRaw.get(hash)?.from ?? []))) {
    await chain.rpc.request('anvil_removePoolTransactions', [address]);
    const next = Number(await chain.rpc.request<Hex>('eth_getTransactionCount', [address, 'latest']));
    const open = [...sentRaw.values()].filter(
      (one) => one.from === address && one.chain === chain && one.nonce >= next,
    );
    for (const { raw } of open.sort((x, y) => x.nonce - y.nonce)) {
      await chain.rpc.request('eth_sendRawTransaction', [raw]).catch((error: unknown) => {
        // Mined, or back in the pool, since it was looked at.
        if (!/nonce too low|already (imported|known)/i.test(String(error))) throw error;
      });
    }
  }
}

/** Replays a reverted transaction as a call, to name its error. */
async function why(chain: Anvil, receipt: Receipt): Promise<string> {
  const tx = await chain.rpc.request<{ from: Address; to: Address | null; input: Hex; value: Hex; gas: Hex }>(
    'eth_getTransactionByHash',
    [receipt.transactionHash],
  );
  const call = { from: tx.from, to: tx.to, data: tx.input, value: tx.value, gas: tx.gas };
  return chain.rpc
    .request('eth_call', [call, receipt.blockNumber])
    .then(() => `no reason on replay, ${Number(receipt.gasUsed)} of ${Number(tx.gas)} gas used`)
    .catch((error: { message: string; data?: unknown }) => `${error.message} ${JSON.stringify(error.data ?? null)}`);
}
