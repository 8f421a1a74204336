import { expect, it } from 'vitest';
import { harmless, harmlessJson, harmlessLines } from './harmless.ts';
import { styleFor } from './style.ts';

const ACTS = [
  '\u001b',
  '\r',
  '\u0007',
  '\u007f',
  '\u009b',
  '\u2028',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u{e0041}',
];
const style = styleFor(true, {});

it('no string of a document moves a cursor, turns a line round or begins one', () => {
  const found = harmless({
    a: [{ b: `x${ACTS.join('y')}\nz\tw` }],
    'k\u001b': 1n,
    none: null,
    at: 2,
    when: new Date(0),
  });
  expect(JSON.stringify(found.a)).toMatch(/^\[\{"b":"x[\ufffdy ]+ z w"\}\]$/);
  expect(Object.keys(found)).toContain('k\ufffd');
  expect([found.none, found.at, found.when]).toEqual([null, 2, new Date(0)]);
  expect(harmless('Ünïcödé 漢字 …')).toBe('Ünïcödé 漢字 …');
});

it('lines keep their feeds and our own colours, and no other sequence', () => {
  expect(harmlessLines(`${style.red('a')}\n\tb`)).toBe(`${style.red('a')}\n\tb`);
  for (const one of ACTS) expect(harmlessLines(`a${one}[2Jb`)).toBe('a\ufffd[2Jb');
  expect(harmlessLines('\u001b[8mhidden')).toBe('\ufffd[8mhidden');
});

it('JSON reads back as it was, with nothing that a terminal acts on', () => {
  const value = { [ACTS.join()]: ACTS, text: 'a\nb' };
  const text = harmlessJson(JSON.stringify(value, null, 2));
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\u2028/u);
  expect(JSON.parse(text)).toEqual(value);
});
