/**
 * The journal in memory, for the simulation: a *disk* that outlives the journals opened on it, so that a simulated node
 * can lose power at any commit and be started again on what its disk holds.
 */
import { closedError, createCommitQueue } from './commitQueue.ts';
import { JournalError } from './errors.ts';
import type { Journal, JournalOperation, JournalRange } from './journal.ts';
import { admitJournal, type OpenJournalOptions } from './meta.ts';
import { createSortedKeys, type SortedKeys } from './sortedKeys.ts';

/** What a journal in memory lies on. Opaque: made by `createMemoryDisk`. */
export interface MemoryDisk {
  readonly records: Map<string, Uint8Array>;
  readonly keys: SortedKeys;
  /** The journal that has the disk open; a new object per opening. */
  holder: object | undefined;
}

export type MemoryJournalOptions = OpenJournalOptions & {
  /**
   * Called around every commit, for faults: throwing in phase `before` loses the batch, throwing in phase `after` loses
   * only the acknowledgement. Either way the commit and all later ones reject with `JOURNAL_FAILED`.
   */
  readonly onCommit?: (phase: 'before' | 'after', operations: readonly JournalOperation[]) => void | Promise<void>;
};

/** An empty disk. */
export function createMemoryDisk(): MemoryDisk {
  return { records: new Map(), keys: createSortedKeys(), holder: undefined };
}

/**
 * Pulls the plug: commits not yet acknowledged may be lost, the journal that had the disk open rejects everything
 * (`JOURNAL_CLOSED`), and the disk can be opened again at once.
 */
export function cutPower(disk: MemoryDisk): void {
  disk.holder = undefined;
}

/** Opens the journal on `disk`. Throws `JOURNAL_LOCKED`, `JOURNAL_MISSING`, `JOURNAL_CORRUPT`, `JOURNAL_VERSION`. */
export async function openMemoryJournal(disk: MemoryDisk, options: MemoryJournalOptions): Promise<Journal> {
  if (disk.holder !== undefined) {
    throw new JournalError('JOURNAL_LOCKED', { saw: 'a disk held by another opener', wanted: 'to be its only holder' });
  }
  const holder = {};
  disk.holder = holder;
  const journal = memoryJournal(disk, holder, options.onCommit ?? (() => undefined));
  try {
    await admitJournal(journal, options);
    return journal;
  } catch (error) {
    await journal.close();
    throw error;
  }
}

function memoryJournal(
  disk: MemoryDisk,
  holder: object,
  onCommit: NonNullable<MemoryJournalOptions['onCommit']>,
): Journal {
  const queue = createCommitQueue();

  function assertPowered(): void {
    if (disk.holder !== holder) throw closedError();
  }

  function assertHeld(): void {
    queue.assertOpen();
    assertPowered();
  }

  function read(key: string): Uint8Array | undefined {
    return disk.records.get(key)?.slice();
  }

  return {
    async get(key) {
      assertHeld();
      return read(key);
    },
    async getMany(keys) {
      assertHeld();
      return keys.map(read);
    },
    iterate({ gte, lt, reverse = false, limit = Number.POSITIVE_INFINITY }) {
      assertHeld();
      const keys = disk.keys.range(gte, lt, reverse, limit);
      const snapshot = keys.map((key) => [key, disk.records.get(key) as Uint8Array] as const);
      return (async function* () {
        for (const [key, value] of snapshot) {
          assertHeld();
          yield [key, value.slice()] as const;
        }
      })();
    },
    snapshot() {
      assertHeld();
      const records = new Map(disk.records);
      let open = true;
      const assertReadable = (): void => {
        assertHeld();
        if (!open) throw closedError();
      };
      return {
        async get(key) {
          assertReadable();
          return records.get(key)?.slice();
        },
        async getMany(keys) {
          assertReadable();
          return keys.map((key) => records.get(key)?.slice());
        },
        iterate(range) {
          assertReadable();
          return entriesOf(records, range, assertReadable);
        },
        async close() {
          open = false;
        },
      };
    },
    async commit(operations) {
      assertHeld();
      const batch = operations.map(copyOperation);
      await queue.run(async () => {
        await onCommit('before', batch);
        assertPowered();
        for (const operation of batch) apply(disk, operation);
        await onCommit('after', batch);
        assertPowered();
      });
    },
    async close() {
      await queue.close();
      if (disk.holder === holder) disk.holder = undefined;
    },
  };
}

/** Of a copy of the records, which has no order of its own. */
async function* entriesOf(
  records: ReadonlyMap<string, Uint8Array>,
  { gte, lt, reverse = false, limit = Number.POSITIVE_INFINITY }: JournalRange,
  assertReadable: () => void,
): AsyncGenerator<readonly [string, Uint8Array]> {
  const keys = createSortedKeys();
  for (const key of records.keys()) keys.add(key);
  for (const key of keys.range(gte, lt, reverse, limit)) {
    assertReadable();
    yield [key, (records.get(key) as Uint8Array).slice()] as const;
  }
}

function copyOperation(operation: JournalOperation): JournalOperation {
  return operation.op === 'put' ? { ...operation, value: operation.value.slice() } : operation;
}

function apply(disk: MemoryDisk, operation: JournalOperation): void {
  if (operation.op === 'put') {
    disk.records.set(operation.key, operation.value);
    disk.keys.add(operation.key);
  } else if (disk.records.delete(operation.key)) {
    disk.keys.delete(operation.key);
  }
}
