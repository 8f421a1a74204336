import type { Ratio } from '../relayer/core/policy.ts';

/** Digits and a small exponent: what is longer is no amount that anybody means, and costs more than it says. */
const DECIMAL = /^([0-9]{1,40})(?:\.([0-9]{1,60}))?(?:[eE]([+-]?[0-9]{1,2}))?$/;

/** The exact value of a decimal text, as JSON writes numbers; null when it is none, or is below zero. */
export function decimalOf(text: string): Ratio | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const [, whole = '', fraction = '', exponent = '0'] = match;
  const shift = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return shift >= 0 ? { num: digits * 10n ** BigInt(shift), den: 1n } : { num: digits, den: 10n ** BigInt(-shift) };
}
