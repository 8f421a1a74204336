// Control: the same lie against a node without its quorum, which believes the first provider in its list.
import { expect, test } from 'vitest';
import { namedAccount } from '../support/accounts.ts';
import { without } from '../support/controlNode.ts';
import { directions, tokens } from '../support/deployment.ts';
import { lie } from '../support/forging.ts';
import { openScenario } from '../support/scenario.ts';

test.each(directions)('without the quorum a forged packet is paid out: %s', async (direction) => {
  // The forgery does not fit in its block either, which one provider alone could be caught by.
  const scenario = await openScenario({ seed: tokens(1_000), yaml: { chain: { verifyBlocks: false } } });
  await scenario.start(without(['quorum']));
  const before = await scenario.send(1);
  await scenario.untilSettled(before);
  const forged = await lie(scenario.network, { direction, to: namedAccount('thief').address, amount: tokens(500) });
  const seen = await scenario.until('the forgery is delivered', ({ unbackedDelivered }) => unbackedDelivered > 0);
  expect(seen.unbacked.map(({ delivery, reason }) => [delivery.guid, reason])).toEqual([
    [forged.guid, 'no authorization'],
  ]);
});
