/**
 * A consumption that operators have acknowledged as a loss leaves the sums of its leg and of its pair, and is booked against
 * the leg instead: the margin stays reduced by exactly it until a refill, and the pair is not blocked for ever.
 */
import { type LocalAmount, local, toLocal } from '../core/amount.ts';
import type { BookName, ChainName } from '../core/ids.ts';
import { sameLog } from '../core/log.ts';
import { type BookParams, type LegParams, legOf } from '../core/params.ts';
import { factKey, type Halt, type LedgerFact, type LegLedger, ledgerKey } from '../core/state.ts';
import { withFacts } from '../solvency/ledger.ts';
import type { Draft } from './draft.ts';
import { bookOf, ledgerOf } from './lookup.ts';
import type { Consumption } from './matching.ts';
import { surplusOf } from './surplus.ts';

/**
 * @param ledger `ledgerKey` of the leg.
 * @param key `factKey` of the consumption, which was judged a violation.
 * @returns what was booked, in local units; null where there is no such consumption, or it is written off already.
 */
export function writeOffConsumption(draft: Draft, ledger: string, key: string): LocalAmount | null {
  const found = draft.facts.of(ledger).find((fact) => factKey(fact.ref) === key);
  const before = draft.ledgers.get(ledger);
  if (found?.kind !== 'consumption' || !before || found.halt === null || found.writtenOff) return null;
  const leg = legOf(bookOf(draft.params, before.book), before.chain);
  if (!leg) return null;
  const amount = lossOf(leg, found);
  const source = found.from && draft.chains.get(found.from);
  const readTo = source ? { sourceReadTo: source.cursor.height } : {};
  draft.facts.replace(ledger, { ...found, writtenOff: true, ...readTo });
  draft.ledgers.set(ledger, writtenOffMore({ ...before, ...withFacts(before, [found], -1n) }, amount));
  draft.note(before.shard, 'operator', { writtenOff: amount, chain: before.chain, guid: found.guid, ref: found.ref });
  return amount;
}

/** The same for the consumptions that a halt names as its evidence. @returns what was booked in all. */
export function writeOffEvidence(draft: Draft, { cause, evidence }: Halt): LocalAmount {
  let booked = 0n;
  if (cause !== 'unmatched_consumption') return local(booked);
  for (const ref of evidence.refs) {
    for (const book of draft.params.books.values()) {
      const key = ledgerKey(book.name, ref.chain);
      const fact = draft.facts.get(key, ref);
      if (fact && sameLog(fact.ref, ref)) booked += writeOffConsumption(draft, key, factKey(ref)) ?? 0n;
    }
  }
  return local(booked);
}

/** @param amount below zero: so much less. */
export const writtenOffMore = (ledger: LegLedger, amount: LocalAmount): LegLedger => ({
  ...ledger,
  writtenOff: local((ledger.writtenOff ?? 0n) + amount),
});

/** All that left the leg, or was minted on it: dust beside whole units as well. */
export const lossOf = (leg: LegParams, { amount, remainder }: Consumption): LocalAmount =>
  local(toLocal(amount, leg.rate) + remainder);

/** Its authorization is there: it is a consumption like any other, and no loss. */
export function takeBack(draft: Draft, ledger: string, fact: Consumption): void {
  const before = draft.ledgers.get(ledger);
  if (!before || !fact.writtenOff) return;
  const book = bookOf(draft.params, before.book);
  const { broke: _, sourceReadTo: __, ...rest } = fact;
  const again = { ...rest, halt: null, writtenOff: false };
  const unbooked = unbookAll(book, before, [fact]);
  draft.facts.replace(ledger, again);
  draft.ledgers.set(ledger, { ...unbooked, ...withFacts(unbooked, [again], 1n) });
}

/** What was written off and never happened is no loss. What of it was refilled already stays as surplus, which counts for nothing. */
export function unbookAll(book: BookParams, ledger: LegLedger, gone: readonly LedgerFact[]): LegLedger {
  const leg = legOf(book, ledger.chain);
  let writtenOff: bigint = ledger.writtenOff ?? 0n;
  for (const fact of gone) {
    if (fact.kind !== 'consumption' || !fact.writtenOff || !leg) continue;
    const amount = lossOf(leg, fact);
    writtenOff = amount < writtenOff ? writtenOff - amount : 0n;
  }
  return writtenOff === (ledger.writtenOff ?? 0n) ? ledger : { ...ledger, writtenOff: local(writtenOff) };
}

export type Refused = { readonly saw: string; readonly wanted: string };

/**
 * What a signed refill puts back: at most what is written off, and only what the newest look at the leg shows beyond its need.
 * @returns why it is refused; null when it is booked.
 */
export function refill(draft: Draft, name: BookName, chain: ChainName, amount: LocalAmount): Refused | null {
  const refusal = refillRefused(draft, name, chain, amount);
  if (refusal) return refusal;
  const book = bookOf(draft.params, name);
  const ledger = ledgerOf(draft, book, chain);
  draft.ledgers.set(ledgerKey(name, chain), writtenOffMore(ledger, local(-amount)));
  draft.note(book.shard, 'operator', { refilled: amount, chain });
  return null;
}

/** Why a refill would be refused now. */
export function refillRefused(draft: Draft, name: BookName, chain: ChainName, amount: LocalAmount): Refused | null {
  const book = bookOf(draft.params, name);
  if (!legOf(book, chain)) return { saw: `${chain}`, wanted: `a leg of book ${name}` };
  const writtenOff = ledgerOf(draft, book, chain).writtenOff ?? 0n;
  if (amount <= 0n || amount > writtenOff) {
    return { saw: `a refill of ${amount}`, wanted: `more than nothing, at most the ${writtenOff} written off` };
  }
  const surplus = surplusOf(draft, book, chain);
  if (surplus === null) return { saw: `no reading of ${chain}`, wanted: 'one that shows the refill' };
  if (surplus < amount) return { saw: `a surplus of ${surplus} on ${chain}`, wanted: `≥ ${amount}` };
  return null;
}
