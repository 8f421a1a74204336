import type { Hex } from 'viem';
import { afterEach, expect, test } from 'vitest';
import { requireHeader } from '../../chains/evm/header.ts';
import { tokens } from './deployment.ts';
import { forgeFork, headerHashOf } from './forgedFork.ts';
import { hex, jsonRpc } from './jsonRpc.ts';
import { type Network, startNetwork } from './network.ts';
import { thief } from './ownerActions.ts';
import { createTransfers } from './transfers.ts';

let network: Network | undefined;
afterEach(async () => {
  await network?.stop();
  network = undefined;
});

type Block = Record<string, unknown> & { number: Hex; hash: Hex; parentHash: Hex; receiptsRoot: Hex };

test('a forged branch fits in itself: hashes, parents, receipts, logs and pinned calls', async () => {
  network = await startNetwork({ blockTimeMs: 60_000, proxiesPerChain: 2 });
  const { deployment, proxies } = network;
  const { north } = deployment;
  const transfers = await createTransfers(deployment);
  await transfers.send([{ direction: 'northToSouth', to: thief.address, amount: tokens(1) }], { mine: true });
  const fork = await forgeFork(deployment, { direction: 'northToSouth', to: thief.address, amount: tokens(500) });
  await north.anvil.mine(5);
  proxies.north[0]?.behave(fork.behaviour);
  const [liar, honest] = proxies.north.map(({ url }) => jsonRpc(url)) as [
    ReturnType<typeof jsonRpc>,
    ReturnType<typeof jsonRpc>,
  ];

  const at = fork.forged.blockNumber;
  const head = await north.anvil.blockNumber();
  let parent = (await honest.request<Block>('eth_getBlockByNumber', [hex(at - 1), false])).hash;
  for (let height = at; height <= head; height += 1) {
    const block = await liar.request<Block>('eth_getBlockByNumber', [hex(height), false]);
    const real = await honest.request<Block>('eth_getBlockByNumber', [hex(height), false]);
    expect(block.parentHash).toBe(parent);
    expect(headerHashOf(block)).toBe(block.hash);
    expect(headerHashOf(real)).toBe(real.hash);
    expect(block.hash).not.toBe(real.hash);
    expect(await liar.request('eth_getBlockByHash', [block.hash, false])).toEqual(block);
    expect(await liar.request('eth_getBlockByHash', [real.hash, false])).toBeNull();
    requireHeader({ provider: { operator: 'x' } } as never, block);
    parent = block.hash;
  }
  const forkHash = await fork.hashAt(at);
  const range = { fromBlock: hex(at - 1), toBlock: hex(head), address: north.endpoint };
  const logs = await liar.request<{ blockHash: Hex; blockNumber: Hex }[]>('eth_getLogs', [range]);
  expect(logs.filter(({ blockHash }) => blockHash === forkHash)).toHaveLength(2);
  expect(await liar.request('eth_getLogs', [{ blockHash: forkHash, address: north.endpoint }])).toHaveLength(2);
  const receipts = await liar.request<{ blockHash: Hex }[]>('eth_getBlockReceipts', [forkHash]);
  expect(receipts.map(({ blockHash }) => blockHash)).toEqual([forkHash, forkHash]);
  const call = { to: north.token, data: `0x70a08231${north.oapp.slice(2).padStart(64, '0')}` };
  const pinned = async (rpc: typeof liar, blockHash: Hex) =>
    BigInt(await rpc.request<Hex>('eth_call', [call, { blockHash }]));
  const realHash = (await honest.request<Block>('eth_getBlockByNumber', [hex(head), false])).hash;
  expect((await pinned(liar, parent)) - (await pinned(honest, realHash))).toBe(tokens(500));
  await expect(pinned(liar, realHash)).rejects.toThrow('header not found');
});
