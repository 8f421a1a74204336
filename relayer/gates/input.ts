/**
 * What a verdict is decided on, whole and as plain data: what all packets of a round share, and what is one packet's own. The
 * node fills it from what it knows; a receipt carries it; a replay needs nothing else.
 */
import type { SharedAmount } from '../core/amount.ts';
import type { BlockRef, BookName, ChainName, Hex, Nonce, PathKey, PayloadHash, Position, Shard } from '../core/ids.ts';
import type { BucketLevel, PolicySlot, PriceBand } from '../core/limit.ts';
import type { LaneMode } from '../core/mode.ts';
import type { Lane, Tier } from '../core/params.ts';
import type { Pin, SideReading } from '../core/pin.ts';
import type { BookPolicy, ChainPolicy, PolicyHash, ReleaseRule } from '../core/policy.ts';
import type { Anchor, LaneReading, PacketRecord, Said } from '../core/state.ts';
import type { CollateralInput } from '../solvency/collateral.ts';
import type { BookSums } from '../solvency/sums.ts';

export type RoundInput = {
  readonly atMs: number;
  readonly book: BookName;
  readonly sharedDecimals: number;
  /** Where what belongs to no book is kept: the buckets of chains. */
  readonly nodeShard: Shard;
  /** Hash of what decides apart from the policy: chains, books, lanes, finality rules. */
  readonly params: Hex;
  readonly policy: PolicyInput;
  /** Consumptions were read at the heads of `first`, authorizations at the final blocks of `second`. */
  readonly first: Readonly<Record<ChainName, LookInput>>;
  readonly second: Readonly<Record<ChainName, LookInput>>;
  readonly lanes: Readonly<Record<PathKey, LaneInput>>;
  readonly sums: BookSums;
  /** A consumption of the book that is canonical and not final, in words. */
  readonly pending: string | null;
  /** Evidence against the book that stands open, in words. */
  readonly disputed: Seen | null;
  /** Of one whole token of the book; null where there is none or too few sources agree. */
  readonly price: PriceBand | null;
  /** What the collateral is judged by, where it is another asset. */
  readonly collateral: CollateralTerms | null;
};

export type Seen = { readonly saw: string; readonly wanted: string };

/** Absent: the collateral is the asset itself, which needs no price. */
export type CollateralTerms = Pick<CollateralInput, 'rule' | 'collateralPrice' | 'liabilityPrice' | 'samples'>;

export type PolicyInput = {
  readonly slot: PolicySlot;
  readonly version: number;
  readonly hash: PolicyHash;
  readonly release: ReleaseRule;
  readonly book: BookPolicy;
  readonly chains: Readonly<Record<ChainName, ChainPolicy>>;
};

/** One agreed look at one chain, as plain data. */
export type LookInput = {
  readonly chain: ChainName;
  readonly head: BlockRef;
  readonly final: Position;
  readonly requestedSeq: number;
  readonly doneSeq: number;
  readonly atMs: number;
  readonly balances: Readonly<Record<string, bigint>>;
  readonly outboundNonces: Readonly<Record<PathKey, Nonce>>;
  readonly dvnEpoch: number;
  readonly anchor: Anchor | null;
  readonly finalSinceMs: number;
  readonly said: readonly Said[];
};

export type LaneInput = {
  readonly lane: Lane;
  readonly reading: LaneReading | null;
  readonly pin: Pin | null;
  readonly from: SideReading | null;
  readonly to: SideReading | null;
  /** Of the source chain. */
  readonly tiers: readonly Tier[];
  readonly halts: readonly HaltInput[];
  readonly mode: LaneMode | null;
};

export type LaneSince = Pick<LaneInput, 'halts' | 'mode'>;

export type HaltInput = { readonly id: string; readonly cause: string } & Seen;

/** Of a packet's record only what decides. */
export type JudgedPacket = Pick<
  PacketRecord,
  'key' | 'guid' | 'payloadHash' | 'path' | 'encoded' | 'packet' | 'transfer' | 'source' | 'provenance' | 'observedAtMs'
>;

export type PacketInput = {
  readonly packet: JudgedPacket;
  /** All that packets of this book carry out of its source block. */
  readonly stake: bigint;
  /** What was admitted before for its (path, nonce). */
  readonly admitted: PayloadHash | null;
  /** Reserved by packets of this round before it; less its own reservation where it has one. */
  readonly reserved: { readonly book: SharedAmount; readonly pair: SharedAmount; readonly destination: SharedAmount };
  /** This node admitted it before, and it came back: it is in the limits already. */
  readonly counted: boolean;
  /** What packets of this round before it have tightened on its lane; null: it stands as in the round. */
  readonly since: LaneSince | null;
  /** Packets cleared on its lane in this round before it. */
  readonly probed: number;
  /** The levels of all limits that it would take from; null: never taken from. */
  readonly buckets: Readonly<Record<string, BucketLevel | null>>;
  /** What waits behind it on its path: what a hold of it would hold as well. */
  readonly behind: { readonly packets: number; readonly amount: SharedAmount };
};
