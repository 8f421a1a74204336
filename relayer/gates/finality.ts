import type { LaneReading, Look, PacketRecord } from '../core/state.ts';
import type { GateResult } from '../core/verdict.ts';

/**
 * Is the source block final by its chain's rule, and deep enough for what the receiver requires an attestation to
 * confirm? An attestation of fewer confirmations never commits.
 */
export function finalityGate(record: PacketRecord, source: Look, lane: LaneReading | undefined): GateResult {
  const { height } = record.source;
  if (height > source.final.height) {
    return {
      gate: 'finality',
      pass: false,
      cause: 'awaiting_finality',
      saw: `block ${height}, final ${source.final.height}`,
      wanted: `final ≥ ${height}`,
      outcome: 'wait',
    };
  }
  const confirmations = source.head.height - height;
  const required = lane?.requiredConfirmations ?? 0n;
  if (confirmations < required) {
    return {
      gate: 'finality',
      pass: false,
      cause: 'awaiting_confirmations',
      saw: `${confirmations} confirmations`,
      wanted: `${required}`,
      outcome: 'wait',
    };
  }
  return {
    gate: 'finality',
    pass: true,
    saw: `block ${height}, final ${source.final.height}, ${confirmations} confirmations`,
    wanted: `final ≥ ${height}, ${required} confirmations`,
  };
}
