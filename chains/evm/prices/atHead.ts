import type { BlockRef, Hex } from '../../../relayer/core/ids.ts';
import type { Quorum } from '../../quorum.ts';
import { agreeTag } from '../agree.ts';
import { callOrRevert, type PinnedCall } from '../calls.ts';

/** Whom a price on a chain is asked of. */
export type PriceAccess = { readonly quorum: Quorum; readonly deadlineMs: number };

/** Null: the call reverts, or there is no contract. */
export type AnswersAtHead = { readonly block: BlockRef; readonly answers: readonly (Hex | null)[] };

/** What k operators answer to these calls at the newest block that k have. @throws QuorumError */
export async function answersAtHead(
  { quorum, deadlineMs }: PriceAccess,
  calls: readonly PinnedCall[],
): Promise<AnswersAtHead> {
  const { block } = await agreeTag(quorum, 'latest', deadlineMs);
  const { value } = await quorum.askFew(
    `${calls.length} reads of a price at ${block.hash}`,
    (provider) =>
      Promise.all(calls.map(({ to, data }) => callOrRevert({ provider, deadlineMs }, to, data, block.hash))),
    (answers) => answers.map((answer) => answer ?? 'reverts').join(),
  );
  return { block, answers: value.map((answer) => (answer === '0x' ? null : answer)) };
}
