/** How far the journal of this node is verified: all of it once, then only what is new. */
import type { Clock } from '../chains/clock.ts';
import { type Checkpoint, readCheckpoint, verifySince, writeCheckpoint } from './journal/checkpoint.ts';
import { corrupt } from './journal/errors.ts';
import type { Journal } from './journal/journal.ts';
import type { NodeLog } from './node.ts';

/** What a start after an unclean end verifies at most: the traffic of this time. */
const VERIFY_EVERY_MS = 600_000;

export type Verified = {
  /** Goes on beside the node until `stop`. Never rejects. */
  readonly keep: (log: NodeLog) => void;
  /** Verifies what came since, so that the next start need not. Never rejects: that start finds what is wrong. */
  readonly stop: (log: NodeLog) => Promise<void>;
};

/**
 * A node does not run on a journal of which any entry is bad: verifies what came after the checkpoint, and moves that on.
 * @throws JournalError naming the first bad entry.
 */
export async function requireVerified(journal: Journal, clock: Clock): Promise<Verified> {
  let known: Checkpoint = await readCheckpoint(journal);
  const stopping = new AbortController();
  let keeping: Promise<void> = Promise.resolve();

  async function goOn(): Promise<void> {
    const result = await verifySince(journal, known);
    if (!result.ok) throw corrupt(result.firstBad.key, result.firstBad.reason, 'a whole journal');
    await writeCheckpoint(journal, result.checkpoint, clock.nowMs());
    known = result.checkpoint;
  }

  async function goOnOrTell(log: NodeLog): Promise<void> {
    try {
      await goOn();
    } catch (error) {
      log.error({ error: error instanceof Error ? error.message : String(error) }, 'journal not verified');
    }
  }

  async function every(log: NodeLog): Promise<void> {
    while (!stopping.signal.aborted) {
      await clock.sleep(VERIFY_EVERY_MS, stopping.signal);
      if (!stopping.signal.aborted) await goOnOrTell(log);
    }
  }

  await goOn();
  return {
    keep: (log) => {
      keeping = every(log);
    },
    stop: async (log) => {
      stopping.abort();
      await keeping;
      await goOnOrTell(log);
    },
  };
}
