// Control: the same pool with a node that does not look at what it can pay out.
import { expect, test } from 'vitest';
import { without } from '../support/controlNode.ts';
import { tokens } from '../support/deployment.ts';
import { poolPair } from '../support/poolPair.ts';
import { openScenario } from '../support/scenario.ts';

test('without the check of liquidity a packet is attested and committed to an execution that can only revert', async () => {
  const scenario = await openScenario(poolPair(5));
  const { deployment, transfers } = scenario;
  await scenario.start(without(['liquidity']));
  const lock = { direction: 'northToSouth', to: deployment.user.address } as const;
  const [large] = await transfers.send([{ ...lock, amount: tokens(20) }]);
  if (large === undefined) throw new Error('nothing was sent');
  await scenario.untilNode('its execution fails', () => {
    const record = scenario.record(large.packet);
    return record?.state === 'committed' && record.hold?.cause === 'execution_failing';
  });
  expect((await scenario.observe()).byGuid.get(large.guid)).toMatchObject({ attestations: 1, deliveries: [] });
  // Verified, it holds nobody behind it: that is what the check costs on a path that is delivered in order.
  await scenario.untilSettled(await transfers.send([{ ...lock, amount: tokens(1) }]));
});
