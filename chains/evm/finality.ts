/** Which block counts as final, by the chain's configured rule. */
import type { FinalityConfig } from '../../config/schema.ts';
import { type BlockRef, type Height, type Hex, height, type Position } from '../../relayer/core/ids.ts';
import type { Quorum } from '../quorum.ts';
import { agreeBlock, agreeTag } from './agree.ts';

export type FinalityReader = (head: BlockRef) => Promise<Position | null>;

/** Null while the chain is younger than the rule's depth. @throws QuorumError */
export function createFinality(rule: FinalityConfig, quorum: Quorum, deadlineMs: number): FinalityReader {
  /** Kept for as long as the head is the same: another head at the same height may stand on another block. */
  let last: { readonly head: Hex; readonly position: Position } | null = null;
  const positionAt = async (at: Height, head: BlockRef): Promise<Position> => {
    if (last?.head === head.hash && last.position.height === at) return last.position;
    const { block } = await agreeBlock(quorum, at, deadlineMs);
    const position = { height: block.height, hash: block.hash };
    last = { head: head.hash, position };
    return position;
  };
  return async (head) => {
    const depth = BigInt(rule.rule === 'depth' ? rule.depth : rule.minDepth);
    if (head.height < depth) return null;
    const deepest = height(head.height - depth);
    if (rule.rule === 'depth') return positionAt(deepest, head);
    if (rule.rule === 'anchor') throw new RangeError('saw finality rule anchor, wanted one that is built');
    const { block } = await agreeTag(quorum, rule.rule, deadlineMs);
    if (block.height <= deepest) return { height: block.height, hash: block.hash };
    return positionAt(deepest, head);
  };
}
