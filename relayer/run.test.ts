import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  createFixture,
  type Fixture,
  JOURNAL_ID,
  openFixture,
  packetRecord,
  packetWrites,
} from './api/testing/fixture.ts';
import { isJournalError } from './journal/errors.ts';
import type { Journal } from './journal/journal.ts';
import { openLevelJournal } from './journal/level.ts';
import { journalPath, startFromConfig } from './run.ts';

let fixture: Fixture;

beforeEach(async () => {
  fixture = await createFixture('signers: { attesters: [{ env: LOADLINE_TEST_KEY }] }\nmode: shadow\nlogLevel: error');
  const { store } = await openFixture(fixture);
  for (const n of [1, 2, 3]) await store.commit(packetWrites(packetRecord(fixture.params, { n, state: 'observed' })));
  await store.close();
});
afterEach(() => fixture.remove());

const open = (): Promise<Journal> =>
  openLevelJournal(journalPath(fixture.loaded.config.dataDir), { journalId: JOURNAL_ID });

/** Starts and stops; gives the refusal if there was one. */
async function start(): Promise<unknown> {
  try {
    const running = await startFromConfig(fixture.configPath);
    await running.close();
    return 'started';
  } catch (error) {
    return error;
  }
}

/** Changes one byte of a record, beneath the store, and closes. */
async function damage(key: string, change: (bytes: Uint8Array) => Uint8Array | null): Promise<void> {
  const journal = await open();
  const bytes = await journal.get(key);
  if (!bytes) throw new Error(`saw nothing at ${key}, wanted a record`);
  const changed = change(bytes);
  await journal.commit([changed ? { op: 'put', key, value: changed } : { op: 'delete', key }]);
  await journal.close();
}

const flipped = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte, i) => (i === Math.floor(bytes.length / 2) ? byte ^ 1 : byte));
const SECOND = `book:usdx!history!${'2'.padStart(16, '0')}`;

test('a sound journal starts', async () => {
  expect(await start()).toBe('started');
});

test('a history entry with one flipped bit stops the start by name, though no start reads history', async () => {
  await damage(SECOND, flipped);
  expect(await start()).toMatchObject({ code: 'JOURNAL_CORRUPT', key: SECOND });
});

test('so does one that was taken out whole', async () => {
  await damage(SECOND, () => null);
  const error = await start();
  expect(isJournalError(error, 'JOURNAL_CORRUPT')).toBe(true);
  expect(String(error)).toContain('book:usdx!history!');
});

test('a refused start leaves the journal free, to be looked at', async () => {
  await damage(SECOND, flipped);
  await start();
  const journal = await open();
  expect(await journal.get(SECOND)).toBeDefined();
  await journal.close();
});

test('a node that was renamed in the configuration does not start on the journal of the old name', async () => {
  expect(await start()).toBe('started');
  const text = await readFile(fixture.configPath, 'utf8');
  expect(text).toMatch(/^node: .+$/m);
  await writeFile(fixture.configPath, text.replace(/^node: .+$/m, 'node: renamed'));
  expect(await start()).toMatchObject({ code: 'JOURNAL_MISMATCH' });
});
