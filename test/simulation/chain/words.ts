// ABI words by slicing: the few shapes that the modelled contracts take and give, without a general decoder's cost.
import type { Hex } from '../../../relayer/core/ids.ts';
import { keccak256 as hashBytes } from '../../../relayer/core/keccak.ts';

/** keccak256 of whole bytes in hex. */
export const keccak = (hex: Hex): Hex => hashBytes(Buffer.from(hex.slice(2), 'hex'));

export const word = (value: bigint | number): string => value.toString(16).padStart(64, '0');
export const addressWord = (address: Hex): string => address.slice(2).padStart(64, '0');
export const hashWord = (hash: Hex): string => hash.slice(2);
export const boolWord = (value: boolean): string => word(value ? 1n : 0n);
export const bytes32 = (address: Hex): Hex => `0x${address.slice(2).padStart(64, '0')}`.toLowerCase() as Hex;

/** Bytes, or anything else that stands behind the heads. */
export type Tail = { readonly tail: string };
export type Part = string | Tail;

const padded = (hex: string): string => hex.padEnd(Math.ceil(hex.length / 64) * 64, '0');
export const bytesTail = (bytes: Hex): Tail => ({
  tail: word((bytes.length - 2) / 2) + padded(bytes.slice(2)),
});
export const wordsTail = (words: readonly string[]): Tail => ({ tail: word(words.length) + words.join('') });
export const tupleTail = (...parts: readonly Part[]): Tail => ({ tail: encode(...parts) });
/** A list of tuples that hold something dynamic. */
export const tuplesTail = (tuples: readonly string[]): Tail => ({
  tail: word(tuples.length) + encode(...tuples.map((tail) => ({ tail }))),
});

/** Heads and tails, without 0x. A head is one word, or several that belong together. */
export function encode(...parts: readonly Part[]): string {
  const size = parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 64), 0);
  let heads = '';
  let tails = '';
  for (const part of parts) {
    if (typeof part === 'string') heads += part;
    else {
      heads += word((size + tails.length) / 2);
      tails += part.tail;
    }
  }
  return heads + tails;
}

export const answer = (...parts: readonly Part[]): Hex => `0x${encode(...parts)}`;

/** Reads what `encode` writes. Positions count words from `base`, which is in characters of `hex` (without 0x). */
export class Words {
  readonly hex: string;
  readonly base: number;
  constructor(hex: string, base = 0) {
    this.hex = hex;
    this.base = base;
  }
  word(index: number): string {
    const from = this.base + 64 * index;
    const found = this.hex.slice(from, from + 64);
    return found.length === 64 ? found : found.padEnd(64, '0');
  }
  big(index: number): bigint {
    return BigInt(`0x${this.word(index)}`);
  }
  num(index: number): number {
    return Number(this.big(index));
  }
  hash(index: number): Hex {
    return `0x${this.word(index)}`;
  }
  address(index: number): Hex {
    return `0x${this.word(index).slice(24)}`;
  }
  bool(index: number): boolean {
    return this.big(index) !== 0n;
  }
  /** What stands at the offset that this head names. */
  at(index: number): Words {
    return new Words(this.hex, this.base + 2 * this.num(index));
  }
  bytes(index: number): Hex {
    const tail = this.at(index);
    const from = tail.base + 64;
    return `0x${this.hex.slice(from, from + 2 * tail.num(0))}`;
  }
  /** A list of tuples that hold something dynamic. */
  tuples(index: number): readonly Words[] {
    const tail = this.at(index);
    const items = new Words(this.hex, tail.base + 64);
    return Array.from({ length: tail.num(0) }, (_, i) => items.at(i));
  }
  /** A list of words. */
  list(index: number): readonly string[] {
    const tail = this.at(index);
    return Array.from({ length: tail.num(0) }, (_, i) => tail.word(1 + i));
  }
}
