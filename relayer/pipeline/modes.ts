/** How each lane stands: what presses on it gives its mode, once a step, and a person's word is journaled with name and reason. */
import type { EventOf } from '../core/event.ts';
import type { LaneMode } from '../core/mode.ts';
import type { Lane } from '../core/params.ts';
import type { Halt, PacketRecord } from '../core/state.ts';
import { type BreakerRules, countProbe, nextMode, openMode, POLICY, tightened } from '../quarantine/breaker.ts';
import { scopeOf } from '../quarantine/scope.ts';
import { judgeAfreshAfter } from './afresh.ts';
import type { Draft } from './draft.ts';
import { haltsOf, laneOf } from './lookup.ts';

/** What policy and limits say of a lane now. */
export type LaneSignals = {
  readonly rules: BreakerRules;
  /** Why it is to be restricted; empty: nothing calls for it. */
  readonly restrict: readonly string[];
  /** Why the policy drains it; null: it does not. */
  readonly drain: string | null;
};

/** Without a policy: nothing restricts and nothing drains, and a halted lane comes back slowly. */
export const QUIET: LaneSignals = {
  rules: { reopenHeights: 16, probePackets: 4, calmMs: 3_600_000 },
  restrict: [],
  drain: null,
};

export const modeOf = (draft: Draft, lane: Lane): LaneMode =>
  draft.modes.get(lane.path) ?? openMode(lane, shardOf(draft, lane));

const shardOf = (draft: Draft, lane: Lane): LaneMode['shard'] =>
  draft.params.books.get(lane.book)?.shard ?? draft.params.nodeShard;

/** Once a step, after all events and before anything is sent: what they brought about is in the halts and in the heights. */
export function advanceModes(draft: Draft, signalsOf: (lane: Lane) => LaneSignals = () => QUIET): void {
  for (const lane of draft.params.lanes.values()) {
    const before = modeOf(draft, lane);
    const { rules, restrict, drain } = signalsOf(lane);
    const pressure = {
      halts: haltsOf(draft, lane).map(({ id }) => id),
      restrict,
      drain,
      final: draft.chains.get(lane.from.chain)?.final?.height ?? null,
      atMs: draft.atMs,
    };
    put(draft, lane, before, nextMode(before, pressure, rules));
    tellDrained(draft, lane);
  }
}

/** Within a round: what its packets have let out presses on the lanes of the book for those that follow. */
export function tightenModes(draft: Draft, book: Lane['book'], { restrict, drain }: LaneSignals): void {
  for (const lane of draft.params.lanes.values()) {
    if (lane.book !== book) continue;
    const before = modeOf(draft, lane);
    put(draft, lane, before, tightened(before, { restrict, drain, atMs: draft.atMs }));
  }
}

function put(draft: Draft, lane: Lane, before: LaneMode, after: LaneMode): void {
  if (after === before) return;
  draft.modes.set(lane.path, after);
  if (after.mode === before.mode) return;
  const { mode, why, probe } = after;
  draft.note(after.shard, 'mode', { lane: lane.id, from: before.mode, to: mode, why, probe });
}

/** Says once that a lane that drains has finished what it had taken, and what it has not taken. */
function tellDrained(draft: Draft, lane: Lane): void {
  const mode = draft.modes.get(lane.path);
  if (mode?.mode !== 'draining' || !mode.drain || mode.drain.finishedAtMs !== null) return;
  const remainder = remainderOf(draft, lane);
  if (remainder.underWay.packets > 0) return;
  draft.modes.set(lane.path, { ...mode, drain: { ...mode.drain, finishedAtMs: draft.atMs } });
  draft.note(mode.shard, 'mode', { lane: lane.id, drained: true, remainder });
}

/** The id of a lane's halt by hand. */
export const manualHaltId = (lane: Lane): string => `halted_by_hand/${lane.id}`;

/** A halt by hand is a halt like others: it reaches what is cleared and not sent, and holds what comes. */
export function laneAsked(draft: Draft, { path, ask, by, reason }: EventOf<'laneAsked'>): void {
  const lane = draft.params.lanes.get(path);
  if (!lane) return;
  const before = modeOf(draft, lane);
  draft.note(before.shard, 'operator', { asked: ask, lane: lane.id, by, reason });
  const said = { by, reason, atMs: draft.atMs };
  switch (ask) {
    case 'halt':
      if (before.manual) return;
      draft.modes.set(path, { ...before, manual: said });
      draft.putHalt(manualHalt(draft, lane, by, reason));
      return;
    case 'drain':
      if (before.drain) return;
      draft.modes.set(path, { ...before, drain: { ...said, finishedAtMs: null } });
      return;
    case 'resume':
      resume(draft, lane, before);
      return;
    default:
      ask satisfies never;
  }
}

function manualHalt(draft: Draft, lane: Lane, by: string, reason: string): Halt {
  return {
    id: manualHaltId(lane),
    shard: shardOf(draft, lane),
    scope: scopeOf({ kind: 'lane', lane }),
    cause: 'halted_by_hand',
    saw: `${by}: ${reason}`,
    wanted: 'a person to resume it',
    evidence: { refs: [], at: [] },
    sinceMs: draft.atMs,
  };
}

/**
 * Ends what a person, or the policy's drain, began. Other halts of the lane stand. A person who ends a drain by hand has not heard of a
 * threshold that was crossed meanwhile: the lane drains by that one then.
 */
function resume(draft: Draft, lane: Lane, before: LaneMode): void {
  const drainHeard = before.drainHeard || before.drain?.by === POLICY;
  draft.modes.set(lane.path, { ...before, manual: null, drain: null, drainHeard });
  const halt = draft.halts.get(manualHaltId(lane));
  if (!halt) return;
  const { id, shard } = halt;
  draft.halts.delete(id);
  // Also where no packet waited for it: history says of each halt that it came and that it went.
  draft.note(shard, 'halt', { lifted: id, because: 'resumed by hand' });
  judgeAfreshAfter(draft, new Set([id]), { lifted: id });
}

/** To be told of each packet that was cleared: a lane that probes takes only so many. */
export function clearedOn(draft: Draft, lane: Lane): void {
  const mode = draft.modes.get(lane.path);
  if (mode?.probe) draft.modes.set(lane.path, countProbe(mode));
}

export type Pile = { readonly packets: number; readonly amount: bigint };

/** What a lane has not brought to its end: taken and under way, and waiting outside. Amounts in shared units. */
export function remainderOf(draft: Draft, lane: Lane) {
  const piles = { cleared: EMPTY, attested: EMPTY, committed: EMPTY, waiting: EMPTY };
  for (const record of draft.packets.values()) {
    const pile = laneOf(draft.params, record) === lane ? pileOf(record) : null;
    if (pile) piles[pile] = add(piles[pile], record.transfer?.amount ?? 0n);
  }
  const underWay = [piles.cleared, piles.attested, piles.committed].reduce(
    (sum, one) => ({ packets: sum.packets + one.packets, amount: sum.amount + one.amount }),
    EMPTY,
  );
  return { ...piles, underWay };
}

const EMPTY: Pile = { packets: 0, amount: 0n };
const add = ({ packets, amount }: Pile, more: bigint): Pile => ({ packets: packets + 1, amount: amount + more });

function pileOf({ state, abandoned }: PacketRecord): 'cleared' | 'attested' | 'committed' | 'waiting' | null {
  switch (state) {
    case 'cleared':
    case 'attested':
    case 'committed':
      return abandoned ? null : state;
    case 'observed':
    case 'final':
    case 'quarantined':
      return abandoned ? null : 'waiting';
    case 'delivered':
    case 'settled':
    case 'refused':
    case 'orphaned':
    case 'revoked':
    case 'abandoned':
      return null;
    default:
      return state satisfies never;
  }
}
