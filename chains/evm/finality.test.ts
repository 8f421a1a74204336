import { describe, expect, it } from 'vitest';
import type { FinalityConfig } from '../../config/schema.ts';
import { type BlockRef, height } from '../../relayer/core/ids.ts';
import type { Anchor } from '../../relayer/core/state.ts';
import { ProviderError } from '../provider.ts';
import { createQuorum, QuorumError } from '../quorum.ts';
import { blockHash, chainOf, type FakeProvider, fakeProvider, type Handlers, NEVER } from '../testing/fakeProvider.ts';
import { virtualClock } from '../testing/virtualClock.ts';
import { createFinality, FinalityUnsupported, requireTag } from './finality.ts';

const DEADLINE = 1_000;
const START = 1_700_000_000_000;

function of(answers: Readonly<Record<string, Handlers>>, k = 2) {
  const clock = virtualClock(START);
  const providers: FakeProvider[] = Object.entries(answers).map(([name, all]) => fakeProvider(name, clock, all));
  const quorum = createQuorum(k, providers, clock);
  const run = async <T>(work: Promise<T>): Promise<T> => {
    work.catch(() => undefined);
    await clock.advance(10_000);
    return work;
  };
  const serve = (next: Readonly<Record<string, Handlers>>) => {
    for (const provider of providers) provider.answers = next[provider.operator] ?? provider.answers;
  };
  return { clock, quorum, run, serve };
}

const headOf = (at: number, fork = 'main'): BlockRef => ({
  height: height(BigInt(at)),
  hash: blockHash(at, fork),
  parentHash: blockHash(at - 1, fork),
  timestampMs: 0,
});

const finalized = (minDepth = 0): FinalityConfig => ({ rule: 'finalized', minDepth });
const all = (head: number, final: number, fork = 'main') => ({
  a: chainOf(head, final, fork),
  b: chainOf(head, final, fork),
  c: chainOf(head, final, fork),
});

function finalityOf(rule: FinalityConfig, answers: Readonly<Record<string, Handlers>>, k = 2) {
  const world = of(answers, k);
  const finality = createFinality(rule, world.quorum, DEADLINE, world.clock);
  const at = (head: number, fork = 'main', anchor: Anchor | null = null) =>
    world.run(finality(headOf(head, fork), anchor));
  return { ...world, at };
}

describe('the rule says how deep', () => {
  it('by depth: so many blocks below the agreed head, and none while the chain is younger', async () => {
    const { at } = finalityOf({ rule: 'depth', depth: 12 }, all(100, 50));
    expect(await at(11)).toBeNull();
    expect(await at(12)).toMatchObject({ position: { height: 0n } });
    expect(await at(100)).toMatchObject({ position: { height: 88n, hash: blockHash(88) } });
  });

  it.each<[FinalityConfig, bigint]>([
    [finalized(), 64n],
    [finalized(50), 50n],
    [{ rule: 'safe', minDepth: 10 }, 64n],
  ])('by tag, but never less than minDepth deep: %j', async (rule, wanted) => {
    const { at } = finalityOf(rule, all(100, 64));
    expect((await at(100))?.position).toEqual({ height: wanted, hash: blockHash(Number(wanted)) });
  });

  it('one operator that calls everything final, or another fork, changes nothing', async () => {
    const high = finalityOf(finalized(), { ...all(100, 64), c: chainOf(100, 100) });
    expect((await high.at(100))?.position.height).toBe(64n);
    const fork = finalityOf(finalized(), { ...all(100, 64), c: chainOf(100, 80, 'eve') });
    expect((await fork.at(100))?.position).toEqual({ height: 64n, hash: blockHash(64) });
  });
});

describe('a final block does not go down by itself', () => {
  it('not when one that lies and one that hangs leave two to agree on an older one', async () => {
    const { at, serve } = finalityOf(finalized(), all(100, 64));
    const before = await at(100);
    const slow: Handlers = {
      eth_getBlockByNumber: ([tag]) => (tag === 'finalized' ? NEVER : chainOf(101, 64).eth_getBlockByNumber?.([tag])),
    };
    serve({ a: chainOf(101, 64), b: slow, c: chainOf(101, 10) });
    expect(await at(101)).toEqual(before);
  });

  it('not when k of them lag', async () => {
    const { at, serve } = finalityOf(finalized(), all(100, 64));
    const before = await at(100);
    serve({ a: chainOf(101, 50), b: chainOf(101, 50) });
    expect(await at(101)).toEqual(before);
    serve({ c: chainOf(102, 32) });
    expect(await at(102)).toEqual(before);
  });

  it('not when the agreed head goes down, by any rule', async () => {
    for (const rule of [finalized(40), { rule: 'depth', depth: 40 }] as const) {
      const { at } = finalityOf(rule, all(100, 64));
      const before = await at(100);
      expect(before?.position.height).toBe(60n);
      expect(await at(70)).toEqual(before);
      expect(await at(30)).toEqual(before);
    }
  });

  it('not by a liar that has another block there', async () => {
    const { at, serve } = finalityOf(finalized(), all(100, 64));
    const before = await at(100);
    serve({ a: chainOf(101, 50), b: chainOf(101, 50), c: chainOf(101, 50, 'eve') });
    expect(await at(101)).toEqual(before);
  });

  it('while too few say whether it stands there is no answer', async () => {
    const { at, serve } = finalityOf(finalized(), all(100, 64));
    await at(100);
    const mute = (final: number): Handlers => ({
      eth_getBlockByNumber: ([tag]) => (tag === '0x40' ? NEVER : chainOf(101, final).eth_getBlockByNumber?.([tag])),
    });
    serve({ a: mute(50), b: mute(50), c: mute(50) });
    await expect(at(101)).rejects.toBeInstanceOf(QuorumError);
  });

  it('but k operators that have another block there take it back', async () => {
    const { at, serve } = finalityOf(finalized(), all(100, 64));
    await at(100);
    serve(all(98, 60, 'new'));
    expect((await at(98, 'new'))?.position).toEqual({ height: 60n, hash: blockHash(60, 'new') });
    serve(all(99, 60, 'other'));
    expect((await at(99, 'other'))?.position).toEqual({ height: 60n, hash: blockHash(60, 'other') });
  });

  it('a reorg to the same height is followed by depth too', async () => {
    const { at, serve } = finalityOf({ rule: 'depth', depth: 10 }, all(100, 50));
    await at(100);
    serve(all(100, 50, 'new'));
    expect((await at(100, 'new'))?.position).toEqual({ height: 90n, hash: blockHash(90, 'new') });
  });

  it('a reorg to a chain that is younger than the depth leaves none', async () => {
    const { at, serve } = finalityOf({ rule: 'depth', depth: 10 }, all(100, 50));
    await at(100);
    const short = { ...chainOf(95, 0, 'new') };
    serve({ a: short, b: short, c: short });
    expect(await at(5, 'new')).toBeNull();
  });
});

describe('since when it has stood', () => {
  it('is when it was first seen, and starts anew only with another block', async () => {
    const { at, serve, clock } = finalityOf(finalized(), all(100, 64));
    const first = await at(100);
    const sinceMs = first?.sinceMs as number;
    expect(sinceMs).toBeLessThan(clock.nowMs());
    serve(all(101, 50));
    expect((await at(101))?.sinceMs).toBe(sinceMs);
    serve(all(102, 64));
    expect((await at(102))?.sinceMs).toBe(sinceMs);
    serve(all(103, 65));
    expect((await at(103))?.sinceMs).toBeGreaterThan(sinceMs);
  });
});

describe('by anchor', () => {
  const rule: FinalityConfig = { rule: 'anchor', minDepth: 20 };
  const anchor = (status: Anchor['status'], at = 64n): Anchor => ({
    height: height(at),
    status,
    ageMs: 0,
    saw: '',
    wanted: '',
  });

  it('is the anchored block, never above it, and never less than minDepth deep', async () => {
    const { at } = finalityOf(rule, all(100, 99));
    expect((await at(100, 'main', anchor('match')))?.position).toEqual({ height: 64n, hash: blockHash(64) });
    const near = finalityOf(rule, all(100, 99));
    expect((await near.at(100, 'main', anchor('match', 95n)))?.position.height).toBe(80n);
  });

  it('an old anchor still says that its block is final; an unread one leaves what was final', async () => {
    const { at } = finalityOf(rule, all(100, 99));
    expect(await at(100, 'main', anchor('unread', 0n))).toBeNull();
    const before = await at(100, 'main', anchor('stale'));
    expect(before?.position.height).toBe(64n);
    expect(await at(100, 'main', anchor('unread'))).toEqual(before);
  });

  it('a mismatch never yields a final block, whatever was final before', async () => {
    const { at } = finalityOf(rule, all(100, 99));
    expect(await at(100, 'main', anchor('mismatch'))).toBeNull();
    expect((await at(100, 'main', anchor('match')))?.position.height).toBe(64n);
    expect(await at(100, 'main', anchor('mismatch'))).toBeNull();
  });

  it('without an anchor reader the rule cannot be followed', async () => {
    await expect(finalityOf(rule, all(100, 99)).at(100)).rejects.toThrow('wanted one for rule anchor');
  });
});

describe('a chain whose tag nobody serves is refused when it is opened', () => {
  const none: Handlers = { eth_getBlockByNumber: () => null };
  const refuses: Handlers = {
    eth_getBlockByNumber: () => {
      throw new ProviderError('PROVIDER_REFUSED', 'x', "invalid tag 'finalized'");
    },
  };
  const hangs: Handlers = { eth_getBlockByNumber: () => NEVER };
  const required = (answers: Readonly<Record<string, Handlers>>, rule = finalized()) => {
    const { quorum, run } = of(answers);
    return run(requireTag(quorum, rule, DEADLINE));
  };

  it('with the fix', async () => {
    const refused = required({ a: none, b: refuses, c: chainOf(9) });
    await expect(refused).rejects.toBeInstanceOf(FinalityUnsupported);
    await expect(refused).rejects.toThrow(/give finality: \{ rule: depth, depth: n \}/);
    await expect(refused).rejects.toMatchObject({
      code: 'FINALITY_UNSUPPORTED',
      saw: expect.stringContaining('finalized'),
    });
  });

  it('but not for one that says so, nor for an outage', async () => {
    await required({ a: none, b: chainOf(9), c: chainOf(9) });
    await expect(required({ a: none, b: hangs, c: hangs })).rejects.toBeInstanceOf(QuorumError);
    await expect(required({ a: hangs, b: hangs, c: hangs })).rejects.toBeInstanceOf(QuorumError);
  });

  it('nor by a rule that needs no tag', async () => {
    await required({ a: none, b: none, c: none }, { rule: 'depth', depth: 3 });
  });
});
