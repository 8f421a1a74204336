import type { SharedAmount } from '../core/amount.ts';
import type { Tier } from '../core/params.ts';
import type { LaneReading } from '../core/state.ts';
import type { GateResult } from '../core/verdict.ts';
import type { JudgedPacket, LookInput } from './input.ts';

type SourceLook = Pick<LookInput, 'chain' | 'head' | 'final' | 'anchor'>;

/** What the value in the packet's source block calls for. */
export type Stake = {
  /** The tiers of the source chain, ascending. */
  readonly tiers: readonly Tier[];
  /** Where each begins for this book; null: unpriced. */
  readonly thresholds: readonly SharedAmount[] | null;
  /** All that packets of this book carry out of the packet's source block. */
  readonly value: bigint;
};

/**
 * What the value calls for: the most that any tier up to the highest reached one asks, so that a list that is not
 * ascending never asks less of more value. A tier that the book has no threshold for begins where its last threshold
 * does, and at nothing where it has none: a price that is missing never makes a packet cheaper to steal.
 */
export function demandOf({ tiers, thresholds, value }: Stake): Tier {
  const begins = thresholds ?? [];
  const reached = tiers.filter((_, i) => value >= (begins[i] ?? begins.at(-1) ?? 0n));
  return {
    minDepth: reached.reduce((most, { minDepth }) => (minDepth > most ? minDepth : most), 0n),
    anchor: reached.some(({ anchor }) => anchor),
  };
}

/**
 * Is the source block final by its chain's rule, deep enough for what the receiver requires an attestation to confirm (an
 * attestation of fewer confirmations never commits), and deep enough for the value at stake?
 */
export function finalityGate(
  record: Pick<JudgedPacket, 'source'>,
  source: SourceLook,
  lane: Pick<LaneReading, 'requiredConfirmations'> | null,
  stake: Stake,
): GateResult {
  const wait = (cause: Extract<GateResult, { pass: false }>['cause'], saw: string, wanted: string): GateResult => ({
    gate: 'finality',
    pass: false,
    cause,
    saw,
    wanted,
    outcome: 'wait',
  });
  const { height } = record.source;
  if (height > source.final.height) {
    return wait('awaiting_finality', `block ${height}, final ${source.final.height}`, `final >= ${height}`);
  }
  const confirmations = source.head.height - height;
  const required = lane?.requiredConfirmations ?? 0n;
  if (confirmations < required) {
    return wait('awaiting_confirmations', `${confirmations} confirmations`, `${required}`);
  }
  const demand = demandOf(stake);
  if (confirmations < demand.minDepth) {
    const saw = `${confirmations} confirmations, ${stake.value} shared units in block ${height}`;
    return wait('awaiting_value_depth', saw, `${demand.minDepth}`);
  }
  const unanchored = demand.anchor ? anchorLacks(source, height) : null;
  if (unanchored) return unanchored;
  return {
    gate: 'finality',
    pass: true,
    saw: `block ${height}, final ${source.final.height}, ${confirmations} confirmations`,
    wanted: `final >= ${height}, ${required > demand.minDepth ? required : demand.minDepth} confirmations`,
  };
}

function anchorLacks({ anchor, chain }: SourceLook, height: bigint): GateResult | null {
  const fail = (
    outcome: 'wait' | 'quarantine',
    cause: Extract<GateResult, { pass: false }>['cause'],
    saw: string,
    wanted: string,
  ): GateResult => ({ gate: 'finality', pass: false, cause, saw, wanted, outcome });
  if (!anchor) return fail('wait', 'anchor_stale', `no anchor of ${chain}`, 'an anchor read on its L1');
  switch (anchor.status) {
    case 'mismatch':
      return fail('quarantine', 'anchor_mismatch', anchor.saw, anchor.wanted);
    case 'stale':
    case 'unread':
      return fail('wait', 'anchor_stale', anchor.saw, anchor.wanted);
    case 'match':
      if (anchor.height >= height) return null;
      return fail('wait', 'awaiting_anchor', `anchored block ${anchor.height}`, `>= ${height}`);
    default:
      return anchor.status satisfies never;
  }
}
