/**
 * Back from a row to the packet's record. A start reads a hundred thousand of them: each is made in one piece, since an
 * object that is spread together of so many fields takes several times the room and the time.
 */
import { type Eid, eid, type Guid, type Hex, nonce, type PathKey, type PayloadHash, pathKey } from '../../core/ids.ts';
import type { LogRef } from '../../core/log.ts';
import type { Packet } from '../../core/packet.ts';
import { decodeTransfer, packetIn } from '../../core/packetCodec.ts';
import type { LibraryAttestation, PacketRecord, Provenance } from '../../core/state.ts';
import { bigintFrom, type Fields, listFrom, type Place, textFrom } from './form.ts';
import { refReader } from './refs.ts';

/** A packet's key is its guid and the hash of its payload, each 0x and 64 digits. */
const GUID_CHARS = 66;
export const BOOK_SHARD = 'book:';

export const guidIn = (key: string): Guid => key.slice(0, GUID_CHARS) as Guid;
export const payloadIn = (key: string): PayloadHash => key.slice(GUID_CHARS + 1) as PayloadHash;

type RefOf = ReturnType<typeof refReader>;
type Record = { -readonly [K in keyof PacketRecord]: unknown };

/** @throws RangeError or TypeError for a row that `packetRow` cannot have written. */
export function unpackPacket({ key, shard }: Place, row: Fields): PacketRecord {
  const refOf = refReader(row.txs);
  const guid = (row.guid ?? guidIn(key)) as Guid;
  const payloadHash = (row.payloadHash ?? payloadIn(key)) as PayloadHash;
  const encoded = textFrom(row.encoded) as Hex;
  const packet = row.packet === undefined ? packetOf(encoded, guid, payloadHash) : (row.packet as Packet | null);
  const record: Record = {
    key: row.key ?? key,
    shard: row.shard ?? shard,
    book: row.book === undefined ? shard.slice(BOOK_SHARD.length) : row.book,
    lane: row.lane,
    path: row.path ?? (packet && pathOf(packet, encoded)),
    guid,
    payloadHash,
    encoded,
    packet,
    transfer: row.transfer === undefined && packet ? decodeTransfer(packet.message) : row.transfer,
    source: refOf(row.source),
    provenance: provenanceFrom(row.provenance),
    state: row.state,
    stateSinceMs: row.stateSinceMs,
    observedAtMs: row.observedAtMs,
    hold: row.hold ?? null,
    confirmations: row.confirmations === undefined ? null : bigintFrom(row.confirmations),
    execution: executionFrom(row.execution),
    attested: optionalRef(row.attested, refOf),
    committed: optionalRef(row.committed, refOf),
    executed: optionalRef(row.executed, refOf),
    consumption: optionalRef(row.consumption, refOf),
    abandoned: abandonedFrom(row.abandoned, refOf),
    entry: row.entry ?? null,
    attempts: row.attempts ?? 0,
    retryAtMs: row.retryAtMs ?? null,
  };
  if (row.attestedIn !== undefined) record.attestedIn = attestedInFrom(row.attestedIn, refOf);
  if (row.nilified !== undefined) record.nilified = refOf(row.nilified);
  addRest(record as Fields as { [field: string]: unknown }, row);
  return record as PacketRecord;
}

/** What else the row says, as it says it: only some packets have more. */
function addRest(record: { [field: string]: unknown }, row: Fields): void {
  for (const field in row) {
    if (field !== 'txs' && record[field] === undefined && Object.hasOwn(row, field)) record[field] = row[field];
  }
}

const optionalRef = (packed: unknown, refOf: RefOf): LogRef | null => (packed === undefined ? null : refOf(packed));

/** Where parts of the bytes stand in their text. */
const NONCE_AT = 4;
const ROUTE_AT = 20;
const GUID_AT = 164;
const MESSAGE_AT = 228;
const LOWER_HEX = /^0x01[0-9a-f]*$/;

/** What follows the nonce in a header: each path has one. */
type Route = {
  readonly srcEid: Eid;
  readonly sender: Hex;
  readonly dstEid: Eid;
  readonly receiver: Hex;
  readonly path: PathKey;
};

/** Paths are few; of more than these the first are read anew. */
const MAX_ROUTES = 4_096;
const routes = new Map<string, Route>();

function routeOf(encoded: Hex): Route {
  const text = encoded.slice(ROUTE_AT, GUID_AT);
  const known = routes.get(text);
  if (known) return known;
  const path = {
    srcEid: eid(Number.parseInt(text.slice(0, 8), 16)),
    sender: `0x${text.slice(8, 72)}` as Hex,
    dstEid: eid(Number.parseInt(text.slice(72, 80), 16)),
    receiver: `0x${text.slice(80)}` as Hex,
  };
  const route = { ...path, path: pathKey(path) };
  if (routes.size >= MAX_ROUTES) routes.clear();
  routes.set(text, route);
  return route;
}

const isPlain = (encoded: Hex): boolean =>
  encoded.length >= MESSAGE_AT && encoded.length % 2 === 0 && LOWER_HEX.test(encoded);

/** As `packetIn`, in parts of texts that are there already. */
function packetOf(encoded: Hex, guid: Guid, payloadHash: PayloadHash): Packet {
  if (!isPlain(encoded)) return whole(packetIn(encoded, payloadHash));
  const { srcEid, sender, dstEid, receiver } = routeOf(encoded);
  return {
    guid: saysGuid(encoded, guid) ? guid : (`0x${encoded.slice(GUID_AT, MESSAGE_AT)}` as Guid),
    payloadHash,
    header: encoded.slice(0, GUID_AT) as Hex,
    nonce: nonce(BigInt(`0x${encoded.slice(NONCE_AT, ROUTE_AT)}`)),
    srcEid,
    sender,
    dstEid,
    receiver,
    message: `0x${encoded.slice(MESSAGE_AT)}`,
  };
}

const saysGuid = (encoded: Hex, guid: Guid): boolean =>
  guid.length === GUID_CHARS && guid.startsWith('0x') && encoded.startsWith(guid.slice(2), GUID_AT);

const pathOf = (packet: Packet, encoded: Hex): PathKey => (isPlain(encoded) ? routeOf(encoded).path : pathKey(packet));

function whole(packet: Packet | null): Packet {
  if (!packet) throw new RangeError('saw bytes that are no packet');
  return packet;
}

function provenanceFrom(packed: unknown): Provenance {
  const said = listFrom(packed);
  const from = said[4];
  return {
    oftSent: from === undefined ? null : { from, sent: bigintFrom(said[5]), received: bigintFrom(said[6]) },
    tokensIn: bigintFrom(said[1]),
    claimed: bigintFrom(said[0]),
    assigned: listFrom(said[2]),
    claimedBy: listFrom(said[3]),
  } as Provenance;
}

function executionFrom(packed: unknown): PacketRecord['execution'] {
  const said = listFrom(packed);
  return { gas: bigintFrom(said[0]), value: bigintFrom(said[1]), executor: (said[2] ?? null) as Hex | null };
}

function abandonedFrom(packed: unknown, refOf: RefOf): PacketRecord['abandoned'] {
  if (packed === undefined) return null;
  const [how, ref] = listFrom(packed);
  return { how, ref: refOf(ref) } as PacketRecord['abandoned'];
}

const attestedInFrom = (packed: unknown, refOf: RefOf): LibraryAttestation[] =>
  listFrom(packed).map((one) => {
    const [library, ref, revoked] = listFrom(one);
    return { library: textFrom(library) as Hex, ref: refOf(ref), revoked: revoked === null ? null : refOf(revoked) };
  });
