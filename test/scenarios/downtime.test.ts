import { expect, test } from 'vitest';
import { refuseLongRanges } from '../support/proxyBehaviours.ts';
import { expectFrugal, expectSound, openScenario } from '../support/scenario.ts';

test('shadow mode judges and journals everything, and signs and sends nothing', async () => {
  const scenario = await openScenario({ yaml: { mode: 'shadow' } });
  await scenario.start();
  const sent = await scenario.send(3);
  await scenario.untilNode('all are cleared', ({ packets }) =>
    sent.every(({ guid }) => [...packets.values()].some((one) => one.guid === guid && one.state === 'cleared')),
  );
  const seen = await scenario.observe();
  expect(seen).toMatchObject({ sent: 6, delivered: 0 });
  expect(seen.accountNonces).toEqual([]);
  expect(seen.mined).toEqual([]);
  expect(seen.signedPayloads.size).toBe(0);

  // Its journal serves a node that acts.
  await scenario.start({}, { mode: 'enforce' });
  const acted = await scenario.untilSettled(sent);
  expectSound(acted);
  expectFrugal(acted);
});

test('after a long downtime all that was sent meanwhile is delivered, in small steps over hundreds of blocks', async () => {
  const scenario = await openScenario({ yaml: { chain: { maxLogRange: 25 } } });
  const { north, south } = scenario.deployment;
  await scenario.start();
  await scenario.untilSettled(await scenario.send(1));
  await scenario.stop();
  const meanwhile = [];
  for (let wave = 0; wave < 3; wave += 1) {
    meanwhile.push(...(await scenario.send(2)));
    await Promise.all([north.anvil.mine(100), south.anvil.mine(100)]);
  }
  for (const proxy of scenario.network.allProxies) proxy.behave(refuseLongRanges(10));
  await scenario.start();
  const seen = await scenario.untilSettled(meanwhile);
  expect(seen).toMatchObject({ sent: 14, delivered: 14 });
  expectSound(seen);
  expectFrugal(seen);
});
