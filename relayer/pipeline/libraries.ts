/**
 * In which receive libraries our attestations of a packet stand. A commit counts only those of the lane's own library; a
 * receiver that changes it leaves the others behind, where they can still be committed for as long as it allows the old one.
 */
import { type Attested, standsIn } from '../core/attestedIn.ts';
import type { Height, Hex } from '../core/ids.ts';
import { byLogOrder, type LogRef } from '../core/log.ts';
import type { OutboxEntry } from '../core/outbox.ts';
import type { LibraryAttestation, PacketRecord } from '../core/state.ts';
import type { Draft } from './draft.ts';

/** Attestations remembered of one packet: a reorg can take back the newest, and what they replaced stands again. */
const MAX_KEPT = 16;

/** `attested` is the newest one that stands, in whichever library. */
function attestedIn(all: readonly LibraryAttestation[]): Required<Attested> {
  const standing = all.flatMap(({ ref, revoked }) => (revoked ? [] : [ref]));
  return { attested: standing.sort(byLogOrder).at(-1) ?? null, attestedIn: all };
}

/** A fact that an older version kept names no library. */
export function withAttestation(record: Attested, library: Hex | undefined, ref: LogRef): Attested {
  if (!library) return { attested: ref };
  const before = record.attestedIn ?? [];
  return attestedIn([...before, { library, ref, revoked: null }].slice(-MAX_KEPT));
}

/** Kept as revoked, so that it stands again when the destination takes the revocation back. */
export function withoutAttestation(record: Attested, library: Hex | undefined, by: LogRef): Attested {
  if (!library || !record.attestedIn) return { attested: null };
  return attestedIn(
    record.attestedIn.map((one) => (one.library === library && !one.revoked ? { ...one, revoked: by } : one)),
  );
}

/**
 * What is left of it once a commit was undone, which had used up what stood in its library: the lane's own, or where nothing
 * stood there, one that is not known. What is said to be gone too soon is only attested once more.
 */
export function withoutCommitted(draft: Draft, record: PacketRecord, by: LogRef): Attested {
  if (!record.attestedIn) return { attested: null };
  const current = draft.lanes.get(record.path)?.receiveLibrary;
  const known = current !== undefined && standsIn(record, current);
  return attestedIn(
    record.attestedIn.map((one) => (one.revoked || (known && one.library !== current) ? one : { ...one, revoked: by })),
  );
}

/** What is left when the destination goes back to `fork`. */
export function attestationsUpTo(record: Attested, fork: Height): Attested {
  const { attested, attestedIn: all } = record;
  const gone = (ref: LogRef | null): boolean => ref !== null && ref.height > fork;
  if (!all) return { attested: gone(attested) ? null : attested };
  if (!all.some(({ ref, revoked }) => gone(ref) || gone(revoked))) return { attested, attestedIn: all };
  const below = all.filter(({ ref }) => !gone(ref));
  return attestedIn(below.map((one) => (gone(one.revoked) ? { ...one, revoked: null } : one)));
}

/** In the library that this entry names. */
export const attestedBy = ({ attestation }: Pick<OutboxEntry, 'attestation'>, record: Attested): boolean =>
  attestation !== null && standsIn(record, attestation.library);

/** Whether the receiver's verification counts our attestation now; while its library is not read, any one does. */
export function countsNow(draft: Draft, record: PacketRecord): boolean {
  const library = draft.lanes.get(record.path)?.receiveLibrary;
  return record.attested !== null && (library === undefined || standsIn(record, library));
}

/** The receiver changed its library, or changed it back: what does not count there is attested anew. */
export function followLibraries(draft: Draft): void {
  for (const record of [...draft.packetsChanged(), ...onLanesChanged(draft)]) {
    const library = draft.lanes.get(record.path)?.receiveLibrary;
    if (library === undefined || record.entry !== null) continue;
    const counts = countsNow(draft, record);
    if (record.state === 'attested' && !counts) {
      draft.moveTo(record, 'cleared', { receiveLibrary: library }, { attempts: 0, retryAtMs: null });
    } else if (record.state === 'cleared' && counts) {
      const { attested: ref } = record;
      draft.moveTo(record, 'attested', { ref, receiveLibrary: library }, { attempts: 0, retryAtMs: null });
    }
  }
}

/** Whether an attestation counts follows from the packet and its lane's library: nothing else can have changed it. */
function onLanesChanged(draft: Draft): PacketRecord[] {
  const changed = new Set<string>();
  for (const [path, reading] of draft.lanes.changes()) {
    if (reading?.receiveLibrary !== draft.lanes.before(path)?.receiveLibrary) changed.add(path);
  }
  if (changed.size === 0) return [];
  const put = draft.packets.changes();
  return draft.packetsIn('attested', 'cleared').filter(({ key, path }) => changed.has(path) && !put.has(key));
}
