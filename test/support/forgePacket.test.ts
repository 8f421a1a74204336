import { encodeFunctionData, type Hex } from 'viem';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { endpointAbi, erc20Abi } from './abi.ts';
import { namedAccount } from './accounts.ts';
import { type Deployment, type Direction, endsOf, tokens } from './deployment.ts';
import { type ForgedTransfer, forgeTransfer } from './forgedTransfer.ts';
import { forgePacket } from './forgePacket.ts';
import { hex, jsonRpc } from './jsonRpc.ts';
import type { Log, Receipt } from './localSender.ts';
import { type Network, startNetwork } from './network.ts';
import { bytes32 } from './packet.ts';
import { createTransfers } from './transfers.ts';

const mallory = namedAccount('mallory').address;
const both: readonly Direction[] = ['northToSouth', 'southToNorth'];

let network: Network;
let deployment: Deployment;
beforeAll(async () => {
  network = await startNetwork({ blockTimeMs: 60_000, proxiesPerChain: 1 });
  deployment = network.deployment;
});
afterEach(() => {
  for (const proxy of network.allProxies) proxy.behave();
});
afterAll(() => network?.stop());

async function lying(direction: Direction) {
  const forged = await forgeTransfer(deployment, { direction, to: mallory, amount: tokens(7) });
  const proxy = network.proxies[forged.source.name][0];
  if (proxy === undefined) throw new Error('no proxy');
  proxy.behave(forgePacket(forged));
  const { rpc } = forged.source.anvil;
  return { forged, lie: jsonRpc(proxy.url), truth: rpc };
}

/** What a reader asks about the forged transfer's money and nonce. */
function reads(forged: ForgedTransfer): { to: Hex; data: Hex }[] {
  const { source, direction } = forged;
  const { destination } = endsOf(deployment, direction);
  const args = [source.oapp, destination.eid, bytes32(destination.oapp)] as const;
  return [
    { to: source.endpoint, data: encodeFunctionData({ abi: endpointAbi, functionName: 'outboundNonce', args }) },
    source.name === 'north'
      ? {
          to: source.token,
          data: encodeFunctionData({ abi: erc20Abi, functionName: 'balanceOf', args: [source.oapp] }),
        }
      : { to: source.token, data: encodeFunctionData({ abi: erc20Abi, functionName: 'totalSupply' }) },
  ];
}

test.each(both)('the forged logs %s have the shape of a real send, log by log', async (direction) => {
  const { source } = endsOf(deployment, direction);
  const [real] = await (await createTransfers(deployment)).send([{ direction, to: mallory, amount: tokens(1) }], {
    mine: true,
  });
  const receipt = await source.anvil.rpc.request<Receipt>('eth_getTransactionReceipt', [real?.hash]);
  const { forged } = await lying(direction);
  const shape = (logs: readonly Log[]) =>
    logs.map((log) => [log.address.toLowerCase(), log.topics[0], log.topics.length, log.data.length]);
  expect(shape(forged.logs)).toEqual(shape(receipt.logs));
  expect(Object.keys(forged.receipt).sort()).toEqual(Object.keys(receipt).sort());
  expect(Object.keys(forged.logs[0] ?? {}).sort()).toEqual(Object.keys(receipt.logs[0] ?? {}).sort());
});

test.each(both)(
  'the lie %s is served in logs whose range, address and topics cover it, and in no others',
  async (direction) => {
    const { forged, lie, truth } = await lying(direction);
    const here = hex(forged.blockNumber);
    const found = async (filter: Record<string, unknown>): Promise<number> => {
      const logs = await lie.request<Log[]>('eth_getLogs', [filter]);
      expect(logs.map((log) => Number(log.logIndex)).sort((a, b) => a - b)).toHaveLength(logs.length);
      return logs.filter((log) => log.transactionHash === forged.hash).length;
    };
    expect(await found({ fromBlock: '0x0', toBlock: 'latest' })).toBe(forged.logs.length);
    expect(await found({ blockHash: forged.blockHash })).toBe(forged.logs.length);
    expect(await found({ fromBlock: here, toBlock: here, address: forged.source.endpoint })).toBe(1);
    expect(
      await found({ fromBlock: here, toBlock: here, address: [forged.source.sendLibrary, forged.source.endpoint] }),
    ).toBe(3);
    expect(await found({ fromBlock: '0x0', toBlock: hex(forged.blockNumber - 1) })).toBe(0);
    const guidTopic = { topics: [null, [forged.guid]] };
    expect(await found({ fromBlock: '0x0', toBlock: 'latest', ...guidTopic })).toBe(1);
    expect((await truth.request<Log[]>('eth_getLogs', [{ fromBlock: '0x0', ...guidTopic }])).length).toBe(0);
  },
);

test.each(both)('the lie %s holds in receipt, transaction and block, in a block that is real', async (direction) => {
  const { forged, lie, truth } = await lying(direction);
  const block = await truth.request<{ hash: Hex }>('eth_getBlockByNumber', [hex(forged.blockNumber), false]);
  expect(forged.blockHash).toBe(block.hash);
  expect(await lie.request('eth_getTransactionReceipt', [forged.hash])).toMatchObject({
    status: '0x1',
    blockHash: block.hash,
  });
  expect(await lie.request('eth_getTransactionByHash', [forged.hash])).toMatchObject({
    hash: forged.hash,
    blockHash: block.hash,
  });
  const served = await lie.request<{ hash: Hex; transactions: Hex[] }>('eth_getBlockByHash', [block.hash, false]);
  expect(served.hash).toBe(block.hash);
  expect(served.transactions.at(-1)).toBe(forged.hash);
  const receipts = await lie.request<Receipt[]>('eth_getBlockReceipts', [hex(forged.blockNumber)]);
  expect(receipts.at(-1)?.transactionHash).toBe(forged.hash);
  expect(await truth.request('eth_getTransactionReceipt', [forged.hash])).toBeNull();
});

test.each(both)(
  'the lie %s moves nonce and money at the forged block and after it, by every way to name a block',
  async (direction) => {
    const { forged, lie, truth } = await lying(direction);
    await forged.source.anvil.mine();
    const before = hex(forged.blockNumber - 1);
    const tags = [
      'latest',
      hex(forged.blockNumber),
      { blockHash: forged.blockHash, requireCanonical: true },
      { blockNumber: hex(forged.blockNumber) },
    ];
    const [nonce, money] = reads(forged);
    const read = async (from: typeof lie, call: unknown, tag: unknown): Promise<bigint> =>
      BigInt(await from.request<Hex>('eth_call', [call, tag]));
    const moved = forged.source.name === 'north' ? forged.amount : -forged.amount;
    for (const tag of tags) {
      expect(await read(lie, nonce, tag)).toBe((await read(truth, nonce, tag)) + 1n);
      expect(await read(lie, money, tag)).toBe((await read(truth, money, tag)) + moved);
    }
    expect(await read(lie, nonce, before)).toBe(await read(truth, nonce, before));
    expect(await read(lie, money, before)).toBe(await read(truth, money, before));
  },
);

test('once the path went on, the lie does not raise the nonce any further', async () => {
  const { forged, lie, truth } = await lying('northToSouth');
  await (await createTransfers(deployment)).send([{ direction: 'northToSouth', to: mallory, amount: tokens(1) }], {
    mine: true,
  });
  const [nonce] = reads(forged);
  expect(await lie.request('eth_call', [nonce, 'latest'])).toBe(await truth.request('eth_call', [nonce, 'latest']));
});
