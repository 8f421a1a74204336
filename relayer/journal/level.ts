/**
 * The journal on LevelDB: one process, one folder. Every commit is one synced batch, and commits run one at a time.
 * LevelDB's own checks are weak at opening (it drops damaged log records, and starts an empty database over files whose
 * `CURRENT` is gone), so that both are checked before it gets to see the folder.
 */
import { mkdir, readdir } from 'node:fs/promises';
import { Level } from 'level';
import { closedError, createCommitQueue } from './commitQueue.ts';
import { corrupt, isJournalError, JournalError } from './errors.ts';
import type { Journal, JournalOperation, JournalRange } from './journal.ts';
import { admitJournal, type OpenJournalOptions } from './meta.ts';
import { checkWriteAheadLogs } from './writeAheadLog.ts';

/** Entries fetched at once while iterating, at first (many readers want no more than a few) and then: saves a hop per entry. */
const FIRST_AT_ONCE = 16;
const ITERATE_AT_ONCE = 256;
/** Bounds what is fetched at once, but for the last entry. LevelDB's own bound holds six packets. */
const ITERATE_BYTES = 524_288;
const DATA_FILE = /^[0-9]+\.(?:log|ldb|sst)$/;

type Database = Level<string, Uint8Array>;

/**
 * Opens the journal in folder `path`. Throws
 * `JOURNAL_LOCKED` (another process, or this one, holds it) · `JOURNAL_MISSING` (none there and `createIfMissing: false`)
 * · `JOURNAL_CORRUPT` · `JOURNAL_VERSION` (written in another format) · `JOURNAL_FAILED` (the folder cannot be opened).
 *
 * `iterate` takes its snapshot when called; an iterable that is never read holds it until `close`.
 */
export async function openLevelJournal(path: string, options: OpenJournalOptions): Promise<Journal> {
  const create = options.createIfMissing !== false;
  await checkFolder(path, create);
  const database: Database = new Level<string, Uint8Array>(path, {
    keyEncoding: 'utf8',
    valueEncoding: 'view',
    createIfMissing: create,
  });
  try {
    await database.open();
  } catch (error) {
    throw openError(path, error);
  }
  const journal = levelJournal(database);
  try {
    await admitJournal(journal, options);
    return journal;
  } catch (error) {
    await journal.close();
    throw error;
  }
}

function levelJournal(database: Database): Journal {
  const queue = createCommitQueue();

  async function read<T>(action: () => Promise<T>, key: string): Promise<T> {
    queue.assertOpen();
    try {
      return await action();
    } catch (error) {
      throw readError(key, error);
    }
  }

  return {
    get: (key) => read(() => database.get(key), key),
    getMany: (keys) => read(() => database.getMany([...keys]), `${keys.length} keys from ${keys[0]}`),
    iterate(range) {
      queue.assertOpen();
      return entries(database, range);
    },
    snapshot() {
      queue.assertOpen();
      const snapshot = database.snapshot();
      return {
        get: (key) => read(() => database.get(key, { snapshot }), key),
        getMany: (keys) => read(() => database.getMany([...keys], { snapshot }), `${keys.length} keys from ${keys[0]}`),
        iterate(range) {
          queue.assertOpen();
          return entries(database, range, snapshot);
        },
        close: () => snapshot.close(),
      };
    },
    commit(operations) {
      const batch = [...operations];
      return queue.run(() => writeBatch(database, batch));
    },
    async close() {
      await queue.close();
      await database.close();
    },
  };
}

/** One operation after the other: as an array LevelDB's binding takes three times the processor time for the same batch. */
async function writeBatch(database: Database, operations: readonly JournalOperation[]): Promise<void> {
  const batch = database.batch();
  try {
    for (const operation of operations) {
      if (operation.op === 'put') batch.put(operation.key, operation.value);
      else batch.del(operation.key);
    }
    await batch.write({ sync: true });
  } finally {
    await batch.close();
  }
}

/** Not itself a generator, so that the snapshot is taken at the call and not at the first read. */
function entries(
  database: Database,
  range: JournalRange,
  snapshot?: ReturnType<Database['snapshot']>,
): AsyncIterable<readonly [string, Uint8Array]> {
  const { gte, lt, reverse = false, limit = Number.POSITIVE_INFINITY } = range;
  const highWaterMarkBytes = ITERATE_BYTES;
  const iterator = database.iterator({
    gte,
    lt,
    reverse,
    limit,
    highWaterMarkBytes,
    ...(snapshot ? { snapshot } : {}),
  });
  return (async function* () {
    let last = gte;
    try {
      let coming = iterator.nextv(FIRST_AT_ONCE);
      for (;;) {
        const chunk = await coming;
        if (chunk.length === 0) return;
        // While these are taken, the next ones are read: on another thread, and no more than one chunk ahead.
        coming = iterator.nextv(ITERATE_AT_ONCE);
        coming.catch(() => undefined);
        for (const entry of chunk) {
          last = entry[0];
          yield entry;
        }
      }
    } catch (error) {
      throw readError(`at or after ${last}`, error);
    } finally {
      await iterator.close();
    }
  })();
}

/** Refuses a folder that LevelDB would open by quietly leaving something out. */
async function checkFolder(path: string, create: boolean): Promise<void> {
  try {
    if (create) await mkdir(path, { recursive: true, mode: 0o700 });
    const files = await readdir(path);
    if (!files.includes('CURRENT')) {
      const data = files.filter((file) => DATA_FILE.test(file));
      if (data.length > 0) throw corrupt('CURRENT', `${data.length} data files without it`, 'it beside them');
      if (!create) throw missing(path);
    }
    await checkWriteAheadLogs(path);
  } catch (error) {
    if (isJournalError(error)) throw error;
    if (!create && (error as NodeJS.ErrnoException).code === 'ENOENT') throw missing(path);
    throw openError(path, error);
  }
}

function missing(path: string): JournalError {
  return new JournalError('JOURNAL_MISSING', { saw: `no journal in ${path}`, wanted: 'an existing one' });
}

/** What it means that LevelDB does not open a folder. */
export function openError(path: string, error: unknown): JournalError {
  const { code, message } = rootCause(error);
  if (code === 'LEVEL_LOCKED') {
    const wanted = 'to be its only holder: `loadline status` asks the node that runs; stop it before you start another';
    return new JournalError('JOURNAL_LOCKED', { saw: `${path} held by another opener`, wanted, cause: error });
  }
  if (code === 'LEVEL_CORRUPTION' || /corruption|no such file/i.test(message)) {
    return corrupt(path, message, 'a LevelDB folder with all its files', error);
  }
  return new JournalError('JOURNAL_FAILED', { saw: `${path}: ${message}`, wanted: 'to open it', cause: error });
}

function readError(key: string, error: unknown): JournalError {
  if (isJournalError(error)) return error;
  const { code, message } = rootCause(error);
  if (code === 'LEVEL_DATABASE_NOT_OPEN' || code === 'LEVEL_ITERATOR_NOT_OPEN') return closedError(error);
  if (code === 'LEVEL_CORRUPTION') return corrupt(key, message, 'readable bytes', error);
  return new JournalError('JOURNAL_FAILED', { key, saw: message, wanted: 'to read it', cause: error });
}

function rootCause(error: unknown): { readonly code: string; readonly message: string } {
  let root = error;
  while (root instanceof Error && root.cause instanceof Error) root = root.cause;
  if (!(root instanceof Error)) return { code: '', message: String(root) };
  return { code: String((root as NodeJS.ErrnoException).code ?? ''), message: root.message };
}
