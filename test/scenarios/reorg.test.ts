import { expect, test } from 'vitest';
import { pathNonce, payloadHashOf } from '../support/packet.ts';
import { expectSound, openScenario } from '../support/scenario.ts';
import type { SentTransfer } from '../support/transfers.ts';

test('a delivery that the destination reorganises away is sent again as it was, and ends settled once', async () => {
  const scenario = await openScenario({ slotsInEpoch: 8, reorgs: true });
  const { south } = scenario.deployment;
  await scenario.start();
  const sent = await scenario.send(3, 'northToSouth');
  await scenario.untilNode('all are delivered', () =>
    sent.every(({ packet }) => scenario.record(packet)?.state === 'delivered'),
  );
  const first = await scenario.observe();
  const oldest = Math.min(
    ...[...first.byGuid.values()].flatMap(({ deliveries }) => deliveries.map((d) => d.blockNumber)),
  );
  await south.anvil.reorgFrom(oldest - 2);
  expect((await scenario.observe()).delivered).toBe(0);
  const seen = await scenario.untilSettled(sent);
  expect(seen).toMatchObject({ sent: 3, delivered: 3, settled: 3 });
  expect(scenario.halts()).toEqual([]);
  expectSound(seen);
  const sameBytes = seen.accountNonces.filter(({ chainId }) => chainId === south.chainId);
  expect(sameBytes.filter(({ transactions }) => transactions.length !== 1)).toEqual([]);
});

test('a transfer whose block is orphaned before it is final is not signed; included anew, it is delivered', async () => {
  const scenario = await openScenario({ slotsInEpoch: 16, reorgs: true });
  const { north } = scenario.deployment;
  await scenario.start();
  const [gone] = (await scenario.send(1, 'northToSouth')) as [SentTransfer];
  await scenario.untilNode('it is observed', () => scenario.record(gone.packet)?.state === 'observed');
  const raw = await north.anvil.rpc.request('eth_getRawTransactionByHash', [gone.hash]);
  await north.anvil.reorgFrom(gone.blockNumber);
  await scenario.untilNode('it is orphaned', () => scenario.record(gone.packet)?.state === 'orphaned');
  const before = await scenario.observe();
  expect(before).toMatchObject({ sent: 0, delivered: 0 });
  expect(before.signedPayloads.size).toBe(0);

  await north.anvil.rpc.request('eth_sendRawTransaction', [raw]);
  const seen = await scenario.untilSettled([gone]);
  expect(seen).toMatchObject({ sent: 1, delivered: 1, settled: 1 });
  expect(seen.signedPayloads.get(pathNonce(gone.packet))).toEqual(new Set([payloadHashOf(gone.packet)]));
  expect(scenario.halts()).toEqual([]);
  expectSound(seen);
});
