/** The journal of a node on its disk: opened and verified at the start, and again whenever the disk had refused a batch. */
import { randomBytes } from 'node:crypto';
import type { Clock } from '../chains/clock.ts';
import { JournalError } from './journal/errors.ts';
import type { Journal } from './journal/journal.ts';
import { openLevelJournal } from './journal/level.ts';
import { type OpenJournalOptions, readJournalMeta } from './journal/meta.ts';
import { clearRestored, readRestored } from './journal/restored.ts';
import { openStore } from './journal/store.ts';
import type { NodeLog, OpenedJournal, RestoredMark } from './node.ts';
import { requireVerified, type Verified } from './verified.ts';

export type JournalFiles = {
  /** As it is open now; while the disk refuses it, the one that was closed last. */
  readonly journal: Journal;
  /** For `NodeOptions.reopen`. */
  readonly reopen: () => Promise<OpenedJournal>;
  /** Verifies what came since, so that the next start need not, and frees the files. */
  readonly close: () => Promise<void>;
};

type Shell = { readonly clock: Clock; readonly log: NodeLog };
type Open = { readonly journal: Journal; readonly verified: Verified };

/** @throws JournalError naming what is wrong; of a bad journal the first bad entry. */
export async function openJournalFiles(path: string, shell: Shell): Promise<JournalFiles> {
  let open = await openVerified(path, { journalId: randomBytes(16).toString('hex') }, shell);
  const { id } = await readJournalMeta(open.journal);

  return {
    get journal() {
      return open.journal;
    },
    reopen: async () => {
      // What it could not verify is verified now; that it cannot be written is known.
      await open.verified.stop({ ...shell.log, error: shell.log.debug });
      await open.journal.close();
      open = await openVerified(path, { createIfMissing: false }, shell);
      await requireSame(open.journal, id);
      return { store: openStore(open.journal), restored: restoredMark(open.journal) };
    },
    close: async () => {
      await open.verified.stop(shell.log);
      await open.journal.close();
    },
  };
}

async function openVerified(path: string, options: OpenJournalOptions, { clock, log }: Shell): Promise<Open> {
  const journal = await openLevelJournal(path, options);
  try {
    const verified = await requireVerified(journal, clock);
    verified.keep(log);
    return { journal, verified };
  } catch (error) {
    await journal.close();
    throw error;
  }
}

export const restoredMark = (journal: Journal): RestoredMark => ({
  read: () => readRestored(journal),
  clear: () => clearRestored(journal),
});

/** Whoever made room may have put another folder there. */
async function requireSame(journal: Journal, id: string): Promise<void> {
  const found = await readJournalMeta(journal);
  if (found.id === id) return;
  const wanted = `${id}, which this node was started on; start it anew to go on with another one`;
  throw new JournalError('JOURNAL_MISMATCH', { saw: `a journal with the id ${found.id}`, wanted });
}
