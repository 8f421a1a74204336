/**
 * Destination events that are read before their packet is. The two chains are read apart, so what an application or
 * somebody else does to a packet can be known before the packet: it is kept by guid, and applied when the packet comes.
 */
import type { Fact } from '../core/fact.ts';
import { type ChainName, eid, type Height, nonce, pathKey } from '../core/ids.ts';
import { computeGuid } from '../core/packetCodec.ts';
import type { PacketRecord } from '../core/state.ts';
import type { Draft } from './draft.ts';
import { follow, GONE } from './follow.ts';
import { bookOf, laneOf } from './lookup.ts';

/** Keeps a fact that names a packet of a configured lane which the quorum has not reported yet. */
export function keepEarly(draft: Draft, chain: ChainName, fact: Fact, siblings: readonly Fact[]): void {
  if (!('origin' in fact)) return;
  const { params } = draft;
  const known = params.chains.get(chain);
  if (!known || (fact.kind === 'payloadVerified' && fact.dvn !== known.dvn)) return;
  const path = {
    srcEid: eid(fact.origin.srcEid),
    sender: fact.origin.sender,
    dstEid: known.eid,
    receiver: fact.receiver,
  };
  const lane = params.lanes.get(pathKey(path));
  if (!lane) return;
  const guid = computeGuid({ ...path, nonce: nonce(fact.origin.nonce) });
  if (draft.packetsOf(guid).some((record) => record.provenance.claimedBy.length === 0 && isMeant(record, fact))) return;
  const before = draft.early.get(guid);
  const arrivals = siblings.filter((one) => one.kind === 'oftReceived' && one.guid === guid);
  draft.early.set(guid, {
    guid,
    chain,
    shard: bookOf(params, lane.book).shard,
    facts: [...(before?.facts ?? []), { fact, arrivals }],
  });
}

/** An orphan's namesake, which takes its nonce, may not be known yet: what does not name the orphan's payload may be its. */
const isMeant = (record: PacketRecord, fact: Fact): boolean =>
  !GONE.has(record.state) || ('payloadHash' in fact && fact.payloadHash === record.payloadHash);

/** Applies to a packet that has just become known what was read of it before, in order. */
export function takeEarly(draft: Draft, record: PacketRecord): void {
  const early = draft.early.get(record.guid);
  if (!early || laneOf(draft.params, record)?.to.chain !== early.chain) return;
  draft.early.delete(record.guid);
  for (const { fact, arrivals } of early.facts) follow(draft, early.chain, fact, arrivals);
}

/** What stood above a fork never happened. */
export function dropEarly(draft: Draft, chain: ChainName, fork: Height): void {
  for (const early of [...draft.early.values()]) {
    if (early.chain !== chain) continue;
    const facts = early.facts.filter(({ fact }) => fact.ref.height <= fork);
    if (facts.length === 0) draft.early.delete(early.guid);
    else if (facts.length < early.facts.length) draft.early.set(early.guid, { ...early, facts });
  }
}
