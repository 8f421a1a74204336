/** The tables whose records lie in a form of their own. All others lie as they are. */
import type { Table } from '../../core/write.ts';
import { type PartedForm, type RowForm, readAt } from './form.ts';
import { outboxRow } from './outboxRow.ts';
import { packetRow } from './packetRow.ts';
import { factRow, payloadRow, reservationRow } from './smallRows.ts';

const FORMS: { readonly [Name in Table]?: RowForm } = {
  packet: packetRow,
  closed: packetRow,
  payload: payloadRow,
  reservation: reservationRow,
  fact: factRow,
};

const PARTED: { readonly [Name in Table]?: PartedForm } = { outbox: outboxRow };

/** Tables that hold the parts of records, and that nobody writes directly. */
export const PART_TABLES: ReadonlySet<string> = new Set(Object.values(PARTED).map(({ partTable }) => partTable));

/** The form of a table whose records lie in parts. */
export const partedForm = (table: string): PartedForm | undefined => PARTED[table as Table];

/** What is stored of a record; of one in parts, in its own row. */
export const packRow = (shard: string, table: string, key: string, value: unknown): unknown =>
  (FORMS[table as Table] ?? partedForm(table))?.pack({ shard, key }, value) ?? value;

/** The record that `packRow` was given, of one in parts without them. Throws `JOURNAL_CORRUPT` naming `at`, its key in the journal. */
export function unpackRow(at: string, shard: string, table: string, key: string, row: unknown): unknown {
  const [form, parted] = [FORMS[table as Table], partedForm(table)];
  if (form) return readAt(at, () => form.unpack({ shard, key }, row));
  return parted ? readAt(at, () => parted.unpack({ shard, key }, row, null)) : row;
}
