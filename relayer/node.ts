/**
 * The node: one loop that takes events, decides, writes, then acts. Nothing else writes state. Chains, clock, journal,
 * signatures and gates are passed in, so that whole nodes run in a test.
 */
import type { ChainReader, ChainSender, Libraries, SignatureCollector } from '../chains/chain.ts';
import type { Clock } from '../chains/clock.ts';
import type { PricedAsset } from '../chains/prices.ts';
import type { Standings } from '../chains/standing.ts';
import type { Waker } from '../chains/wake.ts';
import type { Event } from './core/event.ts';
import type { ChainName, EntryId } from './core/ids.ts';
import { packetsPut } from './core/packetTables.ts';
import type { Params } from './core/params.ts';
import type { State } from './core/state.ts';
import type { Write } from './core/write.ts';
import { createEffects } from './effects.ts';
import { allGates, type Gates } from './gates/gates.ts';
import type { Sealer } from './gates/sealer.ts';
import { requireSameIdentity } from './identity.ts';
import type { Store } from './journal/store.ts';
import type { VerifiedPins } from './lockFile.ts';
import { resume, type Step, transition } from './pipeline/transition.ts';
import type { PolicyDesk } from './policyDesk.ts';
import { pollChain } from './poll.ts';
import { recallsOf } from './recallFacts.ts';
import { forgetClosed, recall, restore } from './restore.ts';
import { logHistory } from './telemetry/logHistory.ts';
import { watchPins } from './watchPins.ts';
import { watchPrices } from './watchPrices.ts';

export type NodeOptions = {
  readonly params: Params;
  readonly store: Store;
  readonly readers: ReadonlyMap<ChainName, ChainReader>;
  readonly senders: ReadonlyMap<ChainName, ChainSender>;
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
  /** Told which operators are excluded: the journal says so, the quorums act on it. */
  readonly standings?: ReadonlyMap<ChainName, Pick<Standings, 'setExcluded'>>;
  /** What can end a pause between two polls early; started with the node, closed with it. */
  readonly wakers?: ReadonlyMap<ChainName, (signal: AbortSignal) => Waker>;
};

export type NodeLog = {
  readonly debug: (fields: object, message: string) => void;
  readonly info: (fields: object, message: string) => void;
  readonly warn: (fields: object, message: string) => void;
  readonly error: (fields: object, message: string) => void;
};

export type Node = {
  /** For reading only: what the node knows now. */
  readonly state: State;
  /** Hands in an event; resolves when its step is on disk and installed. Rejects when the node has stopped. */
  readonly tell: (event: Event) => Promise<void>;
  /** Resolves when the node has stopped; rejects with the failure that stopped it. */
  readonly done: Promise<void>;
  /** Lets what is under way come to its end, then stops. Idempotent. */
  readonly stop: () => Promise<void>;
};

/** Events that one step takes at most: bounds the batch and the time to the next one. */
const MAX_EVENTS_PER_STEP = 256;

type Waiting = { readonly event: Event; readonly resolve: () => void; readonly reject: (error: unknown) => void };

export async function startNode(options: NodeOptions): Promise<Node> {
  const { params, store, clock, log } = options;
  await requireSameIdentity(store, params);
  const state = await restore(store, params);
  tellExcluded(options.standings, state);
  const first = (await options.policy?.atStart(state, log, clock)) ?? [];
  const engine = { gates: options.gates ?? allGates, sealer: options.sealer(state) };
  const stopping = new AbortController();
  const inbox: Waiting[] = [];
  let wake: (() => void) | null = null;
  /** Until then an event can still come in, and its teller waits for the answer. */
  let pollersDone = false;
  let failure: unknown = null;

  const tell = (event: Event): Promise<void> =>
    new Promise((resolve, reject) => {
      if (failure !== null) {
        reject(failure);
        return;
      }
      inbox.push({ event, resolve, reject });
      wake?.();
    });

  const libraries = (): Libraries => new Map([...state.lanes].map(([path, lane]) => [path, lane.receiveLibrary]));
  /** A failure of ours: what it would have told will not come, so nothing may go on. */
  const fail = (error: unknown): void => {
    failure ??= error;
    stopping.abort();
    wake?.();
  };
  const effects = createEffects({ ...options, state, libraries, tell, fail });

  async function commit(step: Step): Promise<void> {
    if (step.writes.length > 0) await store.commit(step.writes);
    step.install();
    engine.sealer.observe(step.writes);
    if (step.writes.some((write) => write.op !== 'append' && write.table === 'provider')) {
      tellExcluded(options.standings, state);
    }
    logHistory(log, step.writes);
    for (const effect of step.effects) effects.run(effect);
  }

  async function stepOnce(): Promise<void> {
    const taken = inbox.splice(0, MAX_EVENTS_PER_STEP);
    const events = taken.map(({ event }) => event);
    try {
      const recalled = await recall(store, state, recallsOf(params, events));
      const step = transition(state, events, engine);
      await commit(step);
      forgetClosed(state, [...recalled, ...packetsPut(step.writes)], touchedEntries(step.writes));
      for (const { resolve } of taken) resolve();
    } catch (error) {
      for (const { reject } of taken) reject(error);
      throw error;
    }
  }

  async function loop(): Promise<void> {
    for (;;) {
      if (failure !== null) throw failure;
      if (inbox.length > 0) {
        await stepOnce();
        continue;
      }
      if (pollersDone && effects.idle()) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (inbox.length > 0 || (pollersDone && effects.idle())) resolve();
      });
      wake = null;
    }
  }

  // Before anything is decided or asked, and before anything that an earlier run intended is done.
  if (first.length > 0) await commit(transition(state, first, engine));
  await commit(resume(state, clock.nowMs()));

  const pollers = [...options.readers.values()].map((reader) => {
    const waker = options.wakers?.get(reader.name)?.(stopping.signal);
    return pollChain({
      ...(waker ? { pause: waker.wait } : {}),
      reader,
      state,
      tell,
      clock,
      log,
      signal: stopping.signal,
      intervalMs: options.pollIntervalMs.get(reader.name) ?? 1_000,
      auditEveryMs: options.auditEveryMs,
    });
  });

  if (options.pins) pollers.push(watchPins({ pins: options.pins, tell, clock, log, signal: stopping.signal }));
  if (options.prices) pollers.push(watchPrices({ assets: options.prices, tell, clock, log, signal: stopping.signal }));

  void Promise.allSettled(pollers).then(() => {
    pollersDone = true;
    wake?.();
  });
  const looping = loop().catch((error: unknown) => {
    failure = error;
    stopping.abort();
    for (const { reject } of inbox.splice(0)) reject(error);
    throw error;
  });
  const done = Promise.all([looping, ...pollers]).then(() => undefined);
  done.catch(() => undefined);
  effects.onIdle(() => wake?.());

  return {
    state,
    tell,
    done,
    stop: async () => {
      stopping.abort();
      effects.stop();
      await done;
    },
  };
}

/** Before any effect of the step that changed it: nothing is asked of an operator that was just excluded. */
function tellExcluded(standings: NodeOptions['standings'], state: State): void {
  for (const [chain, { setExcluded }] of standings ?? []) {
    const excluded = [...state.providers.values()].filter((record) => record.chain === chain && record.excluded);
    setExcluded(new Set(excluded.map(({ operator }) => operator)));
  }
}

const touchedEntries = (writes: readonly Write[]): EntryId[] =>
  writes.flatMap((write) => (write.op === 'put' && write.table === 'outbox' ? [write.key as EntryId] : []));
