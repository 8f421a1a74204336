/** One operator's word against the quorum: as it is found, as it stands open, how it ends, and what may follow for it. */
import type { Fact } from './fact.ts';
import type { BookName, ChainName, Height, Hex, Shard } from './ids.ts';

/**
 * `logs`: for a block that k agree on it serves other logs (`facts`: those that k do not have). `fork`: it serves
 * another block at that height. `balance`: pinned to an agreed block it answers other values.
 */
export const OBJECTION_KINDS = ['logs', 'fork', 'balance'] as const;
export type ObjectionKind = (typeof OBJECTION_KINDS)[number];

/** Of one operator on one chain so many stand open at a time: a liar cannot fill memory or journal. */
export const MAX_OPEN_DISPUTES = 16;

/** Evidence against, from one operator. It holds the books that it touches until k agree or it is refuted. */
export type Objection = {
  readonly operator: string;
  readonly kind: ObjectionKind;
  readonly height: Height;
  /** The block it serves there; the agreed one for `logs` and `balance`. */
  readonly claimedHash: Hex;
  readonly agreedHash: Hex;
  readonly facts: readonly Fact[];
  /** What it claims, as digests and bounded: by it the claim is known again when k come to say the same. */
  readonly claim: string;
  /** For people: what it said, bounded. */
  readonly saw: string;
};

/**
 * `confirmed`: k agree with it now. `withdrawn`: the reporter now says what k say. `refuted`: at that final height k
 * agree otherwise and the reporter still serves its claim. `lapsed`: the reporter no longer answers for it.
 */
export type Resolution = {
  readonly dispute: string;
  readonly how: 'confirmed' | 'withdrawn' | 'refuted' | 'lapsed';
  readonly saw: string;
};

/** An operator whose content was contradicted. It counts for nothing until an operator of ours says otherwise. */
export type ProviderRecord = {
  readonly chain: ChainName;
  readonly operator: string;
  readonly shard: Shard;
  readonly excluded: boolean;
  readonly dispute: string;
  /** What it served, and what k agreed on. */
  readonly saw: string;
  readonly wanted: string;
  readonly sinceMs: number;
  /** Who let it in again, and when. */
  readonly readmitted: { readonly by: string; readonly atMs: number } | null;
};

/** Evidence against that stands open: one operator's word against the quorum. */
export type Dispute = {
  /** `<chain>/<operator>/<kind>/<height>/<claimed hash>`, one a block and operator. */
  readonly id: string;
  readonly shard: Shard;
  readonly chain: ChainName;
  readonly operator: string;
  readonly kind: ObjectionKind;
  readonly height: Height;
  readonly claimedHash: Hex;
  readonly agreedHash: Hex;
  /** The books that it holds; none for a mere authorization that k do not have, which holds itself. */
  readonly books: readonly BookName[];
  /** As in the objection; empty in what was journaled before it was kept. */
  readonly claim: string;
  readonly saw: string;
  readonly sinceMs: number;
};

export const providerKey = (chain: ChainName, operator: string): string => `${chain}/${operator}`;
