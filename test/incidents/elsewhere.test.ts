import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { elsewhere } from './elsewhere.ts';

test.each(elsewhere)('$test proves: $title', async ({ test: file, named, control }) => {
  expect(await readFile(file, 'utf8')).toContain(`'${named}`);
  if (control !== null) expect(await readFile(control, 'utf8')).toMatch(/^\/\/ Control: /);
});
