import type { ConfigPath } from '../../config/problem.ts';

/** The names of the rules: shown with each refusal, so that it can be looked up. Never renamed. */
export type PolicyRule =
  | 'threshold-above-operators'
  | 'threshold-below-operators'
  | 'book-missing'
  | 'book-unknown'
  | 'chain-unknown'
  | 'limit-scope'
  | 'limit-duplicate'
  | 'limit-zero'
  | 'limit-above-book'
  | 'chain-limit-unit'
  | 'value-without-price'
  | 'tiers-mixed'
  | 'tiers-not-ascending'
  | 'floor-chain'
  | 'large-transfer-zero'
  | 'large-transfer-above-limit'
  | 'fair-share-range'
  | 'fair-share-without-limit'
  | 'velocity-min-above-max'
  | 'velocity-quantile'
  | 'velocity-factor'
  | 'slots-above-max'
  | 'restricted-looser'
  | 'restricted-zero'
  | 'drain-zero'
  | 'price-source-unknown'
  | 'price-source-twice'
  | 'price-too-few'
  | 'price-min-above-sources'
  | 'price-deviation'
  | 'collateral-without-price'
  | 'collateral-haircut'
  | 'collateral-base-zero'
  | 'collateral-base-above-max'
  | 'collateral-alpha';

/** One thing that a policy may not say, and where. */
export type Finding = {
  readonly rule: PolicyRule;
  readonly path: ConfigPath;
  readonly found: string;
  readonly wanted: string;
};
