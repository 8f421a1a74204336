/**
 * A packet's record. Its bytes say all that the packet says, so that they alone are kept; its names are in its key; logs
 * of one transaction share it; and what is not so yet is left out.
 */
import { pathKey } from '../../core/ids.ts';
import type { Packet, Transfer } from '../../core/packet.ts';
import { decodeTransfer, packetIn } from '../../core/packetCodec.ts';
import type { PacketRecord, Provenance } from '../../core/state.ts';
import { isFields, type Place, type RowForm } from './form.ts';
import { BOOK_SHARD, guidIn, payloadIn, unpackPacket } from './readPacketRow.ts';
import { Transactions } from './refs.ts';

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
  'lane',
  'state',
  'stateSinceMs',
  'observedAtMs',
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

export const packetRow: RowForm = {
  pack: (place, value) => (isRecord(value) ? pack(place, value) : value),
  unpack: (place, row) => (isFields(row) && row.txs !== undefined ? unpackPacket(place, row) : row),
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
