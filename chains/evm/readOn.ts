/** One read: its range, and beside it what becomes of the disputes that stand open. */
import type { ReadOutcome } from '../chain.ts';
import type { AgreedBlock } from './agree.ts';
import { readAgainFrom } from './canonical.ts';
import type { EvmContext } from './context.ts';
import type { FinalityReader } from './finality.ts';
import { type HeardBlocks, hearBlocks } from './heardBlocks.ts';
import { createLagWatch } from './lag.ts';
import { createLateEvidence } from './lateLogs.ts';
import { collectObjections } from './objections.ts';
import { createRangeReader, type ReadFrom, type ReadParts, type Run } from './readRange.ts';
import { createReadTime } from './readTime.ts';
import { createResolver } from './resolve.ts';

export type ReadOn = {
  readonly read: (from: ReadFrom, finality: FinalityReader) => Promise<ReadOutcome>;
  /** To be told of blocks that finality agrees on. */
  readonly heard: (agreed: AgreedBlock) => void;
};

export function createReadOn(ctx: EvmContext, parts: ReadParts): ReadOn {
  const watchLag = createLagWatch(ctx);
  const ranges = createRangeReader(ctx, parts);
  const resolver = createResolver(ctx, parts.looker.plan);
  const readTime = createReadTime(ctx);
  const late = createLateEvidence(ctx);
  let hearing: HeardBlocks | null = null;

  async function begin(from: ReadFrom, finality: FinalityReader): Promise<Run> {
    const requestedSeq = parts.nextSeq();
    const objections = collectObjections(from.disputes);
    const blocks = hearBlocks(ctx, objections);
    hearing = blocks;
    const head = await blocks.head();
    watchLag(head);
    await late.tell(blocks, objections);
    return { from, blocks, objections, late, requestedSeq, head, finality };
  }

  async function read(from: ReadFrom, finality: FinalityReader): Promise<ReadOutcome> {
    parts.canaries?.maybe();
    // Beside the reading itself, by the final block of the read before: who hangs is waited for once, not twice.
    const resolving = resolver.resolve(from.disputes, {
      cursor: from.cursor,
      final: ranges.lastFinal(),
      former: ranges.hasAgreed,
      read: readTime.begin(),
    });
    resolving.catch(() => undefined);
    const reading = begin(from, finality).then(async (run) => ({ run, outcome: await ranges.read(run) }));
    reading.catch(() => undefined);
    const { resolutions, undone } = await resolving;
    const { run, outcome } = await reading;
    readTime.done();
    if (outcome.kind === 'reorg') {
      ranges.reorganised();
      return outcome;
    }
    // k changed what they say of a block that was read: only reading it again takes in what they left out.
    if (undone !== null) {
      ranges.reorganised();
      return readAgainFrom(ctx, run.blocks, from.checkpoints, run.head.block, undone - 1n);
    }
    late.taken();
    return { ...outcome, objections: run.objections.list(), resolutions };
  }

  return { read, heard: (agreed) => hearing?.heard(agreed) };
}
