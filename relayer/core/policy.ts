import type { LocalAmount, SharedAmount, ValueAmount } from './amount.ts';
import type { Brand } from './brand.ts';
import type { BookName, ChainName, Hex } from './ids.ts';

/** An exact fraction; the denominator is above zero. */
export type Ratio = { readonly num: bigint; readonly den: bigint };

/** sha256 over the canonical form of a policy: its name in receipts. */
export type PolicyHash = Brand<Hex, 'PolicyHash'>;

/** How much: in the book's shared units, or in micro-units of the quote currency. */
export type Quantity =
  | { readonly unit: 'token'; readonly amount: SharedAmount }
  | { readonly unit: 'value'; readonly amount: ValueAmount };

/**
 * What decides how much risk is taken, apart from how packets are relayed: versioned, signed by a risk key, hashed into every
 * receipt. Plain data: it is journaled, compared and replayed as it is.
 */
export type Policy = {
  /** Rises with each policy that is staged. */
  readonly version: number;
  readonly hash: PolicyHash;
  /** Why this version, in the words of who signed it. */
  readonly note: string;
  readonly release: ReleaseRule;
  readonly books: Readonly<Record<BookName, BookPolicy>>;
  /** What holds for all books that go to one chain: in value, since units of several assets do not add up. */
  readonly chains: Readonly<Record<ChainName, ChainPolicy>>;
};

/** How a lane comes back after a halt (relayer/quarantine). */
export type ReleaseRule = {
  /** Operators who must sign a word, where more than the configuration asks for; null: as many as that says. */
  readonly acknowledgeThreshold: number | null;
  /** K: once all is acknowledged, the lane is open again after its source's final height was seen to rise so often, however far at once. */
  readonly reopenHeights: number;
  /** The most packets relayed on a lane between two final heights while it probes. */
  readonly probePackets: number;
};

export type ChainPolicy = { readonly limits: readonly LimitRule[] };

export type BookPolicy = {
  /** An authorization that is still not final after so long will not be (ARCHITECTURE.md, Solvency, step 4). */
  readonly maxFinalityMs: number;
  /**
   * What may be pending on lanes that do not require us, in shared units; zero: nothing may. Null: as much as the margin bears,
   * which carries each of it from the first look on, and its authorization only once that is final. Any cap is a lever: whoever
   * can have so much delivered early holds the whole book.
   */
  readonly pendingCap: SharedAmount | null;
  /** What an escrow leg keeps back whatever is asked of it, in local units. */
  readonly floors: Readonly<Record<ChainName, LocalAmount>>;
  /** Where each value tier begins, ascending, all in one unit; null: unpriced, which means the top tier of each chain. */
  readonly valueTiers: readonly Quantity[] | null;
  readonly limits: readonly LimitRule[];
  /**
   * What a size or a rate over its limit does on a path that is delivered in order, where it holds all that follows:
   * `report` lets it pass and says what it would have held; `hold` holds.
   */
  readonly orderedPaths: 'report' | 'hold';
  /** Transfers from this size on wait so long on unordered paths, and so do those that no bucket can ever carry. */
  readonly largeTransfer: { readonly from: Quantity; readonly delayMs: number } | null;
  /** The most of one bucket's capacity that one sender may take within its period, on unordered paths. */
  readonly fairShare: Ratio | null;
  readonly velocity: VelocityRule | null;
  readonly restricted: RestrictedRule;
  /** A lane drains by itself when so much has flowed out of the book within the window. */
  readonly drain: { readonly outflow: Quantity; readonly windowMs: number } | null;
  readonly price: PriceRule | null;
  readonly collateral: CollateralRule | null;
  /** The margin is counted anew from its facts after so many rounds. */
  readonly recountRounds: number;
};

/** One limit. Its bucket is per lane, per book, or per destination chain. */
export type LimitRule = {
  /** Unique within its list; part of the bucket's key, so a rule that keeps its id keeps its bucket. */
  readonly id: string;
  readonly scope: 'lane' | 'book' | 'chain';
  readonly unit: 'token' | 'value';
  /** `bucket`: capacity C at once, refilled within the period T (worst case over W: C + C·W/T). `window`: never more than C in any T. */
  readonly kind: 'bucket' | 'window';
  /** C, in shared units or micro-units of value. */
  readonly capacity: bigint;
  /** T. */
  readonly periodMs: number;
};

/** A run on the collateral: outflow of one slot far above the book's own history moves its lanes to restricted. */
export type VelocityRule = {
  readonly slotMs: number;
  /** Slots of history kept, and the least that must be there before the rule speaks. */
  readonly slots: number;
  readonly minSlots: number;
  /** The quantile of the history that is multiplied by `factor`: no mean and no deviation, the tail has no variance. */
  readonly quantile: Ratio;
  readonly factor: Ratio;
  /** Below this much in a slot it never speaks. */
  readonly least: SharedAmount;
};

export type RestrictedRule = {
  /** Of each bucket's capacity, while restricted: at most one. */
  readonly capacity: Ratio;
  /** Blocks on top, beside what the value calls for. */
  readonly extraDepth: bigint;
  /** Large transfers wait so much longer. */
  readonly extraDelayMs: number;
  /** Calm for so long before the lane is open again (hysteresis). */
  readonly calmMs: number;
};

/** Which prices count (relayer/solvency/price.ts). */
export type PriceRule = {
  /** Names of the sources under `prices` of the configuration. */
  readonly sources: readonly string[];
  /** At least three. */
  readonly minSources: number;
  readonly maxAgeMs: number;
  /** How far a source may be from the median and still count. */
  readonly maxDeviation: Ratio;
};

/** For books whose collateral is another asset than what is owed (relayer/solvency/collateral.ts). */
export type CollateralRule = {
  /** Prices of the collateral; `price` of the book is that of the liability. */
  readonly price: PriceRule;
  readonly haircut: Ratio;
  /** Required ratio of collateral to liability in calm, and at most. */
  readonly baseRatio: Ratio;
  readonly maxRatio: Ratio;
  /** Weight of the newest squared return in the EWMA variance. */
  readonly alpha: Ratio;
  /** Required ratio = base + slope · volatility, rounded up, at most `maxRatio`. */
  readonly slope: Ratio;
  /** The interval at which prices enter the volatility. */
  readonly sampleMs: number;
  readonly minSamples: number;
};
