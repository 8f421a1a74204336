/** May a lane in this mode take one more packet now? Asked with the gates: what it holds waits, and is never set aside. */
import type { Cause } from '../core/cause.ts';
import type { LaneMode } from '../core/mode.ts';

export type Admission = {
  /** It was admitted before, and came back. */
  readonly taken: boolean;
  /** Undefined: open. */
  readonly mode: LaneMode | undefined;
  readonly probePackets: number;
  /** Blocks on top of the packet's source block, and how many are wanted while restricted. */
  readonly confirmations: bigint;
  readonly restrictedDepth: bigint;
};

export type Withheld = {
  readonly cause: Extract<Cause, 'lane_probing' | 'lane_draining' | 'lane_restricted'>;
  readonly saw: string;
  readonly wanted: string;
};

/** Null: nothing of the lane's own stands against it. A halt itself is told by the solvency gate, which sets packets aside. */
export function admission(asked: Admission): Withheld | null {
  const { taken, mode, probePackets, confirmations, restrictedDepth } = asked;
  if (!mode) return null;
  // A drain binds from when it was asked for; the mode follows at the end of that step. What was taken before is finished.
  if (mode.drain !== null && !taken) return draining(mode.drain.reason);
  switch (mode.mode) {
    case 'open':
      return null;
    case 'halted':
      return { cause: 'lane_probing', saw: `halted by ${mode.why}`, wanted: 'a lane that probes, or is open' };
    case 'draining':
      return taken ? null : draining(mode.why);
    case 'probing': {
      const relayed = mode.probe?.relayed ?? probePackets;
      if (relayed < probePackets) return null;
      const at = mode.probe ? ` at final height ${mode.probe.at}` : '';
      return { cause: 'lane_probing', saw: `${relayed} packets cleared${at}`, wanted: `fewer than ${probePackets}` };
    }
    case 'restricted':
      if (taken || confirmations >= restrictedDepth) return null;
      return {
        cause: 'lane_restricted',
        saw: `${confirmations} confirmations`,
        wanted: `${restrictedDepth}, ${mode.why}`,
      };
    default:
      return mode.mode satisfies never;
  }
}

const draining = (why: string): Withheld => ({
  cause: 'lane_draining',
  saw: `draining, ${why}`,
  wanted: 'a lane that was resumed by hand',
});
