/**
 * The tables that the node writes through: `put` and `delete` records, `append` history. One `commit` is one atomic,
 * synced batch of the journal; appended entries, the head of their shard and the index by packet land in the same batch.
 */
import {
  appendText,
  asHistoryHead,
  genesisHead,
  type HistoryEntry,
  type HistoryHead,
  type HistoryText,
  historyText,
  markOf,
} from './chainHash.ts';
import { decodeRecord, encodeCanonical, encodeRecord } from './codec.ts';
import { corrupt, JournalError } from './errors.ts';
import type { Journal, JournalOperation, JournalReads } from './journal.ts';
import {
  afterPrefix,
  DERIVED_TABLES,
  HEAD_TABLE,
  HISTORY_TABLE,
  JOURNAL_SHARD,
  PACKET_TABLE,
  packetIndexKey,
  type RecordKey,
  recordKey,
  seqKey,
  tablePrefix,
} from './keys.ts';
import { atOneMoment, joinParts, type OwnRow, putParts } from './partedRows.ts';
import type { PartedForm } from './rows/form.ts';
import { PART_TABLES, packRow, partedForm, unpackRow } from './rows/rows.ts';
import { HEAD_KEY, readHistory, readPacketHistory, scanTable, shardNames } from './storeReads.ts';

export type StoreWrite =
  | {
      readonly op: 'put';
      readonly shard: string;
      readonly table: string;
      readonly key: string;
      readonly value: unknown;
      /** What the journal holds under this key now: of a record in parts only those that differ are written. */
      readonly before?: unknown;
    }
  | { readonly op: 'delete'; readonly shard: string; readonly table: string; readonly key: string }
  | {
      readonly op: 'append';
      readonly shard: string;
      readonly kind: string;
      /** Unix time. */
      readonly atMs: number;
      /** The packet that the entry is about: `packetHistory` finds it by this. */
      readonly packetKey?: string;
      readonly body: unknown;
    };

/** `gte` inclusive, `lt` exclusive, both within the table; `limit` in records. */
export type ScanOptions<T = unknown> = {
  readonly gte?: string;
  readonly lt?: string;
  readonly reverse?: boolean;
  readonly limit?: number;
  /** Which records are given. One in parts is asked about before these are read, by what its own row says. */
  readonly only?: (value: T) => boolean;
};

/** `from`: sequence number of the first entry given, in either direction. `limit` in entries. */
export type HistoryOptions = { readonly from?: bigint | number; readonly reverse?: boolean; readonly limit?: number };

/**
 * Reads throw `JOURNAL_CORRUPT` naming the key as soon as they meet a bad record, and `JOURNAL_KEY` for names outside the
 * layout. Scans and histories stream from a snapshot taken when they are called.
 */
export interface Store {
  /**
   * Writes all or nothing, and resolves when it is on disk. Commits run in the order they were asked for. Rejects with
   * `JOURNAL_VALUE` or `JOURNAL_KEY` before anything is written (the store stays usable), with `JOURNAL_FAILED` when the
   * disk refused (it does not), with `JOURNAL_CLOSED` after `close`. Values are encoded at the call.
   */
  commit(writes: readonly StoreWrite[]): Promise<void>;
  get<T>(shard: string, table: string, key: string): Promise<T | undefined>;
  /** In the order of `keys`. */
  getMany<T>(
    table: string,
    keys: readonly { readonly shard: string; readonly key: string }[],
  ): Promise<(T | undefined)[]>;
  scan<T>(
    shard: string,
    table: string,
    options?: ScanOptions<T>,
  ): AsyncIterable<{ readonly key: string; readonly value: T }>;
  /** The shards that hold at least one record, in order. */
  shards(): Promise<string[]>;
  /** Each entry's number and own hash are checked on the way. */
  history(shard: string, options?: HistoryOptions): AsyncIterable<HistoryEntry>;
  /** The entries of one packet within a shard, oldest first. */
  packetHistory(shard: string, packetKey: string): AsyncIterable<HistoryEntry>;
  /** Waits for commits under way and closes the journal. Idempotent. */
  close(): Promise<void>;
}

/** A write made ready at the call: operations as they are, appends still to be linked to the head they will follow. */
type Prepared = JournalOperation | { readonly op: 'append'; readonly shard: string; readonly input: HistoryText };

/** What a store can be asked for. */
export type StoreReads = Omit<Store, 'commit' | 'close'>;

/** The reads of a store, over a journal or a snapshot of one, which stays its opener's. */
export function openReads(journal: JournalReads): StoreReads {
  return {
    async get<T>(shard: string, table: string, key: string) {
      const form = partedForm(table);
      if (form) return (await getParted<T>(journal, form, table, [{ shard, key }]))[0];
      const at = recordKey(shard, table, key);
      return decodeOptional<T>(at, { shard, table, key }, await journal.get(at));
    },
    async getMany<T>(table: string, keys: readonly { readonly shard: string; readonly key: string }[]) {
      const form = partedForm(table);
      if (form) return getParted<T>(journal, form, table, keys);
      const at = keys.map(({ shard, key }) => recordKey(shard, table, key));
      const found = await journal.getMany(at);
      return keys.map(({ shard, key }, i) => decodeOptional<T>(at[i] as string, { shard, table, key }, found[i]));
    },
    scan: <T>(shard: string, table: string, options: ScanOptions<T> = {}) =>
      scanTable<T>(journal, shard, table, options),
    shards: () => shardNames(journal),
    history: (shard, options = {}) => readHistory(journal, shard, options),
    packetHistory: (shard, packetKey) => readPacketHistory(journal, shard, packetKey),
  };
}

/** The store over an open journal, which it closes in `close`. Only one store may write to a journal. */
export function openStore(journal: Journal): Store {
  const heads = new Map<string, HistoryHead>();
  let tail: Promise<void> = Promise.resolve();

  async function commitNow(prepared: readonly Prepared[]): Promise<void> {
    const next = new Map<string, HistoryHead>();
    const operations: JournalOperation[] = [];
    for (const write of prepared) {
      if (write.op !== 'append') {
        operations.push(write);
        continue;
      }
      const head = next.get(write.shard) ?? heads.get(write.shard) ?? (await readHead(journal, write.shard));
      const appended = appendText(head, write.input);
      next.set(write.shard, appended.head);
      operations.push(...entryOperations(appended.json, appended.head, write.input.packetKey));
    }
    for (const head of next.values()) operations.push(headOperation(head));
    await journal.commit(operations);
    // Only now: had the disk said no, the heads in memory would be ahead of it.
    for (const [shard, head] of next) heads.set(shard, head);
  }

  return {
    async commit(writes) {
      const prepared = writes.flatMap(prepare);
      const result = tail.then(() => commitNow(prepared));
      tail = result.catch(() => undefined);
      await result;
    },
    ...openReads(journal),
    async close() {
      await tail;
      await journal.close();
    },
  };
}

/**
 * A whole table as a map, for tables known to be small. Throws `JOURNAL_CORRUPT` naming the first bad key, and
 * `JOURNAL_BOUND` when the table holds more than `maxRecords`.
 */
export async function loadTable<T>(
  store: Store,
  shard: string,
  table: string,
  maxRecords: number,
): Promise<Map<string, T>> {
  const records = new Map<string, T>();
  for await (const { key, value } of store.scan<T>(shard, table, { limit: maxRecords + 1 })) records.set(key, value);
  if (records.size > maxRecords) {
    throw new JournalError('JOURNAL_BOUND', {
      key: tablePrefix(shard, table),
      saw: `more than ${maxRecords} records`,
      wanted: `at most ${maxRecords}`,
    });
  }
  return records;
}

function prepare(write: StoreWrite): Prepared | Prepared[] {
  if (write.shard === JOURNAL_SHARD) throw notOurs(write.shard, 'a shard that is not the journal’s own');
  if (write.op === 'append') {
    const { shard, packetKey } = write;
    tablePrefix(shard, HISTORY_TABLE);
    if (packetKey !== undefined) recordKey(shard, PACKET_TABLE, packetIndexKey(packetKey, 0));
    // As text: the entry is linked later, when its turn comes, and must be what the caller meant now.
    return { op: 'append', shard, input: historyText(write) };
  }
  if (DERIVED_TABLES.has(write.table)) throw notOurs(write.table, 'a table that is not written by appends');
  const { shard, table, key: name } = write;
  if (PART_TABLES.has(table)) throw notOurs(table, 'the table of the records whose parts it holds');
  const key = recordKey(shard, table, name);
  const form = partedForm(table);
  if (write.op === 'delete') {
    if (form) throw notOurs(`a record of ${table} to be deleted`, 'a table whose records do not lie in parts');
    return { op: 'delete', key };
  }
  const own = put(key, packRow(shard, table, name, write.value));
  return form ? [own, ...putParts(form, write, write.value, write.before)] : own;
}

/** As `getMany`, of a table whose records lie in parts. */
async function getParted<T>(
  journal: JournalReads,
  form: PartedForm,
  table: string,
  keys: readonly { readonly shard: string; readonly key: string }[],
): Promise<(T | undefined)[]> {
  const at = keys.map(({ shard, key }) => recordKey(shard, table, key));
  return atOneMoment(journal, async (reads) => {
    const found = await reads.getMany(at);
    const rows = keys.flatMap(({ shard, key }, i): OwnRow[] => {
      const [name, bytes] = [at[i] as string, found[i]];
      return bytes === undefined ? [] : [{ at: name, shard, key, row: decodeRecord(name, bytes) }];
    });
    const records = await joinParts(reads, form, rows);
    let next = 0;
    return found.map((bytes) => (bytes === undefined ? undefined : (records[next++] as T)));
  });
}

function entryOperations(json: string, { shard, seq, hash }: HistoryHead, packetKey?: string): JournalOperation[] {
  const key = recordKey(shard, HISTORY_TABLE, seqKey(seq));
  const operations: JournalOperation[] = [{ op: 'put', key, value: encodeCanonical(key, json) }];
  if (packetKey !== undefined)
    operations.push(put(recordKey(shard, PACKET_TABLE, packetIndexKey(packetKey, seq)), markOf(hash)));
  return operations;
}

function headOperation(head: HistoryHead): JournalOperation {
  return put(recordKey(head.shard, HEAD_TABLE, HEAD_KEY), { seq: head.seq, hash: head.hash });
}

function put(key: string, value: unknown): JournalOperation {
  return { op: 'put', key, value: encodeRecord(key, value) };
}

/** The stored head. Without one the history must be empty: a lost head would let a second chain begin. */
async function readHead(journal: Journal, shard: string): Promise<HistoryHead> {
  const key = recordKey(shard, HEAD_TABLE, HEAD_KEY);
  const bytes = await journal.get(key);
  if (bytes === undefined) {
    const prefix = tablePrefix(shard, HISTORY_TABLE);
    for await (const [first] of journal.iterate({ gte: prefix, lt: afterPrefix(prefix), limit: 1 })) {
      throw corrupt(key, `history from ${first} on and no head`, 'a head');
    }
    return genesisHead(shard);
  }
  const head = asHistoryHead(shard, decodeRecord(key, bytes));
  if (head === undefined) throw corrupt(key, 'a record that is not a head', '{ seq: whole number from 1, hash }');
  return head;
}

function decodeOptional<T>(at: string, { shard, table, key }: RecordKey, bytes: Uint8Array | undefined): T | undefined {
  return bytes === undefined ? undefined : (unpackRow(at, shard, table, key, decodeRecord(at, bytes)) as T);
}

function notOurs(saw: string, wanted: string): JournalError {
  return new JournalError('JOURNAL_KEY', { saw, wanted });
}
