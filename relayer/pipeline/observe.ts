/** Stage 1: what the source chain says. A `PacketSent` becomes a record, and an authorization in its book's ledger. */

import { keccak256, size } from 'viem';
import { type LocalAmount, local, shared, toLocal } from '../core/amount.ts';
import type { Fact, FactOf } from '../core/fact.ts';
import {
  type BookName,
  type ChainName,
  type Guid,
  type Hex,
  type PathKey,
  type PayloadHash,
  packetKey,
  pathKey,
  pathShard,
  type Shard,
} from '../core/ids.ts';
import { decodeExecution, decodePacket, decodeTransfer } from '../core/packetCodec.ts';
import type { Lane } from '../core/params.ts';
import { ledgerKey, type PacketRecord, type Provenance } from '../core/state.ts';
import { integrityGate } from '../gates/integrity.ts';
import type { Draft } from './draft.ts';

const NO_PATH = 'none' as PathKey;
/** The most packets that one operator may report alone and have kept: a liar cannot fill the journal. */
const MAX_CLAIMS_PER_OPERATOR = 64;

/** Longer than any packet that a send library carries: what one operator invents is kept in memory and in the journal. */
const MAX_CLAIM_BYTES = 16_384;

/** All facts of one transaction together, so that a packet is judged by its own receipt. */
export function byTransaction(facts: readonly Fact[]): Map<Hex, Fact[]> {
  const grouped = new Map<Hex, Fact[]>();
  for (const fact of facts) {
    const found = grouped.get(fact.ref.txHash);
    if (found) found.push(fact);
    else grouped.set(fact.ref.txHash, [fact]);
  }
  return grouped;
}

/** What of the parameters names our lanes. */
export type KnownLanes = {
  readonly lanes: ReadonlyMap<PathKey, Lane>;
  readonly chains: ReadonlyMap<ChainName, { readonly dvn: Hex }>;
  readonly books: ReadonlyMap<BookName, { readonly shard: Shard }>;
};

/** Is this packet any business of ours: a configured lane, one of our peers, or paid to our DVN? */
function isOurs(
  params: KnownLanes,
  chain: ChainName,
  sender: Hex | null,
  assigned: readonly Hex[],
  path: PathKey,
): boolean {
  if (params.lanes.has(path)) return true;
  const dvn = params.chains.get(chain)?.dvn;
  if (dvn && assigned.includes(dvn)) return true;
  return (
    sender !== null && [...params.lanes.values()].some((lane) => lane.from.chain === chain && lane.sender === sender)
  );
}

/** The record of a `PacketSent`, or null when it is none of our business. Pure; nothing is decided yet. */
export function recordOf(
  params: KnownLanes,
  fact: FactOf<'packetSent'>,
  siblings: readonly Fact[],
  claimedBy: readonly string[],
  atMs: number,
): PacketRecord | null {
  const decoded = decodePacket(fact.encoded);
  const read = decoded.ok ? decoded.packet : null;
  const path = read ? pathKey(read) : NO_PATH;
  const lane = params.lanes.get(path);
  // Of a lane's packets each would keep a copy of what all of them say.
  const packet = read && lane ? { ...read, sender: lane.sender, receiver: lane.receiver } : read;
  if (!isOurs(params, fact.ref.chain, packet?.sender ?? null, fact.assigned, path)) return null;
  const guid = packet?.guid ?? (keccak256(fact.encoded) as Guid);
  const payloadHash = packet?.payloadHash ?? (keccak256(fact.encoded) as PayloadHash);
  const shard = lane ? params.books.get(lane.book)?.shard : undefined;
  return {
    key: packetKey(guid, payloadHash),
    shard: shard ?? pathShard(guid),
    book: lane?.book ?? null,
    lane: lane?.id ?? null,
    path: lane?.path ?? path,
    guid,
    payloadHash,
    encoded: fact.encoded,
    packet,
    transfer: packet ? decodeTransfer(packet.message) : null,
    source: fact.ref,
    provenance: provenanceOf(fact, guid, siblings, lane, claimedBy),
    state: 'observed',
    stateSinceMs: atMs,
    observedAtMs: atMs,
    hold: null,
    confirmations: null,
    execution: executionOf(fact),
    attested: null,
    committed: null,
    executed: null,
    consumption: null,
    abandoned: null,
    entry: null,
    attempts: 0,
    retryAtMs: null,
  };
}

/** Written out: a copy by enumeration would give each packet a shape of its own in memory. */
function executionOf({ options, executor }: FactOf<'packetSent'>): PacketRecord['execution'] {
  const asked = decodeExecution(options);
  return { gas: asked?.gas ?? 0n, value: asked?.value ?? 0n, executor };
}

function provenanceOf(
  fact: FactOf<'packetSent'>,
  guid: Guid,
  siblings: readonly Fact[],
  lane: Lane | undefined,
  claimedBy: readonly string[],
): Provenance {
  const assigned = fact.assigned;
  if (!lane) return { oftSent: null, tokensIn: local(0n), claimed: local(0n), assigned, claimedBy };
  const { tokensIn, claimed, sent } = movedIn(siblings, lane);
  return { oftSent: sent.get(guid) ?? null, tokensIn, claimed, assigned, claimedBy };
}

/** What one transaction moved for one sender. */
type Moved = {
  /** Into the escrow, or burned. */
  readonly tokensIn: LocalAmount;
  /** What all packets of the sender claim. */
  readonly claimed: LocalAmount;
  readonly sent: ReadonlyMap<Guid, Provenance['oftSent']>;
};

/** Once a transaction, not once a packet: thousands of packets can share one. */
const moved = new WeakMap<readonly Fact[], Map<string, Moved>>();

function movedIn(siblings: readonly Fact[], { sender, from }: Lane): Moved {
  const known = moved.get(siblings) ?? new Map<string, Moved>();
  moved.set(siblings, known);
  const key = `${sender}/${from.token}/${from.kind}`;
  const found = known.get(key) ?? countMoved(siblings, sender, from);
  known.set(key, found);
  return found;
}

function countMoved(siblings: readonly Fact[], sender: Hex, { kind, oapp, token, rate }: Lane['from']): Moved {
  const into = kind === 'escrow' ? oapp : '0x0000000000000000000000000000000000000000';
  const sent = new Map<Guid, Provenance['oftSent']>();
  let tokensIn = 0n;
  let claimed = 0n;
  for (const sibling of siblings) {
    if (sibling.kind === 'tokenTransfer' && sibling.token === token && sibling.to === into) {
      // From the escrow to itself (an unlock to its own address) brings nothing in.
      if (sibling.from !== into) tokensIn += sibling.amount;
    } else if (sibling.kind === 'oftSent' && sibling.oapp === oapp) {
      sent.set(sibling.guid, { from: sibling.from, sent: sibling.sent, received: sibling.received });
    } else if (sibling.kind === 'packetSent') {
      const decoded = decodePacket(sibling.encoded);
      if (!decoded.ok || decoded.packet.sender !== sender) continue;
      claimed += toLocal(decodeTransfer(decoded.packet.message)?.amount ?? shared(0n), rate);
    }
  }
  return { tokensIn: local(tokensIn), claimed: local(claimed), sent };
}

/** Records an agreed packet, or refuses it. Returns the record where it authorizes value in its book. */
export function observe(draft: Draft, fact: FactOf<'packetSent'>, siblings: readonly Fact[]): PacketRecord | null {
  const fresh = recordOf(draft.params, fact, siblings, [], draft.atMs);
  if (!fresh) return null;
  const known = draft.packets.get(fresh.key);
  // Closed, and read once more after a reorg below the final block, which took its authorization out of the ledger.
  if (known?.state === 'settled' || known?.state === 'abandoned') return known;
  // Only an orphan, or what few had claimed, becomes real anew.
  if (known && known.state !== 'orphaned' && known.state !== 'revoked' && known.provenance.claimedBy.length === 0) {
    return isCounted(draft, known) ? null : known;
  }
  const lane = draft.params.lanes.get(fresh.path);
  const gate = integrityGate(fresh, lane, lane !== undefined || isOfKnownPeer(draft, fresh));
  if (!gate.pass) {
    refuse(draft, fresh, known, gate);
    return null;
  }
  const merged = known ? { ...fresh, ...since(known), ...kept(known) } : fresh;
  const from = known ? { ...merged, state: known.state } : merged;
  const before = known && known.source.blockHash !== fresh.source.blockHash ? { before: known.source } : {};
  draft.moveTo(from, 'observed', { source: fresh.source, ...before });
  return merged;
}

/** What few had claimed, however early, sets no clock of what is agreed now: delays and finality are counted from it. */
const since = ({ provenance, observedAtMs }: PacketRecord): Partial<PacketRecord> =>
  provenance.claimedBy.length > 0 ? {} : { observedAtMs };

const isOfKnownPeer = ({ params }: Draft, { packet }: PacketRecord): boolean =>
  [...params.lanes.values()].some((lane) => lane.sender === packet?.sender || lane.receiver === packet?.receiver);

/** A packet that stands is counted once; a block that is read again took its authorization out of the ledger. */
function isCounted(draft: Draft, { state, book, source, key }: PacketRecord): boolean {
  if (state === 'refused' || book === null) return true;
  const fact = draft.facts.get(ledgerKey(book, source.chain), source);
  return fact?.kind === 'authorization' && fact.packet === key;
}

/** A packet that returns in another block keeps what its destination has seen of it. */
const kept = (known: PacketRecord): Partial<PacketRecord> => ({
  attested: known.attested,
  ...(known.attestedIn ? { attestedIn: known.attestedIn } : {}),
  committed: known.committed,
  executed: known.executed,
  consumption: known.consumption,
  abandoned: known.abandoned,
  entry: known.entry,
  ...(known.revoked ? { revoked: known.revoked } : {}),
  // Not its renewal: what was acknowledged was about the block that is gone.
  ...(known.nilified ? { nilified: known.nilified } : {}),
});

function refuse(
  draft: Draft,
  record: PacketRecord,
  known: PacketRecord | undefined,
  gate: Extract<ReturnType<typeof integrityGate>, { pass: false }>,
): void {
  if (known?.state === 'refused') return;
  const refused = draft.moveTo(record, 'refused', { cause: gate.cause, saw: gate.saw, wanted: gate.wanted });
  draft.hold(refused, gate.cause, gate);
}

/** A packet that fewer than the quorum report: kept in sight and held, since the truth may be either way. */
export function observeClaim(draft: Draft, facts: readonly Fact[], operators: readonly string[], wanted: number): void {
  for (const fact of facts) {
    if (fact.kind !== 'packetSent' || size(fact.encoded) > MAX_CLAIM_BYTES) continue;
    const record = recordOf(draft.params, fact, facts, operators, draft.atMs);
    if (!record || draft.packets.get(record.key) || tooManyClaims(draft, operators)) continue;
    const seen = { saw: `reported by ${operators.join(', ')} only`, wanted: `${wanted} operators` };
    const held = draft.moveTo(record, 'quarantined', { cause: 'source_not_agreed', ...seen });
    draft.hold(held, 'source_not_agreed', seen);
  }
}

function tooManyClaims(draft: Draft, operators: readonly string[]): boolean {
  return operators.some((operator) => {
    let kept = 0;
    for (const record of draft.packetsIn('claimed')) if (record.provenance.claimedBy.includes(operator)) kept += 1;
    return kept >= MAX_CLAIMS_PER_OPERATOR;
  });
}
