/** What the gates need of a chain's providers, and on which lanes it shows. */
import type { ChainConfig, LoadlineConfig } from '../../config/schema.ts';
import type { ChainName, Hex, LaneId } from '../core/ids.ts';
import type { Params } from '../core/params.ts';

export type ChainNeeds = {
  readonly chain: ChainName;
  readonly config: ChainConfig;
  /** The lanes that stand still when the chain cannot be read. */
  readonly lanes: readonly LaneId[];
  readonly receipts: boolean;
  /** Proven storage: of balances or a supply, or what the anchor of this chain covers. */
  readonly proofs: boolean;
  /** An account whose proof may be asked for: a contract that is there. */
  readonly contract: Hex;
};

export function needsOf(config: LoadlineConfig, params: Params, chain: ChainName): ChainNeeds {
  const own = config.chains[chain];
  if (!own) throw new RangeError(`saw chain ${chain}, wanted one of ${Object.keys(config.chains).join(', ')}`);
  const lanes = [...params.lanes.values()].filter((lane) => lane.from.chain === chain || lane.to.chain === chain);
  const legs = Object.values(config.books).flatMap(({ legs }) => legs);
  return {
    chain,
    config: own,
    lanes: lanes.map(({ id }) => id),
    receipts: own.verifyBlocks,
    proofs: own.anchor !== undefined || legs.some((leg) => leg.chain === chain && leg.storageSlot !== undefined),
    contract: own.endpoint,
  };
}

/** A refused range is split by the reader into so many parts at least. */
const SPLITS = 32n;
const USUAL_RANGES: readonly bigint[] = [100n, 500n, 1_000n, 2_000n, 10_000n];

/** The narrowest `eth_getLogs` with which a poll still gets through its range. */
export const leastRange = (config: ChainConfig): bigint => (BigInt(config.maxLogRange) + SPLITS - 1n) / SPLITS;

/** Widths to try, ascending, one each. */
export function rangesToTry(config: ChainConfig): readonly bigint[] {
  const all = new Set([leastRange(config), ...USUAL_RANGES, BigInt(config.maxLogRange)]);
  return [...all].sort((a, b) => (a < b ? -1 : 1));
}

/** How far below the final block pinned state is tried. */
export const DEPTHS_TO_TRY: readonly bigint[] = [128n, 1_024n, 10_000n];
