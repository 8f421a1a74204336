/** Which value tiers an amount reaches: how deep its source block has to be (gates/finality.ts). */
import type { SharedAmount } from '../core/amount.ts';
import type { Quantity } from '../core/policy.ts';
import { leastForValue, type Pricing } from './quantity.ts';

/**
 * Where each tier begins, in shared units: the fewest whose value at the highest price reaches it. Null: unpriced, which
 * `demandOf` reads as the top tier of each chain. One tier in value without a price makes all of them unknown.
 */
export function thresholdsOf(
  tiers: readonly Quantity[] | null,
  { band, sharedDecimals }: Pricing,
): readonly SharedAmount[] | null {
  if (!tiers) return null;
  const begins: SharedAmount[] = [];
  for (const tier of tiers) {
    if (tier.unit === 'token') begins.push(tier.amount);
    else if (band && band.max > 0n) begins.push(leastForValue(tier.amount, band.max, sharedDecimals));
    else return null;
  }
  return begins;
}

/**
 * The indices of the chain's `count` tiers that `amount` reaches. A tier without a threshold of its own begins where the last
 * one does, and at nothing where there is none.
 */
export function reachedTiers(
  amount: SharedAmount,
  thresholds: readonly SharedAmount[] | null,
  count: number,
): readonly number[] {
  const begins = thresholds ?? [];
  return Array.from({ length: count }, (_, index) => index).filter((i) => amount >= (begins[i] ?? begins.at(-1) ?? 0n));
}
