/**
 * What a journal says about itself: its format and its id. The record is in record version 1 for ever, so that an older
 * program can still read it in a newer journal, and refuse by number instead of calling it corrupt.
 */
import { decodeRecord, encodeRecord } from './codec.ts';
import { corrupt, JournalError } from './errors.ts';
import type { Journal } from './journal.ts';
import { ALL_KEYS, JOURNAL_SHARD, recordKey } from './keys.ts';

/**
 * The journal format that this program reads and writes. In 1 a leg's facts were one list within its ledger; what they were
 * summed up to cannot be told apart from it by other ends, so that it is not converted. In 2 closed packets lay among the open
 * ones, which a start reads. In 3 every record lay whole, and history named each packet twice.
 */
export const JOURNAL_FORMAT = 4;
/** Where the meta record lies. */
export const META_KEY = recordKey(JOURNAL_SHARD, 'format', 'current');

const JOURNAL_ID = /^[0-9a-f]{32}$/;

/** `format`: version of the layout. `id`: 16 bytes as hex, given once when the journal was created. */
export type JournalMeta = { readonly format: number; readonly id: string };

/**
 * How to open. A new journal needs `journalId`: 16 random bytes as 32 lower-case hex digits, drawn by the caller; it is
 * not looked at when the journal exists. With `createIfMissing: false` nothing is created (`JOURNAL_MISSING`).
 */
export type OpenJournalOptions =
  | { readonly createIfMissing?: true; readonly journalId: string }
  | { readonly createIfMissing: false };

/** The meta record of an open journal. Throws `JOURNAL_CORRUPT` when it is missing or unreadable. */
export async function readJournalMeta(journal: Journal): Promise<JournalMeta> {
  const bytes = await journal.get(META_KEY);
  if (bytes === undefined) throw corrupt(META_KEY, 'no meta record', 'one, since every journal is created with it');
  return decodeMeta(bytes);
}

/**
 * Admits a journal just opened: refuses another format (`JOURNAL_VERSION`) and records without a meta record
 * (`JOURNAL_CORRUPT`); writes the meta record into an empty one, or throws `JOURNAL_MISSING` if none may be created.
 */
export async function admitJournal(journal: Journal, options: OpenJournalOptions): Promise<void> {
  const bytes = await journal.get(META_KEY);
  if (bytes !== undefined) {
    const { format } = decodeMeta(bytes);
    if (format === JOURNAL_FORMAT) return;
    const begin = format < JOURNAL_FORMAT ? '; begin with a new dataDir' : '';
    throw new JournalError('JOURNAL_VERSION', { saw: `journal format ${format}`, wanted: `${JOURNAL_FORMAT}${begin}` });
  }
  for await (const [key] of journal.iterate({ ...ALL_KEYS, limit: 1 })) {
    throw corrupt(META_KEY, `records from ${key} on and no meta record`, 'a meta record');
  }
  if (options.createIfMissing === false) {
    throw new JournalError('JOURNAL_MISSING', { saw: 'an empty journal', wanted: 'an existing one' });
  }
  if (!JOURNAL_ID.test(options.journalId)) {
    throw new JournalError('JOURNAL_VALUE', {
      saw: `journal id ${JSON.stringify(options.journalId)}`,
      wanted: '16 bytes as 32 lower-case hex digits',
    });
  }
  const meta: JournalMeta = { format: JOURNAL_FORMAT, id: options.journalId };
  await journal.commit([{ op: 'put', key: META_KEY, value: encodeRecord(META_KEY, meta) }]);
}

function decodeMeta(bytes: Uint8Array): JournalMeta {
  const value = decodeRecord(META_KEY, bytes) as Partial<JournalMeta> | null;
  const { format, id } = value ?? {};
  if (!Number.isSafeInteger(format) || format === undefined || format < 1 || typeof id !== 'string') {
    throw corrupt(META_KEY, JSON.stringify(value), '{ format: whole number from 1, id: string }');
  }
  return { format, id };
}
