/** The tables whose records lie in a form of their own. All others lie as they are. */
import type { Table } from '../../core/write.ts';
import { type RowForm, unpackAt } from './form.ts';
import { packetRow } from './packetRow.ts';
import { factRow, payloadRow, reservationRow } from './smallRows.ts';

const FORMS: { readonly [Name in Table]?: RowForm } = {
  packet: packetRow,
  closed: packetRow,
  payload: payloadRow,
  reservation: reservationRow,
  fact: factRow,
};

const formOf = (table: string): RowForm | undefined => FORMS[table as Table];

/** What is stored of a record. */
export const packRow = (shard: string, table: string, key: string, value: unknown): unknown =>
  formOf(table)?.pack({ shard, key }, value) ?? value;

/** The record that `packRow` was given. Throws `JOURNAL_CORRUPT` naming `at`, its key in the journal. */
export function unpackRow(at: string, shard: string, table: string, key: string, row: unknown): unknown {
  const form = formOf(table);
  return form ? unpackAt(form, at, { shard, key }, row) : row;
}
