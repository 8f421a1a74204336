/** Prices as they were last read, and what is decided by them. Not journaled: after a start nothing has a price until it is read. */
import type { EventOf } from '../core/event.ts';
import type { BookName } from '../core/ids.ts';
import type { PriceBand } from '../core/limit.ts';
import type { BookParams } from '../core/params.ts';
import type { BookPolicy, PriceRule } from '../core/policy.ts';
import type { CollateralTerms } from '../gates/input.ts';
import { addSample } from '../solvency/collateral.ts';
import { type Indeterminate, isIndeterminate, priceBand, priceSample } from '../solvency/price.ts';
import type { Draft } from './draft.ts';
import { bookOf } from './lookup.ts';
import { bookPolicyOf } from './policyOf.ts';

export function pricesRead(draft: Draft, { asset, observations }: EventOf<'pricesRead'>): void {
  draft.prices.set(asset, observations);
  for (const book of draft.params.books.values()) {
    const rule = bookPolicyOf(draft, book.name).collateral;
    if (book.collateralPrice !== asset || !rule) continue;
    const sample = priceSample(observations, rule.price, rule.sampleMs, draft.atMs);
    if (isIndeterminate(sample)) continue;
    draft.samples.set(book.name, addSample(draft.samples.get(book.name) ?? [], sample, rule));
  }
}

/** What one whole token of the book is worth now; null where it is unpriced, or too few sources agree. */
export function priceOf(
  draft: Draft,
  name: BookName,
  policy: BookPolicy = bookPolicyOf(draft, name),
): PriceBand | null {
  const band = bandOf(draft, bookOf(draft.params, name).price, policy.price);
  return isIndeterminate(band) ? null : band;
}

/** What the collateral of a book is judged by; null where the collateral is the asset itself. */
export function collateralOf(draft: Draft, book: BookParams, policy: BookPolicy): CollateralTerms | null {
  const rule = policy.collateral;
  if (!rule) return null;
  return {
    rule,
    collateralPrice: bandOf(draft, book.collateralPrice, rule.price),
    liabilityPrice: bandOf(draft, book.price, policy.price),
    samples: draft.samples.get(book.name) ?? [],
  };
}

function bandOf(draft: Draft, asset: string | null, rule: PriceRule | null): PriceBand | Indeterminate {
  if (asset === null || !rule) {
    return { say: 'indeterminate', saw: asset ?? 'no asset', wanted: 'a priced asset, and a price rule in the policy' };
  }
  const observations = draft.prices.get(asset);
  if (observations) return priceBand(observations, rule, draft.atMs);
  return {
    say: 'indeterminate',
    saw: `no price of ${asset} read yet`,
    wanted: `${rule.minSources} sources that agree`,
  };
}
