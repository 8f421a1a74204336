/** What a leg holds beyond its need (donations, plain burns): told, and never counted as collateral. */
import { type LocalAmount, local } from '../core/amount.ts';
import type { ChainName } from '../core/ids.ts';
import { type BookParams, legOf } from '../core/params.ts';
import { type Look, ledgerKey } from '../core/state.ts';
import { type Exactness, exactness, type Held } from '../solvency/exactness.ts';
import { totalsUpTo } from '../solvency/ledger.ts';
import type { Draft } from './draft.ts';
import { ledgerOf } from './lookup.ts';

/** The counters of a leg as of the block that was looked at. */
export function heldAt(draft: Draft, book: BookParams, { chain, head }: Pick<Look, 'chain' | 'head'>): Held {
  const ledger = ledgerOf(draft, book, chain);
  const facts = draft.facts.of(ledgerKey(book.name, chain));
  const { authorized, consumed } = totalsUpTo(ledger, facts, { authorized: head.height, consumed: head.height });
  return {
    authorized,
    consumed,
    writtenOff: ledger.writtenOff ?? local(0n),
    issued: ledger.issued ?? local(0n),
  };
}

/** Exactness of a leg at the newest look of the book's reading; null where there is none. */
export function exactnessNow(draft: Draft, book: BookParams, chain: ChainName): Exactness | null {
  const round = draft.rounds.get(book.name);
  const look = round?.second.get(chain) ?? round?.first.get(chain);
  const leg = legOf(book, chain);
  const observed = look?.balances.get(ledgerKey(book.name, chain));
  if (!look || !leg || observed === undefined) return null;
  return exactness(leg, heldAt(draft, book, look), observed);
}

/** In local units; below zero where the leg lacks something; null where it is not read. */
export const surplusOf = (draft: Draft, book: BookParams, chain: ChainName): LocalAmount | null =>
  exactnessNow(draft, book, chain)?.surplus ?? null;
