/**
 * The encoding of every record: exact (what is read equals what was written, bigints too), canonical (equal values give
 * equal bytes, so that they can be hashed) and checked (a changed, shortened or misplaced record is refused).
 *
 * Record: 1 byte version, 8 bytes checksum, then canonical JSON in UTF-8. The checksum is the start of
 * sha256(key, 0x00, payload): it covers the key, so that a record found under another key is refused as well.
 *
 * Canonical JSON: keys in UTF-16 order, no white space; a bigint is `{"$n":"123"}`. An object of ours whose only key
 * starts with `$` gets one more `$` in front of it, so that nothing a user stores is ever taken for a tag.
 */
import { hash } from 'node:crypto';
import { corrupt, JournalError } from './errors.ts';

const RECORD_VERSION = 1;
const CHECKSUM_BYTES = 8;
const HEADER_BYTES = 1 + CHECKSUM_BYTES;
/** Deeper values are refused: nothing we store comes near, and a cycle ends here. */
const MAX_DEPTH = 64;
const BIGINT_TEXT = /^(?:0|-?[1-9][0-9]*)$/;

/**
 * The canonical JSON of `value`: null, booleans, finite numbers, strings, bigints, arrays and plain objects of these.
 * Throws `JOURNAL_VALUE` for anything else (undefined, NaN, Date, Map, class instances, cycles), naming its place.
 */
export function canonicalJson(value: unknown): string {
  return canonicalPart(value, 0);
}

/** The same for a value that will stand so deep within another one, so that the whole is no deeper than it may be. */
export function canonicalPart(value: unknown, depth: number): string {
  try {
    return write(value, depth);
  } catch (error) {
    throw error instanceof Unwritable ? error.named() : error;
  }
}

/** Reads back what `canonicalJson` wrote. Throws `SyntaxError` for text it cannot have written. */
export function parseCanonical(text: string): unknown {
  const parsed: unknown = JSON.parse(text);
  // Canonical text has no white space, so every tag and every escape shows as `{"$`.
  return text.includes('{"$') ? untag(parsed) : parsed;
}

/** The bytes stored under `key` for `value`. Throws `JOURNAL_VALUE` (see `canonicalJson`). */
export function encodeRecord(key: string, value: unknown): Uint8Array {
  return encodeCanonical(key, canonicalJson(value));
}

/** As `encodeRecord`, of a value whose canonical JSON is known. */
export function encodeCanonical(key: string, json: string): Uint8Array {
  const length = Buffer.byteLength(json, 'utf8');
  const bytes = Buffer.allocUnsafe(HEADER_BYTES + length);
  bytes[0] = RECORD_VERSION;
  bytes.write(json, HEADER_BYTES, length, 'utf8');
  bytes.write(checksum(key, bytes.subarray(HEADER_BYTES)), 1, CHECKSUM_BYTES, 'latin1');
  return bytes;
}

/**
 * The value that `encodeRecord` stored under `key`. Throws `JOURNAL_CORRUPT` naming the key when the bytes are
 * shortened, changed, of an unknown version, or were written under another key.
 */
export function decodeRecord(key: string, bytes: Uint8Array): unknown {
  const record = checkedRecord(key, bytes);
  try {
    return parseCanonical(record.toString('utf8', HEADER_BYTES));
  } catch (cause) {
    throw corrupt(key, 'a payload that is not canonical JSON', 'canonical JSON', cause);
  }
}

/** The record with its header, once its version and checksum are found to be right. */
function checkedRecord(key: string, bytes: Uint8Array): Buffer {
  if (bytes.length <= HEADER_BYTES) {
    throw corrupt(key, `${bytes.length} bytes`, `more than ${HEADER_BYTES} bytes`);
  }
  if (bytes[0] !== RECORD_VERSION) {
    throw corrupt(key, `record version ${bytes[0]}`, `record version ${RECORD_VERSION}`);
  }
  const all = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sum = checksum(key, all.subarray(HEADER_BYTES));
  if (all.toString('latin1', 1, HEADER_BYTES) !== sum) {
    const wanted = Buffer.from(sum, 'latin1').toString('hex');
    throw corrupt(key, `checksum ${all.toString('hex', 1, HEADER_BYTES)}`, `checksum ${wanted} of its bytes and key`);
  }
  return all;
}

/** What a checksum is taken of, in one piece: a hash that is fed in parts costs several times as much. */
let scratch: Buffer = Buffer.allocUnsafe(16_384);
/** A larger one is made for its record alone. */
const MAX_SCRATCH_BYTES = 1_048_576;

/** The first bytes of the hash, as text of one byte a character. */
function checksum(key: string, payload: Uint8Array): string {
  // A character of a key takes three bytes at most.
  const needed = key.length * 3 + 1 + payload.length;
  const fits = needed <= scratch.length;
  const input = fits ? scratch : Buffer.allocUnsafe(Math.max(needed, Math.min(needed * 2, MAX_SCRATCH_BYTES)));
  if (!fits && input.length <= MAX_SCRATCH_BYTES) scratch = input;
  const at = input.write(key, 0, 'utf8');
  input[at] = 0;
  input.set(payload, at + 1);
  return hash('sha256', input.subarray(0, at + 1 + payload.length), 'binary').slice(0, CHECKSUM_BYTES);
}

function write(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
      if (!Number.isFinite(value)) throw new Unwritable(String(value));
      return Object.is(value, -0) ? '-0' : String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'bigint':
      return `{"$n":"${value}"}`;
    case 'object':
      if (value === null) return 'null';
      if (depth >= MAX_DEPTH) throw new Unwritable(`nesting deeper than ${MAX_DEPTH}`);
      return Array.isArray(value) ? writeArray(value, depth + 1) : writeObject(value, depth + 1);
    default:
      throw new Unwritable(typeof value);
  }
}

function writeArray(items: readonly unknown[], depth: number): string {
  let text = '[';
  let i = 0;
  try {
    for (; i < items.length; i++) text += (i === 0 ? '' : ',') + write(items[i], depth);
  } catch (error) {
    throw at(error, String(i));
  }
  return `${text}]`;
}

function writeObject(value: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new Unwritable(`an instance of ${value.constructor?.name ?? 'a class'}`);
  }
  if (Object.getOwnPropertySymbols(value).length > 0) throw new Unwritable('a symbol key');
  const fields = value as Readonly<Record<string, unknown>>;
  const keys = sortedKeys(fields);
  const extraDollar = keys.length === 1 && keys[0]?.startsWith('$') ? '$' : '';
  let text = '{';
  let writing = '';
  try {
    for (const key of keys) {
      writing = key;
      text += (text.length === 1 ? '' : ',') + label(extraDollar + key) + write(fields[key], depth);
    }
  } catch (error) {
    throw at(error, writing);
  }
  return `${text}}`;
}

/** Its place is named on the way out: only what fails pays for it. */
class Unwritable extends Error {
  readonly #saw: string;
  readonly #inner: string[] = [];

  constructor(saw: string) {
    super(saw);
    this.#saw = saw;
  }

  within(key: string): this {
    this.#inner.push(key);
    return this;
  }

  named(): JournalError {
    const trail = this.#inner.reverse();
    const place = trail.length >= MAX_DEPTH ? trail.slice(0, 4) : trail;
    return unsupported(this.#saw, place);
  }
}

const at = (error: unknown, key: string): unknown => (error instanceof Unwritable ? error.within(key) : error);

/** What needs no escape, as all hex and most words: half the time of `JSON.stringify`. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;
const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

/** In UTF-16 order; ours mostly stand in it already. */
function sortedKeys(fields: object): string[] {
  const keys = Object.keys(fields);
  for (let i = 1; i < keys.length; i++) {
    if ((keys[i - 1] as string) >= (keys[i] as string)) return keys.sort();
  }
  return keys;
}

/** The fields' names are few, and come again in every record. Those that come first are remembered. */
const MAX_LABELS = 4_096;
const labels = new Map<string, string>();

function label(key: string): string {
  const known = labels.get(key);
  if (known !== undefined) return known;
  const text = `${JSON.stringify(key)}:`;
  if (labels.size < MAX_LABELS) labels.set(key, text);
  return text;
}

function unsupported(saw: string, trail: readonly string[]): JournalError {
  const place = trail.length === 0 ? 'the value itself' : trail.join('.');
  return new JournalError('JOURNAL_VALUE', {
    saw: `${saw} at ${place}`,
    wanted: 'null, booleans, finite numbers, strings, bigints, arrays and plain objects of these',
  });
}

/** Turns tags back into bigints and takes escapes off, in place. Most fields hold nothing to change. */
function untag(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = untag(value[i]);
    return value;
  }
  const fields = value as Record<string, unknown>;
  const keys = Object.keys(fields);
  const only = keys.length === 1 ? keys[0] : undefined;
  if (only?.startsWith('$')) return untagSingle(only, fields[only]);
  for (const key of keys) {
    const inner = fields[key];
    if (typeof inner !== 'object' || inner === null) continue;
    const plain = untag(inner);
    if (plain !== inner) fields[key] = plain;
  }
  return fields;
}

function untagSingle(key: string, inner: unknown): unknown {
  const number = key === '$n' && typeof inner === 'string' ? wholeNumber(inner) : null;
  if (number !== null) return number;
  if (key.startsWith('$$')) return { [key.slice(1)]: untag(inner) };
  throw new SyntaxError(`unknown tag ${key}`);
}

/** Heights, fees and amounts come again and again: each is kept once, as long as the text of it is short. */
const MAX_BIGINTS = 4_096;
const MAX_BIGINT_TEXT = 10;
const bigints = new Map<string, bigint>();

/** Of a whole number's only text; null for any other. */
export function wholeNumber(text: string): bigint | null {
  const known = bigints.get(text);
  if (known !== undefined) return known;
  if (!BIGINT_TEXT.test(text)) return null;
  const value = BigInt(text);
  if (text.length > MAX_BIGINT_TEXT) return value;
  if (bigints.size >= MAX_BIGINTS) bigints.clear();
  bigints.set(text, value);
  return value;
}
