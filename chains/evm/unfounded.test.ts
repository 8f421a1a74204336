import { describe, expect, it } from 'vitest';
import { height } from '../../relayer/core/ids.ts';
import { createTally, HELD_LIMIT_MS, HELD_WINDOW_MS, UNFOUNDED_LIMIT, WINDOW_BLOCKS } from './unfounded.ts';

const fork = (at: number, heldMs: number, operator = 'eve') =>
  ({ operator, kind: 'fork', height: height(BigInt(at)), heldMs }) as const;

describe('reports that came to nothing', () => {
  it('are too many within a window of blocks, and are told of one operator alone', () => {
    const tally = createTally();
    for (let i = 1; i < UNFOUNDED_LIMIT; i++) {
      expect(tally.add(fork(i, 0), i)).toBeNull();
      expect(tally.add(fork(i, 0, 'other'), i)).toBeNull();
    }
    expect(tally.add(fork(20, 0), 20)).toMatch(/8 reports that came to nothing/);
  });

  it('are forgotten with the blocks: a fork now and then happens to anybody', () => {
    const tally = createTally();
    for (let i = 1; i < 100; i++) expect(tally.add(fork(i * Number(WINDOW_BLOCKS), 0), i)).toBeNull();
  });

  it('are too many when they held books for too long within a day, however few', () => {
    const tally = createTally();
    const half = HELD_LIMIT_MS / 2;
    expect(tally.add(fork(1, half), half)).toBeNull();
    expect(tally.add(fork(1_000, half), 2 * half)).toMatch(/held books for 3600000 ms/);
    const slow = createTally();
    expect(slow.add(fork(1, half), half)).toBeNull();
    const nextMs = half + HELD_WINDOW_MS;
    expect(slow.add(fork(1_000, half), nextMs + half)).toBeNull();
  });

  it('are too many by the time they took in all, also when each was short and there were very many', () => {
    const tally = createTally();
    const eachMs = HELD_LIMIT_MS / 200;
    let said: string | null = null;
    let count = 0;
    for (; said === null && count < 1_000; count++) {
      said = tally.add(fork(count * Number(WINDOW_BLOCKS), eachMs), count * 2 * eachMs);
    }
    expect(said).toMatch(/held books for/);
    expect(count).toBe(200);
  });

  it('start anew for one that was let in again', () => {
    const tally = createTally();
    for (let i = 1; i <= UNFOUNDED_LIMIT; i++) tally.add(fork(i, 0), i);
    expect(tally.add(fork(9, 0), 9)).toBeNull();
  });
});
