import { expect, test } from 'vitest';
import { createAlike, oncePer } from './alike.ts';

test('the very same content is checked once, and gives the same object', () => {
  const alike = createAlike<readonly string[]>();
  let checks = 0;
  const check = () => [`check ${++checks}`];
  const first = alike('a', { logs: ['0x1'] }, check);
  expect(alike('a', { logs: ['0x1'] }, check)).toBe(first);
  expect(checks).toBe(1);
});

test('the very same object is not put into words', () => {
  const alike = createAlike<string>();
  const served = {
    toJSON: () => {
      throw new Error('was put into words');
    },
  };
  expect(alike('a', served, () => 'one')).toBe('one');
  expect(alike('a', served, () => 'two')).toBe('one');
});

test('other content is checked for itself, whoever came first', () => {
  const alike = createAlike<string>();
  expect(alike('a', ['0x1'], () => 'one')).toBe('one');
  expect(alike('a', ['0x2'], () => 'two')).toBe('two');
  expect(alike('a', ['0x1'], () => 'none')).toBe('one');
});

test('the same content in answer to another question is checked for itself', () => {
  const alike = createAlike<string>();
  alike('1 to 2', ['0x1'], () => 'asked for');
  expect(() =>
    alike('3 to 4', ['0x1'], () => {
      throw new Error('not asked for');
    }),
  ).toThrow('not asked for');
});

test('a failed check is kept for nobody', () => {
  const alike = createAlike<string>();
  const fail = () => {
    throw new Error('no block of alpha');
  };
  expect(() => alike('a', ['0x1'], fail)).toThrow('alpha');
  expect(alike('a', ['0x1'], () => 'good')).toBe('good');
});

test('what has no text is checked each time', () => {
  const alike = createAlike<number>();
  let checks = 0;
  const check = () => ++checks;
  expect([alike('a', undefined, check), alike('a', undefined, check)]).toEqual([1, 2]);
});

test('one answer that is nested too deeply for words fails no other', () => {
  const depth = 100_000;
  const deep: unknown = JSON.parse(`{"logs":${'['.repeat(depth)}${']'.repeat(depth)}}`);
  const alike = createAlike<string>();
  expect(alike('a', deep, () => 'deep')).toBe('deep');
  expect(alike('a', { logs: [] }, () => 'plain')).toBe('plain');
  expect(alike('a', JSON.parse(JSON.stringify({ logs: [] })), () => 'plain too')).toBe('plain too');
});

test('words for an object are found once', () => {
  let found = 0;
  const words = oncePer((list: readonly string[]) => `${list.join()} ${++found}`);
  const list = ['a', 'b'];
  expect([words(list), words(list), words(['a', 'b'])]).toEqual(['a,b 1', 'a,b 1', 'a,b 2']);
});
