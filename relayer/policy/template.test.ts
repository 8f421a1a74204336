import { expect, it } from 'vitest';
import type { BookPolicy } from '../core/policy.ts';
import { DEFAULT_BOOK_POLICY, defaultPolicy } from './default.ts';
import { parsePolicy } from './file.ts';
import { policyTemplate } from './template.ts';

const fit = {
  chains: ['ethereum', 'base'],
  books: { usdx: { chains: ['ethereum', 'base'], priceSources: [], collateralSources: [] } },
  operators: 3,
  operatorThreshold: 2,
};
const rulesOf = (text: string) => {
  const { books, release, chains } = parsePolicy(text, 'p.yaml', fit).policy;
  return { books, release, chains };
};

it('the policy that init writes decides as the default does', () => {
  const { books, release, chains } = defaultPolicy(['usdx' as never], 1);
  // Of how many operators it takes it says nothing: what a new file says of that would stand above the configuration.
  const asConfigured = { ...release, acknowledgeThreshold: null };
  expect(rulesOf(policyTemplate())).toEqual({ books, release: asConfigured, chains });
});

it('its comments show the defaults as they are', () => {
  const shown = policyTemplate().replace(/^( {4}| {2})# ([a-zA-Z]+: (?:[^#\n]+))/gm, '$1$2');
  expect(shown).not.toBe(policyTemplate());
  expect(rulesOf(shown)).toEqual(rulesOf(policyTemplate()));
});

it('every form that its comments suggest is one', () => {
  const suggested = policyTemplate().replace(
    /^( {4})# (valueTiers|limits|largeTransfer|fairShare|velocity|drain): (?:null|\[\]) # (?:[^:[{]*: )?([[{].*|1\/4)$/gm,
    '$1$2: $3',
  );
  const { usdx } = rulesOf(suggested.replace('amount: 1_000_000_000 }, delayMs', 'amount: 1_000 }, delayMs'))
    .books as Record<string, BookPolicy>;
  const names = ['valueTiers', 'limits', 'largeTransfer', 'fairShare', 'velocity', 'drain'] as const;
  for (const name of names) expect(usdx?.[name], name).not.toEqual(DEFAULT_BOOK_POLICY[name]);
});
