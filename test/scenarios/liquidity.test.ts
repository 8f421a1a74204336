import { expect, test } from 'vitest';
import { tokens } from '../support/deployment.ts';
import { donate } from '../support/ownerActions.ts';
import { poolPair } from '../support/poolPair.ts';
import { expectSound, openScenario } from '../support/scenario.ts';
import type { SentTransfer } from '../support/transfers.ts';

test('what a pool cannot pay out is not attested until it can, and holds what is behind it on its path', async () => {
  const scenario = await openScenario(poolPair(5));
  const { deployment, transfers } = scenario;
  await scenario.start();
  const lock = { direction: 'northToSouth', to: deployment.user.address } as const;
  await scenario.untilSettled(await transfers.send([{ ...lock, amount: tokens(3) }]));
  const sent = await transfers.send([
    { ...lock, amount: tokens(20) },
    { ...lock, amount: tokens(1) },
  ]);
  const [large, small] = sent as [SentTransfer, SentTransfer];
  await scenario.untilNode('neither goes', () => {
    const causes = [large, small].map(({ packet }) => scenario.record(packet)?.hold?.cause);
    return causes.join() === 'insufficient_liquidity,blocked_by_earlier_nonce';
  });
  const seen = await scenario.observe();
  expect(seen.byGuid.get(large.guid)).toMatchObject({ attestations: 0, deliveries: [] });
  expect(seen.byGuid.get(small.guid)).toMatchObject({ deliveries: [] });
  expect(scenario.halts()).toEqual([]);

  await donate(deployment, tokens(20), deployment.south);
  const after = await scenario.untilSettled(sent);
  expect(after.delivered).toBe(3);
  expect(after.mined.filter(({ reverted }) => reverted)).toEqual([]);
  expectSound(after);
});
