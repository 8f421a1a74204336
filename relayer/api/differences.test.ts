import { expect, it } from 'vitest';
import { chainName } from '../core/ids.ts';
import type { BookPolicy, LimitRule, Policy } from '../core/policy.ts';
import { BOOK, fixture } from '../pipeline/testing/params.ts';
import { differences, policyChanges } from './differences.ts';

const { params } = fixture();
const base = params.defaultPolicy;
const own = base.books[BOOK] as BookPolicy;
const limit = (id: string, capacity: bigint): LimitRule => ({
  id,
  scope: 'lane',
  unit: 'token',
  kind: 'bucket',
  capacity,
  periodMs: 60_000,
});
const having = (book: Partial<BookPolicy>): Policy => ({ ...base, books: { [BOOK]: { ...own, ...book } } });
const changes = (active: Policy, staged: Policy) => policyChanges({ params }, active, staged);

it('the same rules differ in nothing, whatever the version, the note and the order of fields', () => {
  const fields = Object.fromEntries(Object.entries(own).reverse()) as BookPolicy;
  expect(changes(base, { ...having(fields), version: 9, note: 'other' })).toEqual({ changes: [], changesTotal: 0 });
});

it('a limit is told by its id: changed, removed, added, never by the place it moved to', () => {
  const active = having({ limits: [limit('gone', 1n), limit('kept', 2n)] });
  const staged = having({ limits: [limit('kept', 3n), limit('new', 4n)] });
  const text = (id: string, capacity: string) => JSON.stringify({ ...limit(id, 0n), capacity });
  expect(changes(active, staged).changes).toEqual([
    { path: `books.${BOOK}.limits.gone`, active: text('gone', '1'), staged: null },
    { path: `books.${BOOK}.limits.kept.capacity`, active: '2', staged: '3' },
    { path: `books.${BOOK}.limits.new`, active: null, staged: text('new', '4') },
  ]);
});

it('another order alone is told, since it makes another hash', () => {
  const [one, two] = [limit('a', 1n), limit('b', 2n)];
  expect(changes(having({ limits: [one, two] }), having({ limits: [two, one] })).changes).toEqual([
    { path: `books.${BOOK}.limits`, active: '["a","b"]', staged: '["b","a"]' },
  ]);
});

it('a field that is null is there, and a fraction is one value', () => {
  const active = having({ fairShare: null });
  const staged = having({ fairShare: { num: 1n, den: 3n } as BookPolicy['fairShare'] });
  expect(changes(active, staged).changes).toEqual([{ path: `books.${BOOK}.fairShare`, active: 'null', staged: '1/3' }]);
  const release = { ...base.release, probePackets: 77 };
  expect(changes(base, { ...base, release, chains: { [chainName('x')]: { limits: [] } } }).changes).toEqual([
    { path: 'release.probePackets', active: String(base.release.probePackets), staged: '77' },
    { path: 'chains.x', active: null, staged: '{"limits":[]}' },
  ]);
});

it('lists without ids are compared by place', () => {
  expect(differences({ sources: ['a', 'b'] }, { sources: ['a', 'c', 'd'] })).toEqual([
    { path: 'sources.1', active: 'b', staged: 'c' },
    { path: 'sources.2', active: null, staged: 'd' },
  ]);
  expect(differences({ limits: [] }, { limits: [{ id: 'a' }] })).toHaveLength(1);
});

it('at most 100 are told, and all are counted', () => {
  const limits = Array.from({ length: 101 }, (_, n) => limit(`l${n}`, 1n));
  const { changes: told, changesTotal } = changes(having({ limits: [] }), having({ limits }));
  expect([told.length, changesTotal]).toEqual([100, 101]);
});
