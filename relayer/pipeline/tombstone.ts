/** What a revocation, and the lift that undoes it, mean for a packet. */
import type { FactOf } from '../core/fact.ts';
import type { LogRef } from '../core/log.ts';
import { isTerminal, type PacketRecord, type PacketState, type Revocation } from '../core/state.ts';
import type { Draft } from './draft.ts';
import { countsNow, withoutAttestation } from './libraries.ts';

/** An orphan whose attestation is out may still be delivered: until it is revoked its amount stays reserved. */
export function reserve(draft: Draft, record: PacketRecord): void {
  const { key, shard, book, transfer } = record;
  if (book === null || !transfer) return;
  const admitted = draft.reservations.get(key)?.admitted === true;
  draft.reservations.set(key, { key, shard, book, amount: transfer.amount, admitted });
}

export function alarmForOrphan(draft: Draft, record: PacketRecord): void {
  const { guid, source, attested } = record;
  draft.note(record.shard, 'alarm', { alarm: 'attested_source_orphaned', guid, source, attested }, record.key);
}

/** Our DVN's attestation stands for an orphan, whoever had it written: it is to be revoked. */
export function orphanAttested(
  draft: Draft,
  record: PacketRecord,
  attested: Pick<PacketRecord, 'attested' | 'attestedIn'>,
): void {
  if (record.state === 'orphaned' && draft.reservations.get(record.key)) {
    draft.putPacket({ ...record, ...attested });
    return;
  }
  const again = { ...withoutRevocation(record), ...attested };
  reserve(draft, again);
  alarmForOrphan(draft, again);
  draft.moveTo(again, 'orphaned', { block: record.source.blockHash, out: true }, { attempts: 0, retryAtMs: null });
}

/** The attestation is taken back in one library. Of an orphan that settles it, unless it stands in another one. */
export function revocationSeen(draft: Draft, record: PacketRecord, { ref, library }: FactOf<'payloadVerified'>): void {
  const taken = { ...record, ...withoutAttestation(record, library, ref) };
  if (record.state === 'orphaned' && taken.attested === null) {
    const { chain, height, blockHash: hash, txHash } = ref;
    settleRevocation(draft, taken, record.revoked ?? { chain, height, hash, txHash });
  } else if (record.state === 'attested' && !countsNow(draft, taken)) {
    draft.moveTo(taken, 'cleared', { ref, revoked: true });
  } else draft.putPacket(taken);
}

/**
 * Our DVN's tombstone, whoever set it: nothing of this packet is attested any more, and what stood in one library is
 * taken back. Of an orphan that settles it, unless it stands in another library; one of a packet that returns needs a lift, ours only if the revocation was ours.
 */
export function tombstoneSeen(draft: Draft, record: PacketRecord, fact: FactOf<'tombstoned'>): void {
  if (isTerminal(record.state)) return;
  const { chain, height, blockHash: hash, txHash } = fact.ref;
  const veto = isOurs(draft, fact) ? {} : { vetoedBy: fact.by };
  const revoked: Revocation = { chain, height, hash, txHash, ...veto };
  const barred = { ...record, ...withoutAttestation(record, fact.library, fact.ref), revoked };
  if (record.state === 'orphaned' && barred.attested === null) settleRevocation(draft, barred, revoked);
  else if (record.state === 'attested' && !countsNow(draft, barred)) draft.moveTo(barred, 'cleared', { revoked });
  else draft.putPacket(barred);
}

/** By the account that we send from now, or by one that we sent from. */
const isOurs = (draft: Draft, { by, ref }: FactOf<'tombstoned'>): boolean =>
  by === draft.params.chains.get(ref.chain)?.sender ||
  [...draft.outbox.values()].some(
    ({ kind, transactions }) => kind === 'revoke' && transactions.some(({ hash }) => hash === ref.txHash),
  );

function settleRevocation(draft: Draft, record: PacketRecord, revoked: Revocation): void {
  draft.reservations.delete(record.key);
  const changes = { revoked, attempts: 0, retryAtMs: null };
  draft.moveTo(record, 'revoked', { revoked }, changes);
}

/** The tombstone is gone, whoever had it lifted. */
export function liftSeen(draft: Draft, record: PacketRecord, ref: LogRef): void {
  if (!record.revoked || isTerminal(record.state)) return;
  const before = record.state === 'cleared' ? { ...record, attempts: 0, retryAtMs: null, hold: null } : record;
  const after = unbarred(draft, before, { lifted: true, ref });
  if (after.state !== record.state) return;
  draft.note(record.shard, 'transition', { guid: record.guid, lifted: true, ref }, record.key);
}

/** The destination took the revocation back: an orphan's attestation is out again. */
export const revocationUndone = (draft: Draft, record: PacketRecord): PacketRecord =>
  unbarred(draft, record, { revocationUndone: record.revoked });

/** Signatures that are about may attest it again: an orphan is revoked anew, and what was vetoed passes all gates anew. */
function unbarred(draft: Draft, record: PacketRecord, why: object): PacketRecord {
  const without = withoutRevocation(record);
  if (record.state === 'revoked') {
    reserve(draft, without);
    return draft.moveTo(without, 'orphaned', { ...why, out: true });
  }
  if (record.state === 'quarantined' && record.hold?.cause === 'vetoed') {
    return draft.moveTo(without, 'observed', why, { confirmations: null, attempts: 0, retryAtMs: null });
  }
  draft.putPacket(without);
  return without;
}

const VETOABLE: ReadonlySet<PacketState> = new Set(['observed', 'final', 'cleared', 'attested']);

/** Somebody decided that this packet is not to be carried: it waits for a lift, which we neither ask for nor sign. */
export function quarantineVetoed(draft: Draft): void {
  for (const record of draft.packetsChanged()) {
    const by = record.revoked?.vetoedBy;
    if (by === undefined || !VETOABLE.has(record.state)) continue;
    if (record.committed || record.executed || record.consumption || record.abandoned) continue;
    const { revoked } = record;
    const seen = { saw: `revoked by ${by} in ${revoked?.txHash}`, wanted: 'a lift that the attesters have signed' };
    draft.hold(draft.moveTo(record, 'quarantined', { cause: 'vetoed', ...seen }), 'vetoed', seen);
  }
}

export function withoutRevocation(record: PacketRecord): PacketRecord {
  const { revoked: _, ...rest } = record;
  return rest;
}
