import { expect, test } from 'vitest';
import type { Anchor } from '../core/state.ts';
import { judgeAnchor } from './judgeAnchor.ts';
import {
  judgeAttesters,
  judgeBalance,
  judgeCode,
  judgeCommitGas,
  judgeEid,
  judgeNeeds,
  judgePaused,
  judgeQuorum,
  judgeRevoker,
} from './judgeChain.ts';
import type { KeyMeasured, ProviderMeasured } from './measured.ts';
import { address, answered, chain, failed, headOf, needs, provider, rangesUpTo } from './testing/measured.ts';

const key = (n: number): KeyMeasured => ({ ok: true, origin: `variable KEY_${n}`, address: address(n) });

/** Three operators, of which the first ones lack something. */
const three = (lacking: number, changes: Partial<ProviderMeasured>): ProviderMeasured[] =>
  ['one', 'two', 'three'].map((operator, i) => provider({ operator, ...(i < lacking ? changes : {}) }));

const refused = (...args: Parameters<typeof three>) =>
  judgeNeeds(needs({ proofs: true }), three(...args)).flatMap(({ id, status }) => (status === 'fail' ? [id] : []));

test.each<[string, Partial<ProviderMeasured>]>([
  ['doctor.needs-head', { head: headOf(50_000n, 60_001) }],
  ['doctor.needs-final-block', { final: failed() }],
  ['doctor.needs-calls-by-hash', { callAtHead: failed() }],
  ['doctor.needs-calls-by-hash', { callAtFinal: failed() }],
  ['doctor.needs-calls-by-hash', { callAtNowhere: answered('0x1') }],
  ['doctor.needs-logs', { ranges: rangesUpTo(0n) }],
  ['doctor.needs-receipts', { receipts: failed() }],
  ['doctor.needs-receipts', { header: answered({ fits: false, saw: 'another hash' }) }],
  ['doctor.needs-proofs', { proof: failed() }],
])('%s: one of three may lack it, two may not', (id, lacks) => {
  expect(refused(1, lacks)).toEqual([]);
  expect(refused(2, lacks)).toEqual([id]);
});

test('a provider of another chain serves nothing of ours', () => {
  expect(refused(2, { chainId: answered(5n) })).toHaveLength(6);
});

test('two URLs of one operator serve as one', () => {
  const urls = ['one', 'one', 'two'].map((operator, i) =>
    provider({ operator, ...(i === 2 ? { final: failed() } : {}) }),
  );
  expect(judgeNeeds(needs(), urls).find(({ id }) => id === 'doctor.needs-final-block')).toMatchObject({
    status: 'fail',
  });
});

test('a refusal names the lanes, and who has to serve what', () => {
  const check = judgeNeeds(needs(), three(2, { receipts: failed() })).find(({ id }) => id === 'doctor.needs-receipts');
  expect(check?.saw).toContain('refused: north>south/usdx');
  expect(check?.fix).toContain('one, two');
});

test('proofs, receipts and tags are asked of nobody where nothing needs them', () => {
  const calm = needs({ receipts: false, proofs: false }, { finality: { rule: 'anchor', minDepth: 0 } });
  expect(
    judgeNeeds(calm, three(3, { receipts: failed(), proof: failed(), final: failed() })).map(({ id }) => id),
  ).toEqual(['doctor.needs-head', 'doctor.needs-calls-by-hash', 'doctor.needs-logs']);
});

test.each([
  [2, 3, 'ok'],
  [3, 3, 'warn'],
  [1, 3, 'warn'],
  [2, 4, 'warn'],
  [3, 5, 'ok'],
])('a quorum of %i of %i operators: %s', (quorum, n, status) => {
  const providers = Array.from({ length: n }, (_, i) => ({ operator: `p${i}`, url: '', requestsPerSecond: 1 }));
  expect(judgeQuorum(needs({}, { quorum, providers })).status).toBe(status);
});

test('an address without code, another eid, a dear executor and a paused DVN fail', () => {
  const bare = chain({ code: [{ what: 'dvn', address: address(2), present: answered(false) }] });
  expect(judgeCode(bare)).toMatchObject({ status: 'fail', saw: `no code at dvn ${address(2)}` });
  expect(judgeCode(chain())).toMatchObject({ status: 'ok' });
  expect([judgeEid(chain({ eid: answered(102) }), needs()).status, judgeEid(chain(), needs()).status]).toEqual([
    'fail',
    'ok',
  ]);
  const gas = (commitGas: bigint) => judgeCommitGas(chain({ commitGas: answered(commitGas) }), needs()).status;
  expect([gas(100_000n), gas(100_001n)]).toEqual(['ok', 'fail']);
  expect(judgePaused(chain({ paused: answered(true) }), needs())).toMatchObject({ status: 'fail' });
  expect(judgePaused(chain({ paused: failed('reverted') }), needs())).toMatchObject({
    status: 'fail',
    saw: 'reverted',
  });
});

test('without an agreed head nothing is said of contracts', () => {
  const silent = chain({ head: failed(), eid: failed(), paused: failed(), commitGas: failed() });
  const checks = [
    judgeEid(silent, needs()),
    judgePaused(silent, needs()),
    judgeCommitGas(silent, needs()),
    judgeCode(silent),
  ];
  expect(checks.map(({ status }) => status)).toEqual(['skipped', 'skipped', 'skipped', 'skipped']);
});

test('our keys have to reach the threshold, counted only where they are attesters', () => {
  const attesters = answered({ attesters: [address(7), address(8)], threshold: 2 });
  const status = (...keys: KeyMeasured[]) => judgeAttesters(chain({ attesters }), keys, needs()).status;
  expect(status(key(7), key(8))).toBe('ok');
  expect(status(key(7), key(6))).toBe('fail');
  expect(status(key(7), { ok: false, origin: 'variable X', error: 'none' })).toBe('fail');
});

test('who sends should be able to revoke: the guardian, or an attester', () => {
  const status = (sender: KeyMeasured | null) => judgeRevoker(chain(), sender).status;
  expect([status(key(9)), status(key(7)), status(key(5)), status(null)]).toEqual(['ok', 'ok', 'warn', 'skipped']);
});

test.each([
  [0n, 'fail'],
  [1_999_999n, 'fail'],
  [2_000_000n * 49n, 'warn'],
  [2_000_000n * 50n, 'ok'],
])('a balance of %i gwei at 1 gwei a gas: %s', (gwei, status) => {
  const measured = chain({ balance: answered(gwei * 10n ** 9n) });
  expect(judgeBalance(measured, address(5), needs()).status).toBe(status);
});

test('a gas price of zero, as on a test chain, is no division by zero', () => {
  expect(judgeBalance(chain({ gasPrice: answered(0n) }), address(5), needs())).toMatchObject({ status: 'ok' });
});

test.each<[Anchor['status'], string]>([
  ['match', 'ok'],
  ['stale', 'warn'],
  ['unread', 'fail'],
  ['mismatch', 'fail'],
])('an anchor that is %s: %s', (status, wanted) => {
  const anchored = needs({}, { anchor: { stack: 'op', l1: 'top', registry: address(3), maxAgeMs: 60_000 } });
  const read: Anchor = { height: 7n as never, status, ageMs: 90_000, saw: 'this root', wanted: 'that root' };
  expect(judgeAnchor(anchored, read).status).toBe(wanted);
});
