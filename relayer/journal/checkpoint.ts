/**
 * How far the history of each shard was found whole, so that a start need not read all of it again.
 *
 * What a checkpoint may be trusted for: up to its entry, the history was unbroken when it was written. It says nothing
 * of what has happened to the files since. A bit that flips in an older record is found when that record is read, since
 * every read checks the record's own checksum; an older record that is deleted whole is found only by verifying all
 * (`loadline journal verify`). It is not signed, since whoever can write to the disk can also rewrite what it vouches for.
 */
import { asHistoryHead, followEntry, genesisHead, type HistoryHead } from './chainHash.ts';
import { decodeRecord } from './codec.ts';
import { corrupt, isJournalError } from './errors.ts';
import type { Journal, JournalOperation } from './journal.ts';
import { HEAD_TABLE, HISTORY_TABLE, recordKey, seqKey, tablePrefix, tableRange } from './keys.ts';
import { putOwn, readOwnTable } from './ownRecords.ts';
import { checkIndexed, decodeStoredEntry, HEAD_KEY, type IndexEntry, indexOf, shardNames } from './storeReads.ts';
import { findingOf, type VerifyResult } from './verify.ts';

const TABLE = 'checkpoint';
/** Pointers looked up at once: bounds memory. */
const LOOK_UP_AT_ONCE = 256;

/** The newest entry of a shard that was verified. */
export type CheckpointMark = { readonly seq: number; readonly hash: string };

/** By shard. A shard that is not in it is verified from its beginning. */
export type Checkpoint = ReadonlyMap<string, CheckpointMark>;

/** As `verifyJournal` says it; `entries` and `records` count what was read, and `checkpoint` is the one to write next. */
export type VerifiedSince =
  | (Extract<VerifyResult, { ok: true }> & { readonly checkpoint: Checkpoint })
  | Extract<VerifyResult, { ok: false }>;

/** The stored checkpoint, empty when there is none. Throws `JOURNAL_CORRUPT`. */
export async function readCheckpoint(journal: Journal): Promise<Checkpoint> {
  const marks = new Map<string, CheckpointMark>();
  for (const { at, key: shard, value } of await readOwnTable(journal, TABLE)) {
    const mark = asHistoryHead(shard, value);
    if (mark === undefined) throw corrupt(at, JSON.stringify(value), '{ seq: whole number from 1, hash, atMs }');
    marks.set(shard, { seq: mark.seq, hash: mark.hash });
  }
  return marks;
}

/** Stores what `verifySince` gave. Only shards that went on are written. `atMs`: Unix time, for people. */
export async function writeCheckpoint(journal: Journal, checkpoint: Checkpoint, atMs: number): Promise<void> {
  const known = await readCheckpoint(journal);
  const operations: JournalOperation[] = [];
  for (const [shard, { seq, hash }] of checkpoint) {
    if (known.get(shard)?.hash !== hash) operations.push(putOwn(TABLE, shard, { seq, hash, atMs }));
  }
  if (operations.length > 0) await journal.commit(operations);
}

/**
 * Verifies what came after `checkpoint`: the history of each shard from there to its head, each entry's place in the
 * index by packet, and that the checkpoint's own entries still stand as it says. It costs what is new and the number of
 * shards. May run beside a writer. Rejects only when the journal cannot be read at all.
 */
export async function verifySince(journal: Journal, checkpoint: Checkpoint): Promise<VerifiedSince> {
  let entries = 0;
  const reached = new Map<string, CheckpointMark>();
  try {
    const shards = await shardNames(journal);
    for (const shard of new Set([...checkpoint.keys(), ...shards])) {
      const head = await verifyShard(journal, shard, checkpoint.get(shard));
      entries += head.seq - (checkpoint.get(shard)?.seq ?? 0);
      if (head.seq > 0) reached.set(shard, { seq: head.seq, hash: head.hash });
    }
    return { ok: true, entries, records: entries, shards: shards.length, checkpoint: reached };
  } catch (error) {
    if (!isJournalError(error, 'JOURNAL_CORRUPT')) throw error;
    return { ok: false, firstBad: findingOf(error) };
  }
}

async function verifyShard(journal: Journal, shard: string, from: CheckpointMark | undefined): Promise<HistoryHead> {
  const headKey = recordKey(shard, HEAD_TABLE, HEAD_KEY);
  // In this order, so that what a writer adds meanwhile is left to the next time.
  const newest = await newestEntry(journal, shard);
  const stored = await readHead(journal, shard, headKey);
  if (newest > stored.seq) {
    throw corrupt(headKey, `history that ends at entry ${newest}`, `its end at entry ${stored.seq}, as the head says`);
  }
  const prefix = tablePrefix(shard, HISTORY_TABLE);
  let seen: HistoryHead = genesisHead(shard);
  if (from !== undefined) seen = await readMark(journal, shard, from);
  let index: IndexEntry[] = [];
  const range = { gte: prefix + seqKey(seen.seq + 1), lt: prefix + seqKey(Math.max(stored.seq, seen.seq) + 1) };
  for await (const [key, bytes] of journal.iterate(range)) {
    const entry = decodeStoredEntry(shard, key, bytes);
    const result = followEntry(seen, entry);
    if (!result.ok) throw corrupt(key, result.reason, 'the entry that follows the one before');
    seen = result.head;
    index.push(...indexOf(shard, entry));
    if (index.length < LOOK_UP_AT_ONCE) continue;
    await checkIndexed(journal, index);
    index = [];
  }
  await checkIndexed(journal, index);
  if (stored.seq !== seen.seq || stored.hash !== seen.hash) {
    const saw = `history that ends at entry ${seen.seq} (${seen.hash})`;
    throw corrupt(headKey, saw, `its end at entry ${stored.seq} (${stored.hash}), as the head says`);
  }
  return seen;
}

async function newestEntry(journal: Journal, shard: string): Promise<number> {
  for await (const [key, bytes] of journal.iterate({ ...tableRange(shard, HISTORY_TABLE), reverse: true, limit: 1 })) {
    return decodeStoredEntry(shard, key, bytes).seq;
  }
  return 0;
}

async function readHead(journal: Journal, shard: string, key: string): Promise<HistoryHead> {
  const bytes = await journal.get(key);
  if (bytes === undefined) return genesisHead(shard);
  const head = asHistoryHead(shard, decodeRecord(key, bytes));
  if (head === undefined) throw corrupt(key, 'a record that is not a head', 'a head at its key');
  return head;
}

/** The entry that the checkpoint names: history that was put back to before it shows here. */
async function readMark(journal: Journal, shard: string, mark: CheckpointMark): Promise<HistoryHead> {
  const key = recordKey(shard, HISTORY_TABLE, seqKey(mark.seq));
  const bytes = await journal.get(key);
  if (bytes === undefined) throw corrupt(key, 'no such entry', `entry ${mark.seq}, which was verified before`);
  const { hash } = decodeStoredEntry(shard, key, bytes);
  if (hash !== mark.hash) throw corrupt(key, `hash ${hash}`, `${mark.hash}, which was verified before`);
  return { shard, seq: mark.seq, hash };
}
