import type { LocalAmount, SharedAmount } from './amount.ts';
import type { FeeRule } from './feeUpdate.ts';
import type { BookName, ChainName, Eid, Guid, Height, Hex, LaneId, PathKey, Shard } from './ids.ts';
import type { Policy } from './policy.ts';

/** What a node decides by, derived once from its configuration. Hashed into every verdict record. */
export type Params = {
  readonly mode: 'enforce' | 'shadow';
  readonly roles: ReadonlySet<'attest' | 'commit' | 'execute'>;
  readonly nodeShard: Shard;
  /** Deterministic batch salts come from it, so that two journals never sign the same digest. */
  readonly journalId: Hex;
  readonly chains: ReadonlyMap<ChainName, ChainParams>;
  readonly books: ReadonlyMap<BookName, BookParams>;
  readonly lanes: ReadonlyMap<PathKey, Lane>;
  /** Absent: fees are left as they are. */
  readonly feeUpdates?: FeeRule;
  readonly digestExpiryMs: number;
  /** What decides while no signed policy is active. Not in `hash`: a policy is named by a hash of its own. */
  readonly defaultPolicy: Policy;
  /** sha256 over chains, books, lanes and finality rules in canonical form: what decides, not who pays or signs. */
  readonly hash: Hex;
};

export type ChainParams = {
  readonly name: ChainName;
  readonly eid: Eid;
  readonly startBlock: Height;
  readonly dvn: Hex;
  readonly executor: Hex;
  /** The account that pays for transactions here; null where this node sends none. */
  readonly sender: Hex | null;
  /** Whose transactions set the fees of our workers here, where that is not the sender. */
  readonly feeUpdater?: Hex;
  readonly maxHeadLagMs: number;
  readonly maxClockSkewMs: number;
  readonly replaceAfterMs: number;
  readonly maxBatchGas: bigint;
  /** The most calldata of one batch; a single packet that is longer goes alone. */
  readonly maxBatchCalldataBytes: number;
  /** Transactions of one account that are sent and not mined; what comes next waits. */
  readonly maxUnmined: number;
  /** How many operators must agree. */
  readonly quorum: number;
  /** A final block that stands still for longer is a trouble of its own. */
  readonly maxFinalityStallMs: number;
  /** What a larger value at stake calls for on this chain, by ascending tier; empty: nothing more than finality. */
  readonly tiers: readonly Tier[];
};

/** Tier n applies from the book's n-th threshold on; a book without thresholds is unpriced and takes the last tier. */
export type Tier = {
  /** Blocks on top of the source block, at least. */
  readonly minDepth: bigint;
  /** The source block must be covered by an anchor that its L1's quorum has read. */
  readonly anchor: boolean;
};

export type BookParams = {
  readonly name: BookName;
  readonly shard: Shard;
  readonly sharedDecimals: number;
  /** Names of assets with prices: of what the book owes, and of what backs it where that is another one; null: none. */
  readonly price: string | null;
  readonly collateralPrice: string | null;
  /** Any number of escrow and mint legs, at least two, at most one on each chain. */
  readonly legs: readonly LegParams[];
  /** Authorizations that were open at the cut which the initial values were taken at; empty: nothing was in flight. */
  readonly open: readonly OpenAuthorization[];
};

/** A packet that was sent before `startBlock` and not consumed then: its amount is in the initial values already. */
export type OpenAuthorization = {
  readonly from: ChainName;
  readonly to: ChainName;
  readonly guid: Guid;
  /** The transaction that sent it, whose receipt proves it. */
  readonly txHash: Hex;
  readonly amount: SharedAmount;
};

export type LegParams = {
  readonly kind: 'escrow' | 'mint';
  readonly chain: ChainName;
  readonly token: Hex;
  readonly oapp: Hex;
  /** Local units per shared unit. */
  readonly rate: bigint;
  /** Balance of the escrow, or supply of the token, at the block before `startBlock`. */
  readonly initial: LocalAmount;
};

/** One direction of one book: a LayerZero path with its legs. */
export type Lane = {
  readonly id: LaneId;
  readonly path: PathKey;
  readonly book: BookName;
  /** The configuration has this direction relay. The other one is followed all the same: its value is in the book. */
  readonly relayed: boolean;
  /** `ordered`: a nonce waits for all before it, so that every hold holds what follows (LayerZero). */
  readonly ordering: 'ordered' | 'unordered';
  readonly from: LegParams;
  readonly to: LegParams;
  readonly srcEid: Eid;
  readonly dstEid: Eid;
  /** 32 bytes each. */
  readonly sender: Hex;
  readonly receiver: Hex;
};

export const legOf = (book: BookParams, chain: ChainName): LegParams | undefined =>
  book.legs.find((leg) => leg.chain === chain);

export const bookChains = (book: BookParams): readonly ChainName[] => book.legs.map(({ chain }) => chain);
