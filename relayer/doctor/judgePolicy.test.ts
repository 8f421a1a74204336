import { mkdir, writeFile } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { namedAccount } from '../../test/support/accounts.ts';
import { riskAccount } from '../../test/support/deploymentYaml.ts';
import { signedPolicyText } from '../../test/support/policy.ts';
import { createFixture, type Fixture } from '../api/testing/fixture.ts';
import { askPolicy } from './askPolicy.ts';
import { judgePolicy } from './judgePolicy.ts';

const fixtures: Fixture[] = [];
afterEach(async () => {
  for (const { remove } of fixtures.splice(0)) await remove();
});

async function examined(text: string | null, how: (path: string) => Promise<unknown> = async () => undefined) {
  const fixture = await createFixture(`mode: shadow\nrisk: { addresses: ['${riskAccount.address}'] }`);
  fixtures.push(fixture);
  const { params } = fixture;
  const { config } = fixture.loaded;
  if (text !== null) await writeFile(config.policyFile, text);
  await how(config.policyFile);
  const found = await askPolicy({ config, params });
  const judged = (mode: 'enforce' | 'shadow') => judgePolicy(config.policyFile, found, mode);
  return { enforce: judged('enforce'), shadow: judged('shadow') };
}

test('a policy that fits and that enough risk keys have signed is fine in both modes', async () => {
  const { enforce, shadow } = await examined(await signedPolicyText());
  expect(enforce).toMatchObject({ status: 'ok', saw: expect.stringContaining('version 1'), fix: null });
  expect(shadow.status).toBe('ok');
});

test('what no node would start to enforce with fails there, warns in shadow mode, and the fix is to sign', async () => {
  const signed = await signedPolicyText();
  for (const [text, saw] of [
    [null, 'no file'],
    [await signedPolicyText({ signers: [] }), 'signed by 0 of 1 risk keys'],
    [await signedPolicyText({ signers: [namedAccount('stranger')] }), 'is no risk key'],
    [signed.replace('recountRounds: 256', 'recountRounds: 255'), 'its content hashes to'],
    [await signedPolicyText({ books: ['other'] }), 'loadline.policy.yaml:7:1 books.usdx: found nothing'],
    ['{', 'found a missing character'],
  ] as const) {
    const { enforce, shadow } = await examined(text);
    const fix = expect.stringContaining('loadline policy sign');
    expect(enforce, saw).toMatchObject({ status: 'fail', saw: expect.stringContaining(saw), fix });
    expect(shadow, saw).toMatchObject({ status: 'warn', fix });
  }
});

test('a file that cannot be read is a finding, and does not end the examination', async () => {
  const { enforce } = await examined(null, (path) => mkdir(path));
  expect(enforce).toMatchObject({ status: 'fail', saw: expect.stringContaining('EISDIR') });
});
