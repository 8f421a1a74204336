import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Level } from 'level';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { describeJournalCompliance } from './journal.compliance.ts';
import type { Journal } from './journal.ts';
import { openLevelJournal } from './level.ts';
import { JOURNAL_FORMAT, readJournalMeta } from './meta.ts';
import { compileChild, startWriter, temporaryFolder } from './testSupport.ts';

const journalId = 'cd'.repeat(16);
const build = temporaryFolder();
let script = '';

beforeAll(() => {
  script = compileChild(build.path);
});
afterAll(() => build.remove());

describeJournalCompliance(
  'the journal on LevelDB',
  async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'deep/journal');
    return {
      open: () => openLevelJournal(path, { journalId }),
      openExisting: () => openLevelJournal(path, { createIfMissing: false }),
      dispose: async () => folder.remove(),
      startWriter: () => startWriter(script, path),
    };
  },
  true,
);

describe('the journal on LevelDB refuses a folder it cannot trust', () => {
  let folder = temporaryFolder();
  afterEach(() => {
    folder.remove();
    folder = temporaryFolder();
  });
  afterAll(() => folder.remove());

  const path = (): string => join(folder.path, 'journal');
  const open = (): Promise<Journal> => openLevelJournal(path(), { journalId });
  const fileLike = (pattern: RegExp): string =>
    join(path(), readdirSync(path()).find((name) => pattern.test(name)) ?? 'none');

  async function writeSome(commits: number): Promise<void> {
    const journal = await open();
    for (let i = 0; i < commits; i++) {
      const value = new Uint8Array(200).fill(65);
      await journal.commit([{ op: 'put', key: `s!t!${String(i).padStart(5, '0')}`, value }]);
    }
    await journal.close();
  }

  /** What all batches of LevelDB share, whichever database makes them. */
  async function batchPrototype(): Promise<ReturnType<Level['batch']>> {
    const database = new Level(join(folder.path, 'other'));
    await database.open();
    const batch = database.batch();
    await batch.close();
    await database.close();
    return Object.getPrototypeOf(batch);
  }

  async function count(): Promise<number> {
    const journal = await open();
    let found = 0;
    for await (const _ of journal.iterate({ gte: 's!t!', lt: 's!t"' })) found += 1;
    await journal.close();
    return found;
  }

  it('records the id it was created with, and keeps it', async () => {
    await (await open()).close();
    const journal = await openLevelJournal(path(), { journalId: 'ef'.repeat(16) });
    expect(await readJournalMeta(journal)).toEqual({ format: JOURNAL_FORMAT, id: journalId });
    await journal.close();
  });

  it('asks for every commit to be synced to the disk', async () => {
    const write = vi.spyOn(await batchPrototype(), 'write');
    try {
      await writeSome(3);
      // The meta record, and three commits.
      expect(write.mock.calls).toEqual(new Array(4).fill([{ sync: true }]));
    } finally {
      write.mockRestore();
    }
  });

  it('refuses to create a journal with an id that is not 16 bytes of hex', async () => {
    await expect(openLevelJournal(path(), { journalId: 'zz' })).rejects.toMatchObject({ code: 'JOURNAL_VALUE' });
  });

  it('leaves no trace in the file system when asked not to create', async () => {
    await expect(openLevelJournal(path(), { createIfMissing: false })).rejects.toMatchObject({
      code: 'JOURNAL_MISSING',
    });
    expect(existsSync(path())).toBe(false);
  });

  it('says JOURNAL_FAILED when the path is not a folder', async () => {
    writeFileSync(path(), 'a file');
    await expect(open()).rejects.toMatchObject({ code: 'JOURNAL_FAILED' });
  });

  it('refuses data files whose CURRENT is gone, which LevelDB would overwrite with an empty database', async () => {
    await writeSome(3);
    rmSync(join(path(), 'CURRENT'));
    await expect(open()).rejects.toMatchObject({ code: 'JOURNAL_CORRUPT', key: 'CURRENT' });
  });

  it('refuses a folder whose CURRENT or MANIFEST is damaged', async () => {
    await writeSome(3);
    const manifest = fileLike(/^MANIFEST/);
    const current = readFileSync(join(path(), 'CURRENT'));
    writeFileSync(join(path(), 'CURRENT'), 'MANIFEST-999999\n');
    await expect(open()).rejects.toMatchObject({ code: 'JOURNAL_CORRUPT' });
    writeFileSync(join(path(), 'CURRENT'), current);
    const bytes = readFileSync(manifest);
    bytes[10] = (bytes[10] ?? 0) ^ 1;
    writeFileSync(manifest, bytes);
    await expect(open()).rejects.toMatchObject({ code: 'JOURNAL_CORRUPT' });
  });

  it('refuses a write-ahead log with a changed byte, from which LevelDB would silently drop commits', async () => {
    await writeSome(300);
    const log = fileLike(/\.log$/);
    const sound = readFileSync(log);
    for (const at of [0, 5, 6, 100, 32_768, 40_000, sound.length - 1]) {
      const bytes = Buffer.from(sound);
      bytes[at] = (bytes[at] ?? 0) ^ 4;
      writeFileSync(log, bytes);
      await expect(open(), `byte ${at}`).rejects.toMatchObject({ code: 'JOURNAL_CORRUPT' });
    }
    writeFileSync(log, sound);
    expect(await count()).toBe(300);
  });

  it('opens a log whose last record was cut short, which no one was told is on disk', async () => {
    await writeSome(10);
    const log = fileLike(/\.log$/);
    truncateSync(log, readFileSync(log).length - 3);
    expect(await count()).toBe(9);
  });

  it('opens a log that spans many blocks', async () => {
    const journal = await open();
    await journal.commit([{ op: 'put', key: 's!t!big', value: new Uint8Array(100_000).fill(66) }]);
    for (let i = 0; i < 40; i++) {
      await journal.commit([{ op: 'put', key: `s!t!${i}`, value: new Uint8Array(4_000 + i).fill(66) }]);
    }
    await journal.close();
    expect(await count()).toBe(41);
  });

  it.skipIf(process.platform === 'win32')(
    'stops committing for good when the disk takes no more, and holds all it acknowledged',
    async () => {
      await writeSome(0);
      // A file size limit of 64 blocks stands for a full disk: node ignores the signal, LevelDB gets the error.
      const command = 'ulimit -f 64; exec "$0" "$1" "$2"';
      const said = execFileSync('sh', ['-c', command, process.execPath, script, path()], { encoding: 'utf8' });
      const lines = said.trim().split('\n');
      expect(lines.slice(-2)).toEqual(['refused JOURNAL_FAILED', 'refused JOURNAL_FAILED']);
      const acknowledged = lines.length - 2;
      expect(acknowledged).toBeGreaterThan(5);
      const journal = await open();
      let found = 0;
      for await (const _ of journal.iterate({ gte: 'node:main!', lt: 'node:main"' })) found += 1;
      await journal.close();
      expect(found).toBe(acknowledged * 5);
    },
  );
});
