import { expect, test } from 'vitest';
import { judgeProvider } from './judgeProvider.ts';
import { answered, failed, headOf, NOW_MS, needs, provider, rangesUpTo } from './testing/measured.ts';

const BEST = 50_000n;
const judge = (changes: Parameters<typeof provider>[0], of = needs()) => judgeProvider(provider(changes), of, BEST);
const findings = (...args: Parameters<typeof judge>) =>
  judge(...args).flatMap(({ id, status }) => (status === 'ok' ? [] : [`${status} ${id}`]));

test('a provider that lacks nothing has no finding', () => {
  expect(findings({})).toEqual([]);
});

test('every finding says what to do, and what was wanted', () => {
  const worst = judge({
    latencyMs: 9_000,
    head: headOf(49_000n, 90_000),
    final: failed(),
    callAtFinal: failed(),
    ranges: rangesUpTo(0n),
    receipts: failed(),
    header: answered({ fits: false, saw: 'another hash' }),
    sending: failed(),
  }).filter(({ status }) => status === 'warn' || status === 'fail');
  expect(worst.length).toBe(8);
  for (const { fix, wanted, id } of worst)
    expect([id, fix !== null && fix.length > 20, wanted !== '']).toEqual([id, true, true]);
});

test('one that does not answer fails once; the rest is skipped for that reason', () => {
  const checks = judge({ chainId: failed('no answer') });
  expect(checks.filter(({ status }) => status === 'fail').map(({ id }) => id)).toEqual(['doctor.reachable']);
  expect(new Set(checks.filter(({ status }) => status === 'skipped').map(({ saw }) => saw))).toEqual(
    new Set(['it does not answer']),
  );
});

test('one of another chain fails for that alone: what it serves says nothing of ours', () => {
  expect(
    findings({ chainId: answered(5n), head: headOf(1n, 10 ** 9) }).filter((one) => !one.startsWith('skip')),
  ).toEqual(['fail doctor.chain-id']);
});

test.each([
  [50_000n, 60_000, []],
  [50_000n, 60_001, ['fail doctor.head']],
  [49_995n, 1_000, []],
  [49_994n, 1_000, ['warn doctor.head']],
])('a head at %i, %i ms old: %j', (at, ageMs, found) => {
  expect(findings({ head: headOf(at, ageMs), headAtMs: NOW_MS })).toEqual(found);
});

test('an old head of a chain on which nobody is ahead may be a chain that mines rarely, and the fix says so', () => {
  const fixOf = (best: bigint) => judgeProvider(provider({ head: headOf(100n, 90_000) }), needs(), best)[2]?.fix;
  expect(fixOf(100n)).toContain('raise maxHeadLagMs');
  expect(fixOf(200n)).not.toContain('raise maxHeadLagMs');
});

test('state that ends at the final block is warned of, state that ends far below it is not', () => {
  const [near, far] = [provider().depths[0], provider().depths[1]];
  if (!near || !far) throw new Error('no depths');
  expect(findings({ depths: [{ ...near, served: failed() }] })).toEqual(['warn doctor.state-depth']);
  expect(findings({ depths: [near, { ...far, served: failed() }] })).toEqual([]);
});

test('calls by hash have to be refused for a hash that no block has: else the hash is ignored', () => {
  expect(findings({ callAtNowhere: answered('0x1') })).toEqual(['warn doctor.calls-by-hash']);
});

test.each([
  [10_000n, null],
  [2_000n, null],
  [1_000n, /set chains\.north\.maxLogRange to 1000/],
  [63n, /set chains\.north\.maxLogRange to 63/],
  [0n, /63 blocks is the least/],
])('log ranges up to %i blocks', (widest, fix) => {
  const check = judge({ ranges: rangesUpTo(widest) }).find(({ id }) => id === 'doctor.log-range');
  if (fix === null) expect(check).toMatchObject({ status: 'ok' });
  else expect([check?.status, check?.fix]).toEqual(['warn', expect.stringMatching(fix)]);
});

test('what is not needed may be missing; what contradicts itself may not, needed or not', () => {
  const calm = needs({ receipts: false, proofs: false });
  expect(findings({ receipts: failed(), header: failed(), proof: failed() }, calm)).toEqual([]);
  expect(findings({ proof: answered({ fits: false, saw: 'no proof of it' }) }, calm)).toEqual(['fail doctor.proofs']);
  expect(findings({ proof: failed() }, needs({ proofs: true }))).toEqual(['warn doctor.proofs']);
});

test('a chain that is final by its anchor needs no tag of its own', () => {
  const anchored = needs({}, { finality: { rule: 'anchor', minDepth: 0 } });
  expect(findings({ final: failed() }, anchored)).toEqual(['skipped doctor.final-block']);
});
