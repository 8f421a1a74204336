import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLevelJournal } from './level.ts';
import { temporaryFolder } from './testSupport.ts';
import { findLogDamage } from './writeAheadLog.ts';

const folder = temporaryFolder();
/** A real log of LevelDB's, of two blocks and a bit. */
let log: Buffer = Buffer.alloc(0);

beforeAll(async () => {
  const journal = await openLevelJournal(folder.path, { journalId: '55'.repeat(16) });
  for (let i = 0; i < 350; i++) {
    await journal.commit([{ op: 'put', key: `s!t!${i}`, value: new Uint8Array(150 + (i % 60)).fill(i % 256) }]);
  }
  await journal.close();
  log = readFileSync(join(folder.path, readdirSync(folder.path).find((name) => name.endsWith('.log')) ?? ''));
});

afterAll(() => folder.remove());

/** Where the last record starts: what comes after cannot be told from a commit cut short. */
function lastRecord(): number {
  let offset = 0;
  for (;;) {
    const left = 32_768 - (offset % 32_768);
    const next = left < 7 ? offset + left : offset + 7 + log.readUInt16LE(offset + 4);
    if (next >= log.length) return offset;
    offset = next;
  }
}

describe('the check of a write-ahead log', () => {
  it('accepts what LevelDB wrote, and an empty log', () => {
    expect(log.length).toBeGreaterThan(2 * 32_768);
    expect(findLogDamage(log)).toBeUndefined();
    expect(findLogDamage(new Uint8Array())).toBeUndefined();
  });

  it('accepts a log cut off anywhere, as by a process killed while it wrote', () => {
    for (let length = 0; length < log.length; length += 97) {
      expect(findLogDamage(log.subarray(0, length)), `length ${length}`).toBeUndefined();
    }
  });

  it('accepts zeros that were never written over, at the end only', () => {
    expect(findLogDamage(Buffer.concat([log, Buffer.alloc(500)]))).toBeUndefined();
    expect(findLogDamage(Buffer.concat([log.subarray(0, lastRecord()), Buffer.alloc(50), log]))).toBeDefined();
  });

  it('finds any changed byte before the last record, lengths included', () => {
    const trailer = (at: number): boolean => at % 32_768 > 32_761;
    for (let at = 0; at < lastRecord(); at += 13) {
      if (trailer(at)) continue;
      for (const mask of [0x01, 0x80, 0xff]) {
        const bytes = Buffer.from(log);
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        expect(findLogDamage(bytes), `byte ${at} xor ${mask}`).toBeDefined();
      }
    }
  });

  it('finds a stretch taken out of the middle', () => {
    const bytes = Buffer.concat([log.subarray(0, 5_000), log.subarray(5_300)]);
    expect(findLogDamage(bytes)).toBeDefined();
  });
});
