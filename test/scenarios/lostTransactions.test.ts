import { expect, test } from 'vitest';
import { swallowTransactions } from '../support/proxyBehaviours.ts';
import { expectFrugal, expectSound, openScenario } from '../support/scenario.ts';

test('transactions that providers swallow are sent again, or replaced at the same nonce, and delivered once', async () => {
  const perChain = { north: { replaceAfterMs: 60_000 }, south: { replaceAfterMs: 1_000 } };
  const scenario = await openScenario({ yaml: { perChain } });
  await scenario.start();
  await scenario.untilSettled(await scenario.send(1));
  const { allProxies, proxies } = scenario.network;
  const handedOut = (chain: 'north' | 'south') => proxies[chain][0]?.transactions.map(({ hash }) => hash) ?? [];
  const before = { north: handedOut('north').length, south: handedOut('south').length };
  for (const proxy of allProxies) proxy.behave(swallowTransactions);
  const sent = await scenario.send(2);
  await scenario.until(
    'every swallowed transaction is handed out twice',
    () => handedOut('north').length >= before.north + 2 && handedOut('south').length >= before.south + 2,
  );
  const [first, again] = handedOut('north').slice(before.north);
  expect(again).toBe(first);
  const [replaced, replacement] = handedOut('south').slice(before.south);
  expect(replacement).not.toBe(replaced);
  for (const proxy of allProxies) proxy.behave();
  const seen = await scenario.untilSettled(sent);
  expectSound(seen);
  expectFrugal(seen);
  expect(seen.replacements.length).toBeGreaterThan(0);
  expect(seen).toMatchObject({ sent: 6, delivered: 6 });
});
