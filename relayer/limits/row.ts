/** One transfer against one limit. */
import type { SharedAmount } from '../core/amount.ts';
import type { Hex } from '../core/ids.ts';
import type { BucketLevel, PriceBand } from '../core/limit.ts';
import { shareOf } from './fairShare.ts';
import { add, fitsAt, inUnit, roomOf } from './limit.ts';
import { type Measured, measure, type Pricing, usable } from './quantity.ts';
import { type RuleAt, rulesOf, type Under } from './rules.ts';

/** What a transfer is judged by before its amount is known: its limits, whose buckets `level` finds. */
export type Against = Under & {
  readonly ordering: 'ordered' | 'unordered';
  /** Who sent it at the source; null: not known. */
  readonly sender: Hex | null;
  /** Of one whole token of the book; null where too few sources agree. */
  readonly price: PriceBand | null;
  readonly sharedDecimals: number;
  /** Our clock. Never lets more through by going back. */
  readonly nowMs: number;
  /** The level of a bucket; null: never taken from. */
  readonly level: (key: string) => BucketLevel | null;
};

/** `never` is above the capacity in force: time does not help. */
export type Finding = 'fits' | 'later' | 'never' | 'unpriced';

export type LimitRow = {
  readonly key: string;
  readonly scope: RuleAt['scope'];
  readonly unit: RuleAt['unit'];
  readonly share: boolean;
  /** The amount in the unit of the limit; null: no price. */
  readonly need: bigint | null;
  /** C and T in force. */
  readonly capacity: bigint;
  readonly periodMs: number;
  readonly room: bigint;
  readonly finding: Finding;
  /** When it fits if nothing else is relayed; null: never, or no price. */
  readonly fitsAtMs: number | null;
  readonly before: BucketLevel | null;
  /** As it is if the transfer is relayed, whether it fits or not; null: never taken from. */
  readonly after: BucketLevel | null;
};

/** The limits of one transfer, with those of its sender's share where there are such. */
export function limitsOf(input: Pick<Against, 'ordering' | 'sender'> & Under): readonly RuleAt[] {
  const rules = rulesOf(input);
  const part = input.ordering === 'unordered' ? input.policy.fairShare : null;
  return part ? rules.flatMap((rule) => [rule, shareOf(rule, part, input.sender)]) : rules;
}

/** The keys of all buckets that a verdict asks for: what has to be at hand, and in a receipt. */
export const bucketKeysOf = (input: Pick<Against, 'ordering' | 'sender'> & Under): readonly string[] =>
  limitsOf(input).map(({ key }) => key);

/** Looks levels up in plain data. Throws a `RangeError` for a key that is absent: not given is not the same as never taken from. */
export function levelsIn(levels: Readonly<Record<string, BucketLevel | null>>): Against['level'] {
  return (key) => {
    const level = Object.hasOwn(levels, key) ? levels[key] : undefined;
    if (level === undefined) throw new RangeError(`saw no level of bucket ${key}, wanted one or null`);
    return level;
  };
}

export const pricingOf = ({ price, policy, sharedDecimals, nowMs }: Against): Pricing => ({
  band: usable(price, policy.price, nowMs),
  sharedDecimals,
});

export function rowOf(input: Against, rule: RuleAt, amount: SharedAmount, pricing: Pricing): LimitRow {
  const { nowMs } = input;
  const { inForce } = rule;
  const before = inUnit(input.level(rule.key), rule.unit, rule.full, nowMs);
  const need = measure(amount, rule.unit, pricing);
  const room = roomOf(before, inForce, nowMs);
  const fits = need.known && need.amount <= room;
  const later = need.known && !fits ? fitsAt(before, inForce, need.amount, nowMs) : null;
  return {
    key: rule.key,
    scope: rule.scope,
    unit: rule.unit,
    share: rule.share,
    need: need.known ? need.amount : null,
    capacity: inForce.capacity,
    periodMs: inForce.periodMs,
    room,
    finding: fits ? 'fits' : !need.known ? 'unpriced' : later === null ? 'never' : 'later',
    fitsAtMs: fits ? nowMs : later,
    before,
    after: afterOf(before, rule, need, room, nowMs),
  };
}

/**
 * What is let by although it does not fit, or nobody knows whether it does, leaves nothing (an ordered path that only reports; a
 * transfer above all capacities, after its delay). It does not push the level below nothing, else one such transfer would hold
 * everybody else for as many periods as it is capacities large.
 */
function afterOf(
  before: BucketLevel | null,
  rule: RuleAt,
  need: Measured,
  room: bigint,
  nowMs: number,
): BucketLevel | null {
  if (need.known && need.amount === 0n) return before;
  const taken = need.known && need.amount <= room ? need.amount : room;
  return { ...add(before, rule.inForce, taken, nowMs), unit: rule.unit };
}
