/**
 * One commit at a time, in the order asked for. After a failure nothing more is written, since memory may be ahead of
 * the disk and a later batch could rest on one that never landed.
 */
import { JournalError } from './errors.ts';

/** See `createCommitQueue`. */
export interface CommitQueue {
  /** Runs `write` after all earlier ones. Rejects with `JOURNAL_CLOSED`, or `JOURNAL_FAILED` from the first failure on. */
  run(write: () => Promise<void>): Promise<void>;
  /** Takes no more commits, and resolves when those under way are done. Never rejects. */
  close(): Promise<void>;
  /** Throws `JOURNAL_CLOSED` once `close` was called. */
  assertOpen(): void;
}

export function createCommitQueue(): CommitQueue {
  let closed = false;
  let failure: { readonly cause: unknown } | undefined;
  let tail: Promise<void> = Promise.resolve();

  function assertOpen(): void {
    if (closed) throw closedError();
  }

  async function runNow(write: () => Promise<void>): Promise<void> {
    if (failure !== undefined) throw failedError('an earlier commit that failed', failure.cause);
    try {
      await write();
    } catch (cause) {
      failure = { cause };
      throw failedError('a commit that failed', cause);
    }
  }

  return {
    assertOpen,
    async run(write) {
      assertOpen();
      const result = tail.then(() => runNow(write));
      tail = result.catch(() => undefined);
      return await result;
    },
    close() {
      closed = true;
      return tail;
    },
  };
}

/** The error of a journal used after `close`. */
export function closedError(cause?: unknown): JournalError {
  return new JournalError('JOURNAL_CLOSED', { saw: 'a closed journal', wanted: 'an open one', cause });
}

function failedError(what: string, cause: unknown): JournalError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new JournalError('JOURNAL_FAILED', {
    saw: `${what} (${reason})`,
    wanted: 'every commit on disk; open the journal again to go on from what the disk holds',
    cause,
  });
}
