/**
 * Amounts against limits in token units and in value. Limits use the highest price of the sources that count, and round up: an
 * unsure price makes an amount larger, never smaller. Without a price an amount is unknown: neither zero nor left out.
 */
import { type SharedAmount, shared, type ValueAmount, valueAmount } from '../core/amount.ts';
import type { PriceBand } from '../core/limit.ts';
import type { PriceRule, Quantity } from '../core/policy.ts';

/** A book's price, and the decimals of the token that it is the price of one whole of. */
export type Pricing = { readonly band: PriceBand | null; readonly sharedDecimals: number };

export type Measured =
  | { readonly known: true; readonly amount: bigint }
  | { readonly known: false; readonly saw: string; readonly wanted: string };

/** The band if it can be used at `nowMs`, else none: of no value, its ends the wrong way round, or older than the rule allows. */
export function usable(
  band: PriceBand | null,
  rule: Pick<PriceRule, 'maxAgeMs'> | null,
  nowMs: number,
): PriceBand | null {
  if (!band || band.max <= 0n || band.min > band.max) return null;
  return rule && nowMs - band.atMs > rule.maxAgeMs ? null : band;
}

/** Micro-units of value at the highest price, rounded up. */
export function valueAt(amount: SharedAmount, highest: ValueAmount, sharedDecimals: number): ValueAmount {
  const whole = 10n ** BigInt(sharedDecimals);
  return valueAmount((amount * highest + whole - 1n) / whole);
}

/** The most shared units whose value at the highest price is at most `value`: rounded down. */
export function mostForValue(value: ValueAmount, highest: ValueAmount, sharedDecimals: number): SharedAmount {
  return shared((value * 10n ** BigInt(sharedDecimals)) / highest);
}

/** The fewest shared units whose value at the highest price reaches `value`: where it begins. */
export function leastForValue(value: ValueAmount, highest: ValueAmount, sharedDecimals: number): SharedAmount {
  return value <= 0n ? shared(0n) : shared(mostForValue(valueAmount(value - 1n), highest, sharedDecimals) + 1n);
}

/** An amount in the unit of a limit. */
export function measure(amount: SharedAmount, unit: Quantity['unit'], { band, sharedDecimals }: Pricing): Measured {
  switch (unit) {
    case 'token':
      return { known: true, amount };
    case 'value':
      if (amount === 0n) return { known: true, amount: 0n };
      if (band && band.max > 0n) return { known: true, amount: valueAt(amount, band.max, sharedDecimals) };
      return {
        known: false,
        saw: `${amount} shared units without a price`,
        wanted: 'a price that enough sources agree on',
      };
    default:
      return unit satisfies never;
  }
}
