/** One chain's loop: open, read on, hand in, pause. A bad chain waits alone; the others go on. */
import { type ChainReader, ChainRefused } from '../chains/chain.ts';
import { type Clock, isDue } from '../chains/clock.ts';
import { QuorumError } from '../chains/quorum.ts';
import { createAudits } from './audits.ts';
import type { Event } from './core/event.ts';
import { sideKey } from './core/pin.ts';
import type { State } from './core/state.ts';
import type { NodeLog } from './node.ts';

export type PollOptions = {
  readonly reader: ChainReader;
  readonly state: State;
  readonly tell: (event: Event) => Promise<void>;
  readonly clock: Clock;
  readonly log: NodeLog;
  readonly signal: AbortSignal;
  readonly intervalMs: number;
  readonly auditEveryMs: number;
  /** Waits between two polls; the clock's sleep unless something can end it early. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
};

/** How the lanes into a chain verify is read again so often. */
const LANES_EVERY_MS = 60_000;
/** Where one could not be read, after this long. */
const LANES_AGAIN_MS = 5_000;
/** What a start declared as on its way is asked for again after this long, as long as it is not proven. */
const OPENING_AGAIN_MS = 10_000;
/** After a failure the pause grows up to this many intervals. */
const MAX_BACKOFF = 8;

/** Ends when the signal aborts. Rejects only when the node itself has failed. */
export async function pollChain(options: PollOptions): Promise<void> {
  const { reader, clock, signal, intervalMs } = options;
  const pause = options.pause ?? clock.sleep;
  const audit = createAudits(options);
  const readOpening = createOpeningReader(options);
  let opened = false;
  let lanesReadMs: number | null = null;
  let lanesEveryMs = LANES_EVERY_MS;
  let failures = 0;
  while (!signal.aborted) {
    let behind = false;
    try {
      if (!opened) await reader.open();
      opened = true;
      if (isDue(clock.nowMs(), lanesReadMs, lanesEveryMs)) {
        const all = await readLanes(options);
        lanesReadMs = clock.nowMs();
        lanesEveryMs = all ? LANES_EVERY_MS : LANES_AGAIN_MS;
      }
      await readOpening();
      behind = await readOn(options);
      if (verifiersTouched(options)) lanesReadMs = null;
      await audit();
      failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      await sayUnreadable(options, error);
      failures = Math.min(failures + 1, MAX_BACKOFF);
    }
    if (!behind) await pause(intervalMs * Math.max(1, failures), signal);
  }
}

/** True while there is more to catch up on. */
async function readOn({ reader, state, tell, clock }: PollOptions): Promise<boolean> {
  const known = state.chains.get(reader.name);
  const disputes = [...state.disputes.values()].filter((dispute) => dispute.chain === reader.name);
  const outcome = await reader.read({ cursor: known?.cursor ?? null, checkpoints: known?.checkpoints ?? [], disputes });
  const atMs = clock.nowMs();
  if (outcome.kind === 'reorg') {
    await tell({ type: 'chainReorged', atMs, chain: reader.name, fork: outcome.fork, because: outcome.because });
    return true;
  }
  const { kind: _, ...read } = outcome;
  await tell({ type: 'chainRead', atMs, chain: reader.name, ...read });
  const { look, to, from } = read;
  return look === null && to.height > from;
}

/** Until what was declared as on its way at the start is proven by its transactions, its books wait, and nothing else. */
function createOpeningReader({ reader, state, tell, clock, log }: PollOptions): () => Promise<void> {
  const declared = [...state.params.books.values()].flatMap(({ open }) =>
    open.filter(({ from }) => from === reader.name),
  );
  let askedMs: number | null = null;
  return async () => {
    const missing = declared.filter(({ guid }) => !state.openings.has(guid));
    if (missing.length === 0 || !isDue(clock.nowMs(), askedMs, OPENING_AGAIN_MS)) return;
    askedMs = clock.nowMs();
    try {
      const opening = await reader.readOpening(missing.map(({ txHash }) => txHash));
      if (opening) await tell({ type: 'openingRead', atMs: clock.nowMs(), chain: reader.name, ...opening });
    } catch (error) {
      if (!(error instanceof QuorumError) && !(error instanceof ChainRefused)) throw error;
      log.warn({ chain: reader.name, detail: error.message }, 'open packets unreadable');
    }
  };
}

/** How a lane into this chain verifies may have changed just now: its reading must not stay behind its sides'. */
const verifiersTouched = ({ reader, state }: PollOptions): boolean =>
  [...state.params.lanes.values()].some(
    (lane) => lane.to.chain === reader.name && state.touched.has(sideKey(lane.path, 'to')),
  );

/** A lane that cannot be read waits alone. True when all could. */
async function readLanes({ reader, state, tell, clock, log }: PollOptions): Promise<boolean> {
  let all = true;
  for (const lane of state.params.lanes.values()) {
    if (lane.to.chain !== reader.name) continue;
    try {
      const reading = await reader.readLane(lane);
      await tell({ type: 'laneRead', atMs: clock.nowMs(), reading });
    } catch (error) {
      if (!(error instanceof QuorumError)) throw error;
      all = false;
      log.warn({ lane: lane.id, detail: error.message }, 'lane unreadable');
      await tell({ type: 'laneUnreadable', atMs: clock.nowMs(), path: lane.path, detail: error.message });
    }
  }
  return all;
}

/** Only what the outside did is a reason to wait; a failure of ours stops the node. */
async function sayUnreadable({ reader, state, tell, clock, log }: PollOptions, error: unknown): Promise<void> {
  if (!(error instanceof QuorumError) && !(error instanceof ChainRefused)) throw error;
  const detail = error.message;
  if (state.troubles.get(reader.name)?.detail !== detail)
    log.warn({ chain: reader.name, code: error.code, detail }, 'chain unreadable');
  await tell({ type: 'chainUnreadable', atMs: clock.nowMs(), chain: reader.name, cause: 'chain_unreadable', detail });
}
