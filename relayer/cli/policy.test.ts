import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { namedAccount } from '../../test/support/accounts.ts';
import { riskAccount } from '../../test/support/deploymentYaml.ts';
import { type PolicyOptions, policyOf, signedPolicyText } from '../../test/support/policy.ts';
import { runInProcess, typeInProcess } from '../../test/support/terminal.ts';
import { createFixture, type Fixture } from '../api/testing/fixture.ts';
import { policyText } from '../policy/print.ts';

// A node in shadow mode at whose providers nobody answers: it runs, and takes policies.
const second = namedAccount('risk two');
const SHADOW = `mode: shadow
logLevel: fatal
operators: { addresses: ['${namedAccount('operator').address}'] }
risk: { addresses: ['${riskAccount.address}', '${second.address}'], threshold: 1 }`;

let fixture: Fixture;
const stops: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  fixture = await createFixture(SHADOW);
  process.env.RISK_KEY = riskAccount.privateKey;
  process.env.SECOND_KEY = second.privateKey;
  process.env.STRANGER_KEY = namedAccount('stranger').privateKey;
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await fixture.remove();
  for (const name of ['RISK_KEY', 'SECOND_KEY', 'STRANGER_KEY']) delete process.env[name];
});

const file = (name: string) => join(fixture.folder, name);
const start = async () => {
  const stop = await runInProcess(fixture.configPath);
  stops.push(stop);
  return async () => {
    stops.splice(stops.indexOf(stop), 1);
    await stop();
  };
};
const type = (...args: readonly string[]) => typeInProcess([...args, '--config', fixture.configPath]);
const json = async (...args: readonly string[]): Promise<Readonly<Record<string, unknown>>> => {
  const { code, out } = await type(...args, '--json');
  const document: Readonly<Record<string, unknown>> = JSON.parse(out);
  return { ...document, code };
};
const write = async (options: PolicyOptions, name = 'loadline.policy.yaml') =>
  writeFile(file(name), await signedPolicyText(options));
const stage = async (options: PolicyOptions) => {
  await write(options, 'next.yaml');
  return json('policy', 'stage', file('next.yaml'), '--reason', 'a test', '--by', 'bob');
};
const active = async () => (await json('policy', 'show')).policy as { version: number; hash: string };

describe('policy sign and check', () => {
  it('signs a file where it stands, comments and all, for one risk key after the other', async () => {
    const text = `# Mine.\n${policyText(policyOf())}`;
    await writeFile(file('p.yaml'), text);
    expect(await json('policy', 'check', file('p.yaml'))).toMatchObject({
      code: 0,
      believed: false,
      why: 'it is not signed',
    });
    expect(await json('policy', 'sign', file('p.yaml'), '--sign-env', 'RISK_KEY')).toMatchObject({ believed: true });
    const { signers } = await json('policy', 'sign', file('p.yaml'), '--sign-env', 'SECOND_KEY');
    expect(signers).toHaveLength(2);
    expect((await readFile(file('p.yaml'), 'utf8')).startsWith(text)).toBe(true);
    expect(await json('policy', 'check', file('p.yaml'))).toMatchObject({ believed: true, hash: policyOf().hash });
  });

  it('drops what was signed for other rules', async () => {
    await writeFile(file('p.yaml'), await signedPolicyText({ signers: [riskAccount, second] }));
    const changed = (await readFile(file('p.yaml'), 'utf8')).replace('version: 1', 'version: 2');
    await writeFile(file('p.yaml'), changed);
    expect(await json('policy', 'check', file('p.yaml'))).toMatchObject({ believed: false });
    expect(await json('policy', 'sign', file('p.yaml'), '--sign-env', 'SECOND_KEY')).toMatchObject({
      signers: [second.address.toLowerCase()],
    });
  });

  it('refuses a key that is no risk key, and a policy that contradicts itself, with the place', async () => {
    await writeFile(file('p.yaml'), policyText(policyOf({ book: { fairShare: { num: 1n, den: 2n } } })));
    const stranger = await type('policy', 'sign', file('p.yaml'), '--sign-env', 'STRANGER_KEY');
    expect([stranger.code, stranger.err]).toEqual([2, expect.stringContaining('one of the risk keys')]);
    for (const command of ['check', 'sign']) {
      const { code, err } = await type(
        'policy',
        command,
        file('p.yaml'),
        ...(command === 'sign' ? ['--sign-env', 'RISK_KEY'] : []),
      );
      expect(code).toBe(10);
      expect(err).toMatch(
        /The policy has 1 problem:\n.*p\.yaml:\d+:\d+ books\.usdx\.fairShare: .*rule fair-share-without-limit/,
      );
    }
    expect((await type('policy', 'check', file('none.yaml'))).code).toBe(2);
  });
});

describe('a running node', () => {
  it('stages, promotes and rolls back without a restart, and tells who, when and why', async () => {
    await write({});
    const stop = await start();
    expect(await active()).toMatchObject({ version: 1, hash: policyOf().hash });
    const next = policyOf({ version: 2, note: 'tighter' });
    expect(await stage({ version: 2, note: 'tighter' })).toMatchObject({
      code: 0,
      slot: 'staged',
      policy: { hash: next.hash },
    });
    expect(await json('policy', 'diff')).toMatchObject({ staged: { version: 2 }, diff: { judged: 0 } });
    expect((await type('policy', 'diff')).out).toContain('nothing was judged yet');
    const wrong = await json('policy', 'promote', '--reason', 'x', '--hash', policyOf().hash);
    expect(wrong).toMatchObject({ code: 1, error: { code: 'POLICY_REFUSED' } });
    await type('policy', 'promote', '--reason', 'no difference', '--by', 'bob', '--hash', next.hash);
    expect(await active()).toMatchObject({ version: 2 });
    expect((await json('policy', 'rollback', '--reason', 'too tight')).code).toBe(0);
    expect(await active()).toMatchObject({ version: 1 });
    const again = await json('policy', 'rollback', '--reason', 'more');
    expect(again).toMatchObject({ code: 1, error: { saw: 'no previous policy' } });
    expect(await stage({ version: 2, note: 'tighter' })).toMatchObject({ code: 1, error: { code: 'POLICY_REFUSED' } });
    await stop();
    const { entries } = await json('policy', 'history');
    const told = (entries as { items: { body: Record<string, string> }[] }).items.map(({ body }) => [
      body.policy,
      body.by,
      body.reason,
    ]);
    expect(told).toEqual([
      ['rolledBack', 'ann', 'too tight'],
      ['promoted', 'bob', 'no difference'],
      ['staged', 'bob', 'a test'],
      ['loaded', 'start', 'the policy file of the configuration'],
    ]);
    expect(await active()).toMatchObject({ version: 1 });
    expect((await type('policy', 'show')).out).toContain('maxFinalityMs: 3600000');
  });

  it('says what the staged one would change, when it is staged and when it is compared', async () => {
    await write({});
    await start();
    const changes = [{ path: 'books.usdx.recountRounds', active: '256', staged: '300' }];
    expect(await stage({ version: 2, book: { recountRounds: 300 } })).toMatchObject({ changes, changesTotal: 1 });
    expect(await json('policy', 'diff')).toMatchObject({ changes, changesTotal: 1 });
    expect((await type('policy', 'diff')).out).toContain('  books.usdx.recountRounds: 256 → 300\n');
  });

  it('takes the staged policy back, whose version is then spent', async () => {
    await start();
    await stage({ version: 1 });
    expect((await type('policy', 'show', '--staged')).out).toContain('staged  version 1');
    expect(await json('policy', 'unstage', '--reason', 'x')).toMatchObject({ unstaged: { version: 1 } });
    expect(await stage({ version: 1 })).toMatchObject({ code: 1 });
    expect((await json('policy', 'promote', '--reason', 'x')).code).toBe(1);
  });

  it('believes no command line: what is handed in unsigned, changed or for other books it refuses itself', async () => {
    await start();
    const asked = async (text: string) => {
      await writeFile(file('next.yaml'), text);
      return json('policy', 'stage', file('next.yaml'), '--reason', 'x');
    };
    const signed = await signedPolicyText();
    expect(await asked(policyText(policyOf()))).toMatchObject({
      code: 1,
      error: { saw: expect.stringContaining('it is not signed') },
    });
    expect(await asked(signed.replace('recountRounds: 256', 'recountRounds: 257'))).toMatchObject({
      code: 1,
      error: { saw: expect.stringContaining('its content hashes to') },
    });
    expect(await asked(await signedPolicyText({ signers: [namedAccount('stranger')] }))).toMatchObject({
      error: { saw: expect.stringContaining('is no risk key') },
    });
    expect(await asked(await signedPolicyText({ books: ['other'] }))).toMatchObject({ code: 10 });
    expect(await json('policy', 'history')).toMatchObject({ entries: { total: 0 } });
  });
});

it('without a running node nothing is staged, promoted or rolled back, and what decides is the default', async () => {
  const stop = await start();
  await stop();
  await write({}, 'next.yaml');
  for (const command of [['stage', file('next.yaml')], ['unstage'], ['promote'], ['rollback']]) {
    const { code, error } = await json('policy', ...command, '--reason', 'x');
    expect([code, error], command[0]).toMatchObject([75, { code: 'NODE_NOT_RUNNING' }]);
  }
  expect(await json('policy', 'show')).toMatchObject({ running: false, isDefault: true, policy: { version: 0 } });
  expect((await type('policy', 'diff')).out).toContain('no staged policy');
  expect((await type('policy', 'history')).out).toContain('no policy was ever');
});
