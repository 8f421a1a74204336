/**
 * Reads one EVM chain through its quorum: one `eth_getLogs` a poll for all lanes, one set of pinned calls a new head. What
 * k agree on comes back as facts; what a single operator says against it as objections, to be resolved at later reads.
 */
import type { ChainConfig } from '../../config/schema.ts';
import type { ChainName } from '../../relayer/core/ids.ts';
import type { Params } from '../../relayer/core/params.ts';
import type { Canaries } from '../canary.ts';
import { type ChainReader, ChainRefused } from '../chain.ts';
import type { Clock } from '../clock.ts';
import type { Quorum } from '../quorum.ts';
import { readNonce, readNonces, readReceipt } from './accountReads.ts';
import { agreeTag } from './agree.ts';
import { createContext } from './context.ts';
import { createFinality, FinalityUnsupported, requireTag } from './finality.ts';
import { findLibraries, readAttesterSet, readLane } from './laneReads.ts';
import { createLooker, type LookOptions } from './lookAt.ts';
import { requireAbilities, requireContracts, requireIdentity } from './openChecks.ts';
import { readOpening } from './openingRead.ts';
import { createReadOn } from './readOn.ts';
import type { ReadParts } from './readRange.ts';
import { createSides } from './sides.ts';

export type EvmReaderOptions = {
  readonly name: ChainName;
  readonly config: ChainConfig;
  readonly params: Params;
  readonly quorum: Quorum;
  readonly clock: Clock;
  /** Orders requests and answers over all chains: the proof that one look was asked for after another returned. */
  readonly nextSeq: () => number;
  readonly canaries?: Canaries;
  /** Only where the chain has an anchor configured. */
  readonly anchor?: NonNullable<ReadParts['anchor']>;
} & LookOptions;

export function createEvmReader(options: EvmReaderOptions): ChainReader {
  const { name, config, quorum, clock, nextSeq } = options;
  const ctx = createContext(options);
  const { deadlineMs } = ctx;
  const looker = createLooker(ctx, options);
  const readOn = createReadOn(ctx, { looker, nextSeq, anchor: options.anchor, canaries: options.canaries });
  const finality = createFinality(config.finality, quorum, deadlineMs, clock, readOn.heard);

  async function open(): Promise<void> {
    await requireIdentity(ctx);
    const { block } = await agreeTag(quorum, 'latest', deadlineMs);
    await requireContracts(ctx, block);
    await findLibraries(ctx, block);
    try {
      await requireTag(quorum, config.finality, deadlineMs);
    } catch (error) {
      if (error instanceof FinalityUnsupported) throw new ChainRefused(name, error.saw, error.wanted);
      throw error;
    }
    const final = await finality(block, (await options.anchor?.()) ?? null);
    await requireAbilities(ctx, looker.plan, block, final?.position ?? null);
  }

  return {
    name,
    open,
    read: (from) => readOn.read(from, finality),
    readLane: (lane) => readLane(ctx, lane),
    readSide: createSides(ctx),
    readOpening: async (transactions) => {
      const { block } = await agreeTag(quorum, 'latest', deadlineMs);
      const final = await finality(block, (await options.anchor?.()) ?? null);
      return final && { facts: await readOpening(ctx, transactions, final.position), at: final.position };
    },
    attesterSet: () => readAttesterSet(ctx),
    nextNonceOf: (account) => readNonce(ctx, account),
    noncesOf: (account) => readNonces(ctx, account),
    receiptOf: (hashes) => readReceipt(ctx, hashes),
  };
}
