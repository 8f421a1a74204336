import { RLP } from '@ethereumjs/rlp';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rlpBytes, rlpList, rlpNumber } from './rlpText.ts';

const digitsOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
type Item = Uint8Array | Item[];
const { item } = fc.letrec<{ item: Item }>((tie) => ({
  item: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      fc.uint8Array({ maxLength: 2 }),
      fc.uint8Array({ maxLength: 80 }),
      fc.uint8Array({ minLength: 250, maxLength: 300 }),
    ),
    fc.array(tie('item'), { maxLength: 5 }) as fc.Arbitrary<Item>,
  ),
}));
const encoded = (one: Item): string => (Array.isArray(one) ? rlpList(one.map(encoded)) : rlpBytes(digitsOf(one)));

test('bytes and lists are encoded as the library does', () => {
  fc.assert(
    fc.property(item, (one) => {
      expect(encoded(one)).toBe(digitsOf(RLP.encode(one)));
    }),
  );
});

test('so are those of a length that takes two bytes and more', () => {
  for (const length of [0, 1, 55, 56, 255, 256, 65_535, 65_536]) {
    const bytes = new Uint8Array(length).fill(0x7f);
    expect(rlpBytes(digitsOf(bytes))).toBe(digitsOf(RLP.encode(bytes)));
    expect(rlpList([rlpBytes(digitsOf(bytes))])).toBe(digitsOf(RLP.encode([bytes])));
  }
});

test('numbers are encoded as the library does', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 2n ** 256n), (value) => {
      expect(rlpNumber(value)).toBe(digitsOf(RLP.encode(value)));
    }),
  );
  for (const value of [0n, 1n, 127n, 128n, 255n, 256n]) expect(rlpNumber(value)).toBe(digitsOf(RLP.encode(value)));
});
