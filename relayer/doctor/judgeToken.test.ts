import { expect, it } from 'vitest';
import type { TokenFinding } from '../assumptions/tokens.ts';
import { chainName, type Hex } from '../core/ids.ts';
import { judgeToken } from './judgeToken.ts';

const token: Hex = `0x${'a1'.repeat(20)}`;
const finding = (severity: TokenFinding['severity']): TokenFinding => ({
  id: `token/${severity}`,
  severity,
  text: `${severity} thing`,
  fix: `fix of ${severity}`,
});
const judged = (...all: readonly TokenFinding[]) =>
  judgeToken({ chain: chainName('north'), token, findings: { ok: true, value: all } });

it('fails for the worst that is found, says all, and names the fix of the worst', () => {
  expect(judged()).toMatchObject({ status: 'ok', fix: null });
  expect(judged(finding('low'))).toMatchObject({ status: 'ok', saw: expect.stringContaining('low thing') });
  expect(judged(finding('low'), finding('medium'))).toMatchObject({ status: 'warn', fix: 'fix of medium' });
  expect(judged(finding('medium'), finding('high'))).toMatchObject({
    status: 'fail',
    fix: 'fix of high',
    saw: expect.stringContaining('medium thing; high thing'),
  });
});

it('says nothing of a token that cannot be asked', () => {
  const findings = { ok: false as const, error: 'nobody answers' };
  expect(judgeToken({ chain: chainName('north'), token, findings })).toMatchObject({ status: 'skipped' });
});
