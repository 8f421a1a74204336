import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leafHash, merkleTree, verifyMerkleProof } from './merkle.ts';

/** RFC 6962, 2.1, word for word: the reference. */
function referenceRoot(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (leaves.length === 1 && only) return only;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return createHash('sha256')
    .update(Uint8Array.of(1))
    .update(referenceRoot(leaves.slice(0, split)))
    .update(referenceRoot(leaves.slice(split)))
    .digest();
}

const leavesOf = (count: number): Buffer[] => Array.from({ length: count }, (_, i) => leafHash(`row ${i}`));

test('the root is that of RFC 6962 for every small number of leaves', () => {
  for (let count = 1; count <= 70; count++) {
    const leaves = leavesOf(count);
    expect(merkleTree(Buffer.concat(leaves)).root).toEqual(referenceRoot(leaves));
  }
});

test('a leaf is hashed under another prefix than a node, so that no node passes for a leaf', () => {
  const expected = createHash('sha256').update(Uint8Array.of(0)).update('row 0').digest();
  expect(leafHash('row 0')).toEqual(expected);
});

test('every leaf is proven at its own place of its own count, and nowhere else', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(), fc.nat(), (count, a, b) => {
      const leaves = leavesOf(count);
      const tree = merkleTree(Buffer.concat(leaves));
      const index = a % count;
      const other = b % count;
      const leaf = leaves[index] as Buffer;
      const proof = tree.proof(index);
      expect(verifyMerkleProof(leaf, { index, count }, proof, tree.root)).toBe(true);
      if (other !== index) expect(verifyMerkleProof(leaf, { index: other, count }, proof, tree.root)).toBe(false);
      expect(verifyMerkleProof(leafHash('other'), { index, count }, proof, tree.root)).toBe(false);
      const longer = Buffer.concat([proof, leaf]);
      expect(verifyMerkleProof(leaf, { index, count }, longer, tree.root)).toBe(false);
    }),
  );
});

test('a proof with any byte changed, cut or added proves nothing', () => {
  const leaves = leavesOf(13);
  const tree = merkleTree(Buffer.concat(leaves));
  const leaf = leaves[5] as Buffer;
  const proof = tree.proof(5);
  for (let i = 0; i < proof.length; i++) {
    const changed = Buffer.from(proof);
    changed[i] = (changed[i] ?? 0) ^ 1;
    expect(verifyMerkleProof(leaf, { index: 5, count: 13 }, changed, tree.root)).toBe(false);
    expect(verifyMerkleProof(leaf, { index: 5, count: 13 }, proof.subarray(0, i), tree.root)).toBe(false);
  }
});

test('a place that no tree has proves nothing, and asking for it is refused', () => {
  const [leaf] = leavesOf(1);
  const tree = merkleTree(leaf as Buffer);
  for (const at of [
    { index: 1, count: 1 },
    { index: -1, count: 1 },
    { index: 0, count: 0 },
    { index: 0.5, count: 1 },
    { index: 0, count: 2 ** 40 },
  ]) {
    expect(verifyMerkleProof(leaf as Buffer, at, Buffer.alloc(0), tree.root)).toBe(false);
  }
  expect(() => tree.proof(1)).toThrow(/saw leaf 1, wanted 0 to 0/);
  expect(() => merkleTree(Buffer.alloc(0))).toThrow(/wanted 1 to/);
});
