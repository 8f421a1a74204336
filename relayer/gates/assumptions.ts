import type { LaneReading } from '../core/state.ts';
import type { GateResult } from '../core/verdict.ts';

/** Do we know how the receiver verifies? Without its receive library and ULN config nothing can be attested to effect. */
export function assumptionsGate(reading: LaneReading | undefined): GateResult {
  if (!reading) {
    return {
      gate: 'assumptions',
      pass: false,
      cause: 'lane_unread',
      saw: 'no reading of the lane',
      wanted: 'its receive library and ULN config, read by the quorum',
      outcome: 'wait',
    };
  }
  return {
    gate: 'assumptions',
    pass: true,
    saw: `library ${reading.receiveLibrary}, our DVN ${reading.requiresUs ? 'required' : 'not required'}`,
    wanted: 'a receive library',
  };
}
