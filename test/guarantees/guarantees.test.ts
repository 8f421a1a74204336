import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { guarantees } from './guarantees.ts';
import { tableOf } from './table.ts';

test.each(guarantees.flatMap(({ heldBy }) => heldBy))('$test holds: $named', async ({ test: file, named }) => {
  // In the source a quote within a name may be escaped.
  const source = (await readFile(file, 'utf8')).replaceAll("\\'", "'");
  expect(source).toMatch(new RegExp(`(it|test|describe)(\\.each\\([^]*?\\))?\\(\\s*['"\`]${escaped(named)}`));
});

test('the table in the docs is the one that these guarantees give', async () => {
  expect(await readFile('docs/guarantees.md', 'utf8')).toBe(tableOf(guarantees));
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
