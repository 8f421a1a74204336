/**
 * The sums of a book once more, from scratch: from what was folded, the rows of facts, the packets that these name, and the
 * reservations one by one. A difference says that an increment was wrong, here or in the journal, and stops the book.
 */
import { shared } from '../core/amount.ts';
import type { Hex } from '../core/ids.ts';
import type { BookParams } from '../core/params.ts';
import type { LedgerFact, LegTotals, Round } from '../core/state.ts';
import { scopeOf } from '../quarantine/scope.ts';
import { withFacts } from '../solvency/ledger.ts';
import type { BookSums } from '../solvency/sums.ts';
import type { Draft } from './draft.ts';
import { laneOf, ledgerOf } from './lookup.ts';
import { bookPolicyOf } from './policyOf.ts';
import { cutOf, type LegCut, legSums, pairsOf, sumsDiffer, sumsOf } from './sumsOf.ts';

/** What `sumsOf` has to say. It walks all reservations and all rows of the book. */
export function recount(draft: Draft, book: BookParams, round: Round): BookSums {
  const floors = bookPolicyOf(draft, book.name).floors;
  const cuts = book.legs.map((leg): LegCut => {
    const cut = cutOf(draft, book, leg, round);
    return { ...cut, totals: recountLeg(draft, ledgerOf(draft, book, leg.chain).folded, cut) };
  });
  const reserved = reservedByPath(draft, book, cuts);
  return {
    legs: cuts.map((cut) => legSums(draft, book, cut, floors)),
    pairs: pairsOf(draft, book, cuts, (path) => (reserved.get('') ?? 0n) + (path ? (reserved.get(path) ?? 0n) : 0n)),
  };
}

function recountLeg(draft: Draft, folded: LegTotals, { facts, upTo }: LegCut): LegTotals {
  const counted = facts.filter((fact) => {
    const limit = fact.kind === 'authorization' ? upTo.authorized : upTo.consumed;
    return fact.ref.height <= limit;
  });
  return withFacts(
    folded,
    counted.map((fact) => withPacketsAmount(draft, fact)),
    1n,
  );
}

/** What the packet itself says, where it is known. */
function withPacketsAmount(draft: Draft, fact: LedgerFact): LedgerFact {
  const key = fact.kind === 'authorization' ? fact.packet : fact.matched;
  const amount = key === null ? undefined : draft.packets.get(key)?.transfer?.amount;
  return amount === undefined || amount === fact.amount ? fact : { ...fact, amount: shared(amount) };
}

/** By path; under the empty text what counts for all, since its packet is not known. */
function reservedByPath(draft: Draft, book: BookParams, cuts: readonly LegCut[]): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const { key, book: name, amount } of draft.reservations.values()) {
    if (name !== book.name) continue;
    const packet = draft.packets.get(key);
    const to = packet && laneOf(draft.params, packet)?.to.chain;
    const cut = cuts.find(({ leg }) => leg.chain === to);
    const consumed = packet?.consumption;
    if (consumed && (!cut || consumed.height <= cut.upTo.consumed)) continue;
    const path = packet?.path ?? '';
    sums.set(path, (sums.get(path) ?? 0n) + amount);
  }
  return sums;
}

/** In the first round after a start, and once in so many as the policy says, before anything is cleared on the round. */
export function checkSums(draft: Draft, book: BookParams, round: Round): void {
  const { recountRounds } = bookPolicyOf(draft, book.name);
  const since = draft.uncounted.get(book.name);
  const due = since === undefined || since + 1 >= recountRounds;
  draft.uncounted.set(book.name, due ? 0 : since + 1);
  if (!due) return;
  const found = sumsDiffer(sumsOf(draft, book, round), recount(draft, book, round)) ?? stakesDiffer(draft, book);
  if (!found) return;
  draft.putHalt({
    id: `sums_differ/${book.name}`,
    shard: book.shard,
    scope: scopeOf({ kind: 'custody', book: book.name }),
    cause: 'sums_differ',
    ...found,
    evidence: { refs: [], at: [] },
    sinceMs: draft.atMs,
  });
}

function stakesDiffer(draft: Draft, book: BookParams): { readonly saw: string; readonly wanted: string } | null {
  const stakes = new Map<Hex, bigint>();
  for (const { book: name, transfer, source, provenance } of draft.packets.values()) {
    if (name !== book.name || !transfer || provenance.claimedBy.length > 0) continue;
    stakes.set(source.blockHash, (stakes.get(source.blockHash) ?? 0n) + transfer.amount);
  }
  for (const [block, sum] of stakes) {
    const kept = draft.stakeOf(book.name, block);
    if (kept !== sum)
      return { saw: `${kept} at stake in block ${block}`, wanted: `${sum}, as counted from its packets` };
  }
  return null;
}
