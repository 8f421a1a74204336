/** Whether what was read is still part of the chain, and where it left it. */
import type { BlockRef, Position } from '../../relayer/core/ids.ts';
import { ChainRefused, type ReadOutcome } from '../chain.ts';
import type { EvmContext } from './context.ts';
import type { HeardBlocks } from './heardBlocks.ts';

/** @throws QuorumError */
export async function stillCanonical(blocks: HeardBlocks, cursor: Position, head: BlockRef): Promise<boolean> {
  if (cursor.height === head.height) return cursor.hash === head.hash;
  if (cursor.height === head.height - 1n) return cursor.hash === head.parentHash;
  if (cursor.height < 0n) return true;
  const { block } = await blocks.at(cursor.height);
  return block.hash === cursor.hash;
}

/** The newest checkpoint that is still canonical: the fork. @throws ChainRefused; QuorumError */
export async function findFork(
  ctx: EvmContext,
  blocks: HeardBlocks,
  checkpoints: readonly Position[],
  head: BlockRef,
): Promise<ReadOutcome> {
  return { kind: 'reorg', fork: await newestCanonical(ctx, blocks, checkpoints, head, head.height), because: 'gone' };
}

/** The newest checkpoint at or below `upTo`: from there on is read again. @throws ChainRefused; QuorumError */
export async function readAgainFrom(
  ctx: EvmContext,
  blocks: HeardBlocks,
  checkpoints: readonly Position[],
  head: BlockRef,
  upTo: bigint,
): Promise<ReadOutcome> {
  return { kind: 'reorg', fork: await newestCanonical(ctx, blocks, checkpoints, head, upTo), because: 'readAgain' };
}

async function newestCanonical(
  ctx: EvmContext,
  blocks: HeardBlocks,
  checkpoints: readonly Position[],
  head: BlockRef,
  upTo: bigint,
): Promise<Position> {
  for (const checkpoint of [...checkpoints].reverse()) {
    if (checkpoint.height > upTo || checkpoint.height > head.height || checkpoint.height < 0n) continue;
    if (await stillCanonical(blocks, checkpoint, head)) return checkpoint;
  }
  throw new ChainRefused(
    ctx.name,
    `block ${head.height} ${head.hash} without a known ancestor`,
    `one of ${checkpoints.length} checkpoints`,
  );
}
