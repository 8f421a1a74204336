import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { MAX_NESTING, tooDeepAt } from './nesting.ts';

const rows = (n: number, row: (depth: number) => string) => Array.from({ length: n }, (_, i) => row(i)).join('');
const DEEP: Readonly<Record<string, (depth: number) => string>> = {
  brackets: (n) => '['.repeat(n),
  braces: (n) => '{a: '.repeat(n),
  'both, closed': (n) => `a: ${'[{b: '.repeat(n / 2)}1${'}]'.repeat(n / 2)}`,
  'brackets over lines': (n) => rows(n, () => '[\n'),
  'brackets after a tag': (n) => '!t ['.repeat(n),
  'lists in one line': (n) => '- '.repeat(n),
  'keys in one line': (n) => 'a: '.repeat(n),
  'keys in one bracket': (n) => `[${'a: '.repeat(n)},`,
  'long keys, indented by one': (n) => rows(n, (i) => `${' '.repeat(i)}${'long'.repeat(9)}:\n`),
  'explicit keys': (n) => '? '.repeat(n),
  'maps by indentation': (n) => rows(n, (i) => `${' '.repeat(i)}a:\n`),
  'lists by indentation': (n) => rows(n, (i) => `${' '.repeat(i)}-\n`),
  'maps in lists': (n) => rows(n / 2, (i) => `${'  '.repeat(i)}- a:\n`),
  'comments and empty lines between': (n) => rows(n, (i) => `${' '.repeat(i)}a:\n# back\n\n`),
  'brackets under lists': (n) => '- '.repeat(n / 2) + '['.repeat(n / 2),
};

it.each(Object.keys(DEEP))('a text that nests too deep is told by where it does: %s', (name) => {
  const text = DEEP[name] ?? (() => '');
  expect(tooDeepAt(text(MAX_NESTING / 2))).toBeNull();
  expect(tooDeepAt(text(4 * MAX_NESTING))).toBeGreaterThan(0);
});

it('what merely looks like nesting is none', () => {
  const many = '[{'.repeat(MAX_NESTING);
  const texts = [
    `a: "${many}"\nb: '${many}'\nc: |\n  ${many}\n  [\n# ${many}\nd: x${many.replaceAll('{', '[')}\n`,
    rows(999, (i) => `- a${i}: [1, { b: 2 }]\n  c:\n  - d\n`),
    rows(999, (i) => `a${i}:\n  b: { c: [] }\n`),
    readFileSync(new URL('./schema.json', import.meta.url), 'utf8'),
  ];
  for (const text of texts) expect(tooDeepAt(text)).toBeNull();
});

it('a text that passes does not exhaust the parser', () => {
  const piece = fc.constantFrom(
    '[',
    '{',
    ']',
    '}',
    '- ',
    '? ',
    ': ',
    'a: ',
    '\n',
    ' ',
    ',',
    '"',
    "'",
    '#',
    '|',
    '&x ',
    '!t ',
  );
  const text = fc.array(fc.tuple(piece, fc.constantFrom(1, 1, 1, 2, 40, 4_000)), { maxLength: 6 });
  fc.assert(
    fc.property(text, (pieces) => {
      const all = pieces.map(([one, times]) => one.repeat(times)).join('');
      if (tooDeepAt(all) === null) parseDocument(all, { logLevel: 'silent' });
    }),
    { numRuns: 150 },
  );
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => tooDeepAt(stringify(value)) === null));
});
