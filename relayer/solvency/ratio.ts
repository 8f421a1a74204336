/** Exact fractions: what prices are compared and computed in. Denominators are above zero. */
import type { Ratio } from '../core/policy.ts';

export const ratio = (num: bigint, den = 1n): Ratio => ({ num, den });

/** Below, at or above zero as `a` is below, at or above `b`. */
export const compare = (a: Ratio, b: Ratio): bigint => a.num * b.den - b.num * a.den;

export const times = (a: Ratio, b: Ratio): Ratio => ({ num: a.num * b.num, den: a.den * b.den });

export const plus = (a: Ratio, b: Ratio): Ratio => ({ num: a.num * b.den + b.num * a.den, den: a.den * b.den });

export const minus = (a: Ratio, b: Ratio): Ratio => ({ num: a.num * b.den - b.num * a.den, den: a.den * b.den });

/** Rounds towards minus infinity. */
export function floorOf({ num, den }: Ratio): bigint {
  const quotient = num / den;
  return num < 0n && quotient * den !== num ? quotient - 1n : quotient;
}

/** Rounds towards plus infinity. */
export const ceilOf = ({ num, den }: Ratio): bigint => -floorOf({ num: -num, den });

/** The least whole number whose square is at least `value`. @throws RangeError below zero. */
export function sqrtUp(value: bigint): bigint {
  if (value < 0n) throw new RangeError(`saw ${value}, wanted a number of at least 0 to take the root of`);
  if (value < 2n) return value;
  // Newton's steps from above fall until they reach the root rounded down.
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) break;
    root = next;
  }
  return root * root === value ? root : root + 1n;
}

/** For messages: up to six decimals, rounded down. */
export function shown(value: Ratio): string {
  const millionths = floorOf(times(value, ratio(1_000_000n)));
  const digits = (millionths < 0n ? -millionths : millionths).toString().padStart(7, '0');
  const text = `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
  return millionths < 0n ? `-${text}` : text;
}
