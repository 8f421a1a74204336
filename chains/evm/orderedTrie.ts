/**
 * The root of a list as Ethereum commits to one: a Merkle Patricia trie from RLP(index) to value. Built from the bottom
 * in one pass: putting thousands of receipts into a trie one by one would stop the process for seconds, and anyone can
 * serve thousands of receipts.
 */
import { RLP } from '@ethereumjs/rlp';
import type { Hex } from '../../relayer/core/ids.ts';
import { keccak256, keccakBytes } from '../../relayer/core/keccak.ts';

type Entry = { readonly path: readonly number[]; readonly value: Uint8Array };
type Node = Uint8Array | Node[];

const BRANCHES = 16;
const NOTHING = new Uint8Array();

export function orderedRoot(values: readonly Uint8Array[]): Hex {
  const entries = values.map((value, index) => ({ path: nibblesOf(RLP.encode(index)), value }));
  return keccak256(RLP.encode(entries.length === 0 ? NOTHING : nodeOf(entries, 0)));
}

/** The node under which all entries lie; their paths are equal up to `depth`. No index's path is the start of another's. */
function nodeOf(entries: readonly Entry[], depth: number): Node[] {
  const [first] = entries as readonly [Entry];
  if (entries.length === 1) return [compact(first.path.slice(depth), true), first.value];
  const shared = sharedLength(entries, depth);
  if (shared > 0) {
    return [compact(first.path.slice(depth, depth + shared), false), reference(nodeOf(entries, depth + shared))];
  }
  const below = Array.from({ length: BRANCHES }, (): Entry[] => []);
  for (const entry of entries) below[entry.path[depth] as number]?.push(entry);
  return [...below.map((some) => (some.length === 0 ? NOTHING : reference(nodeOf(some, depth + 1)))), NOTHING];
}

function sharedLength(entries: readonly Entry[], depth: number): number {
  const [first] = entries as readonly [Entry];
  let end = depth;
  while (end < first.path.length && entries.every(({ path }) => path[end] === first.path[end])) end += 1;
  return end - depth;
}

/** A node stands in its parent by its hash, or by itself when it is shorter than one. */
function reference(node: Node[]): Node {
  const encoded = RLP.encode(node);
  return encoded.length < 32 ? node : keccakBytes(encoded);
}

/** Hex-prefix encoding: whether a leaf, whether odd, then the nibbles. */
function compact(nibbles: readonly number[], leaf: boolean): Uint8Array {
  const odd = nibbles.length % 2;
  const flag = (leaf ? 2 : 0) + odd;
  const all = odd === 1 ? [flag, ...nibbles] : [flag, 0, ...nibbles];
  return Uint8Array.from({ length: all.length / 2 }, (_, i) => 16 * (all[2 * i] ?? 0) + (all[2 * i + 1] ?? 0));
}

const nibblesOf = (bytes: Uint8Array): readonly number[] => [...bytes].flatMap((byte) => [byte >> 4, byte & 15]);
