import { expect, it } from 'vitest';
import type { QueryResult } from '../api/queries.ts';
import { policyText } from './renderHistory.ts';
import { renderDiff } from './renderPolicy.ts';
import { plainStyle } from './style.ts';

const hash = (digit: string) => `0x${digit.repeat(64)}` as const;
const named = (version: number) => ({ version, hash: hash(String(version)) as never, note: 'a note' });
const packet = `${hash('a')}:${hash('b')}`;
const wait = { say: 'wait', cause: 'insufficient_margin', retryAtMs: 5 } as const;
const diff = {
  staged: hash('2') as never,
  active: hash('1') as never,
  shard: 'node:main' as never,
  sinceMs: 0,
  judged: 1_000,
  same: 990,
  counts: { 'relay → wait:insufficient_margin': 9, 'wait:insufficient_margin → relay': 1 },
  differing: {
    items: [{ packet: packet as never, active: { say: 'relay' }, staged: wait, atMs: 1_000, amount: '1500000' }],
    total: 10,
  },
} as const satisfies QueryResult<'policyDiff'>['diff'];
const found = {
  running: true,
  atMs: 90_000,
  active: named(1),
  staged: named(2),
  changes: [],
  changesTotal: 0,
  uncompared: [],
  diff,
};

it('a difference is told by its counts, the largest first, and by its newest packets, within 100 columns', () => {
  const lines = renderDiff(found, plainStyle);
  expect(lines).toContain('  10 of 1000 verdicts would differ');
  const [first, second] = lines.filter((line) => / {2}\d+$/.test(line));
  expect([first, second]).toEqual([
    expect.stringMatching(/^ {2}relay → wait:insufficient_margin +9$/),
    expect.stringMatching(/^ {2}wait:insufficient_margin → relay +1$/),
  ]);
  expect(lines.find((line) => line.includes('1500000'))).toMatch(/relay +wait: insufficient_margin/);
  expect(lines.at(-1)).toBe('… and 9 more (--limit)');
  for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(100);
});

it('a change is a line of its place, before and after; what is gone is said to be removed, what is cut is counted', () => {
  const capacity = { path: 'books.usdc.limits.big.capacity', active: '5', staged: '6' };
  const gone = { path: 'books.usdc.limits.small', active: '{"id":"small"}', staged: null };
  const lines = renderDiff({ ...found, changes: [capacity, gone], changesTotal: 3 }, plainStyle);
  const at = lines.indexOf('changes, active → staged:');
  expect(lines.slice(at + 1, at + 4)).toEqual([
    '  books.usdc.limits.big.capacity: 5 → 6',
    '  books.usdc.limits.small: {"id":"small"} → removed',
    '… and 1 more (not told)',
  ]);
  expect(renderDiff(found, plainStyle)).toContain('  no rule changes');
});

it('what is not compared is named, so that its silence is no consent', () => {
  expect(renderDiff({ ...found, uncompared: ['books.usdc.drain'] }, plainStyle).slice(-2)).toEqual([
    'not compared, since it acts through modes or on what waits:',
    '  books.usdc.drain',
  ]);
});

it('a line of history says what, which, who and why, and what a promotion had seen', () => {
  const body = { policy: 'promoted', version: 2, hash: hash('2'), by: 'ann', reason: 'calm', judged: 7, differing: 0 };
  expect(policyText(body)).toBe('promoted version 2 (0x22222222…222222) by ann: calm, 0 of 7 verdicts differed');
});
