import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Child } from '../../test/support/children.ts';
import { type CliResult, packageRoot, runCli, spawnCli } from '../../test/support/nodeProcess.ts';
import { waitFor, within } from '../../test/support/waitFor.ts';
import { createFixture, type Fixture, hex32, openFixture, packetRecord, packetWrites } from '../api/testing/fixture.ts';

// A node in shadow mode at whose providers nobody answers: it runs, and says what is wrong.
let fixture: Fixture;
const children: Child[] = [];
beforeEach(async () => {
  fixture = await createFixture();
});
afterEach(async () => {
  for (const child of children.splice(0)) await child.stop();
  await fixture.remove();
});

const cli = (...args: readonly string[]): Promise<CliResult> => runCli([...args, '--config', fixture.configPath]);

async function start(): Promise<Child> {
  const child = spawnCli(['run', '--config', fixture.configPath, '--json']);
  children.push(child);
  const describe = () => child.stderr();
  await waitFor(() => child.stdout().includes('"running":true'), { timeoutMs: 15_000, what: 'the node', describe });
  return child;
}

async function seed(n: number): Promise<void> {
  const { store } = await openFixture(fixture);
  await store.commit(
    packetWrites(packetRecord(fixture.params, { n, state: 'quarantined', cause: 'source_not_agreed' })),
  );
  await store.close();
}

test('SIGTERM drains the node: exit 0, no socket left, the journal free', async () => {
  const child = await start();
  expect(JSON.parse(child.stdout())).toMatchObject({ apiVersion: 1, running: true, socket: expect.any(String) });
  child.signal('SIGTERM');
  expect(await within(child.closed, 10_000, 'the end')).toEqual({ code: 0, signal: null });
  expect(JSON.parse((await cli('status', '--json')).stdout).running).toBe(false);
});

test('status, packet and journal work while the node holds the journal', async () => {
  await seed(1);
  await start();
  const unreadable = await waitFor(
    async () => {
      const status = JSON.parse((await cli('status', '--json')).stdout);
      return status.chains.items.every((chain: { trouble: unknown }) => chain.trouble) ? status : null;
    },
    { timeoutMs: 10_000, what: 'the trouble of both chains' },
  );
  expect((await cli('status')).code).toBe(13);
  expect(unreadable).toMatchObject({ running: true, paramsHash: expect.stringMatching(/^0x/) });
  expect(unreadable.chains.items[0].trouble).toMatchObject({ cause: 'chain_unreadable', detail: expect.any(String) });
  expect((await cli('packet', 'show', hex32(0xa001))).stdout).toContain('source_not_agreed');
  expect((await cli('packet', 'list')).stdout).toContain(hex32(0xa001));
  // The bytes of the packet are made up: that is what it finds, of all that the node holds.
  const verified = JSON.parse((await cli('journal', 'verify', '--json')).stdout);
  expect(verified.firstBad.reason).toBe('saw bytes that do not decode, wanted those of its packet');
  expect((await cli('journal', 'tail')).stdout).toContain('quarantined');
});

test('a retry is journaled with who asked, and is told not to release a violation', async () => {
  await seed(1);
  await start();
  expect((await cli('packet', 'retry', hex32(0xa001))).code).toBe(0);
  const { stdout } = await cli('packet', 'show', hex32(0xa001), '--json');
  const kinds = JSON.parse(stdout).packets.items[0].history.items.map(({ kind }: { kind: string }) => kind);
  expect(kinds).toContain('operator');
  expect((await cli('packet', 'retry', hex32(1))).code).toBe(1);
});

test('a second node on the same journal is refused with 11, and the first one keeps its socket', async () => {
  await start();
  expect((await cli('run')).code).toBe(11);
  expect(JSON.parse((await cli('status', '--json')).stdout).running).toBe(true);
});

test('a node killed outright leaves a socket that neither the CLI nor the next node stumbles over', async () => {
  const first = await start();
  first.signal('SIGKILL');
  await first.closed;
  expect(JSON.parse((await cli('status', '--json')).stdout).running).toBe(false);
  await start();
  expect(JSON.parse((await cli('status', '--json')).stdout).running).toBe(true);
});

test('a tail that follows goes on over a stop and a start of the node, one document a line', async () => {
  await seed(1);
  const first = await start();
  const tail = spawnCli(['journal', 'tail', '--follow', '--json', '--config', fixture.configPath]);
  children.push(tail);
  const lines = () =>
    tail
      .stdout()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
      // A node that finds a journal which it did not write itself says so in its own shard.
      .filter(({ shard }) => !shard.startsWith('node:'));
  await waitFor(() => lines().length === 1, { timeoutMs: 10_000, what: 'the first entry' });
  first.signal('SIGTERM');
  await first.closed;
  await seed(2);
  await start();
  await waitFor(() => lines().length === 2, {
    timeoutMs: 10_000,
    what: 'what was added',
    describe: () => tail.stderr(),
  });
  expect(lines().map(({ apiVersion, seq }) => [apiVersion, seq])).toEqual([
    [1, 1],
    [1, 2],
  ]);
  tail.signal('SIGINT');
  expect(await within(tail.closed, 5_000, 'the end')).toEqual({ code: 0, signal: null });
});

test('a reader that goes away ends the command quietly', async () => {
  const entry = join(packageRoot(), 'dist/relayer/cli/main.js');
  const shell = spawn('/bin/sh', [
    '-c',
    `"${process.execPath}" "${entry}" --help | head -n 1; "${process.execPath}" "${entry}" --help | true`,
  ]);
  let err = '';
  shell.stderr.on('data', (chunk) => {
    err += chunk;
  });
  await once(shell, 'close');
  expect(err).toBe('');
});
