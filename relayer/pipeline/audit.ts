/**
 * What each lane takes for granted: sides as they are read, pins as they are signed, and the halt where they differ. A
 * drift is never released by a later reading: only a newer signed pin, which both sides match, lifts it.
 */
import { type compareLane, differenceText, driftsOf } from '../assumptions/compare.ts';
import type { EventOf } from '../core/event.ts';
import type { FactOf } from '../core/fact.ts';
import type { ChainName, Position } from '../core/ids.ts';
import type { Lane } from '../core/params.ts';
import { type Pin, type SideReading, sideKey } from '../core/pin.ts';
import type { PacketRecord } from '../core/state.ts';
import type { Hold } from '../core/verdict.ts';
import type { Audited } from '../gates/assumptions.ts';
import { judgeAfresh } from './afresh.ts';
import type { Draft } from './draft.ts';
import { haltsOf } from './lookup.ts';

const SIDES = ['from', 'to'] as const;
type Side = (typeof SIDES)[number];
/** Passed in, so that a test can leave it out and show what it is there for. */
type Drift = typeof compareLane;

export const auditedOf = (draft: Draft, lane: Lane): Audited => ({
  pin: draft.pins.get(lane.path) ?? null,
  from: draft.sides.get(sideKey(lane.path, 'from')) ?? null,
  to: draft.sides.get(sideKey(lane.path, 'to')) ?? null,
});

/** Both sides are read, and nothing has touched them since. */
export const sidesRead = (draft: Draft, lane: Lane): boolean =>
  SIDES.every((side) => draft.sides.get(sideKey(lane.path, side)) !== undefined);

/** An event has touched one of its sides, and it was not read since. After a start nothing counts as touched. */
export const isTouched = (draft: Draft, lane: Lane): boolean =>
  SIDES.some((side) => draft.touched.get(sideKey(lane.path, side)) !== undefined);

function* sidesOn(draft: Draft, chain: ChainName): Generator<readonly [Lane, Side]> {
  for (const lane of draft.params.lanes.values()) {
    for (const side of SIDES) if (lane[side].chain === chain) yield [lane, side];
  }
}

/** From now on these sides count as unread, until they are read at this block or above it. */
export function touch(draft: Draft, chain: ChainName, fact: FactOf<'assumptionTouched'>): void {
  const sides = [...sidesOn(draft, chain)];
  const own = sides.filter(([lane, side]) => lane[side].oapp === fact.address || lane[side].token === fact.address);
  // An endpoint, a library, a beacon or a proxy admin: which lanes it serves is found by reading them all.
  const concerned = own.length > 0 ? own : sides;
  for (const [lane, side] of concerned) {
    const key = sideKey(lane.path, side);
    const before = draft.touched.get(key);
    if (before === undefined || before < fact.ref.height) draft.touched.set(key, fact.ref.height);
    draft.sides.delete(key);
  }
  const { event, address, ref } = fact;
  const lanes = [...new Set(concerned.map(([lane]) => lane.id))];
  draft.note(draft.params.nodeShard, 'audit', { touched: event, address, ref, lanes });
}

/** What was read above the fork was never so, and events above it may come again. */
export function forgetSidesAbove(draft: Draft, chain: ChainName, fork: Position): void {
  for (const [lane, side] of sidesOn(draft, chain)) {
    const key = sideKey(lane.path, side);
    const touched = draft.touched.get(key);
    const read = draft.sides.get(key);
    if (touched !== undefined && touched > fork.height) draft.touched.delete(key);
    if (read && read.at.height > fork.height) draft.sides.delete(key);
  }
}

export function sideRead(draft: Draft, drift: Drift, { reading }: EventOf<'sideRead'>): void {
  const lane = draft.params.lanes.get(reading.path);
  if (!lane) return;
  const key = sideKey(reading.path, reading.side);
  const touched = draft.touched.get(key);
  if (touched !== undefined && reading.at.height < touched) return;
  draft.touched.delete(key);
  draft.sides.set(key, reading);
  audit(draft, drift, lane);
}

/** Not known any more: a scheduled audit that fails must not leave the last one standing. */
export function sideUnreadable(draft: Draft, event: EventOf<'sideUnreadable'>): void {
  draft.sides.delete(sideKey(event.path, event.side));
}

/** A pin is taken only in ascending sequence: an old lock file, though well signed, pins nothing. */
export function pinsLoaded(draft: Draft, drift: Drift, event: EventOf<'pinsLoaded'>): void {
  for (const pin of event.pins) {
    const lane = draft.params.lanes.get(pin.path);
    if (!lane) continue;
    const accepted = draft.pins.get(pin.path);
    if (accepted && pin.sequence <= accepted.sequence) {
      if (pin.digest !== accepted.digest) refuse(draft, pin, accepted);
      continue;
    }
    draft.pins.set(pin.path, pin);
    const { sequence, digest, signers } = pin;
    draft.note(pin.shard, 'audit', { pinned: lane.id, sequence, digest, signers });
    audit(draft, drift, lane);
  }
}

function refuse(draft: Draft, pin: Pin, accepted: Pin): void {
  const same = pin.sequence === accepted.sequence;
  draft.note(pin.shard, same ? 'alarm' : 'audit', {
    refused: pin.lane,
    saw: `pin ${pin.sequence} (${pin.digest}), signed by ${pin.signers.join(', ')}`,
    wanted: same
      ? `pin ${accepted.sequence} (${accepted.digest}), accepted before: one sequence has one content`
      : `a sequence above ${accepted.sequence}, accepted before`,
  });
}

function audit(draft: Draft, drift: Drift, lane: Lane): void {
  const { pin, from, to } = auditedOf(draft, lane);
  if (!pin || !from || !to) return;
  const differences = drift(pin, { from, to });
  if (differences.length === 0) {
    lift(draft, lane, pin);
    return;
  }
  const drifts = driftsOf(differences);
  // What nobody has signed yet holds packets at their gate, and is no violation: it halts nothing and lifts nothing.
  if (drifts.length === 0) return;
  const id = `${prefixOf(lane)}${pin.sequence}`;
  if (draft.halts.get(id)) return;
  const at = (chain: ChainName, side: SideReading) => ({ chain, ...side.at });
  const saw = differenceText(drifts, 'now');
  const wanted = differenceText(drifts, 'pinned');
  draft.putHalt({
    id,
    shard: pin.shard,
    scope: { kind: 'lane', path: lane.path },
    cause: 'assumption_drift',
    saw,
    wanted,
    evidence: { refs: [], at: [at(lane.from.chain, from), at(lane.to.chain, to)] },
    sinceMs: draft.atMs,
  });
  const { sequence, digest } = pin;
  draft.note(pin.shard, 'audit', { drift: lane.id, sequence, digest, differences: drifts.length, saw, wanted });
}

const prefixOf = (lane: Lane): string => `assumption_drift/${lane.id}/`;

/** The operators have signed what the chains say: the drift from an older pin is accepted, and nothing else is. */
function lift(draft: Draft, lane: Lane, pin: Pin): void {
  const lifted = haltsOf(draft, lane).filter(
    ({ id, cause }) =>
      cause === 'assumption_drift' &&
      id.startsWith(prefixOf(lane)) &&
      Number(id.slice(prefixOf(lane).length)) < pin.sequence,
  );
  if (lifted.length === 0) return;
  const { sequence, digest, signers } = pin;
  for (const halt of lifted) {
    draft.halts.delete(halt.id);
    draft.note(halt.shard, 'operator', { lifted: halt.id, lane: lane.id, sequence, digest, signers });
  }
  const ids = new Set(lifted.map(({ id }) => id));
  const meant = ({ path }: PacketRecord, { cause, haltId }: Hold): boolean =>
    path === lane.path && ((haltId !== null && ids.has(haltId)) || cause === 'assumption_drift');
  judgeAfresh(draft, meant, { lifted: [...ids], pin: pin.sequence });
}
