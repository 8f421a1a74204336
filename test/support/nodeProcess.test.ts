import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { jsonRpc } from './jsonRpc.ts';
import { freePort, runCli, spawnNode, type TempFolder, tempFolder } from './nodeProcess.ts';
import { waitFor, within } from './waitFor.ts';

let folder: TempFolder;
beforeEach(async () => {
  folder = await tempFolder('support');
});
afterEach(() => folder.remove());

async function entry(source: string): Promise<string> {
  const file = folder.file('entry.mjs');
  await writeFile(file, source);
  return file;
}

test('the node gets the run arguments and the environment it was given, and nothing of ours', async () => {
  process.env.LOADLINE_SECRET_OF_THE_SHELL = 'leaked';
  const main = await entry('console.log(JSON.stringify([process.argv.slice(2), process.env])); console.error("log");');
  const child = spawnNode({ configPath: '/a/b.yaml', env: { LOADLINE_SENDER: '0x1' }, entry: main });
  expect(await child.closed).toEqual({ code: 0, signal: null });
  delete process.env.LOADLINE_SECRET_OF_THE_SHELL;
  const [args, env] = JSON.parse(child.stdout()) as [string[], Record<string, string>];
  expect(args).toEqual(['run', '--config', '/a/b.yaml']);
  expect(env).toMatchObject({ LOADLINE_SENDER: '0x1' });
  expect(env).not.toHaveProperty('LOADLINE_SECRET_OF_THE_SHELL');
  expect(child.stderr()).toBe('log\n');
});

test('a command that ends is reported with its code and both outputs', async () => {
  const main = await entry('console.log("out"); console.error("err"); process.exitCode = 3;');
  expect(await runCli(['status'], { entry: main })).toEqual({ code: 3, stdout: 'out\n', stderr: 'err\n' });
});

test('a node that is not built is an error that says what to run', () => {
  expect(() => spawnNode({ configPath: 'x', env: {}, entry: '/nowhere/main.js' })).toThrow(/npm run build/);
});

test('waiting in vain names what was waited for, and the last state', async () => {
  const waiting = waitFor(() => false, { what: 'the tide', timeoutMs: 30, everyMs: 5, describe: () => 'ebb' });
  await expect(waiting).rejects.toThrow('waited 30 ms for the tide, in vain; last state: ebb');
  await expect(within(new Promise(() => {}), 10, 'the moon')).rejects.toThrow('waited 10 ms for the moon, in vain');
});

test('nobody answers at a free port, and a removed folder is gone', async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  await expect(jsonRpc(url).request('eth_chainId')).rejects.toThrow();
  const other = await tempFolder();
  await other.remove();
  expect(existsSync(other.path)).toBe(false);
});
