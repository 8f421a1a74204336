/** A chain in trouble: since when, and what it means for the packets that wait for a verdict. */
import type { ChainName } from '../core/ids.ts';
import { bookChains } from '../core/params.ts';
import type { Trouble } from '../core/state.ts';
import type { Draft } from './draft.ts';

/** A single failed poll is no news; what lasts so long is shown on every packet that waits for it. */
const SHOWN_AFTER_MS = 10_000;

/** Keeps the age of a trouble that goes on, and says on the packets of its books that they wait for this chain. */
export function keepTrouble(draft: Draft, chain: ChainName, before: Trouble | undefined): void {
  const now = draft.troubles.get(chain);
  if (!now) return;
  const sinceMs = before?.cause === now.cause ? before.sinceMs : now.sinceMs;
  draft.troubles.set(chain, { ...now, sinceMs });
  if (draft.atMs - sinceMs < SHOWN_AFTER_MS) return;
  for (const record of draft.packetsIn('observed', 'final')) {
    const book = record.book && draft.params.books.get(record.book);
    if (!book || !bookChains(book).includes(chain)) continue;
    draft.hold(record, now.cause, { saw: `trouble with ${chain}`, wanted: `fresh answers of ${chain} that agree` });
  }
}
