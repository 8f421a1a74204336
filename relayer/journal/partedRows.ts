/** Records in parts (rows/form.ts): their own row and their parts are written in one batch, and read as of one moment. */
import { decodeRecord, encodeRecord } from './codec.ts';
import { corrupt } from './errors.ts';
import type { Journal, JournalOperation, JournalReads } from './journal.ts';
import { recordKey } from './keys.ts';
import { type PartedForm, readAt } from './rows/form.ts';

/** A record's own row: `at` is its key in the journal. */
export type OwnRow = { readonly at: string; readonly shard: string; readonly key: string; readonly row: unknown };

const partKey = ({ partTable }: PartedForm, { shard, key }: Pick<OwnRow, 'shard' | 'key'>, name: string): string =>
  recordKey(shard, partTable, `${key}/${name}`);

/** @param before what the journal holds under this key; undefined: nothing, or it is not known. */
export function putParts(
  form: PartedForm,
  place: Pick<OwnRow, 'shard' | 'key'>,
  value: unknown,
  before: unknown,
): JournalOperation[] {
  const operations: JournalOperation[] = [];
  const known = form.partsOf(before);
  const parts = form.partsOf(value);
  for (const [name, part] of parts) {
    if (known.get(name) === part) continue;
    const at = partKey(form, place, name);
    operations.push({ op: 'put', key: at, value: encodeRecord(at, form.packPart(name, part)) });
  }
  for (const name of known.keys()) {
    if (!parts.has(name)) operations.push({ op: 'delete', key: partKey(form, place, name) });
  }
  return operations;
}

/** The records of these rows, in their order. Throws `JOURNAL_CORRUPT` naming the row or part that is wrong. */
export async function joinParts(journal: JournalReads, form: PartedForm, rows: readonly OwnRow[]): Promise<unknown[]> {
  const named = rows.map((one) => readAt(one.at, () => form.namesIn(one.row)));
  const keys = rows.flatMap((one, i) => (named[i] ?? []).map((name) => partKey(form, one, name)));
  const found = keys.length === 0 ? [] : await journal.getMany(keys);
  let next = 0;
  return rows.map(({ at, shard, key, row }, i) => {
    const parts = new Map<string, unknown>();
    for (const name of named[i] ?? []) {
      const [part, bytes] = [keys[next] as string, found[next]];
      next += 1;
      if (bytes === undefined) throw corrupt(part, 'no such part', `the one that ${at} names`);
      const packed = decodeRecord(part, bytes);
      parts.set(
        name,
        readAt(part, () => form.unpackPart(name, packed)),
      );
    }
    return readAt(at, () => form.unpack({ shard, key }, row, parts));
  });
}

/** What `read` gives of one moment, where the journal can give that beside a writer. */
export async function atOneMoment<T>(journal: JournalReads, read: (reads: JournalReads) => Promise<T>): Promise<T> {
  const moment = momentOf(journal);
  try {
    return await read(moment ?? journal);
  } finally {
    await moment?.close();
  }
}

export const momentOf = (journal: JournalReads) => (journal as Partial<Journal>).snapshot?.();
