/** The blocks of one read, with an ear for who serves another one. */
import type { Height } from '../../relayer/core/ids.ts';
import { type AgreedBlock, type AgreedHead, agreeBlock, agreeTag } from './agree.ts';
import type { EvmContext } from './context.ts';
import { forkObjections, type Objections } from './objections.ts';

export type HeardBlocks = {
  /** @throws QuorumError */
  readonly head: () => Promise<AgreedHead>;
  /** Below the head. @throws QuorumError */
  readonly at: (height: Height) => Promise<AgreedBlock>;
  /** Blocks that were agreed on elsewhere. */
  readonly heard: (agreed: Pick<AgreedBlock, 'block' | 'dissent'>) => void;
};

export function hearBlocks({ quorum, deadlineMs }: EvmContext, objections: Objections): HeardBlocks {
  const heard: HeardBlocks['heard'] = ({ block, dissent }) => objections.add(forkObjections(block, dissent));
  return {
    head: async () => {
      const agreed = await agreeTag(quorum, 'latest', deadlineMs);
      heard(agreed);
      return agreed;
    },
    at: async (height) => {
      const agreed = await agreeBlock(quorum, height, deadlineMs);
      heard(agreed);
      return agreed;
    },
    heard,
  };
}
