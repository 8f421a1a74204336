/** Where each chain of a book is cut: final blocks, as k operators have them. */

import { ChainRefused } from '../../chains/chain.ts';
import type { Clock } from '../../chains/clock.ts';
import { agreeBlock, agreeTag } from '../../chains/evm/agree.ts';
import { createContext, type EvmContext } from '../../chains/evm/context.ts';
import { createFinality } from '../../chains/evm/finality.ts';
import { requireIdentity } from '../../chains/evm/openChecks.ts';
import type { LoadlineConfig } from '../../config/schema.ts';
import { type BlockRef, type ChainName, height } from '../core/ids.ts';
import { type BookParams, bookChains, type Params } from '../core/params.ts';
import { type Access, readerParts } from '../readerParts.ts';

/** One chain of the book, as it is read: whom to ask, and its newest final block. */
export type BookChain = { readonly ctx: EvmContext; readonly final: BlockRef };

export type BookSource = {
  readonly params: Params;
  readonly book: BookParams;
  readonly chains: ReadonlyMap<ChainName, BookChain>;
};

export type SourceParts = {
  readonly config: LoadlineConfig;
  readonly params: Params;
  readonly book: BookParams;
  readonly access: Access;
  readonly clock: Clock;
  readonly random: () => number;
};

/** @throws QuorumError; ChainRefused when a chain is another one, or has no final block yet. */
export async function openBookSource(parts: SourceParts): Promise<BookSource> {
  const { params, book } = parts;
  const opened = await Promise.all(
    bookChains(book).map(
      async (name): Promise<readonly [ChainName, BookChain]> => [name, await openChain(parts, name)],
    ),
  );
  return { params, book, chains: new Map(opened) };
}

async function openChain(parts: SourceParts, name: ChainName): Promise<BookChain> {
  const { config, params, access, clock } = parts;
  const own = access.get(name);
  if (!own) throw new RangeError(`saw chain ${name}, wanted one of ${[...access.keys()].join(', ')}`);
  const { chain, quorum, deadlineMs } = own;
  const ctx = createContext({ name, config: chain, params, quorum, clock });
  await requireIdentity(ctx);
  const { anchor } = readerParts(config, name, access, parts);
  const { block: head } = await agreeTag(quorum, 'latest', deadlineMs);
  const final = await createFinality(chain.finality, quorum, deadlineMs, clock)(head, (await anchor?.()) ?? null);
  if (!final) throw new ChainRefused(name, `no final block under head ${head.height}`, 'one to cut at');
  const { block } = await agreeBlock(quorum, final.position.height, deadlineMs);
  return { ctx, final: block };
}

export type Cuts = ReadonlyMap<ChainName, BlockRef>;

/**
 * The blocks at these heights. @throws QuorumError; ChainRefused where one is not final: what a cut counts may not be undone.
 */
export async function cutsAt(
  { chains }: BookSource,
  heightOf: (chain: ChainName, ctx: EvmContext) => bigint,
): Promise<Cuts> {
  const cuts = await Promise.all(
    [...chains].map(async ([name, { ctx, final }]): Promise<readonly [ChainName, BlockRef]> => {
      const at = heightOf(name, ctx);
      if (at < 0n)
        throw new ChainRefused(name, `startBlock 0`, 'at least 1: initial values are those of the block before');
      if (at > final.height)
        throw new ChainRefused(name, `a cut at block ${at}`, `a final block, at most ${final.height}`);
      return [name, (await agreeBlock(ctx.quorum, height(at), ctx.deadlineMs)).block];
    }),
  );
  return new Map(cuts);
}

/**
 * The newest cut at one time: on each chain the last block that is not younger than the final block which is oldest by its
 * chain's clock. A packet takes longer from chain to chain than clocks differ; what crosses all the same is refused later.
 */
export async function newestCuts(source: BookSource): Promise<Cuts> {
  const finals = [...source.chains.values()].map(({ final }) => final.timestampMs);
  const timeMs = finals.reduce((oldest, one) => (one < oldest ? one : oldest));
  const cuts = await Promise.all(
    [...source.chains].map(async ([name, chain]): Promise<readonly [ChainName, BlockRef]> => {
      return [name, await lastBlockBy(chain, timeMs)];
    }),
  );
  return new Map(cuts);
}

/** By halving, as blocks ascend in time. */
async function lastBlockBy({ ctx, final }: BookChain, timeMs: number): Promise<BlockRef> {
  if (final.timestampMs <= timeMs) return final;
  const blockAt = async (at: bigint): Promise<BlockRef> =>
    (await agreeBlock(ctx.quorum, height(at), ctx.deadlineMs)).block;
  let [low, high] = [0n, final.height - 1n];
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if ((await blockAt(middle)).timestampMs <= timeMs) low = middle;
    else high = middle - 1n;
  }
  return blockAt(low);
}
