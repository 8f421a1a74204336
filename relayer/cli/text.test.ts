import { expect, test } from 'vitest';
import { padTo, styleFor, widthOf } from './style.ts';
import { amountText, durationText, moreLine, table, timeText, wrap } from './text.ts';

test.each([
  ['0', 6, '0'],
  ['1', 6, '0.000001'],
  ['1500000', 6, '1.5'],
  ['-1500000', 6, '-1.5'],
  ['123', 0, '123'],
  ['123', null, '123'],
  ['340282366920938463463374607431768211456', 18, '340282366920938463463.374607431768211456'],
])('an amount of %s with %s decimals reads %s, exact at any size', (units, decimals, text) => {
  expect(amountText(units, decimals)).toBe(text);
});

test.each([
  [-5, '0ms'],
  [840, '840ms'],
  [1_000, '1s'],
  [192_000, '3m 12s'],
  [3_600_000, '1h 0m'],
  [90_061_000, '1d 1h'],
])('%i ms reads %s', (ms, text) => {
  expect(durationText(ms)).toBe(text);
});

test('times are UTC and say so', () => {
  expect(timeText(0)).toBe('1970-01-01 00:00:00Z');
});

test('columns align whatever their colours', () => {
  const red = styleFor(true, {}).red;
  const [first, second] = table(
    [],
    [
      [red('a'), 'x'],
      ['longer', 'y'],
    ],
    '',
  );
  expect(widthOf(first ?? '')).toBe(widthOf(second ?? ''));
  expect(padTo(red('a'), 3)).toBe(`${red('a')}  `);
});

test('a cut list says how much is missing', () => {
  expect(moreLine(50, 62)).toEqual(['… and 12 more (--limit)']);
  expect(moreLine(3, 3)).toEqual([]);
});

test('text breaks at spaces and never inside a hash', () => {
  expect(wrap('one two three', 7, '  ')).toBe('one two\n  three');
  expect(wrap('x'.repeat(30), 7, '')).toBe('x'.repeat(30));
});

test.each([
  [false, {}, false],
  [true, {}, true],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
])('colours at a terminal (%s) with %j: %s', (terminal, env, coloured) => {
  expect(styleFor(terminal, env).red('x') !== 'x').toBe(coloured);
});
