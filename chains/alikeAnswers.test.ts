import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAlikeAnswers } from './alikeAnswers.ts';

const LONG = 'x'.repeat(600);
const said = (id: number, result: unknown): Buffer => Buffer.from(JSON.stringify({ jsonrpc: '2.0', id, result }));
const resultOf = (answer: unknown): unknown => (answer as { result: unknown }).result;

test('the very same bytes in answer to one question give the same object, whatever the id', () => {
  const read = createAlikeAnswers();
  const first = read('logs', 1, said(1, [LONG]));
  expect(first).toEqual({ id: 1, result: [LONG] });
  expect(resultOf(read('logs', 2, Buffer.concat([said(2, [LONG]), Buffer.from('\n')])))).toBe(resultOf(first));
  const otherOrder = `{"jsonrpc":"2.0","result":${JSON.stringify([LONG])},"id":3}`;
  expect(resultOf(read('logs', 3, Buffer.from(otherOrder)))).toBe(resultOf(first));
});

test('other bytes are read for themselves, and so is the answer to another question', () => {
  const read = createAlikeAnswers();
  const first = read('logs', 1, said(1, [LONG]));
  expect(resultOf(read('logs', 2, said(2, [LONG, 'more'])))).toEqual([LONG, 'more']);
  expect(resultOf(read('blocks', 3, said(3, [LONG])))).not.toBe(resultOf(first));
});

test('an answer of another id says so', () => {
  const read = createAlikeAnswers();
  read('logs', 1, said(1, [LONG]));
  expect(read('logs', 2, said(1, [LONG]))).toMatchObject({ id: 1 });
});

test('an error beside the result is not lost', () => {
  const read = createAlikeAnswers();
  const both = Buffer.from(`{"jsonrpc":"2.0","id":1,"result":"${LONG}","error":{"code":1,"message":"no"}}`);
  expect(read('logs', 1, both)).toMatchObject({ error: { code: 1 } });
  expect(read('logs', 1, both)).toMatchObject({ error: { code: 1 } });
});

test('whatever stands between is read as JSON reads the whole, or refused as JSON refuses it', () => {
  const pieces = ['{', '}', '[', ']', '"', ',', ':', '"id":1', '"error":{}', 'null', '1', ' ', '\\', LONG];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
      const text = `{"jsonrpc":"2.0","id":1,"result":${' '.repeat(600)}${parts.join('')}}`;
      const outcome = (read: () => unknown): unknown => {
        try {
          const { id, result, error } = read() as Record<string, unknown>;
          return { id, result, error };
        } catch (error) {
          return (error as Error).name;
        }
      };
      expect(outcome(() => createAlikeAnswers()('q', 1, Buffer.from(text)))).toEqual(outcome(() => JSON.parse(text)));
    }),
  );
});

test('what is kept is bounded by questions', () => {
  const read = createAlikeAnswers();
  const first = resultOf(read('0', 1, said(1, [LONG])));
  for (let i = 1; i <= 40; i++) read(String(i), 1, said(1, [LONG]));
  expect(resultOf(read('0', 1, said(1, [LONG])))).not.toBe(first);
});

test('what is kept is bounded by its length', () => {
  const read = createAlikeAnswers();
  const long = 'y'.repeat(10 * 1024 * 1024);
  const first = resultOf(read('0', 1, said(1, [long])));
  expect(resultOf(read('0', 2, said(2, [long])))).toBe(first);
  read('1', 1, said(1, [long]));
  expect(resultOf(read('0', 3, said(3, [long])))).not.toBe(first);
});
