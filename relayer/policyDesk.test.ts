import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { systemClock } from '../chains/systemClock.ts';
import { ConfigError } from '../config/problem.ts';
import { namedAccount } from '../test/support/accounts.ts';
import { riskAccount } from '../test/support/deploymentYaml.ts';
import { type PolicyOptions, policyOf, signedPolicyText } from '../test/support/policy.ts';
import { typeInProcess } from '../test/support/terminal.ts';
import { createFixture, type Fixture } from './api/testing/fixture.ts';
import { emptyState, type State } from './core/state.ts';
import { createPolicyDesk } from './policyDesk.ts';

const PEOPLE = `logLevel: fatal
operators: { addresses: ['${namedAccount('operator').address}'] }
risk: { addresses: ['${riskAccount.address}'] }`;
const KEYS = 'signers: { attesters: [{ env: K }], senders: { north: { env: K }, south: { env: K } } }';
const MODES = { shadow: `mode: shadow\n${PEOPLE}`, enforce: `mode: enforce\n${KEYS}\n${PEOPLE}` };

const fixtures: Fixture[] = [];
afterEach(async () => {
  for (const { remove } of fixtures.splice(0)) await remove();
});

/** A node of this mode with this text as its policy file, and what its log said. */
async function openDesk(mode: keyof typeof MODES, text: string | null) {
  const fixture = await createFixture(MODES[mode]);
  fixtures.push(fixture);
  if (text !== null) await writeFile(join(fixture.folder, 'loadline.policy.yaml'), text);
  const told: string[] = [];
  const tell = (_: object, message: string): void => void told.push(message);
  const log = { debug: tell, info: tell, warn: tell, error: tell };
  const state = emptyState(fixture.params);
  const desk = createPolicyDesk(fixture.loaded.config, fixture.params);
  return { ...fixture, desk, state, told, start: () => desk.atStart(state, log, systemClock) };
}

function hold(state: State, slot: 'active' | 'staged', options: PolicyOptions): void {
  const policy = policyOf(options);
  const { nodeShard: shard } = state.params;
  state.policies.set(slot, {
    slot,
    policy,
    digest: '0x01',
    signers: [riskAccount.address.toLowerCase() as `0x${string}`],
    shard,
    sinceMs: 1,
  });
  state.counters.set('policyVersion', BigInt(policy.version));
}

it('a node that enforces has a signed policy at its first start, or does not run', async () => {
  const signed = await openDesk('enforce', await signedPolicyText());
  expect(await signed.start()).toMatchObject([
    { type: 'policyLoaded', loaded: { policy: policyOf() }, replaces: null },
  ]);
  const stranger = await signedPolicyText({ signers: [namedAccount('stranger')] });
  const { policyFile } = signed.loaded.config;
  for (const [text, saw] of [
    [null, 'no risk policy'],
    [await signedPolicyText({ signers: [] }), 'signed by 0 of 1 risk keys'],
    [stranger, 'is no risk key'],
    [(await signedPolicyText()).replace('recountRounds: 256', 'recountRounds: 255'), 'its content hashes to'],
  ] as const) {
    const { start } = await openDesk('enforce', text);
    await expect(start(), saw).rejects.toMatchObject({ code: 'POLICY_REFUSED', saw: expect.stringContaining(saw) });
  }
  expect(policyFile.endsWith('/loadline.policy.yaml')).toBe(true);
});

it('such a node ends with exit code 10 and says what to run', async () => {
  process.env.K = `0x${'17'.repeat(32)}`;
  try {
    const { configPath } = await openDesk('enforce', null);
    const { code, err } = await typeInProcess(['run', '--config', configPath]);
    expect([code, err]).toEqual([10, expect.stringMatching(/no risk policy .*loadline policy sign/)]);
  } finally {
    delete process.env.K;
  }
});

it('a node in shadow mode goes by the default where there is no signed policy, and says so', async () => {
  for (const text of [null, await signedPolicyText({ signers: [] })]) {
    const { start, told } = await openDesk('shadow', text);
    expect(await start()).toEqual([]);
    expect(told).toEqual([expect.stringContaining('the default one decides')]);
  }
  expect(await (await openDesk('shadow', await signedPolicyText())).start()).toHaveLength(1);
});

it('a file that does not read, or is of other books, stops both', async () => {
  for (const mode of ['shadow', 'enforce'] as const) {
    for (const text of ['version: [', await signedPolicyText({ books: ['other'] })]) {
      await expect((await openDesk(mode, text)).start()).rejects.toBeInstanceOf(ConfigError);
    }
  }
});

it('at a later start the journaled policy decides, and a changed file is only told of', async () => {
  const same = await openDesk('enforce', await signedPolicyText());
  hold(same.state, 'active', {});
  expect([await same.start(), same.told]).toEqual([[], []]);
  for (const text of [await signedPolicyText({ version: 2 }), 'version: [']) {
    const { start, state, told } = await openDesk('enforce', text);
    hold(state, 'active', {});
    expect(await start()).toEqual([]);
    expect(told).toHaveLength(1);
  }
  const gone = await openDesk('enforce', null);
  hold(gone.state, 'active', {});
  expect([await gone.start(), gone.told]).toEqual([[], []]);
});

it('a journaled policy that no longer fits stops the node, unless a higher signed one takes its place', async () => {
  const unfit = { version: 3, release: { acknowledgeThreshold: 2 } };
  for (const text of [
    null,
    await signedPolicyText({ version: 3 }),
    await signedPolicyText({ version: 4, signers: [] }),
  ]) {
    const { start, state } = await openDesk('enforce', text);
    hold(state, 'active', unfit);
    await expect(start()).rejects.toMatchObject({
      code: 'POLICY_REFUSED',
      saw: expect.stringMatching(
        /version 3 .*no longer fits: release\.acknowledgeThreshold.*threshold-above-operators/,
      ),
    });
  }
  const { start, state } = await openDesk('enforce', await signedPolicyText({ version: 4 }));
  hold(state, 'active', unfit);
  expect(await start()).toMatchObject([{ type: 'policyLoaded', replaces: policyOf(unfit).hash }]);
});

it('an active policy whose signers are risk keys no longer stops the node, unless a higher one takes its place', async () => {
  const lost = namedAccount('stranger').address.toLowerCase() as `0x${string}`;
  for (const [text, refused] of [
    [null, true],
    [await signedPolicyText({ version: 1 }), true],
    [await signedPolicyText({ version: 2 }), false],
  ] as const) {
    const { start, state } = await openDesk('enforce', text);
    hold(state, 'active', {});
    const active = state.policies.get('active');
    if (active) state.policies.set('active', { ...active, signers: [lost] });
    if (!refused) expect(await start()).toMatchObject([{ type: 'policyLoaded', loaded: { policy: { version: 2 } } }]);
    else {
      await expect(start()).rejects.toMatchObject({
        code: 'POLICY_REFUSED',
        saw: expect.stringContaining(
          'is no longer signed: 0 of its signers are risk keys now, wanted 1 of the 1 risk keys',
        ),
        wanted: expect.stringContaining('a policy of a higher version in'),
      });
    }
  }
});

it('a staged policy that no longer fits is taken back at the start', async () => {
  const { start, state } = await openDesk('enforce', null);
  hold(state, 'active', {});
  hold(state, 'staged', { version: 2, books: ['usdx', 'gone'] });
  expect(await start()).toMatchObject([
    { type: 'policyUnstaged', by: 'start', reason: expect.stringContaining('book-unknown') },
  ]);
});
