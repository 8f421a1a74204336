/**
 * The mode of one lane: open → restricted → halted → probing → open, and draining beside it. Hysteresis: it tightens at once,
 * and loosens only by heights that are newly final, or by time in which nothing called for restriction. No time, balance or
 * queue ends a halt: only the end of what halts the lane does, which is decided elsewhere.
 */
import type { Height, Shard } from '../core/ids.ts';
import type { LaneMode, Probe } from '../core/mode.ts';
import type { Lane } from '../core/params.ts';

export type BreakerRules = {
  /** K: a lane that comes back is open after its source's final height was seen to rise so often, however far at once. */
  readonly reopenHeights: number;
  /** The most packets cleared on it between two final heights until then. */
  readonly probePackets: number;
  /** Nothing calls for restriction for so long before the lane is open again. */
  readonly calmMs: number;
};

/** What presses on a lane now. */
export type Pressure = {
  /** Ids of the open halts that reach it; one by hand is among them. */
  readonly halts: readonly string[];
  /** Why it is to be restricted, in words: a run on the collateral, prices that lack; empty: nothing calls for it. */
  readonly restrict: readonly string[];
  /** Why the policy drains it, in words; null: it does not. */
  readonly drain: string | null;
  /** The final height of its source; null while it is not known. */
  readonly final: Height | null;
  readonly atMs: number;
};

/** Who drains a lane where no person does. */
export const POLICY = 'policy';

/** A lane without a record is open. */
export const openMode = (lane: Lane, shard: Shard): LaneMode => ({
  path: lane.path,
  shard,
  mode: 'open',
  sinceMs: 0,
  why: 'nothing stops it',
  manual: null,
  drain: null,
  drainHeard: false,
  calmSinceMs: null,
  probe: null,
});

/** The mode after this; the very same object when nothing changes. */
export function nextMode(before: LaneMode, pressure: Pressure, rules: BreakerRules): LaneMode {
  const now = withCalmOwed(withDrain(before, pressure), pressure);
  const [halt, ...more] = pressure.halts;
  if (halt !== undefined)
    return to(now, 'halted', more.length > 0 ? `${halt} and ${more.length} more` : halt, pressure);
  if (now.drain) return to(now, 'draining', `${now.drain.by}: ${now.drain.reason}`, pressure);
  switch (now.mode) {
    case 'halted':
    case 'draining':
      return probing(now, pressure);
    case 'probing':
      return probe(now, pressure, rules);
    case 'open':
    case 'restricted':
      return restrictedOrOpen(now, pressure, rules);
    default:
      return now.mode satisfies never;
  }
}

/**
 * The mode within a round, after what it has let out so far: what presses on the lane tightens it at once, and nothing loosens it
 * before the step is over. Halts are not asked: they hold a packet by themselves. The very same object when nothing changes.
 */
export function tightened(before: LaneMode, pressure: Pick<Pressure, 'restrict' | 'drain' | 'atMs'>): LaneMode {
  const now = withDrain(before, pressure);
  if (now.mode === 'halted' || now.mode === 'draining') return now;
  if (now.drain) return to(now, 'draining', `${now.drain.by}: ${now.drain.reason}`, pressure);
  if (now.mode !== 'open' || pressure.restrict.length === 0) return now;
  return to(now, 'restricted', pressure.restrict.join('; '), pressure);
}

/** Once triggered it stays until a person resumes the lane; then it takes a new crossing of the threshold to drain again. */
function withDrain(before: LaneMode, { drain, atMs }: Pick<Pressure, 'drain' | 'atMs'>): LaneMode {
  if (drain === null) return before.drainHeard ? { ...before, drainHeard: false } : before;
  if (before.drain || before.drainHeard) return before;
  return { ...before, drain: { by: POLICY, reason: drain, atMs, finishedAtMs: null } };
}

/** A halt or a drain is no calm: whatever called for restriction before or meanwhile still has to be over for long enough. */
function withCalmOwed(now: LaneMode, { restrict }: Pressure): LaneMode {
  if (now.mode === 'open' || now.mode === 'restricted' || now.owesCalm || restrict.length === 0) return now;
  return { ...now, owesCalm: true };
}

/** Where the source's final height is not known, nothing can be counted: it stays as it is. */
function probing(now: LaneMode, pressure: Pressure): LaneMode {
  const { final } = pressure;
  if (final === null) return now;
  const probe: Probe = { from: final, at: final, relayed: 0, steps: 0 };
  return { ...to(now, 'probing', 'nothing halts it any more', pressure), probe };
}

function probe(now: LaneMode, pressure: Pressure, rules: BreakerRules): LaneMode {
  const { final } = pressure;
  if (final === null || now.probe === null)
    return now.probe === null ? probing({ ...now, mode: 'halted' }, pressure) : now;
  if (final <= now.probe.at) return now;
  const steps = now.probe.steps + 1;
  if (steps >= rules.reopenHeights) return settle(now, pressure);
  return { ...now, probe: { ...now.probe, at: final, relayed: 0, steps } };
}

/** After probing: what calls for restriction then does not lengthen the probing, it leads to its own mode. */
function settle(now: LaneMode, pressure: Pressure): LaneMode {
  const { restrict } = pressure;
  if (restrict.length > 0) return to(now, 'restricted', restrict.join('; '), pressure);
  return now.owesCalm
    ? to(now, 'restricted', 'probed, and not calm for long enough yet', pressure)
    : to(now, 'open', 'probed', pressure);
}

function restrictedOrOpen(now: LaneMode, pressure: Pressure, rules: BreakerRules): LaneMode {
  if (pressure.restrict.length > 0) {
    const restricted = to(now, 'restricted', pressure.restrict.join('; '), pressure);
    return restricted.calmSinceMs === null ? restricted : { ...restricted, calmSinceMs: null };
  }
  if (now.mode === 'open') return now;
  const { calmSinceMs } = now;
  if (calmSinceMs === null) return { ...now, calmSinceMs: pressure.atMs };
  return pressure.atMs - calmSinceMs >= rules.calmMs ? to(now, 'open', 'calm', pressure) : now;
}

/** What a mode alone keeps (calm, probe) starts anew with it. */
function to(
  now: LaneMode,
  mode: LaneMode['mode'],
  why: string,
  { restrict = [], atMs }: Pick<Pressure, 'atMs'> & Partial<Pressure>,
): LaneMode {
  if (now.mode === mode) return now.why === why ? now : { ...now, why };
  const { owesCalm, ...rest } = now;
  const owing = owesCalm || now.mode === 'restricted' || restrict.length > 0;
  const owed = owing && mode !== 'open' && mode !== 'restricted' ? { owesCalm: true as const } : {};
  return { ...rest, ...owed, mode, why, sinceMs: atMs, calmSinceMs: null, probe: null };
}

/** One more packet was cleared on a lane that probes. */
export const countProbe = (mode: LaneMode): LaneMode =>
  mode.probe === null ? mode : { ...mode, probe: { ...mode.probe, relayed: mode.probe.relayed + 1 } };
