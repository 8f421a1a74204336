import { deepStrictEqual } from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, decodeRecord, encodeRecord, parseCanonical } from './codec.ts';

/** Keys that could be taken for our tags, or that JavaScript treats in its own way. */
const trickyKey = fc.constantFrom('$n', '$$n', '$', '$$', '$o', '__proto__', 'constructor', 'toJSON', '0', '', 'é');
const key = fc.oneof(fc.string({ unit: 'binary' }), trickyKey);

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, false, 0, -0, 1e21, 5e-324, Number.MAX_SAFE_INTEGER, '\ud800', '\u{fffd}', '$n'),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.bigInt({ min: -(2n ** 300n), max: 2n ** 300n }),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((fields) => Object.fromEntries(fields)),
    fc.tuple(trickyKey, tie('value')).map(([only, inner]) => Object.fromEntries([[only, inner]])),
  ),
}));

/** The same value with the keys of every object put in the opposite order. */
function reversed(input: unknown): unknown {
  if (Array.isArray(input)) return input.map(reversed);
  if (typeof input !== 'object' || input === null) return input;
  const fields = Object.entries(input).map(([name, inner]) => [name, reversed(inner)] as const);
  return Object.fromEntries(fields.reverse());
}

const corruptError = expect.objectContaining({ code: 'JOURNAL_CORRUPT', key: 's!t!k' });

function decodeError(bytes: Uint8Array, at = 's!t!k'): unknown {
  try {
    return ['decoded', decodeRecord(at, bytes)];
  } catch (error) {
    return error;
  }
}

describe('a record is read exactly as it was written', () => {
  it('for every value that can be written', () => {
    fc.assert(
      fc.property(value, (input) => {
        deepStrictEqual(decodeRecord('s!t!k', encodeRecord('s!t!k', input)), input);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [{ $n: '1' }, '{"$$n":"1"}'],
    [{ $$n: 1n }, '{"$$$n":{"$n":"1"}}'],
    [{ $n: '1', a: 1 }, '{"$n":"1","a":1}'],
    [{ a: { $n: { $n: '5' } } }, '{"a":{"$$n":{"$$n":"5"}}}'],
    [-1n, '{"$n":"-1"}'],
    ['{"$n":"1"}', '"{\\"$n\\":\\"1\\"}"'],
  ])('what looks like a tag is kept apart from a bigint: %o', (input, text) => {
    expect(canonicalJson(input)).toBe(text);
    expect(parseCanonical(text)).toStrictEqual(input);
  });

  it('a `__proto__` key stays a key, and changes no prototype', () => {
    const input: unknown = JSON.parse('{"__proto__":{"polluted":{"a":1}},"n":2}');
    const output = parseCanonical(canonicalJson({ inner: input, big: 1n })) as { inner: object };
    expect(Object.keys(output.inner)).toEqual(['__proto__', 'n']);
    expect(Object.getPrototypeOf(output.inner)).toBe(Object.prototype);
  });
});

describe('the encoding is canonical', () => {
  it('equal values give equal bytes, whatever the order of their keys', () => {
    fc.assert(
      fc.property(value, (input) => {
        expect(encodeRecord('s!t!k', reversed(input))).toEqual(encodeRecord('s!t!k', input));
      }),
      { numRuns: 1000 },
    );
  });

  it('different values give different text', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(canonicalJson(a) === canonicalJson(b)).toBe(isDeepStrictEqual(a, b));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a value that cannot be stored exactly is refused with its place', () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  it.each([
    ['undefined', { a: [1, { b: undefined }] }, 'undefined at a.1.b'],
    ['a hole in an array', new Array(1), 'undefined at 0'],
    ['NaN', { a: Number.NaN }, 'NaN at a'],
    ['Infinity', [Number.POSITIVE_INFINITY], 'Infinity at 0'],
    ['a date', { at: new Date(0) }, 'an instance of Date at at'],
    ['a map', new Map(), 'an instance of Map at the value itself'],
    ['bytes', new Uint8Array(1), 'an instance of Uint8Array at the value itself'],
    ['a function', { f: () => 1 }, 'function at f'],
    ['a symbol key', { [Symbol('s')]: 1 }, 'a symbol key at the value itself'],
    ['a cycle', cycle, 'nesting deeper than 64'],
  ])('%s', (_, input, message) => {
    expect(() => encodeRecord('s!t!k', input)).toThrow(expect.objectContaining({ code: 'JOURNAL_VALUE' }));
    expect(() => encodeRecord('s!t!k', input)).toThrow(message);
  });
});

describe('a damaged record is refused with JOURNAL_CORRUPT naming its key', () => {
  it('when any single bit is flipped', () => {
    fc.assert(
      fc.property(value, fc.nat(), fc.nat(7), (input, position, bit) => {
        const bytes = encodeRecord('s!t!k', input).slice();
        const at = position % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(decodeError(bytes)).toEqual(corruptError);
      }),
      { numRuns: 2000 },
    );
  });

  it('when any single byte is dropped, changed or put in', () => {
    const bytes = [...encodeRecord('s!t!k', { amount: 10n ** 30n, note: 'a\u{fffd}b', list: [1, 2, 3] })];
    for (let at = 0; at < bytes.length; at++) {
      expect(decodeError(Uint8Array.from(bytes.toSpliced(at, 1)))).toEqual(corruptError);
      expect(decodeError(Uint8Array.from(bytes.toSpliced(at, 0, 0x20)))).toEqual(corruptError);
      for (const other of [0x00, 0x20, 0xff]) {
        if (bytes[at] !== other) expect(decodeError(Uint8Array.from(bytes.with(at, other)))).toEqual(corruptError);
      }
    }
  });

  it('when it is cut short anywhere, down to nothing', () => {
    const bytes = encodeRecord('s!t!k', 'some text');
    for (let length = 0; length < bytes.length; length++) {
      expect(decodeError(bytes.subarray(0, length))).toEqual(corruptError);
    }
  });

  it('when it is of a version that this program does not know, saying which', () => {
    const bytes = encodeRecord('s!t!k', 1).slice();
    bytes[0] = 2;
    expect(String(decodeError(bytes))).toContain('saw record version 2, wanted record version 1');
  });

  it('when it lies under a key that it was not written for', () => {
    expect(decodeError(encodeRecord('s!t!other', 1))).toEqual(corruptError);
  });
});
