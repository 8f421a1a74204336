/**
 * The node: one loop that takes events, decides, writes, then acts (life.ts). Nothing else writes state. Chains, clock,
 * journal, signatures and gates are passed in, so that whole nodes run in a test. When the journal cannot be written it
 * pauses, and begins a new life from the disk once it can.
 */
import type { ChainReader, ChainSender, SignatureCollector } from '../chains/chain.ts';
import type { Clock } from '../chains/clock.ts';
import type { PricedAsset } from '../chains/prices.ts';
import type { Standings } from '../chains/standing.ts';
import type { Waker } from '../chains/wake.ts';
import type { Event } from './core/event.ts';
import type { FeeRule } from './core/feeUpdate.ts';
import type { ChainName } from './core/ids.ts';
import type { Params } from './core/params.ts';
import type { State } from './core/state.ts';
import type { Gates } from './gates/gates.ts';
import type { Sealer } from './gates/sealer.ts';
import { isJournalError, JournalError } from './journal/errors.ts';
import type { Restored } from './journal/restored.ts';
import type { Store } from './journal/store.ts';
import { beginLife, type Life } from './life.ts';
import type { VerifiedPins } from './lockFile.ts';
import type { PolicyDesk } from './policyDesk.ts';
import type { FeeSource } from './watchFees.ts';

export type NodeOptions = {
  readonly params: Params;
  readonly store: Store;
  /** The journal's mark that it was restored; without it the journal counts as one that goes on. */
  readonly restored?: RestoredMark;
  /**
   * Closes the journal, and opens it anew, verified as at a start. Rejects with `JOURNAL_FAILED` or `JOURNAL_LOCKED` where
   * it is to be tried again. Without it a journal that cannot be written stops the node.
   */
  readonly reopen?: () => Promise<OpenedJournal>;
  readonly readers: ReadonlyMap<ChainName, ChainReader>;
  readonly senders: ReadonlyMap<ChainName, ChainSender>;
  /** Those that set fees, where they are others than the senders. */
  readonly feeSenders?: ReadonlyMap<ChainName, ChainSender>;
  readonly signatures: SignatureCollector;
  readonly clock: Clock;
  readonly log: NodeLog;
  readonly pollIntervalMs: ReadonlyMap<ChainName, number>;
  readonly gates?: Gates;
  /** Makes the receipts of this node, beginning from what its journal holds. */
  readonly sealer: (state: State) => Sealer;
  /** How often the sides of each lane are read again without an event that calls for it. */
  readonly auditEveryMs: number;
  /** The lock file as it stands, verified; without it no lane is ever pinned. */
  readonly pins?: () => Promise<VerifiedPins>;
  /** Says what the policy file means for this start; without it the default policy decides, or the journaled one. */
  readonly policy?: Pick<PolicyDesk, 'atStart'>;
  /** Assets whose prices are read; without them everything in value is indeterminate. */
  readonly prices?: readonly PricedAsset[];
  /** Keeps the workers' fees in step; without it they stay as they are. */
  readonly fees?: { readonly rule: FeeRule; readonly sources: readonly FeeSource[] };
  /** Told which operators are excluded: the journal says so, the quorums act on it. */
  readonly standings?: ReadonlyMap<ChainName, Pick<Standings, 'setExcluded'>>;
  /** What can end a pause between two polls early; started with the node, closed with it. */
  readonly wakers?: ReadonlyMap<ChainName, (signal: AbortSignal) => Waker>;
};

export type OpenedJournal = Pick<NodeOptions, 'store' | 'restored'>;

export type RestoredMark = { readonly read: () => Promise<Restored | null>; readonly clear: () => Promise<void> };

/** Nothing is taken, decided, signed or sent. */
export type Paused = {
  readonly cause: 'journal_unwritable';
  /** What the journal said last. */
  readonly reason: string;
  readonly sinceMs: number;
};

export type NodeLog = {
  readonly debug: (fields: object, message: string) => void;
  readonly info: (fields: object, message: string) => void;
  readonly warn: (fields: object, message: string) => void;
  readonly error: (fields: object, message: string) => void;
};

export type Node = {
  /** For reading only: what the node knows now. Another object after a pause. */
  readonly state: State;
  /** The store as it is open now, for reading. While the node is paused it may be closed. */
  readonly store: Store;
  readonly paused: Paused | null;
  /** Hands in an event; resolves when its step is on disk and installed. Rejects when the node has stopped, or is paused. */
  readonly tell: (event: Event) => Promise<void>;
  /** Resolves when the node has stopped; rejects with the failure that stopped it. */
  readonly done: Promise<void>;
  /** Lets what is under way come to its end, then stops. Idempotent. */
  readonly stop: () => Promise<void>;
};

/** The journal is tried again after this pause, which doubles up to the longest while that is in vain. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

export async function startNode(options: NodeOptions): Promise<Node> {
  const { clock, log, reopen } = options;
  const stopping = new AbortController();
  let opened: OpenedJournal = options;
  let life = await beginLife(options, null);
  let paused: Paused | null = null;
  let pauseMs = FIRST_PAUSE_MS;

  /** The next life, or null when the node was stopped meanwhile. Rejects with what no waiting mends. */
  async function nextLife(open: NonNullable<typeof reopen>, cause: JournalError): Promise<Life | null> {
    let now: Paused = { cause: 'journal_unwritable', reason: cause.message, sinceMs: clock.nowMs() };
    paused = now;
    log.error(now, 'paused: nothing is decided, signed or sent until the journal can be written');
    for (;;) {
      await clock.sleep(pauseMs, stopping.signal);
      if (stopping.signal.aborted) return null;
      pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
      try {
        opened = await open();
        const next = await beginLife({ ...options, ...opened }, now);
        paused = null;
        return next;
      } catch (error) {
        if (!isUnwritable(error) && !isJournalError(error, 'JOURNAL_LOCKED')) throw error;
        now = { ...now, reason: error.message };
        paused = now;
        log.debug(now, 'the journal cannot be written yet');
      }
    }
  }

  async function live(): Promise<void> {
    for (;;) {
      try {
        await life.done;
        return;
      } catch (error) {
        if (!reopen || !isUnwritable(error)) throw error;
        // A life that wrote something was no vain attempt.
        if (life.wroteEvents()) pauseMs = FIRST_PAUSE_MS;
        const next = await nextLife(reopen, error);
        if (next === null) return;
        life = next;
        if (stopping.signal.aborted) life.stop();
      }
    }
  }

  const done = live();
  done.catch(() => undefined);
  return {
    get state() {
      return life.state;
    },
    get store() {
      return opened.store;
    },
    get paused() {
      return paused;
    },
    tell: (event) => (paused ? Promise.reject(notNow(paused)) : life.tell(event)),
    done,
    stop: async () => {
      stopping.abort();
      life.stop();
      await done;
    },
  };
}

/** The disk took a batch not, or not surely. What it holds shows when it is opened again. */
const isUnwritable = (error: unknown): error is JournalError => isJournalError(error, 'JOURNAL_FAILED');

const notNow = ({ reason }: Paused): JournalError =>
  new JournalError('JOURNAL_FAILED', { saw: `a paused node: ${reason}`, wanted: 'a journal that can be written' });
