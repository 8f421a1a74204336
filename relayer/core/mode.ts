import type { Height, PathKey, Shard } from './ids.ts';

/** `draining` takes nothing new and finishes what is attested; the others are those of ARCHITECTURE.md, Lane modes. */
export type ModeName = 'open' | 'restricted' | 'halted' | 'probing' | 'draining';

/** How a lane stands. A lane that has none is open. */
export type LaneMode = {
  readonly path: PathKey;
  readonly shard: Shard;
  readonly mode: ModeName;
  readonly sinceMs: number;
  /** What brought it there, in words. */
  readonly why: string;
  /** A halt by hand: lifted by hand only. */
  readonly manual: { readonly by: string; readonly reason: string; readonly atMs: number } | null;
  /** Takes nothing new until a person says otherwise, whatever else becomes of the lane meanwhile. */
  readonly drain: Drain | null;
  /** A person resumed what the policy drains: it drains again only after the policy's threshold was not reached meanwhile. */
  readonly drainHeard: boolean;
  /** Set while restricted: since when nothing has called for it. */
  readonly calmSinceMs: number | null;
  readonly probe: Probe | null;
  /** Something called for restriction before or while it was halted or drained: after probing it is restricted until calm. */
  readonly owesCalm?: true;
};

export type Drain = {
  readonly by: string;
  readonly reason: string;
  readonly atMs: number;
  /** When the last packet that it had taken was delivered or given up. */
  readonly finishedAtMs: number | null;
};

/**
 * A lane that comes back relays a trickle until the final height of its source has been seen to rise K times. A rise of 32 at once, as
 * where finality goes by epochs, is one: a trickle is let through at each.
 */
export type Probe = {
  /** Final height of the source when it began. */
  readonly from: Height;
  /** The final height that `relayed` counts for, and how many packets were cleared at it. */
  readonly at: Height;
  readonly relayed: number;
  /** How often the final height was seen to rise since it began. */
  readonly steps: number;
};
