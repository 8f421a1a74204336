/** Issuances that were declared beforehand: what a mint leg may exceed its counters by, and how much of it was used. */
import { type LocalAmount, local } from '../core/amount.ts';
import type { BookName, ChainName } from '../core/ids.ts';
import { ledgerKey } from '../core/state.ts';
import type { Word, WordSays } from '../core/word.ts';
import type { Draft } from './draft.ts';
import { bookOf, ledgerOf } from './lookup.ts';

type Issuance = Extract<WordSays, { readonly kind: 'issuance' }>;

/** What may still be minted on this leg at this time under declared issuances, in local units. */
export function plannedIssuance(draft: Draft, book: BookName, chain: ChainName, atMs: number): LocalAmount {
  let planned = 0n;
  for (const [word, says] of open(draft, book, chain, atMs)) planned += says.amount - (word.used ?? 0n);
  return local(planned);
}

/**
 * Books what the supply exceeds its counters by as issued, if declared issuances cover all of it; else nothing.
 * @returns whether it was booked
 */
export function bookIssuance(
  draft: Draft,
  book: BookName,
  chain: ChainName,
  excess: LocalAmount,
  atMs: number,
): boolean {
  if (excess <= 0n || excess > plannedIssuance(draft, book, chain, atMs)) return false;
  useUpIssuance(draft, book, chain, excess, atMs);
  const ledger = ledgerOf(draft, bookOf(draft.params, book), chain);
  draft.ledgers.set(ledgerKey(book, chain), { ...ledger, issued: local((ledger.issued ?? 0n) + excess) });
  draft.note(ledger.shard, 'word', { issued: excess, book, chain });
  return true;
}

/**
 * So much was minted: what is declared for now is used up by it, as far as it goes. Also by an excess that is acknowledged instead:
 * nobody can tell the declared part of it from the rest, and it must not be minted once more in silence.
 */
export function useUpIssuance(draft: Draft, book: BookName, chain: ChainName, minted: LocalAmount, atMs: number): void {
  let rest: bigint = minted;
  for (const [word, says] of open(draft, book, chain, atMs)) {
    const used = word.used ?? 0n;
    const room = says.amount - used;
    const taken = rest < room ? rest : room;
    if (taken > 0n) draft.words.set(word.digest, { ...word, used: local(used + taken) });
    rest -= taken;
  }
}

/** Those whose window is open, the first to end first. Given after its beginning, a word counts from then on. */
function open(draft: Draft, book: BookName, chain: ChainName, atMs: number): [Word, Issuance][] {
  const found: [Word, Issuance][] = [];
  for (const word of draft.words.values()) {
    const { says } = word;
    if (says.kind !== 'issuance' || says.book !== book || says.chain !== chain) continue;
    if (atMs >= says.fromMs && atMs >= word.atMs && atMs < says.toMs) found.push([word, says]);
  }
  return found.sort(([a, x], [b, y]) => x.toMs - y.toMs || (a.digest < b.digest ? -1 : 1));
}
