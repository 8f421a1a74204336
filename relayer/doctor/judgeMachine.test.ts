import { expect, test } from 'vitest';
import type { Hex } from '../core/ids.ts';
import { judgeClock } from './judgeClock.ts';
import { judgeLanePower, judgeReceiveLibrary } from './judgeLane.ts';
import { judgeLockFile } from './judgeLock.ts';
import { judgeAttesterKeys, judgeConfig, judgeDisk, judgeFolder, judgeJournalLock } from './judgeMachine.ts';
import { address, answered, failed, headOf, lane, machine, provider } from './testing/measured.ts';

const MIB = 1024n ** 2n;

test.each([
  [1024n * MIB, 'ok'],
  [1024n * MIB - 1n, 'warn'],
  [100n * MIB, 'warn'],
  [100n * MIB - 1n, 'fail'],
])('%i bytes free: %s', (bytes, status) => {
  expect(judgeDisk(machine({ freeBytes: answered(bytes) })).status).toBe(status);
});

test('a folder that is not there yet is fine where one can be made', () => {
  const folder = { path: '/', exists: false, writable: true };
  expect(judgeFolder(machine({ folder }))).toMatchObject({
    status: 'ok',
    saw: expect.stringContaining('does not exist'),
  });
  expect(judgeFolder(machine({ folder: { ...folder, writable: false } }))).toMatchObject({ status: 'fail' });
});

test('a journal that is held without an answer fails, and what cannot be known is no failure', () => {
  const status = (journal: Parameters<typeof machine>[0]) => judgeJournalLock(machine(journal)).status;
  expect(status({ journal: { kind: 'held', pid: 7 } })).toBe('fail');
  expect(status({ journal: { kind: 'answering' } })).toBe('ok');
  expect(status({ journal: { kind: 'none' } })).toBe('ok');
  expect(status({ journal: { kind: 'unknown', why: 'no list of locks' } })).toBe('skipped');
});

test('a key that does not load fails in enforce mode, and is only warned of where nothing is signed', () => {
  const bad = [{ ok: false, origin: 'variable KEY', error: 'no such variable' }] as const;
  expect(judgeAttesterKeys(bad, false)).toMatchObject([{ status: 'fail', fix: expect.stringContaining('export KEY') }]);
  expect(judgeAttesterKeys(bad, true)).toMatchObject([{ status: 'warn' }]);
});

test('a configuration without keys, as shadow mode may be, has none to look for', () => {
  expect(judgeAttesterKeys([], true)).toMatchObject([{ status: 'skipped', fix: null }]);
});

test('each warning of the configuration is a finding with its line', () => {
  const warning = {
    file: 'a.yaml',
    line: 7,
    column: 1,
    path: 'chains.north',
    found: 'x',
    wanted: 'y',
    message: 'found x',
  };
  expect(judgeConfig('a.yaml', [warning, warning])).toHaveLength(2);
  expect(judgeConfig('a.yaml', [warning])[0]?.fix).toBe('edit a.yaml, line 7: y');
  expect(judgeConfig('a.yaml', [])).toMatchObject([{ status: 'ok' }]);
});

const clock = (...ages: readonly (readonly [chain: string, ageMs: number])[]) =>
  judgeClock(
    ages.map(([chain, ageMs]) => provider({ chain: chain as never, head: headOf(1n, ageMs) })),
    60_000,
  ).status;

test('a clock behind the chains is warned of, by the median, so that one provider cannot raise it', () => {
  expect(clock(['a', -2_000], ['b', -2_000])).toBe('ok');
  expect(clock(['a', -2_001], ['b', -2_001])).toBe('warn');
  expect(clock(['a', 500], ['a', 500], ['a', -90_000], ['b', 500])).toBe('ok');
});

test('one chain that stands still is no wrong clock; all of them at once are', () => {
  expect(clock(['a', 70_000], ['b', 1_000])).toBe('ok');
  expect(clock(['a', 70_000], ['b', 80_000])).toBe('warn');
  expect(judgeClock([provider({ chainId: failed() })], 60_000).status).toBe('skipped');
});

test('a lane that we only detect on is warned of, with what makes it one that we can prevent on', () => {
  expect(judgeLanePower(lane(), address(2))).toMatchObject({ status: 'ok', saw: expect.stringContaining('prevents') });
  const others = { required: [address(6), address(7)], optional: [address(2)], optionalThreshold: 0 };
  const uln = answered({ ...others, confirmations: 1n });
  const check = judgeLanePower(lane({ uln }), address(2));
  expect(check).toMatchObject({ status: 'warn', saw: expect.stringContaining('optional') });
  expect(check.fix).toContain(address(2));
});

test('a lane on which one DVN alone decides is warned of in the words of the audit, also when that one is ours', () => {
  const power = (required: readonly Hex[]) =>
    judgeLanePower(
      lane({ uln: answered({ required, optional: [], optionalThreshold: 0, confirmations: 1n }) }),
      address(2),
    );
  expect(power([address(2)])).toMatchObject({
    status: 'warn',
    saw: expect.stringContaining(`1-of-1: DVN ${address(2)} (ours) alone decides what is delivered`),
    fix: expect.stringContaining('beside ours'),
  });
  expect(power([address(6)])).toMatchObject({ status: 'warn', saw: expect.stringMatching(/^only detects.*1-of-1/) });
});

test('a receive library that our DVN does not allow fails: nothing could be attested there', () => {
  const library = answered({ address: address(5), isDefault: true, allowedByDvn: false });
  expect(judgeReceiveLibrary(lane({ library }), address(2))).toMatchObject({ status: 'fail' });
  expect(judgeReceiveLibrary(lane({ library: failed() }), address(2))).toMatchObject({ status: 'skipped' });
});

test('no lock file, an unreadable one and unsigned pins fail in enforce mode, and warn in shadow mode', () => {
  const rejected = [{ lane: 'a>b/c', sequence: 1, reason: 'signed by 0 of 1 operators' }];
  const bad = [answered(null), failed('no YAML'), answered({ pins: [], rejected })];
  expect(bad.map((lock) => judgeLockFile('lock', lock, 'enforce').status)).toEqual(['fail', 'fail', 'fail']);
  expect(bad.map((lock) => judgeLockFile('lock', lock, 'shadow').status)).toEqual(['warn', 'warn', 'warn']);
  expect(judgeLockFile('lock', answered({ pins: [], rejected: [] }), 'enforce').status).toBe('ok');
});
