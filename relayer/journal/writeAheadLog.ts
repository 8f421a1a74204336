/**
 * Checks LevelDB's write-ahead logs before LevelDB reads them. On opening, LevelDB silently skips damaged log records
 * and then deletes the log: acknowledged commits would be gone without a word. Only the end of a log may be incomplete,
 * by a commit that was cut short and never acknowledged.
 *
 * Format: blocks of 32 KiB; each holds records of [4 bytes masked crc32c of type and data, LE][2 bytes length, LE]
 * [1 byte type: 1 full, 2 first, 3 middle, 4 last][data]; less than 7 bytes at the end of a block are zero.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { corrupt } from './errors.ts';

const BLOCK_BYTES = 32_768;
const HEADER_BYTES = 7;
const LOG_FILE = /^[0-9]+\.log$/;
const CRC32C_POLYNOMIAL = 0x82f63b78;
const CRC_MASK_DELTA = 0xa282ead8;

/** Throws `JOURNAL_CORRUPT` naming the file when any log in the folder is damaged before its end. */
export async function checkWriteAheadLogs(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((file) => LOG_FILE.test(file)).sort()) {
    const bytes = await readIfThere(join(folder, name));
    const damage = bytes === undefined ? undefined : findLogDamage(bytes);
    if (damage !== undefined) {
      throw corrupt(name, damage, 'an undamaged log, since LevelDB would drop acknowledged commits from it');
    }
  }
}

/** Says what is damaged in a log and where, or undefined when all of it is sound up to an end that was cut short. */
export const findLogDamage = (log: Uint8Array): string | undefined => firstLogDamage(log)?.what;

/** As `findLogDamage`; `at`: the offset of the first record that is not sound. */
export function firstLogDamage(log: Uint8Array): { readonly at: number; readonly what: string } | undefined {
  const view = Buffer.from(log.buffer, log.byteOffset, log.byteLength);
  let offset = 0;
  while (offset < view.length) {
    const left = BLOCK_BYTES - (offset % BLOCK_BYTES);
    if (left < HEADER_BYTES) {
      offset += left;
      continue;
    }
    if (offset + HEADER_BYTES > view.length) return undefined;
    const end = recordEnd(view, offset);
    if (end > offset + left) return { at: offset, what: `a length beyond its block at ${offset}` };
    if (end > view.length) return tornEnd(view, offset);
    if (isZero(view, offset)) return undefined;
    if (!isSound(view, offset)) {
      return { at: offset, what: `a checksum that does not match at ${offset} of ${view.length} bytes` };
    }
    offset = end;
  }
  return undefined;
}

/** A record that runs past the end was cut short, unless a sound one follows it: then its length was changed. */
function tornEnd(view: Buffer, torn: number): { readonly at: number; readonly what: string } | undefined {
  for (let offset = torn + 1; offset + HEADER_BYTES <= view.length; offset++) {
    if (recordEnd(view, offset) <= view.length && isSound(view, offset)) {
      return { at: torn, what: `a sound record at ${offset} after a broken one at ${torn}` };
    }
  }
  return undefined;
}

/** The sound records from `from` on, wherever they begin: each a piece of a batch, with its type. */
export function* soundRecords(
  log: Uint8Array,
  from: number,
): Generator<{ readonly type: number; readonly data: Buffer }> {
  const view = Buffer.from(log.buffer, log.byteOffset, log.byteLength);
  for (let offset = from; offset + HEADER_BYTES <= view.length; ) {
    const end = recordEnd(view, offset);
    if (end <= view.length && isSound(view, offset)) {
      yield { type: view[offset + 6] ?? 0, data: view.subarray(offset + HEADER_BYTES, end) };
      offset = end;
    } else offset += 1;
  }
}

function recordEnd(view: Buffer, offset: number): number {
  return offset + HEADER_BYTES + view.readUInt16LE(offset + 4);
}

function isSound(view: Buffer, offset: number): boolean {
  const type = view[offset + 6] ?? 0;
  if (type < 1 || type > 4) return false;
  const crc = crc32c(view, offset + 6, recordEnd(view, offset));
  const masked = (((crc >>> 15) | (crc << 17)) + CRC_MASK_DELTA) >>> 0;
  return masked === view.readUInt32LE(offset);
}

/** Zeros up to the end are space that a file system handed out and that was never written. */
function isZero(view: Buffer, offset: number): boolean {
  for (let i = offset; i < view.length; i++) if (view[i] !== 0) return false;
  return true;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ CRC32C_POLYNOMIAL : crc >>> 1;
  return crc;
});

function crc32c(bytes: Uint8Array, start: number, end: number): number {
  let crc = 0xffffffff;
  for (let i = start; i < end; i++) crc = (crc >>> 8) ^ (crcTable[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** A node that is running may delete a log between listing and reading it; the lock then refuses us anyway. */
async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
