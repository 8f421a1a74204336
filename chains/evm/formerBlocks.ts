/**
 * Blocks that were agreed on lately, with their heights: who reports one of them late, there, has followed a reorg and
 * made up nothing. One of another height it has made up.
 */
import type { Height, Hex, Position } from '../../relayer/core/ids.ts';

const MAX_FORMER = 1_024;

export function createFormerBlocks() {
  const heights = new Map<Hex, Height>();
  return {
    keep: (...blocks: readonly Position[]): void => {
      for (const { hash, height } of blocks) heights.set(hash, height);
      for (const oldest of heights.keys()) {
        if (heights.size <= MAX_FORMER) break;
        heights.delete(oldest);
      }
    },
    has: ({ hash, height }: Position): boolean => heights.get(hash) === height,
  };
}
