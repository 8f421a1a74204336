/**
 * One life of a node: from what the journal holds to the end, or to a failure. It decides, writes, then acts; a step whose
 * batch is not on disk has not happened. After a commit that failed nobody knows what the disk holds, and memory may be
 * behind it: this life ends, and the next one begins from the disk (node.ts).
 */
import type { Libraries } from '../chains/chain.ts';
import type { Event } from './core/event.ts';
import type { ChainName, EntryId } from './core/ids.ts';
import { packetsPut } from './core/packetTables.ts';
import type { State } from './core/state.ts';
import type { Table, Write } from './core/write.ts';
import { createEffects } from './effects.ts';
import { allGates } from './gates/gates.ts';
import { requireSameIdentity } from './identity.ts';
import type { NodeOptions, Paused } from './node.ts';
import { resume, type Step, transition } from './pipeline/transition.ts';
import { type PollOptions, pollChain } from './poll.ts';
import { recallEntries } from './recallEntries.ts';
import { recallsOf } from './recallFacts.ts';
import { forgetClosed, recall, restore } from './restore.ts';
import { logHistory } from './telemetry/logHistory.ts';
import { watchFees } from './watchFees.ts';
import { watchPins } from './watchPins.ts';
import { watchPrices } from './watchPrices.ts';

export type Life = {
  readonly state: State;
  readonly tell: (event: Event) => Promise<void>;
  /** Resolves, or rejects with what ended it, once nothing of it runs any more. */
  readonly done: Promise<void>;
  /** Lets what is under way come to its end. */
  readonly stop: () => void;
  /** Whether any event was taken and written. */
  readonly wroteEvents: () => boolean;
};

/** Events that one step takes at most: bounds the batch and the time to the next one. */
const MAX_EVENTS_PER_STEP = 256;

type Waiting = { readonly event: Event; readonly resolve: () => void; readonly reject: (error: unknown) => void };

/**
 * Begins from what `options.store` holds. What it writes before it takes events is on disk when this returns.
 * @param after the pause that this life ends; null at the start of the process.
 */
export async function beginLife(options: NodeOptions, after: Paused | null): Promise<Life> {
  const { params, store, clock, log } = options;
  await requireSameIdentity(store, params);
  const state = await restore(store, params);
  tellExcluded(options.standings, state);
  // What the policy file means was settled, and journaled, when the process started.
  const policies = after ? [] : ((await options.policy?.atStart(state, log, clock)) ?? []);
  const engine = { gates: options.gates ?? allGates, sealer: options.sealer(state) };
  const stopping = new AbortController();
  const inbox = createInbox();
  let wroteEvents = false;

  /** A failure of ours: what it would have told will not come, so nothing of this life may go on. */
  const fail = (error: unknown): void => {
    inbox.refuse(error);
    stopping.abort();
    effects.stop();
  };
  const libraries = (): Libraries => new Map([...state.lanes].map(([path, lane]) => [path, lane.receiveLibrary]));
  const effects = createEffects({ ...options, state, libraries, tell: inbox.tell, fail });

  async function commit(step: Step): Promise<void> {
    if (step.writes.length > 0) await store.commit(step.writes);
    step.install();
    engine.sealer.observe(step.writes);
    if (puts(step, 'provider')) tellExcluded(options.standings, state);
    if (puts(step, 'restored')) await forgetMark(options, state);
    logHistory(log, step.writes);
    for (const effect of step.effects) effects.run(effect);
  }

  async function stepOnce(taken: readonly Waiting[]): Promise<void> {
    const events = taken.map(({ event }) => event);
    try {
      const recalled = await recall(store, state, recallsOf(params, events));
      await recallEntries(store, state, events);
      const step = transition(state, events, engine);
      await commit(step);
      wroteEvents ||= step.writes.length > 0;
      forgetClosed(state, [...recalled, ...packetsPut(step.writes)], touchedEntries(step.writes));
      for (const { resolve } of taken) resolve();
    } catch (error) {
      fail(error);
      for (const { reject } of taken) reject(error);
    }
  }

  // Before anything is decided or asked, and before anything that an earlier life intended is done.
  async function begin(): Promise<void> {
    if (after) await commit(pauseEnded(options, after));
    const first = [...(await restoredBy(options, state)), ...policies];
    if (first.length > 0) await commit(transition(state, first, engine));
    await commit(resume(state, clock.nowMs()));
  }
  await begin().catch((error: unknown) => {
    // What an earlier one of these steps has set off must not go on beside the next life.
    fail(error);
    throw error;
  });

  let polling = true;
  const ended = (): boolean => inbox.refused() !== null || (!polling && effects.idle() && inbox.empty());
  const pollers = startPollers(options, { state, tell: inbox.tell, signal: stopping.signal });
  const polled = Promise.all(pollers.map((poller) => poller.catch(fail))).then(() => {
    polling = false;
    inbox.wake();
  });
  effects.onIdle(inbox.wake);

  async function live(): Promise<void> {
    while (!ended()) {
      const taken = inbox.take(MAX_EVENTS_PER_STEP);
      if (taken.length > 0) await stepOnce(taken);
      else await inbox.woken(ended);
    }
    await polled;
    // Whoever is asked right now answers nobody: but two lives must not ask at the same time.
    await new Promise<void>((resolve) => (effects.idle() ? resolve() : effects.onIdle(resolve)));
    const refused = inbox.refused();
    if (refused) throw refused.error;
  }
  const done = live();
  done.catch(() => undefined);
  const stop = (): void => {
    stopping.abort();
    effects.stop();
  };
  return { state, tell: inbox.tell, done, stop, wroteEvents: () => wroteEvents };
}

type Inbox = {
  /** Resolves when the step of the event is on disk and installed. */
  readonly tell: (event: Event) => Promise<void>;
  readonly take: (most: number) => readonly Waiting[];
  readonly empty: () => boolean;
  /** Rejects what waits and all that comes. */
  readonly refuse: (error: unknown) => void;
  readonly refused: () => { readonly error: unknown } | null;
  readonly wake: () => void;
  /** Resolves with the next event or wake, or at once if `now` says so. */
  readonly woken: (now: () => boolean) => Promise<void>;
};

/** Bounded by who tells: each poller, effect and asker waits for the answer before it tells again. */
function createInbox(): Inbox {
  const waiting: Waiting[] = [];
  let failure: { readonly error: unknown } | null = null;
  let wakeUp: (() => void) | null = null;
  const wake = (): void => wakeUp?.();
  return {
    tell: (event) =>
      new Promise((resolve, reject) => {
        if (failure !== null) {
          reject(failure.error);
          return;
        }
        waiting.push({ event, resolve, reject });
        wake();
      }),
    take: (most) => waiting.splice(0, most),
    empty: () => waiting.length === 0,
    refuse: (error) => {
      failure ??= { error };
      for (const { reject } of waiting.splice(0)) reject(error);
      wake();
    },
    refused: () => failure,
    wake,
    woken: async (now) => {
      await new Promise<void>((resolve) => {
        wakeUp = resolve;
        if (waiting.length > 0 || now()) resolve();
      });
      wakeUp = null;
    },
  };
}

type Polled = Pick<PollOptions, 'state' | 'tell' | 'signal'>;

/** Each ends when the signal aborts, and rejects only by a failure of ours. */
function startPollers(options: NodeOptions, { state, tell, signal }: Polled): Promise<void>[] {
  const { clock, log, pins, prices, auditEveryMs } = options;
  const pollers = [...options.readers.values()].map((reader) => {
    const waker = options.wakers?.get(reader.name)?.(signal);
    const pause = waker ? { pause: waker.wait } : {};
    const intervalMs = options.pollIntervalMs.get(reader.name) ?? 1_000;
    return pollChain({ ...pause, reader, state, tell, clock, log, signal, intervalMs, auditEveryMs });
  });
  if (pins) pollers.push(watchPins({ pins, tell, clock, log, signal }));
  if (prices) pollers.push(watchPrices({ assets: prices, tell, clock, log, signal }));
  const { fees, params } = options;
  if (fees && params.mode === 'enforce') {
    const setterOf = (chain: ChainName) =>
      params.chains.get(chain)?.feeUpdater ?? params.chains.get(chain)?.sender ?? null;
    pollers.push(watchFees({ ...fees, setterOf, tell, clock, log, signal }));
  }
  return pollers;
}

/** What is on disk once more: first of all, that for a while nothing could be. */
const pauseEnded = ({ params, clock }: NodeOptions, { reason, sinceMs }: Paused): Step => ({
  writes: [
    {
      op: 'append',
      shard: params.nodeShard,
      kind: 'journal',
      atMs: clock.nowMs(),
      body: { journal: 'written again after a pause', sinceMs, reason },
    },
  ],
  effects: [],
  install: () => undefined,
});

/** What the journal's mark has to say. One whose shadow has ended says nothing more. */
async function restoredBy({ restored, clock }: NodeOptions, state: State): Promise<Event[]> {
  const mark = await restored?.read();
  if (!restored || !mark) return [];
  const known = state.restored.get('current');
  if (known && known.endedAtMs !== null && known.how === mark.how && known.markedAtMs === mark.atMs) {
    await restored.clear();
    return [];
  }
  const { how, upToMs } = mark;
  return [{ type: 'journalRestored', atMs: clock.nowMs(), how, markedAtMs: mark.atMs, upToMs }];
}

/** The mark stands as long as the shadow: whoever looks at the journal meanwhile is to know. */
async function forgetMark({ restored }: NodeOptions, state: State): Promise<void> {
  const shadow = state.restored.get('current');
  if (shadow && shadow.endedAtMs !== null) await restored?.clear();
}

/** Before any effect of the step that changed it: nothing is asked of an operator that was just excluded. */
function tellExcluded(standings: NodeOptions['standings'], state: State): void {
  for (const [chain, { setExcluded }] of standings ?? []) {
    const excluded = [...state.providers.values()].filter((record) => record.chain === chain && record.excluded);
    setExcluded(new Set(excluded.map(({ operator }) => operator)));
  }
}

const puts = ({ writes }: Step, table: Table): boolean =>
  writes.some((write) => write.op !== 'append' && write.table === table);

const touchedEntries = (writes: readonly Write[]): EntryId[] =>
  writes.flatMap((write) => (write.op === 'put' && write.table === 'outbox' ? [write.key as EntryId] : []));
