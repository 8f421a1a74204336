/**
 * The journal of a node on its disk: opened and verified at the start, and again whenever the disk had refused a batch. The
 * run file beside it is kept as new as whatever was signed, so that an older copy of the folder is known as one.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from '../chains/clock.ts';
import { isJournalError, JournalError } from './journal/errors.ts';
import type { Journal } from './journal/journal.ts';
import { openLevelJournal } from './journal/level.ts';
import { type OpenJournalOptions, readJournalMeta } from './journal/meta.ts';
import { clearRestored, markRestored, readRestored } from './journal/restored.ts';
import { checkRunFile, writeRunFile } from './journal/runFile.ts';
import { openStore } from './journal/store.ts';
import { readHistory, shardNames } from './journal/storeReads.ts';
import type { NodeLog, NodeOptions, OpenedJournal, RestoredMark } from './node.ts';
import { requireVerified, type Verified } from './verified.ts';

export type JournalFiles = {
  /** As it is open now; while the disk refuses it, the one that was closed last. */
  readonly journal: Journal;
  /** For `NodeOptions.reopen`. */
  readonly reopen: () => Promise<OpenedJournal>;
  /**
   * Resolves when the run file is as new as the journal was at the call. Whoever signs waits for it: with an older copy of
   * the journal in its place, a node would not know of the signature. Rejects with `JOURNAL_FAILED`.
   */
  readonly keepUp: () => Promise<void>;
  /** Verifies what came since, so that the next start need not, and frees the files. */
  readonly close: () => Promise<void>;
};

type Shell = { readonly clock: Clock; readonly log: NodeLog };
type Open = { readonly journal: Journal; readonly verified: Verified };

export const journalPath = (dataDir: string): string => join(dataDir, 'journal');

/** @throws JournalError naming what is wrong; of a bad journal the first bad entry. */
export async function openJournalFiles(dataDir: string, shell: Shell): Promise<JournalFiles> {
  let open = await openVerified(dataDir, { journalId: randomBytes(16).toString('hex') }, shell);
  const { id } = await readJournalMeta(open.journal);
  const keepUp = coalesced(() => keepRunFile(dataDir, open.journal, shell));

  return {
    get journal() {
      return open.journal;
    },
    keepUp,
    reopen: async () => {
      // What it could not verify is verified now; that it cannot be written is known.
      await open.verified.stop({ ...shell.log, error: shell.log.debug });
      await open.journal.close();
      open = await openVerified(dataDir, { createIfMissing: false }, shell);
      await requireSame(open.journal, id);
      return { store: openStore(open.journal), restored: restoredMark(open.journal) };
    },
    close: async () => {
      await open.verified.stop(shell.log);
      await keepUp().catch((error: unknown) => shell.log.warn({ error: String(error) }, 'run file not written'));
      await open.journal.close();
    },
  };
}

async function openVerified(dataDir: string, options: OpenJournalOptions, shell: Shell): Promise<Open> {
  const journal = await openLevelJournal(journalPath(dataDir), options);
  try {
    const verified = await requireVerified(journal, shell.clock);
    await markIfPutBack(dataDir, journal, shell);
    await keepRunFile(dataDir, journal, shell);
    verified.keep(shell.log);
    return { journal, verified };
  } catch (error) {
    await journal.close();
    throw error;
  }
}

/** A folder that its node did not write last counts as a restored one. */
async function markIfPutBack(dataDir: string, journal: Journal, { clock, log }: Shell): Promise<void> {
  const check = await checkRunFile(dataDir, journal);
  if (check.kind === 'same' || check.kind === 'new') return;
  log.warn(check, 'the journal is not the one that this node wrote last');
  await markRestored(journal, { how: 'copy', atMs: clock.nowMs(), upToMs: await newestEntryMs(journal) });
}

async function newestEntryMs(journal: Journal): Promise<number> {
  let newest = 0;
  for (const shard of await shardNames(journal)) {
    for await (const { atMs } of readHistory(journal, shard, { reverse: true, limit: 1 })) {
      newest = Math.max(newest, atMs);
    }
  }
  return newest;
}

/** What keeps this file from the disk keeps the journal's batches from it too. */
async function keepRunFile(dataDir: string, journal: Journal, { clock }: Shell): Promise<void> {
  try {
    await writeRunFile(dataDir, journal, clock.nowMs());
  } catch (cause) {
    if (isJournalError(cause)) throw cause;
    const saw = `run file not written (${cause instanceof Error ? cause.message : String(cause)})`;
    throw new JournalError('JOURNAL_FAILED', { saw, wanted: 'room beside the journal', cause });
  }
}

/** One at a time; whoever asks while one is under way shares the next, which begins after it was asked for. */
function coalesced(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    next ??= running.then(() => {
      next = null;
      const now = work();
      running = now.catch(() => undefined);
      return now;
    });
    return next;
  };
}

/** Nothing is signed, for our DVN or with the account that pays, before `keepUp` has resolved. */
export function signingAfter(
  keepUp: () => Promise<void>,
  { signatures, senders, feeSenders }: Pick<NodeOptions, 'signatures' | 'senders' | 'feeSenders'>,
): Pick<NodeOptions, 'signatures' | 'senders' | 'feeSenders'> {
  const after =
    <Asked extends readonly unknown[], Given>(sign: (...asked: Asked) => Promise<Given>) =>
    async (...asked: Asked): Promise<Given> => {
      await keepUp();
      return sign(...asked);
    };
  const { collect, collectLift, collectReattestation } = signatures;
  const kept = (all: NodeOptions['senders']): NodeOptions['senders'] =>
    new Map([...all].map(([chain, sender]) => [chain, { ...sender, prepare: after(sender.prepare) }]));
  return {
    signatures: {
      collect: after(collect),
      collectLift: after(collectLift),
      collectReattestation: after(collectReattestation),
    },
    senders: kept(senders),
    ...(feeSenders ? { feeSenders: kept(feeSenders) } : {}),
  };
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
