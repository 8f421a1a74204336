/** `bookShow`: how each book stands, leg by leg and pair by pair, and the blocks that it was read at. */
import { type SharedAmount, shared } from '../core/amount.ts';
import type { ChainName, Position } from '../core/ids.ts';
import type { BookParams, LegParams } from '../core/params.ts';
import type { Look, Round, State } from '../core/state.ts';
import { Draft } from '../pipeline/draft.ts';
import { ledgerOf } from '../pipeline/lookup.ts';
import { openingsAwaited, openOn } from '../pipeline/openings.ts';
import { sumsOf } from '../pipeline/sumsOf.ts';
import { exactnessNow } from '../pipeline/surplus.ts';
import { type BookSums, bookMargin, type Margins, marginsOf } from '../solvency/sums.ts';
import { bounded, type QueryContext } from './context.ts';
import { ApiError } from './errors.ts';

export type BooksParams = { readonly book?: string | undefined; readonly limit: number };

export async function bookShow(context: QueryContext, { book: only, limit }: BooksParams) {
  const state = await context.state();
  const atMs = context.clock.nowMs();
  const draft = new Draft(state, atMs);
  const all = [...state.params.books.values()];
  const books = only === undefined ? all : all.filter(({ name }) => name === only);
  if (only !== undefined && books.length === 0) {
    throw new ApiError('BAD_REQUEST', `book ${only}`, `one of ${all.map(({ name }) => name).join(', ')}`);
  }
  return {
    running: context.live !== null,
    atMs,
    books: bounded(
      books.map((book) => standing(draft, state, book)),
      limit,
    ),
  };
}

function standing(draft: Draft, state: State, book: BookParams) {
  const round = wholeRound(book, state.rounds.get(book.name));
  const sums = round && sumsOf(draft, book, round);
  return {
    name: book.name,
    sharedDecimals: book.sharedDecimals,
    /** The last reading was whole, fresh and judged. */
    judged: state.rounds.get(book.name)?.judged ?? false,
    halts: [...state.halts.values()]
      .filter(({ scope }) => 'book' in scope && scope.book === book.name)
      .map(({ id }) => id),
    /** Declared as on their way at the start, and not proven yet: until then nothing of the book is cleared. */
    unproven: openingsAwaited(draft, book)?.guids.size ?? 0,
    legs: book.legs.map((leg) => legStanding(draft, state, book, leg, round, sums)),
    pairs: pairsOf(draft, book, sums),
    /** Null without a reading: of a stopped node, or before the first one. */
    margin: sums && bookMargin(sums),
  };
}

/** A reading to show by; where only the first half is there, its looks serve as both. */
function wholeRound(book: BookParams, round: Round | undefined): Round | null {
  const has = (looks: Round['first']): boolean => book.legs.every(({ chain }) => looks.has(chain));
  if (!round || !has(round.first)) return null;
  return has(round.second) ? round : { ...round, second: round.first };
}

const positionOf = ({ height, hash }: Position): Position => ({ height, hash });

function legStanding(
  draft: Draft,
  state: State,
  book: BookParams,
  leg: LegParams,
  round: Round | null,
  sums: BookSums | null,
) {
  const { chain } = leg;
  const own = sums?.legs.find((one) => one.chain === chain);
  const ledger = ledgerOf(draft, book, chain);
  const known = state.chains.get(chain);
  const look = (looks: Round['first'] | undefined): Look | undefined => looks?.get(chain);
  const [first, second] = [look(round?.first), look(round?.second)];
  return {
    chain,
    kind: leg.kind,
    /** Local units in one shared unit. */
    rate: leg.rate,
    /** Locks (escrow) or burns (mint), and unlocks or mints: all that was read, final or not, in shared units. */
    authorized: ledger.authorized,
    consumed: ledger.consumed,
    inFlight: shared(othersOf(book, chain).reduce((sum, to) => sum + inFlight(draft, book, chain, to), 0n)),
    /** For packets on their way here, in shared units. Null without a reading. */
    reserved: reservedTo(sums, chain),
    /** In local units of the token, from here on. */
    initial: leg.initial,
    writtenOff: ledger.writtenOff ?? 0n,
    issued: ledger.issued ?? 0n,
    holding: own?.holding ?? null,
    floor: own?.floor ?? null,
    /** What it holds beyond need, and no collateral; below zero: what it lacks. */
    surplus: exactnessNow(draft, book, chain)?.surplus ?? null,
    /** Consumptions as of `latest`, authorizations as of `final`, which was asked for after it. */
    read: first && second ? { latest: positionOf(first.head), final: positionOf(second.final) } : null,
    /** How far the journal has read, and what of it is final. */
    journaled: known ? { read: positionOf(known.cursor), final: known.final && positionOf(known.final) } : null,
  };
}

const reservedTo = (sums: BookSums | null, chain: ChainName): SharedAmount | null =>
  sums && shared(sums.pairs.reduce((sum, { to, reserved }) => (to === chain ? sum + reserved : sum), 0n));

const othersOf = (book: BookParams, chain: ChainName): readonly ChainName[] =>
  book.legs.flatMap((leg) => (leg.chain === chain ? [] : [leg.chain]));

/** Sent and not seen arrived, by all that was read: below zero where more arrived than was sent. */
function inFlight(draft: Draft, book: BookParams, from: ChainName, to: ChainName): bigint {
  const sent = ledgerOf(draft, book, from).authorizedTo[to] ?? 0n;
  const arrived = ledgerOf(draft, book, to).consumedFrom[from] ?? 0n;
  return openOn(draft, book, from, to) + sent - arrived;
}

/** Each direction in which packets are followed. */
function pairsOf(draft: Draft, book: BookParams, sums: BookSums | null) {
  return [...draft.params.lanes.values()]
    .filter((lane) => lane.book === book.name)
    .map(({ id, from, to, relayed }) => {
      const margins: Margins | null = sums && marginsOf(sums, from.chain, to.chain);
      const own = sums?.pairs.find((pair) => pair.from === from.chain && pair.to === to.chain);
      return {
        lane: id,
        from: from.chain,
        to: to.chain,
        relayed,
        inFlight: shared(inFlight(draft, book, from.chain, to.chain)),
        reserved: own?.reserved ?? null,
        margin: margins?.pair ?? null,
        /** What an escrow at the destination can pay out; null where value is minted, and without a reading. */
        liquidity: margins?.liquidity ?? null,
      };
    });
}
