/** One limit, whatever its kind: is there room, when will there be, and what is it after an amount. */
import type { BucketLevel } from '../core/limit.ts';
import type { LimitRule, Ratio } from '../core/policy.ts';
import { addToBucket, bucketFitsAt, bucketRoom, usedOfBucket } from './gcra.ts';
import { addToWindow, usedOfWindow, windowFitsAt, windowRoom } from './window.ts';

/** A rule as it is in force. */
export type RuleInForce = Pick<LimitRule, 'kind' | 'capacity' | 'periodMs'>;

/** The rule with a part of its capacity, rounded down. */
export function shrunk<R extends RuleInForce>(rule: R, part: Ratio): R {
  return { ...rule, capacity: (rule.capacity * part.num) / part.den };
}

/** The most that fits at `nowMs`. No level: nothing was ever taken. */
export function roomOf(level: BucketLevel | null, rule: RuleInForce, nowMs: number): bigint {
  if (!level) return rule.capacity;
  switch (level.kind) {
    case 'bucket':
      return bucketRoom(level, rule, nowMs);
    case 'window':
      return windowRoom(level, rule, nowMs);
    default:
      return level satisfies never;
  }
}

/**
 * The earliest millisecond from `nowMs` on at which `amount` fits if nothing else is taken meanwhile; null: never, since it is
 * above the capacity.
 */
export function fitsAt(level: BucketLevel | null, rule: RuleInForce, amount: bigint, nowMs: number): number | null {
  if (!level) return amount <= rule.capacity ? nowMs : null;
  switch (level.kind) {
    case 'bucket':
      return bucketFitsAt(level, rule, amount, nowMs);
    case 'window':
      return windowFitsAt(level, rule, amount, nowMs);
    default:
      return level satisfies never;
  }
}

/** The level after `amount`; null where it does not fit. */
export function take(level: BucketLevel | null, rule: RuleInForce, amount: bigint, nowMs: number): BucketLevel | null {
  return amount <= roomOf(level, rule, nowMs) ? add(level, rule, amount, nowMs) : null;
}

/**
 * Whether it says no more than no level at all, and can be forgotten: nothing is taken of it, and was not a period ago either, so
 * that a clock that goes back by less finds nothing forgotten.
 */
export function isSpent(level: BucketLevel, rule: RuleInForce, nowMs: number): boolean {
  const thenMs = nowMs - rule.periodMs;
  // Before its newest entry a window has no room, even where that took nothing.
  if (level.kind === 'window' && level.taken.some(({ atMs }) => atMs > thenMs)) return false;
  return usedOf(level, rule, thenMs) === 0n;
}

/** What is taken of it, in its own unit. */
export function usedOf(level: BucketLevel, rule: Pick<RuleInForce, 'periodMs'>, nowMs: number): bigint {
  return level.kind === 'bucket' ? usedOfBucket(level, nowMs) : usedOfWindow(level, rule.periodMs, nowMs);
}

/**
 * The level as a rule of this unit reads it. What was taken in another unit says how much of this one only at prices that are
 * gone: until it has run off, all is taken. The conversion of the other things of a rule is in `add`.
 */
export function inUnit(
  level: BucketLevel | null,
  unit: LimitRule['unit'],
  full: RuleInForce,
  nowMs: number,
): BucketLevel | null {
  if (!level || (level.unit ?? unit) === unit) return level;
  return usedOf(level, full, nowMs) === 0n ? null : { ...add(null, full, full.capacity, nowMs), unit };
}

/**
 * The level after `amount`, whether it fits or not: for one that knows the room. A level of the other kind becomes one of the
 * rule's with all that is taken of it, as if it were taken now. Throws a `RangeError` for an amount below zero.
 */
export function add(level: BucketLevel | null, rule: RuleInForce, amount: bigint, nowMs: number): BucketLevel {
  if (amount < 0n) throw new RangeError(`saw an amount of ${amount}, wanted zero or more`);
  const sum = !level || level.kind === rule.kind ? amount : amount + usedOf(level, rule, nowMs);
  switch (rule.kind) {
    case 'bucket':
      return addToBucket(level?.kind === 'bucket' ? level : null, rule, sum, nowMs);
    case 'window':
      return addToWindow(level?.kind === 'window' ? level : null, rule, sum, nowMs);
    default:
      return rule.kind satisfies never;
  }
}
