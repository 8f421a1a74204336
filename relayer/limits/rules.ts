/** Which limits a transfer comes under, with their capacities in force and the keys of their buckets. */
import { type BookName, bookShard, type ChainName, type LaneId, type Shard } from '../core/ids.ts';
import type { PolicySlot } from '../core/limit.ts';
import type { ModeName } from '../core/mode.ts';
import type { BookPolicy, ChainPolicy, LimitRule, RestrictedRule } from '../core/policy.ts';
import { type RuleInForce, shrunk } from './limit.ts';

/** Where a transfer goes, and the policy that it goes under. */
export type Under = {
  readonly slot: PolicySlot;
  readonly policy: BookPolicy;
  /** Of the destination chain; null: it has none. */
  readonly chainPolicy: ChainPolicy | null;
  readonly lane: LaneId;
  readonly book: BookName;
  readonly destination: ChainName;
  readonly mode: ModeName;
  /** Where the buckets of a chain live, since they belong to no book: the node's own shard. */
  readonly chainShard: Shard;
};

export type RuleAt = {
  readonly key: string;
  readonly shard: Shard;
  readonly id: string;
  readonly scope: LimitRule['scope'];
  readonly unit: LimitRule['unit'];
  /** The share of one sender of the bucket that the rest of the key names. */
  readonly share: boolean;
  /** With the capacity that the lane's mode leaves. */
  readonly inForce: RuleInForce;
  readonly full: RuleInForce;
};

/** All limits of the book and of the destination chain. */
export function rulesOf(under: Under): readonly RuleAt[] {
  const ofBook = under.policy.limits.map((rule) => ruleAt(under, rule, 'book'));
  const ofChain = under.chainPolicy?.limits.map((rule) => ruleAt(under, rule, 'chain')) ?? [];
  return [...ofBook, ...ofChain];
}

function ruleAt(under: Under, rule: LimitRule, list: 'book' | 'chain'): RuleAt {
  const { kind, capacity, periodMs, id, scope, unit } = rule;
  const full = { kind, capacity, periodMs };
  const inForce = restricts(under.mode) ? shrunk(full, atMostOne(under.policy.restricted)) : full;
  const ownShard = list === 'chain' && scope === 'chain' ? under.chainShard : bookShard(under.book);
  const key = `${under.slot}/${id}/${subjectOf(under, scope, list)}`;
  return { key, shard: ownShard, id, scope, unit, share: false, inForce, full };
}

/** A book and a chain may have one name, and two lists rules of one id: the subject tells them apart. */
function subjectOf({ lane, book, destination }: Under, scope: LimitRule['scope'], list: 'book' | 'chain'): string {
  const within = list === 'chain' ? `chain:${destination}` : '';
  switch (scope) {
    case 'lane':
      return `${within}lane:${lane}`;
    case 'book':
      return `${within}book:${book}`;
    case 'chain':
      return list === 'chain' ? within : `book:${book}>${destination}`;
    default:
      return scope satisfies never;
  }
}

/** Restricted is never looser than open, whatever the policy says. */
function atMostOne({ capacity }: RestrictedRule): RestrictedRule['capacity'] {
  return capacity.num > capacity.den ? { num: 1n, den: 1n } : capacity;
}

/** Whether capacities are shrunk and delays longer. What else a mode does is decided before (relayer/quarantine). */
export function restricts(mode: ModeName): boolean {
  switch (mode) {
    case 'restricted':
      return true;
    case 'open':
    case 'halted':
    case 'probing':
    case 'draining':
      return false;
    default:
      return mode satisfies never;
  }
}
