/** Whether what an entry was made for still stands, so that it may be signed and sent. */
import { libraryToRevoke } from '../core/attestedIn.ts';
import type { OutboxEntry } from '../core/outbox.ts';
import type { PacketRecord } from '../core/state.ts';
import { sidesRead } from '../pipeline/audit.ts';
import type { Draft } from '../pipeline/draft.ts';
import { bookJudged, laneOf } from '../pipeline/lookup.ts';
import { expired, isOut } from './entry.ts';

/**
 * A commit or a revocation needs to know the receive library; an attestation is signed and leaves only while its book's
 * reading and those of its lane's sides stand: after a start all have to be read first. One that is not ready lets
 * others pass.
 */
export const readyToPrepare = (draft: Draft, entry: OutboxEntry): boolean =>
  entry.packets.every((key) => {
    const record = draft.packets.get(key);
    return !record || mayBePrepared(draft, entry, record);
  });

export function mayBePrepared(draft: Draft, entry: OutboxEntry, record: PacketRecord): boolean {
  const library = draft.lanes.get(record.path)?.receiveLibrary;
  // Executing is not undone. What was sent once is only to change its price.
  if (entry.kind === 'execute') return library !== undefined && (isOut(entry) || bookJudged(draft, record));
  if (entry.kind === 'revoke') return libraryToRevoke(record, library) !== undefined;
  const lane = laneOf(draft.params, record);
  return bookJudged(draft, record) && (isHandedOut(draft, entry) || (lane !== undefined && sidesRead(draft, lane)));
}

/** Only its price is to change: the digest that it carries was sent before. */
const isHandedOut = (draft: Draft, entry: OutboxEntry): boolean =>
  isOut(entry) && !!entry.attestation?.signatures && !expired(draft, entry);
