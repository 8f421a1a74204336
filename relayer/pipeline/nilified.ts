/**
 * The application took back what was verified at a nonce. The endpoint then holds all ones there, and our DVN attests that
 * nonce by `reattest` alone, which names what it replaces. The packet is held until operators have acknowledged that very
 * nilification. Before a commit nothing is taken back but the nonce's own slot: an attestation that stands may still be
 * committed by anyone, as the endpoint allows, and after the word is committed by us, without another one.
 */
import type { FactOf } from '../core/fact.ts';
import type { Hex } from '../core/ids.ts';
import { sameLog } from '../core/log.ts';
import { isTerminal, type PacketRecord, type PacketState } from '../core/state.ts';
import type { Draft } from './draft.ts';
import { withoutCommitted } from './libraries.ts';

/** What the endpoint holds at a nilified nonce (`NIL_PAYLOAD_HASH`); a second nilification names it. */
export const NIL_PAYLOAD: Hex = `0x${'f'.repeat(64)}`;

/** What may be carried, or is about to be. */
const CARRIED: ReadonlySet<PacketState> = new Set(['observed', 'final', 'cleared', 'attested']);
/** Their source stands on nothing now; should it return, the packet is held then. */
const SOURCELESS: ReadonlySet<PacketState> = new Set(['orphaned', 'revoked']);

/** The nonce is nilified, whichever payload of it was meant. */
export function nilifiedSeen(
  draft: Draft,
  record: PacketRecord,
  { ref, payloadHash }: FactOf<'packetBurnt' | 'packetNilified'>,
): void {
  if (isTerminal(record.state)) return;
  const { renewal: _, ...rest } = record;
  const left = payloadHash === record.payloadHash ? withoutCommitted(draft, record, ref) : {};
  const next = { ...rest, ...left, committed: null, nilified: ref };
  // What holds these is stronger than a word about their nilification.
  if (SOURCELESS.has(record.state) || record.provenance.claimedBy.length > 0) draft.putPacket(next);
  else setAside(draft, next);
}

/** The endpoint holds all ones at this packet's nonce, as far as was read. */
export const holdsNil = ({ nilified, committed }: PacketRecord): boolean =>
  nilified !== undefined && committed === null;

/** What is carried again although nobody acknowledged its nilification, as when its source block has returned. */
export function holdNilified(draft: Draft): void {
  for (const record of draft.packetsChanged()) {
    if (!CARRIED.has(record.state) || !holdsNil(record) || isRenewed(record)) continue;
    if (record.executed || record.consumption || record.abandoned) continue;
    setAside(draft, record);
  }
}

/** The operators' word is about the nilification that stands. */
export const isRenewed = ({ nilified, renewal }: PacketRecord): boolean =>
  nilified !== undefined && renewal !== undefined && sameLog(renewal.nilified, nilified);

export function withoutNilification(record: PacketRecord): PacketRecord {
  const { nilified: _, renewal: __, ...rest } = record;
  return rest;
}

function setAside(draft: Draft, record: PacketRecord): void {
  const { nilified: ref } = record;
  const seen = { saw: `PacketNilified in ${ref?.txHash}`, wanted: 'an application that wants this packet' };
  draft.hold(draft.moveTo(record, 'quarantined', { cause: 'nilified', ref }), 'nilified', seen);
}
