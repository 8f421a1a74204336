import { type Hex, keccak256 } from 'viem';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { namedAccount } from './accounts.ts';
import { type Deployment, tokens } from './deployment.ts';
import { attestByHand } from './handRelay.ts';
import { jsonRpc } from './jsonRpc.ts';
import { type Network, startNetwork } from './network.ts';
import { observe } from './observer.ts';
import {
  emptyAnswer,
  emptyCode,
  error500,
  hang,
  htmlOk,
  omitLogs,
  rateLimited,
  refuseLongRanges,
  staleHead,
  swallowTransactions,
  wrongChainId,
} from './proxyBehaviours.ts';
import type { RecordingProxy } from './recordingProxy.ts';
import { createTransfers } from './transfers.ts';

let network: Network;
let deployment: Deployment;
let proxy: RecordingProxy;
beforeAll(async () => {
  network = await startNetwork({ blockTimeMs: 60_000, proxiesPerChain: 1 });
  deployment = network.deployment;
  proxy = network.proxies.north[0] as RecordingProxy;
});
afterEach(() => proxy.behave());
afterAll(() => network?.stop());

const ask = <T>(method: string, params: readonly unknown[] = [], timeoutMs = 5_000): Promise<T> =>
  jsonRpc(proxy.url, timeoutMs).request<T>(method, params);
const allLogs = { fromBlock: '0x0', toBlock: 'latest' };

async function signed(nonce: number, options: { gwei: bigint; value?: bigint }): Promise<Hex> {
  return deployment.sender.account.signTransaction({
    type: 'eip1559',
    chainId: deployment.north.chainId,
    nonce,
    gas: 21_000n,
    maxFeePerGas: options.gwei * 10n ** 9n,
    maxPriorityFeePerGas: options.gwei * 10n ** 9n,
    to: namedAccount('alice').address,
    value: options.value ?? 0n,
  });
}

test('an honest proxy passes single and batched calls, errors included, and counts methods', async () => {
  const before = proxy.methods.get('eth_chainId') ?? 0;
  const requests = proxy.requests();
  expect(Number(await ask('eth_chainId'))).toBe(31_337);
  const batch = await jsonRpc(proxy.url).batch([{ method: 'eth_chainId' }, { method: 'eth_blockNumber' }]);
  expect(batch).toHaveLength(2);
  await expect(ask('no_such_method')).rejects.toThrow(/no_such_method/);
  expect(proxy.methods.get('eth_chainId')).toBe(before + 2);
  expect(proxy.requests()).toBe(requests + 3);
});

test('a batch stays a batch, in its order and with its ids, also through a behaviour', async () => {
  proxy.behave(wrongChainId(5));
  const body = JSON.stringify([
    { jsonrpc: '2.0', id: 'a', method: 'eth_chainId', params: [] },
    { jsonrpc: '2.0', id: 7, method: 'net_version', params: [] },
  ]);
  const answer = await fetch(proxy.url, { method: 'POST', body });
  expect(await answer.json()).toEqual([
    { jsonrpc: '2.0', id: 'a', result: '0x5' },
    { jsonrpc: '2.0', id: 7, result: '5' },
  ]);
});

test('hang never answers; htmlOk, error500 and rateLimited answer what is no JSON-RPC', async () => {
  proxy.behave(hang);
  await expect(ask('eth_chainId', [], 200)).rejects.toThrow(/timeout/i);
  proxy.behave(htmlOk);
  await expect(ask('eth_chainId')).rejects.toThrow(/HTTP 200 without JSON/);
  proxy.behave(error500);
  await expect(ask('eth_chainId')).rejects.toThrow(/HTTP 500/);
  proxy.behave(rateLimited);
  expect((await fetch(proxy.url, { method: 'POST', body: '{}' })).status).toBe(429);
  proxy.behave(emptyAnswer);
  expect(await ask('eth_chainId')).toBeUndefined();
});

test('omitLogs hides logs from eth_getLogs and from receipts, and nothing else', async () => {
  const [log] = await ask<{ transactionHash: string; address: string }[]>('eth_getLogs', [allLogs]);
  const only = { ...allLogs, address: deployment.north.endpoint };
  proxy.behave(omitLogs((one) => one.address.toLowerCase() === deployment.north.endpoint.toLowerCase()));
  expect(await ask('eth_getLogs', [only])).toEqual([]);
  expect(await ask<unknown[]>('eth_getLogs', [allLogs])).not.toEqual([]);
  proxy.behave(omitLogs());
  expect(await ask('eth_getLogs', [allLogs])).toEqual([]);
  expect(await ask('eth_getTransactionReceipt', [log?.transactionHash])).toMatchObject({ logs: [], status: '0x1' });
});

test('staleHead serves one head for ever, under every tag and to every call', async () => {
  const { anvil } = deployment.north;
  const height = await anvil.blockNumber();
  await anvil.mine(3);
  proxy.behave(staleHead(height));
  expect(Number(await ask('eth_blockNumber'))).toBe(height);
  expect(await ask('eth_getBlockByNumber', ['latest', false])).toMatchObject({ number: `0x${height.toString(16)}` });
  expect(await ask('eth_getBlockByNumber', [`0x${(height + 1).toString(16)}`, false])).toBeNull();
  expect(await ask('eth_getLogs', [{ fromBlock: `0x${(height + 1).toString(16)}`, toBlock: 'latest' }])).toEqual([]);
  await expect(ask('eth_getBalance', [deployment.user.address, `0x${(height + 1).toString(16)}`])).rejects.toThrow(
    /header not found/,
  );
});

test('emptyCode shows no code at one address; wrongChainId and refuseLongRanges do what they say', async () => {
  const { endpoint, token } = deployment.north;
  proxy.behave(emptyCode(endpoint));
  expect(await ask('eth_getCode', [endpoint, 'latest'])).toBe('0x');
  expect(await ask('eth_getCode', [token, 'latest'])).not.toBe('0x');
  proxy.behave(wrongChainId(1));
  expect(await ask('eth_chainId')).toBe('0x1');
  proxy.behave(refuseLongRanges(2));
  await expect(ask('eth_getLogs', [{ fromBlock: '0x0', toBlock: '0x2' }])).rejects.toThrow(/max block range 2/);
  expect(await ask('eth_getLogs', [{ fromBlock: '0x0', toBlock: '0x1' }])).toBeInstanceOf(Array);
});

test('a nonce used twice is a replacement when only the fee differs, else a conflict', async () => {
  const nonce = Number(
    await deployment.north.anvil.rpc.request('eth_getTransactionCount', [deployment.sender.address, 'latest']),
  );
  const raws = [
    await signed(nonce, { gwei: 2n }),
    await signed(nonce, { gwei: 4n }),
    await signed(nonce + 1, { gwei: 2n }),
    await signed(nonce + 1, { gwei: 4n, value: 1n }),
  ];
  for (const raw of raws) await ask('eth_sendRawTransaction', [raw]);
  await expect(ask('eth_sendRawTransaction', [raws[1]])).rejects.toThrow(/already/);
  const seen = await observe(deployment, { proxies: network.allProxies });
  expect(seen.replacements.map((one) => [one.nonce, one.transactions.map((two) => two.hash)])).toEqual([
    [nonce, [raws[0], raws[1]].map((raw) => keccak256(raw as Hex))],
  ]);
  expect(seen.conflictingNonces.map((one) => one.nonce)).toEqual([nonce + 1]);
  expect(proxy.transactions[0]).toMatchObject({ from: deployment.sender.address, nonce, chainId: 31_337 });
});

test('a swallowed transaction is recorded, acknowledged and never mined', async () => {
  proxy.behave(swallowTransactions);
  const raw = await signed(50, { gwei: 2n });
  expect(await ask('eth_sendRawTransaction', [raw])).toBe(keccak256(raw));
  expect(proxy.transactions.at(-1)?.hash).toBe(keccak256(raw));
  expect(await deployment.north.anvil.rpc.request('eth_getTransactionByHash', [keccak256(raw)])).toBeNull();
});

test('signatures that went through a proxy are read from the attest calls, per nonce of a path', async () => {
  const south = network.proxies.south[0] as RecordingProxy;
  const transfers = await createTransfers(deployment);
  const mine = { mine: true };
  const sent = await transfers.send(
    [{ direction: 'northToSouth', to: namedAccount('alice').address, amount: tokens(1) }],
    mine,
  );
  const receipt = await attestByHand(
    deployment,
    'northToSouth',
    sent.map((one) => one.packet),
    mine,
  );
  // The very bytes that were mined, sent once more through the proxy as the node would have.
  const raw = await deployment.south.anvil.rpc.request<Hex>('eth_getRawTransactionByHash', [receipt.transactionHash]);
  await jsonRpc(south.url)
    .request('eth_sendRawTransaction', [raw])
    .catch(() => undefined);
  const seen = await observe(deployment, { proxies: network.allProxies });
  expect([...seen.signedPayloads.values()].map((hashes) => hashes.size)).toEqual([1]);
  expect(seen.equivocations).toEqual([]);
});
