import { expect, test } from 'vitest';
import { expectFrugal, expectSound, openScenario } from '../support/scenario.ts';

test('honest transfers both ways are delivered and settled, each attested once', async () => {
  const scenario = await openScenario();
  await scenario.start();
  const sent = await scenario.send(5);
  const seen = await scenario.untilSettled(sent);
  expectSound(seen);
  expectFrugal(seen);
  expect(seen).toMatchObject({ sent: 10, delivered: 10, settled: 10 });
  await scenario.untilClosed(sent.map(({ packet }) => packet));
  await scenario.stop();
  for (const { guid } of sent) expect(await scenario.journaled(guid)).toMatchObject([{ guid, state: 'settled' }]);
});
