import { describe, expect, it } from 'vitest';
import { type ChainReader, ChainRefused } from '../chains/chain.ts';
import { QuorumError } from '../chains/quorum.ts';
import { virtualClock } from '../chains/testing/virtualClock.ts';
import { shared } from './core/amount.ts';
import type { Event } from './core/event.ts';
import { type Guid, type Hex, height, type PayloadHash, packetKey } from './core/ids.ts';
import type { Lane, Params } from './core/params.ts';
import { sideKey } from './core/pin.ts';
import { emptyState } from './core/state.ts';
import type { NodeLog } from './node.ts';
import { ALPHA, fixture, laneReading } from './pipeline/testing/params.ts';
import { pollChain } from './poll.ts';

const INTERVAL_MS = 1_000;
const silent: NodeLog = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
const noQuorum = () => new QuorumError(2, 3, { question: 'getUlnConfig', answers: {} }, ['reverted']);

/** Two lanes into alpha: the one of the fixture, and one whose library answers nothing. */
function twoLanes() {
  const { params, back } = fixture();
  const bad: Lane = { ...back, path: `${back.path}bad` as Lane['path'] };
  const lanes: Params['lanes'] = new Map([
    [bad.path, bad],
    [back.path, back],
  ]);
  return { params: { ...params, lanes }, good: back, bad };
}

function start(change: Partial<ChainReader>, params: Params = fixture().params, state = emptyState(params)) {
  const clock = virtualClock();
  const told: Event[] = [];
  const position = { height: height(0n), hash: '0x00' as const };
  const reader: ChainReader = {
    name: ALPHA,
    open: async () => undefined,
    read: async () => ({
      kind: 'read',
      from: height(1n),
      to: position,
      facts: [],
      look: null,
      final: null,
      claims: [],
      objections: [],
      resolutions: [],
    }),
    readLane: async (lane) => laneReading(params, lane),
    readSide: async (lane, side) => ({ path: lane.path, side, at: position, atMs: 0, values: {} }),
    readOpening: async () => null,
    attesterSet: async () => ({ epoch: 1, attesters: [], threshold: 1 }),
    nextNonceOf: async () => 0,
    noncesOf: async () => [],
    receiptOf: async () => null,
    ...change,
  };
  const stopping = new AbortController();
  const done = pollChain({
    reader,
    state,
    tell: async (event) => {
      told.push(event);
    },
    clock,
    log: silent,
    signal: stopping.signal,
    intervalMs: INTERVAL_MS,
    auditEveryMs: 60_000,
  });
  done.catch(() => undefined);
  const count = (type: Event['type']) => told.filter((event) => event.type === type).length;
  const stop = async () => {
    stopping.abort();
    await done;
  };
  return { clock, told, count, done, stop };
}

it('reads how its lanes verify again as soon as one of them is touched', async () => {
  const { params, good } = twoLanes();
  const state = emptyState(params);
  const { clock, count, stop } = start({}, params, state);
  await clock.advance(3 * INTERVAL_MS);
  const before = count('laneRead');
  state.touched.set(sideKey(good.path, 'to'), height(1n));
  await clock.advance(3 * INTERVAL_MS);
  await stop();
  expect(before).toBe(2);
  expect(count('laneRead')).toBeGreaterThanOrEqual(before + 2);
});

describe('a lane that cannot be read', () => {
  const { params, good, bad } = twoLanes();
  const readLane = async (lane: Lane) => {
    if (lane.path === bad.path) throw noQuorum();
    return laneReading(params, lane);
  };

  it('waits alone: its chain is read on, and so are the other lanes', async () => {
    const { clock, told, count, stop } = start({ readLane }, params);
    await clock.advance(3 * INTERVAL_MS);
    await stop();
    expect(count('chainUnreadable')).toBe(0);
    expect(count('chainRead')).toBeGreaterThan(2);
    const lanes = told.flatMap((e) =>
      e.type === 'laneRead' ? [['read', e.reading.path]] : e.type === 'laneUnreadable' ? [['not read', e.path]] : [],
    );
    expect(lanes).toEqual([
      ['not read', bad.path],
      ['read', good.path],
    ]);
  });

  it('is asked again soon, and once it answers only every minute', async () => {
    let answers = false;
    const { clock, count, stop } = start(
      { readLane: async (lane) => (answers ? laneReading(params, lane) : readLane(lane)) },
      params,
    );
    await clock.advance(11_000);
    expect(count('laneUnreadable')).toBe(3);
    answers = true;
    await clock.advance(5_000);
    const read = count('laneRead');
    await clock.advance(50_000);
    expect([count('laneUnreadable'), count('laneRead')]).toEqual([3, read]);
    await clock.advance(15_000);
    await stop();
    expect(count('laneRead')).toBe(read + 2);
  });

  it('by a failure of our own stops the node', async () => {
    const { clock, done } = start({
      readLane: async () => {
        throw new TypeError('ours');
      },
    });
    await clock.advance(1);
    await expect(done).rejects.toThrow('ours');
  });
});

describe('a chain that cannot be read', () => {
  it.each([
    ['without a quorum', noQuorum()],
    ['that is another one', new ChainRefused(ALPHA, 'chain id 5', '1')],
  ])('%s is said so, and asked again ever more slowly', async (_, error) => {
    let asked = 0;
    const { clock, count, stop } = start({
      open: async () => {
        asked += 1;
        throw error;
      },
    });
    await clock.advance(36_000);
    expect(asked).toBe(9);
    expect(count('chainUnreadable')).toBe(9);
    await clock.advance(8_000);
    await stop();
    expect(asked).toBe(10);
    expect(count('chainRead')).toBe(0);
  });
});

describe('packets that were on their way at the start', () => {
  const hash = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`;
  function withOpen() {
    const made = fixture();
    const open = [
      { from: ALPHA, to: made.back.from.chain, guid: hash(1) as Guid, txHash: hash(2), amount: shared(5n) },
      { from: made.back.from.chain, to: ALPHA, guid: hash(3) as Guid, txHash: hash(4), amount: shared(5n) },
    ];
    return { ...made.params, books: new Map([[made.book.name, { ...made.book, open }]]) };
  }
  const at = { height: height(9n), hash: '0x09' as const };

  it('are read from the transactions of their own chain, until the state holds them proven', async () => {
    const params = withOpen();
    const state = emptyState(params);
    const asked: (readonly Hex[])[] = [];
    const readOpening: ChainReader['readOpening'] = async (hashes) => {
      asked.push(hashes);
      return { facts: [], at };
    };
    const { clock, told, stop } = start({ readOpening }, params, state);
    await clock.advance(INTERVAL_MS);
    expect(asked).toEqual([[hash(2)]]);
    expect(told).toContainEqual({ type: 'openingRead', atMs: expect.any(Number), chain: ALPHA, facts: [], at });
    await clock.advance(10 * INTERVAL_MS);
    expect(asked.length).toBe(2);
    const [book] = [...params.books.values()];
    if (!book) throw new Error('no book');
    const guid = hash(1) as Guid;
    state.openings.set(guid, {
      guid,
      book: book.name,
      shard: book.shard,
      packet: packetKey(guid, hash(5) as PayloadHash),
      provenAtMs: 0,
    });
    await clock.advance(60 * INTERVAL_MS);
    expect(asked.length).toBe(2);
    await stop();
  });

  it('hold up no reading of the chain when they cannot be read', async () => {
    const readOpening = async () => {
      throw noQuorum();
    };
    const { clock, count, stop } = start({ readOpening }, withOpen());
    await clock.advance(3 * INTERVAL_MS);
    expect([count('chainRead') > 1, count('chainUnreadable'), count('openingRead')]).toEqual([true, 0, 0]);
    await stop();
  });
});
