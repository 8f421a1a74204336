import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nodeChecks } from './checks/nodeChecks.ts';
import { backUpJournal, importJournal } from './copyJournal.ts';
import { exportJournal } from './exportJournal.ts';
import type { Journal } from './journal.ts';
import { ALL_KEYS } from './keys.ts';
import { openLevelJournal } from './level.ts';
import { readJournalMeta } from './meta.ts';
import { readRestored } from './restored.ts';
import { openStore } from './store.ts';
import { journalOf, richHarness } from './testing/richJournal.ts';
import { temporaryFolder } from './testSupport.ts';
import { writeFileWhole } from './textFile.ts';

const options = { atMs: 9_000_000_000_000, crossChecks: nodeChecks };
let journal: Journal;
let text = '';
let folder: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  journal = await journalOf(await richHarness());
  for await (const chunk of exportJournal(journal, 5)) text += chunk;
});
afterAll(() => journal.close());
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const file = (): string => join(folder.path, 'export.ndjson');
const dataDir = (): string => join(folder.path, 'data');
const path = (): string => join(dataDir(), 'journal');

async function contentOf(of: Journal): Promise<[string, string][]> {
  const all: [string, string][] = [];
  for await (const [key, value] of of.iterate(ALL_KEYS)) {
    if (!key.startsWith('journal:meta!restored!')) all.push([key, Buffer.from(value).toString('hex')]);
  }
  return all;
}

async function imported(content: string): Promise<unknown> {
  writeFileSync(file(), content);
  return importJournal(file(), path(), options);
}

describe('an export', () => {
  it('holds all of the journal, is verified when imported, and marks the new journal', async () => {
    await writeFileWhole(file(), exportJournal(journal, 5));
    expect(readFileSync(file(), 'utf8')).toBe(text);
    const { upToMs, entries } = await importJournal(file(), path(), options);
    const made = await openLevelJournal(path(), { createIfMissing: false });
    expect(await contentOf(made)).toEqual(await contentOf(journal));
    expect(await readJournalMeta(made)).toEqual(await readJournalMeta(journal));
    expect(await readRestored(made)).toEqual({ how: 'import', atMs: options.atMs, upToMs });
    await made.close();
    expect(entries).toBeGreaterThan(50);
    expect(upToMs).toBeGreaterThan(1_700_000_000_000);
    expect(readdirSync(dataDir())).toEqual(['journal']);
  });

  const lines = (): string[] => text.trimEnd().split('\n');
  const joined = (all: readonly string[]): string => `${all.join('\n')}\n`;
  it.each<[string, () => string, string]>([
    ['cut short in a line', () => text.slice(0, -20), 'without its end'],
    ['cut short between lines', () => joined(lines().slice(0, -1)), 'no trailer'],
    ['empty', () => '', 'no JSON'],
    ['without its header', () => joined(lines().slice(1)), 'no header'],
    ['of another format', () => text.replace('"format":1', '"format":9'), 'export format 9'],
    ['of another journal format', () => text.replace(/"journalFormat":\d+/, '"journalFormat":1'), 'journal format 1'],
    ['without one record', () => joined(lines().filter((_, i) => i !== 7)), 'as its trailer says'],
    ['with two records exchanged', () => joined(exchanged(lines(), 7, 8)), 'out of order'],
    ['with a changed value', () => text.replace('"decimals"', '"decimalz"').replace('ann', 'bob'), 'trailer says'],
    ['with a line after its end', () => `${text}{}\n`, 'after the trailer'],
    ['that is no JSON', () => text.replace('{"k"', '{k'), 'no JSON'],
  ])('%s is refused, and nothing is left behind', async (_, content, reason) => {
    await expect(imported(content())).rejects.toThrow(reason);
    expect(readdirSync(dataDir())).toEqual([]);
  });

  it('whose content does not verify is refused, though its digest is right', async () => {
    const lacking = openLevelJournal(join(folder.path, 'other'), { journalId: '17'.repeat(16) });
    const other = await lacking;
    for await (const [key, value] of journal.iterate(ALL_KEYS)) {
      if (!key.includes('!reservation!')) await other.commit([{ op: 'put', key, value }]);
    }
    await writeFileWhole(file(), exportJournal(other, 5));
    await other.close();
    await expect(importJournal(file(), path(), options)).rejects.toThrow('no reservation');
    expect(readdirSync(dataDir())).toEqual([]);
  });

  it('goes into an empty data folder only', async () => {
    await imported(text);
    await expect(imported(text)).rejects.toMatchObject({ code: 'JOURNAL_FAILED' });
  });

  it('never replaces a file', async () => {
    writeFileSync(file(), 'mine');
    await expect(writeFileWhole(file(), exportJournal(journal, 5))).rejects.toMatchObject({ code: 'JOURNAL_FAILED' });
    expect(readFileSync(file(), 'utf8')).toBe('mine');
  });
});

function exchanged(lines: string[], a: number, b: number): string[] {
  const [one, other] = [lines[a] ?? '', lines[b] ?? ''];
  return lines.with(a, other).with(b, one);
}

describe('a backup', () => {
  it('is the journal as it was, taken while a writer goes on, verified and marked', async () => {
    const live = await openLevelJournal(join(folder.path, 'live'), { journalId: '17'.repeat(16) });
    const store = openStore(live);
    const append = (n: number) =>
      store.commit([{ op: 'append', shard: 'book:x', kind: 'k', atMs: n, packetKey: 'p', body: { n } }]);
    for (let n = 1; n <= 50; n++) await append(n);
    let running = true;
    const writing = (async () => {
      for (let n = 51; running; n++) await append(n);
    })();
    const { entries, upToMs } = await backUpJournal(live, path(), options);
    running = false;
    await writing;
    await store.close();
    expect(entries).toBeGreaterThanOrEqual(50);
    const made = await openLevelJournal(path(), { createIfMissing: false });
    expect(await readRestored(made)).toEqual({ how: 'backup', atMs: options.atMs, upToMs });
    await made.close();
    await expect(backUpJournal(journal, path(), options)).rejects.toMatchObject({ code: 'JOURNAL_FAILED' });
  });
});
