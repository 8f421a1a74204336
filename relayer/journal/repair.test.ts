import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Journal } from './journal.ts';
import { openLevelJournal } from './level.ts';
import { readOwn } from './ownRecords.ts';
import { type Repaired, repairJournal } from './repair.ts';
import { readRestored } from './restored.ts';
import { openStore } from './store.ts';
import { compileChild, startWriter, temporaryFolder } from './testSupport.ts';
import { verifyJournal } from './verify.ts';

const atMs = 9_000;
const shard = 'book:usdx';
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(async () => {
  folder = temporaryFolder();
  await opened(async (journal) => {
    const store = openStore(journal);
    for (let n = 1; n <= 40; n++) {
      await store.commit([
        { op: 'append', shard, kind: 'k', atMs: n, packetKey: `p${n % 4}`, body: { n, pad: 'x'.repeat(2_000) } },
        { op: 'put', shard, table: 'state', key: 'newest', value: { n } },
      ]);
    }
  });
});
afterEach(() => folder.remove());

const path = (): string => join(folder.path, 'journal');
async function opened<T>(work: (journal: Journal) => Promise<T>): Promise<T> {
  const journal = await openLevelJournal(path(), { journalId: '77'.repeat(16) });
  try {
    return await work(journal);
  } finally {
    await journal.close();
  }
}
/** The state is not behind nor ahead of the history that it belongs to. */
const crossChecks = [
  async function* (store: {
    history: (of: string, options: object) => AsyncIterable<{ seq: number }>;
    get: <T>(a: string, b: string, c: string) => Promise<T | undefined>;
  }) {
    const state = await store.get<{ n: number }>(shard, 'state', 'newest');
    for await (const { seq } of store.history(shard, { reverse: true, limit: 1 })) {
      if (state?.n !== seq) yield { key: `${shard}!state!newest`, reason: `state of ${state?.n}, history of ${seq}` };
    }
  },
];
const repair = (): Promise<Repaired | null> => repairJournal(path(), { atMs, crossChecks });
const names = (): string[] => readdirSync(folder.path).sort();
const log = (): string => join(path(), readdirSync(path()).find((name) => name.endsWith('.log')) ?? 'none');
function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

describe('journal repair', () => {
  it('does not touch the folder of a node that runs, however damaged', async () => {
    const build = temporaryFolder();
    const held = join(folder.path, 'held');
    const writer = startWriter(compileChild(build.path), held);
    try {
      await writer.acknowledged(20);
      flip(join(held, readdirSync(held).find((name) => name.endsWith('.log')) ?? 'none'), 100);
      const repaired = repairJournal(held, { atMs, crossChecks: [] });
      await expect(repaired).rejects.toMatchObject({ code: 'JOURNAL_LOCKED' });
      expect(names()).toEqual(['held', 'journal']);
    } finally {
      await writer.kill();
      build.remove();
    }
  });

  it('leaves a sound journal alone', async () => {
    expect(await repair()).toBeNull();
    expect(names()).toEqual(['journal']);
  });

  it.each([0.3, 0.6, 0.9])(
    'cuts a log that is damaged after %f of it at the last whole batch, and says what is lost',
    async (part) => {
      flip(log(), Math.floor(readFileSync(log()).length * part));
      await expect(opened(async () => undefined)).rejects.toMatchObject({ code: 'JOURNAL_CORRUPT' });
      const done = await repair();
      await opened(async (journal) => {
        expect(await verifyJournal(journal, { crossChecks })).toMatchObject({ ok: true });
        const entries: number[] = [];
        for await (const { seq } of openStore(journal).history(shard)) entries.push(seq);
        const left = entries.length;
        expect(left).toBeGreaterThan(Math.floor(40 * part) - 4);
        expect(left).toBeLessThan(40);
        const [lost] = done?.lost ?? [];
        // The damaged batch itself cannot be read any more; all after it are named.
        expect(lost?.ranges[shard]?.to).toBe(40);
        expect(lost?.entries).toBeGreaterThanOrEqual(40 - left - 2);
        expect([lost?.toMs, done?.upToMs, done?.reindexed]).toEqual([40, left, false]);
        expect(lost?.packets).toContain('p0');
        expect(await readRestored(journal)).toEqual({ how: 'repair', atMs, upToMs: left });
        expect(await readOwn(journal, 'loss', String(atMs))).toMatchObject({
          upToMs: left,
          lost: [{ entries: lost?.entries }],
        });
      });
      expect(names()).toEqual(['journal', `journal.damaged-${atMs}`]);
      expect(done?.keptAs).toBe(`${path()}.damaged-${atMs}`);
    },
  );

  it('makes the index by packet anew from history', async () => {
    await opened((journal) =>
      journal.commit([{ op: 'delete', key: `${shard}!packetHistory!p1!${'5'.padStart(16, '0')}` }]),
    );
    expect(await repair()).toMatchObject({ reindexed: true, lost: [] });
    await opened(async (journal) => {
      expect(await verifyJournal(journal, { crossChecks })).toMatchObject({ ok: true, entries: 40 });
    });
  });

  it('refuses what it cannot undo, and leaves the folder as it was', async () => {
    const before = (): string[] =>
      readdirSync(path()).filter((name) => !/LOG|LOCK|MANIFEST|\.log|\.ldb|CURRENT/.test(name));
    await opened((journal) => journal.commit([{ op: 'delete', key: `${shard}!history!${'5'.padStart(16, '0')}` }]));
    await expect(repair()).rejects.toMatchObject({
      code: 'JOURNAL_CORRUPT',
      wanted: expect.stringContaining('a backup'),
    });
    expect(names()).toEqual(['journal']);
    expect(before()).toEqual([]);
  });

  it('refuses a state that is ahead of its history', async () => {
    await opened((journal) =>
      openStore(journal).commit([{ op: 'put', shard, table: 'state', key: 'newest', value: { n: 99 } }]),
    );
    await expect(repair()).rejects.toThrow('not the journal of any moment');
  });

  it('refuses a folder whose files are gone, and a journal that somebody holds', async () => {
    await opened(async () => {
      await expect(repair()).rejects.toMatchObject({ code: 'JOURNAL_LOCKED' });
    });
    rmSync(join(path(), 'CURRENT'));
    await expect(repair()).rejects.toMatchObject({ code: 'JOURNAL_CORRUPT' });
    expect(existsSync(`${path()}.repairing`)).toBe(false);
  });
});
