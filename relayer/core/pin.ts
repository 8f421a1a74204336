/** What a lane takes for granted: as each side is read, and as the operators signed it. */
import type { Hex, LaneId, PathKey, Position, Shard } from './ids.ts';

/** One side of a lane as its chain answers, pinned to one agreed block. */
export type SideReading = {
  readonly path: PathKey;
  readonly side: 'from' | 'to';
  readonly at: Position;
  readonly atMs: number;
  /** Assumption id → canonical text (`oapp.peer`, `receive.uln.requiredDvns`, …). The ids are stable: they name findings. */
  readonly values: Readonly<Record<string, string>>;
};

/** What a lane was pinned to. Signed by the operators; the sequence rises with each re-pin of that lane. */
export type Pin = {
  readonly path: PathKey;
  readonly lane: LaneId;
  readonly shard: Shard;
  readonly sequence: number;
  /** keccak256 of what was signed. */
  readonly digest: Hex;
  readonly signers: readonly Hex[];
  readonly from: Readonly<Record<string, string>>;
  readonly to: Readonly<Record<string, string>>;
};

export const sideKey = (path: PathKey, side: 'from' | 'to'): string => `${path}/${side}`;
