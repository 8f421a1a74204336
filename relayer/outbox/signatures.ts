/** Attestations on their way to their signatures, and digests that have run out. */
import type { EventOf } from '../core/event.ts';
import type { OutboxEntry } from '../core/outbox.ts';
import { attestationOf } from '../pipeline/attestation.ts';
import type { Draft } from '../pipeline/draft.ts';
import { isOut, putEntry } from './entry.ts';
import { readyToPrepare } from './ready.ts';
import { fail, freeAndRetry } from './retry.ts';

export function signaturesCollected(draft: Draft, event: EventOf<'signaturesCollected'>): void {
  const entry = draft.outbox.get(event.entry);
  if (entry?.state !== 'collecting' || !entry.attestation) return;
  const attestation = { ...entry.attestation, signatures: event.signatures };
  putEntry(draft, { ...entry, state: 'waiting', attestation });
}

export function signaturesFailed(draft: Draft, event: EventOf<'signaturesFailed'>): void {
  const entry = draft.outbox.get(event.entry);
  if (entry?.state !== 'collecting') return;
  if (!isOut(entry)) {
    fail(draft, entry, 'signatures_missing', event.reason);
    return;
  }
  // Sent before under this nonce: it must be spent on nothing, or every later nonce of the account waits for it.
  for (const packet of entry.packets) freeAndRetry(draft, entry.id, packet, 'signatures_missing', event.reason);
  putEntry(draft, { ...entry, state: 'waiting', packets: [], cancelled: true, superseded: true, note: event.reason });
}

/** The same items under a fresh digest: the one before has run out, so that nobody can use it any more. */
export function signAnew(draft: Draft, entry: OutboxEntry): void {
  const { attestation } = entry;
  if (!attestation) return;
  const epoch = draft.epochs.get(entry.chain) ?? attestation.epoch;
  const renewed = attestationOf(draft, entry, attestation.library, epoch, attestation.items);
  putEntry(draft, {
    ...entry,
    state: 'collecting',
    attestation: renewed,
    ...(isOut(entry) ? { superseded: true } : {}),
  });
  draft.effect({ type: 'collectSignatures', entry: entry.id });
}

/** What a start found unsigned is signed as it was intended, once its books have been judged again. */
export function collectIntended(draft: Draft): void {
  for (const entry of [...draft.outbox.values()]) {
    if (entry.state !== 'intended' || !readyToPrepare(draft, entry)) continue;
    putEntry(draft, { ...entry, state: 'collecting' });
    draft.effect({ type: 'collectSignatures', entry: entry.id });
  }
}
