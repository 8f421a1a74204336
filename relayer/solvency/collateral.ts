/**
 * Does collateral of another asset cover what is owed? R = Σ q_final · p_min · (1 − haircut) / Σ liability_latest · p_max
 * against a required ratio that rises with the volatility of the collateral's price. Pure over recorded prices, exact but
 * for the volatility, which is a whole multiple of 10^-18 and always rounded towards a higher requirement.
 */
import type { PriceBand, PriceSample } from '../core/limit.ts';
import type { CollateralRule, Ratio } from '../core/policy.ts';
import { type Indeterminate, isIndeterminate } from './price.ts';
import { ceilOf, compare, floorOf, minus, plus, ratio, shown, sqrtUp, times } from './ratio.ts';

/** In the smallest unit of a token with so many decimals. */
export type Holding = { readonly amount: bigint; readonly decimals: number };

export type CollateralInput = {
  readonly rule: CollateralRule;
  /** Final collateral less what left it at latest, per leg. */
  readonly collateral: readonly Holding[];
  /** Owed at latest, with all that is reserved and the amount that is asked for now. */
  readonly liabilities: readonly Holding[];
  readonly collateralPrice: PriceBand | Indeterminate;
  readonly liabilityPrice: PriceBand | Indeterminate;
  /** Of the collateral's price, by slot, ascending. */
  readonly samples: readonly PriceSample[];
  readonly nowMs: number;
  /** `requiredRatio` of the same rule, samples and time, where it is worked out already. */
  readonly required?: Ratio | Indeterminate;
};

export type CollateralVerdict =
  | {
      readonly say: 'covered' | 'short';
      /** Null where nothing is owed. */
      readonly ratio: Ratio | null;
      readonly required: Ratio;
      readonly saw: string;
      readonly wanted: string;
    }
  | Indeterminate;

/** One, in the fixed point of returns and volatility. */
const SCALE = 10n ** 18n;
const ONE = ratio(1n);
/** Slots that a volatility is made of: each price that is judged reads them all. */
export const MAX_SAMPLES = 10_000;

export function judgeCollateral(input: CollateralInput): CollateralVerdict {
  const { rule, collateral, liabilities, collateralPrice, liabilityPrice, samples, nowMs } = input;
  if (isIndeterminate(collateralPrice)) return collateralPrice;
  if (isIndeterminate(liabilityPrice)) return liabilityPrice;
  if (!isShare(rule.haircut)) return unusable('haircut', rule.haircut, 'from 0 to 1');
  const negative = liabilities.find(({ amount }) => amount < 0n);
  if (negative) return { say: 'indeterminate', saw: `a liability of ${negative.amount}`, wanted: 'at least 0' };
  const kept = minus(ONE, rule.haircut);
  const assets = times(worthOf(collateral, collateralPrice.min), kept);
  const owed = worthOf(liabilities, liabilityPrice.max);
  const required = input.required ?? requiredRatio(rule, samples, nowMs);
  if (isIndeterminate(required)) return required;
  const covered = compare(assets, times(required, owed)) >= 0n;
  const found = owed.num === 0n ? null : { num: assets.num * owed.den, den: assets.den * owed.num };
  const worth = `collateral ${floorOf(assets)} (at ${collateralPrice.min}, haircut ${shown(rule.haircut)})`;
  return {
    say: covered ? 'covered' : 'short',
    ratio: found,
    required,
    saw: `${worth} / owed ${ceilOf(owed)} (at ${liabilityPrice.max}) = ${found ? shown(found) : 'nothing owed'}`,
    wanted: `>= ${shown(required)}`,
  };
}

/**
 * base + slope · σ, at least `base` and at most `max`. σ is the root of the EWMA of squared returns over the last
 * `minSamples` whole slots. Of a slot without a sample nothing is known: then it is the maximum.
 */
export function requiredRatio(
  rule: CollateralRule,
  samples: readonly PriceSample[],
  nowMs: number,
): Ratio | Indeterminate {
  const { alpha, baseRatio, maxRatio, slope } = rule;
  if (!isShare(alpha) || alpha.num === 0n) return unusable('alpha', alpha, 'above 0 and at most 1');
  if (slope.den <= 0n || slope.num < 0n) return unusable('slope', slope, 'at least 0');
  if (baseRatio.den <= 0n || baseRatio.num <= 0n) return unusable('baseRatio', baseRatio, 'above 0');
  if (maxRatio.den <= 0n || compare(maxRatio, baseRatio) < 0n)
    return unusable('maxRatio', maxRatio, 'at least the base');
  const window = wholeWindow(rule, samples, nowMs);
  if (!window) return maxRatio;
  const risen = plus(baseRatio, times(slope, ratio(volatility(window, alpha), SCALE)));
  return compare(risen, maxRatio) < 0n ? risen : maxRatio;
}

/** Keeps the first sample of each slot, and no more of them than the rule looks at; later ones go when the clock goes back. */
export function addSample(
  samples: readonly PriceSample[],
  sample: PriceSample,
  { minSamples }: Pick<CollateralRule, 'minSamples'>,
): readonly PriceSample[] {
  const known = samples.filter(({ slot }) => slot <= sample.slot);
  const all = known.at(-1)?.slot === sample.slot ? known : [...known, sample];
  return all.slice(-(Math.min(minSamples, MAX_SAMPLES) + 1));
}

/** The last whole slots, each with its sample; null when one is missing. The slot that is under way does not count yet. */
function wholeWindow(
  { minSamples, sampleMs }: CollateralRule,
  samples: readonly PriceSample[],
  nowMs: number,
): readonly PriceSample[] | null {
  if (!Number.isSafeInteger(minSamples) || minSamples < 2 || minSamples > MAX_SAMPLES) return null;
  const under = Math.floor(nowMs / sampleMs);
  if (!Number.isSafeInteger(under)) return null;
  const bySlot = new Map<number, PriceSample>();
  for (const sample of samples) {
    if (bySlot.has(sample.slot) || sample.low <= 0n || sample.high < sample.low) return null;
    bySlot.set(sample.slot, sample);
  }
  const window = Array.from({ length: minSamples }, (_, i) => bySlot.get(under - minSamples + i));
  const found = window.filter((sample) => sample !== undefined);
  return found.length === minSamples ? found : null;
}

/** In multiples of 1 / SCALE, rounded up in each step. */
function volatility(window: readonly PriceSample[], alpha: Ratio): bigint {
  let variance: bigint | null = null;
  for (const [i, sample] of window.entries()) {
    const before = window[i - 1];
    if (!before) continue;
    const squared = largestMove(before, sample) ** 2n;
    const older: Ratio = times(minus(ONE, alpha), ratio(variance ?? squared));
    variance = ceilOf(plus(times(alpha, ratio(squared)), older));
  }
  return sqrtUp(variance ?? 0n);
}

/** By how much the price can have moved, up or down, as a part of the lower one: at least the return either way. */
function largestMove(before: PriceSample, after: PriceSample): bigint {
  const up = ceilOf(ratio((after.high - before.low) * SCALE, before.low));
  const down = ceilOf(ratio((before.high - after.low) * SCALE, after.low));
  return up > down ? up : down;
}

/** In micro-units of value, exact. */
function worthOf(holdings: readonly Holding[], price: bigint): Ratio {
  const decimals = holdings.reduce((most, holding) => Math.max(most, holding.decimals), 0);
  const sum = holdings.reduce((total, one) => total + one.amount * 10n ** BigInt(decimals - one.decimals), 0n);
  return ratio(sum * price, 10n ** BigInt(decimals));
}

const isShare = ({ num, den }: Ratio): boolean => den > 0n && num >= 0n && num <= den;

const unusable = (what: string, { num, den }: Ratio, wanted: string): Indeterminate => ({
  say: 'indeterminate',
  saw: `${what} ${num}/${den}`,
  wanted,
});
