/** A journal that does not go on from where its node stopped: what that life signed and sent last is not in it. */
import type { ChainName, Height, Hex, Shard } from './ids.ts';

/** As the journal's mark says it: `copy` is a folder that is not the one its node wrote last. */
export type RestoredHow = 'import' | 'backup' | 'repair' | 'copy';

/**
 * Until it has ended, the node decides and journals, and neither signs nor sends. It ends once every signature of the lost
 * life has expired and every destination was read, finally, to a block beyond that time: what those signatures did is
 * known then, and nothing can come after it.
 */
export type RestoredShadow = {
  readonly shard: Shard;
  readonly how: RestoredHow;
  /** When the mark was made: it names the mark. */
  readonly markedAtMs: number;
  /** The time of the newest entry that the journal had; what its node did later may be missing. */
  readonly upToMs: number;
  /** The first start that met the mark: the lost life had ended by then, whenever the mark was made. */
  readonly sinceMs: number;
  /** The latest time at which a signature of the lost life is good. */
  readonly untilMs: number;
  /** By chain: the time of the first agreed head that this shadow saw. */
  readonly firstHeadMs: Readonly<Record<ChainName, number>>;
  /** By destination: the first agreed head seen whose time is beyond `untilMs`. */
  readonly beyond: Readonly<Record<ChainName, Height>>;
  /** By chain that this node pays on: what lies in pools of its account. Absent: not asked yet. */
  readonly pools?: Readonly<Record<ChainName, PoolSeen>>;
  /** Since when nothing but pools keeps it from ending. */
  readonly onlyPoolsSinceMs?: number;
  readonly endedAtMs: number | null;
};

/** One operator's two counts of an account, asked for in this order, so that a block between them shows nothing. */
export type NonceCounts = { readonly operator: string; readonly pending: number; readonly latest: number };

/** `above`: those whose pool has more of the account than their chain. */
export type PoolSeen = {
  readonly account: Hex;
  readonly askedAtMs: number;
  readonly readAtMs: number | null;
  readonly above: readonly NonceCounts[];
};

/** The contract takes no signature that expires later than this after the block it is used in (`MAX_EXPIRY`). */
export const MAX_SIGNATURE_LIFE_MS = 3_600_000;

/** Whether a restored journal keeps its node from acting. */
export const inShadow = (restored: RestoredShadow | undefined): boolean =>
  restored !== undefined && restored.endedAtMs === null;
