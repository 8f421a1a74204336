/** What the policy of one book may not say. */
import type { ConfigPath } from '../../config/problem.ts';
import type { BookPolicy, CollateralRule, PriceRule, Quantity, Ratio, VelocityRule } from '../core/policy.ts';
import { MAX_SLOTS, slotsWanted } from '../limits/velocity.ts';
import type { Finding, PolicyRule } from './finding.ts';
import type { BookFit } from './fit.ts';
import { checkBookLimits } from './limitRules.ts';

/** A median of fewer can be moved by one source. */
const LEAST_SOURCES = 3;

export function checkBook(book: BookPolicy, path: ConfigPath, fit: BookFit): Finding[] {
  const at = (...more: ConfigPath): ConfigPath => [...path, ...more];
  return [
    ...checkFloors(book, path, fit),
    ...checkTiers(book.valueTiers ?? [], at('valueTiers')),
    ...checkBookLimits(book.limits, at('limits')),
    ...checkLargeTransfer(book, path),
    ...checkFairShare(book, path),
    ...(book.velocity ? checkVelocity(book.velocity, at('velocity')) : []),
    ...checkSlots(book, path),
    ...checkRestricted(book, path),
    ...(book.drain && book.drain.outflow.amount <= 0n
      ? [finding('drain-zero', at('drain', 'outflow', 'amount'), '0', 'more than 0: else the lane always drains')]
      : []),
    ...(book.price ? checkPrice(book.price, at('price'), fit.priceSources) : []),
    ...(book.collateral ? checkCollateral(book, book.collateral, path, fit) : []),
    ...checkValued(book, path),
  ];
}

const finding = (rule: PolicyRule, path: ConfigPath, found: string, wanted: string): Finding => ({
  rule,
  path,
  found,
  wanted,
});

const isAbove = (a: Ratio, b: Ratio): boolean => a.num * b.den > b.num * a.den;
const ONE: Ratio = { num: 1n, den: 1n };
const shown = ({ num, den }: Ratio): string => (den === 1n ? String(num) : `${num}/${den}`);

function checkFloors({ floors }: BookPolicy, path: ConfigPath, { chains }: BookFit): Finding[] {
  return Object.keys(floors)
    .filter((chain) => !chains.includes(chain))
    .map((chain) => {
      const wanted = `one of the chains of this book: ${chains.join(', ')}`;
      return finding('floor-chain', [...path, 'floors', chain], `chain ${chain}`, wanted);
    });
}

function checkTiers(tiers: readonly Quantity[], path: ConfigPath): Finding[] {
  return tiers.flatMap((tier, index) => {
    const before = tiers[index - 1];
    if (!before) return [];
    if (tier.unit !== before.unit) {
      const wanted = `${before.unit}, as the tier before: tiers of two units cannot be ordered`;
      return [finding('tiers-mixed', [...path, index, 'unit'], tier.unit, wanted)];
    }
    if (tier.amount > before.amount) return [];
    const found = `${tier.amount} after ${before.amount}`;
    return [finding('tiers-not-ascending', [...path, index, 'amount'], found, 'each tier above the one before')];
  });
}

/** What no bucket can carry goes to the delay by itself: a size above that says nothing. */
function checkLargeTransfer({ largeTransfer, limits }: BookPolicy, path: ConfigPath): Finding[] {
  if (!largeTransfer) return [];
  const at = [...path, 'largeTransfer', 'from', 'amount'];
  const { unit, amount } = largeTransfer.from;
  if (amount <= 0n) return [finding('large-transfer-zero', at, '0', 'more than 0: else every transfer is large')];
  const least = limits.find((limit) => limit.unit === unit && limit.capacity < amount);
  if (!least) return [];
  const wanted = `at most ${least.capacity}, the capacity of limit ${least.id}: what is larger waits already`;
  return [finding('large-transfer-above-limit', at, String(amount), wanted)];
}

function checkFairShare({ fairShare, limits }: BookPolicy, path: ConfigPath): Finding[] {
  if (!fairShare) return [];
  const at = [...path, 'fairShare'];
  if (fairShare.num === 0n || isAbove(fairShare, ONE)) {
    return [finding('fair-share-range', at, shown(fairShare), 'more than 0 and at most 1 of a capacity')];
  }
  if (limits.length > 0) return [];
  return [finding('fair-share-without-limit', at, shown(fairShare), 'a limit under limits to take the share of')];
}

function checkVelocity({ minSlots, slots, quantile, factor }: VelocityRule, path: ConfigPath): Finding[] {
  return [
    ...(minSlots > slots
      ? [finding('velocity-min-above-max', [...path, 'minSlots'], String(minSlots), `at most slots, which is ${slots}`)]
      : []),
    ...(quantile.num === 0n || isAbove(quantile, ONE)
      ? [finding('velocity-quantile', [...path, 'quantile'], shown(quantile), 'more than 0 and at most 1')]
      : []),
    ...(isAbove(ONE, factor)
      ? [finding('velocity-factor', [...path, 'factor'], shown(factor), 'at least 1: else ordinary outflow is a run')]
      : []),
  ];
}

/** Outflow is kept in slots for the longer of the two. What asks for more is refused here, not where a packet is admitted. */
function checkSlots(book: BookPolicy, path: ConfigPath): Finding[] {
  const wants = slotsWanted(book);
  if (wants === null || wants.slots <= MAX_SLOTS) return [];
  const at = (book.velocity?.slots ?? 0) === wants.slots ? ['velocity', 'slots'] : ['drain', 'windowMs'];
  const found = `${wants.slots} slots of ${wants.slotMs} ms`;
  return [finding('slots-above-max', [...path, ...at], found, `at most ${MAX_SLOTS}: fewer or longer slots`)];
}

/** Degraded is never looser than open; that the other three cannot loosen is in their types. */
function checkRestricted({ restricted }: BookPolicy, path: ConfigPath): Finding[] {
  const { capacity } = restricted;
  const at = [...path, 'restricted', 'capacity'];
  if (isAbove(capacity, ONE)) {
    return [
      finding('restricted-looser', at, shown(capacity), 'at most 1: a restricted lane is not looser than an open one'),
    ];
  }
  if (capacity.num > 0n) return [];
  return [
    finding('restricted-zero', at, '0', 'more than 0: a lane that lets nothing through is halted, not restricted'),
  ];
}

function checkPrice({ sources, minSources, maxDeviation }: PriceRule, path: ConfigPath, known: readonly string[]) {
  const wanted = `one of the configured sources of its price: ${known.join(', ') || 'there are none'}`;
  return [
    ...sources.flatMap((source, index) => [
      ...(known.includes(source) ? [] : [finding('price-source-unknown', [...path, 'sources', index], source, wanted)]),
      ...(sources.indexOf(source) === index
        ? []
        : [finding('price-source-twice', [...path, 'sources', index], `${source} again`, 'each source once')]),
    ]),
    ...(minSources < LEAST_SOURCES
      ? [
          finding(
            'price-too-few',
            [...path, 'minSources'],
            String(minSources),
            `at least ${LEAST_SOURCES}: a median of fewer is moved by one`,
          ),
        ]
      : []),
    ...(minSources > sources.length
      ? [
          finding(
            'price-min-above-sources',
            [...path, 'minSources'],
            String(minSources),
            `at most the number of sources, which is ${sources.length}`,
          ),
        ]
      : []),
    ...(maxDeviation.num === 0n || !isAbove(ONE, maxDeviation)
      ? [finding('price-deviation', [...path, 'maxDeviation'], shown(maxDeviation), 'more than 0 and less than 1')]
      : []),
  ];
}

function checkCollateral(book: BookPolicy, rule: CollateralRule, path: ConfigPath, fit: BookFit): Finding[] {
  const at = (field: string): ConfigPath => [...path, 'collateral', field];
  const { haircut, baseRatio, maxRatio, alpha } = rule;
  return [
    ...(book.price
      ? []
      : [
          finding(
            'collateral-without-price',
            [...path, 'price'],
            'null',
            'the price rule of what the collateral is held against',
          ),
        ]),
    ...checkPrice(rule.price, at('price'), fit.collateralSources),
    ...(isAbove(ONE, haircut) ? [] : [finding('collateral-haircut', at('haircut'), shown(haircut), 'less than 1')]),
    ...(baseRatio.num > 0n ? [] : [finding('collateral-base-zero', at('baseRatio'), '0', 'more than 0')]),
    ...(isAbove(baseRatio, maxRatio)
      ? [
          finding(
            'collateral-base-above-max',
            at('baseRatio'),
            shown(baseRatio),
            `at most maxRatio, which is ${shown(maxRatio)}`,
          ),
        ]
      : []),
    ...(alpha.num === 0n || isAbove(alpha, ONE)
      ? [finding('collateral-alpha', at('alpha'), shown(alpha), 'more than 0 and at most 1')]
      : []),
  ];
}

/** Whatever is said in value needs a price, or it would wait for ever. */
function checkValued({ price, limits, valueTiers, largeTransfer, drain }: BookPolicy, path: ConfigPath): Finding[] {
  if (price) return [];
  const valued: ConfigPath[] = [
    ...(valueTiers ?? []).flatMap(({ unit }, index) => (unit === 'value' ? [['valueTiers', index, 'unit']] : [])),
    ...limits.flatMap(({ unit }, index) => (unit === 'value' ? [['limits', index, 'unit']] : [])),
    ...(largeTransfer?.from.unit === 'value' ? [['largeTransfer', 'from', 'unit']] : []),
    ...(drain?.outflow.unit === 'value' ? [['drain', 'outflow', 'unit']] : []),
  ];
  return valued.map((where) =>
    finding('value-without-price', [...path, ...where], 'value', 'token, or a price rule for this book'),
  );
}
