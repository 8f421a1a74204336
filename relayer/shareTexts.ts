/**
 * What many records say is kept in memory once: each was decoded from the journal with copies of its own, and of a hundred
 * thousand packets that wait these would be a third of what the node holds.
 */
import { type LogRef, sameLog } from './core/log.ts';
import type { Params } from './core/params.ts';
import type { PacketRecord, PayloadRecord, Reservation } from './core/state.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Of each kind of value as many are remembered; then it begins anew. */
const MAX_REMEMBERED = 4_096;

/** What the last records said, so that the next ones can say the same with it. Bounded. */
export class Said {
  readonly #texts = new Map<string, string>();
  readonly #numbers = new Map<bigint, bigint>();
  readonly #executions = new Map<string, PacketRecord['execution']>();
  #execution: PacketRecord['execution'] | null = null;
  readonly #lists = new Map<string, readonly string[]>();

  text = <T extends string>(text: T): T => first(this.#texts, text, text) as T;

  number = <T extends bigint>(number: T): T => first(this.#numbers, number, number) as T;

  execution(of: PacketRecord['execution']): PacketRecord['execution'] {
    const last = this.#execution;
    const same = last && last.gas === of.gas && last.value === of.value && last.executor === of.executor;
    this.#execution = same ? last : first(this.#executions, `${of.gas} ${of.value} ${of.executor}`, of);
    return this.#execution;
  }

  list<T extends string>(list: readonly T[]): readonly T[] {
    if (list.length === 0) return NONE;
    // A text that holds a space could make two lists of the same words.
    if (list.some((text) => text.includes(' '))) return list;
    return first(this.#lists, list.join(' '), list) as readonly T[];
  }
}

const NONE: readonly never[] = Object.freeze([]);

function first<K, V>(known: Map<K, V>, key: K, value: V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MAX_REMEMBERED) known.clear();
  known.set(key, value);
  return value;
}

/** Says the same as before with texts that others hold already. The record must be nobody else's yet. */
export function shareTexts({ chains, lanes, books }: Params, own: PacketRecord, said: Said): void {
  const record: Mutable<PacketRecord> = own;
  shareNames(record);
  shareRefs(record, said);
  shareProvenance(record, said);
  record.execution = said.execution(record.execution);
  if (record.confirmations !== null) record.confirmations = said.number(record.confirmations);
  const hold: Mutable<NonNullable<PacketRecord['hold']>> | null = record.hold;
  if (hold) {
    hold.cause = said.text(hold.cause);
    hold.saw = said.text(hold.saw);
    hold.wanted = said.text(hold.wanted);
  }
  const lane = lanes.get(record.path);
  if (!lane) return;
  record.path = lane.path;
  if (record.lane === lane.id) record.lane = lane.id;
  const packet: Mutable<NonNullable<PacketRecord['packet']>> | null = record.packet;
  if (packet?.sender === lane.sender) packet.sender = lane.sender;
  if (packet?.receiver === lane.receiver) packet.receiver = lane.receiver;
  const book = books.get(lane.book);
  if (!book) return;
  if (record.book === book.name) record.book = book.name;
  if (record.shard === book.shard) record.shard = book.shard;
  const chain = chains.get(lane.from.chain);
  const source: Mutable<LogRef> = record.source;
  if (chain && source.chain === chain.name) source.chain = chain.name;
}

/** A part of a text takes no room of its own: the key is made of both hashes, the bytes begin with the header. */
function shareNames(record: Mutable<PacketRecord>): void {
  const { key, packet } = record;
  const guid = key.slice(0, record.guid.length);
  if (guid === record.guid) record.guid = guid as typeof record.guid;
  const payloadHash = key.slice(record.guid.length + 1);
  if (payloadHash === record.payloadHash) record.payloadHash = payloadHash as typeof record.payloadHash;
  if (!packet) return;
  const own: Mutable<typeof packet> = packet;
  if (own.guid === record.guid) own.guid = record.guid;
  if (own.payloadHash === record.payloadHash) own.payloadHash = record.payloadHash;
  const start = record.encoded.slice(0, own.header.length);
  if (start === own.header) own.header = start as typeof own.header;
}

/** Many packets lie in one block, or are attested by one transaction; the newest attestation stands in two places. */
function shareRefs(record: Mutable<PacketRecord>, said: Said): void {
  const { source, attested, attestedIn } = record;
  for (const ref of [source, attested, record.committed, record.executed, record.consumption]) {
    if (ref) shareRef(ref, said);
  }
  for (const one of attestedIn ?? []) {
    const own: Mutable<typeof one> = one;
    own.library = said.text(own.library);
    if (attested && sameRef(own.ref, attested)) own.ref = attested;
    else shareRef(own.ref, said);
  }
}

function shareRef(ref: LogRef, said: Said): void {
  const own: Mutable<LogRef> = ref;
  own.chain = said.text(own.chain);
  own.height = said.number(own.height);
  own.blockHash = said.text(own.blockHash);
  own.txHash = said.text(own.txHash);
}

const sameRef = (a: LogRef, b: LogRef): boolean => sameLog(a, b) && a.height === b.height;

/** Mostly it says one amount four times, in units of the token, and names DVNs that all packets of a sender name. */
function shareProvenance(record: Mutable<PacketRecord>, said: Said): void {
  const provenance: Mutable<PacketRecord['provenance']> = record.provenance;
  provenance.claimed = said.number(provenance.claimed);
  provenance.tokensIn = said.number(provenance.tokensIn);
  provenance.assigned = said.list(provenance.assigned);
  provenance.claimedBy = said.list(provenance.claimedBy);
  const sent: Mutable<NonNullable<typeof provenance.oftSent>> | null = provenance.oftSent;
  if (!sent) return;
  sent.from = said.text(sent.from);
  sent.sent = said.number(sent.sent);
  sent.received = said.number(sent.received);
}

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
