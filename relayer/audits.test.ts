import { describe, expect, it } from 'vitest';
import type { ChainReader } from '../chains/chain.ts';
import { QuorumError } from '../chains/quorum.ts';
import { virtualClock } from '../chains/testing/virtualClock.ts';
import { createAudits } from './audits.ts';
import type { Event } from './core/event.ts';
import { height } from './core/ids.ts';
import { sideKey } from './core/pin.ts';
import { emptyState } from './core/state.ts';
import type { VerifiedPins } from './lockFile.ts';
import type { NodeLog } from './node.ts';
import { ALPHA, fixture, pinOf, sideReading } from './pipeline/testing/params.ts';
import { watchPins } from './watchPins.ts';

const { params, forth, back } = fixture();
const silent = (warned: unknown[] = []): NodeLog => {
  const take = (fields: object) => void warned.push(fields);
  return { debug: () => undefined, info: () => undefined, warn: take, error: take };
};

/** The chain alpha: where `forth` comes from and `back` goes to. */
function audits(readSide: ChainReader['readSide'] = async (lane, side) => sideReading(lane, side)) {
  const clock = virtualClock();
  const state = emptyState(params);
  const told: Event[] = [];
  const tell = async (event: Event): Promise<void> => {
    told.push(event);
    if (event.type === 'sideRead') state.sides.set(sideKey(event.reading.path, event.reading.side), event.reading);
    if (event.type === 'sideUnreadable') state.sides.delete(sideKey(event.path, event.side));
  };
  const reader = { name: ALPHA, readSide } as ChainReader;
  const audit = createAudits({ reader, state, tell, clock, log: silent(), auditEveryMs: 60_000 });
  return { audit, clock, state, told };
}

describe('the sides on a chain', () => {
  it('are read at the start and on schedule, those of other chains never', async () => {
    const { audit, clock, told } = audits();
    await audit();
    expect(told.map((e) => e.type === 'sideRead' && sideKey(e.reading.path, e.reading.side))).toEqual([
      sideKey(forth.path, 'from'),
      sideKey(back.path, 'to'),
    ]);
    await clock.advance(59_000);
    await audit();
    expect(told).toHaveLength(2);
    await clock.advance(1_000);
    await audit();
    expect(told).toHaveLength(4);
  });

  it('as they were below what was read of the chain already are unread, and asked for again', async () => {
    let at = height(9n);
    const { audit, clock, state, told } = audits(async (lane, side) =>
      sideReading(lane, side, { at: { height: at, hash: '0x09' } }),
    );
    state.chains.set(ALPHA, { cursor: { height: height(10n), hash: '0x0a' }, final: null, checkpoints: [] });
    await audit();
    expect(told).toMatchObject([
      { type: 'sideUnreadable', path: forth.path, side: 'from', detail: 'read at block 9, wanted ≥ 10, already read' },
      { type: 'sideUnreadable', path: back.path, side: 'to' },
    ]);
    expect(state.sides.size).toBe(0);
    at = height(10n);
    await clock.advance(1_000);
    await audit();
    expect(told.slice(2)).toMatchObject([{ type: 'sideRead' }, { type: 'sideRead' }]);
  });

  it('are read at once when one is missing, alone, and not more often than once a second', async () => {
    const { audit, clock, state, told } = audits();
    await audit();
    await clock.advance(5_000);
    state.sides.delete(sideKey(forth.path, 'from'));
    await audit();
    expect(told).toHaveLength(3);
    state.sides.delete(sideKey(forth.path, 'from'));
    await clock.advance(999);
    await audit();
    expect(told).toHaveLength(3);
    await clock.advance(1);
    await audit();
    expect(told).toHaveLength(4);
  });

  it('that cannot be read are said so, and the others are read; a failure of ours is none of theirs', async () => {
    const { audit, told } = audits(async (lane, side) => {
      if (side === 'from') throw new QuorumError(2, 3, { question: 'a side', answers: {} }, ['away']);
      return sideReading(lane, side);
    });
    await audit();
    expect(told.map(({ type }) => type).sort()).toEqual(['sideRead', 'sideUnreadable']);
    const broken = audits(async () => {
      throw new TypeError('ours');
    });
    await expect(broken.audit()).rejects.toThrow('ours');
  });
});

describe('the lock file', () => {
  it('is told at the start and when it changed; what is not believed, or not readable, is said once', async () => {
    const clock = virtualClock();
    const told: Event[] = [];
    const said: unknown[] = [];
    const rejected = [{ lane: back.id, sequence: 1, reason: 'signed by 0 of 1 operators' }];
    let now: VerifiedPins | Error = { pins: [pinOf(forth)], rejected };
    const stopping = new AbortController();
    const done = watchPins({
      pins: async () => {
        if (now instanceof Error) throw now;
        return now;
      },
      tell: async (event) => void told.push(event),
      clock,
      log: silent(said),
      signal: stopping.signal,
    });
    await clock.advance(3_000);
    expect([told.length, said]).toEqual([1, rejected]);
    now = new Error('no YAML');
    await clock.advance(3_000);
    expect([told.length, said.length]).toEqual([1, 2]);
    now = { pins: [pinOf(forth, { sequence: 2 })], rejected: [] };
    await clock.advance(1_000);
    expect(told).toMatchObject([{ type: 'pinsLoaded' }, { pins: [{ sequence: 2 }] }]);
    stopping.abort();
    await done;
  });
});
