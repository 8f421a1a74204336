import { describe, expect, it } from 'vitest';
import { pauses } from './retry.ts';

const NOW_MS = 1_000_000;

describe('a packet that is to be tried again later', () => {
  it.each([
    ['is tried when its pause is over', 3, NOW_MS, false],
    ['is not tried before', 3, NOW_MS + 1, true],
    ['is not tried before its longest pause is over', 3, NOW_MS + 5_000, true],
    ['is tried at once where its pause began on a clock that has been set back', 3, NOW_MS + 240_000, false],
    ['keeps the long pause that many attempts have given it', 9, NOW_MS + 240_000, true],
  ] as const)('%s', (_, attempts, retryAtMs, waits) => {
    expect(pauses({ state: 'cleared', attempts, retryAtMs }, NOW_MS)).toBe(waits);
  });
});
