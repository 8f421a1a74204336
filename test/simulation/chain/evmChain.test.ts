import { expect, test } from 'vitest';
import { requireHeader } from '../../../chains/evm/header.ts';
import { requireReceipts } from '../../../chains/evm/receipts.ts';
import type { Provider } from '../../../chains/provider.ts';
import type { Hex } from '../../../relayer/core/ids.ts';
import { namedAccount } from '../../support/accounts.ts';
import { STRANGER, THIEF, USER } from './actions.ts';
import { createSimChains } from './simChains.ts';
import { CANONICAL, RpcFailure, type SimEvm, type View } from './simEvm.ts';

const START_MS = 1_700_000_000_000;
const TO: Hex = '0x00000000000000000000000000000000000000aa';
const UNIT = 10n ** 18n;
const account = namedAccount('simulated account');
const own = account.address.toLowerCase() as Hex;
const ask = { provider: { operator: 'sim' } as Provider, deadlineMs: 1 };

function world() {
  const chains = createSimChains({
    startMs: START_MS,
    attesters: [own],
    threshold: 1,
    funded: [own],
    finalityDepth: 2,
    legs: [
      { name: 'north', kind: 'escrow', initial: 100n * UNIT },
      { name: 'south', kind: 'mint', initial: 100n * UNIT },
    ],
  });
  const [north, south] = chains.chains as unknown as [SimEvm, SimEvm];
  const [escrow, mint] = chains.legs.map(({ oapp }) => oapp) as [Hex, Hex];
  const send = (amount = UNIT): void => north.act({ do: 'send', oapp: escrow, dstEid: south.eid, to: TO, amount });
  let now = START_MS;
  const mine = (chain: SimEvm, blocks = 1): void => {
    for (let i = 0; i < blocks; i += 1) {
      now += 1_000;
      chain.mine(now);
    }
  };
  return { chains, north, south, escrow, mint, send, mine };
}

type Json = Record<string, unknown> & { readonly hash: Hex; readonly number: Hex; readonly parentHash: Hex };
const blockAt = (chain: SimEvm, tag: string | number, view: View = CANONICAL): Json =>
  chain.request('eth_getBlockByNumber', [typeof tag === 'number' ? `0x${tag.toString(16)}` : tag, false], view) as Json;
const heightOf = (chain: SimEvm, view?: View): number => Number(blockAt(chain, 'latest', view).number);
const balanceAt = (chain: SimEvm, token: Hex, holder: Hex, where: unknown, view: View = CANONICAL): bigint =>
  BigInt(
    chain.request(
      'eth_call',
      [{ to: token, data: `0x70a08231${holder.slice(2).padStart(64, '0')}` }, where],
      view,
    ) as Hex,
  );
const receiptOf = (chain: SimEvm, hash: Hex, view: View = CANONICAL) =>
  chain.request('eth_getTransactionReceipt', [hash], view) as {
    readonly status: Hex;
    readonly blockNumber: Hex;
  } | null;

/** Every block of a view follows the one before, hashes to its hash, and has the receipts that its header names. */
function requireWhole(chain: SimEvm, view: View = CANONICAL): void {
  for (let height = 1; height <= heightOf(chain, view); height += 1) {
    const raw = blockAt(chain, height, view);
    expect(raw.parentHash).toBe(blockAt(chain, height - 1, view).hash);
    const receipts = chain.request('eth_getBlockReceipts', [raw.hash], view) as Record<string, unknown>[];
    requireReceipts(ask, requireHeader(ask, raw), receipts);
  }
}

const signed = (chain: SimEvm, nonce: number, fee = 10n ** 10n, value = 0n): Promise<Hex> =>
  account.account.signTransaction({
    type: 'eip1559',
    chainId: chain.chainId,
    nonce,
    to: STRANGER,
    gas: 21_000n,
    value,
    maxFeePerGas: fee,
    maxPriorityFeePerGas: fee,
  });
const submit = (chain: SimEvm, raw: Hex): Hex => chain.request('eth_sendRawTransaction', [raw], CANONICAL) as Hex;
const nonceOf = (chain: SimEvm, tag: string): number =>
  Number(chain.request('eth_getTransactionCount', [own, tag], CANONICAL));

test('headers hash to their hash and receipts to the root that the header names', async () => {
  const { north, send, mine } = world();
  send();
  send();
  submit(north, await signed(north, 0));
  mine(north, 2);
  send();
  mine(north, 3);
  requireWhole(north);
  const raw = blockAt(north, heightOf(north) - 4);
  const receipts = north.request('eth_getBlockReceipts', [raw.hash], CANONICAL) as { logs: unknown[] }[];
  expect(receipts).toHaveLength(3);
  const forged = receipts.map((receipt, i) => ({ ...receipt, logs: i === 0 ? receipt.logs.slice(1) : receipt.logs }));
  expect(() => requireReceipts(ask, requireHeader(ask, raw), forged)).toThrow();
  expect(() => requireHeader(ask, { ...raw, timestamp: '0x1' })).toThrow(/hash/);
});

test('a call that is pinned to an old block answers what stood there, however many came after', () => {
  const { chains, north, escrow, send, mine } = world();
  const token = chains.legs[0]?.token as Hex;
  const held: (readonly [Hex, bigint])[] = [];
  for (let i = 1n; i <= 40n; i += 1n) {
    send();
    mine(north);
    held.push([blockAt(north, 'latest').hash, 100n * UNIT + i * UNIT]);
  }
  for (const [blockHash, wanted] of held) {
    expect(balanceAt(north, token, escrow, { blockHash, requireCanonical: true })).toBe(wanted);
  }
  expect(() => balanceAt(north, token, escrow, { blockHash: `0x${'12'.repeat(32)}` })).toThrow(RpcFailure);
});

test('a reorganisation gives its transactions back to the pool unless they are lost', async () => {
  const { chains, north, escrow, send, mine } = world();
  const token = chains.legs[0]?.token as Hex;
  const kept = submit(north, await signed(north, 0));
  send();
  mine(north, 2);
  const gone = blockAt(north, 'latest').hash;
  expect(receiptOf(north, kept)?.status).toBe('0x1');
  const height = heightOf(north);
  north.reorg(2, () => false);
  expect(heightOf(north)).toBe(height - 2);
  expect(receiptOf(north, kept)).toBeNull();
  expect(balanceAt(north, token, escrow, 'latest')).toBe(100n * UNIT);
  expect(() => balanceAt(north, token, escrow, { blockHash: gone })).toThrow(RpcFailure);
  expect(north.truth().events).toEqual([]);
  mine(north);
  expect(receiptOf(north, kept)?.status).toBe('0x1');
  expect(balanceAt(north, token, escrow, 'latest')).toBe(101n * UNIT);
  expect(north.truth().events.filter(({ kind }) => kind === 'sent')).toHaveLength(1);
  north.reorg(1, () => true);
  mine(north, 3);
  expect(receiptOf(north, kept)).toBeNull();
  expect(nonceOf(north, 'latest')).toBe(0);
  expect(balanceAt(north, token, escrow, 'latest')).toBe(100n * UNIT);
  requireWhole(north);
});

test('a forged branch is a whole history of its own, which goes on with the chain', () => {
  const { chains, north, escrow, send, mine } = world();
  const token = chains.legs[0]?.token as Hex;
  mine(north, 2);
  send();
  mine(north, 2);
  north.forge('liar', 3, { do: 'steal', oapp: escrow, amount: 60n * UNIT }, START_MS + 9_000);
  const view: View = { branch: 'liar', lag: 0 };
  expect(heightOf(north, view)).toBe(heightOf(north));
  mine(north, 2);
  expect(heightOf(north, view)).toBe(heightOf(north));
  requireWhole(north, view);
  requireWhole(north);
  expect(balanceAt(north, token, THIEF, 'latest', view)).toBe(60n * UNIT);
  expect(balanceAt(north, token, escrow, 'latest', view)).toBe(41n * UNIT);
  expect(balanceAt(north, token, THIEF, 'latest')).toBe(0n);
  expect(blockAt(north, heightOf(north) - 6, view).hash).toBe(blockAt(north, heightOf(north) - 6).hash);
  const real = blockAt(north, 'latest').hash;
  expect(blockAt(north, 'latest', view).hash).not.toBe(real);
  expect(north.request('eth_getBlockByHash', [real, false], view)).toBeNull();
  expect(north.truth().balanceOf(escrow)).toBe(101n * UNIT);
  const lagging: View = { branch: 'main', lag: 2 };
  expect(heightOf(north, lagging)).toBe(heightOf(north) - 2);
  expect(north.request('eth_getBlockByHash', [real, false], lagging)).toBeNull();
});

test('a nonce gap waits, a replacement takes its place, and a nonce that is used is refused', async () => {
  const { north, mine } = world();
  const later = submit(north, await signed(north, 1));
  mine(north);
  expect(receiptOf(north, later)).toBeNull();
  expect(nonceOf(north, 'pending')).toBe(0);
  const first = submit(north, await signed(north, 0));
  expect(nonceOf(north, 'pending')).toBe(2);
  expect(() => submit(north, '0x02')).toThrow(RpcFailure);
  const same = await signed(north, 0);
  expect(() => submit(north, same)).toThrow('already known');
  const slightlyMore = await signed(north, 0, 10n ** 10n + 1n);
  expect(() => submit(north, slightlyMore)).toThrow('replacement transaction underpriced');
  const more = submit(north, await signed(north, 0, 2n * 10n ** 10n));
  mine(north);
  expect([first, more, later].map((hash) => receiptOf(north, hash) !== null)).toEqual([false, true, true]);
  const used = await signed(north, 0, 3n * 10n ** 10n);
  expect(() => submit(north, used)).toThrow('nonce too low');
  expect(north.request('eth_getTransactionByHash', [first], CANONICAL)).toBeNull();
});

test('what offers less than the base fee waits for it to fall, and who has no money is refused', async () => {
  const { north, mine } = world();
  const cheap = submit(north, await signed(north, 0));
  north.setBaseFee(2n * 10n ** 10n);
  mine(north, 2);
  expect(receiptOf(north, cheap)).toBeNull();
  north.setBaseFee(10n ** 9n);
  mine(north);
  expect(receiptOf(north, cheap)?.status).toBe('0x1');
  north.act({ do: 'fund', account: own, wei: 0n });
  mine(north);
  expect(BigInt(north.request('eth_getBalance', [own, 'latest'], CANONICAL) as Hex)).toBe(0n);
  const poor = await signed(north, 1);
  expect(() => submit(north, poor)).toThrow('insufficient funds');
  north.act({ do: 'fund', account: own, wei: UNIT });
  mine(north);
  expect(nonceOf(north, 'latest')).toBe(1);
  submit(north, poor);
});

test('another program that uses the account takes its nonce, and what waited at it is gone', async () => {
  const { north, mine } = world();
  const mineToo = submit(north, await signed(north, 0));
  north.act({ do: 'foreignNonce', account: own });
  mine(north);
  expect(receiptOf(north, mineToo)).toBeNull();
  expect(nonceOf(north, 'latest')).toBe(1);
  mine(north);
  expect(receiptOf(north, mineToo)).toBeNull();
  const events = north.truth().events;
  expect(events).toMatchObject([{ kind: 'transaction', from: own, nonce: 0 }]);
});

test('an empty transfer is estimated at what it costs', () => {
  const { north } = world();
  const gas = north.request('eth_estimateGas', [{ from: own, to: own, data: '0x', value: '0x0' }], CANONICAL);
  expect(Number(gas)).toBe(21_000);
});

test('what is evicted is never mined', async () => {
  const { north, mine } = world();
  const hash = submit(north, await signed(north, 0));
  north.evict(({ from, nonce }) => from === own && nonce === 0);
  mine(north, 2);
  expect(receiptOf(north, hash)).toBeNull();
  expect(north.request('eth_getTransactionByHash', [hash], CANONICAL)).toBeNull();
});

test('outsiders steal, give, mint and burn, and the chain says so', () => {
  const { chains, north, south, escrow, mint, mine } = world();
  north.act({ do: 'steal', oapp: escrow, amount: 7n * UNIT });
  north.act({ do: 'donate', oapp: escrow, amount: 2n * UNIT });
  south.act({ do: 'mintByHand', oapp: mint, amount: 5n * UNIT });
  south.act({ do: 'burnByHand', oapp: mint, amount: 3n * UNIT });
  mine(north);
  mine(south);
  expect(north.truth().balanceOf(escrow)).toBe(95n * UNIT);
  expect(south.truth().balanceOf(mint)).toBe(102n * UNIT);
  expect(balanceAt(south, mint, USER, 'latest')).toBe(97n * UNIT);
  expect(chains.chains.flatMap((chain) => chain.truth().events.map(({ kind }) => kind))).not.toContain('arrived');
});

test('the same world gives the same blocks', () => {
  const hashes = [1, 2].map(() => {
    const { north, south, send, mine } = world();
    send();
    mine(north, 3);
    mine(south, 2);
    return [north, south].map((chain) => blockAt(chain, 'latest').hash);
  });
  expect(hashes[0]).toEqual(hashes[1]);
});
