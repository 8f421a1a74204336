import type { Clock } from '../../chains/clock.ts';
import type { ProviderReport } from '../../chains/standing.ts';
import type { Event } from '../core/event.ts';
import type { ChainName } from '../core/ids.ts';
import type { State } from '../core/state.ts';
import type { Journal } from '../journal/journal.ts';
import type { Store } from '../journal/store.ts';
import type { VerifiedPins } from '../lockFile.ts';
import type { Paused } from '../node.ts';
import type { PolicyDesk } from '../policyDesk.ts';
import type { WordOperators } from '../words.ts';

/** A running node, as far as queries reach into it. */
export type LiveNode = {
  readonly name: string;
  readonly startedAtMs: number;
  readonly state: State;
  /** Why nothing is taken or done at present. */
  readonly paused?: Paused | null;
  readonly tell: (event: Event) => Promise<void>;
  /** The standing of every provider now, by chain. */
  readonly providers: () => ReadonlyMap<ChainName, readonly ProviderReport[]>;
  /** Who may sign words; how many must is the configuration's to say, and the policy's where it asks for more. Absent where the configuration names nobody. */
  readonly operators?: Pick<WordOperators, 'addresses'>;
  /** Checks the policies that people hand in; without it none is taken. */
  readonly policy?: Pick<PolicyDesk, 'accept' | 'unfit' | 'unsigned'>;
};

/** What a query is answered from: the same functions run inside the node and over the files of a stopped one. */
export type QueryContext = {
  readonly store: Store;
  readonly journal: Journal;
  /** The folder that the journal lies in, with what is kept beside it. */
  readonly dataDir?: string;
  /** The node's own state, or what a start would find in the journal. For reading only. */
  readonly state: () => Promise<State>;
  /** Null over the files of a stopped node: then nothing that only readings say is known. */
  readonly live: LiveNode | null;
  /** What the lock file says now, for the reason why a lane has no pin. Rejects when the file cannot be read. */
  readonly pins: () => Promise<VerifiedPins>;
  readonly clock: Clock;
  /** Hands out one item of a stream; resolves when the asker has room for the next. */
  readonly emit: (item: unknown) => Promise<void>;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
};

/** A list cut to a limit, and how many there are in all. */
export type Bounded<T> = { readonly items: readonly T[]; readonly total: number };

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 1_000;

export const bounded = <T>(all: readonly T[], limit: number = DEFAULT_LIMIT): Bounded<T> => ({
  items: all.slice(0, limit),
  total: all.length,
});
