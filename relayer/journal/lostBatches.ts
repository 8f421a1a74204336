/** What a cut-off end of a write-ahead log held, as far as it can still be read: for saying what is lost, and nothing else. */
import type { HistoryEntry } from './chainHash.ts';
import { HISTORY_TABLE, parseKey } from './keys.ts';
import { decodeStoredEntry } from './storeReads.ts';
import { firstLogDamage, soundRecords } from './writeAheadLog.ts';

/** Types of log records: a batch lies in one, or in a first one, middle ones and a last one. */
const FULL = 1;
const FIRST = 2;
const LAST = 4;
/** Sequence number and count, before the operations of a batch. */
const BATCH_HEADER_BYTES = 12;
/** Packets and shards that are named; more are counted. */
const MAX_NAMED = 1_000;

/** Of what was cut off. `unreadable`: what was damaged itself, or whose beginning was, held more than is listed here. */
export type Lost = {
  readonly bytes: number;
  readonly batches: number;
  readonly entries: number;
  /** By shard: the numbers of the first and last entry that could be read. */
  readonly ranges: Readonly<Record<string, { readonly from: number; readonly to: number }>>;
  readonly packets: readonly string[];
  readonly fromMs: number | null;
  readonly toMs: number | null;
  readonly unreadable: boolean;
};

export function readLost(log: Uint8Array, from: number): Lost {
  const ranges: Record<string, { from: number; to: number }> = {};
  const packets = new Set<string>();
  const times: number[] = [];
  let batches = 0;
  let entries = 0;
  for (const batch of batchesOf(log, from)) {
    batches += 1;
    for (const { key, value } of putsOf(batch)) {
      const parts = parseKey(key);
      if (parts?.table !== HISTORY_TABLE) continue;
      const entry = entryOf(parts.shard, key, value);
      if (!entry) continue;
      entries += 1;
      const known = ranges[parts.shard];
      ranges[parts.shard] = {
        from: Math.min(known?.from ?? entry.seq, entry.seq),
        to: Math.max(known?.to ?? entry.seq, entry.seq),
      };
      if (entry.packetKey !== undefined && packets.size < MAX_NAMED) packets.add(entry.packetKey);
      times[0] = Math.min(times[0] ?? entry.atMs, entry.atMs);
      times[1] = Math.max(times[1] ?? entry.atMs, entry.atMs);
    }
  }
  const [fromMs = null, toMs = null] = times;
  // A log is cut where it is damaged, and a later one whole, which may be sound.
  const unreadable = firstLogDamage(log) !== undefined;
  return { bytes: log.length - from, batches, entries, ranges, packets: [...packets], fromMs, toMs, unreadable };
}

function* batchesOf(log: Uint8Array, from: number): Generator<Buffer> {
  let pieces: Buffer[] | null = null;
  for (const { type, data } of soundRecords(log, from)) {
    if (type === FULL) yield data;
    else if (type === FIRST) pieces = [data];
    else if (pieces !== null) {
      pieces.push(data);
      if (type === LAST) {
        yield Buffer.concat(pieces);
        pieces = null;
      }
    }
  }
}

/** The puts of a batch: [1 kind: 1 put, 0 delete][varint length, key][varint length, value]. Ends at what it cannot read. */
function* putsOf(batch: Buffer): Generator<{ readonly key: string; readonly value: Buffer }> {
  let offset = BATCH_HEADER_BYTES;
  const slice = (): Buffer | null => {
    let length = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = batch[offset++];
      if (byte === undefined) return null;
      length += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    const bytes = batch.subarray(offset, offset + length);
    offset += length;
    return offset <= batch.length ? bytes : null;
  };
  while (offset < batch.length) {
    const isPut = batch[offset++] === 1;
    const key = slice();
    const value = isPut ? slice() : null;
    if (key === null || (isPut && value === null)) return;
    if (value !== null) yield { key: key.toString('utf8'), value };
  }
}

function entryOf(shard: string, key: string, value: Buffer): HistoryEntry | null {
  try {
    return decodeStoredEntry(shard, key, value);
  } catch {
    return null;
  }
}
