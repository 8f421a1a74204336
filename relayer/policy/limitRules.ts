/** Limits against each other. */
import type { ConfigPath } from '../../config/problem.ts';
import type { LimitRule } from '../core/policy.ts';
import type { Finding } from './finding.ts';

/** Of any one list of limits. */
export function checkLimits(limits: readonly LimitRule[], path: ConfigPath): Finding[] {
  return limits.flatMap(({ id, capacity }, index): Finding[] => {
    const first = limits.findIndex((one) => one.id === id);
    const twice = { rule: 'limit-duplicate' as const, path: [...path, index, 'id'], found: id };
    const zero = { rule: 'limit-zero' as const, path: [...path, index, 'capacity'], found: '0' };
    return [
      ...(first === index ? [] : [{ ...twice, wanted: `another id than ${path.join('.')}[${first}] has` }]),
      ...(capacity > 0n ? [] : [{ ...zero, wanted: 'more than 0; to let nothing through, halt the lane' }]),
    ];
  });
}

/** Of a book: a limit that a lane reaches only after the whole book has reached its own is no limit. */
export function checkBookLimits(limits: readonly LimitRule[], path: ConfigPath): Finding[] {
  return [
    ...checkLimits(limits, path),
    ...limits.flatMap(({ scope }, index): Finding[] =>
      scope === 'chain'
        ? [
            {
              rule: 'limit-scope',
              path: [...path, index, 'scope'],
              found: 'chain',
              wanted: 'lane or book; limits of a chain stand under chains, for all books together',
            },
          ]
        : [],
    ),
    ...limits.flatMap((lane, index): Finding[] => {
      const book = limits.find((one) => lane.scope === 'lane' && one.scope === 'book' && neverBinds(lane, one));
      if (!book) return [];
      const found = `${lane.capacity} in ${lane.periodMs} ms for one lane`;
      const wanted = `no more than the book's own limit ${book.id}, ${book.capacity} in ${book.periodMs} ms`;
      return [{ rule: 'limit-above-book', path: [...path, index, 'capacity'], found, wanted }];
    }),
  ];
}

/** More at once than the book's, and at least as much over any longer time. */
const neverBinds = (lane: LimitRule, book: LimitRule): boolean =>
  lane.unit === book.unit &&
  lane.capacity > book.capacity &&
  lane.capacity * BigInt(book.periodMs) >= book.capacity * BigInt(lane.periodMs);
