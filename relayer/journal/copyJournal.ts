/** New journal folders that hold what another journal held: under another name until all of it is verified and on disk. */

import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { encodeRecord, parseCanonical } from './codec.ts';
import { corrupt, JournalError } from './errors.ts';
import { EXPORT_FORMAT, EXPORT_KIND, type ExportHeader, type ExportTrailer, isCopied } from './exportJournal.ts';
import type { Journal, JournalOperation, JournalReads } from './journal.ts';
import { ALL_KEYS, HISTORY_TABLE, parseKey, tableRange } from './keys.ts';
import { openLevelJournal } from './level.ts';
import { JOURNAL_FORMAT, readJournalMeta } from './meta.ts';
import { markRestored, type RestoredHow } from './restored.ts';
import { decodeStoredEntry, shardNames } from './storeReads.ts';
import { readLines, syncFolder } from './textFile.ts';
import { type CrossCheck, verifyJournal } from './verify.ts';

/** Records and bytes in one commit of a copy: bounds memory. */
const RECORDS_AT_ONCE = 1_000;
const BYTES_AT_ONCE = 4_194_304;
/** What may lie in a data folder that a journal is imported into. */
const KEPT_BESIDE: ReadonlySet<string> = new Set(['receipt-key.pem']);

export type CopyOptions = { readonly atMs: number; readonly crossChecks: readonly CrossCheck[] };

/** What a copy holds. `upToMs`: the time of its newest entry, 0 without one. */
export type Copied = { readonly records: number; readonly entries: number; readonly upToMs: number };

/** A copy of the journal as it is now, in a new folder `path`, marked as a backup. The journal may be written to meanwhile. */
export async function backUpJournal(journal: Journal, path: string, options: CopyOptions): Promise<Copied> {
  const snapshot = journal.snapshot?.();
  try {
    const { id } = await readJournalMeta(journal);
    return await makeJournal(path, id, 'backup', options, () => copied(snapshot ?? journal));
  } finally {
    await snapshot?.close();
  }
}

/**
 * The journal that `exportJournal` wrote to `file`, in a data folder that has none yet, marked as imported.
 * Throws `JOURNAL_CORRUPT` for a file that is not whole, and `JOURNAL_VERSION` for one of another format.
 */
export async function importJournal(file: string, path: string, options: CopyOptions): Promise<Copied> {
  await requireEmpty(dirname(path));
  const lines = readLines(file);
  const first = await lines.next();
  const { journal: id } = headerOf(file, first.done === true ? '' : first.value);
  return makeJournal(path, id, 'import', options, () => recordsOf(file, first.value as string, lines));
}

async function requireEmpty(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const there = (await readdir(dataDir)).filter((name) => !KEPT_BESIDE.has(name));
  if (there.length === 0) return;
  const wanted = 'an empty data folder (a receipt key may be there)';
  throw new JournalError('JOURNAL_FAILED', { saw: `${there.slice(0, 3).join(', ')} in ${dataDir}`, wanted });
}

/** Builds the journal beside its place, verifies it whole, marks it, and moves it there. Leaves nothing when it fails. */
export async function makeJournal(
  path: string,
  journalId: string,
  how: RestoredHow,
  { atMs, crossChecks }: CopyOptions,
  records: () => AsyncIterable<Put>,
): Promise<Copied> {
  const part = `${path}.part`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  if (await isThere(path)) {
    throw new JournalError('JOURNAL_FAILED', {
      saw: `something in ${path}`,
      wanted: 'a folder that does not exist yet',
    });
  }
  await rm(part, { recursive: true, force: true });
  const journal = await openLevelJournal(part, { journalId });
  try {
    const count = await fill(journal, records());
    const upToMs = await newestTime(journal);
    const verified = await verifyJournal(journal, { crossChecks });
    if (!verified.ok) throw corrupt(verified.firstBad.key, verified.firstBad.reason, 'a whole journal');
    await markRestored(journal, { how, atMs, upToMs });
    await journal.close();
    await syncFolder(part);
    await rename(part, path);
    await syncFolder(dirname(path));
    return { records: count, entries: verified.entries, upToMs };
  } catch (error) {
    await journal.close();
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    return (await readdir(path)).length > 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

type Put = Extract<JournalOperation, { op: 'put' }>;

async function fill(journal: Journal, records: AsyncIterable<Put>): Promise<number> {
  let count = 0;
  let bytes = 0;
  let batch: Put[] = [];
  for await (const record of records) {
    count += 1;
    bytes += record.value.length;
    batch.push(record);
    if (batch.length < RECORDS_AT_ONCE && bytes < BYTES_AT_ONCE) continue;
    await journal.commit(batch);
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) await journal.commit(batch);
  return count;
}

async function* copied(reads: JournalReads): AsyncGenerator<Put> {
  for await (const [key, value] of reads.iterate(ALL_KEYS)) if (isCopied(key)) yield { op: 'put', key, value };
}

/** The time of the newest entry of any shard. */
export async function newestTime(reads: JournalReads): Promise<number> {
  let newest = 0;
  for (const shard of await shardNames(reads)) {
    for await (const [key, bytes] of reads.iterate({ ...tableRange(shard, HISTORY_TABLE), reverse: true, limit: 1 })) {
      newest = Math.max(newest, decodeStoredEntry(shard, key, bytes).atMs);
    }
  }
  return newest;
}

function headerOf(file: string, line: string): ExportHeader {
  const header = parsed(file, line) as Partial<ExportHeader> | null;
  if (header?.loadline !== EXPORT_KIND || typeof header.journal !== 'string') {
    throw corrupt(file, 'a first line that is no header', `one of a ${EXPORT_KIND}`);
  }
  if (header.format !== EXPORT_FORMAT || header.journalFormat !== JOURNAL_FORMAT) {
    throw new JournalError('JOURNAL_VERSION', {
      key: file,
      saw: `export format ${header.format} of journal format ${header.journalFormat}`,
      wanted: `${EXPORT_FORMAT} of ${JOURNAL_FORMAT}`,
    });
  }
  return header as ExportHeader;
}

/** The records of an export, up to a trailer that fits what came before it. */
async function* recordsOf(file: string, header: string, lines: AsyncIterable<string>): AsyncGenerator<Put> {
  const hash = createHash('sha256').update(`${header}\n`);
  let records = 0;
  let entries = 0;
  let last = Buffer.alloc(0);
  let trailer: ExportTrailer | undefined;
  for await (const line of lines) {
    if (trailer) throw corrupt(file, 'lines after the trailer', 'none');
    const value = parsed(file, line) as { k?: unknown; v?: unknown; end?: unknown } | null;
    if (value?.end === true) {
      trailer = value as unknown as ExportTrailer;
      continue;
    }
    hash.update(`${line}\n`);
    records += 1;
    const { k: key } = value ?? {};
    if (typeof key !== 'string' || !('v' in (value ?? {})) || !isCopied(key)) {
      throw corrupt(file, `record ${records} without a key of the layout`, 'a record of a journal');
    }
    const bytes = Buffer.from(key, 'utf8');
    if (records > 1 && Buffer.compare(last, bytes) >= 0) throw corrupt(file, `${key} out of order`, 'ascending keys');
    last = bytes;
    if (parseKey(key)?.table === HISTORY_TABLE) entries += 1;
    yield { op: 'put', key, value: encodeRecord(key, value?.v) };
  }
  if (!trailer) throw corrupt(file, `${records} records and no trailer`, 'a trailer: the file was cut short');
  const sha256 = hash.digest('hex');
  if (trailer.records !== records || trailer.entries !== entries || trailer.sha256 !== sha256) {
    const saw = `${records} records, ${entries} entries, sha256 ${sha256}`;
    throw corrupt(file, saw, `${trailer.records}, ${trailer.entries}, ${trailer.sha256}, as its trailer says`);
  }
}

function parsed(file: string, line: string): unknown {
  try {
    return parseCanonical(line);
  } catch (cause) {
    throw corrupt(file, `a line that is no JSON: ${line.slice(0, 40)}`, 'one JSON document a line', cause);
  }
}
