/**
 * Walks a whole journal and says the first thing that is wrong with it: each record decodes, each shard's history is
 * unbroken from entry 1 to the stored head, and history and packet index agree in both directions. One pass over one
 * snapshot; entries never change once written, so it may run beside a writer.
 *
 * What it cannot see: a record outside the history that was deleted whole (cross-checks can, and are handed in), and a
 * history rewritten with all its later hashes and its head by someone who can write to the disk.
 */

import { ARCHIVED_TABLE } from './archived.ts';
import { ArchiveCounts } from './archiveRecord.ts';
import { asHistoryHead, followEntry, genesisHead, type HistoryHead } from './chainHash.ts';
import { decodeRecord } from './codec.ts';
import { corrupt, isJournalError, type JournalError } from './errors.ts';
import type { Journal, JournalReads } from './journal.ts';
import { ALL_KEYS, HEAD_TABLE, HISTORY_TABLE, PACKET_TABLE, parseKey, type RecordKey, recordKey } from './keys.ts';
import { META_KEY } from './meta.ts';
import { openReads, type StoreReads } from './store.ts';
import {
  checkIndexed,
  decodeIndex,
  decodeStoredEntry,
  fetchIndexed,
  HEAD_KEY,
  type IndexEntry,
  indexOf,
} from './storeReads.ts';

/** Pointers looked up at once: bounds memory. */
const LOOK_UP_AT_ONCE = 256;

/** Something wrong: the record's key, and what was seen and wanted. */
export type Finding = { readonly key: string; readonly reason: string };

/** A check of the caller's own, run after the walk found nothing. Gives what it finds wrong. */
export type CrossCheck = (store: StoreReads) => AsyncIterable<Finding>;

export type VerifyOptions = { readonly crossChecks?: readonly CrossCheck[] };

/** `entries`: history entries. `records`: all records. `shards`: shards with records, without the journal's own. */
export type VerifyResult =
  | { readonly ok: true; readonly entries: number; readonly records: number; readonly shards: number }
  | { readonly ok: false; readonly firstBad: Finding };

/** Verifies `journal`, and leaves it open. Rejects only when it cannot be read at all (closed, disk gone). */
export async function verifyJournal(journal: Journal, options: VerifyOptions = {}): Promise<VerifyResult> {
  // All of it as of one moment, so that a writer beside it makes nothing look wrong.
  const snapshot = journal.snapshot?.();
  try {
    return await verifyReads(snapshot ?? journal, options);
  } finally {
    await snapshot?.close();
  }
}

/** As `verifyJournal`, of what nobody writes to meanwhile. */
export async function verifyReads(journal: JournalReads, options: VerifyOptions = {}): Promise<VerifyResult> {
  let entries = 0;
  let records = 0;
  let shards = 0;
  const archived = new ArchiveCounts();
  try {
    let walk: ShardWalk | undefined;
    for await (const [key, bytes] of journal.iterate(ALL_KEYS)) {
      records += 1;
      const parts = parseKey(key);
      if (parts === undefined) throw corrupt(key, 'a key outside the layout', '<shard>!<table>!<key>');
      if (walk?.shard !== parts.shard) {
        entries += (await walk?.finish()) ?? 0;
        walk = walkShard(journal, parts.shard, archived);
        shards += 1;
      }
      await walk.visit(parts, key, bytes);
    }
    entries += (await walk?.finish()) ?? 0;
    if ((await journal.get(META_KEY)) === undefined) throw corrupt(META_KEY, 'no meta record', 'one');
    await archived.check(journal);
  } catch (error) {
    if (!isJournalError(error, 'JOURNAL_CORRUPT')) throw error;
    return { ok: false, firstBad: findingOf(error) };
  }
  const finding = await firstFinding(journal, options.crossChecks ?? []);
  // The journal's own shard, where the meta record lies, is not counted.
  return finding === undefined ? { ok: true, entries, records, shards: shards - 1 } : { ok: false, firstBad: finding };
}

/** Keys come in the order head, history, packet index: the head is known before the history that has to end at it. */
interface ShardWalk {
  readonly shard: string;
  visit(parts: RecordKey, key: string, bytes: Uint8Array): Promise<void>;
  /** Runs what is still to be checked, and gives the number of history entries. */
  finish(): Promise<number>;
}

function walkShard(journal: JournalReads, shard: string, archived: ArchiveCounts): ShardWalk {
  const headKey = recordKey(shard, HEAD_TABLE, HEAD_KEY);
  let stored: HistoryHead = genesisHead(shard);
  let seen: HistoryHead = genesisHead(shard);
  let toIndex: IndexEntry[] = [];
  let toHistory: IndexEntry[] = [];

  async function lookUp(): Promise<void> {
    const index = toIndex;
    const history = toHistory;
    toIndex = [];
    toHistory = [];
    await checkIndexed(journal, index);
    for await (const _ of fetchIndexed(journal, shard, history));
  }

  function visitHistory(key: string, bytes: Uint8Array): void {
    const entry = decodeStoredEntry(shard, key, bytes);
    const result = followEntry(seen, entry);
    if (!result.ok) throw corrupt(key, result.reason, 'the entry that follows the one before');
    seen = result.head;
    if (entry.archive !== undefined) archived.entry(entry.archive, key);
    toIndex.push(...indexOf(shard, entry));
  }

  function visitHead(key: string, bytes: Uint8Array): void {
    const head = key === headKey ? asHistoryHead(shard, decodeRecord(key, bytes)) : undefined;
    if (head === undefined) throw corrupt(key, 'a record that is not a head', 'a head at its key');
    stored = head;
  }

  return {
    shard,
    async visit({ table }, key, bytes) {
      try {
        if (table === HEAD_TABLE) visitHead(key, bytes);
        else if (table === HISTORY_TABLE) visitHistory(key, bytes);
        else if (table === PACKET_TABLE) toHistory.push(decodeIndex(shard, key, bytes));
        else if (table === ARCHIVED_TABLE) archived.packet(decodeRecord(key, bytes), key);
        else decodeRecord(key, bytes);
      } catch (error) {
        // What was put off belongs to earlier keys: a fault there is the first one.
        await lookUp();
        throw error;
      }
      if (toIndex.length + toHistory.length >= LOOK_UP_AT_ONCE) await lookUp();
    },
    async finish() {
      await lookUp();
      if (stored.seq !== seen.seq || stored.hash !== seen.hash) {
        throw corrupt(
          headKey,
          `history that ends at entry ${seen.seq} (${seen.hash})`,
          `its end at entry ${stored.seq} (${stored.hash}), as the head says`,
        );
      }
      return seen.seq;
    },
  };
}

async function firstFinding(journal: JournalReads, checks: readonly CrossCheck[]): Promise<Finding | undefined> {
  let last = '(none)';
  const store = openReads(noting(journal, (key) => (last = key)));
  try {
    for (const check of checks) for await (const finding of check(store)) return finding;
    return undefined;
  } catch (error) {
    if (isJournalError(error, 'JOURNAL_CORRUPT')) return findingOf(error);
    // A check knows the form of a record by its type alone: one of another form makes it stumble over that record.
    if (error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError) {
      return { key: last, reason: `saw a record that cannot be checked (${error.message}), wanted one of its table` };
    }
    throw error;
  }
}

/** The reads, which tell the key of each record that they give. */
function noting(journal: JournalReads, note: (key: string) => void): JournalReads {
  return {
    async get(key) {
      note(key);
      return journal.get(key);
    },
    getMany: (keys) => journal.getMany(keys),
    async *iterate(range) {
      for await (const entry of journal.iterate(range)) {
        note(entry[0]);
        yield entry;
      }
    },
  };
}

/** What a `JOURNAL_CORRUPT` error says, as a finding. */
export function findingOf(error: JournalError): Finding {
  return { key: error.key ?? '(unknown)', reason: `saw ${error.saw}, wanted ${error.wanted}` };
}
