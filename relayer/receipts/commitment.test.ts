import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hex } from '../core/ids.ts';
import { canonicalJson } from '../journal/codec.ts';
import { type BookCommitment, createBookCommitment, verifyInclusion } from './commitment.ts';

type Change = { readonly key: string; readonly value: bigint | null };

// Few keys, so that the same row comes, changes, goes and returns.
const change = fc.record({
  key: fc.nat(40).map((n) => `row/${n}`),
  value: fc.option(fc.bigInt({ min: 0n, max: 9n })),
});
const changes = fc.array(change, { maxLength: 200 });

function apply(
  commitment: BookCommitment,
  all: readonly Change[],
  rows = new Map<string, bigint>(),
): Map<string, bigint> {
  for (const { key, value } of all) {
    if (value === null) expect(commitment.delete(key)).toBe(rows.delete(key));
    else {
      commitment.set(key, value);
      rows.set(key, value);
    }
  }
  return rows;
}

/** The definition, over the rows at once: the reference. */
function referenceRoot(rows: ReadonlyMap<string, unknown>): Hex {
  const sha = (...parts: (Uint8Array | string)[]): Buffer => {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest();
  };
  const leaves = [...rows].map(([key, value]) => ({
    path: BigInt(`0x${sha('loadline/row/1\0', key).toString('hex').slice(0, 32)}`),
    hash: sha(Uint8Array.of(0), canonicalJson([key, value])),
  }));
  const hashOf = (part: typeof leaves, bit: number): Buffer => {
    const [only] = part;
    if (part.length === 1 && only) return only.hash;
    const isRight = ({ path }: { path: bigint }): boolean => ((path >> BigInt(127 - bit)) & 1n) === 1n;
    const right = part.filter(isRight);
    const left = part.filter((leaf) => !isRight(leaf));
    if (left.length === 0 || right.length === 0) return hashOf(part, bit + 1);
    return sha(Uint8Array.of(1, bit), hashOf(left, bit + 1), hashOf(right, bit + 1));
  };
  return `0x${(leaves.length === 0 ? sha(Uint8Array.of(2)) : hashOf(leaves, 0)).toString('hex')}`;
}

test('the root is that of the rows, whatever came and went before, and whenever it was asked for', () => {
  fc.assert(
    fc.property(changes, changes, (some, more) => {
      const commitment = createBookCommitment();
      const rows = apply(commitment, some);
      expect(commitment.root()).toBe(referenceRoot(rows));
      apply(commitment, more, rows);
      expect(commitment.size()).toBe(rows.size);
      expect(commitment.root()).toBe(referenceRoot(rows));
      const fresh = createBookCommitment();
      for (const [key, value] of [...rows].sort()) fresh.set(key, value);
      expect(fresh.root()).toBe(commitment.root());
    }),
  );
});

test('each row that is there is proven with its value; no other row, and no other value', () => {
  fc.assert(
    fc.property(changes, (all) => {
      const commitment = createBookCommitment();
      const rows = apply(commitment, all);
      const root = commitment.root();
      for (let n = 0; n <= 41; n++) {
        const key = `row/${n}`;
        const value = rows.get(key);
        const proof = commitment.prove(key);
        expect(proof === null).toBe(value === undefined);
        if (proof === null || value === undefined) continue;
        expect(verifyInclusion(root, key, value, proof)).toBe(true);
        expect(verifyInclusion(root, key, value + 1n, proof)).toBe(false);
        expect(verifyInclusion(root, 'row/absent', value, proof)).toBe(false);
      }
    }),
  );
});

test('a proof with any byte changed, or cut, or not hex, proves nothing', () => {
  const commitment = createBookCommitment();
  for (let i = 0; i < 20; i++) commitment.set(`row/${i}`, BigInt(i));
  const root = commitment.root();
  const proof = commitment.prove('row/7') as Hex;
  const bytes = Buffer.from(proof.slice(2), 'hex');
  expect(verifyInclusion(root, 'row/7', 7n, proof)).toBe(true);
  for (let i = 0; i < bytes.length; i++) {
    const changed = Buffer.from(bytes);
    changed[i] = (changed[i] ?? 0) ^ 0x11;
    expect(verifyInclusion(root, 'row/7', 7n, `0x${changed.toString('hex')}`)).toBe(false);
    expect(verifyInclusion(root, 'row/7', 7n, `0x${bytes.subarray(0, i).toString('hex')}`)).toBe(false);
  }
  for (const bad of ['0x', '0xzz', proof.toUpperCase(), `${proof}00`]) {
    expect(verifyInclusion(root, 'row/7', 7n, bad as Hex)).toBe(false);
  }
});

test('a hash inside of the tree is not a row', () => {
  const commitment = createBookCommitment();
  commitment.set('a', 1n);
  commitment.set('b', 2n);
  const root = commitment.root();
  expect(verifyInclusion(root, 'a', root, '0x')).toBe(false);
});

test('at 100,000 rows a row takes at most 100 bytes besides its own content', () => {
  const commitment = createBookCommitment();
  for (let i = 0; i < 100_000; i++) commitment.set(`row/${i}`, 1n);
  expect(commitment.bytes() / 100_000).toBeLessThan(100);
});
