// Where everything stands on one chain, and what never changes there.
import type { Hex } from '../../../../relayer/core/ids.ts';

export type LegFacts = {
  readonly kind: 'escrow' | 'mint';
  readonly oapp: Hex;
  /** The OApp itself where it mints. */
  readonly token: Hex;
  readonly decimals: number;
};

export type Facts = {
  readonly chainId: number;
  readonly eid: number;
  readonly endpoint: Hex;
  readonly sendLibrary: Hex;
  readonly receiveLibrary: Hex;
  readonly dvn: Hex;
  readonly executor: Hex;
  /** Owns and configures every contract. */
  readonly owner: Hex;
  /** May move anybody's balance of an escrowed token: a stolen key. */
  readonly recovery: Hex;
  readonly legs: readonly LegFacts[];
};

export const SHARED_DECIMALS = 6;
export const ZERO: Hex = '0x0000000000000000000000000000000000000000';
export const DEAD: Hex = '0x000000000000000000000000000000000000dead';
export const MAX_UINT256 = (1n << 256n) - 1n;
export const MAX_UINT64 = (1n << 64n) - 1n;
