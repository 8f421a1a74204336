/** Records whose key says most of what they say: payload records, reservations, and facts of a ledger. */
import type { BookName, ChainName, Guid, Height, Hex, PacketKey, Shard } from '../../core/ids.ts';
import type { LogRef } from '../../core/log.ts';
import { factKey, type LedgerFact, type PayloadRecord, payloadKey, type Reservation } from '../../core/state.ts';
import { bigintFrom, type Fields, isFields, type RowForm, textFrom } from './form.ts';

/** The one payload of a (path, nonce), which its key names: its guid and its hash. */
export const payloadRow: RowForm = {
  pack(place, value) {
    const { path, nonce, shard, guid, payloadHash, ...more } = (value ?? {}) as Partial<PayloadRecord>;
    if (path === undefined || nonce === undefined || guid === undefined || payloadHash === undefined) return value;
    const isWhole = payloadKey(path, nonce) === place.key && shard === place.shard && Object.keys(more).length === 0;
    return isWhole ? { guid, payloadHash } : value;
  },
  unpack({ shard, key }, row) {
    if (!isFields(row) || row.nonce !== undefined) return row;
    const cut = key.lastIndexOf('/');
    const { guid, payloadHash } = row;
    return { path: key.slice(0, cut), nonce: BigInt(key.slice(cut + 1)), shard, guid, payloadHash };
  },
};

const BOOK_SHARD = 'book:';

/** Of the packet that its key names, in the book of its shard. */
export const reservationRow: RowForm = {
  pack(place, value) {
    const { key, shard, book, amount, admitted, ...more } = (value ?? {}) as Partial<Reservation>;
    const isWhole = key === place.key && shard === place.shard && BOOK_SHARD + book === shard;
    const isPlain = typeof amount === 'bigint' && admitted !== undefined && Object.keys(more).length === 0;
    return isWhole && isPlain ? { reserved: String(amount), admitted } : value;
  },
  unpack({ shard, key }, row) {
    if (!isFields(row) || row.amount !== undefined) return row;
    const book = shard.slice(BOOK_SHARD.length) as BookName;
    const { reserved, admitted } = row;
    return { key: key as PacketKey, shard: shard as Shard, book, amount: bigintFrom(reserved), admitted };
  },
};

const GUID_CHARS = 66;
const HASH = /^0x[0-9a-f]{64}$/;

/** Its key says its chain, its height and its log; the packet it was matched with says its guid. */
export const factRow: RowForm = {
  pack(place, value) {
    if (!isFact(value) || !isAt(value.ref, place.key)) return value;
    const { ref, amount, ...rest } = value;
    const row: Record<string, unknown> = { ...rest, sum: String(amount), block: ref.blockHash, tx: ref.txHash };
    if (value.kind === 'authorization') return row;
    const { remainder, matched, guid, halt, writtenOff } = value;
    if (matched !== null && guidOf(matched) === guid) delete row.guid;
    if (remainder === 0n) delete row.remainder;
    if (halt === null) delete row.halt;
    if (!writtenOff) delete row.writtenOff;
    return row;
  },
  unpack({ key }, row) {
    if (!isFields(row) || row.ref !== undefined) return row;
    const { sum, block, tx, ...rest } = row;
    const fact = { ...rest, ref: refAt(key, block, tx), amount: bigintFrom(sum) };
    return row.kind === 'authorization' ? fact : consumption(row, fact);
  },
};

const consumption = (row: Fields, fact: Fields): Fields => ({
  ...fact,
  guid: row.guid ?? guidOf(textFrom(row.matched) as PacketKey),
  remainder: row.remainder ?? 0n,
  halt: row.halt ?? null,
  writtenOff: row.writtenOff ?? false,
});

const guidOf = (packet: PacketKey): Guid => packet.slice(0, GUID_CHARS) as Guid;

function isFact(value: unknown): value is LedgerFact {
  if (!isFields(value) || typeof value.amount !== 'bigint' || !isFields(value.ref)) return false;
  const isConsumption = value.kind === 'consumption' && value.matched !== undefined && value.halt !== undefined;
  return value.kind === 'authorization' || isConsumption;
}

const isAt = (ref: LogRef, key: string): boolean =>
  key === `${ref.chain}/${factKey(ref)}` && HASH.test(ref.blockHash) && HASH.test(ref.txHash);

function refAt(key: string, block: unknown, tx: unknown): LogRef {
  const [blockHash, txHash] = [textFrom(block) as Hex, textFrom(tx) as Hex];
  if (!HASH.test(blockHash) || !HASH.test(txHash))
    throw new RangeError(`saw ${blockHash} and ${txHash}, wanted hashes`);
  const [chain, height, logIndex] = key.split('/');
  return {
    chain: textFrom(chain) as ChainName,
    height: BigInt(textFrom(height)) as Height,
    blockHash,
    txHash,
    logIndex: Number(logIndex),
  };
}
