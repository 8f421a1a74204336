import { expect, test } from 'vitest';
import { attestByHand } from '../support/handRelay.ts';
import { openScenario } from '../support/scenario.ts';
import type { SentTransfer } from '../support/transfers.ts';

test('an attestation whose source block is orphaned is revoked; the packet that returns is lifted and delivered', async () => {
  const scenario = await openScenario({ slotsInEpoch: 100, reorgs: true });
  const { deployment } = scenario;
  const { north, south } = deployment;
  // Finality is far off, so that a slow machine cannot get there before the reorg.
  await scenario.start();
  const [gone] = (await scenario.send(1, 'northToSouth')) as [SentTransfer];
  await scenario.untilNode('it is observed', () => scenario.record(gone.packet)?.state === 'observed');
  const raw = await north.anvil.rpc.request('eth_getRawTransactionByHash', [gone.hash]);
  // Another node that holds the attesters' keys, and does not wait for finality.
  await attestByHand(deployment, 'northToSouth', [gone.packet]);
  await scenario.untilNode('the attestation is seen', () => scenario.record(gone.packet)?.attested !== null);
  await north.anvil.reorgFrom(gone.blockNumber);
  await scenario.untilNode('it is revoked', () => scenario.record(gone.packet)?.state === 'revoked');

  await north.anvil.rpc.request('eth_sendRawTransaction', [raw]);
  await north.anvil.mine(250);
  await scenario.untilNode('it is delivered', () => scenario.record(gone.packet)?.state === 'delivered');
  await south.anvil.mine(250);
  const seen = await scenario.untilSettled([gone]);
  expect(seen).toMatchObject({ sent: 1, delivered: 1, settled: 1 });
  expect(scenario.halts()).toEqual([]);
});
