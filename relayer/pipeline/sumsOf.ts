/** The sums of one round of a book, from what is kept by increments: no more work than legs, pairs and facts above the cut. */
import { local, type SharedAmount, shared, toLocal } from '../core/amount.ts';
import type { ChainName, Height, PathKey } from '../core/ids.ts';
import type { BookParams, LegParams } from '../core/params.ts';
import type { BookPolicy } from '../core/policy.ts';
import { type LedgerFact, type LegTotals, type Look, ledgerKey, type Round } from '../core/state.ts';
import { firstAbove, totalsUpTo, type UpTo } from '../solvency/ledger.ts';
import type { BookSums, LegSums, PairSums } from '../solvency/sums.ts';
import type { Draft } from './draft.ts';
import { ledgerOf } from './lookup.ts';
import { openOn } from './openings.ts';
import { bookPolicyOf } from './policyOf.ts';

/** @throws RangeError when the round lacks a look at a chain of the book. */
export function sumsOf(
  draft: Draft,
  book: BookParams,
  round: Round,
  floors: BookPolicy['floors'] = bookPolicyOf(draft, book.name).floors,
): BookSums {
  const cuts = book.legs.map((leg) => cutOf(draft, book, leg, round));
  return {
    legs: cuts.map((cut) => legSums(draft, book, cut, floors)),
    pairs: pairsOf(draft, book, cuts, (path, to) => reservedOn(draft, book, path, to)),
  };
}

/** One leg as of the round: its rows, its totals, and up to where they count. */
export type LegCut = {
  readonly leg: LegParams;
  readonly first: Look;
  readonly upTo: UpTo;
  readonly facts: readonly LedgerFact[];
  readonly totals: LegTotals;
};

export function cutOf(draft: Draft, book: BookParams, leg: LegParams, round: Round): LegCut {
  const { chain } = leg;
  const first = round.first.get(chain);
  const second = round.second.get(chain);
  if (!first || !second) throw new RangeError(`saw no reading of ${chain}, wanted one for book ${book.name}`);
  const upTo = { authorized: second.final.height, consumed: consumedTo(draft, first) };
  const facts = draft.facts.of(ledgerKey(book.name, chain));
  return { leg, first, upTo, facts, totals: totalsUpTo(ledgerOf(draft, book, chain), facts, upTo) };
}

/** A final delivery has given up its reservation, so it counts even if it is newer than the first look. */
function consumedTo(draft: Draft, { chain, head }: Look): Height {
  const final = draft.chains.get(chain)?.final?.height;
  return final !== undefined && final > head.height ? final : head.height;
}

export function legSums(draft: Draft, book: BookParams, cut: LegCut, floors: BookPolicy['floors']): LegSums {
  const { leg, totals, upTo } = cut;
  const { kind, chain, rate, initial } = leg;
  const ledger = ledgerOf(draft, book, chain);
  return {
    kind,
    chain,
    rate,
    initial,
    writtenOff: ledger.writtenOff ?? local(0n),
    issued: ledger.issued ?? local(0n),
    holding: holdingOf(book, cut),
    floor: floors[chain] ?? local(0n),
    authorized: totals.authorized,
    consumed: totals.consumed,
    authorizedTo: upTo.authorized,
    consumedTo: upTo.consumed,
  };
}

/** Of an escrow less what left it since the look and counts as consumed: its reservation is gone as well. */
function holdingOf(book: BookParams, { leg, first, upTo, facts }: LegCut): LegSums['holding'] {
  const seen = first.balances.get(ledgerKey(book.name, leg.chain));
  if (seen === undefined) throw new RangeError(`saw no balance on ${leg.chain}, wanted one for book ${book.name}`);
  if (leg.kind === 'mint') return seen;
  let left = 0n;
  for (const fact of consumptionsAbove(facts, first.head.height)) {
    if (fact.ref.height <= upTo.consumed) left += toLocal(fact.amount, leg.rate) + fact.remainder;
  }
  return local(seen - left);
}

type Consumption = Extract<LedgerFact, { kind: 'consumption' }>;

function* consumptionsAbove(facts: readonly LedgerFact[], height: Height): IterableIterator<Consumption> {
  for (let i = firstAbove(facts, height); i < facts.length; i++) {
    const fact = facts[i];
    if (fact?.kind === 'consumption') yield fact;
  }
}

/** @param reserved of one lane, by its path and the cut at its destination. */
export function pairsOf(
  draft: Draft,
  book: BookParams,
  cuts: readonly LegCut[],
  reserved: (path: PathKey | undefined, to: LegCut) => bigint,
): PairSums[] {
  const paths = pathsOf(draft, book);
  return cuts.flatMap((from) =>
    cuts.flatMap((to) => {
      const [source, destination] = [from.leg.chain, to.leg.chain];
      if (from === to) return [];
      return {
        from: source,
        to: destination,
        open: shared(openOn(draft, book, source, destination)),
        authorized: from.totals.authorizedTo[destination] ?? shared(0n),
        consumed: to.totals.consumedFrom[source] ?? shared(0n),
        reserved: shared(reserved(paths.get(pairText(source, destination)), to)),
      };
    }),
  );
}

const pairText = (from: ChainName, to: ChainName): string => `${from}>${to}`;

const pathsOf = (draft: Draft, book: BookParams): ReadonlyMap<string, PathKey> => {
  const paths = new Map<string, PathKey>();
  for (const { path, book: name, from, to } of draft.params.lanes.values()) {
    if (name === book.name) paths.set(pairText(from.chain, to.chain), path);
  }
  return paths;
};

/** What a block shows consumed is not reserved any more, unless that block is above the cut. Of an unknown packet all is. */
function reservedOn(draft: Draft, book: BookParams, path: PathKey | undefined, to: LegCut): bigint {
  let reserved = draft.reservedOn(book.name, null);
  if (path === undefined) return reserved;
  reserved += draft.reservedOn(book.name, path);
  for (const fact of consumptionsAbove(to.facts, to.upTo.consumed)) {
    if (fact.matched === null || draft.packets.get(fact.matched)?.path !== path) continue;
    reserved += draft.reservations.get(fact.matched)?.amount ?? 0n;
  }
  return reserved;
}

/** The first figure in which two sums of one round differ, in words; null when they are the same. */
export function sumsDiffer(
  kept: BookSums,
  counted: BookSums,
): { readonly saw: string; readonly wanted: string } | null {
  const differ = (what: string, a: SharedAmount, b: SharedAmount | undefined) =>
    a === b ? null : { saw: `${what} ${a}`, wanted: `${b ?? 'none'}, as counted from the facts` };
  for (const leg of kept.legs) {
    const other = counted.legs.find(({ chain }) => chain === leg.chain);
    const found =
      differ(`authorized on ${leg.chain}`, leg.authorized, other?.authorized) ??
      differ(`consumed on ${leg.chain}`, leg.consumed, other?.consumed);
    if (found) return found;
  }
  for (const pair of kept.pairs) {
    const { from, to } = pair;
    const other = counted.pairs.find((one) => one.from === from && one.to === to);
    const found =
      differ(`authorized from ${from} to ${to}`, pair.authorized, other?.authorized) ??
      differ(`consumed on ${to} from ${from}`, pair.consumed, other?.consumed) ??
      differ(`reserved from ${from} to ${to}`, pair.reserved, other?.reserved);
    if (found) return found;
  }
  return null;
}
