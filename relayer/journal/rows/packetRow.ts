/**
 * A packet's record. Its bytes say all that the packet says, so that they alone are kept; its names are in its key; logs
 * of one transaction share it; and what is not so yet is left out.
 */
import { type Guid, type Hex, type PacketKey, type PayloadHash, pathKey, type Shard } from '../../core/ids.ts';
import type { Packet, Transfer } from '../../core/packet.ts';
import { decodeTransfer, packetIn } from '../../core/packetCodec.ts';
import type { LibraryAttestation, PacketRecord, Provenance } from '../../core/state.ts';
import { bigintFrom, type Fields, isFields, listFrom, type Place, type RowForm, textFrom } from './form.ts';
import { refReader, Transactions } from './refs.ts';

type Row = { -readonly [K in keyof PacketRecord]?: unknown } & { txs: Transactions['rows'] };

/** Each has it, so that it tells a record from anything else. */
const NEEDED = [
  'key',
  'shard',
  'book',
  'path',
  'guid',
  'payloadHash',
  'encoded',
  'packet',
  'transfer',
  'source',
  'provenance',
  'hold',
  'confirmations',
  'execution',
  'attested',
  'committed',
  'executed',
  'consumption',
  'abandoned',
  'entry',
  'attempts',
  'retryAtMs',
] as const satisfies readonly (keyof PacketRecord)[];

const isRecord = (value: unknown): value is PacketRecord =>
  isFields(value) && NEEDED.every((field) => value[field] !== undefined);

/** A packet's key is its guid and the hash of its payload, each 0x and 64 digits. */
const GUID_CHARS = 66;
const BOOK_SHARD = 'book:';

export const packetRow: RowForm = {
  pack: (place, value) => (isRecord(value) ? pack(place, value) : value),
  unpack: (place, row) => (isFields(row) && row.txs !== undefined ? unpack(place, row) : row),
};

function pack(place: Place, record: PacketRecord): Row {
  const { key, shard, book, path, guid, payloadHash, packet, transfer } = record;
  const { provenance, execution, ...rest } = record;
  const transactions = new Transactions();
  const row: Row = { ...rest, txs: transactions.rows };
  if (key === place.key) delete row.key;
  if (shard === place.shard) delete row.shard;
  if (book !== null && BOOK_SHARD + book === place.shard) delete row.book;
  if (guid === guidIn(place.key)) delete row.guid;
  if (payloadHash === payloadIn(place.key)) delete row.payloadHash;
  if (packet && isPacketOf(packet, record)) {
    delete row.packet;
    if (pathKey(packet) === path) delete row.path;
    if (sameTransfer(transfer, decodeTransfer(packet.message))) delete row.transfer;
  }
  row.provenance = packProvenance(provenance);
  row.execution = [String(execution.gas), String(execution.value), execution.executor];
  packRefs(row, record, transactions);
  if (record.confirmations === null) delete row.confirmations;
  else row.confirmations = String(record.confirmations);
  for (const field of ['hold', 'entry', 'retryAtMs'] as const) if (record[field] === null) delete row[field];
  if (record.attempts === 0) delete row.attempts;
  return row;
}

function packRefs(row: Row, record: PacketRecord, transactions: Transactions): void {
  row.source = transactions.pack(record.source);
  for (const field of ['attested', 'committed', 'executed', 'consumption', 'nilified'] as const) {
    const ref = record[field];
    if (ref) row[field] = transactions.pack(ref);
    else delete row[field];
  }
  const { attestedIn, abandoned } = record;
  if (attestedIn) {
    row.attestedIn = attestedIn.map(({ library, ref, revoked }) => [
      library,
      transactions.pack(ref),
      revoked && transactions.pack(revoked),
    ]);
  }
  if (abandoned) row.abandoned = [abandoned.how, transactions.pack(abandoned.ref)];
  else delete row.abandoned;
}

function unpack({ key, shard }: Place, row: Fields): PacketRecord {
  const { txs, ...rest } = row;
  const refOf = refReader(txs);
  const optional = (packed: unknown) => (packed === undefined ? null : refOf(packed));
  const guid = (row.guid ?? guidIn(key)) as Guid;
  const payloadHash = (row.payloadHash ?? payloadIn(key)) as PayloadHash;
  const encoded = textFrom(row.encoded) as Hex;
  const packet = row.packet === undefined ? wholePacket(encoded, payloadHash) : (row.packet as Packet | null);
  const record: unknown = {
    ...rest,
    key: (row.key ?? key) as PacketKey,
    shard: (row.shard ?? shard) as Shard,
    book: row.book === undefined ? shard.slice(BOOK_SHARD.length) : row.book,
    path: row.path ?? (packet && pathKey(packet)),
    guid,
    payloadHash,
    packet,
    transfer: row.transfer === undefined && packet ? decodeTransfer(packet.message) : row.transfer,
    source: refOf(row.source),
    provenance: provenanceFrom(row.provenance),
    hold: row.hold ?? null,
    confirmations: row.confirmations === undefined ? null : bigintFrom(row.confirmations),
    execution: executionFrom(row.execution),
    attested: optional(row.attested),
    committed: optional(row.committed),
    executed: optional(row.executed),
    consumption: optional(row.consumption),
    abandoned: abandonedFrom(row.abandoned, refOf),
    entry: row.entry ?? null,
    attempts: row.attempts ?? 0,
    retryAtMs: row.retryAtMs ?? null,
    ...(row.attestedIn === undefined ? {} : { attestedIn: attestedInFrom(row.attestedIn, refOf) }),
    ...(row.nilified === undefined ? {} : { nilified: refOf(row.nilified) }),
  };
  return record as PacketRecord;
}

const guidIn = (key: string): string => key.slice(0, GUID_CHARS);
const payloadIn = (key: string): string => key.slice(GUID_CHARS + 1);

function wholePacket(encoded: Hex, payloadHash: PayloadHash): Packet {
  const packet = packetIn(encoded, payloadHash);
  if (!packet) throw new RangeError('saw bytes that are no packet');
  return packet;
}

/** What the record's bytes and its payload's hash give back is this packet, field by field. */
function isPacketOf(packet: Packet, { encoded, payloadHash }: Pick<PacketRecord, 'encoded' | 'payloadHash'>) {
  // Too short for a header and a guid, or no hex: whoever made it up.
  const found = HEX_BYTES.test(encoded) ? packetIn(encoded, payloadHash) : null;
  return (
    found !== null &&
    found.guid === packet.guid &&
    found.payloadHash === packet.payloadHash &&
    found.header === packet.header &&
    found.nonce === packet.nonce &&
    found.srcEid === packet.srcEid &&
    found.sender === packet.sender &&
    found.dstEid === packet.dstEid &&
    found.receiver === packet.receiver &&
    found.message === packet.message
  );
}

/** Text that bytes can be read from. */
export const HEX_BYTES = /^0x(?:[0-9a-fA-F]{2})*$/;

export const sameTransfer = (a: Transfer | null, b: Transfer | null): boolean =>
  a === null || b === null ? a === b : a.to === b.to && a.amount === b.amount && a.composed === b.composed;

/** claimed, tokens in, DVNs assigned, claimed by, and what `OFTSent` said: from, sent, received. */
function packProvenance({ claimed, tokensIn, assigned, claimedBy, oftSent }: Provenance): readonly unknown[] {
  const said = oftSent ? [oftSent.from, String(oftSent.sent), String(oftSent.received)] : [];
  return [String(claimed), String(tokensIn), assigned, claimedBy, ...said];
}

function provenanceFrom(packed: unknown): Provenance {
  const [claimed, tokensIn, assigned, claimedBy, from, sent, received] = listFrom(packed);
  const oftSent = from === undefined ? null : { from, sent: bigintFrom(sent), received: bigintFrom(received) };
  return {
    oftSent,
    tokensIn: bigintFrom(tokensIn),
    claimed: bigintFrom(claimed),
    assigned: listFrom(assigned),
    claimedBy: listFrom(claimedBy),
  } as Provenance;
}

function executionFrom(packed: unknown): PacketRecord['execution'] {
  const [gas, value, executor] = listFrom(packed);
  return { gas: bigintFrom(gas), value: bigintFrom(value), executor: (executor ?? null) as Hex | null };
}

type RefOf = ReturnType<typeof refReader>;

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
