/**
 * A small file beside the journal that says how far it has come, so that an old copy of the journal's folder, put in its
 * place, does not pass for the newest one: a journal that is not as far as the run file says was put back.
 *
 * The file names its own inode and time of birth, so that it shows when the whole data folder was copied, file by file
 * (a move to another disk is such a copy). What it cannot see: a file system or machine that was put back as a whole,
 * and a copy that is newer than the last `writeRunFile` before its node was killed.
 */
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asHistoryHead } from './chainHash.ts';
import { canonicalJson, decodeRecord } from './codec.ts';
import type { Journal } from './journal.ts';
import { HEAD_TABLE, HISTORY_TABLE, recordKey, seqKey } from './keys.ts';
import { readJournalMeta } from './meta.ts';
import { replaceFile } from './replaceFile.ts';
import { decodeStoredEntry, HEAD_KEY, shardNames } from './storeReads.ts';

/** Its name in the data folder. */
export const RUN_FILE = 'run.json';
const FORMAT = 1;

type Head = { readonly seq: number; readonly hash: string };
type Self = { readonly inode: string; readonly bornNs: string };
type RunFile = {
  readonly format: typeof FORMAT;
  readonly journal: string;
  readonly atMs: number;
  readonly heads: Readonly<Record<string, Head>>;
  /** Null where the file system does not keep what would tell a copy. */
  readonly self: Self | null;
};

/**
 * - `same`   the journal goes on from where the run file says, or further
 * - `new`    no run file, and a journal without history: the first start
 * - `absent` no run file beside a journal with history
 * - `damaged` one that is there and cannot be read: it is written whole or not at all, so that no crash has left it
 * - `copied` the run file is a copy: so may be all of the data folder
 * - `older`  the journal lacks history that the run file knows of, or has another
 */
export type RunCheck =
  | { readonly kind: 'same' | 'new' }
  | { readonly kind: 'absent' | 'damaged' | 'copied' | 'older'; readonly saw: string; readonly wanted: string };

export const runFilePath = (dataDir: string): string => join(dataDir, RUN_FILE);

/** Compares the journal in `dataDir`, just opened, with its run file. Anything but `same` and `new` was put back. */
export async function checkRunFile(dataDir: string, journal: Journal): Promise<RunCheck> {
  const path = runFilePath(dataDir);
  const found = await readRunFile(path);
  if (found === 'damaged' || found === 'absent') {
    const shards = await shardNames(journal);
    if (shards.length === 0) return { kind: 'new' };
    const what = found === 'absent' ? `no ${RUN_FILE}` : `a ${RUN_FILE} that cannot be read`;
    const saw = `${what} beside a journal of ${shards.length} shards`;
    return { kind: found, saw, wanted: 'the one that its node wrote last' };
  }
  const { said, self } = found;
  const { id } = await readJournalMeta(journal);
  if (said.journal !== id) {
    return { kind: 'older', saw: `journal ${id}`, wanted: `journal ${said.journal}, as ${RUN_FILE} says` };
  }
  for (const [shard, head] of Object.entries(said.heads)) {
    const hash = await hashAt(journal, shard, head.seq);
    if (hash === head.hash) continue;
    const saw = `${shard} ${hash === null ? `without entry ${head.seq}` : `with another entry ${head.seq}`}`;
    return { kind: 'older', saw, wanted: `entry ${head.seq} with hash ${head.hash}, as ${RUN_FILE} says` };
  }
  if (said.self === null || (self.inode === said.self.inode && self.bornNs === said.self.bornNs)) {
    return { kind: 'same' };
  }
  return { kind: 'copied', saw: `${RUN_FILE} as a copy`, wanted: 'the file itself, which the node wrote last' };
}

/**
 * Writes where the journal ends now, to the disk and under its name at once. At each start after the check, at
 * intervals, and at a stop. `atMs`: Unix time, for people.
 */
export async function writeRunFile(dataDir: string, journal: Journal, atMs: number): Promise<void> {
  const path = runFilePath(dataDir);
  const { id } = await readJournalMeta(journal);
  const heads: Record<string, Head> = {};
  for (const shard of await shardNames(journal)) {
    const key = recordKey(shard, HEAD_TABLE, HEAD_KEY);
    const bytes = await journal.get(key);
    const head = bytes && asHistoryHead(shard, decodeRecord(key, bytes));
    if (head) heads[shard] = { seq: head.seq, hash: head.hash };
  }
  const content: RunFile = { format: FORMAT, journal: id, atMs, heads, self: null };
  const self = await writeWithSelf(path, content, true);
  const kept = await selfOf(path);
  // A file system on which a new name changes it would call every file a copy.
  if (kept.inode !== self?.inode || kept.bornNs !== self.bornNs) await writeWithSelf(path, content, false);
}

async function writeWithSelf(path: string, content: RunFile, named: boolean): Promise<Self | null> {
  let self: Self | null = null;
  await replaceFile(path, async (file) => {
    if (named) self = asSelf(await file.stat({ bigint: true }));
    return canonicalJson({ ...content, self });
  });
  return self;
}

const selfOf = async (path: string): Promise<Self> => asSelf(await stat(path, { bigint: true }));

const asSelf = ({ ino, birthtimeNs }: { readonly ino: bigint; readonly birthtimeNs: bigint }): Self => ({
  inode: String(ino),
  bornNs: String(birthtimeNs),
});

/** What it says, and which file it is: that very one, since its node may put another in its place meanwhile. */
async function readRunFile(path: string): Promise<{ said: RunFile; self: Self } | 'absent' | 'damaged'> {
  try {
    const file = await open(path, 'r');
    try {
      const said = asRunFile(JSON.parse(await file.readFile('utf8')));
      return said ? { said, self: asSelf(await file.stat({ bigint: true })) } : 'damaged';
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof SyntaxError) return 'damaged';
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'absent';
    throw error;
  }
}

function asRunFile(value: Partial<RunFile> | null): RunFile | null {
  const { format, journal, heads, self = null } = value ?? {};
  if (format !== FORMAT || typeof journal !== 'string' || typeof heads !== 'object' || heads === null) return null;
  if (!Object.entries(heads).every(([shard, head]) => asHistoryHead(shard, head))) return null;
  return { format, journal, heads, self, atMs: value?.atMs ?? 0 };
}

/** The hash of a history entry, or null when there is none. */
async function hashAt(journal: Journal, shard: string, seq: number): Promise<string | null> {
  const key = recordKey(shard, HISTORY_TABLE, seqKey(seq));
  const bytes = await journal.get(key);
  return bytes === undefined ? null : decodeStoredEntry(shard, key, bytes).hash;
}
