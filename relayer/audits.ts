/**
 * When the sides of lanes on one chain are read: at the start, on a schedule, and at once after an event that can change
 * one. It takes turns with reading the chain, so that no reading is from before a reorg that the node knows already.
 */
import PQueue from 'p-queue';
import type { ChainReader } from '../chains/chain.ts';
import { type Clock, isDue } from '../chains/clock.ts';
import { QuorumError } from '../chains/quorum.ts';
import type { Event } from './core/event.ts';
import type { Lane } from './core/params.ts';
import { type SideReading, sideKey } from './core/pin.ts';
import type { State } from './core/state.ts';
import type { NodeLog } from './node.ts';

export type AuditOptions = {
  readonly reader: ChainReader;
  readonly state: State;
  readonly tell: (event: Event) => Promise<void>;
  readonly clock: Clock;
  readonly log: NodeLog;
  readonly auditEveryMs: number;
};

/** Sides read at the same time. */
const AT_ONCE = 4;
/** A side that is missing is asked for again so often. */
const MISSING_EVERY_MS = 1_000;

type Side = { readonly lane: Lane; readonly side: 'from' | 'to' };

/** Reads what is due. Rejects only by a failure of ours. */
export function createAudits({ reader, state, tell, clock, log, auditEveryMs }: AuditOptions): () => Promise<void> {
  const sides: readonly Side[] = [...state.params.lanes.values()].flatMap((lane) =>
    (['from', 'to'] as const).flatMap((side) => (lane[side].chain === reader.name ? [{ lane, side }] : [])),
  );
  let allReadMs: number | null = null;
  let askedMs: number | null = null;

  async function readOne({ lane, side }: Side): Promise<void> {
    try {
      const reading = await reader.readSide(lane, side);
      const behind = behindCursor(reading);
      if (behind) await unreadable({ lane, side }, behind);
      else await tell({ type: 'sideRead', atMs: clock.nowMs(), reading });
    } catch (error) {
      if (!(error instanceof QuorumError)) throw error;
      await unreadable({ lane, side }, error.message);
    }
  }

  async function unreadable({ lane, side }: Side, detail: string): Promise<void> {
    log.warn({ lane: lane.id, side, detail }, 'side unreadable');
    await tell({ type: 'sideUnreadable', atMs: clock.nowMs(), path: lane.path, side, detail });
  }

  /**
   * A quorum that lags gives a side as it was before events that were read already: what a re-pin has accepted since would
   * be a drift again, and what was touched before a start would stand as it was before the touch.
   */
  function behindCursor({ at }: SideReading): string | null {
    const cursor = state.chains.get(reader.name)?.cursor;
    if (!cursor || at.height >= cursor.height) return null;
    return `read at block ${at.height}, wanted ≥ ${cursor.height}, already read`;
  }

  return async () => {
    const nowMs = clock.nowMs();
    const scheduled = isDue(nowMs, allReadMs, auditEveryMs);
    const missing = sides.filter(({ lane, side }) => !state.sides.has(sideKey(lane.path, side)));
    const mayAsk = isDue(nowMs, askedMs, MISSING_EVERY_MS);
    const due = scheduled ? sides : mayAsk ? missing : [];
    if (due.length === 0) return;
    if (scheduled) allReadMs = nowMs;
    askedMs = nowMs;
    const queue = new PQueue({ concurrency: AT_ONCE });
    await Promise.all(due.map((one) => queue.add(() => readOne(one))));
  };
}
