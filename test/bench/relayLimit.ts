// The limit: the same packets as pre-signed batched transactions, with nobody between them and the chain.
import type { Hex } from 'viem';
import { type Deployment, tokens } from '../support/deployment.ts';
import { attestCallByHand, executeCallByHand } from '../support/handRelay.ts';
import { startNetwork } from '../support/network.ts';
import { createTransfers, type SentTransfer, type Transfers } from '../support/transfers.ts';
import { type BatchGas, gasOfBatch } from './relayGas.ts';
import { networkOptions } from './relaySetting.ts';
import { watchDeliveries } from './relayWatch.ts';

/** Sends at most so many at a time: an anvil's pool takes no more of one account. */
const CHUNK = 250;

export async function sendMany({ user }: Deployment, transfers: Transfers, count: number): Promise<SentTransfer[]> {
  const sent: SentTransfer[] = [];
  while (sent.length < count) {
    const size = Math.min(CHUNK, count - sent.length);
    const one = { direction: 'northToSouth' as const, to: user.address, amount: tokens(1) };
    sent.push(...(await transfers.send(Array.from({ length: size }, () => one))));
  }
  return sent;
}

export interface Limit {
  readonly messagesPerS: number;
  readonly gas: readonly BatchGas[];
}

export async function measureLimit(messages: number, batch: number): Promise<Limit> {
  const network = await startNetwork({ ...networkOptions, proxiesPerChain: 0 });
  try {
    const { deployment } = network;
    const transfers = await createTransfers(deployment);
    const gas: BatchGas[] = [];
    for (const size of [1, 10, batch])
      gas.push(await gasOfBatch(deployment, await sendMany(deployment, transfers, 2 * size)));
    const sent = await sendMany(deployment, transfers, messages);
    const raws = await preSigned(deployment, sent, batch);
    const { south } = deployment;
    const watch = await watchDeliveries(south);
    const startedAt = performance.now();
    for (const raw of raws) await south.anvil.rpc.request('eth_sendRawTransaction', [raw]);
    await watch.until(messages, 120_000, () => 'pre-signed transactions');
    return { messagesPerS: (messages / (performance.now() - startedAt)) * 1_000, gas };
  } finally {
    await network.stop();
  }
}

async function preSigned(deployment: Deployment, sent: readonly SentTransfer[], batch: number): Promise<Hex[]> {
  const { south, owner } = deployment;
  let nonce = Number(await south.anvil.rpc.request<Hex>('eth_getTransactionCount', [owner.address, 'latest']));
  const sign = (call: { to: Hex; data: Hex }): Promise<Hex> =>
    owner.account.signTransaction({
      type: 'eip1559',
      chainId: south.chainId,
      nonce: nonce++,
      gas: 16_000_000n,
      maxFeePerGas: 50_000_000_000n,
      maxPriorityFeePerGas: 1_000_000_000n,
      ...call,
    });
  const raws: Hex[] = [];
  for (let at = 0; at < sent.length; at += batch) {
    const packets = sent.slice(at, at + batch).map(({ packet }) => packet);
    raws.push(await sign(await attestCallByHand(deployment, 'northToSouth', packets)));
    raws.push(await sign(executeCallByHand(deployment, 'northToSouth', packets, { receiveGas: 100_000n })));
  }
  return raws;
}
