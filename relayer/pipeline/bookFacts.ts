/** The only places where facts come into a book's sums, and leave them. */
import type { ChainName, Height } from '../core/ids.ts';
import { type BookParams, bookChains } from '../core/params.ts';
import { type LedgerFact, ledgerKey } from '../core/state.ts';
import { isClosed, withFacts } from '../solvency/ledger.ts';
import type { Draft } from './draft.ts';
import { ledgerOf } from './lookup.ts';
import { unbookAll } from './writeOff.ts';

export const factsOf = (draft: Draft, book: BookParams, chain: ChainName): readonly LedgerFact[] =>
  draft.facts.of(ledgerKey(book.name, chain));

/** Counts facts of one leg, which lie above all that it has counted. */
export function countFacts(draft: Draft, book: BookParams, chain: ChainName, facts: readonly LedgerFact[]): void {
  if (facts.length === 0) return;
  const key = ledgerKey(book.name, chain);
  const ledger = ledgerOf(draft, book, chain);
  draft.facts.add(key, facts);
  draft.ledgers.set(key, { ...ledger, ...withFacts(ledger, facts, 1n) });
}

/** What stands above a fork never happened. Folded facts are final, so they stand. */
export function uncountAbove(draft: Draft, book: BookParams, chain: ChainName, fork: Height): void {
  const key = ledgerKey(book.name, chain);
  const gone = draft.facts.takeAbove(key, fork);
  if (gone.length === 0) return;
  const ledger = unbookAll(book, ledgerOf(draft, book, chain), gone);
  draft.ledgers.set(key, { ...ledger, ...withFacts(ledger, gone, -1n) });
}

/** Drops the rows of what can no longer change; the sums stay as they are. */
export function foldFacts(draft: Draft, book: BookParams, chain: ChainName, final: Height): void {
  const key = ledgerKey(book.name, chain);
  const settled = (packet: string) => (draft.packets.get(packet as never)?.state ?? 'settled') === 'settled';
  const readAgainFrom = (source: ChainName) => draft.chains.get(source)?.checkpoints[0]?.height;
  const folded = draft.facts.takeUpTo(key, final, (fact) => isClosed(fact, settled, readAgainFrom));
  if (folded.length === 0) return;
  const ledger = ledgerOf(draft, book, chain);
  draft.ledgers.set(key, { ...ledger, folded: withFacts(ledger.folded, folded, 1n) });
}

/** The chain of a book with this endpoint id; null where it has no leg. */
export function chainOfEid(draft: Draft, book: BookParams, srcEid: number): ChainName | null {
  return bookChains(book).find((chain) => draft.params.chains.get(chain)?.eid === srcEid) ?? null;
}
