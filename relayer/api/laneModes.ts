/** `laneModes` and `laneAsk`: how each lane stands and why, and a person's word about it. */
import type { LaneAsk } from '../core/event.ts';
import type { Lane } from '../core/params.ts';
import type { State } from '../core/state.ts';
import { Draft } from '../pipeline/draft.ts';
import { haltsOf } from '../pipeline/lookup.ts';
import { modeOf, remainderOf } from '../pipeline/modes.ts';
import { bounded, type QueryContext } from './context.ts';
import { ApiError } from './errors.ts';

export type LaneModesParams = { readonly limit: number };

export async function laneModes(context: QueryContext, { limit }: LaneModesParams) {
  const state = await context.state();
  const draft = new Draft(state, context.clock.nowMs());
  return {
    running: context.live !== null,
    atMs: context.clock.nowMs(),
    lanes: bounded(
      [...state.params.lanes.values()].map((lane) => laneMode(state, draft, lane)),
      limit,
    ),
  };
}

function laneMode(state: State, draft: Draft, lane: Lane) {
  const { mode, sinceMs, why, manual, drain, probe, calmSinceMs } = modeOf(draft, lane);
  return {
    id: lane.id,
    path: lane.path,
    relayed: lane.relayed,
    mode,
    /** Null: it was never anything else. */
    sinceMs: sinceMs === 0 ? null : sinceMs,
    why,
    manual,
    drain,
    probe,
    calmSinceMs,
    final: draft.chains.get(lane.from.chain)?.final?.height ?? null,
    halts: haltsOf(draft, lane).map(({ id, cause }) => ({ id, cause })),
    sharedDecimals: state.params.books.get(lane.book)?.sharedDecimals ?? null,
    remainder: remainderOf(draft, lane),
  };
}

export type LaneAskParams = {
  readonly lane: string;
  readonly ask: LaneAsk;
  readonly by: string;
  readonly reason: string;
};

/** Journaled by the node, with who said so and why. */
export async function laneAsk({ live, clock }: QueryContext, { lane: id, ask, by, reason }: LaneAskParams) {
  if (!live) throw new ApiError('NODE_NOT_RUNNING', 'no running node', 'one: only a running node can do this');
  const { state } = live;
  const lane = [...state.params.lanes.values()].find((one) => one.id === id);
  if (!lane) {
    const known = [...state.params.lanes.values()].map((one) => one.id);
    throw new ApiError('BAD_REQUEST', `lane ${id}`, `one of ${known.join(', ')}`);
  }
  requireChange(new Draft(state, clock.nowMs()), lane, ask);
  await live.tell({ type: 'laneAsked', atMs: clock.nowMs(), path: lane.path, ask, by, reason });
  return { lane: laneMode(state, new Draft(state, clock.nowMs()), lane), ask, by, reason };
}

/** @throws ApiError LANE_UNCHANGED */
function requireChange(draft: Draft, lane: Lane, ask: LaneAsk): void {
  const { manual, drain } = modeOf(draft, lane);
  const unchanged = (saw: string, wanted: string) => new ApiError('LANE_UNCHANGED', `lane ${lane.id} ${saw}`, wanted);
  switch (ask) {
    case 'halt':
      if (manual) throw unchanged(`halted by ${manual.by} already`, 'one that no person has halted');
      return;
    case 'drain':
      if (drain) throw unchanged(`drained by ${drain.by} already`, 'one that does not drain');
      return;
    case 'resume': {
      if (manual || drain) return;
      const halts = haltsOf(draft, lane).map(({ id }) => id);
      const saw = halts.length > 0 ? `halted by ${halts.join(', ')}` : 'neither halted by hand nor draining';
      throw unchanged(saw, 'a halt by hand, or a drain; violations are released by `loadline ack` or `lanes pin`');
    }
    default:
      ask satisfies never;
  }
}
