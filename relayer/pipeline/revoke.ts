/**
 * What goes to our DVN one packet at a time. Taking back what was attested of a source block that is gone, and giving it
 * again when the packet returns: both are best effort, since a commit may come first, and then it is a violation. And
 * attesting a nonce once more that its application nilified, after operators have acknowledged that.
 */
import type { OutboxEntry } from '../core/outbox.ts';
import type { PacketRecord } from '../core/state.ts';
import { takesMore } from '../outbox/account.ts';
import { newEntry, putEntry } from '../outbox/entry.ts';
import { MAX_REVOCATIONS, pauses } from '../outbox/retry.ts';
import { acts } from './acting.ts';
import { attestationOf } from './attestation.ts';
import { sidesRead } from './audit.ts';
import type { Draft } from './draft.ts';
import { countsNow } from './libraries.ts';
import { bookJudged, haltsOf, laneOf } from './lookup.ts';
import { holdsNil, isRenewed } from './nilified.ts';

/** Transactions of one kind and chain under way at a time: what the contract lets one attester send in one go. */
const MAX_UNDER_WAY = 16;

export function revoke(draft: Draft): void {
  const { params } = draft;
  if (!acts(draft) || !params.roles.has('attest')) return;
  for (const record of draft.packetsIn('orphaned', 'apart')) {
    if (pauses(record, draft.atMs)) continue;
    if (wantsRevocation(draft, record)) open(draft, record, 'revoke');
    else if (wantsLift(draft, record)) open(draft, record, 'lift');
    else if (wantsReattestation(draft, record)) open(draft, record, 'reattest');
  }
}

/** No halt keeps it back: it takes away, and gives nothing. */
function wantsRevocation(draft: Draft, record: PacketRecord): boolean {
  if (record.state !== 'orphaned' || !draft.reservations.get(record.key)) return false;
  if (record.committed || record.executed || record.consumption || record.abandoned) return false;
  return record.attempts < MAX_REVOCATIONS && !carriedBy(draft, record, 'revoke');
}

/** What was vetoed by others is quarantined: only what we revoked ourselves, and a fresh pass of all gates has cleared since. */
function wantsLift(draft: Draft, record: PacketRecord): boolean {
  return record.revoked !== undefined && mayBeAgreed(draft, record);
}

/** Asked after the lift, which goes first. What still stands, since nothing had been committed, is committed without it. */
function wantsReattestation(draft: Draft, record: PacketRecord): boolean {
  if (!holdsNil(record) || !isRenewed(record) || countsNow(draft, record)) return false;
  return mayBeAgreed(draft, record);
}

/** Cleared by a reading that stands: the attesters may sign for it. */
function mayBeAgreed(draft: Draft, record: PacketRecord): boolean {
  if (record.state !== 'cleared' || record.entry !== null || record.executed || record.abandoned) return false;
  const lane = laneOf(draft.params, record);
  return lane !== undefined && haltsOf(draft, lane).length === 0 && sidesRead(draft, lane) && bookJudged(draft, record);
}

const carriedBy = (draft: Draft, record: PacketRecord, kind: OutboxEntry['kind']): boolean =>
  record.entry !== null && draft.outbox.get(record.entry)?.kind === kind;

type Kind = 'revoke' | 'lift' | 'reattest';

function open(draft: Draft, record: PacketRecord, kind: Kind): void {
  const lane = laneOf(draft.params, record);
  const chain = lane && draft.params.chains.get(lane.to.chain);
  if (!chain?.sender || !record.packet || underWay(draft, chain.name, kind) >= MAX_UNDER_WAY) return;
  const library = draft.lanes.get(record.path)?.receiveLibrary;
  const epoch = draft.epochs.get(chain.name);
  if (kind !== 'revoke' && (!library || epoch === undefined || !takesMore(draft, chain.name))) return;
  const entry = newEntry(draft, kind, chain.name, chain.sender, [record]);
  if (kind === 'revoke' || !library || epoch === undefined) {
    putEntry(draft, entry);
    return;
  }
  const { header } = record.packet;
  const confirmations = kind === 'reattest' ? (record.confirmations ?? 0n) : 0n;
  const items = [{ header, payloadHash: record.payloadHash, confirmations }];
  putEntry(draft, { ...entry, state: 'collecting', attestation: attestationOf(draft, entry, library, epoch, items) });
  draft.effect({ type: 'collectSignatures', entry: entry.id });
}

const underWay = (draft: Draft, chain: OutboxEntry['chain'], kind: Kind): number =>
  [...draft.outbox.values()].filter(
    (e) =>
      e.kind === kind && e.chain === chain && e.state !== 'closed' && e.state !== 'failed' && e.state !== 'included',
  ).length;
