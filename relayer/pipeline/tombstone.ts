/** What a revocation, and the lift that undoes it, mean for a packet. */
import type { LogRef } from '../core/log.ts';
import type { PacketRecord, Revocation } from '../core/state.ts';
import type { Draft } from './draft.ts';

/** An orphan whose attestation is out may still be delivered: until it is revoked its amount stays reserved. */
export function reserve(draft: Draft, record: PacketRecord): void {
  const { key, shard, book, transfer } = record;
  if (book !== null && transfer) draft.reservations.set(key, { key, shard, book, amount: transfer.amount });
}

export function alarmForOrphan(draft: Draft, record: PacketRecord): void {
  const { guid, source, attested } = record;
  draft.note(record.shard, 'alarm', { alarm: 'attested_source_orphaned', guid, source, attested }, record.key);
}

/** Our DVN's attestation stands for an orphan, whoever had it written: it is to be revoked. */
export function orphanAttested(draft: Draft, record: PacketRecord, ref: LogRef): void {
  if (record.state === 'orphaned' && draft.reservations.get(record.key)) {
    draft.putPacket({ ...record, attested: ref });
    return;
  }
  const again = { ...withoutRevocation(record), attested: ref };
  reserve(draft, again);
  alarmForOrphan(draft, again);
  draft.moveTo(again, 'orphaned', { block: record.source.blockHash, out: true }, { attempts: 0, retryAtMs: null });
}

/**
 * The attestation is taken back. Of an orphan that settles it: nothing of it can be delivered, and its reservation ends.
 * A live packet that somebody else revoked (a guardian's veto) keeps its verdict, but we do not lift what we did not do.
 */
export function revocationSeen(draft: Draft, record: PacketRecord, ref: LogRef): void {
  if (record.state === 'orphaned') {
    const { chain, height, blockHash: hash, txHash } = ref;
    settleRevocation(draft, record, { chain, height, hash, txHash });
  } else if (record.state === 'attested') {
    draft.moveTo(record, 'cleared', { ref, revoked: true }, { attested: null });
  } else draft.putPacket({ ...record, attested: null });
}

/** Our own revocation is mined. A packet that has returned meanwhile needs a lift before it is attested again. */
export function revocationMined(draft: Draft, record: PacketRecord, revoked: Revocation): void {
  const freed = { ...record, entry: null, attested: null };
  if (record.state === 'orphaned') settleRevocation(draft, freed, revoked);
  else if (record.state === 'attested') draft.moveTo({ ...freed, revoked }, 'cleared', { revoked });
  else draft.putPacket({ ...freed, revoked });
}

function settleRevocation(draft: Draft, record: PacketRecord, revoked: Revocation): void {
  draft.reservations.delete(record.key);
  const changes = { attested: null, revoked, attempts: 0, retryAtMs: null };
  draft.moveTo(record, 'revoked', { revoked }, changes);
}

export function liftMined(draft: Draft, record: PacketRecord): void {
  const lifted = { ...withoutRevocation(record), entry: null, attempts: 0, retryAtMs: null, hold: null };
  draft.putPacket(lifted);
  draft.note(record.shard, 'transition', { guid: record.guid, lifted: true }, record.key);
}

/** The destination took the revocation back: an orphan's attestation is out again. */
export function revocationUndone(draft: Draft, record: PacketRecord): PacketRecord {
  const without = withoutRevocation(record);
  if (record.state !== 'revoked') {
    draft.putPacket(without);
    return without;
  }
  reserve(draft, without);
  return draft.moveTo(without, 'orphaned', { revocationUndone: record.revoked, out: true });
}

export function withoutRevocation(record: PacketRecord): PacketRecord {
  const { revoked: _, ...rest } = record;
  return rest;
}
