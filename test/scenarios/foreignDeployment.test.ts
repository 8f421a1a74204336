import type { Hex } from 'viem';
import { expect, test } from 'vitest';
import { namedAccount } from '../support/accounts.ts';
import { directions, tokens } from '../support/deployment.ts';
import { expectFrugal, expectSound, openScenario, type ScenarioOptions } from '../support/scenario.ts';
import { lzReceiveOptions } from '../support/stackPlan.ts';

/** Nothing of it is as in the other tests, and the node learns it from its YAML alone. */
const foreign: ScenarioOptions = {
  owner: namedAccount('somebody else'),
  chainIds: { north: 4_217, south: 98_866 },
  eids: { north: 30_184, south: 30_318 },
  attesters: ['first', 'second', 'third'].map((name) => namedAccount(`${name} attester`)),
  threshold: 2,
  sender: namedAccount('another sender'),
  confirmations: 4n,
  receiveGas: 150_000n,
  seed: tokens(77),
};

/** Native coin that the sender pays our executor to hand to the receiver. */
const value = 10n ** 15n;

test('a deployment that the node did not make is served by its YAML alone: 2 of 3 attesters, 4 confirmations', async () => {
  const scenario = await openScenario(foreign);
  const child = await scenario.spawn();
  const sent = await scenario.send(3);
  const to = scenario.deployment.user.address;
  const options = lzReceiveOptions(20_000n, value);
  const withValue = await scenario.transfers.send(
    directions.map((direction) => ({ direction, to, amount: tokens(1), options })),
  );
  const seen = await scenario.untilSettled([...sent, ...withValue]);
  for (const { anvil, oapp } of [scenario.deployment.north, scenario.deployment.south]) {
    expect(BigInt(await anvil.rpc.request<Hex>('eth_getBalance', [oapp, 'latest']))).toBe(value);
  }
  expectSound(seen);
  expectFrugal(seen);
  expect(seen).toMatchObject({ sent: 8, delivered: 8, settled: 8 });
  expect(await child.stop(5_000)).toEqual({ code: 0, signal: null });
});

test('enforce does not start with fewer keys than the threshold', async () => {
  const scenario = await openScenario({ ...foreign, yaml: { attesterKeys: 1 } });
  await expect(scenario.start()).rejects.toMatchObject({ code: 'THRESHOLD_NOT_REACHED' });
  await scenario.start({}, { attesterKeys: 2 });
  expectSound(await scenario.untilSettled(await scenario.send(1)));
});
