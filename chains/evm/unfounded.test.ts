import { describe, expect, it } from 'vitest';
import { height } from '../../relayer/core/ids.ts';
import { createTally, HELD_LIMIT_MS, HELD_WINDOW_MS, UNFOUNDED_LIMIT, WINDOW_BLOCKS } from './unfounded.ts';

const fork = (at: number, sinceMs: number, operator = 'eve') =>
  ({ operator, kind: 'fork', height: height(BigInt(at)), sinceMs }) as const;

describe('reports that came to nothing', () => {
  it('are too many within a window of blocks, and are told of one operator alone', () => {
    const tally = createTally();
    for (let i = 1; i < UNFOUNDED_LIMIT; i++) {
      expect(tally.add(fork(i, i), i)).toBeNull();
      expect(tally.add(fork(i, i, 'other'), i)).toBeNull();
    }
    expect(tally.add(fork(20, 20), 20)).toMatch(/8 reports that came to nothing/);
  });

  it('are forgotten with the blocks: a fork now and then happens to anybody', () => {
    const tally = createTally();
    for (let i = 1; i < 100; i++) expect(tally.add(fork(i * Number(WINDOW_BLOCKS), i), i)).toBeNull();
  });

  it('are too many when they held books for too long within a day, however few', () => {
    const tally = createTally();
    const half = HELD_LIMIT_MS / 2;
    expect(tally.add(fork(1, 0), half)).toBeNull();
    expect(tally.add(fork(1_000, half), 2 * half)).toMatch(/held books for 3600000 ms/);
    const slow = createTally();
    expect(slow.add(fork(1, 0), half)).toBeNull();
    const nextMs = half + HELD_WINDOW_MS;
    expect(slow.add(fork(1_000, nextMs), nextMs + half)).toBeNull();
  });

  it('start anew for one that was let in again', () => {
    const tally = createTally();
    for (let i = 1; i <= UNFOUNDED_LIMIT; i++) tally.add(fork(i, i), i);
    expect(tally.add(fork(9, 9), 9)).toBeNull();
  });
});
