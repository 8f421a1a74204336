/** The batches that the killable writer (journal.child.ts) commits, and that the compliance suite looks for. */

/** Records in each batch. */
export const WRITER_BATCH_SIZE = 5;

/** The key of record `part` (from 0) of batch `batch` (from 1). */
export function writerKey(batch: number, part: number): string {
  return `node:main!batch!${String(batch).padStart(10, '0')}!${part}`;
}
