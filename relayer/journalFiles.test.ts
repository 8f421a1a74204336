import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { virtualClock } from '../chains/testing/virtualClock.ts';
import { runFilePath } from './journal/runFile.ts';
import { openStore } from './journal/store.ts';
import { type JournalFiles, journalPath, openJournalFiles, restoredMark, signingAfter } from './journalFiles.ts';

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const shell = () => ({ clock: virtualClock(1_700_000_000_000), log: silent });

let dataDir = '';
let open: JournalFiles[] = [];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'loadline-files-'));
});
afterEach(async () => {
  for (const files of open.splice(0)) await files.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function opened(): Promise<JournalFiles> {
  const files = await openJournalFiles(dataDir, shell());
  open.push(files);
  return files;
}
async function closed(files: JournalFiles): Promise<void> {
  open = open.filter((one) => one !== files);
  await files.close();
}
const append = ({ journal }: Pick<JournalFiles, 'journal'>, body: number): Promise<void> =>
  openStore(journal).commit([{ op: 'append', shard: 'node:main', kind: 'k', atMs: 7, body }]);
const mark = (files: JournalFiles) => restoredMark(files.journal).read();
const seqSaid = (): unknown => JSON.parse(readFileSync(runFilePath(dataDir), 'utf8')).heads['node:main']?.seq;

describe('the files of a journal', () => {
  it('a journal that its node wrote last goes on without a mark', async () => {
    const first = await opened();
    await append(first, 1);
    await closed(first);
    expect(await mark(await opened())).toBeNull();
  });

  it('a copy from before a signature, put in the place of the folder, is marked with the time of its newest entry', async () => {
    const first = await opened();
    await append(first, 1);
    await closed(first);
    cpSync(journalPath(dataDir), join(dataDir, 'copy'), { recursive: true });
    const second = await opened();
    await append(second, 2);
    await second.keepUp();
    expect(seqSaid()).toBe(2);
    await closed(second);
    rmSync(journalPath(dataDir), { recursive: true });
    renameSync(join(dataDir, 'copy'), journalPath(dataDir));
    expect(await mark(await opened())).toMatchObject({ how: 'copy', upToMs: 7 });
  });

  it('nothing is signed before the run file knows of the batch that intends it', async () => {
    const files = await opened();
    const seen: unknown[] = [];
    const collect = async (): Promise<`0x${string}`> => {
      seen.push(seqSaid());
      return '0x51';
    };
    const parts = { collect, collectLift: collect, collectReattestation: collect };
    const { signatures } = signingAfter(files.keepUp, { signatures: parts, senders: new Map() });
    for (let n = 1; n <= 3; n++) {
      await append(files, n);
      await signatures.collect('alpha' as never, {} as never);
    }
    expect(seen).toEqual([1, 2, 3]);
    const failing = signingAfter(() => Promise.reject(new Error('full')), { signatures: parts, senders: new Map() });
    await expect(failing.signatures.collectLift('alpha' as never, {} as never)).rejects.toThrow('full');
    expect(seen).toHaveLength(3);
  });

  it('many who wait at once for the run file are all served, and what comes later is in a later one', async () => {
    const files = await opened();
    await append(files, 1);
    const early = [files.keepUp(), files.keepUp(), files.keepUp()];
    await append(files, 2);
    await Promise.all([...early, files.keepUp()]);
    expect(seqSaid()).toBe(2);
  });

  it('opened anew it is another journal of the same id, and a folder with another id is refused', async () => {
    const files = await opened();
    await append(files, 1);
    const { store, restored } = await files.reopen();
    expect(await restored?.read()).toBeNull();
    expect(await store.shards()).toEqual(['node:main']);
    rmSync(journalPath(dataDir), { recursive: true });
    await expect(files.reopen()).rejects.toMatchObject({ code: 'JOURNAL_MISSING' });
    expect(existsSync(join(journalPath(dataDir), 'CURRENT'))).toBe(false);
  });
});
