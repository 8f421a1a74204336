/**
 * The generic cell rate algorithm in whole numbers. The textbook form is TAT' = max(now, TAT) + a·T/C, allowed iff
 * TAT' − now ≤ T; here the theoretical arrival time is kept times C, so that nothing is ever divided and no rate is ever
 * rounded (a rate of `limit / 86400` a second is zero for a small limit).
 *
 * Worst case over any time W, with the largest capacity in force within it: C + C·W/T.
 *
 * Another capacity or period than the level was counted with is no new bucket: what is taken of it stays taken, in units, and
 * runs off as it did until the next amount is taken, which converts the level. The conversion is exact for another capacity,
 * and rounds what is taken up for another period.
 */
import type { BucketLevel } from '../core/limit.ts';
import type { LimitRule } from '../core/policy.ts';

export type GcraLevel = Extract<BucketLevel, { kind: 'bucket' }>;

/** C and T of a rule as they are in force: C is smaller while a lane is restricted. */
export type Allowance = Pick<LimitRule, 'capacity' | 'periodMs'>;

/** What is taken, in units times `level.periodMs`. A clock that goes back makes it more. */
function burden({ tat, capacity }: GcraLevel, nowMs: number): bigint {
  const now = BigInt(nowMs) * capacity;
  return tat > now ? tat - now : 0n;
}

const ceilDiv = (num: bigint, den: bigint): bigint => (num + den - 1n) / den;

/** What is taken at `nowMs`, in units, rounded up. Above the capacity after the rule's has shrunk. */
export function usedOfBucket(level: GcraLevel | null, nowMs: number): bigint {
  return level ? ceilDiv(burden(level, nowMs), BigInt(level.periodMs)) : 0n;
}

/** The level with `amount` more, whether it fits or not: ask `bucketRoom` first, or `takeFromBucket`. */
export function addToBucket(level: GcraLevel | null, rule: Allowance, amount: bigint, nowMs: number): GcraLevel {
  const period = BigInt(rule.periodMs);
  const taken = level ? burden(level, nowMs) : 0n;
  const kept = !level || level.periodMs === rule.periodMs ? taken : ceilDiv(taken * period, BigInt(level.periodMs));
  const tat = BigInt(nowMs) * rule.capacity + kept + amount * period;
  return { kind: 'bucket', tat, capacity: rule.capacity, periodMs: rule.periodMs };
}

/** The level after `amount`; null where it does not fit. A whole amount fits exactly if it is at most the room. */
export function takeFromBucket(
  level: GcraLevel | null,
  rule: Allowance,
  amount: bigint,
  nowMs: number,
): GcraLevel | null {
  return amount <= bucketRoom(level, rule, nowMs) ? addToBucket(level, rule, amount, nowMs) : null;
}

/** The most that fits at `nowMs`; exact. Zero also where more is taken than the rule now carries. */
export function bucketRoom(level: GcraLevel | null, rule: Allowance, nowMs: number): bigint {
  const used = usedOfBucket(level, nowMs);
  return used < rule.capacity ? rule.capacity - used : 0n;
}

/** The earliest millisecond from `nowMs` on at which `amount` fits if nothing else is taken; null: above the capacity, never. */
export function bucketFitsAt(level: GcraLevel | null, rule: Allowance, amount: bigint, nowMs: number): number | null {
  if (amount > rule.capacity) return null;
  if (!level || amount <= bucketRoom(level, rule, nowMs)) return nowMs;
  // A level that was counted with nothing runs off at no rate.
  if (level.capacity <= 0n) return null;
  const most = (rule.capacity - amount) * BigInt(level.periodMs);
  return Number(ceilDiv(level.tat - most, level.capacity));
}
