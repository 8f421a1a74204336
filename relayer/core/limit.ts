import type { SharedAmount, ValueAmount } from './amount.ts';
import type { BookName, Shard } from './ids.ts';
import type { LimitRule, Ratio } from './policy.ts';

/** Which policy a bucket belongs to: the one that decides, the staged one that runs beside it, or the one to roll back to. */
export type PolicySlot = 'active' | 'staged' | 'previous';

/** What one limit has seen. Journaled in the same batch as the verdict that took from it. */
export type Bucket = {
  /** `<slot>/<rule id>/<lane, book or chain>`, and one more part for the share of a sender. */
  readonly key: string;
  readonly shard: Shard;
  readonly level: BucketLevel;
};

export type BucketLevel = {
  /** What it was counted in; absent: in what its rule counts in. */
  readonly unit?: LimitRule['unit'];
} & (
  | {
      readonly kind: 'bucket';
      /** The theoretical arrival time times the capacity it was counted with, so that it stays a whole number. */
      readonly tat: bigint;
      readonly capacity: bigint;
      /** T it was counted with: what is taken from it, in units, is (tat − now · capacity) / periodMs. */
      readonly periodMs: number;
    }
  | {
      readonly kind: 'window';
      /** By time; those of one millisecond are one. */
      readonly taken: readonly { readonly atMs: number; readonly amount: bigint }[];
    }
);

/** What has left a book, by slot of time: the history that its velocity is held against. */
export type FlowHistory = {
  readonly book: BookName;
  readonly shard: Shard;
  readonly slotMs: number;
  /** By slot number (time / slotMs, rounded down), ascending; slots without outflow are absent. */
  readonly slots: readonly { readonly slot: number; readonly out: SharedAmount }[];
  readonly firstSlot: number;
};

/** A median of prices as it was agreed: the price of one whole shared-decimals token in micro-units of value. */
export type PriceBand = {
  readonly atMs: number;
  /** The lowest and the highest of the sources that count; exact fractions are rounded outwards. */
  readonly min: ValueAmount;
  readonly median: ValueAmount;
  readonly max: ValueAmount;
  readonly sources: Readonly<
    Record<string, { readonly price: ValueAmount; readonly atMs: number; readonly counts: boolean }>
  >;
};

/**
 * What one source says of one asset: the price of a whole token in whole units of the quote currency lies between `low`
 * and `high`. They are the same where the source gives it exactly.
 */
export type PriceObservation = {
  readonly source: string;
  readonly low: Ratio;
  readonly high: Ratio;
  /** When the source says that it was so. */
  readonly atMs: number;
};

/** The price that enters the volatility for one slot of time (time / sampleMs, rounded down), in micro-units. */
export type PriceSample = {
  readonly slot: number;
  /** The median lies between them; whole numbers, rounded outwards. */
  readonly low: ValueAmount;
  readonly high: ValueAmount;
};
