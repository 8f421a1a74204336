import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { BLIND } from './blind.ts';
import { MUTANTS } from './list.ts';

test.each([...MUTANTS, ...BLIND])('$name: its place is found just once in $file', async ({ file, find, replace }) => {
  expect((await readFile(file, 'utf8')).split(find).length - 1).toBe(1);
  expect(replace).not.toBe(find);
});
