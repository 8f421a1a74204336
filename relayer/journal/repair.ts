/**
 * Makes a journal usable again that LevelDB or `journal verify` refuses, without pretending. The log of a LevelDB folder
 * is a row of whole batches, so that it can be cut at the first damaged one: what is left is the journal as it was
 * before that batch, tables and history alike. The index by packet follows from history, and is made anew. Anything else
 * that is wrong cannot be undone: tables hold the newest state alone, and one of an older history is nowhere. Then
 * nothing is changed, and a backup or an export is the way back.
 *
 * All is done to a copy. The old folder is kept under another name.
 */
import { cp, mkdir, open, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Level } from 'level';
import { encodeRecord } from './codec.ts';
import { newestTime } from './copyJournal.ts';
import { corrupt, JournalError } from './errors.ts';
import type { Journal } from './journal.ts';
import { HISTORY_TABLE, PACKET_TABLE, parseKey, tableRange } from './keys.ts';
import { openError, openLevelJournal } from './level.ts';
import { type Lost, readLost } from './lostBatches.ts';
import { putOwn } from './ownRecords.ts';
import { markRestored } from './restored.ts';
import { decodeStoredEntry, indexOf, shardNames } from './storeReads.ts';
import { syncFolder } from './textFile.ts';
import { type CrossCheck, type Finding, verifyJournal } from './verify.ts';
import { firstLogDamage } from './writeAheadLog.ts';

const LOSS_TABLE = 'loss';
const LOG_FILE = /^[0-9]+\.log$/;
const OPERATIONS_AT_ONCE = 1_000;

/** `lost`: by file, what was cut off. `reindexed`: the index by packet was made anew. `keptAs`: where the old folder is. */
export type Repaired = {
  readonly lost: readonly (Lost & { readonly file: string; readonly what: string })[];
  readonly reindexed: boolean;
  readonly keptAs: string;
  readonly upToMs: number;
};

export type RepairOptions = { readonly atMs: number; readonly crossChecks: readonly CrossCheck[] };

/**
 * Repairs the journal in folder `path`. Null when nothing is wrong with it.
 * Throws `JOURNAL_LOCKED`, and `JOURNAL_CORRUPT` when what is damaged cannot be undone; the folder is then as it was.
 */
export async function repairJournal(path: string, options: RepairOptions): Promise<Repaired | null> {
  if (await isSound(path, options)) return null;
  await requireFree(path);
  const work = `${path}.repairing`;
  await rm(work, { recursive: true, force: true });
  await cp(path, work, { recursive: true, errorOnExist: true, filter: (source) => !source.endsWith('/LOCK') });
  try {
    const lost = await cutLogs(work);
    const done = await mend(work, lost, options);
    for (const name of await readdir(work)) await syncFile(join(work, name));
    await syncFolder(work);
    const keptAs = `${path}.damaged-${options.atMs}`;
    await rename(path, keptAs);
    await rename(work, path);
    await syncFolder(dirname(path));
    return { ...done, lost, keptAs };
  } catch (error) {
    await rm(work, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Damage is found before LevelDB asks for its lock, and a node that runs may hold it: its folder must not be moved away under
 * it. An empty database whose lock is this folder's finds out, and changes nothing. Throws `JOURNAL_LOCKED`.
 */
async function requireFree(path: string): Promise<void> {
  const probe = `${path}.probing`;
  await rm(probe, { recursive: true, force: true });
  await mkdir(probe, { mode: 0o700 });
  try {
    await symlink(join(path, 'LOCK'), join(probe, 'LOCK'));
    const database = new Level(probe);
    await database.open().catch((error: unknown) => {
      throw openError(path, error);
    });
    await database.close();
  } finally {
    await rm(probe, { recursive: true, force: true });
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function isSound(path: string, { crossChecks }: RepairOptions): Promise<boolean> {
  let journal: Journal;
  try {
    journal = await openLevelJournal(path, { createIfMissing: false });
  } catch (error) {
    if (error instanceof JournalError && error.code === 'JOURNAL_CORRUPT') return false;
    throw error;
  }
  try {
    return (await verifyJournal(journal, { crossChecks })).ok;
  } finally {
    await journal.close();
  }
}

/** Their numbers outgrow the digits that they are padded to. */
const byNumber = (a: string, b: string): number => Number.parseInt(a, 10) - Number.parseInt(b, 10);

/** Cuts the first log that is damaged before that place. Later logs go whole: they rest on what it held. */
async function cutLogs(folder: string): Promise<(Lost & { file: string; what: string })[]> {
  const lost: (Lost & { file: string; what: string })[] = [];
  for (const file of (await readdir(folder)).filter((name) => LOG_FILE.test(name)).sort(byNumber)) {
    const log = await readFile(join(folder, file));
    const damage = lost.length > 0 ? { at: 0, what: 'after a damaged log' } : firstLogDamage(log);
    if (damage === undefined) continue;
    const at = damage.at;
    lost.push({ file, what: damage.what, ...readLost(log, at) });
    const handle = await open(join(folder, file), 'r+');
    try {
      // Pieces of a batch before this place need not be cut: LevelDB drops a batch without its end.
      await handle.truncate(at);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
  return lost;
}

async function mend(
  folder: string,
  lost: Repaired['lost'],
  { atMs, crossChecks }: RepairOptions,
): Promise<{ readonly reindexed: boolean; readonly upToMs: number }> {
  const journal = await openLevelJournal(folder, { createIfMissing: false });
  try {
    let found = await verifyJournal(journal, { crossChecks });
    const reindexed = !found.ok && parseKey(found.firstBad.key)?.table === PACKET_TABLE;
    if (reindexed) {
      await makeIndex(journal);
      found = await verifyJournal(journal, { crossChecks });
    }
    if (!found.ok) throw beyondRepair(found.firstBad);
    const upToMs = await newestTime(journal);
    // Nothing cut off and nothing made anew: LevelDB itself had refused, and now does not.
    await journal.commit([putOwn(LOSS_TABLE, String(atMs), { atMs, upToMs, reindexed, lost })]);
    await markRestored(journal, { how: 'repair', atMs, upToMs });
    return { reindexed, upToMs };
  } finally {
    await journal.close();
  }
}

const beyondRepair = ({ key, reason }: Finding): JournalError =>
  corrupt(
    key,
    `${reason}; what this leaves is not the journal of any moment`,
    'a backup or an export: tables hold the newest state alone, so that an older one cannot be made from history',
  );

/** The index by packet follows from history alone. */
async function makeIndex(journal: Journal): Promise<void> {
  for (const shard of await shardNames(journal)) {
    let batch: Parameters<Journal['commit']>[0][number][] = [];
    const put = async (least: number): Promise<void> => {
      if (batch.length < least) return;
      await journal.commit(batch);
      batch = [];
    };
    for await (const [key] of journal.iterate(tableRange(shard, PACKET_TABLE))) {
      batch.push({ op: 'delete', key });
      await put(OPERATIONS_AT_ONCE);
    }
    await put(1);
    for await (const [key, bytes] of journal.iterate(tableRange(shard, HISTORY_TABLE))) {
      for (const { key: at, mark } of indexOf(shard, decodeStoredEntry(shard, key, bytes))) {
        batch.push({ op: 'put', key: at, value: encodeRecord(at, mark) });
      }
      await put(OPERATIONS_AT_ONCE);
    }
    await put(1);
  }
}
