// Prices off a real chain: a feed and a pool of our own on an anvil, read through a real quorum, one of whom may lie.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeFunctionResult, encodeAbiParameters, encodeDeployData, encodeFunctionData } from 'viem';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { feedSource } from '../../chains/evm/prices/feed.ts';
import { poolSource } from '../../chains/evm/prices/pool.ts';
import { priceOfTick } from '../../chains/evm/prices/tick.ts';
import { isAbsent, type PriceSource } from '../../chains/priceSource.ts';
import { type PricedAsset, pricedAssets, readPrices } from '../../chains/prices.ts';
import type { Provider } from '../../chains/provider.ts';
import { createQuorum } from '../../chains/quorum.ts';
import { systemClock } from '../../chains/systemClock.ts';
import { pricesSchema } from '../../config/priceSchema.ts';
import {
  testAggregatorAbi,
  testAggregatorBytecode,
  testPoolAbi,
  testPoolBytecode,
} from '../../contracts/generated/index.ts';
import { chainName, type Hex } from '../../relayer/core/ids.ts';
import { isIndeterminate, priceBand } from '../../relayer/solvency/price.ts';
import { type Anvil, startAnvil } from '../support/anvil.ts';
import { hex } from '../support/jsonRpc.ts';
import { honestProvider, type Lie, lyingProvider } from '../support/lyingProvider.ts';

const DEADLINE = 5_000;
const WINDOW = 600;
const NOBODY: Hex = `0x${'77'.repeat(20)}`;

let chain: Anvil;
let owner: Hex;

const quorumOf = (...providers: Provider[]) => createQuorum(Math.min(2, providers.length), providers, systemClock);
const three = (third: Provider = honestProvider('c', chain.url)) => ({
  quorum: quorumOf(honestProvider('a', chain.url), honestProvider('b', chain.url), third),
  deadlineMs: DEADLINE,
});
const read = (source: PriceSource) => source.read(new AbortController().signal);

async function send(transaction: { readonly to?: Hex; readonly data: Hex }): Promise<Hex> {
  const sent = await chain.rpc.request<Hex>('eth_sendTransaction', [{ from: owner, gas: '0x500000', ...transaction }]);
  await chain.mine();
  const receipt = await chain.rpc.request<{ contractAddress: Hex; status: Hex }>('eth_getTransactionReceipt', [sent]);
  if (receipt.status !== '0x1') throw new Error('a transaction of the test reverted');
  return receipt.contractAddress;
}

const secondsOf = async (): Promise<number> =>
  Number((await chain.rpc.request<{ timestamp: Hex }>('eth_getBlockByNumber', ['latest', false])).timestamp);

/** The next block is so much later than the latest. */
const later = async (seconds: number): Promise<void> => {
  await chain.rpc.request('evm_setNextBlockTimestamp', [hex((await secondsOf()) + seconds)]);
};

beforeAll(async () => {
  chain = await startAnvil({ chainId: 31_720, blockTimeMs: 0, args: ['--no-mining'] });
  [owner] = (await chain.rpc.request<Hex[]>('eth_accounts')) as [Hex];
});
afterAll(() => chain.stop());

type Round = Parameters<typeof setRound>[1];

async function setRound(
  feed: Hex,
  round: { roundId?: bigint; answer?: bigint; startedAt?: bigint; updatedAt?: bigint; answeredInRound?: bigint },
): Promise<void> {
  const now = BigInt(await secondsOf());
  const whole = {
    roundId: 7n,
    answer: 200_012_345_678n,
    startedAt: now,
    updatedAt: now,
    answeredInRound: 7n,
    ...round,
  };
  await send({
    to: feed,
    data: encodeFunctionData({ abi: testAggregatorAbi, functionName: 'setRound', args: [whole] }),
  });
}

const deployFeed = (decimals: number): Promise<Hex> =>
  send({ data: encodeDeployData({ abi: testAggregatorAbi, bytecode: testAggregatorBytecode, args: [decimals] }) });

const feedAt = (feed: Hex, access = three()): PriceSource =>
  feedSource({ kind: 'chainlink', name: 'feed', chain: 'one', feed }, access);

describe('a feed', () => {
  let feed: Hex;
  beforeEach(async () => {
    feed = await deployFeed(8);
  });

  test('says its answer exactly, as of when it was updated', async () => {
    const at = await secondsOf();
    await setRound(feed, { updatedAt: BigInt(at - 50) });
    const price = { num: 200_012_345_678n, den: 10n ** 8n };
    expect(await read(feedAt(feed))).toEqual({ source: 'feed', low: price, high: price, atMs: (at - 50) * 1_000 });
  });

  test('is scaled by the decimals that it has itself', async () => {
    const fine = await deployFeed(18);
    await setRound(fine, { answer: 5n * 10n ** 17n });
    expect(await read(feedAt(fine))).toMatchObject({ low: { num: 5n * 10n ** 17n, den: 10n ** 18n } });
  });

  test.each([
    ['an answer of zero', { answer: 0n }, 'an answer of 0'],
    ['an answer below zero', { answer: -1n }, 'an answer of -1'],
    ['a round that was carried over', { answeredInRound: 6n }, 'answered in round 6'],
    ['a round without an answer yet', { updatedAt: 0n }, 'no answer yet'],
    ['a time after its block', { updatedAt: 99_999_999_999n }, 'after its block'],
    ['a time beyond all clocks', { updatedAt: 2n ** 255n }, 'after its block'],
  ] satisfies [string, Round, string][])('has no price with %s', async (_, round, why) => {
    await setRound(feed, round);
    expect(await read(feedAt(feed))).toEqual({ source: 'feed', absent: expect.stringContaining(why) });
  });

  test('that is none has no price, and takes no chain down', async () => {
    expect(await read(feedAt(NOBODY))).toEqual({ source: 'feed', absent: expect.stringContaining('answers nothing') });
    const pool = await deployPool();
    expect(await read(feedAt(pool))).toEqual({ source: 'feed', absent: expect.stringContaining('answers nothing') });
    const garbled = three(honestProvider('c', chain.url));
    const wild = await deployFeed(77);
    await setRound(wild, {});
    expect(await read(feedAt(wild, garbled))).toEqual({ source: 'feed', absent: '77 decimals' });
  });
});

const poolSpec = (pool: Hex) =>
  ({
    kind: 'twap',
    name: 'pool',
    chain: 'one',
    pool,
    base: 'token0',
    baseDecimals: 18,
    quoteDecimals: 18,
    windowSeconds: WINDOW,
  }) as const;
const poolAt = (pool: Hex, access = three()): PriceSource => poolSource(poolSpec(pool), access);
const WHOLE = 10n ** 18n;
const pricesOf = (low: bigint, high: bigint) => {
  const [least, most] = [priceOfTick(low).low, priceOfTick(high).high];
  return {
    low: { num: least.num * WHOLE, den: least.den * WHOLE },
    high: { num: most.num * WHOLE, den: most.den * WHOLE },
  };
};

const deployPool = (tick = 1_000, cardinality = 100n, cumulative = 0n): Promise<Hex> =>
  send({
    data: encodeDeployData({ abi: testPoolAbi, bytecode: testPoolBytecode, args: [tick, cardinality, cumulative] }),
  });
const moveTo = (pool: Hex, tick: number): Promise<Hex> =>
  send({ to: pool, data: encodeFunctionData({ abi: testPoolAbi, functionName: 'moveTo', args: [tick] }) });

describe('a pool', () => {
  test('says the mean of its window, as of the block', async () => {
    const pool = await deployPool(1_000);
    await later(2 * WINDOW);
    await chain.mine();
    expect(await read(poolAt(pool))).toEqual({
      source: 'pool',
      ...pricesOf(1_000n, 1_000n),
      atMs: (await secondsOf()) * 1_000,
    });
  });

  test('weighs by time, and gives the whole ticks around the mean', async () => {
    const pool = await deployPool(-1_000);
    await later(2 * WINDOW);
    await moveTo(pool, 500);
    await later(100);
    await chain.mine();
    // 500 s at -1,000 and 100 s at 500: -750. With one second more at 500: -747.5.
    expect(await read(poolAt(pool))).toMatchObject(pricesOf(-750n, -750n));
    await later(1);
    await chain.mine();
    expect(await read(poolAt(pool))).toMatchObject(pricesOf(-748n, -747n));
  });

  test('a price moved within one block does not count at all', async () => {
    const pool = await deployPool(1_000);
    await later(2 * WINDOW);
    await moveTo(pool, 800_000);
    expect(await read(poolAt(pool))).toMatchObject(pricesOf(1_000n, 1_000n));
  });

  test('has no price while it does not remember the whole window', async () => {
    const young = await deployPool();
    await later(WINDOW - 1);
    await chain.mine();
    expect(await read(poolAt(young))).toEqual({
      source: 'pool',
      absent: expect.stringContaining('does not remember 600 s'),
    });
    await later(1);
    await chain.mine();
    expect(await read(poolAt(young))).toMatchObject(pricesOf(1_000n, 1_000n));
    const forgets = await deployPool(1_000, 1n);
    await later(2 * WINDOW);
    await moveTo(forgets, 1_001);
    await later(10);
    await chain.mine();
    expect(isAbsent(await read(poolAt(forgets)))).toBe(true);
  });

  test('whose cumulative has wrapped says the same', async () => {
    const pool = await deployPool(1_000, 100n, 2n ** 55n - 1_300_000n);
    await later(WINDOW);
    await moveTo(pool, 1_000);
    await later(WINDOW);
    await moveTo(pool, 1_000);
    const newest = async () => {
      const data = encodeFunctionData({ abi: testPoolAbi, functionName: 'observe', args: [[0]] });
      const raw = await chain.rpc.request<Hex>('eth_call', [{ to: pool, data }, 'latest']);
      return decodeFunctionResult({ abi: testPoolAbi, functionName: 'observe', data: raw })[0][0];
    };
    expect(await newest()).toBeGreaterThan(0n);
    await later(WINDOW);
    await chain.mine();
    expect(await newest()).toBeLessThan(0n);
    expect(await read(poolAt(pool))).toMatchObject(pricesOf(1_000n, 1_000n));
  });

  test('that is none has no price', async () => {
    expect(isAbsent(await read(poolAt(NOBODY)))).toBe(true);
    expect(isAbsent(await read(poolAt(await deployFeed(8))))).toBe(true);
  });
});

describe('one liar in the quorum', () => {
  const forged: Lie = (method, answer) =>
    method === 'eth_call' && typeof answer === 'string' && answer.length > 66
      ? encodeAbiParameters(
          ['uint80', 'int256', 'uint256', 'uint256', 'uint80'].map((type) => ({ type })),
          [7n, 1n, 1_700_000_000n, 1_700_000_000n, 7n],
        )
      : answer;

  test('of three changes no price, of two takes it away', async () => {
    const feed = await deployFeed(8);
    await setRound(feed, {});
    const eve = lyingProvider('eve', chain.url, forged);
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await read(feedAt(feed, three(eve)))).toMatchObject({ low: { num: 200_012_345_678n } });
    }
    const two = { quorum: quorumOf(honestProvider('a', chain.url), eve), deadlineMs: DEADLINE };
    const { observations, absent } = await readPrices(
      { sources: [feedAt(feed, two)], timeoutMs: DEADLINE },
      systemClock,
    );
    expect(observations).toEqual([]);
    expect(absent[0]?.absent).toContain('saw 1 of 2 operators agree, wanted 2');
  });

  test('that names a later head does not make the price younger', async () => {
    const pool = await deployPool();
    await later(2 * WINDOW);
    await chain.mine();
    const ahead: Lie = (method, answer) =>
      method === 'eth_getBlockByNumber'
        ? { ...answer, number: hex(Number(answer.number) + 50), timestamp: hex(Number(answer.timestamp) + 5_000) }
        : answer;
    const found = await read(poolAt(pool, three(lyingProvider('eve', chain.url, ahead))));
    expect(found).toMatchObject({ atMs: (await secondsOf()) * 1_000 });
  });
});

describe('the price of an asset as it is configured', () => {
  const RULE = {
    sources: ['feed', 'pool', 'web'],
    minSources: 3,
    maxAgeMs: 60_000,
    maxDeviation: { num: 1n, den: 100n },
  };
  let body = '';
  let server: Server;
  beforeAll(async () => {
    server = createServer((_, response) => response.end(body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  async function assetOf(feed: Hex, pool: Hex): Promise<PricedAsset> {
    const { port } = server.address() as AddressInfo;
    const prices = pricesSchema.parse({
      usdx: {
        sources: [
          { name: 'feed', kind: 'chainlink', chain: 'one', feed },
          { name: 'pool', kind: 'twap', chain: 'one', pool, base: 'token1', baseDecimals: 18, quoteDecimals: 6 },
          { name: 'web', kind: 'http', url: `http://127.0.0.1:${port}/`, price: '/usd', timestamp: '/at' },
        ],
      },
    });
    const [asset] = pricedAssets(prices, new Map([[chainName('one'), three()]]), systemClock);
    if (!asset) throw new Error('no asset');
    return asset;
  }

  test('is that of a feed, a pool and a server together; without one of them, or later, there is none', async () => {
    // 2,000 dollars of 6 decimals for a coin of 18, which is token1: tick 200,311.
    const [feed, pool] = [await deployFeed(8), await deployPool(200_311)];
    await later(3_600);
    await chain.mine();
    await setRound(feed, { answer: 200_100_000_000n });
    const asset = await assetOf(feed, pool);
    const nowMs = (await secondsOf()) * 1_000;
    body = `{"usd":1999.9999995,"at":${nowMs / 1_000}}`;
    const { observations, absent } = await readPrices(asset, systemClock);
    expect(absent).toEqual([]);
    expect(priceBand(observations, RULE, nowMs)).toMatchObject({ min: 1_999_999_999n, max: 2_001_000_000n });
    expect(isIndeterminate(priceBand(observations, RULE, nowMs + 120_000))).toBe(true);
    for (const lie of ['<html>', `{"usd":1,"at":${nowMs / 1_000}}`, `{"usd":2000,"at":1}`]) {
      body = lie;
      const reading = await readPrices(asset, systemClock);
      expect(isIndeterminate(priceBand(reading.observations, RULE, nowMs))).toBe(true);
    }
  });
});
