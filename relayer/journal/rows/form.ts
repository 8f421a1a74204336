/**
 * How records of a table lie in the journal: what follows from their key, their shard or the rest of them is left out, and
 * put back when they are read. A form loses nothing: a record that it cannot give back as it was is stored as it is.
 */
import type { Table } from '../../core/write.ts';
import { wholeNumber } from '../codec.ts';
import { corrupt } from '../errors.ts';

/** Where a record lies. */
export type Place = { readonly shard: string; readonly key: string };

export type RowForm = {
  readonly pack: (place: Place, value: unknown) => unknown;
  /** @throws SyntaxError, TypeError or RangeError for a row of another form. */
  readonly unpack: (place: Place, row: unknown) => unknown;
};

/** Of a record whose long parts, which hardly ever change, lie in rows of their own: `<its key>/<name>` in `partTable`. */
export type PartedForm = Omit<RowForm, 'unpack'> & {
  readonly partTable: Table;
  /** By name. A part that is the same object, or the same text, as before is not written again. */
  readonly partsOf: (value: unknown) => ReadonlyMap<string, unknown>;
  /** The parts that a row is read with. */
  readonly namesIn: (row: unknown) => readonly string[];
  readonly packPart: (name: string, part: unknown) => unknown;
  readonly unpackPart: (name: string, row: unknown) => unknown;
  /** Without `parts` what it says apart from them. */
  readonly unpack: (place: Place, row: unknown, parts: ReadonlyMap<string, unknown> | null) => unknown;
};

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What `read` gives of the record at `at`, its key in the journal. Throws `JOURNAL_CORRUPT` naming it. */
export function readAt<T>(at: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError) {
      throw corrupt(at, `a row that cannot be read (${error.message})`, 'one of its table', error);
    }
    throw error;
  }
}

/** Whole numbers lie as their digits: shorter than as bigints, and read without a look at every field. */
export function bigintFrom(text: unknown): bigint {
  const value = typeof text === 'string' ? wholeNumber(text) : null;
  if (value === null) throw new RangeError(`saw ${String(text)}, wanted digits`);
  return value;
}

export function textFrom(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`saw ${typeof value}, wanted a text`);
  return value;
}

export function listFrom(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`saw ${typeof value}, wanted a list`);
  return value;
}
