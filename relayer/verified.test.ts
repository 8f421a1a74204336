import { expect, it } from 'vitest';
import type { Clock } from '../chains/clock.ts';
import type { Journal, JournalRange } from './journal/journal.ts';
import { createMemoryDisk, openMemoryJournal } from './journal/memory.ts';
import { openStore } from './journal/store.ts';
import type { NodeLog } from './node.ts';
import { requireVerified } from './verified.ts';

const shard = 'book:usdx';
const entryKey = (n: number): string => `${shard}!history!${String(n).padStart(16, '0')}`;

/** Time that goes on when the test says so. */
function handClock(): Clock & { readonly tick: () => void } {
  const due = new Set<() => void>();
  return {
    nowMs: () => 1,
    sleep: (_, signal) =>
      new Promise((resolve) => {
        due.add(resolve);
        signal?.addEventListener('abort', () => resolve());
      }),
    tick: () => {
      for (const resolve of due) resolve();
      due.clear();
    },
  };
}

const log = { debug: () => undefined, info: () => undefined, warn: () => undefined };
const quiet: NodeLog = { ...log, error: (fields) => Promise.reject(fields) };

async function journalOf(count: number) {
  const disk = createMemoryDisk();
  const journal = await openMemoryJournal(disk, { journalId: '77'.repeat(16) });
  const store = openStore(journal);
  const append = async (n: number): Promise<void> => {
    for (let i = 0; i < n; i++) await store.commit([{ op: 'append', shard, kind: 'seen', atMs: 1, body: i }]);
  };
  await append(count);
  return { journal, append };
}

/** Counts the entries that are read in order. */
function counting(journal: Journal): Journal & { read: number } {
  const counted = {
    ...journal,
    read: 0,
    iterate(range: JournalRange) {
      const entries = journal.iterate(range);
      return (async function* () {
        for await (const entry of entries) {
          if (entry[0].includes('!history!')) counted.read += 1;
          yield entry;
        }
      })();
    },
  };
  return counted;
}

it('a start after an end in order reads the newest entry alone, however long the history is', async () => {
  const { journal, append } = await journalOf(40);
  const first = await requireVerified(journal, handClock());
  await append(20);
  await first.stop(quiet);
  const counted = counting(journal);
  await requireVerified(counted, handClock());
  expect(counted.read).toBe(1);
});

it('what came after the checkpoint is verified by the start after an end without order', async () => {
  const { journal, append } = await journalOf(40);
  await requireVerified(journal, handClock());
  await append(20);
  await journal.commit([{ op: 'delete', key: entryKey(50) }]);
  await expect(requireVerified(journal, handClock())).rejects.toMatchObject({ code: 'JOURNAL_CORRUPT' });
});

it('the checkpoint moves on while the node runs', async () => {
  const { journal, append } = await journalOf(10);
  const clock = handClock();
  const first = await requireVerified(journal, clock);
  first.keep(quiet);
  await append(20);
  const counted = counting(journal);
  clock.tick();
  // Each of these commits waits for those before it, and with them for the verification that is under way.
  for (let i = 0; i < 100; i++) await append(1);
  await requireVerified(counted, clock);
  expect(counted.read).toBeLessThanOrEqual(101);
  await first.stop(quiet);
});
