/** What providers say of signed bytes. They are offered again until they are mined; meanwhile the operator sees why not. */
import type { Cause } from '../core/cause.ts';
import type { EventOf } from '../core/event.ts';
import type { Untaken } from '../core/outbox.ts';
import type { Draft } from '../pipeline/draft.ts';
import { endTrouble, troubled } from './account.ts';
import { holdAll, unholdAll } from './retry.ts';

const SHOWN_AS = {
  nonce_used: 'sending_failing',
  replacement_underpriced: 'sending_failing',
  underfunded: 'underfunded',
  fee_too_low: 'fee_capped',
  refused: 'sending_failing',
} as const satisfies Record<Untaken, Cause>;

export function broadcastRefused(draft: Draft, event: EventOf<'broadcastRefused'>): void {
  const { why, reason } = event;
  const entry = draft.outbox.get(event.entry);
  if (entry?.state !== 'sent') return;
  if (why === 'nonce_used') {
    // Mined already, by ours or by others: which of them is looked up at once.
    draft.outbox.set(entry.id, { ...entry, checkedAtMs: draft.atMs, note: reason });
    if (entry.note !== reason) draft.effect({ type: 'checkTransaction', entry: entry.id, chain: entry.chain });
    return;
  }
  if (why === 'underfunded') troubled(draft, entry, why, reason, entry.id);
  if (entry.note === reason) return;
  draft.outbox.set(entry.id, { ...entry, note: reason });
  holdAll(draft, entry, SHOWN_AS[why], reason, 'a provider that takes the transaction');
}

export function broadcastTaken(draft: Draft, event: EventOf<'broadcastTaken'>): void {
  const entry = draft.outbox.get(event.entry);
  if (entry?.state !== 'sent') return;
  draft.outbox.set(entry.id, { ...entry, note: null });
  unholdAll(draft, entry);
  endTrouble(draft, entry, entry.id);
}
