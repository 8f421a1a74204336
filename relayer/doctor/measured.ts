/** What the doctor measures before anything is judged. A question without an answer is a measurement too. */
import type { TokenFinding } from '../assumptions/tokens.ts';
import type { BlockRef, ChainName, Hex, LaneId } from '../core/ids.ts';

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** One provider, asked alone. */
export type ProviderMeasured = {
  readonly chain: ChainName;
  readonly operator: string;
  readonly host: string;
  readonly chainId: Answer<bigint>;
  readonly latencyMs: number;
  readonly head: Answer<BlockRef>;
  /** Our clock when the head arrived. */
  readonly headAtMs: number;
  /** The block that the chain's rule calls final, as this provider has it; null while the chain is too young. */
  readonly final: Answer<BlockRef | null>;
  /** Calls pinned to a hash: at its head, at its final block, and at a block that does not exist (to be refused). */
  readonly callAtHead: Answer<Hex>;
  readonly callAtFinal: Answer<Hex>;
  readonly callAtNowhere: Answer<Hex>;
  /** Depths below the final block at which pinned state is served, deepest last, up to the first that is not. */
  readonly depths: readonly { readonly below: bigint; readonly served: Answer<Hex> }[];
  /** Widths of `eth_getLogs`, ascending, up to the first that is not served. */
  readonly ranges: readonly { readonly blocks: bigint; readonly served: Answer<number> }[];
  readonly receipts: Answer<BlockCheck>;
  readonly header: Answer<BlockCheck>;
  readonly proof: Answer<BlockCheck>;
  /** Whether `eth_sendRawTransaction` is there: bytes that no node can decode have to be refused as such. */
  readonly sending: Answer<'refused as undecodable'>;
};

/** What recomputing said of an answer. */
export type BlockCheck = { readonly fits: boolean; readonly saw: string };

/** What `k` operators of a chain say of our contracts there, and of the accounts that pay. */
export type ChainMeasured = {
  readonly chain: ChainName;
  readonly head: Answer<BlockRef>;
  readonly code: readonly { readonly what: string; readonly address: Hex; readonly present: Answer<boolean> }[];
  readonly eid: Answer<number>;
  readonly commitGas: Answer<bigint>;
  readonly paused: Answer<boolean>;
  readonly attesters: Answer<{ readonly attesters: readonly Hex[]; readonly threshold: number }>;
  readonly guardian: Answer<Hex>;
  /** Wei, and wei a gas unit. */
  readonly balance: Answer<bigint> | null;
  readonly gasPrice: Answer<bigint> | null;
};

/** How the receiver of a lane verifies. */
export type TokenMeasured = {
  readonly chain: ChainName;
  readonly token: Hex;
  readonly findings: Answer<readonly TokenFinding[]>;
};

export type LaneMeasured = {
  readonly lane: LaneId;
  readonly receiver: Hex;
  readonly chain: ChainName;
  readonly library: Answer<{
    readonly address: Hex;
    readonly isDefault: boolean;
    readonly allowedByDvn: boolean;
  }>;
  readonly uln: Answer<{
    readonly required: readonly Hex[];
    readonly optional: readonly Hex[];
    readonly optionalThreshold: number;
    readonly confirmations: bigint;
  }>;
};

/** A key that loads, or why it does not: never the key. */
export type KeyMeasured = { readonly origin: string } & (
  | { readonly ok: true; readonly address: Hex }
  | { readonly ok: false; readonly error: string }
);

export type MachineMeasured = {
  readonly dataDir: string;
  /** The folder itself, or the nearest one above it that exists. */
  readonly folder: { readonly path: string; readonly exists: boolean; readonly writable: boolean };
  readonly freeBytes: Answer<bigint>;
  readonly journal: JournalMeasured;
};

export type JournalMeasured =
  | { readonly kind: 'none' }
  | { readonly kind: 'free' }
  | { readonly kind: 'answering' }
  | { readonly kind: 'held'; readonly pid: number | null }
  | { readonly kind: 'unknown'; readonly why: string };
