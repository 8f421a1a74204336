import { compareLane, differenceText, driftsOf, unpinnedOf, unpinnedText } from '../assumptions/compare.ts';
import type { Pin, SideReading } from '../core/pin.ts';
import type { LaneReading } from '../core/state.ts';
import type { GateResult } from '../core/verdict.ts';

/** What is known of a lane's assumptions: what they were pinned to, and what its two chains say now. */
export type Audited = {
  readonly pin: Pin | null;
  readonly from: SideReading | null;
  readonly to: SideReading | null;
};

/**
 * Do both sides of the lane stand as they were pinned? Read are its receive library and ULN config, without which nothing
 * can be attested to effect, and both sides; a side that an event has touched counts as unread until it is read again.
 */
export function assumptionsGate(reading: LaneReading | null, { pin, from, to }: Audited): GateResult {
  const wait = (cause: 'lane_unread' | 'lane_unpinned', saw: string, wanted: string): GateResult => ({
    gate: 'assumptions',
    pass: false,
    cause,
    saw,
    wanted,
    outcome: 'wait',
  });
  if (!reading) {
    return wait('lane_unread', 'no reading of the lane', 'its receive library and ULN config, read by the quorum');
  }
  if (!from || !to) {
    const missing = [...(from ? [] : ['source']), ...(to ? [] : ['destination'])].join(' and ');
    return wait('lane_unread', `no reading of its ${missing} side`, 'both sides, read by the quorum since any change');
  }
  if (!pin) return wait('lane_unpinned', 'no pin of this lane', 'a pin signed by the operators');
  const differences = compareLane(pin, { from, to });
  const drifts = driftsOf(differences);
  if (drifts.length > 0) {
    return {
      gate: 'assumptions',
      pass: false,
      cause: 'assumption_drift',
      saw: differenceText(drifts, 'now'),
      wanted: `as pinned (sequence ${pin.sequence}): ${differenceText(drifts, 'pinned')}`,
      outcome: 'quarantine',
    };
  }
  const unpinned = unpinnedOf(differences);
  if (unpinned.length > 0) {
    return wait('lane_unpinned', unpinnedText(pin, unpinned), 'a pin of every value, signed by the operators');
  }
  const compared = Object.keys(pin.from).length + Object.keys(pin.to).length;
  return {
    gate: 'assumptions',
    pass: true,
    saw:
      `${compared} values of source block ${from.at.height} and destination block ${to.at.height} as pinned; ` +
      `library ${reading.receiveLibrary}, our DVN ${reading.requiresUs ? 'required' : 'not required'}`,
    wanted: `pin ${pin.sequence} (${pin.digest}), signed by ${pin.signers.length}`,
  };
}
