/**
 * What a book starts with, computed from the history of its chains through their quorums: holdings at one cut of each chain,
 * and what was on its way there. Opens no journal and changes nothing.
 */

import { ChainRefused } from '../../chains/chain.ts';
import type { Clock } from '../../chains/clock.ts';
import { readHolding, readOutbound, readOver } from '../../chains/evm/cutReads.ts';
import { deploymentBlock, readLegHistory } from '../../chains/evm/legHistory.ts';
import { systemClock, systemRandom } from '../../chains/systemClock.ts';
import type { LoadlineConfig } from '../../config/schema.ts';
import { openAccess } from '../access.ts';
import { isRefused, type TokenFinding } from '../assumptions/tokens.ts';
import {
  type BlockRef,
  bookName,
  type ChainName,
  type Guid,
  type Height,
  type Nonce,
  type PathKey,
} from '../core/ids.ts';
import type { BookParams, Lane, LegParams, Params } from '../core/params.ts';
import { createParams } from '../params.ts';
import { type BookSource, type Cuts, cutsAt, newestCuts, openBookSource } from './cuts.ts';
import { type LegHistory, matchHistory, missingFrom, type Sent } from './matchHistory.ts';
import { type BookOpening, type LegCut, reconcile } from './reconcile.ts';
import { BookRefused, type Refusal } from './refusal.ts';
import { tokenFindings } from './tokenFindings.ts';

export type BookProgress = (chain: ChainName, done: bigint, total: bigint) => void;

export type InitOptions = {
  readonly book: string;
  /** Where to cut: these heights, and else `startBlock` − 1; or the newest time at which all chains are final. */
  readonly at?: ReadonlyMap<ChainName, Height> | 'newest';
  /** Where each history begins; else where its OApp was deployed. */
  readonly from?: ReadonlyMap<ChainName, Height>;
  readonly progress?: BookProgress;
  readonly clock?: Clock;
  readonly random?: () => number;
};

export type FoundBook = {
  readonly book: BookParams;
  readonly opening: BookOpening;
  readonly from: ReadonlyMap<ChainName, Height>;
  /** What is odd about the token of each leg, at the final block. */
  readonly tokens: ReadonlyMap<ChainName, readonly TokenFinding[]>;
};

/**
 * @throws BookRefused when the history leaves a remainder; QuorumError; ChainRefused; RangeError for an unknown book.
 */
export async function findOpening(config: LoadlineConfig, options: InitOptions): Promise<FoundBook> {
  const source = await openSource(config, options);
  const { params, book } = source;
  const cuts = await chooseCuts(source, options.at);
  const lanes = [...params.lanes.values()].filter((lane) => lane.book === book.name);
  const unpaired = book.legs.find(
    ({ chain }) => !lanes.some(({ from, to }) => from.chain === chain || to.chain === chain),
  );
  if (unpaired)
    throw new ChainRefused(
      unpaired.chain,
      'no pair with another leg',
      'a pair under pairs: what it sends is not followed without',
    );
  const read = await Promise.all(book.legs.map((leg) => readLeg(source, leg, cutOf(cuts, leg.chain), options)));
  const matched = matchHistory(params, book, read);
  const outbound = await outboundOf(source, lanes, cuts);
  const missing = missingFrom(matched.sent, lanes, outbound);
  const waiting = matched.sent.filter(({ consumed }) => !consumed);
  const over = await overOf(source, waiting, cuts);
  const reconciled = reconcile(book, read, matched, over);
  const tokens = new Map(read.map(({ leg, findings }) => [leg.chain, findings]));
  const refusals = [
    ...refusedTokens(tokens),
    ...missing,
    ...matched.refusals,
    ...(reconciled.ok ? [] : [reconciled.refusal]),
  ];
  if (!reconciled.ok || refusals.length > 0) throw new BookRefused(book.name, refusals);
  const from = new Map(read.map((one) => [one.leg.chain, one.from]));
  return { book, opening: reconciled.opening, from, tokens };
}

async function openSource(config: LoadlineConfig, options: InitOptions): Promise<BookSource> {
  const { clock = systemClock, random = systemRandom } = options;
  const params: Params = createParams({ config, journalId: `0x${'00'.repeat(16)}`, senders: new Map() });
  const book = params.books.get(bookName(options.book));
  if (!book) throw new RangeError(`saw book ${options.book}, wanted one of ${[...params.books.keys()].join(', ')}`);
  const access = openAccess({ config, clock, random });
  return openBookSource({ config, params, book, access, clock, random });
}

const chooseCuts = (source: BookSource, at: InitOptions['at']): Promise<Cuts> =>
  at === 'newest'
    ? newestCuts(source)
    : cutsAt(source, (chain, { config }) => at?.get(chain) ?? BigInt(config.startBlock) - 1n);

function cutOf(cuts: Cuts, chain: ChainName): BlockRef {
  const cut = cuts.get(chain);
  if (!cut) throw new RangeError(`saw no cut of ${chain}, wanted one of ${[...cuts.keys()].join(', ')}`);
  return cut;
}

type ReadLeg = LegCut & LegHistory & { readonly from: Height; readonly findings: readonly TokenFinding[] };

/** No sum holds of a token whose balances change otherwise than by what is sent. */
const refusedTokens = (tokens: FoundBook['tokens']): readonly Refusal[] =>
  [...tokens].flatMap(([chain, findings]) =>
    findings
      .filter(isRefused)
      .map(({ text, fix }) => ({ code: 'odd_token' as const, saw: `on ${chain}: ${text}`, wanted: fix })),
  );

async function readLeg(
  { chains }: BookSource,
  leg: LegParams,
  cut: BlockRef,
  { from: given, progress }: InitOptions,
): Promise<ReadLeg> {
  const chain = chains.get(leg.chain);
  if (!chain) throw new RangeError(`saw no chain ${leg.chain}, wanted that of a leg`);
  const { ctx, final } = chain;
  const findings = await tokenFindings(ctx, leg, final);
  const holding = await readHolding(ctx, leg, cut.hash);
  const from = given?.get(leg.chain) ?? (await deploymentBlock(ctx, leg.oapp, cut));
  const facts = await readLegHistory(ctx, leg.oapp, from, cut, (done, total) => progress?.(leg.chain, done, total));
  return { leg, cut, holding, facts, from, findings };
}

async function outboundOf(
  { chains, book }: BookSource,
  lanes: readonly Lane[],
  cuts: Cuts,
): Promise<ReadonlyMap<PathKey, Nonce>> {
  const all = await Promise.all(
    book.legs.map(async ({ chain }) => {
      const ctx = chains.get(chain)?.ctx;
      const own = lanes.filter(({ from }) => from.chain === chain);
      return ctx ? [...(await readOutbound(ctx, own, cutOf(cuts, chain).hash))] : [];
    }),
  );
  return new Map(all.flat());
}

async function overOf({ chains, book }: BookSource, waiting: readonly Sent[], cuts: Cuts): Promise<ReadonlySet<Guid>> {
  const over = new Set<Guid>();
  for (const { chain } of book.legs) {
    const ctx = chains.get(chain)?.ctx;
    const packets = waiting.flatMap(({ lane, record }) =>
      lane.to.chain === chain && record.packet ? [{ lane, nonce: record.packet.nonce, guid: record.guid }] : [],
    );
    if (!ctx) continue;
    const answers = await readOver(ctx, packets, cutOf(cuts, chain).hash);
    for (const [i, { guid }] of packets.entries()) if (answers[i]) over.add(guid);
  }
  return over;
}
