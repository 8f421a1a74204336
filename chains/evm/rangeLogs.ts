/** The logs of a range as k agree on them, as facts; what others say of it, as claims and objections. */
import type { Claim } from '../../relayer/core/event.ts';
import type { Fact } from '../../relayer/core/fact.ts';
import type { BlockRef, Height } from '../../relayer/core/ids.ts';
import type { Said } from '../../relayer/core/state.ts';
import { QuorumError } from '../quorum.ts';
import { carriesValue } from './blockProofs.ts';
import { type EvmContext, filterOf } from './context.ts';
import type { HeardBlocks } from './heardBlocks.ts';
import type { LateEvidence } from './lateLogs.ts';
import { decodeLogs } from './layerzero/decode.ts';
import { objectToLogs } from './logEvidence.ts';
import { agreeLogs } from './logs.ts';
import type { Objections } from './objections.ts';
import { logsText, type RawLog } from './rpc.ts';

export type RangeLogs = {
  readonly logs: readonly RawLog[];
  readonly said: Said | null;
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
};

/** Who is told of those that report otherwise, in time or after it. */
export type RangeEars = {
  readonly blocks: HeardBlocks;
  readonly objections: Objections;
  readonly late: Pick<LateEvidence, 'keep'>;
};

export const NO_LOGS: RangeLogs = { logs: [], said: null, facts: [], claims: [] };

/** @throws QuorumError */
export async function logsBetween(
  ctx: EvmContext,
  { blocks, objections, late }: RangeEars,
  from: Height,
  to: BlockRef,
): Promise<RangeLogs> {
  if (from > to.height) return NO_LOGS;
  const agreed = await agreeLogs(ctx.quorum, filterOf(ctx), from, to, ctx.deadlineMs, 'all', (logs) =>
    late.keep(logs, to),
  );
  await objectToLogs(ctx, agreed, to, blocks, objections);
  const factsOf = (logs: readonly RawLog[]): Fact[] => decodeLogs(ctx.name, ctx.watched, logs);
  const claims = agreed.minority.map(({ operators, logs }) => ({ operators, facts: factsOf(logs) }));
  return { logs: agreed.logs, said: agreed.said, facts: factsOf(agreed.logs), claims };
}

/** What k agree on of a longer range, and what others claim of it, up to one height. */
export function logsUpTo({ logs, said, facts, claims }: RangeLogs, upTo: Height): RangeLogs {
  const within = ({ ref }: Fact): boolean => ref.height <= upTo;
  return {
    logs: logs.filter((log) => log.blockNumber <= upTo),
    said,
    facts: facts.filter(within),
    claims: claims.flatMap((claim) => {
      const some = claim.facts.filter(within);
      return some.length > 0 ? [{ ...claim, facts: some }] : [];
    }),
  };
}

/**
 * What moved without a log in the newest block is asked for once more. A provider whose backends are not equally far
 * leaves out the newest logs without a word, and a leg from which one is missing even once halts its book.
 * @throws QuorumError
 */
export async function requireSameLogs(
  ctx: EvmContext,
  from: Height,
  to: BlockRef,
  { logs, facts }: Pick<RangeLogs, 'logs' | 'facts'>,
): Promise<void> {
  if (from > to.height || facts.some((fact) => fact.ref.blockHash === to.hash && carriesValue(ctx, fact))) return;
  const { quorum } = ctx;
  const again = await agreeLogs(quorum, filterOf(ctx), from, to, ctx.deadlineMs);
  if (logsText(again.logs) === logsText(logs)) return;
  throw new QuorumError(quorum.k, quorum.operators.length, again.said, ['other logs a moment ago']);
}
