/**
 * A packet's record. Its bytes say all that the packet says, so that they alone are kept; its names are in its key; logs
 * of one transaction share it; and what is not so yet is left out.
 */
import { type Hex, type PayloadHash, pathKey } from '../../core/ids.ts';
import type { Packet, Transfer } from '../../core/packet.ts';
import { decodeTransfer, packetIn } from '../../core/packetCodec.ts';
import type { LibraryAttestation, PacketRecord, Provenance } from '../../core/state.ts';
import { isFields, type Place, type RowForm } from './form.ts';
import { BOOK_SHARD, guidIn, payloadIn, unpackPacket } from './readPacketRow.ts';
import { Transactions } from './refs.ts';

type Row = { -readonly [K in keyof PacketRecord]?: unknown } & { txs: Transactions['rows'] };

/** Each has them, so that they tell a record from anything else. */
const NEEDED = [
  'key',
  'shard',
  'book',
  'lane',
  'path',
  'guid',
  'payloadHash',
  'encoded',
  'packet',
  'transfer',
  'source',
  'provenance',
  'state',
  'stateSinceMs',
  'observedAtMs',
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
const OPTIONAL = [
  'attestedIn',
  'inVain',
  'nilified',
  'renewal',
  'revoked',
] as const satisfies readonly (keyof PacketRecord)[];

/** A field that neither names would be lost: then this does not compile. */
type Forgotten = Exclude<keyof PacketRecord, (typeof NEEDED)[number] | (typeof OPTIONAL)[number]>;
const KNOWN: ReadonlySet<string> = new Set<[Forgotten] extends [never] ? string : never>([...NEEDED, ...OPTIONAL]);

/** One with a field that this version does not know is none. */
function isRecord(value: unknown): value is PacketRecord {
  if (!isFields(value)) return false;
  for (const field of NEEDED) if (value[field] === undefined) return false;
  for (const field of Object.keys(value)) if (!KNOWN.has(field)) return false;
  return true;
}

export const packetRow: RowForm = {
  pack: (place, value) => (isRecord(value) ? pack(place, value) : value),
  unpack: (place, row) => (isFields(row) && row.txs !== undefined ? unpackPacket(place, row) : row),
};

/** Field by field in the order of canonical JSON, and none put in that is taken out again: so it costs least. */
function pack(place: Place, record: PacketRecord): Row {
  const { key, shard, book, guid, payloadHash, path, packet, transfer, confirmations, attempts, revoked } = record;
  const { abandoned, attested, attestedIn, committed, consumption, entry, executed, hold, nilified, renewal } = record;
  const { execution, inVain, retryAtMs } = record;
  const follows = packet === null ? NOTHING : followsFrom(packet, record);
  const transactions = new Transactions();
  // The first one, as it comes first of all.
  const source = transactions.pack(record.source);
  const row: Omit<Row, 'txs'> = {};
  if (abandoned) row.abandoned = [abandoned.how, transactions.pack(abandoned.ref)];
  if (attempts !== 0) row.attempts = attempts;
  if (attested) row.attested = transactions.pack(attested);
  if (attestedIn) row.attestedIn = attestedIn.map((one) => packLibrary(one, transactions));
  if (book === null || BOOK_SHARD + book !== place.shard) row.book = book;
  if (committed) row.committed = transactions.pack(committed);
  if (confirmations !== null) row.confirmations = String(confirmations);
  if (consumption) row.consumption = transactions.pack(consumption);
  row.encoded = record.encoded;
  if (entry !== null) row.entry = entry;
  if (executed) row.executed = transactions.pack(executed);
  row.execution = [String(execution.gas), String(execution.value), execution.executor];
  if (guid !== guidIn(place.key)) row.guid = guid;
  if (hold !== null) row.hold = hold;
  if (inVain) row.inVain = inVain;
  if (key !== place.key) row.key = key;
  row.lane = record.lane;
  if (nilified) row.nilified = transactions.pack(nilified);
  row.observedAtMs = record.observedAtMs;
  if (!follows.isPacket) row.packet = packet;
  if (!follows.isPath) row.path = path;
  if (payloadHash !== payloadIn(place.key)) row.payloadHash = payloadHash;
  row.provenance = packProvenance(record.provenance);
  if (renewal) row.renewal = renewal;
  if (retryAtMs !== null) row.retryAtMs = retryAtMs;
  if (revoked) row.revoked = revoked;
  if (shard !== place.shard) row.shard = shard;
  row.source = source;
  row.state = record.state;
  row.stateSinceMs = record.stateSinceMs;
  if (!follows.isTransfer) row.transfer = transfer;
  return Object.assign(row, { txs: transactions.rows });
}

const packLibrary = ({ library, ref, revoked }: LibraryAttestation, transactions: Transactions): unknown => [
  library,
  transactions.pack(ref),
  revoked && transactions.pack(revoked),
];

/** What of a record the reader makes anew from its bytes and the hash of its payload. */
type Follows = { readonly isPacket: boolean; readonly isPath: boolean; readonly isTransfer: boolean };
const NOTHING: Follows = { isPacket: false, isPath: false, isTransfer: false };

type Compared = Pick<PacketRecord, 'encoded' | 'payloadHash' | 'path' | 'transfer'> & { readonly follows: Follows };
/** A record is written with every change of its state, and these parts of it never change: compared once. */
const compared = new WeakMap<Packet, Compared>();

function followsFrom(packet: Packet, { encoded, payloadHash, path, transfer }: PacketRecord): Follows {
  const known = compared.get(packet);
  const isSame = known?.encoded === encoded && known.payloadHash === payloadHash && known.path === path;
  if (isSame && known.transfer === transfer) return known.follows;
  const isPacket = isPacketOf(packet, encoded, payloadHash);
  const isTransfer = isPacket && sameTransfer(transfer, decodeTransfer(packet.message));
  const follows = { isPacket, isPath: isPacket && pathKey(packet) === path, isTransfer };
  compared.set(packet, { encoded, payloadHash, path, transfer, follows });
  return follows;
}

function isPacketOf(packet: Packet, encoded: Hex, payloadHash: PayloadHash): boolean {
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
