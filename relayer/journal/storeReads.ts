/** The streaming reads behind store.ts. Each checks every record it gives, and stops at the first bad one by its key. */
import { asArchivedEntry, type HistoryEntry, markOf, storedEntry } from './chainHash.ts';
import { decodeRecord } from './codec.ts';
import { corrupt } from './errors.ts';
import type { JournalRange, JournalReads } from './journal.ts';
import {
  ALL_KEYS,
  afterPrefix,
  HISTORY_TABLE,
  JOURNAL_SHARD,
  PACKET_TABLE,
  packetIndexKey,
  packetIndexPrefix,
  parseKey,
  parsePacketIndexKey,
  parseSeqKey,
  type RecordKey,
  recordKey,
  seqKey,
  tablePrefix,
  tableRange,
} from './keys.ts';
import { joinParts, momentOf, type OwnRow } from './partedRows.ts';
import { unpackBody } from './rows/bodyRow.ts';
import { type PartedForm, readAt } from './rows/form.ts';
import { partedForm, unpackRow } from './rows/rows.ts';
import type { HistoryOptions, ScanOptions } from './store.ts';

/** The key of the head within `HEAD_TABLE`. */
export const HEAD_KEY = 'history';
/** History entries of a packet fetched at once. */
const FETCH_AT_ONCE = 64;

/** Records in parts that are put together at once. */
const JOIN_AT_ONCE = 64;

/** See `Store.scan`. */
export function scanTable<T>(
  journal: JournalReads,
  shard: string,
  table: string,
  options: ScanOptions<T>,
): AsyncIterable<{ readonly key: string; readonly value: T }> {
  const prefix = tablePrefix(shard, table);
  const { only } = options;
  const range: JournalRange = {
    gte: prefix + (options.gte ?? ''),
    lt: options.lt === undefined ? afterPrefix(prefix) : prefix + options.lt,
    reverse: options.reverse ?? false,
    ...(options.limit === undefined ? {} : { limit: options.limit }),
  };
  const form = partedForm(table);
  if (form) return scanParted(journal, form, { shard, table, prefix, range, only });
  const entries = journal.iterate(range);
  return (async function* () {
    for await (const [at, bytes] of entries) {
      const key = at.slice(prefix.length);
      const value = unpackRow(at, shard, table, key, decodeRecord(at, bytes)) as T;
      if (!only || only(value)) yield { key, value };
    }
  })();
}

type Scanned<T> = Required<Pick<RecordKey, 'shard' | 'table'>> & {
  readonly prefix: string;
  readonly range: JournalRange;
  readonly only: ScanOptions<T>['only'];
};

function scanParted<T>(
  journal: JournalReads,
  form: PartedForm,
  { shard, table, prefix, range, only }: Scanned<T>,
): AsyncIterable<{ readonly key: string; readonly value: T }> {
  const moment = momentOf(journal);
  const reads = moment ?? journal;
  const entries = reads.iterate(range);
  async function* joined(rows: readonly OwnRow[]) {
    const values = await joinParts(reads, form, rows);
    for (const [i, { key }] of rows.entries()) yield { key, value: values[i] as T };
  }
  return (async function* () {
    let rows: OwnRow[] = [];
    try {
      for await (const [at, bytes] of entries) {
        const [key, row] = [at.slice(prefix.length), decodeRecord(at, bytes)];
        if (only && !only(unpackRow(at, shard, table, key, row) as T)) continue;
        rows.push({ at, shard, key, row });
        if (rows.length < JOIN_AT_ONCE) continue;
        yield* joined(rows);
        rows = [];
      }
      yield* joined(rows);
    } finally {
      await moment?.close();
    }
  })();
}

/** See `Store.shards`. Seeks from shard to shard, so that it costs the number of shards and not of records. */
export async function shardNames(journal: JournalReads): Promise<string[]> {
  const shards: string[] = [];
  let gte = ALL_KEYS.gte;
  for (;;) {
    let found: string | undefined;
    for await (const [key] of journal.iterate({ gte, lt: ALL_KEYS.lt, limit: 1 })) found = key;
    if (found === undefined) return shards;
    const shard = parseKey(found)?.shard;
    if (shard === undefined) throw corrupt(found, 'a key outside the layout', '<shard>!<table>!<key>');
    if (shard !== JOURNAL_SHARD) shards.push(shard);
    gte = afterPrefix(`${shard}!`);
  }
}

/** See `Store.history`. */
export function readHistory(
  journal: JournalReads,
  shard: string,
  options: HistoryOptions,
): AsyncIterable<HistoryEntry> {
  const { from, reverse = false, limit } = options;
  const prefix = tablePrefix(shard, HISTORY_TABLE);
  const range = { ...tableRange(shard, HISTORY_TABLE) };
  if (from !== undefined && reverse) range.lt = `${prefix}${seqKey(from)}!`;
  else if (from !== undefined) range.gte = prefix + seqKey(from);
  const entries = journal.iterate({ ...range, reverse, ...(limit === undefined ? {} : { limit }) });
  return (async function* () {
    for await (const [key, bytes] of entries) yield decodeEntry(shard, key, bytes);
  })();
}

/** See `Store.packetHistory`. */
export function readPacketHistory(
  journal: JournalReads,
  shard: string,
  packetKey: string,
): AsyncIterable<HistoryEntry> {
  const prefix = tablePrefix(shard, PACKET_TABLE) + packetIndexPrefix(packetKey);
  const index = journal.iterate({ gte: prefix, lt: afterPrefix(prefix) });
  return (async function* () {
    let wanted: IndexEntry[] = [];
    for await (const [key, bytes] of index) {
      wanted.push(decodeIndex(shard, key, bytes));
      if (wanted.length < FETCH_AT_ONCE) continue;
      yield* fetchIndexed(journal, shard, wanted);
      wanted = [];
    }
    yield* fetchIndexed(journal, shard, wanted);
  })();
}

/** An index record: at `key`, pointing to the history entry of `packetKey` with number `seq`, whose hash begins with `mark`. */
export type IndexEntry = {
  readonly key: string;
  readonly packetKey: string;
  readonly seq: number;
  readonly mark: unknown;
};

/** Reads an index record. Throws `JOURNAL_CORRUPT` naming it. */
export function decodeIndex(shard: string, key: string, bytes: Uint8Array): IndexEntry {
  const parts = parsePacketIndexKey(key.slice(tablePrefix(shard, PACKET_TABLE).length));
  if (parts === undefined) throw corrupt(key, 'a key that is no index key', '<packetKey>!<seq>');
  return { key, ...parts, mark: decodeRecord(key, bytes) };
}

/** The history entries that `index` points to, in order. Throws `JOURNAL_CORRUPT` naming the index record that is wrong. */
export async function* fetchIndexed(
  journal: JournalReads,
  shard: string,
  index: readonly IndexEntry[],
): AsyncGenerator<HistoryEntry> {
  const keys = index.map(({ seq }) => recordKey(shard, HISTORY_TABLE, seqKey(seq)));
  const found = keys.length === 0 ? [] : await journal.getMany(keys);
  for (const [i, pointer] of index.entries()) {
    const bytes = found[i];
    if (bytes === undefined) throw corrupt(pointer.key, `no history entry ${pointer.seq}`, 'the entry it points to');
    const entry = decodeEntry(shard, keys[i] ?? '', bytes);
    if (entry.packetKey !== pointer.packetKey || markOf(entry.hash) !== pointer.mark) {
      throw corrupt(
        pointer.key,
        `entry ${entry.seq} of packet ${entry.packetKey} with hash ${markOf(entry.hash)}`,
        `packet ${pointer.packetKey} and hash ${String(pointer.mark)}`,
      );
    }
    yield entry;
  }
}

/** Reads a history record as it was said. Throws `JOURNAL_CORRUPT` naming it. */
function decodeEntry(shard: string, key: string, bytes: Uint8Array): HistoryEntry {
  const entry = decodeStoredEntry(shard, key, bytes);
  return readAt(key, () => ({ ...entry, body: unpackBody(entry.packetKey, entry.body) }));
}

/** Reads a history record and checks its own hash; its body is in the form in which it lies. Throws `JOURNAL_CORRUPT` naming it. */
export function decodeStoredEntry(shard: string, key: string, bytes: Uint8Array): HistoryEntry {
  const value = decodeRecord(key, bytes);
  const seq = parseSeqKey(key.slice(tablePrefix(shard, HISTORY_TABLE).length));
  if (seq === undefined) throw corrupt(key, 'a key that is no number of an entry', 'one');
  const archived = asArchivedEntry(value);
  if (archived && archived.seq !== seq) throw corrupt(key, `entry ${archived.seq}`, 'the entry of its key');
  const entry = archived ?? storedEntry(shard, seq, value);
  if (entry === undefined) throw corrupt(key, 'a record that is not a history entry', 'a history entry');
  const { hash: mark } = value as { readonly hash: unknown };
  if (!archived && mark !== markOf(entry.hash)) {
    throw corrupt(key, `hash ${String(mark)}`, `${markOf(entry.hash)}, the hash of its content`);
  }
  return entry;
}

/** Where the index by packet has to name an entry: nowhere, or once. */
export function indexOf(shard: string, { packetKey, seq, hash }: HistoryEntry): IndexEntry[] {
  if (packetKey === undefined) return [];
  const key = recordKey(shard, PACKET_TABLE, packetIndexKey(packetKey, seq));
  return [{ key, packetKey, seq, mark: markOf(hash) }];
}

/** Checks that each entry of a packet has its index record, with the same hash. */
export async function checkIndexed(journal: JournalReads, wanted: readonly IndexEntry[]): Promise<void> {
  const found = wanted.length === 0 ? [] : await journal.getMany(wanted.map(({ key }) => key));
  for (const [i, { key, seq, mark }] of wanted.entries()) {
    const bytes = found[i];
    if (bytes === undefined) throw corrupt(key, 'no index record', `one for history entry ${seq}`);
    const pointed = decodeRecord(key, bytes);
    if (pointed !== mark) throw corrupt(key, `hash ${String(pointed)}`, `${String(mark)} of history entry ${seq}`);
  }
}
