/**
 * A shortfall that operators have acknowledged is booked against its leg: exactness wants so much less, the margin carries so
 * much less. It is kept with the block that it was seen at, and leaves the books when that block is orphaned.
 */
import { type LocalAmount, local } from '../core/amount.ts';
import type { ChainName, Height } from '../core/ids.ts';
import type { BookParams } from '../core/params.ts';
import { type Halt, ledgerKey } from '../core/state.ts';
import { writeOffOf } from '../quarantine/release.ts';
import type { Draft } from './draft.ts';
import { useUpIssuance } from './issuance.ts';
import { bookOf, ledgerOf } from './lookup.ts';
import { writtenOffMore } from './writeOff.ts';

/** @returns what was booked, in local units; null where the halt is of something else. */
export function writeOffShortfall(draft: Draft, halt: Halt): LocalAmount | null {
  const loss = writeOffOf(halt);
  if (!loss) return null;
  const { book, chain, amount } = loss;
  const ledger = ledgerOf(draft, bookOf(draft.params, book), chain);
  const at = halt.evidence.at.reduce((highest, { height }) => (height > highest ? height : highest), 0n as Height);
  // No reorg goes back below the oldest checkpoint.
  const oldest = draft.chains.get(chain)?.checkpoints[0]?.height ?? 0n;
  const kept = (ledger.shortfalls ?? []).filter((one) => one.at > oldest);
  const shortfalls = [...kept, { at, amount }];
  draft.ledgers.set(ledgerKey(book, chain), { ...writtenOffMore(ledger, amount), shortfalls });
  if (halt.cause === 'supply_excess') useUpIssuance(draft, book, chain, amount, draft.atMs);
  return amount;
}

/**
 * What was seen above the fork never happened, or is seen again by the next look: as new evidence, or booked again where it is the
 * very block. What of it was refilled already stays as surplus, which counts for nothing.
 */
export function unbookShortfalls(draft: Draft, book: BookParams, chain: ChainName, fork: Height): void {
  const ledger = ledgerOf(draft, book, chain);
  const gone = (ledger.shortfalls ?? []).filter(({ at }) => at > fork);
  if (gone.length === 0) return;
  const amount = gone.reduce((sum, one) => sum + one.amount, 0n);
  const before = ledger.writtenOff ?? 0n;
  const writtenOff = local(amount < before ? before - amount : 0n);
  const shortfalls = (ledger.shortfalls ?? []).filter(({ at }) => at <= fork);
  draft.ledgers.set(ledgerKey(book.name, chain), { ...ledger, writtenOff, shortfalls });
  draft.note(book.shard, 'operator', { unbooked: amount, writtenOff, chain, because: 'orphaned', fork });
}
