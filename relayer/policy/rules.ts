/** What a policy may not say: what contradicts itself, and what does not fit the configuration. Each rule has a name. */
import type { BookPolicy, ChainPolicy, Policy } from '../core/policy.ts';
import { checkBook } from './bookRules.ts';
import type { Finding } from './finding.ts';
import type { PolicyFit } from './fit.ts';
import { checkLimits } from './limitRules.ts';

export type PolicyBody = Pick<Policy, 'release' | 'books' | 'chains'>;

/** Everything that is wrong, in the order of the file; empty when the policy can decide. */
export function checkPolicy(policy: PolicyBody, fit: PolicyFit): Finding[] {
  return [
    ...checkRelease(policy, fit),
    ...checkBooks(policy, fit),
    ...Object.entries(policy.chains).flatMap(([name, chain]) => checkChain(policy, name, chain, fit)),
  ];
}

/** The risk keys may ask for more operators than the configuration, never for fewer: theirs is another office. */
function checkRelease({ release }: PolicyBody, { operators, operatorThreshold }: PolicyFit): Finding[] {
  const { acknowledgeThreshold } = release;
  if (acknowledgeThreshold === null) return [];
  const at = { path: ['release', 'acknowledgeThreshold'], found: String(acknowledgeThreshold) };
  if (acknowledgeThreshold < operatorThreshold) {
    const wanted = `at least operators.threshold of the configuration, which is ${operatorThreshold}; null means as it says`;
    return [{ rule: 'threshold-below-operators', ...at, wanted }];
  }
  if (operators === 0 || acknowledgeThreshold <= operators) return [];
  const wanted = `at most the number of operators, which is ${operators}: else nothing could ever be acknowledged`;
  return [{ rule: 'threshold-above-operators', ...at, wanted }];
}

/** A policy speaks of every book, so that none is left to a default that nobody signed. */
function checkBooks(policy: PolicyBody, fit: PolicyFit): Finding[] {
  const missing = Object.keys(fit.books).filter((name) => !Object.hasOwn(policy.books, name));
  return [
    ...missing.map(
      (name): Finding => ({
        rule: 'book-missing',
        path: ['books', name],
        found: 'nothing',
        wanted: `what holds for the configured book ${name}; {} means as in the default policy`,
      }),
    ),
    ...Object.entries(policy.books).flatMap(([name, book]: [string, BookPolicy]) => {
      const path = ['books', name];
      const known = Object.hasOwn(fit.books, name) ? fit.books[name] : undefined;
      if (known) return checkBook(book, path, known);
      const wanted = `one of the configured books: ${Object.keys(fit.books).join(', ') || 'there are none'}`;
      return [{ rule: 'book-unknown' as const, path, found: `book ${name}`, wanted }];
    }),
  ];
}

function checkChain(policy: PolicyBody, name: string, { limits }: ChainPolicy, fit: PolicyFit): Finding[] {
  const path = ['chains', name];
  if (!fit.chains.includes(name)) {
    const wanted = `one of the configured chains: ${fit.chains.join(', ')}`;
    return [{ rule: 'chain-unknown', path, found: `chain ${name}`, wanted }];
  }
  const wrong = limits.flatMap((limit, index): Finding[] => {
    const at = [...path, 'limits', index];
    return [
      ...(limit.scope === 'chain'
        ? []
        : [{ rule: 'limit-scope' as const, path: [...at, 'scope'], found: limit.scope, wanted: 'chain' }]),
      ...(limit.unit === 'value'
        ? []
        : [
            {
              rule: 'chain-limit-unit' as const,
              path: [...at, 'unit'],
              found: limit.unit,
              wanted: 'value, since units of several assets do not add up',
            },
          ]),
    ];
  });
  return [...checkLimits(limits, [...path, 'limits']), ...wrong, ...checkPriced(policy, name, limits.length, fit)];
}

/** What cannot be valued would wait at the limit for ever. */
function checkPriced({ books }: PolicyBody, chain: string, limits: number, fit: PolicyFit): Finding[] {
  if (limits === 0) return [];
  return Object.entries(books).flatMap(([name, { price }]: [string, BookPolicy]): Finding[] =>
    price !== null || !fit.books[name]?.chains.includes(chain)
      ? []
      : [
          {
            rule: 'value-without-price',
            path: ['books', name, 'price'],
            found: 'null',
            wanted: `a price rule, since chain ${chain} of this book is limited in value`,
          },
        ],
  );
}
