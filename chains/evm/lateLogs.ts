/**
 * What came of a range after the quorum had agreed on it. A slow operator's dissent is evidence like a quick one's: it is
 * told with the next read that succeeds.
 */
import type { Position } from '../../relayer/core/ids.ts';
import type { EvmContext } from './context.ts';
import type { HeardBlocks } from './heardBlocks.ts';
import { objectToLogs } from './logEvidence.ts';
import type { LateLogs } from './logs.ts';
import type { Objections } from './objections.ts';

/** Ranges that wait to be told of. Beyond it the oldest stand: they hold what the others would have held. */
const MAX_WAITING = 16;

export type LateEvidence = {
  readonly keep: (late: LateLogs, to: Position) => void;
  /** @throws QuorumError */
  readonly tell: (blocks: HeardBlocks, objections: Objections) => Promise<void>;
  /** What was told was taken in. */
  readonly taken: () => void;
};

export function createLateEvidence(ctx: EvmContext): LateEvidence {
  const waiting: { readonly late: LateLogs; readonly to: Position }[] = [];
  let told = 0;
  /** Who was excluded meanwhile is not heard. */
  const heeded = ({ extras, omitters }: LateLogs): Pick<LateLogs, 'extras' | 'omitters'> => ({
    extras: extras.filter(({ operator }) => !ctx.quorum.standings.isExcluded(operator)),
    omitters: omitters.filter((operator) => !ctx.quorum.standings.isExcluded(operator)),
  });
  return {
    keep: (late, to) => {
      const isEvidence = late.extras.length > 0 || late.omitters.length > 0;
      if (isEvidence && waiting.length < MAX_WAITING) waiting.push({ late, to });
    },
    tell: async (blocks, objections) => {
      told = waiting.length;
      for (const { late, to } of waiting.slice(0, told)) {
        await objectToLogs(ctx, { ...late, ...heeded(late) }, to, blocks, objections);
      }
    },
    taken: () => {
      waiting.splice(0, told);
      told = 0;
    },
  };
}
