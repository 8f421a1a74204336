import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceFile } from './replaceFile.ts';
import { temporaryFolder } from './testSupport.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());
const path = (): string => join(folder.path, 'file');

it('takes the place of what was there, also of what a crash has left beside it, for the owner alone', async () => {
  writeFileSync(path(), 'old');
  writeFileSync(`${path()}.new`, 'half');
  await replaceFile(path(), async () => 'whole');
  expect(readFileSync(path(), 'utf8')).toBe('whole');
  expect(statSync(path()).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder.path)).toEqual(['file']);
});

it('leaves what was there when its content fails', async () => {
  writeFileSync(path(), 'old');
  const failing = replaceFile(path(), async () => Promise.reject(new Error('no content')));
  await expect(failing).rejects.toThrow('no content');
  expect(readFileSync(path(), 'utf8')).toBe('old');
});

it('tells its content of the file that will have its name', async () => {
  let inode = 0;
  await replaceFile(path(), async (file) => {
    inode = (await file.stat()).ino;
    return 'x';
  });
  expect(statSync(path()).ino).toBe(inode);
});
