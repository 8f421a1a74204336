/** The range of one read: from the cursor on, as far as k operators agree and blocks that carry value can be proven. */
import { type BlockRef, type Height, type Hex, height, type Position } from '../../relayer/core/ids.ts';
import type { Anchor, Look } from '../../relayer/core/state.ts';
import type { Canaries } from '../canary.ts';
import { type ChainReader, ChainRefused, type ReadOutcome } from '../chain.ts';
import { QuorumError } from '../quorum.ts';
import type { AgreedHead } from './agree.ts';
import { type BlockProofs, createBlockProofs } from './blockProofs.ts';
import { findFork, stillCanonical } from './canonical.ts';
import { type EvmContext, filterOf } from './context.ts';
import { createExpectation, isAsExpected } from './expectation.ts';
import type { FinalBlock, FinalityReader } from './finality.ts';
import { createFormerBlocks } from './formerBlocks.ts';
import type { Looker } from './lookAt.ts';
import { createPastRanges } from './pastRanges.ts';
import { logsBetween, logsUpTo, NO_LOGS, type RangeEars, type RangeLogs, requireSameLogs } from './rangeLogs.ts';

export type ReadParts = {
  readonly looker: Looker;
  readonly anchor: (() => Promise<Anchor>) | undefined;
  readonly canaries: Canaries | undefined;
  readonly nextSeq: () => number;
};

export type ReadFrom = Parameters<ChainReader['read']>[0];
type Range = Omit<Extract<ReadOutcome, { kind: 'read' }>, 'objections' | 'resolutions'>;
type Reorg = Extract<ReadOutcome, { kind: 'reorg' }>;

/** What one read goes by. */
export type Run = RangeEars & {
  readonly from: ReadFrom;
  readonly requestedSeq: number;
  readonly head: AgreedHead;
  readonly finality: FinalityReader;
};

export type RangeReader = {
  /** @throws QuorumError, ChainRefused */
  readonly read: (run: Run) => Promise<Range | Reorg>;
  /** The final block of the last read. */
  readonly lastFinal: () => Position | null;
  /** Whether k agreed on this block, lately. */
  readonly hasAgreed: (block: Position) => boolean;
  /** What was read may be on a branch that is gone. */
  readonly reorganised: () => void;
};

export function createRangeReader(ctx: EvmContext, parts: ReadParts): RangeReader {
  const { config, clock, name } = ctx;
  const proofs = createBlockProofs(ctx);
  const past = createPastRanges(ctx, parts.canaries);
  const former = createFormerBlocks();
  const expectation = createExpectation(ctx.params, name);
  const reach = createReach(config.maxLogRange);
  /** When the chain was last seen to move. */
  let lastStepMs: number | null = null;
  let lastFinal: Position | null = null;
  /** Of the last look. */
  let balances: Look['balances'] | null = null;

  async function read(run: Run): Promise<Range | Reorg> {
    const { from, blocks, head } = run;
    const cursor = from.cursor ?? { height: height(BigInt(config.startBlock) - 1n), hash: '0x' as Hex };
    if (head.block.height < cursor.height) {
      // A lagging quorum and a reorg to a shorter chain look the same; the longer chain will tell. While our last step is
      // young this is no news: a provider that comes and goes must not start every round over.
      const isYoung = lastStepMs !== null && clock.nowMs() - lastStepMs <= config.maxHeadLagMs;
      if (from.cursor && isYoung && (await isKnown(run))) return nothingNew(from.cursor);
      throw new ChainRefused(name, `agreed head ${head.block.height}`, `≥ ${cursor.height}, already read`);
    }
    if (from.cursor && !(await stillCanonical(blocks, cursor, head.block))) {
      return findFork(ctx, blocks, from.checkpoints, head.block);
    }
    const anchor = (await parts.anchor?.()) ?? null;
    const final = await run.finality(head.block, anchor);
    // With no range left to read, nothing would show that the chain went another way before it named this final block; and
    // below a cursor of ours it would become a fork from which the rest of that way is never read.
    const isNews = final !== null && final.position.hash !== lastFinal?.hash;
    if (from.cursor && isNews && cursor.height === head.block.height) await agreedAs(ctx, run, cursor, NO_LOGS);
    return readTo(run, cursor, final, anchor);
  }

  async function readTo(run: Run, cursor: Position, final: FinalBlock | null, anchor: Anchor | null): Promise<Range> {
    const { block: head } = run.head;
    const { first, to, logs } = await agreeRange(ctx, { proofs, reach }, run, cursor);
    const expected = expectation.after(cursor.hash, logs.facts);
    const asked = { ...run, expected, anchor, logsSaid: logs.said, doneSeq: parts.nextSeq };
    const look =
      to.hash === head.hash && final
        ? await parts.looker.look({ ...asked, final: final.position, finalSinceMs: final.sinceMs })
        : null;
    if (look && balances && moved(balances, look.balances) && !isAsExpected(expected, look)) {
      await requireSameLogs(ctx, first, to, logs);
    }
    expectation.keep(to.hash, look ?? expected);
    balances = look?.balances ?? balances;
    former.keep({ height: height(head.height - 1n), hash: head.parentHash }, head, to);
    lastFinal = final?.position ?? null;
    if (first <= to.height) past.read({ filter: filterOf(ctx), from: first, to, logs: logs.logs });
    past.final(lastFinal);
    if (to.height > cursor.height) lastStepMs = clock.nowMs();
    const { facts, claims } = logs;
    const reached = lastFinal && lastFinal.height <= to.height ? lastFinal : null;
    return { kind: 'read', from: first, to: { height: to.height, hash: to.hash }, facts, look, final: reached, claims };
  }

  return { read, lastFinal: () => lastFinal, hasAgreed: former.has, reorganised: past.reorganised };
}

/** As far as the head, or one question reaches, or blocks that carry value can be proven. @throws QuorumError */
async function agreeRange(
  ctx: EvmContext,
  { proofs, reach }: { readonly proofs: BlockProofs; readonly reach: Reach },
  run: Run,
  cursor: Position,
): Promise<{ readonly first: Height; readonly to: BlockRef; readonly logs: RangeLogs }> {
  const { blocks, head } = run;
  const end = height(cursor.height + reach.blocks());
  // A fork may lie below the start block. What is there is in the book's initial values, and never read.
  const start = BigInt(ctx.config.startBlock);
  const first = height(cursor.height < start ? start : cursor.height + 1n);
  const to = head.block.height <= end ? head.block : (await blocks.at(end)).block;
  const logs = await logsBetween(ctx, run, first, to);
  const cut = proofs.cut(logs.facts);
  reach.learn(cut && cut.height - cursor.height);
  const range = cut ? { to: await agreedAs(ctx, run, cut, logs), logs: logsUpTo(logs, cut.height) } : { to, logs };
  await proofs.require(range.logs.facts, range.logs.logs);
  return { first, ...range };
}

/** The block of logs that k agree on, agreed on by itself after them. @throws QuorumError when it is another one now. */
async function agreedAs(
  { quorum }: EvmContext,
  { blocks }: Run,
  { height: at, hash }: Position,
  { said }: RangeLogs,
): Promise<BlockRef> {
  const { block, said: saidNow } = await blocks.at(at);
  if (block.hash === hash) return block;
  const saw = `block ${at} is ${block.hash}, and was ${hash} when its logs were read`;
  throw new QuorumError(quorum.k, quorum.operators.length, said ?? saidNow, [saw]);
}

type Reach = ReturnType<typeof createReach>;

/** How many blocks are asked for at a time: those that could be proven the last time, so that few are read twice. */
function createReach(maxBlocks: number) {
  const most = BigInt(maxBlocks);
  let blocks = most;
  return {
    blocks: (): bigint => blocks,
    /** @param proven how many of them could be proven; null: all. */
    learn: (proven: bigint | null): void => {
      const next = proven ?? 2n * blocks;
      blocks = next > most ? most : next;
    },
  };
}

/** The head is a block that we have read, or follows one. */
async function isKnown({ from, blocks, head: { block } }: Run): Promise<boolean> {
  const below = from.checkpoints.findLast((checkpoint) => checkpoint.height <= block.height);
  return below !== undefined && (await stillCanonical(blocks, below, block));
}

const nothingNew = (cursor: Position): Range => ({
  kind: 'read',
  from: height(cursor.height + 1n),
  to: cursor,
  facts: [],
  look: null,
  final: null,
  claims: [],
});

const moved = (before: Look['balances'], now: Look['balances']): boolean =>
  [...now].some(([key, value]) => before.get(key) !== value);
