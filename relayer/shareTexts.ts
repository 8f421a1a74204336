/**
 * What many records say is kept in memory once: each was decoded from the journal with copies of its own, and of a hundred
 * thousand packets that wait these would be a third of what the node holds.
 */
import type { Hex } from './core/ids.ts';
import { type LogRef, sameLog } from './core/log.ts';
import type { Params } from './core/params.ts';
import type { PacketRecord, PayloadRecord, Reservation } from './core/state.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Says the same as before with texts that others hold already. The record must be nobody else's yet. */
export function shareTexts({ chains, lanes, books }: Params, own: PacketRecord): void {
  const record: Mutable<PacketRecord> = own;
  const packet: Mutable<NonNullable<PacketRecord['packet']>> | null = record.packet;
  if (packet) {
    if (packet.guid === record.guid) packet.guid = record.guid;
    if (packet.payloadHash === record.payloadHash) packet.payloadHash = record.payloadHash;
    // A part of a text takes no room of its own.
    const start = record.encoded.slice(0, packet.header.length);
    if (start === packet.header) packet.header = start as typeof packet.header;
  }
  shareRefs(record);
  const lane = lanes.get(record.path);
  if (!lane) return;
  record.path = lane.path;
  if (record.lane === lane.id) record.lane = lane.id;
  if (packet?.sender === lane.sender) packet.sender = lane.sender;
  if (packet?.receiver === lane.receiver) packet.receiver = lane.receiver;
  const book = books.get(lane.book);
  if (!book) return;
  if (record.book === book.name) record.book = book.name;
  if (record.shard === book.shard) record.shard = book.shard;
  const chain = chains.get(lane.from.chain);
  if (!chain) return;
  const source: Mutable<LogRef> = record.source;
  if (source.chain === chain.name) source.chain = chain.name;
  const execution: Mutable<PacketRecord['execution']> = record.execution;
  if (execution.executor === chain.executor) execution.executor = chain.executor;
  const assigned = record.provenance.assigned as Hex[];
  for (const [i, address] of assigned.entries()) if (address === chain.dvn) assigned[i] = chain.dvn;
}

/** The newest attestation stands in two places. */
function shareRefs(record: Mutable<PacketRecord>): void {
  const { attested } = record;
  if (!attested) return;
  for (const one of record.attestedIn ?? []) {
    if (sameRef(one.ref, attested)) (one as Mutable<typeof one>).ref = attested;
  }
}

const sameRef = (a: LogRef, b: LogRef): boolean => sameLog(a, b) && a.height === b.height;

/** The payload record of this packet, with the packet's own texts where they are the same. */
export function sharedPayload(of: PacketRecord, payload: PayloadRecord): PayloadRecord {
  const shared: Mutable<PayloadRecord> = payload;
  if (shared.path === of.path) shared.path = of.path;
  if (shared.nonce === of.packet?.nonce) shared.nonce = of.packet.nonce;
  if (shared.shard === of.shard) shared.shard = of.shard;
  if (shared.guid === of.guid) shared.guid = of.guid;
  if (shared.payloadHash === of.payloadHash) shared.payloadHash = of.payloadHash;
  return shared;
}

/** As above, of a reservation; the packet may be unknown. */
export function sharedReservation(of: PacketRecord | undefined, reservation: Reservation): Reservation {
  if (!of) return reservation;
  const shared: Mutable<Reservation> = reservation;
  if (shared.key === of.key) shared.key = of.key;
  if (shared.shard === of.shard) shared.shard = of.shard;
  if (shared.book === of.book) shared.book = of.book;
  if (shared.amount === of.transfer?.amount) shared.amount = of.transfer.amount;
  return shared;
}
