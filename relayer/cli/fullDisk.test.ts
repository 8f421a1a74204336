import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Child } from '../../test/support/children.ts';
import { limitFileSize } from '../../test/support/fileLimit.ts';
import { type CliResult, runCli, spawnCli } from '../../test/support/nodeProcess.ts';
import { waitFor, within } from '../../test/support/waitFor.ts';
import { createFixture, type Fixture } from '../api/testing/fixture.ts';
import { journalPath } from '../run.ts';

// The real process on the real journal, whose files may grow no further for a while. Each word of a person that was
// taken is a line of history; the one that the disk refused is said again by nobody.
const LANE = 'north>south/usdx';
let fixture: Fixture;
let child: Child | null = null;
beforeEach(async () => {
  fixture = await createFixture();
});
afterEach(async () => {
  await child?.stop();
  child = null;
  await fixture.remove();
});

const cli = (...args: readonly string[]): Promise<CliResult> => runCli([...args, '--config', fixture.configPath]);
const ask = (what: 'drain' | 'resume'): Promise<CliResult> => cli('lane', what, LANE, '--reason', 'a look');
const statusNow = async () => JSON.parse((await cli('status', '--json')).stdout);

async function start(): Promise<{ readonly node: Child; readonly pid: number }> {
  const node = spawnCli(['run', '--config', fixture.configPath, '--json']);
  child = node;
  const describe = () => node.stderr();
  await waitFor(() => node.stdout().includes('"running":true'), { timeoutMs: 15_000, what: 'the node', describe });
  return { node, pid: JSON.parse(node.stdout()).pid };
}

/** Bytes of the log that LevelDB appends to now. */
async function logSize(): Promise<number> {
  const folder = journalPath(fixture.loaded.config.dataDir);
  const logs = (await readdir(folder)).filter((file) => file.endsWith('.log')).sort();
  return (await stat(join(folder, logs.at(-1) ?? ''))).size;
}

/** What people asked for, as the journal has it. */
async function askedJournaled(): Promise<string[]> {
  const { stdout } = await cli('journal', 'tail', '--lines', '100', '--json');
  const { entries } = JSON.parse(stdout) as { entries: readonly { kind: string; body: { asked: string } }[] };
  return entries.flatMap(({ kind, body }) => (kind === 'operator' ? [body.asked] : []));
}

const paused = { timeoutMs: 20_000, what: 'the pause', describe: () => child?.stderr() ?? '' };
const over = { timeoutMs: 60_000, what: 'the end of the pause', describe: () => child?.stderr() ?? '' };

const journaled = (node: Child, text: string): number => node.stderr().split(text).length - 1;

/** Ends in order, and leaves a journal without a bad entry that holds what was acknowledged, once. */
async function endsWhole(node: Child, ...acknowledged: readonly string[]): Promise<void> {
  expect(await askedJournaled()).toEqual(acknowledged);
  node.signal('SIGTERM');
  expect(await within(node.closed, 10_000, 'the end')).toEqual({ code: 0, signal: null });
  const verified = await cli('journal', 'verify');
  expect([verified.code, verified.stdout + verified.stderr]).toEqual([0, expect.any(String)]);
}

test('on a disk that takes nothing the node pauses, says so, and goes on without a restart once it does', async () => {
  const { node, pid } = await start();
  expect((await ask('drain')).code).toBe(0);
  await limitFileSize(pid, 1);
  expect((await ask('resume')).code).toBe(75);
  const seen = await waitFor(async () => {
    const found = await statusNow();
    return found.paused ? found : null;
  }, paused);
  expect(seen.paused).toMatchObject({
    cause: 'journal_unwritable',
    reason: expect.stringContaining('File too large'),
    sinceMs: expect.any(Number),
  });
  const { code, stdout } = await cli('status');
  expect([code, stdout]).toEqual([13, expect.stringContaining('paused: journal_unwritable, since')]);
  expect((await ask('resume')).code).toBe(75);
  expect(journaled(node, '"paused: nothing is decided')).toBe(1);

  await limitFileSize(pid, null);
  await waitFor(() => journaled(node, 'written again after a pause') === 1, over);
  expect((await statusNow()).paused).toBeNull();
  expect((await ask('resume')).code).toBe(0);
  await endsWhole(node, 'drain', 'resume');
});

test('a batch of which the disk took only a part has not happened: what was before it is whole, and what follows too', async () => {
  const { node, pid } = await start();
  expect((await ask('drain')).code).toBe(0);
  const limit = (await logSize()) + 100;
  await limitFileSize(pid, limit);
  expect((await ask('resume')).code).toBe(75);
  expect(await logSize()).toBe(limit);
  await limitFileSize(pid, null);
  await waitFor(() => journaled(node, 'written again after a pause') === 1, over);
  expect((await ask('resume')).code).toBe(0);
  await endsWhole(node, 'drain', 'resume');
});
