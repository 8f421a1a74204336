/**
 * The tree over the receipts of one round, as RFC 6962 has it: leaves and nodes are hashed under prefixes of their own,
 * and a tree of n leaves is split at the largest power of two below n, so that no two lists give one root.
 */
import { HASH_BYTES, sha256, sha256Into } from './sha256.ts';

const NODE = 1;
/** Receipts of one round: far above what a round judges, and what the count's four bytes hold. */
export const MAX_LEAVES = 1_000_000;

export type MerkleTree = {
  readonly count: number;
  readonly root: Buffer;
  /** The hashes beside the way from leaf `index` to the root, from below, one after another. @throws RangeError */
  readonly proof: (index: number) => Buffer;
};

/** The hash of one leaf, whose bytes are those of a text in UTF-8. */
export const leafHash = (text: string): Buffer => sha256(`\0${text}`);

/**
 * The tree over leaf hashes, in their order.
 * @param leaves 32 bytes each, one after another; at least one.
 * @throws RangeError for a list that is empty, too long, or not of whole hashes.
 */
export function merkleTree(leaves: Uint8Array): MerkleTree {
  const count = leaves.length / HASH_BYTES;
  if (!Number.isInteger(count) || count < 1 || count > MAX_LEAVES) {
    throw new RangeError(`saw ${leaves.length} bytes of leaf hashes, wanted 1 to ${MAX_LEAVES} of ${HASH_BYTES} bytes`);
  }
  const levels: Buffer[] = [Buffer.from(leaves)];
  for (let level = levels[0]; level && level.length > HASH_BYTES; level = levels.at(-1)) levels.push(above(level));
  return {
    count,
    root: levels.at(-1) ?? Buffer.alloc(0),
    proof: (index) => {
      if (!Number.isInteger(index) || index < 0 || index >= count) {
        throw new RangeError(`saw leaf ${index}, wanted 0 to ${count - 1}`);
      }
      return Buffer.concat(
        levels.slice(0, -1).flatMap((level, i) => {
          const sibling = (Math.floor(index / 2 ** i) ^ 1) * HASH_BYTES;
          // The last of an odd number goes up as it is: nothing stands beside it.
          return sibling < level.length ? [level.subarray(sibling, sibling + HASH_BYTES)] : [];
        }),
      );
    },
  };
}

function above(level: Buffer): Buffer {
  const count = level.length / HASH_BYTES;
  const next = Buffer.allocUnsafe(Math.ceil(count / 2) * HASH_BYTES);
  const pair = Buffer.allocUnsafe(1 + 2 * HASH_BYTES);
  pair[0] = NODE;
  for (let i = 0; i + 1 < count; i += 2) {
    level.copy(pair, 1, i * HASH_BYTES, (i + 2) * HASH_BYTES);
    sha256Into(next, (i / 2) * HASH_BYTES, pair);
  }
  if (count % 2 === 1) level.copy(next, next.length - HASH_BYTES, level.length - HASH_BYTES);
  return next;
}

/** Whether `proof` leads from a leaf hash at `index` of `count` to the root (RFC 9162, 2.1.3.2). */
export function verifyMerkleProof(
  leaf: Uint8Array,
  at: { readonly index: number; readonly count: number },
  proof: Uint8Array,
  root: Uint8Array,
): boolean {
  const { index, count } = at;
  const inRange = Number.isInteger(index) && Number.isInteger(count) && index >= 0 && index < count;
  if (!inRange || count > MAX_LEAVES || leaf.length !== HASH_BYTES || proof.length % HASH_BYTES !== 0) return false;
  const pair = Buffer.allocUnsafe(1 + 2 * HASH_BYTES);
  pair[0] = NODE;
  const hash = Buffer.from(leaf);
  let used = 0;
  let last = count - 1;
  for (let own = index; last > 0; own = Math.floor(own / 2), last = Math.floor(last / 2)) {
    if (own === last && own % 2 === 0) continue;
    if (used + HASH_BYTES > proof.length) return false;
    const sibling = proof.subarray(used, used + HASH_BYTES);
    pair.set(own % 2 === 0 ? hash : sibling, 1);
    pair.set(own % 2 === 0 ? sibling : hash, 1 + HASH_BYTES);
    sha256Into(hash, 0, pair);
    used += HASH_BYTES;
  }
  return used === proof.length && hash.equals(root);
}
