/**
 * Reads what an event carries when it is laid out as compilers do: words, then what is of any length, in order and without a
 * gap. Everything else is left to viem, which is many times as slow: so whatever is read here, viem reads alike.
 */
import type { AbiParameter, Hex } from 'viem';

/** The values in the order of the parameters; null when the data is laid out otherwise. */
export type PlainReader = (data: Hex) => readonly unknown[] | null;

type Word = (digits: string) => unknown;
type Part =
  | { readonly kind: 'words'; readonly names: readonly string[] | null; readonly reads: readonly Word[] }
  | { readonly kind: 'bytes' }
  | { readonly kind: 'list'; readonly read: Word };

/** Hexadecimal digits of a word. */
const WORD = 64;
const DIGITS = /^0x[0-9a-f]*$/;
/** As many elements and bytes as no log has. */
const MAX_LENGTH = 0xff_ff_ff;
/** A word that does not fit its type. */
const UNFIT = Symbol('unfit');

/** Null when these parameters have a type that is not read here. */
export function plainReader(parameters: readonly AbiParameter[]): PlainReader | null {
  const parts: Part[] = [];
  for (const parameter of parameters) {
    const part = partOf(parameter);
    if (!part) return null;
    parts.push(part);
  }
  const headWords = parts.reduce((sum, part) => sum + (part.kind === 'words' ? part.reads.length : 1), 0);
  return (data) => (DIGITS.test(data) ? read(parts, headWords * WORD, data.slice(2)) : null);
}

function read(parts: readonly Part[], headDigits: number, digits: string): readonly unknown[] | null {
  const values: unknown[] = [];
  let at = 0;
  // Where the next part of any length has to begin.
  let tail = headDigits;
  for (const part of parts) {
    if (part.kind === 'words') {
      const found = wordsAt(part.reads, digits, at);
      if (!found) return null;
      at += part.reads.length * WORD;
      values.push(part.names ? Object.fromEntries(part.names.map((name, i) => [name, found[i]])) : found[0]);
      continue;
    }
    if (lengthAt(digits, at) !== tail / 2) return null;
    at += WORD;
    const length = lengthAt(digits, tail);
    if (length === null) return null;
    const from = tail + WORD;
    const to = from + length * (part.kind === 'bytes' ? 2 : WORD);
    tail = from + Math.ceil((to - from) / WORD) * WORD;
    if (tail > digits.length) return null;
    if (part.kind === 'bytes') values.push(`0x${digits.slice(from, to)}`);
    else {
      const found = wordsAt(
        Array.from({ length }, () => part.read),
        digits,
        from,
      );
      if (!found) return null;
      values.push(found);
    }
  }
  return tail === digits.length ? values : null;
}

function wordsAt(reads: readonly Word[], digits: string, from: number): readonly unknown[] | null {
  if (from + reads.length * WORD > digits.length) return null;
  const values: unknown[] = [];
  for (const [i, one] of reads.entries()) {
    const value = one(digits.slice(from + i * WORD, from + (i + 1) * WORD));
    if (value === UNFIT) return null;
    values.push(value);
  }
  return values;
}

function lengthAt(digits: string, at: number): number | null {
  if (at + WORD > digits.length) return null;
  const length = Number(`0x${digits.slice(at, at + WORD)}`);
  return length <= MAX_LENGTH ? length : null;
}

function partOf(parameter: AbiParameter): Part | null {
  const { type } = parameter;
  if (type === 'bytes') return { kind: 'bytes' };
  const element = type.endsWith('[]') ? wordOf(type.slice(0, -2)) : null;
  if (element) return { kind: 'list', read: element };
  if (type === 'tuple' && 'components' in parameter) {
    const fields = parameter.components.map((one) => ({ name: one.name, read: wordOf(one.type) }));
    const known = fields.flatMap(({ name, read: word }) => (name && word ? [{ name, word }] : []));
    if (known.length < fields.length || known.length === 0) return null;
    return { kind: 'words', names: known.map(({ name }) => name), reads: known.map(({ word }) => word) };
  }
  const word = wordOf(type);
  return word && { kind: 'words', names: null, reads: [word] };
}

/** Addresses in lower case. Where viem gives a number, so does this. */
function wordOf(type: string): Word | null {
  if (type === 'bytes32') return (digits) => `0x${digits}`;
  if (type === 'address') return (digits) => (isZero(digits, 24) ? `0x${digits.slice(24)}` : UNFIT);
  const bits = Number(/^uint(\d+)$/.exec(type)?.[1] ?? 0);
  if (bits === 0) return null;
  const unused = WORD - bits / 4;
  const value = bits <= 48 ? (digits: string) => Number(`0x${digits}`) : (digits: string) => BigInt(`0x${digits}`);
  return (digits) => (isZero(digits, unused) ? value(digits) : UNFIT);
}

const ZEROS = '0'.repeat(WORD);
const isZero = (digits: string, count: number): boolean => digits.startsWith(ZEROS.slice(0, count));
