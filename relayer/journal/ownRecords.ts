/** Records in the journal's own shard, which the store refuses to writers: what the journal says about itself. */
import { decodeRecord, encodeRecord } from './codec.ts';
import type { JournalOperation, JournalReads } from './journal.ts';
import { JOURNAL_SHARD, recordKey, tableRange } from './keys.ts';

/** The value of one of the journal's own records, or undefined. Throws `JOURNAL_CORRUPT`. */
export async function readOwn(journal: JournalReads, table: string, key: string): Promise<unknown> {
  const at = recordKey(JOURNAL_SHARD, table, key);
  const bytes = await journal.get(at);
  return bytes === undefined ? undefined : decodeRecord(at, bytes);
}

/** All of one of the journal's own tables, in the order of keys. The tables are small. Throws `JOURNAL_CORRUPT`. */
export async function readOwnTable(
  journal: JournalReads,
  table: string,
): Promise<{ readonly at: string; readonly key: string; readonly value: unknown }[]> {
  const range = tableRange(JOURNAL_SHARD, table);
  const found: { at: string; key: string; value: unknown }[] = [];
  for await (const [at, bytes] of journal.iterate(range)) {
    found.push({ at, key: at.slice(range.gte.length), value: decodeRecord(at, bytes) });
  }
  return found;
}

/** The operation that puts one of the journal's own records. */
export function putOwn(table: string, key: string, value: unknown): JournalOperation {
  const at = recordKey(JOURNAL_SHARD, table, key);
  return { op: 'put', key: at, value: encodeRecord(at, value) };
}

/** The operation that deletes one of the journal's own records. */
export function deleteOwn(table: string, key: string): JournalOperation {
  return { op: 'delete', key: recordKey(JOURNAL_SHARD, table, key) };
}
