import { describe, expect, it } from 'vitest';
import { type Height, height } from '../../relayer/core/ids.ts';
import { createQuorum, QuorumError } from '../quorum.ts';
import {
  blockHash,
  chainOf,
  type FakeProvider,
  fakeProvider,
  type Handlers,
  hex,
  NEVER,
  rawBlock,
} from '../testing/fakeProvider.ts';
import { virtualClock } from '../testing/virtualClock.ts';
import { agreeBlock, agreeTag } from './agree.ts';
import { agreeLogs } from './logs.ts';
import type { LogFilter, RawLog } from './rpc.ts';

const DEADLINE = 1_000;

function of(k: number, answers: Readonly<Record<string, Handlers>>) {
  const clock = virtualClock();
  const providers = Object.entries(answers).map(([name, handlers]) => fakeProvider(name, clock, handlers));
  const quorum = createQuorum(k, providers, clock);
  const run = async <T>(work: Promise<T>): Promise<T> => {
    work.catch(() => undefined);
    await clock.advance(60_000);
    return work;
  };
  return { quorum, providers: providers as FakeProvider[], run };
}

const headOf = async (answers: Readonly<Record<string, Handlers>>, k = 2): Promise<Height> => {
  const { quorum, run } = of(k, answers);
  return (await run(agreeTag(quorum, 'latest', DEADLINE))).block.height;
};

const hangs: Handlers = { eth_getBlockByNumber: () => NEVER };
const html: Handlers = { eth_getBlockByNumber: () => '<html>' };
const down: Handlers = {};

describe('after an outage that suspended all', () => {
  it('honest operators count again although one is always a block behind, whatever a liar claims', async () => {
    const { quorum, providers, run } = of(2, { a: chainOf(11), b: chainOf(10), eve: chainOf(5_000, 10, 'eve') });
    for (const { operator } of providers) quorum.standings.fault(operator, 'down');
    let head: bigint | null = null;
    for (let at = 12; at < 22 && head === null; at++) {
      const [a, b] = providers as [FakeProvider, FakeProvider];
      a.answers = chainOf(at + (at % 2));
      b.answers = chainOf(at + 1 - (at % 2));
      head = await run(agreeTag(quorum, 'latest', DEADLINE)).then(
        ({ block }) => block.height,
        () => null,
      );
    }
    expect(head).not.toBeNull();
    expect(quorum.standings.report().map(({ standing }) => standing)).toEqual(['counted', 'counted', 'suspended']);
  });
});

describe('the head is the highest block that k operators return', () => {
  it.each<[string, Readonly<Record<string, Handlers>>, bigint]>([
    ['all agree', { a: chainOf(10), b: chainOf(10), c: chainOf(10) }, 10n],
    ['heads that differ by one', { a: chainOf(10), b: chainOf(11), c: chainOf(10) }, 10n],
    ['two ahead of the third', { a: chainOf(10), b: chainOf(11), c: chainOf(11) }, 11n],
    ['three different heads', { a: chainOf(9), b: chainOf(10), c: chainOf(11) }, 10n],
    ['a liar far above', { a: chainOf(10), b: chainOf(10), eve: chainOf(1_000_000) }, 10n],
    ['a liar far below', { a: chainOf(10), b: chainOf(10), eve: chainOf(1) }, 10n],
    ['a liar above on its own fork', { a: chainOf(10), b: chainOf(11), eve: chainOf(12, 10, 'eve') }, 10n],
    ['a liar with another block at the head', { a: chainOf(10), b: chainOf(10), eve: chainOf(10, 8, 'eve') }, 10n],
    ['one that hangs', { a: chainOf(10), b: chainOf(10), c: hangs }, 10n],
    ['one that answers HTML', { a: chainOf(10), b: chainOf(10), c: html }, 10n],
  ])('%s', async (_, answers, wanted) => {
    expect(await headOf(answers)).toBe(wanted);
  });

  it.each<[string, Readonly<Record<string, Handlers>>]>([
    ['one of two is down', { a: chainOf(10), b: down }],
    ['two of three hang', { a: chainOf(10), b: hangs, c: hangs }],
    ['two of three answer HTML', { a: chainOf(10), b: html, c: html }],
    ['everybody is on another fork', { a: chainOf(10, 8, 'x'), b: chainOf(10, 8, 'y'), c: chainOf(10, 8, 'z') }],
  ])('there is none when %s', async (_, answers) => {
    await expect(headOf(answers)).rejects.toBeInstanceOf(QuorumError);
  });

  it('k operators that lie alike are believed: that is what k means', async () => {
    expect(await headOf({ a: chainOf(10), eve: chainOf(99, 97, 'eve'), mal: chainOf(99, 97, 'eve') })).toBe(99n);
  });

  it('says who answered what', async () => {
    const { quorum, run } = of(2, { a: chainOf(10), b: chainOf(10), eve: chainOf(12, 10, 'eve') });
    const { said } = await run(agreeTag(quorum, 'latest', DEADLINE));
    expect(said).toMatchObject({
      question: 'latest block',
      answers: { a: `10 ${blockHash(10)}`, eve: `12 ${blockHash(12, 'eve')}` },
    });
  });
});

describe('a block at a height', () => {
  it('is what k say, whatever one says', async () => {
    const { quorum, run } = of(2, { a: chainOf(10), b: chainOf(10), eve: chainOf(10, 8, 'eve') });
    expect((await run(agreeBlock(quorum, height(5n), DEADLINE))).block.hash).toBe(blockHash(5));
  });

  it('another height than asked for is no answer; neither is none', async () => {
    const wrong: Handlers = { eth_getBlockByNumber: () => rawBlock(6) };
    const { quorum, run } = of(1, { a: wrong });
    await expect(run(agreeBlock(quorum, height(5n), DEADLINE))).rejects.toThrow(/wanted block 5/);
    const { quorum: short, run: go } = of(1, { a: chainOf(4) });
    await expect(go(agreeBlock(short, height(5n), DEADLINE))).rejects.toThrow(/has no block 5/);
  });
});

describe('logs', () => {
  const ADDRESS = `0x${'aa'.repeat(20)}` as const;
  const TOPIC = `0x${'bb'.repeat(32)}` as const;
  const filter: LogFilter = { addresses: [ADDRESS], topics: [TOPIC] };
  const log = (at: number, logIndex = 0, changes: object = {}) => ({
    address: ADDRESS,
    topics: [TOPIC],
    data: '0x01',
    blockNumber: hex(at),
    blockHash: blockHash(at),
    transactionHash: `0x${(at * 100 + logIndex).toString(16).padStart(64, '0')}`,
    logIndex: hex(logIndex),
    ...changes,
  });
  const inRange = (logs: readonly ReturnType<typeof log>[]) => (params: readonly unknown[]) => {
    const { fromBlock, toBlock } = params[0] as { fromBlock: string; toBlock: string };
    return logs.filter((l) => Number(l.blockNumber) >= Number(fromBlock) && Number(l.blockNumber) <= Number(toBlock));
  };
  const withLogs = (logs: readonly ReturnType<typeof log>[], more: Handlers = {}): Handlers => ({
    ...chainOf(20),
    eth_getLogs: inRange(logs),
    ...more,
  });
  const get = async (answers: Readonly<Record<string, Handlers>>, k = 2) => {
    const { quorum, run, providers } = of(k, answers);
    const to = { height: height(20n), hash: blockHash(20) };
    return { providers, ...(await run(agreeLogs(quorum, filter, height(1n), to, DEADLINE))) };
  };
  const places = (logs: readonly RawLog[]) => logs.map((l) => [Number(l.blockNumber), l.logIndex]);
  const real = [log(3), log(5, 1), log(5, 0)];

  it('come in chain order, in whatever order they were given', async () => {
    const { logs, minority } = await get({ a: withLogs(real), b: withLogs([...real].reverse()) });
    expect(places(logs)).toEqual([
      [3, 0],
      [5, 0],
      [5, 1],
    ]);
    expect(minority).toEqual([]);
  });

  it('one that adds a log is outvoted, and what it added is kept as its claim', async () => {
    const forged = log(7, 0, { data: '0xbad0' });
    const { logs, minority } = await get({ a: withLogs(real), b: withLogs(real), eve: withLogs([...real, forged]) });
    expect(logs.length).toBe(3);
    expect(minority).toMatchObject([{ operators: ['eve'], logs: [{ data: '0xbad0', blockNumber: 7n }] }]);
  });

  it('one that leaves a log out is outvoted', async () => {
    const { logs, minority } = await get({ a: withLogs(real), b: withLogs(real), eve: withLogs(real.slice(1)) });
    expect([logs.length, minority.length]).toEqual([3, 0]);
  });

  it('two that claim the same are named together', async () => {
    const eve = withLogs([...real, log(7)]);
    const { minority } = await get({ a: withLogs(real), b: withLogs(real), c: withLogs(real), eve, mal: eve }, 3);
    expect(minority.map((m) => m.operators)).toEqual([['eve', 'mal']]);
  });

  it('what one liar may claim at once is bounded', async () => {
    const many = Array.from({ length: 2_000 }, (_, i) => log(7, i));
    const { minority } = await get({ a: withLogs(real), b: withLogs(real), eve: withLogs(many) });
    expect(minority.flatMap((m) => m.logs).length).toBe(256);
  });

  it.each<[string, object]>([
    ['above the range', { blockNumber: hex(21) }],
    ['below the range', { blockNumber: hex(0) }],
    ['of another address', { address: `0x${'ac'.repeat(20)}` }],
    ['of another topic', { topics: [`0x${'bc'.repeat(32)}`] }],
    ['without topics', { topics: [] }],
    ['removed', { removed: true }],
    ['without a hash', { blockHash: null }],
    ['with a short hash', { transactionHash: '0x12' }],
    ['with data that is no hex', { data: 'x' }],
    ['that is none', { topics: 'none' }],
  ])('an answer with a log %s is no answer', async (_, change) => {
    const bad: Handlers = { ...chainOf(20), eth_getLogs: () => [...real, log(7, 0, change)] };
    const good = await get({ a: withLogs(real), b: withLogs(real), eve: bad });
    expect([good.logs.length, good.minority]).toEqual([3, []]);
    await expect(get({ a: withLogs(real), eve: bad })).rejects.toThrow(/saw 1 of 2 operators agree, wanted 2/);
  });

  it.each([[null], [{}], ['<html>'], [42]])('an answer of %j is no answer', async (answer) => {
    const bad: Handlers = { ...chainOf(20), eth_getLogs: () => answer };
    await expect(get({ a: withLogs(real), eve: bad })).rejects.toBeInstanceOf(QuorumError);
  });

  it('a refused range is halved until it is taken', async () => {
    const { ProviderError } = await import('../provider.ts');
    const narrow: Handlers['eth_getLogs'] = (params) => {
      const { fromBlock, toBlock } = params[0] as { fromBlock: string; toBlock: string };
      if (Number(toBlock) - Number(fromBlock) >= 4) throw new ProviderError('PROVIDER_REFUSED', 'a', 'range too wide');
      return inRange(real)(params);
    };
    const { logs, providers } = await get({ a: withLogs(real, { eth_getLogs: narrow }), b: withLogs(real) });
    expect(places(logs)).toEqual([
      [3, 0],
      [5, 0],
      [5, 1],
    ]);
    const ranges = providers[0]?.asked.filter((q) => q.method === 'eth_getLogs').length ?? 0;
    expect(ranges).toBeGreaterThan(5);
  });

  it('a provider that refuses everything is given up, not asked for ever', async () => {
    const { providers, logs } = await get({ a: withLogs(real), b: withLogs(real), c: chainOf(20) });
    expect(logs.length).toBe(3);
    expect(providers[2]?.asked.length).toBeLessThan(50);
  });

  it('one that reorganised in between does not agree', async () => {
    const moved: Handlers = { ...chainOf(20, 18, 'new'), eth_getLogs: inRange(real) };
    await expect(get({ a: withLogs(real), b: moved })).rejects.toThrow(/block 20 is .*, wanted/);
  });
});
