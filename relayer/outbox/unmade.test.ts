import { describe, expect, it } from 'vitest';
import { rests } from './unmade.ts';

const NOW_MS = 1_000_000;

describe('an entry of which no transaction could be made', () => {
  it.each([
    ['is prepared when its pause is over', 3, NOW_MS, false],
    ['is not prepared before', 3, NOW_MS + 1, true],
    ['is not prepared before the whole of its pause is over', 3, NOW_MS + 4_000, true],
    ['is prepared at once where its pause began on a clock that has been set back', 3, NOW_MS + 4_001, false],
    ['keeps the longest pause that many tries have given it', 6, NOW_MS + 30_000, true],
  ] as const)('%s', (_, tries, atMs, waits) => {
    expect(rests({ again: { tries, atMs } }, NOW_MS)).toBe(waits);
  });

  it('does not rest before its first try', () => {
    expect(rests({}, NOW_MS)).toBe(false);
  });
});
