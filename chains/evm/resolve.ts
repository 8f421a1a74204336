/** What becomes of open evidence against: the reporter is asked again, alone, and held against what k say now. */
import type { Dispute, Resolution } from '../../relayer/core/dispute.ts';
import { type BlockRef, type Height, height, type Position } from '../../relayer/core/ids.ts';
import { QuorumError } from '../quorum.ts';
import { agreeBlock } from './agree.ts';
import { agreeCalls, callsFrom } from './calls.ts';
import { type EvmContext, filterOf } from './context.ts';
import { agreeLogs, logsFrom } from './logs.ts';
import type { LookPlan } from './lookPlan.ts';
import { answersClaimed, holdsClaimed } from './objections.ts';
import type { ReadTime } from './readTime.ts';
import { blockAt, logText } from './rpc.ts';
import { createTally, type Tally } from './unfounded.ts';

/** Checked in one read: those at or below the final block, and those above it. */
const MAX_DUE = 8;
const MAX_EARLY = 4;
/** Reads in a row without an answer, once its height is final. */
const MAX_MISSES = 3;
/** Before that, who does not answer is left alone for a read, then for twice as many each time, up to so many. */
const MAX_PAUSE = 64;

/**
 * What comes of asking both again, by what the dispute is about, what k say now and what the reporter says:
 *
 * | about   | k say now             | it says now            | result    |
 * |---------|-----------------------|------------------------|-----------|
 * | fork    | the claimed block     | (not asked)            | confirmed |
 * | fork    | another block         | that block, too        | same; gone if k once agreed on the claimed one |
 * | fork    | another block         | any other              | other     |
 * | logs    | any claimed log       | (not asked)            | confirmed |
 * | balance | the claimed values    | (not asked)            | confirmed |
 * | both    | none of that          | no more than k say     | same      |
 * | both    | none of that          | anything else          | other     |
 * | both    | another block         | that block, too        | gone      |
 * | both    | another block         | any other block        | other     |
 * | all     | as above              | no answer              | none      |
 * | all     | no agreement          | (not asked)            | unsettled |
 */
type Comparison = 'confirmed' | 'same' | 'other' | 'gone' | 'none' | 'unsettled';

export type Resolved = {
  readonly resolutions: readonly Resolution[];
  /** k now have logs of this block that they did not have when it was read: the chain is to be read again from it on. */
  readonly undone: Height | null;
};

export type Resolver = {
  /**
   * Refutes only at or below the final block; a report that its own reporter has taken back ends at once.
   * @param former whether k once agreed on this block at this height: then its reporter merely followed a reorg late.
   */
  readonly resolve: (
    disputes: readonly Dispute[],
    at: {
      readonly cursor: Position | null;
      readonly final: Position | null;
      readonly former: (block: Position) => boolean;
      readonly read: ReadTime;
    },
  ) => Promise<Resolved>;
};

type Memory = {
  /** How long the chain had been read when it was first seen to stand open. */
  readonly sinceMs: number;
  /** Its reporter did not answer before this was due: until which read it is not asked again, and for how many. */
  quietUntil: number;
  pause: number;
  misses: number;
  /** Decided, and not yet taken in: the read that carried it failed. */
  decided: Resolution | null;
};

export function createResolver(ctx: EvmContext, plan: LookPlan): Resolver {
  const memory = new Map<string, Memory>();
  const tally = createTally();
  let turn = 0;

  let readMs: ReadTime = { nowMs: 0, lastMs: 0 };

  const remembered = ({ id }: Dispute): Memory => {
    const known = memory.get(id) ?? { sinceMs: readMs.lastMs, quietUntil: 0, pause: 1, misses: 0, decided: null };
    memory.set(id, known);
    return known;
  };

  /** Those that are due, and in turn some of the others, but for those whose reporters did not answer lately. */
  function chosen(open: readonly Dispute[], final: Position | null): readonly Dispute[] {
    const isDue = ({ height: at }: Dispute) => final !== null && at <= final.height;
    turn += 1;
    const due = open.filter(isDue).slice(0, MAX_DUE);
    const quiet = new Set(open.filter((one) => remembered(one).quietUntil > turn).map(({ operator }) => operator));
    const early = open.filter((dispute) => !isDue(dispute) && !quiet.has(dispute.operator));
    const rotated = early.map((_, i) => early[(i + turn) % early.length] as Dispute);
    return [...due, ...rotated.slice(0, MAX_EARLY)];
  }

  return {
    resolve: async (disputes, { cursor, final, former, read }) => {
      readMs = read;
      for (const id of memory.keys()) if (!disputes.some((dispute) => dispute.id === id)) memory.delete(id);
      const open = disputes.filter((dispute) => remembered(dispute).decided === null);
      const compare = createComparer(ctx, plan, former);
      const settle = async (own: readonly Dispute[]): Promise<void> => {
        let stuck: Comparison | null = null;
        for (const dispute of own) {
          const due = final !== null && dispute.height <= final.height;
          // One deadline a read and operator: who hangs delays a read once, not once a dispute.
          const compared: Comparison = stuck ?? (await compare(dispute));
          if (compared === 'none' || compared === 'unsettled') stuck = compared;
          const known = remembered(dispute);
          known.decided = decide({ ctx, tally, known, readMs: read.nowMs, turn }, dispute, compared, due);
        }
      };
      const byOperator = new Map<string, Dispute[]>();
      for (const dispute of chosen(open, final)) {
        byOperator.set(dispute.operator, [...(byOperator.get(dispute.operator) ?? []), dispute]);
      }
      await Promise.all([...byOperator.values()].map(settle));
      const decided = disputes.flatMap((dispute) => remembered(dispute).decided ?? []);
      const confirmed = new Set(decided.flatMap(({ dispute, how }) => (how === 'confirmed' ? [dispute] : [])));
      return { resolutions: decided, undone: undoneBy(disputes, confirmed, cursor) };
    },
  };
}

/** The lowest block that was read without logs that k have now. Above the cursor it is read anyway. */
function undoneBy(disputes: readonly Dispute[], confirmed: ReadonlySet<string>, cursor: Position | null) {
  const read = disputes.filter(
    ({ id, kind, height: at }) => kind === 'logs' && confirmed.has(id) && cursor !== null && at <= cursor.height,
  );
  return read.reduce<Height | null>((low, { height: at }) => (low === null || at < low ? at : low), null);
}

type Judging = {
  readonly ctx: EvmContext;
  readonly tally: Tally;
  readonly known: Memory;
  readonly readMs: number;
  readonly turn: number;
};

/** Null: it stands open. */
function decide(
  { ctx, tally, known, readMs, turn }: Judging,
  dispute: Dispute,
  compared: Comparison,
  due: boolean,
): Resolution | null {
  const { operator, kind, height: at } = dispute;
  const report = { operator, kind, height: at, heldMs: readMs - known.sinceMs };
  const as = (how: Resolution['how'], saw: string): Resolution => ({ dispute: dispute.id, how, saw });
  const fault = (reason: string) => ctx.quorum.standings.fault(operator, reason);
  const answered = compared !== 'none' && compared !== 'unsettled';
  known.quietUntil = compared === 'none' ? turn + 1 + known.pause : 0;
  known.pause = compared === 'none' ? Math.min(2 * known.pause, MAX_PAUSE) : 1;
  known.misses = due && !answered ? known.misses + 1 : 0;
  switch (compared) {
    case 'confirmed':
      return as('confirmed', `k agree with ${operator} on block ${at} now`);
    case 'other':
      return due ? as('refuted', `still serves it at the final height ${at}: ${dispute.saw}`) : null;
    case 'gone':
      return as('withdrawn', `followed a reorg at block ${at}`);
    case 'same': {
      if (kind !== 'fork') fault(`took back what it said of block ${at}`);
      const unfounded = tally.add(report, ctx.clock.nowMs());
      return unfounded ? as('refuted', unfounded) : as('withdrawn', `says of block ${at} what k say`);
    }
    case 'none':
    case 'unsettled': {
      if (!due || known.misses < MAX_MISSES) return null;
      if (compared === 'none') fault(`does not answer for what it said of block ${at}`);
      const unfounded = compared === 'none' ? tally.add(report, ctx.clock.nowMs()) : null;
      const who = compared === 'none' ? operator : 'the quorum';
      return unfounded ? as('refuted', unfounded) : as('lapsed', `no answer of ${who} in ${MAX_MISSES} reads`);
    }
    default:
      return compared satisfies never;
  }
}

/** Holds one reporter against k. Blocks that k agree on are asked for once. */
function createComparer(
  ctx: EvmContext,
  plan: LookPlan,
  former: (block: Position) => boolean,
): (dispute: Dispute) => Promise<Comparison> {
  const { quorum, deadlineMs } = ctx;
  const truths = new Map<Height, Promise<BlockRef>>();
  const truthAt = (at: Height): Promise<BlockRef> => {
    const known = truths.get(at) ?? agreeBlock(quorum, at, deadlineMs).then(({ block }) => block);
    truths.set(at, known);
    return known;
  };

  async function block({ operator, height: at, claimedHash, kind }: Dispute, truth: BlockRef): Promise<Comparison> {
    if (kind === 'fork' && truth.hash === claimedHash) return 'confirmed';
    const theirs = await quorum.askOne(operator, (provider) => blockAt({ provider, deadlineMs }, at));
    if (!theirs) return 'none';
    if (theirs.hash !== truth.hash) return 'other';
    return kind !== 'fork' || former({ height: at, hash: claimedHash }) ? 'gone' : 'same';
  }

  async function logs(dispute: Dispute, truth: BlockRef): Promise<Comparison> {
    const at = height(truth.height);
    const agreed = await agreeLogs(quorum, filterOf(ctx), at, truth, deadlineMs, 'few');
    if (holdsClaimed(dispute, agreed.logs)) return 'confirmed';
    const known = new Set(agreed.logs.map(logText));
    const theirs = await quorum.askOne(dispute.operator, (provider) =>
      logsFrom({ provider, deadlineMs }, filterOf(ctx), at, truth),
    );
    if (!theirs) return 'none';
    return theirs.every((log) => known.has(logText(log))) ? 'same' : 'other';
  }

  async function balance(dispute: Dispute, truth: BlockRef): Promise<Comparison> {
    const { results } = await agreeCalls(quorum, plan.calls, truth.hash, deadlineMs, plan.decode);
    if (answersClaimed(dispute, results)) return 'confirmed';
    const theirs = await quorum.askOne(dispute.operator, async (provider) =>
      callsFrom({ provider, deadlineMs }, plan.calls, truth.hash),
    );
    if (!theirs) return 'none';
    return theirs.join() === results.join() ? 'same' : 'other';
  }

  return async (dispute) => {
    try {
      const truth = await truthAt(dispute.height);
      // The block that both spoke of is gone: only whether the reporter knows that is left to ask.
      if (truth.hash !== dispute.agreedHash) return await block(dispute, truth);
      switch (dispute.kind) {
        case 'fork':
          return await block(dispute, truth);
        case 'logs':
          return await logs(dispute, truth);
        case 'balance':
          return await balance(dispute, truth);
        default:
          return dispute.kind satisfies never;
      }
    } catch (error) {
      if (error instanceof QuorumError) return 'unsettled';
      throw error;
    }
  };
}
