import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../config/problem.ts';
import { parsePolicy } from './file.ts';
import type { PolicyRule } from './finding.ts';
import { checkPolicy } from './rules.ts';
import { FIT, policies, SOURCES } from './testing/arbitrary.ts';

const PRICE = `{ sources: [${SOURCES}], minSources: 3, maxAgeMs: 60000, maxDeviation: 0.05 }`;
const map = (usual: Record<string, string>) => (changes: Record<string, string>) =>
  `{ ${Object.entries({ ...usual, ...changes })
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`;
const limit = map({ id: 'day', scope: 'lane', unit: 'token', kind: 'bucket', capacity: '100', periodMs: '1000' });
const collateral = map({
  price: PRICE,
  haircut: '0.1',
  baseRatio: '1.2',
  maxRatio: '2',
  alpha: '0.1',
  slope: '1',
  sampleMs: '1000',
  minSamples: '10',
});
const velocity = map({ slotMs: '1000', slots: '100', minSlots: '10', quantile: '0.99', factor: '3', least: '0' });

const file = (
  gold: string,
  more: { release?: string; usdx?: string; chains?: string; books?: string } = {},
) => `version: 1
note: a test
release: ${more.release ?? '{ acknowledgeThreshold: 2 }'}
books:
  gold: { ${gold} }
  usdx: { ${more.usdx ?? ''} }
${more.books ?? ''}
chains: { ${more.chains ?? ''} }
`;

/** The names of the rules that a file breaks, with where. */
function broken(text: string): string[] {
  try {
    parsePolicy(text, 'p.yaml', FIT);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ path, message }) => `${/; rule ([a-z-]+)$/.exec(message)?.[1] ?? message} ${path}`);
  }
}

const CASES: readonly [PolicyRule, string, where: string][] = [
  ['threshold-above-operators', file('', { release: '{ acknowledgeThreshold: 4 }' }), 'release.acknowledgeThreshold'],
  ['book-missing', file('').replace(/ {2}usdx.*\n/, ''), 'books.usdx'],
  ['book-unknown', file('', { books: '  silver: {}' }), 'books.silver'],
  ['chain-unknown', file('', { chains: 'east: { limits: [] }' }), 'chains.east'],
  ['limit-scope', file(`limits: [${limit({ scope: 'chain' })}]`), 'books.gold.limits[0].scope'],
  [
    'limit-scope',
    file(`price: ${PRICE}`, { chains: `north: { limits: [${limit({ unit: 'value' })}] }` }),
    'chains.north.limits[0].scope',
  ],
  ['limit-duplicate', file(`limits: [${limit({})}, ${limit({})}]`), 'books.gold.limits[1].id'],
  ['limit-zero', file(`limits: [${limit({ capacity: '0' })}]`), 'books.gold.limits[0].capacity'],
  [
    'limit-above-book',
    file(`limits: [${limit({ capacity: '101' })}, ${limit({ id: 'all', scope: 'book' })}]`),
    'books.gold.limits[0].capacity',
  ],
  [
    'chain-limit-unit',
    file(`price: ${PRICE}`, { chains: `north: { limits: [${limit({ scope: 'chain' })}] }` }),
    'chains.north.limits[0].unit',
  ],
  ['value-without-price', file(`limits: [${limit({ unit: 'value' })}]`), 'books.gold.limits[0].unit'],
  ['value-without-price', file('valueTiers: [{ unit: value, amount: 1 }]'), 'books.gold.valueTiers[0].unit'],
  [
    'value-without-price',
    file('largeTransfer: { from: { unit: value, amount: 1 }, delayMs: 1 }'),
    'books.gold.largeTransfer.from.unit',
  ],
  [
    'value-without-price',
    file('drain: { outflow: { unit: value, amount: 1 }, windowMs: 1 }'),
    'books.gold.drain.outflow.unit',
  ],
  [
    'value-without-price',
    file('', { chains: `north: { limits: [${limit({ scope: 'chain', unit: 'value' })}] }` }),
    'books.gold.price',
  ],
  [
    'tiers-mixed',
    file(`price: ${PRICE}, valueTiers: [{ unit: value, amount: 1 }, { unit: token, amount: 2 }]`),
    'books.gold.valueTiers[1].unit',
  ],
  [
    'tiers-not-ascending',
    file('valueTiers: [{ unit: token, amount: 5 }, { unit: token, amount: 5 }]'),
    'books.gold.valueTiers[1].amount',
  ],
  ['floor-chain', file('floors: { west: 1 }'), 'books.gold.floors.west'],
  [
    'large-transfer-zero',
    file('largeTransfer: { from: { unit: token, amount: 0 }, delayMs: 1 }'),
    'books.gold.largeTransfer.from.amount',
  ],
  [
    'large-transfer-above-limit',
    file(`limits: [${limit({})}], largeTransfer: { from: { unit: token, amount: 101 }, delayMs: 1 }`),
    'books.gold.largeTransfer.from.amount',
  ],
  ['fair-share-range', file(`limits: [${limit({})}], fairShare: 1.01`), 'books.gold.fairShare'],
  ['fair-share-range', file(`limits: [${limit({})}], fairShare: 0`), 'books.gold.fairShare'],
  ['fair-share-without-limit', file('fairShare: 0.5'), 'books.gold.fairShare'],
  ['velocity-min-above-max', file(`velocity: ${velocity({ minSlots: '101' })}`), 'books.gold.velocity.minSlots'],
  ['velocity-quantile', file(`velocity: ${velocity({ quantile: '1.1' })}`), 'books.gold.velocity.quantile'],
  ['velocity-factor', file(`velocity: ${velocity({ factor: '0.9' })}`), 'books.gold.velocity.factor'],
  ['slots-above-max', file(`velocity: ${velocity({ slots: '4097' })}`), 'books.gold.velocity.slots'],
  [
    'slots-above-max',
    file(`velocity: ${velocity({})}, drain: { outflow: { unit: token, amount: 1 }, windowMs: 4096000 }`),
    'books.gold.drain.windowMs',
  ],
  [
    'restricted-looser',
    file('restricted: { capacity: 1.1, extraDepth: 0, extraDelayMs: 0, calmMs: 1 }'),
    'books.gold.restricted.capacity',
  ],
  [
    'restricted-zero',
    file('restricted: { capacity: 0, extraDepth: 0, extraDelayMs: 0, calmMs: 1 }'),
    'books.gold.restricted.capacity',
  ],
  [
    'drain-zero',
    file('drain: { outflow: { unit: token, amount: 0 }, windowMs: 1 }'),
    'books.gold.drain.outflow.amount',
  ],
  ['price-source-unknown', file(`price: ${PRICE.replace('web', 'wob')}`), 'books.gold.price.sources[2]'],
  ['price-source-twice', file(`price: ${PRICE.replace('web', 'pool')}`), 'books.gold.price.sources[2]'],
  ['price-too-few', file(`price: ${PRICE.replace('minSources: 3', 'minSources: 2')}`), 'books.gold.price.minSources'],
  [
    'price-min-above-sources',
    file(`price: ${PRICE.replace('minSources: 3', 'minSources: 5')}`),
    'books.gold.price.minSources',
  ],
  ['price-deviation', file(`price: ${PRICE.replace('0.05', '1')}`), 'books.gold.price.maxDeviation'],
  ['collateral-without-price', file(`collateral: ${collateral({})}`), 'books.gold.price'],
  [
    'collateral-haircut',
    file(`price: ${PRICE}, collateral: ${collateral({ haircut: '1' })}`),
    'books.gold.collateral.haircut',
  ],
  [
    'collateral-base-zero',
    file(`price: ${PRICE}, collateral: ${collateral({ baseRatio: '0' })}`),
    'books.gold.collateral.baseRatio',
  ],
  [
    'collateral-base-above-max',
    file(`price: ${PRICE}, collateral: ${collateral({ baseRatio: '2.01' })}`),
    'books.gold.collateral.baseRatio',
  ],
  [
    'collateral-alpha',
    file(`price: ${PRICE}, collateral: ${collateral({ alpha: '0' })}`),
    'books.gold.collateral.alpha',
  ],
];

it.each(CASES)('%s is refused by name, at its place', (rule, text, where) => {
  expect(broken(text)).toEqual([`${rule} ${where}`]);
});

describe('what no rule forbids', () => {
  it.each([
    ['a lane that may take all of what the book may', [limit({}), limit({ id: 'all', scope: 'book' })]],
    [
      'a lane that is bound over a day where the book is bound over an hour',
      [limit({ capacity: '300', periodMs: '86400' }), limit({ id: 'all', scope: 'book', periodMs: '3600' })],
    ],
    ['a limit in another unit', [limit({ capacity: '101' }), limit({ id: 'all', scope: 'book', unit: 'value' })]],
  ])('%s', (_, limits) => {
    expect(broken(file(`price: ${PRICE}, limits: [${limits}]`))).toEqual([]);
  });

  it('a threshold where no operators are configured, as shadow mode allows', () => {
    const { policy } = parsePolicy(file('', { release: '{ acknowledgeThreshold: 1 }' }), 'p.yaml', FIT);
    expect(checkPolicy(policy, { ...FIT, operators: 0 })).toEqual([]);
  });

  it('asks for as many operators as the configuration, or more, or says nothing of it', () => {
    const told = (threshold: string) => {
      const { policy } = parsePolicy(file('', { release: `{ acknowledgeThreshold: ${threshold} }` }), 'p.yaml', FIT);
      return checkPolicy(policy, { ...FIT, operatorThreshold: 2 }).map(({ rule }) => rule);
    };
    expect(['1', '2', '3', 'null'].map(told)).toEqual([['threshold-below-operators'], [], [], []]);
  });

  it('passes, and a policy that passes does so whatever its values are', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(checkPolicy(policy, FIT)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

it('durations of nothing and amounts below zero do not even read', () => {
  expect(broken(file(`limits: [${limit({ periodMs: '0' })}]`))[0]).toContain('whole number from 1');
  expect(broken(file(`limits: [${limit({ capacity: '-1' })}]`))[0]).toContain('from 0 to 2^256');
  expect(broken(file(`limits: [${limit({ capacity: '1.5' })}]`))[0]).toContain('from 0 to 2^256');
  expect(broken(file('maxFinalityMs: 0'))[0]).toContain('whole number from 1');
});
