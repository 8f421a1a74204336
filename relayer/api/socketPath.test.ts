import { chmod, mkdir, realpath, rm, stat, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TempFolder, tempFolder } from '../../test/support/nodeProcess.ts';
import { checkSocketFolder, controlSocketPath, MAX_SOCKET_PATH_BYTES, prepareSocketFolder } from './socketPath.ts';

let folder: TempFolder;
beforeEach(async () => {
  folder = await tempFolder('socket');
});
afterEach(() => folder.remove());

async function longFolder(): Promise<string> {
  const path = join(folder.path, 'long'.repeat(20), 'er'.repeat(20));
  await mkdir(path, { recursive: true });
  return path;
}

test('the socket lies in the data folder where its path fits', async () => {
  expect(await controlSocketPath(folder.path)).toBe(join(await realpath(folder.path), 'control.sock'));
});

test('a data folder too deep for a socket gets one in a short folder, alike for whoever computes it', async () => {
  const data = await longFolder();
  const path = await controlSocketPath(data);
  expect(Buffer.byteLength(path)).toBeLessThanOrEqual(MAX_SOCKET_PATH_BYTES);
  await symlink(data, folder.file('link'));
  expect(await controlSocketPath(folder.file('link'))).toBe(path);
  expect(await controlSocketPath(dirname(data))).not.toBe(path);
});

test('the short folder is for its owner alone, and one that others can write to is refused', async () => {
  const data = await longFolder();
  const path = await controlSocketPath(data);
  await prepareSocketFolder(path, data);
  expect((await stat(dirname(path))).mode & 0o777).toBe(0o700);
  const open = join(folder.path, 'open');
  await mkdir(open);
  await chmod(open, 0o777);
  const inOpen = join(open, 'x.sock');
  await expect(checkSocketFolder(inOpen, data)).rejects.toMatchObject({
    code: 'NODE_FAILED',
    wanted: expect.stringContaining('700'),
  });
  await rm(open, { recursive: true });
});
