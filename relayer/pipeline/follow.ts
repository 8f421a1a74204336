/** What the destination chain says: our attestation, commit, delivery, and what the application did on its own. */

import { floorToShared, local, toLocal } from '../core/amount.ts';
import type { Fact, FactOf } from '../core/fact.ts';
import type { ChainName } from '../core/ids.ts';
import { byLogOrder, sameLog } from '../core/log.ts';
import { creditedTo } from '../core/packetCodec.ts';
import type { BookParams, LegParams } from '../core/params.ts';
import type { LedgerFact, PacketRecord, PacketState } from '../core/state.ts';
import { chainOfEid } from './bookFacts.ts';
import type { Draft } from './draft.ts';
import { countsNow, withAttestation } from './libraries.ts';
import { laneOf, packetsAt, packetsNamed } from './lookup.ts';
import { matchConsumption } from './matching.ts';
import { NIL_PAYLOAD, nilifiedSeen } from './nilified.ts';
import { rememberAttested } from './restored.ts';
import { liftSeen, orphanAttested, revocationSeen, tombstoneSeen, withoutRevocation } from './tombstone.ts';

/** Applies one destination fact. `siblings` are all facts of its transaction. */
export function follow(draft: Draft, chain: ChainName, fact: Fact, siblings: readonly Fact[]): void {
  switch (fact.kind) {
    case 'payloadVerified':
      rememberAttested(draft, chain, fact);
      for (const record of same(draft, chain, fact)) attestationSeen(draft, record, fact);
      return;
    case 'packetVerified':
      for (const record of same(draft, chain, fact)) {
        const committed = { committed: fact.ref };
        if (record.state === 'cleared' || record.state === 'attested') {
          draft.moveTo(record, 'committed', { ref: fact.ref }, { ...committed, attempts: 0, retryAtMs: null });
        } else draft.putPacket({ ...record, ...committed });
      }
      return;
    case 'packetDelivered':
      delivered(draft, packetsAt(draft, chain, fact.origin, fact.receiver), fact, siblings);
      return;
    case 'nonceSkipped':
      for (const record of packetsAt(draft, chain, fact.origin, fact.receiver)) giveUp(draft, record, 'skipped', fact);
      return;
    case 'packetBurnt':
      // Of a nilified nonce no payload is left to name.
      for (const record of fact.payloadHash === NIL_PAYLOAD
        ? packetsAt(draft, chain, fact.origin, fact.receiver)
        : same(draft, chain, fact))
        giveUp(draft, record, 'burnt', fact);
      return;
    case 'packetNilified':
      // Whatever was verified there, the nonce itself is nilified.
      for (const record of packetsAt(draft, chain, fact.origin, fact.receiver)) nilifiedSeen(draft, record, fact);
      return;
    case 'tombstoned':
      for (const record of packetsNamed(draft, chain, fact)) tombstoneSeen(draft, record, fact);
      return;
    case 'tombstoneLifted':
      for (const record of packetsNamed(draft, chain, fact)) liftSeen(draft, record, fact.ref);
      return;
    case 'packetSent':
    case 'oftSent':
    case 'oftReceived':
    case 'tokenTransfer':
    case 'ownContract':
    case 'assumptionTouched':
      return;
    default:
      fact satisfies never;
  }
}

const same = (
  draft: Draft,
  chain: ChainName,
  fact: FactOf<'payloadVerified'> | FactOf<'packetVerified'> | FactOf<'packetBurnt' | 'packetNilified'>,
): PacketRecord[] =>
  packetsAt(draft, chain, fact.origin, fact.receiver).filter((record) => record.payloadHash === fact.payloadHash);

function attestationSeen(draft: Draft, record: PacketRecord, fact: FactOf<'payloadVerified'>): void {
  if (draft.params.chains.get(fact.ref.chain)?.dvn !== fact.dvn) return;
  if (fact.confirmations === 0n) {
    revocationSeen(draft, record, fact);
    return;
  }
  const attested = withAttestation(record, fact.library, fact.ref);
  if (record.state === 'orphaned' || record.state === 'revoked') {
    if (record.provenance.claimedBy.length === 0) orphanAttested(draft, record, attested);
    return;
  }
  // It would not have been written while a tombstone stood.
  const standing = { ...withoutRevocation(record), ...attested };
  if (record.state === 'cleared' && countsNow(draft, standing)) {
    draft.moveTo(standing, 'attested', { ref: fact.ref }, { attempts: 0, retryAtMs: null });
  } else draft.putPacket(standing);
}

/** What has left its chain; its namesake may stand at the same nonce. */
export const GONE: ReadonlySet<PacketState> = new Set(['orphaned', 'revoked']);

/**
 * The event names a nonce, not a payload: what is delivered is what was committed last. A namesake did not arrive; where
 * its source block is gone, its nonce is over.
 */
function delivered(
  draft: Draft,
  records: readonly PacketRecord[],
  { ref }: FactOf<'packetDelivered'>,
  siblings: readonly Fact[],
): void {
  const commits = records.flatMap(({ committed }) => committed ?? []).sort(byLogOrder);
  const last = commits.at(-1);
  for (const record of records) {
    const cleared = { how: 'cleared' as const, ref };
    const itself = last ? record.committed !== null && sameLog(record.committed, last) : !GONE.has(record.state);
    if (!itself) {
      if (GONE.has(record.state)) draft.putPacket({ ...record, abandoned: cleared });
      continue;
    }
    const arrived = siblings.some((s) => s.kind === 'oftReceived' && s.guid === record.guid);
    draft.putPacket({ ...record, executed: ref, abandoned: arrived ? record.abandoned : cleared });
  }
}

function giveUp(draft: Draft, record: PacketRecord, how: 'skipped' | 'burnt', fact: Fact): void {
  if (record.consumption) return;
  draft.putPacket({ ...record, abandoned: { how, ref: fact.ref } });
  draft.note(record.shard, 'transition', { guid: record.guid, [how]: fact.ref }, record.key);
}

/** The consumption facts of one leg, matched at once where that can be; the rest is judged by the next whole round. */
export function consumptionsOf(draft: Draft, book: BookParams, leg: LegParams, facts: readonly Fact[]): LedgerFact[] {
  const found: LedgerFact[] = [];
  for (const fact of facts) {
    if (fact.kind !== 'oftReceived' || fact.oapp !== leg.oapp) continue;
    const amount = floorToShared(fact.amount, leg.rate);
    const consumption = {
      kind: 'consumption' as const,
      ref: fact.ref,
      guid: fact.guid,
      srcEid: fact.srcEid,
      from: chainOfEid(draft, book, fact.srcEid),
      beneficiary: creditedTo(fact.to),
      amount,
      remainder: local(fact.amount - toLocal(amount, leg.rate)),
      matched: null,
      halt: null,
      writtenOff: false,
    };
    found.push(settleMatch(draft, consumption, leg.chain));
    draft.note(book.shard, 'transition', { consumption: fact.guid, on: leg.chain, amount, ref: fact.ref });
  }
  return found;
}

/** Tries to match; on success the packet is delivered, whoever executed it. */
export function settleMatch(
  draft: Draft,
  fact: Extract<LedgerFact, { kind: 'consumption' }>,
  chain: ChainName,
): Extract<LedgerFact, { kind: 'consumption' }> {
  const match = matchConsumption(fact, chain, draft.packetsOf(fact.guid), (record) => laneOf(draft.params, record));
  if (match.say === 'unmatched') return fact;
  draft.moveTo(match.packet, 'delivered', { ref: fact.ref }, { consumption: fact.ref, retryAtMs: null });
  return { ...fact, matched: match.packet.key };
}
