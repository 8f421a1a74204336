import { pbkdf2, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

const nativeScrypt = promisify<Buffer, Buffer, number, object, Buffer>(scrypt);
const derivePbkdf2 = promisify(pbkdf2);

/** The parameters of scrypt (RFC 7914): cost, block size, parallelism. */
export interface ScryptParams {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/**
 * Derives a key with scrypt. OpenSSL refuses a cost of 2^(16·r) and more, which keystores with r = 1 have (a published
 * test vector among them); those are derived here, which takes some seconds and holds the event loop meanwhile.
 */
export async function deriveScrypt(
  password: Buffer,
  salt: Buffer,
  size: number,
  params: ScryptParams,
): Promise<Buffer> {
  const { n, r, p } = params;
  if (Math.log2(n) >= 16 * r) return deriveSlowly(password, salt, size, params);
  const maxmem = 128 * r * (n + p + 2) + (1 << 20);
  return nativeScrypt(password, salt, size, { N: n, r, p, maxmem });
}

/** scrypt in plain TypeScript, without limits; for what OpenSSL refuses. */
export async function deriveSlowly(
  password: Buffer,
  salt: Buffer,
  size: number,
  { n, r, p }: ScryptParams,
): Promise<Buffer> {
  const blocks = await derivePbkdf2(password, salt, 1, 128 * r * p, 'sha256');
  for (let lane = 0; lane < p; lane++) mixLane(blocks.subarray(lane * 128 * r, (lane + 1) * 128 * r), n, r);
  return derivePbkdf2(password, blocks, 1, size, 'sha256');
}

/** scryptROMix: fills a table of n blocks, then reads it back in an order that depends on the data. */
function mixLane(lane: Buffer, n: number, r: number): void {
  const width = 32 * r;
  const table = new Int32Array(n * width);
  let block = new Int32Array(width);
  let spare = new Int32Array(width);
  for (let word = 0; word < width; word++) block[word] = lane.readInt32LE(word * 4);
  for (let row = 0; row < n; row++) {
    table.set(block, row * width);
    mixBlock(block, spare, r);
    [block, spare] = [spare, block];
  }
  for (let round = 0; round < n; round++) {
    const row = ((block[width - 16] ?? 0) & (n - 1)) * width;
    for (let word = 0; word < width; word++) block[word] = (block[word] ?? 0) ^ (table[row + word] ?? 0);
    mixBlock(block, spare, r);
    [block, spare] = [spare, block];
  }
  for (let word = 0; word < width; word++) lane.writeInt32LE(block[word] ?? 0, word * 4);
}

/** scryptBlockMix from one array into another: even blocks first, then odd ones. */
function mixBlock(from: Int32Array, to: Int32Array, r: number): void {
  const state = from.slice(32 * r - 16);
  for (let index = 0; index < 2 * r; index++) {
    for (let word = 0; word < 16; word++) state[word] = (state[word] ?? 0) ^ (from[index * 16 + word] ?? 0);
    salsa(state);
    to.set(state, ((index >> 1) + (index % 2) * r) * 16);
  }
}

/** The quarter rounds of one double round of Salsa20, four indexes each: columns, then rows. */
const QUARTERS = Uint8Array.of(
  ...[0, 4, 8, 12, 5, 9, 13, 1, 10, 14, 2, 6, 15, 3, 7, 11],
  ...[0, 1, 2, 3, 5, 6, 7, 4, 10, 11, 8, 9, 15, 12, 13, 14],
);

const working = new Int32Array(16);

/** Salsa20/8 in place. */
function salsa(state: Int32Array): void {
  const x = working;
  x.set(state);
  for (let round = 0; round < 8; round += 2) {
    for (let at = 0; at < 32; at += 4) {
      const ia = QUARTERS[at] ?? 0;
      const ib = QUARTERS[at + 1] ?? 0;
      const ic = QUARTERS[at + 2] ?? 0;
      const id = QUARTERS[at + 3] ?? 0;
      const a = x[ia] ?? 0;
      const d = x[id] ?? 0;
      const b = (x[ib] ?? 0) ^ rotate(a + d, 7);
      const c = (x[ic] ?? 0) ^ rotate(b + a, 9);
      const e = d ^ rotate(c + b, 13);
      x[ia] = a ^ rotate(e + c, 18);
      x[ib] = b;
      x[ic] = c;
      x[id] = e;
    }
  }
  for (let word = 0; word < 16; word++) state[word] = (state[word] ?? 0) + (x[word] ?? 0);
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
