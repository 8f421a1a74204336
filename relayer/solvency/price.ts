/**
 * Which price holds, out of what single sources say. Pure over recorded observations.
 *
 * A source that is absent is taken for the worst that it could have said and still count: else whoever can silence the
 * source that says the lowest would raise what the collateral is worth. So taking an answer away never raises `min`, never
 * lowers `max`, and never makes a price where there was none.
 */
import { type ValueAmount, valueAmount } from '../core/amount.ts';
import type { PriceBand, PriceObservation, PriceSample } from '../core/limit.ts';
import type { PriceRule, Ratio } from '../core/policy.ts';
import { ceilOf, compare, floorOf, minus, plus, ratio, times } from './ratio.ts';

export type Indeterminate = { readonly say: 'indeterminate'; readonly saw: string; readonly wanted: string };

/** A median of fewer is what one or two sources say it is. */
const LEAST_SOURCES = 3;
/** How far ahead of our clock a source may be: its clock is not ours. */
export const MAX_AHEAD_MS = 15_000;
/** A policy that lists more is none: each price compares them all. */
const MAX_SOURCES = 64;
const MICRO = ratio(1_000_000n);
const ZERO = ratio(0n);
const ONE = ratio(1n);

/** What counts of one reading, and where the median of all sources can be, whatever the absent ones would have said. */
type Agreed = {
  readonly present: readonly PriceObservation[];
  readonly counted: readonly PriceObservation[];
  readonly absent: number;
  readonly lowMedian: Ratio;
  readonly highMedian: Ratio;
};

/**
 * The price of one whole token in micro-units of value, as the sources of the rule agree on it: collateral counts at `min`,
 * which is rounded down, liabilities and limits at `max`, which is rounded up. Never the last price.
 */
export function priceBand(
  observations: readonly PriceObservation[],
  rule: PriceRule,
  nowMs: number,
): PriceBand | Indeterminate {
  const agreed = agree(observations, rule, nowMs);
  if ('say' in agreed) return agreed;
  const { present, counted, absent, lowMedian, highMedian } = agreed;
  const whole = absent === 0;
  const min = whole ? least(counted.map(({ low }) => low)) : times(lowMedian, minus(ONE, rule.maxDeviation));
  const max = whole ? greatest(counted.map(({ high }) => high)) : times(highMedian, plus(ONE, rule.maxDeviation));
  return {
    atMs: nowMs,
    min: microDown(min),
    median: microDown(middle(counted.map(({ low }) => low))),
    max: microUp(max),
    sources: Object.fromEntries(
      present.map((one) => [one.source, { price: microDown(one.low), atMs: one.atMs, counts: counted.includes(one) }]),
    ),
  };
}

/** What the same reading gives to the volatility of the price (collateral.ts). */
export function priceSample(
  observations: readonly PriceObservation[],
  rule: PriceRule,
  sampleMs: number,
  nowMs: number,
): PriceSample | Indeterminate {
  const agreed = agree(observations, rule, nowMs);
  if ('say' in agreed) return agreed;
  const { lowMedian, highMedian } = agreed;
  return { slot: Math.floor(nowMs / sampleMs), low: microDown(lowMedian), high: microUp(highMedian) };
}

export const isIndeterminate = <T extends object>(found: T | Indeterminate): found is Indeterminate =>
  'say' in found && found.say === 'indeterminate';

function agree(observations: readonly PriceObservation[], rule: PriceRule, nowMs: number): Agreed | Indeterminate {
  const wrong = contradiction(rule);
  if (wrong) return wrong;
  const names = [...new Set(rule.sources)];
  const present = names.flatMap((name) => heard(observations, name, rule, nowMs) ?? []);
  const absent = names.length - present.length;
  const least = Math.max(LEAST_SOURCES, rule.minSources);
  const wanted = `at least ${least} of ${names.length}, and more than half, each at most ${rule.maxAgeMs} ms old`;
  if (present.length < least || present.length <= absent) {
    return indeterminate(`${present.length} of ${names.length} sources: ${namesOf(present)}`, wanted);
  }
  // The absent ones all below, then all above: whatever they would have said, the median of all lies between.
  const lows = sorted(present.map(({ low }) => low));
  const highs = sorted(present.map(({ high }) => high));
  const lowMedian = lows[Math.floor((names.length - 1) / 2) - absent];
  const highMedian = highs[Math.floor(names.length / 2)];
  if (!lowMedian || !highMedian)
    throw new RangeError(`saw ${present.length} prices of ${names.length}, wanted a median`);
  const floor = times(highMedian, minus(ONE, rule.maxDeviation));
  const ceiling = times(lowMedian, plus(ONE, rule.maxDeviation));
  const counted = present.filter(({ low, high }) => compare(low, floor) >= 0n && compare(high, ceiling) <= 0n);
  if (counted.length < least) {
    return indeterminate(`${counted.length} near the median of ${names.length}: ${namesOf(counted)}`, wanted);
  }
  return { present, counted, absent, lowMedian, highMedian };
}

function contradiction({ sources, maxDeviation }: PriceRule): Indeterminate | null {
  const { num, den } = maxDeviation;
  if (den <= 0n || num < 0n || num >= den) return indeterminate(`maxDeviation ${num}/${den}`, 'at least 0 and below 1');
  if (sources.length > MAX_SOURCES) return indeterminate(`${sources.length} sources`, `at most ${MAX_SOURCES}`);
  return null;
}

/** What one source says now: nothing when it is stale, ahead of us, without a price, or contradicts itself. */
function heard(
  observations: readonly PriceObservation[],
  name: string,
  { maxAgeMs }: PriceRule,
  nowMs: number,
): PriceObservation | null {
  const [one, ...more] = observations.filter(({ source }) => source === name);
  if (!one || more.some((other) => !same(one, other))) return null;
  const fresh = one.atMs >= nowMs - maxAgeMs && one.atMs <= nowMs + MAX_AHEAD_MS;
  return fresh && isPrice(one) ? one : null;
}

const same = (a: PriceObservation, b: PriceObservation): boolean =>
  a.atMs === b.atMs && compare(a.low, b.low) === 0n && compare(a.high, b.high) === 0n;

const isPrice = ({ low, high }: PriceObservation): boolean =>
  low.den > 0n && high.den > 0n && low.num > 0n && compare(low, high) <= 0n;

const sorted = (values: readonly Ratio[]): readonly Ratio[] =>
  [...values].sort((a, b) => {
    const order = compare(a, b);
    return order < 0n ? -1 : order > 0n ? 1 : 0;
  });

const least = (values: readonly Ratio[]): Ratio => sorted(values)[0] ?? ZERO;
const greatest = (values: readonly Ratio[]): Ratio => sorted(values).at(-1) ?? ZERO;

/** The mean of the two in the middle where there are two. */
function middle(values: readonly Ratio[]): Ratio {
  const inOrder = sorted(values);
  const lower = inOrder[Math.floor((inOrder.length - 1) / 2)] ?? ZERO;
  const upper = inOrder[Math.floor(inOrder.length / 2)] ?? ZERO;
  return times(plus(lower, upper), ratio(1n, 2n));
}

const microDown = (price: Ratio): ValueAmount => valueAmount(floorOf(times(price, MICRO)));
const microUp = (price: Ratio): ValueAmount => valueAmount(ceilOf(times(price, MICRO)));

const namesOf = (found: readonly PriceObservation[]): string => found.map(({ source }) => source).join(', ') || 'none';

const indeterminate = (saw: string, wanted: string): Indeterminate => ({ say: 'indeterminate', saw, wanted });
