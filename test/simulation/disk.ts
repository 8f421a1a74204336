// The disk of a simulated machine, and the real Journal's promises on it. What is written is lost, torn or kept when the
// power goes before it is synced; a sync takes time, fails with the bytes on disk or without them, or finds no room.
import { crc32 } from 'node:zlib';
import { closedError, createCommitQueue } from '../../relayer/journal/commitQueue.ts';
import { JournalError } from '../../relayer/journal/errors.ts';
import type { Journal, JournalOperation, JournalRange } from '../../relayer/journal/journal.ts';
import { ALL_KEYS } from '../../relayer/journal/keys.ts';
import { admitJournal, type OpenJournalOptions } from '../../relayer/journal/meta.ts';
import { createSortedKeys } from '../../relayer/journal/sortedKeys.ts';
import { type Life, never } from './life.ts';
import type { Random } from './random.ts';

export type DiskFault =
  /** The next sync says no; what it was for is on the disk all the same, or is not. */
  { readonly kind: 'syncFails'; readonly kept: boolean };

export type SimDisk = {
  /** How long a sync takes. */
  syncMs: number;
  full: boolean;
  failing: DiskFault | null;
  /** It has refused its holder a batch: what that one knows may be behind what is here, until it opens it anew. */
  readonly refused: () => boolean;
  /** Told of each batch once it cannot be lost any more, before the writer hears of it. */
  onSynced: (operations: readonly JournalOperation[]) => void;
  /** What the power left of a batch that was not synced, as a start finds it. Frees the disk for the next holder. */
  readonly cutPower: () => 'nothing under way' | 'lost' | 'torn' | 'kept';
  readonly open: (options: OpenJournalOptions & { readonly life?: Life; readonly wait?: Wait }) => Promise<Journal>;
  /** What is on the disk now, for those who check it: no reader of it is ever in the way of its holder. */
  readonly look: () => Journal;
};

type Entry = readonly [key: string, value: Uint8Array];

/** Time that a sync takes; without a world nothing takes any. */
type Wait = (ms: number) => Promise<void>;

export function createSimDisk(random: Random): SimDisk {
  const records = new Map<string, Uint8Array>();
  const keys = createSortedKeys();
  /** Written and not synced. */
  let underWay: readonly JournalOperation[] | null = null;
  let holder: object | null = null;
  let hasRefused = false;

  const persist = (operations: readonly JournalOperation[]): void => {
    underWay = null;
    for (const operation of operations) {
      if (operation.op === 'put') {
        records.set(operation.key, operation.value);
        keys.add(operation.key);
      } else if (records.delete(operation.key)) keys.delete(operation.key);
    }
    disk.onSynced(operations);
  };

  const refusal = (why: string): Error => {
    hasRefused = true;
    return new Error(`IO error: 000003.log: ${why}`);
  };

  async function sync(operations: readonly JournalOperation[], life: Life | undefined, wait: Wait): Promise<void> {
    if (life && !life.touch('commit')) return never();
    if (disk.full) throw refusal('No space left on device');
    underWay = operations;
    await wait(disk.syncMs);
    if (life && !life.touch('synced')) return never();
    const { failing } = disk;
    disk.failing = null;
    if (failing?.kept === false) {
      underWay = null;
      throw refusal('Input/output error');
    }
    persist(operations);
    if (failing) throw refusal('Input/output error');
    if (life && !life.touch('acknowledged')) return never();
  }

  function journalOf(own: object, life: Life | undefined, wait: Wait): Journal {
    const queue = createCommitQueue();
    const assertHeld = (): void => {
      queue.assertOpen();
      if (holder !== own) throw closedError();
    };
    const reading = <T>(read: () => T): Promise<T> => {
      if (life && !life.touch('read')) return never();
      return (async () => {
        assertHeld();
        return read();
      })();
    };
    const read = (key: string): Uint8Array | undefined => records.get(key)?.slice();
    return {
      get: (key) => reading(() => read(key)),
      getMany: (wanted) => reading(() => wanted.map(read)),
      iterate: (range) => {
        assertHeld();
        return entriesOf(entriesNow(range), life, assertHeld);
      },
      snapshot: () => {
        assertHeld();
        const entries = entriesNow(ALL_KEYS);
        const found = new Map(entries);
        let open = true;
        const assertOpen = (): void => {
          assertHeld();
          if (!open) throw closedError();
        };
        const readingOpen = <T>(take: () => T): Promise<T> =>
          reading(() => {
            assertOpen();
            return take();
          });
        return {
          get: (key) => readingOpen(() => found.get(key)?.slice()),
          getMany: (wanted) => readingOpen(() => wanted.map((key) => found.get(key)?.slice())),
          iterate: (range) => {
            assertOpen();
            return entriesOf(within(entries, range), life, assertOpen);
          },
          close: async () => {
            open = false;
          },
        };
      },
      commit: async (operations) => {
        assertHeld();
        const batch = operations.map((one) => (one.op === 'put' ? { ...one, value: one.value.slice() } : one));
        await queue.run(async () => {
          if (holder !== own) throw closedError();
          await sync(batch, life, wait);
        });
      },
      close: async () => {
        await queue.close();
        if (holder === own) holder = null;
      },
    };
  }

  const entriesNow = ({ gte, lt, reverse = false, limit = Number.POSITIVE_INFINITY }: JournalRange) =>
    keys.range(gte, lt, reverse, limit).map((key) => [key, records.get(key) as Uint8Array] as const);

  const disk: SimDisk = {
    syncMs: 0,
    full: false,
    failing: null,
    refused: () => hasRefused,
    onSynced: () => undefined,
    cutPower: () => {
      holder = null;
      if (underWay === null) return 'nothing under way';
      const frame = frameOf(underWay);
      // Often all of it or nothing, else any part of it.
      const left = random.chance(0.3) ? frame.length : random.chance(0.4) ? 0 : random.between(0, frame.length - 1);
      underWay = null;
      const found = readFrame(frame.subarray(0, left));
      if (found === null) return left === 0 ? 'lost' : 'torn';
      persist(found);
      return 'kept';
    },
    open: async ({ life, wait = async () => undefined, ...options }) => {
      if (holder !== null) {
        const saw = 'a disk held by another opener';
        throw new JournalError('JOURNAL_LOCKED', { saw, wanted: 'to be its only holder' });
      }
      const own = {};
      holder = own;
      hasRefused = false;
      const journal = journalOf(own, life, wait);
      try {
        await admitJournal(journal, options);
        return journal;
      } catch (error) {
        await journal.close();
        throw error;
      }
    },
    look: () => ({
      get: async (key) => records.get(key),
      getMany: async (wanted) => wanted.map((key) => records.get(key)),
      iterate: (range) => entriesOf(entriesNow(range), undefined, () => undefined),
      commit: async () => {
        throw new RangeError('saw a commit of one who only looks, wanted reads');
      },
      close: async () => undefined,
    }),
  };
  return disk;
}

/** Entries in the order of their keys, which are ASCII here as in every journal of a node. */
const within = (
  entries: readonly Entry[],
  { gte, lt, reverse = false, limit = Number.POSITIVE_INFINITY }: JournalRange,
) => {
  const found = entries.filter(([key]) => key >= gte && key < lt);
  return (reverse ? found.reverse() : found).slice(0, limit);
};

async function* entriesOf(
  entries: readonly Entry[],
  life: Life | undefined,
  assertHeld: () => void,
): AsyncIterable<readonly [string, Uint8Array]> {
  for (const [key, value] of entries) {
    if (life && !life.touch('read')) await never();
    assertHeld();
    yield [key, value.slice()] as const;
  }
}

const HEAD_BYTES = 8;

/** A batch as a log has it: its length, its checksum, its bytes. */
function frameOf(operations: readonly JournalOperation[]): Buffer {
  const text = JSON.stringify(
    operations.map((one) => (one.op === 'put' ? [one.key, Buffer.from(one.value).toString('base64')] : [one.key])),
  );
  const payload = Buffer.from(text, 'utf8');
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32BE(payload.length, 0);
  head.writeUInt32BE(crc32(payload), 4);
  return Buffer.concat([head, payload]);
}

/** Null for what is not whole: a log ends before it. */
function readFrame(bytes: Buffer): readonly JournalOperation[] | null {
  if (bytes.length < HEAD_BYTES) return null;
  const payload = bytes.subarray(HEAD_BYTES);
  if (payload.length !== bytes.readUInt32BE(0) || crc32(payload) !== bytes.readUInt32BE(4)) return null;
  const listed = JSON.parse(payload.toString('utf8')) as readonly (readonly [string, string?])[];
  return listed.map(([key, value]) =>
    value === undefined
      ? { op: 'delete', key }
      : { op: 'put', key, value: new Uint8Array(Buffer.from(value, 'base64')) },
  );
}
