import { expect, it } from 'vitest';
import { shared } from '../core/amount.ts';
import type { BookPolicy } from '../core/policy.ts';
import { BOOK, fixture } from '../pipeline/testing/params.ts';
import { uncompared } from './uncompared.ts';

const { params } = fixture();
const active = params.defaultPolicy;
const own = active.books[BOOK] as BookPolicy;
const staged = (changes: Partial<BookPolicy>) => ({ ...active, books: { [BOOK]: { ...own, ...changes } } });

it('names what acts through modes or on what waits where two policies differ in it, and nothing else', () => {
  expect(uncompared({ params }, active, staged({ restricted: { ...own.restricted } }))).toEqual([]);
  expect(uncompared({ params }, active, staged({ orderedPaths: 'hold' }))).toEqual([]);
  const drain = { outflow: { unit: 'token' as const, amount: shared(1n) }, windowMs: 1 };
  expect(uncompared({ params }, active, staged({ drain, maxFinalityMs: 1 }))).toEqual([
    `books.${BOOK}.maxFinalityMs`,
    `books.${BOOK}.drain`,
  ]);
  expect(uncompared({ params }, active, { ...active, release: { ...active.release, probePackets: 77 } })).toEqual([
    'release',
  ]);
});
