/** One read: from the cursor on, as far as k operators agree and blocks that carry value can be proven. */
import type { Fact } from '../../relayer/core/fact.ts';
import { type BlockRef, type Height, type Hex, height, type Position } from '../../relayer/core/ids.ts';
import type { Anchor, Look } from '../../relayer/core/state.ts';
import type { Canaries } from '../canary.ts';
import { type ChainReader, ChainRefused, type ReadOutcome } from '../chain.ts';
import { QuorumError } from '../quorum.ts';
import type { AgreedBlock, AgreedHead } from './agree.ts';
import { carriesValue, createBlockProofs } from './blockProofs.ts';
import { findFork, readAgainFrom, stillCanonical } from './canonical.ts';
import { type EvmContext, filterOf } from './context.ts';
import type { FinalBlock, FinalityReader } from './finality.ts';
import { type HeardBlocks, hearBlocks } from './heardBlocks.ts';
import { createLagWatch } from './lag.ts';
import { decodeLogs } from './layerzero/decode.ts';
import { objectToLogs } from './logEvidence.ts';
import { agreeLogs } from './logs.ts';
import type { Looker } from './lookAt.ts';
import { collectObjections, type Objections } from './objections.ts';
import { createPastRanges } from './pastRanges.ts';
import { createResolver, type ReadTime } from './resolve.ts';
import { logText, type RawLog } from './rpc.ts';

export type ReadParts = {
  readonly looker: Looker;
  readonly anchor: (() => Promise<Anchor>) | undefined;
  readonly canaries: Canaries | undefined;
  readonly nextSeq: () => number;
};

type ReadFrom = Parameters<ChainReader['read']>[0];
type Range = Omit<Extract<ReadOutcome, { kind: 'read' }>, 'objections' | 'resolutions'>;
type Logs = { readonly logs: readonly RawLog[]; readonly facts: readonly Fact[] };
type Reorg = Extract<ReadOutcome, { kind: 'reorg' }>;
/** What one read goes by. */
type Run = {
  readonly from: ReadFrom;
  readonly blocks: HeardBlocks;
  readonly objections: Objections;
  readonly requestedSeq: number;
  readonly head: AgreedHead;
  readonly finality: FinalityReader;
};

/**
 * Blocks that were agreed on lately, with their heights: who reports one of them late, there, has followed a reorg and
 * made up nothing. One of another height it has made up.
 */
const MAX_FORMER = 1_024;

export type ReadOn = {
  readonly read: (from: ReadFrom, finality: FinalityReader) => Promise<ReadOutcome>;
  /** To be told of blocks that finality agrees on. */
  readonly heard: (agreed: AgreedBlock) => void;
};

export function createReadOn(ctx: EvmContext, parts: ReadParts): ReadOn {
  const { config, clock, name, quorum } = ctx;
  const watchLag = createLagWatch(ctx);
  const proofs = createBlockProofs(ctx);
  const past = createPastRanges(ctx, parts.canaries);
  const resolver = createResolver(ctx, parts.looker.plan);
  const former = new Map<Hex, Height>();
  /** When the chain was last seen to move. */
  let lastStepMs: number | null = null;
  let lastFinal: Position | null = null;
  /** Of the last look. */
  let balances: Look['balances'] | null = null;
  let hearing: HeardBlocks | null = null;
  const readTime = createReadTime(ctx);

  function keepFormer(...blocks: readonly Position[]): void {
    for (const { hash, height: at } of blocks) former.set(hash, at);
    for (const oldest of former.keys()) {
      if (former.size <= MAX_FORMER) break;
      former.delete(oldest);
    }
  }

  async function readRange(run: Run): Promise<Range | Reorg> {
    const { from, blocks, head } = run;
    const cursor = from.cursor ?? { height: height(BigInt(config.startBlock) - 1n), hash: '0x' as Hex };
    if (head.block.height < cursor.height) {
      // A lagging quorum and a reorg to a shorter chain look the same; the longer chain will tell. While our last step is
      // young this is no news: a provider that comes and goes must not start every round over.
      if (from.cursor && (await lagsOnly(run, head.block))) return nothingNew(from.cursor);
      throw new ChainRefused(name, `agreed head ${head.block.height}`, `≥ ${cursor.height}, already read`);
    }
    if (from.cursor && !(await stillCanonical(blocks, cursor, head.block))) {
      return findFork(ctx, blocks, from.checkpoints, head.block);
    }
    const anchor = (await parts.anchor?.()) ?? null;
    const final = await run.finality(head.block, anchor);
    return readTo(run, cursor, final, anchor);
  }

  async function readTo(run: Run, cursor: Position, final: FinalBlock | null, anchor: Anchor | null): Promise<Range> {
    const { blocks, head } = run;
    const reach = height(cursor.height + BigInt(config.maxLogRange));
    // A fork may lie below the start block. What is there is in the book's initial values, and never read.
    const start = BigInt(config.startBlock);
    const first = height(cursor.height < start ? start : cursor.height + 1n);
    let to: BlockRef = head.block.height <= reach ? head.block : (await blocks.at(reach)).block;
    let logs = await logsBetween(run, first, to);
    const cut = proofs.cut(logs.facts);
    if (cut !== null && cut >= first) {
      to = (await blocks.at(cut)).block;
      logs = await logsBetween(run, first, to);
    }
    await proofs.require(logs.facts, logs.logs);
    const asked = { ...run, anchor, logsSaid: logs.said, doneSeq: parts.nextSeq };
    const look =
      to.hash === head.block.hash && final
        ? await parts.looker.look({ ...asked, final: final.position, finalSinceMs: final.sinceMs })
        : null;
    if (look && balances && moved(balances, look.balances)) await requireSameLogs(first, to, logs);
    balances = look?.balances ?? balances;
    keepFormer({ height: height(head.block.height - 1n), hash: head.block.parentHash }, head.block, to);
    lastFinal = final?.position ?? null;
    if (first <= to.height) past.read({ filter: filterOf(ctx), from: first, to, logs: logs.logs });
    past.final(lastFinal);
    if (to.height > cursor.height) lastStepMs = clock.nowMs();
    const { facts, claims } = logs;
    const reached = final && final.position.height <= to.height ? final.position : null;
    return {
      kind: 'read',
      from: first,
      to: { height: to.height, hash: to.hash },
      facts,
      look,
      final: reached,
      claims,
    };
  }

  async function logsBetween({ blocks, objections }: Run, from: Range['from'], to: BlockRef) {
    if (from > to.height) return { logs: [], said: null, facts: [], claims: [] };
    const agreed = await agreeLogs(quorum, filterOf(ctx), from, to, ctx.deadlineMs);
    await objectToLogs(ctx, agreed, to, blocks, objections);
    const claims = agreed.minority.map(({ operators, logs }) => ({
      operators,
      facts: decodeLogs(name, ctx.watched, logs),
    }));
    return { logs: agreed.logs, said: agreed.said, facts: decodeLogs(name, ctx.watched, agreed.logs), claims };
  }

  /**
   * What moved without a log in the newest block is asked for once more. A provider whose backends are not equally far
   * leaves out the newest logs without a word, and a leg from which one is missing even once halts its book.
   * @throws QuorumError
   */
  async function requireSameLogs(from: Range['from'], to: BlockRef, { logs, facts }: Logs): Promise<void> {
    if (from > to.height || facts.some((fact) => fact.ref.blockHash === to.hash && carriesValue(ctx, fact))) return;
    const again = await agreeLogs(quorum, filterOf(ctx), from, to, ctx.deadlineMs);
    if (again.logs.map(logText).join() === logs.map(logText).join()) return;
    throw new QuorumError(quorum.k, quorum.operators.length, again.said, ['other logs a moment ago']);
  }

  /** The head is a block that we have read, or follows one, and it has not stood still for too long. */
  async function lagsOnly({ from, blocks }: Run, head: BlockRef): Promise<boolean> {
    if (lastStepMs === null || clock.nowMs() - lastStepMs > config.maxHeadLagMs) return false;
    const below = from.checkpoints.findLast((checkpoint) => checkpoint.height <= head.height);
    return below !== undefined && (await stillCanonical(blocks, below, head));
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

  async function begin(from: ReadFrom, finality: FinalityReader): Promise<Run> {
    const requestedSeq = parts.nextSeq();
    const objections = collectObjections(from.disputes);
    const blocks = hearBlocks(ctx, objections);
    hearing = blocks;
    const head = await blocks.head();
    watchLag(head);
    return { from, blocks, objections, requestedSeq, head, finality };
  }

  async function read(from: ReadFrom, finality: FinalityReader): Promise<ReadOutcome> {
    parts.canaries?.maybe();
    // Beside the reading itself, by the final block of the read before: who hangs is waited for once, not twice.
    const at = {
      cursor: from.cursor,
      final: lastFinal,
      former: (block: Position) => former.get(block.hash) === block.height,
      read: readTime.begin(),
    };
    const resolving = resolver.resolve(from.disputes, at);
    resolving.catch(() => undefined);
    const reading = begin(from, finality).then(async (run) => ({ run, outcome: await readRange(run) }));
    reading.catch(() => undefined);
    const { resolutions, undone } = await resolving;
    const { run, outcome } = await reading;
    readTime.done();
    if (outcome.kind === 'reorg') {
      past.reorganised();
      return outcome;
    }
    // k changed what they say of a block that was read: only reading it again takes in what they left out.
    if (undone !== null) {
      past.reorganised();
      return readAgainFrom(ctx, run.blocks, from.checkpoints, run.head.block, undone - 1n);
    }
    return { ...outcome, objections: run.objections.list(), resolutions };
  }

  return { read, heard: (agreed) => hearing?.heard(agreed) };
}

const moved = (before: Look['balances'], now: Look['balances']): boolean =>
  [...now].some(([key, value]) => before.get(key) !== value);

/** Adds up the time of reads that succeeded, and between them. A clock that leaps, or a machine that sleeps, adds little. */
function createReadTime({ clock, config }: EvmContext) {
  let totalMs = 0;
  let doneAtMs: number | null = null;
  let begun = { totalMs, atMs: 0 };
  const since = (atMs: number): number => Math.max(0, Math.min(clock.nowMs() - atMs, config.maxHeadLagMs));
  return {
    begin: (): ReadTime => {
      begun = { totalMs: totalMs + (doneAtMs === null ? 0 : since(doneAtMs)), atMs: clock.nowMs() };
      doneAtMs = null;
      return { nowMs: begun.totalMs, lastMs: totalMs };
    },
    done: (): void => {
      totalMs = begun.totalMs + since(begun.atMs);
      doneAtMs = clock.nowMs();
    },
  };
}
