// Control: the same theft against a node that leaves out the escrow's local exactness.
import { expect, test } from 'vitest';
import { without } from '../support/controlNode.ts';
import { openScenario } from '../support/scenario.ts';
import { stealEscrow } from '../support/transfers.ts';

test('without exactness a lock after the theft is minted against an empty escrow', async () => {
  const scenario = await openScenario();
  await scenario.start(without(['exactness']));
  await scenario.untilSettled(await scenario.send(1));
  await stealEscrow(scenario.deployment);
  await scenario.send(2, 'northToSouth');
  const seen = await scenario.until('a worthless mint', ({ unbackedDelivered }) => unbackedDelivered >= 2);
  expect(seen.unbacked.map(({ reason }) => reason)).toEqual([
    'escrow was short at the lock',
    'escrow was short at the lock',
  ]);
});
