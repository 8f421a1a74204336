// An L2's anchor as its L1 holds it: one anvil is the L1, with a registry whose anchors are set by hand, one the L2.
import { concatHex, encodeDeployData, encodeFunctionData, keccak256, zeroHash } from 'viem';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AnchorOptions, createAnchorReader, MESSAGE_PASSER } from '../../chains/evm/anchor.ts';
import { createFinality } from '../../chains/evm/finality.ts';
import { headerHash } from '../../chains/evm/header.ts';
import type { Provider } from '../../chains/provider.ts';
import { createQuorum } from '../../chains/quorum.ts';
import { systemClock } from '../../chains/systemClock.ts';
import { testAnchorStateRegistryAbi, testAnchorStateRegistryBytecode } from '../../contracts/generated/index.ts';
import { type Hex, height } from '../../relayer/core/ids.ts';
import { type Anvil, startAnvil } from '../support/anvil.ts';
import { hex } from '../support/jsonRpc.ts';
import { honestProvider, type Lie, lyingProvider } from '../support/lyingProvider.ts';

const DEADLINE = 5_000;
const HOUR = 3_600_000;
const OTHER_ROOT: Hex = `0x${'ab'.repeat(32)}`;
const GET_ANCHOR_ROOT: Hex = '0xd83ef267';
const CANNON = 0;

let l1: Anvil;
let l2: Anvil;
let owner: Hex;
let registry: Hex;

async function deployRegistry(perGameType: boolean): Promise<Hex> {
  const [abi, bytecode] = [testAnchorStateRegistryAbi, testAnchorStateRegistryBytecode];
  const data = encodeDeployData({ abi, bytecode, args: [perGameType] });
  const sent = await l1.rpc.request<Hex>('eth_sendTransaction', [{ from: owner, data, gas: '0x300000' }]);
  await l1.mine();
  return (await l1.rpc.request<{ contractAddress: Hex }>('eth_getTransactionReceipt', [sent])).contractAddress;
}

/** Sets an anchor in the next block of the L1, on which no other stands yet. */
async function propose(number: number, root: Hex, gameType = CANNON): Promise<void> {
  const args = [gameType, root, BigInt(number)] as const;
  const data = encodeFunctionData({ abi: testAnchorStateRegistryAbi, functionName: 'setAnchor', args });
  await l1.rpc.request('eth_sendTransaction', [{ from: owner, to: registry, data, gas: '0x100000' }]);
  await l1.mine();
}

async function anchorAt(number: number, root: Hex, gameType = CANNON): Promise<void> {
  await propose(number, root, gameType);
  await l1.mine(3);
}

/** As the OP stack defines it, out of what the node says: nothing of the code under test. */
async function outputRootOf(number: number): Promise<Hex> {
  const block = await l2.rpc.request<{ hash: Hex; stateRoot: Hex }>('eth_getBlockByNumber', [hex(number), false]);
  const { storageHash } = await l2.rpc.request<{ storageHash: Hex }>('eth_getProof', [MESSAGE_PASSER, [], hex(number)]);
  return keccak256(concatHex([zeroHash, block.stateRoot, storageHash, block.hash]));
}

const quorumOf = (...providers: Provider[]) => createQuorum(Math.min(2, providers.length), providers, systemClock);
const three = (url: string, third: Provider = honestProvider('c', url)) =>
  quorumOf(honestProvider('a', url), honestProvider('b', url), third);

const readerOf = (changes: Partial<AnchorOptions> = {}) =>
  createAnchorReader({
    l1: { quorum: three(l1.url), deadlineMs: DEADLINE },
    l2: { quorum: three(l2.url), deadlineMs: DEADLINE },
    registry,
    maxAgeMs: HOUR,
    clock: systemClock,
    ...changes,
  });

beforeAll(async () => {
  l1 = await startAnvil({ chainId: 31_710, blockTimeMs: 0, slotsInEpoch: 1, args: ['--no-mining'] });
  l2 = await startAnvil({ chainId: 31_711, blockTimeMs: 0, slotsInEpoch: 1, args: ['--no-mining'] });
  [owner] = (await l1.rpc.request<Hex[]>('eth_accounts')) as [Hex];
  await l2.rpc.request('anvil_setCode', [MESSAGE_PASSER, '0x00']);
  await l2.rpc.request('anvil_setStorageAt', [MESSAGE_PASSER, hex(0), `0x${'01'.repeat(32)}`]);
  await l2.mine(20);
});
beforeEach(async () => {
  registry = await deployRegistry(false);
});
afterAll(async () => {
  await l1.stop();
  await l2.stop();
});

describe('an anchor that the quorum of the L2 reproduces', () => {
  test('matches, and says how old its block is', async () => {
    await anchorAt(7, await outputRootOf(7));
    const anchor = await readerOf()();
    expect(anchor).toMatchObject({ status: 'match', height: 7n });
    expect(anchor.saw).toContain(await outputRootOf(7));
    expect(anchor.ageMs).toBeGreaterThanOrEqual(0);
    expect(anchor.ageMs).toBeLessThan(60_000);
  });

  test('counts only once the block of the L1 that holds it is final', async () => {
    await anchorAt(7, await outputRootOf(7));
    const read = readerOf();
    await read();
    await propose(9, await outputRootOf(9));
    expect(await read()).toMatchObject({ status: 'match', height: 7n });
    await l1.mine(3);
    expect(await read()).toMatchObject({ status: 'match', height: 9n });
  });

  test('is stale when its block is older than allowed, and then still matches', async () => {
    await anchorAt(7, await outputRootOf(7));
    const late = { ...systemClock, nowMs: () => systemClock.nowMs() + 2 * HOUR };
    expect(await readerOf({ clock: late })()).toMatchObject({ status: 'stale', height: 7n });
    expect(await readerOf({ clock: late, maxAgeMs: 3 * HOUR })()).toMatchObject({ status: 'match' });
  });

  test('is read of an older registry too, per respected game type, which its portal knows', async () => {
    registry = await deployRegistry(true);
    await anchorAt(3, OTHER_ROOT, 0);
    await anchorAt(8, await outputRootOf(8), 1);
    expect(await readerOf()()).toMatchObject({ status: 'match', height: 8n });
  });

  test('costs nothing on the L2 while the final block of the L1 is the same', async () => {
    await anchorAt(7, await outputRootOf(7));
    let asked = 0;
    const counting = lyingProvider('a', l2.url, (_, answer) => {
      asked += 1;
      return answer;
    });
    const read = readerOf({ l2: { quorum: quorumOf(counting), deadlineMs: DEADLINE } });
    await read();
    const first = asked;
    await read();
    expect([first > 0, asked]).toEqual([true, first]);
  });

  test('needs no old state where the header holds the message passer, as since Isthmus', async () => {
    const storageRoot: Hex = `0x${'5a'.repeat(32)}`;
    const isthmus: Lie = (method, answer) => {
      if (method === 'eth_getProof') throw new Error('missing trie node');
      const raw = { ...answer, withdrawalsRoot: storageRoot };
      return { ...raw, hash: headerHash({ provider: honestProvider('a', l2.url), deadlineMs: DEADLINE }, raw) };
    };
    const quorum = quorumOf(lyingProvider('a', l2.url, isthmus), lyingProvider('b', l2.url, isthmus));
    const raw = await l2.rpc.request<{ stateRoot: Hex }>('eth_getBlockByNumber', [hex(7), false]);
    const { hash } = isthmus('eth_getBlockByNumber', raw, []) as { hash: Hex };
    await anchorAt(7, keccak256(concatHex([zeroHash, raw.stateRoot, storageRoot, hash])));
    expect(await readerOf({ l2: { quorum, deadlineMs: DEADLINE } })()).toMatchObject({ status: 'match', height: 7n });
  });
});

describe('an anchor that the quorum of the L2 does not reproduce', () => {
  test('is a mismatch, with both roots, until it is mended', async () => {
    await anchorAt(7, await outputRootOf(7));
    const read = readerOf();
    await read();
    await anchorAt(9, OTHER_ROOT);
    const anchor = await read();
    expect(anchor).toMatchObject({ status: 'mismatch', height: 7n });
    expect(anchor.saw).toContain(`${OTHER_ROOT} of block 9`);
    expect(anchor.wanted).toContain(await outputRootOf(9));
    expect(await read()).toMatchObject({ status: 'mismatch' });
    await anchorAt(9, await outputRootOf(9));
    expect(await read()).toMatchObject({ status: 'match', height: 9n });
  });

  test('is a mismatch too when it is the right root of another block', async () => {
    await anchorAt(9, await outputRootOf(7));
    expect(await readerOf()()).toMatchObject({ status: 'mismatch' });
  });

  test('and so is one below which the L2 reorganised, whatever matched before', async () => {
    await l2.mine(5);
    const top = await l2.blockNumber();
    await anchorAt(top, await outputRootOf(top));
    const read = readerOf();
    expect(await read()).toMatchObject({ status: 'match' });
    await l2.reorg(3);
    await l1.mine();
    expect(await read()).toMatchObject({ status: 'mismatch' });
  });

  test('never yields a final block', async () => {
    const quorum = three(l2.url);
    const finality = createFinality({ rule: 'anchor', minDepth: 0 }, quorum, DEADLINE, systemClock);
    const number = await l2.blockNumber();
    const top = await l2.rpc.request<{ hash: Hex; parentHash: Hex }>('eth_getBlockByNumber', [hex(number), false]);
    const head = { height: height(BigInt(number)), hash: top.hash, parentHash: top.parentHash, timestampMs: 0 };
    const read = readerOf();
    await anchorAt(7, await outputRootOf(7));
    expect((await finality(head, await read()))?.position.height).toBe(7n);
    await anchorAt(9, OTHER_ROOT);
    expect(await finality(head, await read())).toBeNull();
  });
});

describe('what cannot be read says nothing', () => {
  test.each([
    ['a zero root', zeroHash],
    ['the root of a registry before its first game', `0xdead${'00'.repeat(30)}` as Hex],
  ])('%s', async (_, root) => {
    await anchorAt(0, root);
    expect(await readerOf()()).toMatchObject({ status: 'unread', saw: expect.stringContaining('placeholder') });
  });

  test.each([4, 5, 7, 9])('a root of several chains (game type %i)', async (gameType) => {
    await anchorAt(7, OTHER_ROOT, gameType);
    const anchor = await readerOf()();
    expect(anchor).toMatchObject({ status: 'unread', saw: expect.stringContaining(`game type ${gameType}`) });
  });

  test('an address without a registry', async () => {
    const none = await readerOf({ registry: `0x${'77'.repeat(20)}` })();
    expect(none).toMatchObject({ status: 'unread', saw: expect.stringContaining('no AnchorStateRegistry') });
    const other = await readerOf({ registry: owner })();
    expect(other.status).toBe('unread');
  });

  test('a block that the L2 does not have yet', async () => {
    await anchorAt(5_000, OTHER_ROOT);
    expect(await readerOf()()).toMatchObject({ status: 'unread', saw: expect.stringContaining('has no block 5000') });
  });

  test.each(['l1', 'l2'] as const)('too few of the %s that answer; what matched last is kept', async (side) => {
    await anchorAt(7, await outputRootOf(7));
    let down = false;
    const fails: Lie = (_, answer) => {
      if (down) throw new Error('unreachable');
      return answer;
    };
    const url = side === 'l1' ? l1.url : l2.url;
    const quorum = quorumOf(honestProvider('a', url), lyingProvider('b', url, fails));
    const read = readerOf({ [side]: { quorum, deadlineMs: DEADLINE } });
    expect(await read()).toMatchObject({ status: 'match', height: 7n });
    down = true;
    await l1.mine();
    expect(await read()).toMatchObject({ status: 'unread', height: 7n });
    down = false;
    expect(await read()).toMatchObject({ status: 'match', height: 7n });
  });
});

describe('one liar', () => {
  const forgeAnchor: Lie = (method, answer, [call]) =>
    method === 'eth_call' && call.data === GET_ANCHOR_ROOT
      ? concatHex([OTHER_ROOT, (answer as Hex).slice(66) as Hex])
      : answer;
  const forgeState: Lie = (method, answer) =>
    method === 'eth_getBlockByNumber' ? { ...answer, stateRoot: OTHER_ROOT } : answer;
  const forgeBlock: Lie = (method, answer) => {
    if (method !== 'eth_getBlockByNumber') return answer;
    const raw = { ...answer, stateRoot: OTHER_ROOT, withdrawalsRoot: OTHER_ROOT };
    return { ...raw, hash: headerHash({ provider: honestProvider('eve', l2.url), deadlineMs: DEADLINE }, raw) };
  };

  test('among three on the L1 makes neither a match nor a mismatch', async () => {
    await anchorAt(7, await outputRootOf(7));
    const quorum = three(l1.url, lyingProvider('eve', l1.url, forgeAnchor));
    expect(await readerOf({ l1: { quorum, deadlineMs: DEADLINE } })()).toMatchObject({ status: 'match', height: 7n });
    const two = quorumOf(honestProvider('a', l1.url), lyingProvider('eve', l1.url, forgeAnchor));
    expect(await readerOf({ l1: { quorum: two, deadlineMs: DEADLINE } })()).toMatchObject({ status: 'unread' });
  });

  test.each([
    ['a field', forgeState],
    ['a whole consistent header', forgeBlock],
  ])('among three on the L2 that forges %s changes nothing', async (_, lie) => {
    await anchorAt(7, await outputRootOf(7));
    const quorum = three(l2.url, lyingProvider('eve', l2.url, lie));
    expect(await readerOf({ l2: { quorum, deadlineMs: DEADLINE } })()).toMatchObject({ status: 'match', height: 7n });
  });

  test('that lags does not take the final block of the L1 back, together with one that hangs', async () => {
    await anchorAt(7, await outputRootOf(7));
    const old = (await l1.blockNumber()) - 2;
    let lagging = false;
    const lags: Lie = (method, answer, [tag]) =>
      lagging && method === 'eth_getBlockByNumber' && tag === 'finalized'
        ? l1.rpc.request('eth_getBlockByNumber', [hex(old), false])
        : answer;
    const [a, b] = [lyingProvider('a', l1.url, lags), lyingProvider('b', l1.url, lags)];
    const read = readerOf({ l1: { quorum: quorumOf(a, b, honestProvider('c', l1.url)), deadlineMs: DEADLINE } });
    await anchorAt(9, await outputRootOf(9));
    expect(await read()).toMatchObject({ height: 9n });
    lagging = true;
    expect(await read()).toMatchObject({ status: 'match', height: 9n });
  });
});
