import { expect, test } from 'vitest';
import { endsOf } from '../support/deployment.ts';
import { expectFrugal, expectSound, openScenario } from '../support/scenario.ts';

/** What anvil calls finalized when its epochs have 32 slots. */
const finalityBlocks = 64;

test('of 200 transfers back to back under 64-block finality none waits for another to settle', async () => {
  const scenario = await openScenario({
    blockTimeMs: 1_000,
    slotsInEpoch: 32,
    yaml: { perChain: { north: { finality: { rule: 'depth', depth: 2 } } } },
  });
  const { destination } = endsOf(scenario.deployment, 'northToSouth');
  await scenario.start();
  const sent = await scenario.send(200, 'northToSouth');
  const delivered = await scenario.until('200 delivered', (seen) => seen.delivered === 200, 62_000);
  const heights = [...delivered.byGuid.values()].flatMap(({ deliveries }) => deliveries.map((one) => one.blockNumber));
  const first = Math.min(...heights);
  const last = Math.max(...heights);
  expect(last - first).toBeLessThan(finalityBlocks);
  expect(delivered.settled).toBe(0);
  expect(await destination.anvil.blockNumber('finalized')).toBeLessThan(first);
  await destination.anvil.mine(finalityBlocks);
  const seen = await scenario.untilSettled(sent);
  expect(seen).toMatchObject({ sent: 200, delivered: 200, settled: 200 });
  expectSound(seen);
  expectFrugal(seen);
}, 180_000);
