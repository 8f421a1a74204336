/**
 * Destination events that are read before their packet is. The two chains are read apart, so what an application or
 * somebody else does to a packet can be known before the packet: it is kept by guid, and applied when the packet comes.
 */
import type { Fact, FactOf } from '../core/fact.ts';
import {
  type ChainName,
  eid,
  type Guid,
  type Height,
  type Hex,
  nonce,
  type PayloadHash,
  pathKey,
} from '../core/ids.ts';
import { byLogOrder } from '../core/log.ts';
import { computeGuid } from '../core/packetCodec.ts';
import type { PacketRecord } from '../core/state.ts';
import type { Draft } from './draft.ts';
import { follow, GONE } from './follow.ts';
import { bookOf, laneOf, packetsNamed } from './lookup.ts';

const MAX_EARLY_TOMBSTONES = 1_024;

/** Keeps a fact that names a packet of a configured lane which the quorum has not reported yet. */
export function keepEarly(draft: Draft, chain: ChainName, fact: Fact, siblings: readonly Fact[]): void {
  if (fact.kind === 'tombstoned' || fact.kind === 'tombstoneLifted') keepTombstone(draft, chain, fact);
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

/**
 * Kept under the payload hash, for it names no guid; a payload names its path. It may be no packet of ours, since other
 * lanes can use our DVN, so that only so many are kept: the contract itself attests nothing that bears a tombstone.
 */
function keepTombstone(draft: Draft, chain: ChainName, fact: FactOf<'tombstoned'> | FactOf<'tombstoneLifted'>): void {
  if (packetsNamed(draft, chain, fact).length > 0) return;
  const key = byPayload(fact.payloadHash);
  const before = draft.early.get(key);
  if (!before && (fact.kind === 'tombstoneLifted' || tombstonesKept(draft) >= MAX_EARLY_TOMBSTONES)) return;
  const facts = [...(before?.facts ?? []), { fact, arrivals: [] }];
  draft.early.set(key, { guid: key, chain, shard: draft.params.nodeShard, facts });
}

const byPayload = (payloadHash: PayloadHash): Guid => payloadHash as Hex as Guid;

const tombstonesKept = (draft: Draft): number =>
  [...draft.early.values()].filter(({ facts }) => facts[0]?.fact.kind === 'tombstoned').length;

/** An orphan's namesake, which takes its nonce, may not be known yet: what does not name the orphan's payload may be its. */
const isMeant = (record: PacketRecord, fact: Fact): boolean =>
  !GONE.has(record.state) || ('payloadHash' in fact && fact.payloadHash === record.payloadHash);

/** Applies to a packet that has just become known what was read of it before, in order. */
export function takeEarly(draft: Draft, record: PacketRecord): void {
  const to = laneOf(draft.params, record)?.to.chain;
  if (to === undefined) return;
  const found = [record.guid, byPayload(record.payloadHash)].flatMap((key) => draft.early.get(key) ?? []);
  const facts = found.flatMap((early) => {
    if (early.chain !== to) return [];
    draft.early.delete(early.guid);
    return early.facts;
  });
  for (const { fact, arrivals } of facts.sort((a, b) => byLogOrder(a.fact.ref, b.fact.ref))) {
    follow(draft, to, fact, arrivals);
  }
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
