import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { encryptKeystore } from '../../config/keys.ts';
import { type CliResult, packageRoot, runCli, type TempFolder, tempFolder } from '../../test/support/nodeProcess.ts';
import {
  configYaml,
  createFixture,
  type Fixture,
  hex32,
  openFixture,
  packetRecord,
  packetWrites,
} from '../api/testing/fixture.ts';
import { journalPath } from '../run.ts';

let folder: TempFolder;
const fixtures: Fixture[] = [];
beforeEach(async () => {
  folder = await tempFolder('cli');
});
afterEach(async () => {
  for (const fixture of fixtures.splice(0)) await fixture.remove();
  await folder.remove();
});

const cli = (args: readonly string[], env: Record<string, string> = {}): Promise<CliResult> =>
  runCli(args, { cwd: folder.path, env });

/** A stopped node with two packets in its journal. */
async function stoppedNode(): Promise<Fixture> {
  const fixture = await createFixture();
  fixtures.push(fixture);
  const { store } = await openFixture(fixture);
  await store.commit(packetWrites(packetRecord(fixture.params, { n: 1, state: 'settled' })));
  await store.commit(
    packetWrites(packetRecord(fixture.params, { n: 2, state: 'quarantined', cause: 'provenance_mismatch' })),
  );
  await store.close();
  return fixture;
}

test('a mistyped command suggests the right one and exits 2', async () => {
  const { code, stdout, stderr } = await cli(['statsu']);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('Did you mean status?');
});

test('every command explains itself with an example, on stdout, and exits 0', async () => {
  const commands = [
    'init',
    'config validate',
    'run',
    'status',
    'doctor',
    'providers list',
    'providers readmit',
    'packet list',
    'packet show',
    'packet retry',
    'lanes list',
    'lanes pin',
    'lanes sign',
    'lanes audit',
    'book init',
    'book check',
    'book show',
    'policy show',
    'policy check',
    'policy sign',
    'policy stage',
    'policy unstage',
    'policy diff',
    'policy promote',
    'policy rollback',
    'policy history',
    'journal verify',
    'journal tail',
  ];
  for (const command of commands) {
    const { code, stdout } = await cli([...command.split(' '), '--help']);
    expect(code, command).toBe(0);
    expect(stdout, command).toContain(`$ loadline ${command}`);
    expect(stdout, command).toContain('--json');
  }
});

test('the help of the whole lists every command', async () => {
  const { code, stdout } = await cli(['--help']);
  expect(code).toBe(0);
  for (const command of ['run', 'status', 'doctor', 'providers', 'packet', 'lanes', 'policy', 'journal']) {
    expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
  }
});

test('the version is that of the package', async () => {
  const { code, stdout } = await cli(['--version']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('init writes a configuration that validate then reads, and never overwrites one unasked', async () => {
  expect((await cli(['init'])).code).toBe(0);
  const written = await readFile(folder.file('loadline.yaml'), 'utf8');
  await writeFile(folder.file('loadline.yaml'), `${written}# mine\n`);
  expect((await cli(['init'])).code).toBe(2);
  expect(await readFile(folder.file('loadline.yaml'), 'utf8')).toContain('# mine');
  expect((await cli(['init', '--force'])).code).toBe(0);
  expect(await readFile(folder.file('loadline.yaml'), 'utf8')).toBe(written);
  expect((await cli(['config', 'validate'])).code).toBe(10);
});

test('a wrong configuration exits 10 with every problem at its place, from every command that reads it', async () => {
  await writeFile(
    folder.file('loadline.yaml'),
    configYaml().replace('quorum: 2', 'quorum: two').replace('eid: 40002', 'eid: -1'),
  );
  const { code, stdout } = await cli(['config', 'validate', '--json']);
  expect(code).toBe(10);
  const document = JSON.parse(stdout);
  expect(document).toMatchObject({ apiVersion: 1, valid: false });
  expect(document.problems.map(({ path }: { path: string }) => path)).toEqual([
    'chains.north.quorum',
    'chains.south.eid',
  ]);
  expect(document.problems[0]).toMatchObject({ line: expect.any(Number), column: expect.any(Number), found: '"two"' });
  for (const command of ['run', 'status', 'doctor', 'providers list', 'packet list', 'journal verify']) {
    const result = await cli([...command.split(' ')]);
    expect(result.code, command).toBe(10);
    expect(result.stderr, command).toContain('chains.south.eid');
  }
});

test('the configuration is found by --config, then by LOADLINE_CONFIG, then here', async () => {
  await writeFile(folder.file('other.yaml'), configYaml());
  expect((await cli(['config', 'validate'])).code).toBe(10);
  expect((await cli(['config', 'validate'], { LOADLINE_CONFIG: 'other.yaml' })).code).toBe(0);
  expect(
    (await cli(['config', 'validate', '--config', 'other.yaml', '--no-input'], { LOADLINE_CONFIG: 'none.yaml' })).code,
  ).toBe(0);
});

test('a wrong keystore password exits 12 and shows neither password nor key', async () => {
  const key = `0x${'17'.repeat(32)}` as const;
  const keystore = await encryptKeystore(key, 'right', (size) => randomBytes(size), { cost: 1024 });
  await writeFile(folder.file('key.json'), keystore);
  const signer = `{ keystore: ./key.json, password: '\${PASSWORD}' }`;
  const senders = `{ north: ${signer}, south: ${signer} }`;
  const extra = `signers: { attesters: [${signer}], senders: ${senders} }\nmode: enforce\noperators: { addresses: ['0x${'f1'.repeat(20)}'] }\nrisk: { addresses: ['0x${'f2'.repeat(20)}'] }`;
  await writeFile(folder.file('loadline.yaml'), configYaml(extra));
  const { code, stderr } = await cli(['run'], { PASSWORD: 'wr0ngpass' });
  expect(code).toBe(12);
  expect(stderr).toContain('key.json');
  expect(stderr).not.toMatch(/wr0ngpass|1717/);
});

test('who counts is known of a running node alone: without one nothing is readmitted, and without a journal nobody listed', async () => {
  await writeFile(folder.file('loadline.yaml'), configYaml());
  const readmit = await cli(['providers', 'readmit', 'north', 'alpha', '--json']);
  expect([readmit.code, JSON.parse(readmit.stdout).error.code]).toEqual([75, 'NODE_NOT_RUNNING']);
  expect((await cli(['providers', 'readmit', 'west', 'alpha'])).code).toBe(2);
  const nobody = await cli(['providers', 'readmit', 'north', 'nobody']);
  expect([nobody.code, nobody.stderr]).toEqual([
    2,
    expect.stringMatching(/operator of north "nobody", wanted one of /),
  ]);
  expect((await cli(['providers', 'list'])).code).toBe(1);
  const { configPath } = await stoppedNode();
  const list = await cli(['providers', 'list', '--config', configPath]);
  expect([list.code, list.stdout]).toEqual([0, expect.stringContaining('the node does not run')]);
});

test('doctor says of a machine on which nobody answers what is wrong, and exits 13', async () => {
  await writeFile(folder.file('loadline.yaml'), configYaml());
  const { code, stdout } = await cli(['doctor', '--json']);
  expect(code).toBe(13);
  const { healthy, counts, checks } = JSON.parse(stdout);
  expect([healthy, counts.fail > 0]).toEqual([false, true]);
  const failed = checks.filter(({ status }: { status: string }) => status === 'fail');
  expect(failed.map(({ id }: { id: string }) => id)).toContain('doctor.reachable');
  for (const { fix } of failed) expect(fix).toMatch(/\S{3,}/);
  expect(await readdir(folder.path)).toEqual(['loadline.yaml']);
});

test('the status of a node that never ran says so', async () => {
  await writeFile(folder.file('loadline.yaml'), configYaml());
  const { code, stdout } = await cli(['status']);
  expect(code).toBe(0);
  expect(stdout).toContain('no journal');
  expect(await readdir(folder.path)).toEqual(['loadline.yaml']);
});

test('a stopped node is read from its files: status, list, show, verify and tail', async () => {
  const { configPath } = await stoppedNode();
  const ask = (command: string) => cli([...command.split(' '), '--config', configPath, '--json']);
  const status = JSON.parse((await ask('status')).stdout);
  expect(status).toMatchObject({ apiVersion: 1, running: false, packets: { byState: { settled: 1, quarantined: 1 } } });
  const list = JSON.parse((await ask('packet list --state held')).stdout);
  expect(list.packets).toMatchObject({ total: 1, items: [{ guid: hex32(0xa002), amount: '1500000', nonce: '2' }] });
  const show = JSON.parse((await ask(`packet show ${hex32(0xa002)}`)).stdout);
  expect(show.packets.items[0].hold).toMatchObject({ cause: 'provenance_mismatch', releasable: true });
  // The bytes of these packets are made up, which verifying them against each other finds.
  const reason = 'saw bytes that do not decode, wanted those of its packet';
  expect(JSON.parse((await ask('journal verify')).stdout)).toMatchObject({ ok: false, firstBad: { reason } });
  expect(JSON.parse((await ask('journal tail -n 1')).stdout).entries).toHaveLength(1);
});

test('the story of a held packet fits a terminal of 100 columns, and has no colours in a pipe', async () => {
  const { configPath } = await stoppedNode();
  const { stdout } = await cli(['packet', 'show', hex32(0xa002), '--config', configPath]);
  expect(stdout).toContain('Held: provenance_mismatch (VIOLATION)');
  expect(stdout).toMatch(/loadline ack 0x[0-9a-f]{64}/);
  expect(stdout).toContain('no later nonce');
  expect(stdout).not.toContain('\u001b');
  // Calldata is copied whole.
  const lines = stdout.split('\n').filter((line) => !/^ +0x[0-9a-f]{200,}$/.test(line));
  for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(100);
});

test('an unknown guid exits 1, a malformed one 2, a retry without a node 75; each with a JSON error if asked', async () => {
  const { configPath } = await stoppedNode();
  const codeOf = async (args: readonly string[]) => {
    const { code, stdout } = await cli([...args, '--config', configPath, '--json']);
    return [code, JSON.parse(stdout).error.code];
  };
  expect(await codeOf(['packet', 'show', hex32(1)])).toEqual([1, 'PACKET_UNKNOWN']);
  expect(await codeOf(['packet', 'show', '0x12'])).toEqual([2, 'USAGE']);
  expect(await codeOf(['packet', 'retry', hex32(0xa002)])).toEqual([75, 'NODE_NOT_RUNNING']);
  expect(await codeOf(['packet', 'list', '--limit', '0'])).toEqual([2, 'USAGE']);
});

test('a journal that somebody holds without answering exits 11', async () => {
  const fixture = await stoppedNode();
  const { store } = await openFixture(fixture);
  try {
    for (const command of ['status', 'packet list', 'journal verify', 'journal tail', 'run']) {
      const { code, stderr } = await cli([...command.split(' '), '--config', fixture.configPath]);
      expect(code, command).toBe(11);
      expect(stderr, command).toContain('held by');
    }
  } finally {
    await store.close();
  }
});

test('a corrupt entry is named, verify exits 1, and the node refuses to run on it', async () => {
  const fixture = await stoppedNode();
  const { journal, store } = await openFixture(fixture);
  const record = packetRecord(fixture.params, { n: 2, state: 'quarantined' });
  const key = `${record.shard}!packet!${record.key}`;
  const bytes = Buffer.from((await journal.get(key)) as Uint8Array);
  bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
  await journal.commit([{ op: 'put', key, value: bytes }]);
  await store.close();
  const verify = await cli(['journal', 'verify', '--config', fixture.configPath, '--json']);
  expect(verify.code).toBe(1);
  expect(JSON.parse(verify.stdout)).toMatchObject({ ok: false, firstBad: { key } });
  const run = await cli(['run', '--config', fixture.configPath]);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain(key);
});

test('reading leaves the journal as it was', async () => {
  const { configPath, loaded } = await stoppedNode();
  await cli(['status', '--config', configPath]);
  const before = JSON.parse((await cli(['journal', 'verify', '--config', configPath, '--json'])).stdout);
  await cli(['packet', 'list', '--config', configPath]);
  const after = JSON.parse((await cli(['journal', 'verify', '--config', configPath, '--json'])).stdout);
  expect(after).toEqual(before);
  expect((await stat(journalPath(loaded.config.dataDir))).isDirectory()).toBe(true);
});

test('a data folder without a journal gives a clear error and gets none', async () => {
  await writeFile(folder.file('loadline.yaml'), configYaml());
  await mkdir(join(folder.path, 'data'));
  const { code, stderr } = await cli(['packet', 'list']);
  expect(code).toBe(1);
  expect(stderr).toContain('no journal');
  expect(stderr).toContain('start `loadline run` first');
});

test('an unknown lane is a usage error that names the known ones, wherever a lane is asked for', async () => {
  await writeFile(folder.file('loadline.yaml'), configYaml());
  for (const command of ['lanes audit', 'lanes pin', 'packet list']) {
    const { code, stderr } = await cli([...command.split(' '), '--lane', 'nope']);
    expect([code, stderr], command).toEqual([2, expect.stringMatching(/lane "nope", wanted one of north>south\/usdx/)]);
  }
});

test('providers that do not agree now may later: pins and audits then exit 75', async () => {
  await writeFile(folder.file('loadline.yaml'), configYaml());
  for (const command of ['lanes audit', 'lanes pin']) {
    const { code, stdout } = await cli([...command.split(' '), '--json']);
    expect([code, JSON.parse(stdout).error.code], command).toEqual([75, 'QUORUM_NOT_REACHED']);
  }
});

test('the tail of an empty journal prints nothing, not an empty line', async () => {
  const fixture = await createFixture();
  fixtures.push(fixture);
  await (await openFixture(fixture)).store.close();
  const { code, stdout } = await cli(['journal', 'tail', '--config', fixture.configPath]);
  expect([code, stdout]).toEqual([0, '']);
});

test('lanes without a pin are listed as unpinned, and what is relayed has its own column', async () => {
  await writeFile(folder.file('loadline.yaml'), configYaml());
  const { stdout } = await cli(['lanes', 'list']);
  expect(stdout).toMatch(/^lane +direction +pin\n/);
  expect(stdout).toMatch(/north>south\/usdx +relayed +unpinned: no pin/);
});

test('the built command is executable, so that npx can start it', async () => {
  const entry = join(packageRoot(), 'dist/relayer/cli/main.js');
  expect((await stat(entry)).mode & 0o111).toBe(0o111);
});
