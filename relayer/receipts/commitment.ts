/**
 * One hash for the state of a book, with proofs that a row is in it: leg sums, totals, what is open and reserved.
 *
 * A binary trie over a hash of each row's key, without nodes of one child: its shape follows from the set of rows alone,
 * so a recount from scratch gives the same root whatever came and went before. A change marks the nodes above it; the
 * next root hashes only those.
 *
 * Leaf: sha256(0x00 ‖ canonical JSON of [key, value]). Node: sha256(0x01 ‖ bit ‖ left ‖ right), `bit` being the first one in
 * which the paths below differ. Path: the first 16 bytes of sha256(PATH ‖ key). No rows: sha256(0x02).
 */
import type { Hex } from '../core/ids.ts';
import { canonicalJson } from '../journal/codec.ts';
import { fixedBytesOf, HASH_BYTES, hexOf, bytesOf as parseHex, sha256, sha256Into } from './sha256.ts';

const PATH = 'loadline/row/1\0';
const PATH_BYTES = 16;
const PATH_BITS = PATH_BYTES * 8;
const EMPTY_ROOT = sha256(Uint8Array.of(2));
/** Of a node's `bit`: its hash is not that of what is below it now. */
const STALE = 0x80;
const FIRST_CAPACITY = 64;
/** A step of a proof: the bit, and the hash beside the way. */
const STEP_BYTES = 1 + HASH_BYTES;

export type BookCommitment = {
  readonly size: () => number;
  /** Adds the row, or replaces its value. @throws JournalError JOURNAL_VALUE for a value without canonical form. */
  readonly set: (key: string, value: unknown) => void;
  /** Whether there was such a row. */
  readonly delete: (key: string) => boolean;
  readonly root: () => Hex;
  /** Bytes as hex for `verifyInclusion`; null when there is no such row. */
  readonly prove: (key: string) => Hex | null;
  /** Bytes that it holds on to. */
  readonly bytes: () => number;
};

const pathOf = (key: string): Buffer => sha256(PATH + key).subarray(0, PATH_BYTES);
const rowText = (key: string, value: unknown): string => `\0${canonicalJson([key, value])}`;
const bitOf = (path: Uint8Array, bit: number): number => ((path[bit >> 3] as number) >> (7 - (bit & 7))) & 1;

/** Whether the row is in the state of this root. Never throws for what stands in a file. */
export function verifyInclusion(root: Hex, key: string, value: unknown, proof: Hex): boolean {
  const wanted = fixedBytesOf(root, HASH_BYTES);
  const steps = parseHex(proof);
  if (!wanted || !steps || steps.length % STEP_BYTES !== 0) return false;
  const path = pathOf(key);
  const node = newNode();
  const hash = sha256(rowText(key, value));
  let below = PATH_BITS;
  for (let at = 0; at < steps.length; at += STEP_BYTES) {
    const bit = steps[at] as number;
    if (bit >= below) return false;
    below = bit;
    const sibling = steps.subarray(at + 1, at + STEP_BYTES);
    const isRight = bitOf(path, bit) === 1;
    node[1] = bit;
    node.set(isRight ? sibling : hash, 2);
    node.set(isRight ? hash : sibling, 2 + HASH_BYTES);
    sha256Into(hash, 0, node);
  }
  return hash.equals(wanted);
}

/** What a node is hashed from: prefix, bit, left, right. */
function newNode(): Buffer {
  const node = Buffer.alloc(2 + 2 * HASH_BYTES);
  node[0] = 1;
  return node;
}

/** A leaf is named by `~index`, a node by its index: one number tells which. */
type Ref = number;

const isLeaf = (ref: Ref): boolean => ref < 0;

/** The arrays behind a trie. Freed places are used again first. */
class Rows {
  paths: Buffer = Buffer.alloc(FIRST_CAPACITY * PATH_BYTES);
  leafHashes: Buffer = Buffer.alloc(FIRST_CAPACITY * HASH_BYTES);
  children = new Int32Array(FIRST_CAPACITY * 2);
  bits = new Uint8Array(FIRST_CAPACITY);
  nodeHashes: Buffer = Buffer.alloc(FIRST_CAPACITY * HASH_BYTES);
  #freeLeaves: number[] = [];
  #freeNodes: number[] = [];
  #leaves = 0;
  #nodes = 0;

  newLeaf(): number {
    const free = this.#freeLeaves.pop();
    if (free !== undefined) return free;
    if (this.#leaves * PATH_BYTES === this.paths.length) {
      const capacity = grown(this.#leaves);
      this.paths = widened(this.paths, capacity * PATH_BYTES);
      this.leafHashes = widened(this.leafHashes, capacity * HASH_BYTES);
    }
    this.#leaves += 1;
    return this.#leaves - 1;
  }

  newNode(): number {
    const free = this.#freeNodes.pop();
    if (free !== undefined) return free;
    if (this.#nodes === this.bits.length) {
      const capacity = grown(this.#nodes);
      const children = new Int32Array(capacity * 2);
      children.set(this.children);
      this.children = children;
      const bits = new Uint8Array(capacity);
      bits.set(this.bits);
      this.bits = bits;
      this.nodeHashes = widened(this.nodeHashes, capacity * HASH_BYTES);
    }
    this.#nodes += 1;
    return this.#nodes - 1;
  }

  free(leaf: number, node: number | null): void {
    this.#freeLeaves.push(leaf);
    if (node !== null) this.#freeNodes.push(node);
  }

  /** Copies the hash of a leaf or node to `target`. */
  copyHash(ref: Ref, target: Buffer, to: number): void {
    const from = isLeaf(ref) ? this.leafHashes : this.nodeHashes;
    const at = (isLeaf(ref) ? ~ref : ref) * HASH_BYTES;
    // By hand: for so few bytes `copy` and `set` cost several times as much.
    for (let i = 0; i < HASH_BYTES; i++) target[to + i] = from[at + i] as number;
  }

  bytes(): number {
    const buffers = [this.paths, this.leafHashes, this.children, this.bits, this.nodeHashes];
    const free = this.#freeLeaves.length + this.#freeNodes.length;
    return buffers.reduce((sum, { byteLength }) => sum + byteLength, 0) + free * 8;
  }
}

const grown = (from: number): number => Math.ceil(from * 1.25);

function widened(from: Buffer, bytes: number): Buffer {
  const to = Buffer.alloc(bytes);
  from.copy(to);
  return to;
}

export function createBookCommitment(): BookCommitment {
  const rows = new Rows();
  const scratch = newNode();
  let top: Ref | null = null;
  let size = 0;

  const child = (node: number, side: number): Ref => rows.children[node * 2 + side] as Ref;
  const bitAt = (node: number): number => (rows.bits[node] as number) & ~STALE;

  /** The nodes from the top down to where `path` leads, and the leaf that it ends at. */
  function descend(from: Ref, path: Buffer, stopAbove = PATH_BITS): { way: number[]; end: Ref } {
    const way: number[] = [];
    let ref = from;
    while (!isLeaf(ref) && bitAt(ref) < stopAbove) {
      way.push(ref);
      ref = child(ref, bitOf(path, bitAt(ref)));
    }
    return { way, end: ref };
  }

  function firstDifference(leaf: number, path: Buffer): number {
    const at = leaf * PATH_BYTES;
    for (let i = 0; i < PATH_BYTES; i++) {
      const difference = (rows.paths[at + i] as number) ^ (path[i] as number);
      if (difference !== 0) return i * 8 + Math.clz32(difference) - 24;
    }
    return PATH_BITS;
  }

  function find(path: Buffer): { way: number[]; leaf: number } | null {
    if (top === null) return null;
    const { way, end } = descend(top, path);
    return firstDifference(~end, path) === PATH_BITS ? { way, leaf: ~end } : null;
  }

  const soil = (way: readonly number[]): void => {
    for (const node of way) rows.bits[node] = (rows.bits[node] as number) | STALE;
  };

  /** Puts `ref` where `way` ends; an empty way ends at the top. */
  function hang(way: readonly number[], path: Buffer, ref: Ref): void {
    const parent = way.at(-1);
    if (parent === undefined) top = ref;
    else rows.children[parent * 2 + bitOf(path, bitAt(parent))] = ref;
  }

  function insert(path: Buffer): number {
    const leaf = rows.newLeaf();
    path.copy(rows.paths, leaf * PATH_BYTES);
    size += 1;
    if (top === null) {
      top = ~leaf;
      return leaf;
    }
    const bit = firstDifference(~descend(top, path).end, path);
    const { way, end } = descend(top, path, bit);
    const node = rows.newNode();
    const side = bitOf(path, bit);
    rows.bits[node] = bit | STALE;
    rows.children[node * 2 + side] = ~leaf;
    rows.children[node * 2 + 1 - side] = end;
    soil(way);
    hang(way, path, node);
    return leaf;
  }

  function rehash(ref: Ref): void {
    if (isLeaf(ref) || ((rows.bits[ref] as number) & STALE) === 0) return;
    const left = child(ref, 0);
    const right = child(ref, 1);
    rehash(left);
    rehash(right);
    const bit = bitAt(ref);
    rows.bits[ref] = bit;
    scratch[1] = bit;
    rows.copyHash(left, scratch, 2);
    rows.copyHash(right, scratch, 2 + HASH_BYTES);
    sha256Into(rows.nodeHashes, ref * HASH_BYTES, scratch);
  }

  function root(): Hex {
    if (top === null) return hexOf(EMPTY_ROOT);
    rehash(top);
    const hash = Buffer.allocUnsafe(HASH_BYTES);
    rows.copyHash(top, hash, 0);
    return hexOf(hash);
  }

  return {
    size: () => size,
    set: (key, value) => {
      const text = rowText(key, value);
      const path = pathOf(key);
      const found = find(path);
      if (found) soil(found.way);
      sha256Into(rows.leafHashes, (found?.leaf ?? insert(path)) * HASH_BYTES, text);
    },
    delete: (key) => {
      const path = pathOf(key);
      const found = find(path);
      if (!found) return false;
      const { way, leaf } = found;
      const parent = way.pop();
      soil(way);
      if (parent === undefined) top = null;
      else hang(way, path, child(parent, 1 - bitOf(path, bitAt(parent))));
      rows.free(leaf, parent ?? null);
      size -= 1;
      return true;
    },
    root,
    prove: (key) => {
      const path = pathOf(key);
      root();
      const found = find(path);
      if (!found) return null;
      const steps = Buffer.allocUnsafe(found.way.length * STEP_BYTES);
      let at = 0;
      for (const node of found.way.reverse()) {
        const bit = bitAt(node);
        steps[at] = bit;
        rows.copyHash(child(node, 1 - bitOf(path, bit)), steps, at + 1);
        at += STEP_BYTES;
      }
      return hexOf(steps);
    },
    bytes: () => rows.bytes(),
  };
}
