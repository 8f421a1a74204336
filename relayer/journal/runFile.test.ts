import { copyFileSync, cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Journal } from './journal.ts';
import { openLevelJournal } from './level.ts';
import { checkRunFile, type RunCheck, runFilePath, writeRunFile } from './runFile.ts';
import { openStore } from './store.ts';
import { temporaryFolder } from './testSupport.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const dataDir = (): string => folder.path;
const path = (): string => join(dataDir(), 'journal');

async function opened<T>(work: (journal: Journal) => Promise<T>): Promise<T> {
  const journal = await openLevelJournal(path(), { journalId: '77'.repeat(16) });
  try {
    return await work(journal);
  } finally {
    await journal.close();
  }
}

const append = (...bodies: readonly number[]): Promise<void> =>
  opened(async (journal) => {
    const store = openStore(journal);
    for (const body of bodies) await store.commit([{ op: 'append', shard: 'book:usdx', kind: 'k', atMs: 1, body }]);
  });
const write = (): Promise<void> => opened((journal) => writeRunFile(dataDir(), journal, 5));
const check = (): Promise<RunCheck> => opened((journal) => checkRunFile(dataDir(), journal));

describe('the run file', () => {
  it('lets the first start be new, and a journal that went on be the same', async () => {
    expect(await check()).toEqual({ kind: 'new' });
    await write();
    expect(await check()).toEqual({ kind: 'same' });
    await append(1, 2);
    await write();
    await write();
    expect(await check()).toEqual({ kind: 'same' });
    await append(3);
    expect(await check()).toEqual({ kind: 'same' });
    expect(existsSync(`${runFilePath(dataDir())}.new`)).toBe(false);
  });

  it('is no copy where its node writes it anew while it is looked at', async () => {
    await append(1);
    await write();
    await opened(async (journal) => {
      const busy: Journal = {
        ...journal,
        get: async (key) => {
          await writeRunFile(dataDir(), journal, 6);
          return journal.get(key);
        },
      };
      expect(await checkRunFile(dataDir(), busy)).toEqual({ kind: 'same' });
    });
  });

  it('shows a journal folder that an older copy of itself has replaced', async () => {
    await append(1);
    cpSync(path(), `${path()}.old`, { recursive: true });
    await append(2);
    await write();
    rmSync(path(), { recursive: true });
    renameSync(`${path()}.old`, path());
    expect(await check()).toMatchObject({ kind: 'older', saw: 'book:usdx without entry 2' });
    await append(99, 100);
    expect(await check()).toMatchObject({ kind: 'older', saw: 'book:usdx with another entry 2' });
  });

  it('shows a data folder that was copied as a whole, and one that was moved on its disk is the same', async () => {
    await append(1);
    await write();
    const file = runFilePath(dataDir());
    renameSync(file, `${file}.moved`);
    copyFileSync(`${file}.moved`, file);
    expect(await check()).toMatchObject({ kind: 'copied' });
    renameSync(`${file}.moved`, file);
    expect(await check()).toEqual({ kind: 'same' });
  });

  it('is missed beside a journal with history, also when it cannot be read', async () => {
    await append(1);
    expect(await check()).toMatchObject({ kind: 'absent' });
    writeFileSync(runFilePath(dataDir()), '{"format":1,');
    expect(await check()).toMatchObject({ kind: 'damaged' });
    await write();
    expect(await check()).toEqual({ kind: 'same' });
  });

  it('shows the journal of another life', async () => {
    await append(1);
    await write();
    rmSync(path(), { recursive: true });
    await (await openLevelJournal(path(), { journalId: '88'.repeat(16) })).close();
    expect(await check()).toMatchObject({ kind: 'older', saw: `journal ${'88'.repeat(16)}` });
  });

  it.each([[null], [{ seq: -1, hash: '0x' }], ['text'], [{ seq: 1.5, hash: '0x' }]])(
    'with a head that is none (%j) is damaged: the node starts, as on a journal that was put back',
    async (head) => {
      await append(1);
      await write();
      const said = JSON.parse(readFileSync(runFilePath(dataDir()), 'utf8')) as object;
      writeFileSync(runFilePath(dataDir()), JSON.stringify({ ...said, heads: { 'book:usdx': head } }));
      expect(await check()).toMatchObject({ kind: 'damaged' });
    },
  );
});
