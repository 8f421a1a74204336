import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { namedAccount } from '../../test/support/accounts.ts';
import { riskAccount } from '../../test/support/deploymentYaml.ts';
import { runInProcess, typeInProcess } from '../../test/support/terminal.ts';
import { createFixture, type Fixture } from '../api/testing/fixture.ts';
import { openLevelJournal } from '../journal/level.ts';
import { readRestored } from '../journal/restored.ts';
import { openStore } from '../journal/store.ts';
import { journalPath } from '../run.ts';

// A node in shadow mode at whose providers nobody answers.
const SHADOW = `mode: shadow
logLevel: fatal
operators: { addresses: ['${namedAccount('operator').address}'] }
risk: { addresses: ['${riskAccount.address}'], threshold: 1 }`;

let fixture: Fixture;
let stop: (() => Promise<unknown>) | null = null;
beforeEach(async () => {
  fixture = await createFixture(SHADOW);
  stop = await runInProcess(fixture.configPath);
});
afterEach(async () => {
  await stopNode();
  await fixture.remove();
});
const stopNode = async () => {
  await stop?.();
  stop = null;
};

const file = (name: string) => join(fixture.folder, name);
const dataDir = () => fixture.loaded.config.dataDir;
const json = async (...args: readonly string[]): Promise<Readonly<Record<string, unknown>>> => {
  const { code, out } = await typeInProcess(['journal', ...args, '--config', fixture.configPath, '--json']);
  return { ...(JSON.parse(out) as object), code };
};
/** History of a stopped node. */
async function write(entries: number): Promise<void> {
  const store = openStore(await openLevelJournal(journalPath(dataDir()), { createIfMissing: false }));
  for (let n = 1; n <= entries; n++) {
    await store.commit([{ op: 'append', shard: 'node:main', kind: 'alarm', atMs: n, body: { alarm: 'a test', n } }]);
  }
  await store.close();
}
const markOf = async (path: string) => {
  const journal = await openLevelJournal(path, { createIfMissing: false });
  try {
    return await readRestored(journal);
  } finally {
    await journal.close();
  }
};

describe('the journal of a node', () => {
  it('is backed up while it runs and while it does not, and verified', async () => {
    expect(await json('backup', file('one'))).toMatchObject({ code: 0, folder: file('one') });
    await stopNode();
    expect(await json('backup', file('two'))).toMatchObject({ code: 0 });
    for (const name of ['one', 'two'])
      expect(await markOf(join(file(name), 'journal'))).toMatchObject({ how: 'backup' });
    expect(await json('backup', file('two'))).toMatchObject({ code: 1, error: { code: 'JOURNAL_FAILED' } });
    expect(await json('verify')).toMatchObject({ code: 0, ok: true });
  });

  it('is exported to a file or to stdout, and imported into an empty data folder only', async () => {
    const { code, records } = await json('export', file('j.ndjson'));
    expect([code, Number(records) > 0]).toEqual([0, true]);
    await stopNode();
    const { out } = await typeInProcess(['journal', 'export', '-', '--config', fixture.configPath]);
    expect(out.split('\n').length).toBeGreaterThan(Number(records));
    expect(await json('export', file('j.ndjson'))).toMatchObject({ code: 1, error: { code: 'JOURNAL_FAILED' } });
    expect(await json('import', file('j.ndjson'))).toMatchObject({ code: 1, error: { code: 'JOURNAL_FAILED' } });
    await rm(dataDir(), { recursive: true });
    await mkdir(dataDir(), { mode: 0o700 });
    expect(await json('import', file('j.ndjson'))).toMatchObject({ code: 0, records });
    expect(await readdir(dataDir())).toEqual(['journal']);
    expect(await markOf(journalPath(dataDir()))).toMatchObject({ how: 'import' });
    expect(await json('verify')).toMatchObject({ code: 0, ok: true });
  });

  it('is repaired only when it is not held and something is wrong with it', async () => {
    expect(await json('repair')).toMatchObject({ code: 11, error: { code: 'JOURNAL_LOCKED' } });
    await stopNode();
    expect(await json('repair')).toMatchObject({ code: 0, repaired: null });
    await write(20);
    const path = journalPath(dataDir());
    const name = (await readdir(path)).find((one) => one.endsWith('.log')) ?? 'none';
    const log = await readFile(join(path, name));
    const at = Math.floor(log.length * 0.7);
    log[at] = (log[at] ?? 0) ^ 1;
    await writeFile(join(path, name), log);
    const { code, out } = await typeInProcess(['journal', 'repair', '--config', fixture.configPath]);
    expect(code).toBe(0);
    expect(out).toContain(`lost from ${name}`);
    expect(out).toMatch(/readable entr(y|ies) and at least one more batch, which cannot be read \(/);
    expect(out).toMatch(/node:main entries \d+ to \d+/);
    expect(out).toContain('signs nothing');
    expect(await markOf(path)).toMatchObject({ how: 'repair' });
    expect(await json('verify')).toMatchObject({ code: 0, ok: true });
  });

  it('is verified with the file beside it that says how far it came', async () => {
    expect(await json('verify')).toMatchObject({ code: 0, ok: true, note: null });
    await stopNode();
    const run = join(dataDir(), 'run.json');
    const said = await readFile(run, 'utf8');
    const heads = { 'node:main': { seq: 1_000_000, hash: `0x${'ab'.repeat(32)}` } };
    await writeFile(run, JSON.stringify({ ...JSON.parse(said), heads }));
    expect(await json('verify')).toMatchObject({
      code: 1,
      ok: false,
      firstBad: { key: 'run.json', reason: expect.stringContaining('without entry 1000000') },
    });
    await writeFile(run, said.slice(0, 20));
    expect(await json('verify')).toMatchObject({
      code: 1,
      firstBad: { key: 'run.json', reason: expect.stringContaining('cannot be read') },
    });
    // A copy, as when the folder was moved: nothing is wrong with it, and the node will look on.
    await rm(run);
    expect(await json('verify')).toMatchObject({ code: 0, ok: true, note: expect.stringContaining('no run.json') });
  });

  it('is compacted on a stopped node only, and a date is wanted', async () => {
    expect(await json('compact', '--before', '2026-01-31')).toMatchObject({ code: 11 });
    await stopNode();
    expect(await json('compact', '--before', '2026-01-31')).toMatchObject({ code: 0, archives: [] });
    expect(await json('compact', '--before', 'yesterday')).toMatchObject({ code: 2 });
    expect(await json('compact')).toMatchObject({ code: 2 });
    expect(await json('verify', '--archive', file('none.ndjson.gz'))).toMatchObject({
      code: 1,
      error: { code: 'JOURNAL_CORRUPT', wanted: 'one that this journal knows' },
    });
  });
});
