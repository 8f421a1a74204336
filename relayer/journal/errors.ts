/**
 * Why the journal refused. A closed union: stored in logs and matched by callers, never renamed.
 *
 * - `JOURNAL_LOCKED`  another opener holds the journal
 * - `JOURNAL_MISSING` there is no journal at the path, and the caller did not ask for a new one
 * - `JOURNAL_CORRUPT` bytes on disk are not what was written; `key` names the record or the file
 * - `JOURNAL_VERSION` the journal was written in another format than this program knows
 * - `JOURNAL_CLOSED`  the journal was used after `close`
 * - `JOURNAL_FAILED`  the disk refused a commit (every later one rejects too) or could not be opened
 * - `JOURNAL_VALUE`   the caller handed in a value that cannot be stored exactly; nothing was written
 * - `JOURNAL_KEY`     the caller handed in a shard, table or key outside the layout; nothing was written
 * - `JOURNAL_MISMATCH` the journal was begun for another node, or for other chains, legs or initial values
 * - `JOURNAL_BOUND`   a bounded read found more records than the caller allowed
 */
export type JournalErrorCode =
  | 'JOURNAL_LOCKED'
  | 'JOURNAL_MISSING'
  | 'JOURNAL_CORRUPT'
  | 'JOURNAL_VERSION'
  | 'JOURNAL_CLOSED'
  | 'JOURNAL_FAILED'
  | 'JOURNAL_VALUE'
  | 'JOURNAL_KEY'
  | 'JOURNAL_BOUND'
  | 'JOURNAL_MISMATCH';

/** What an error has to say: the fact met, the fact needed, and where. */
export type JournalErrorDetail = {
  readonly saw: string;
  readonly wanted: string;
  /** The record key (or the file) at fault. */
  readonly key?: string;
  readonly cause?: unknown;
};

/** Every error of the journal. `message` reads `CODE (key): saw …, wanted …`. */
export class JournalError extends Error {
  readonly code: JournalErrorCode;
  readonly saw: string;
  readonly wanted: string;
  readonly key: string | undefined;

  constructor(code: JournalErrorCode, detail: JournalErrorDetail) {
    const where = detail.key === undefined ? '' : ` (${detail.key})`;
    const cause = detail.cause === undefined ? undefined : { cause: detail.cause };
    super(`${code}${where}: saw ${detail.saw}, wanted ${detail.wanted}`, cause);
    this.name = 'JournalError';
    this.code = code;
    this.saw = detail.saw;
    this.wanted = detail.wanted;
    this.key = detail.key;
  }
}

/** True for a `JournalError`, and, when `code` is given, only for one with that code. */
export function isJournalError(error: unknown, code?: JournalErrorCode): error is JournalError {
  return error instanceof JournalError && (code === undefined || error.code === code);
}

/** A `JOURNAL_CORRUPT` error that names the record or file. */
export function corrupt(key: string, saw: string, wanted: string, cause?: unknown): JournalError {
  return new JournalError('JOURNAL_CORRUPT', { key, saw, wanted, ...(cause === undefined ? {} : { cause }) });
}
