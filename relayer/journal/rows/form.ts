/**
 * How records of a table lie in the journal: what follows from their key, their shard or the rest of them is left out, and
 * put back when they are read. A form loses nothing: a record that it cannot give back as it was is stored as it is.
 */
import { corrupt } from '../errors.ts';

/** Where a record lies. */
export type Place = { readonly shard: string; readonly key: string };

export type RowForm = {
  readonly pack: (place: Place, value: unknown) => unknown;
  /** @throws SyntaxError, TypeError or RangeError for a row of another form. */
  readonly unpack: (place: Place, row: unknown) => unknown;
};

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As `form.unpack`. Throws `JOURNAL_CORRUPT` naming `at`, the record's key in the journal. */
export function unpackAt(form: RowForm, at: string, place: Place, row: unknown): unknown {
  try {
    return form.unpack(place, row);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError) {
      throw corrupt(at, `a row that cannot be read (${error.message})`, 'one of its table', error);
    }
    throw error;
  }
}

const WHOLE = /^(?:0|-?[1-9][0-9]*)$/;

/** Whole numbers lie as their digits: shorter than as bigints, and read without a look at every field. */
export function bigintFrom(text: unknown): bigint {
  if (typeof text !== 'string' || !WHOLE.test(text)) throw new RangeError(`saw ${String(text)}, wanted digits`);
  return BigInt(text);
}

export function textFrom(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`saw ${typeof value}, wanted a text`);
  return value;
}

export function listFrom(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`saw ${typeof value}, wanted a list`);
  return value;
}
