import { expect, test } from 'vitest';
import { chainName } from '../../relayer/core/ids.ts';
import { type Direction, directions, endsOf } from '../support/deployment.ts';
import { commitAndExecuteByHand } from '../support/handRelay.ts';
import { commitByHand, delegate, useOtherExecutor } from '../support/outsiders.ts';
import { error500 } from '../support/proxyBehaviours.ts';
import { expectFrugal, expectSound, openScenario, type Scenario } from '../support/scenario.ts';
import type { SentTransfer } from '../support/transfers.ts';

/** Sends, lets a node attest and no more, then stops it. */
async function attestedOnly(scenario: Scenario, count: number, direction: Direction): Promise<SentTransfer[]> {
  await scenario.start({}, { roles: ['attest'] });
  const sent = await scenario.send(count, direction);
  await scenario.until('all attested', (seen) => seen.payloadVerifiedPerPacket.size === count);
  await scenario.stop();
  return sent;
}

test.each(directions)(
  'what others commit, execute, skip, clear, nilify and burn is followed to its end, without gas of ours: %s',
  async (direction) => {
    const scenario = await openScenario();
    const { deployment } = scenario;
    const sent = await attestedOnly(scenario, 8, direction);
    const packets = sent.map(({ packet }) => packet);
    const at = (index: number) => packets[index - 1] as (typeof packets)[number];
    await commitByHand(deployment, direction, [at(1), at(2), at(3), at(4), at(5), at(6)]);
    await commitAndExecuteByHand(deployment, direction, [at(2)]);
    await delegate(deployment, direction, 'clear', at(3));
    await delegate(deployment, direction, 'nilify', at(4));
    await commitAndExecuteByHand(deployment, direction, [at(6)]);
    await delegate(deployment, direction, 'burn', at(5));
    await delegate(deployment, direction, 'skip', at(7));

    await scenario.start();
    const delivered = [1, 2, 6, 8].map((index) => sent[index - 1] as SentTransfer);
    const seen = await scenario.untilSettled(delivered);
    expect(seen.delivered).toBe(4);
    expectSound(seen);
    expectFrugal(seen);
    await scenario.untilClosed(packets.filter((packet) => packet !== at(4)));
    const states = await Promise.all(packets.map(async ({ guid }) => (await scenario.journaled(guid))[0]));
    expect(states.map((one) => one?.abandoned?.how ?? one?.hold?.cause ?? one?.state)).toEqual([
      'settled',
      'settled',
      'cleared',
      'nilified',
      'burnt',
      'settled',
      'skipped',
      'settled',
    ]);
    expect(scenario.halts()).toEqual([]);
    expect([...scenario.state().reservations.values()].map(({ key }) => key.slice(0, 66))).toEqual([at(4).guid]);
  },
);

test.each(['after', 'before'] as const)(
  'a nonce skipped %s we know its packet is followed to its end',
  async (order) => {
    const scenario = await openScenario({ yaml: { perChain: { north: { finality: { rule: 'depth', depth: 20 } } } } });
    const { network } = scenario;
    if (order === 'before') for (const proxy of network.proxies.north) proxy.behave(error500);
    await scenario.start();
    const [skipped, next] = (await scenario.send(2, 'northToSouth')) as [SentTransfer, SentTransfer];
    if (order === 'after') {
      await scenario.untilNode('it is observed', () => scenario.record(skipped.packet)?.state === 'observed');
    }
    const { blockNumber } = await delegate(scenario.deployment, 'northToSouth', 'skip', skipped.packet);
    await scenario.untilNode(
      'the skip was read',
      ({ chains }) => (chains.get(chainName('south'))?.cursor.height ?? 0n) >= BigInt(blockNumber),
    );
    for (const proxy of network.proxies.north) proxy.behave();
    const seen = await scenario.untilSettled([next]);
    await scenario.untilClosed([skipped.packet, next.packet]);
    const how = { state: 'abandoned', abandoned: { how: 'skipped' } };
    expect(await scenario.journaled(skipped.guid)).toMatchObject([how]);
    expect(seen.byGuid.get(skipped.guid)).toMatchObject({ attestations: 0, deliveries: [] });
    expectSound(seen);
    expectFrugal(seen);
  },
);

test('somebody who races us to every step changes nothing but who pays', async () => {
  const scenario = await openScenario();
  const { deployment } = scenario;
  await scenario.start();
  const sent = await scenario.send(6, 'northToSouth');
  const packets = sent.map(({ packet }) => packet);
  await scenario.until('attested', (seen) => seen.payloadVerifiedPerPacket.size >= 6);
  await commitAndExecuteByHand(deployment, 'northToSouth', packets);
  const seen = await scenario.untilSettled(sent);
  expect(seen.delivered).toBe(6);
  expectSound(seen);
  expect(scenario.halts()).toEqual([]);
});

test('what was paid to another executor is left to it: we attest, it delivers, and we follow', async () => {
  const scenario = await openScenario();
  const { deployment } = scenario;
  await useOtherExecutor(deployment, 'northToSouth');
  await scenario.pin();
  await scenario.start();
  const sent = await scenario.send(3, 'northToSouth');
  await scenario.until('attested', (seen) => seen.payloadVerifiedPerPacket.size === 3);
  await scenario.untilNode('our attestation was read', () =>
    sent.every(({ packet }) => scenario.record(packet)?.state === 'attested'),
  );
  await commitAndExecuteByHand(
    deployment,
    'northToSouth',
    sent.map(({ packet }) => packet),
  );
  const seen = await scenario.untilSettled(sent);
  expectSound(seen);
  expectFrugal(seen);
  const executor = endsOf(deployment, 'northToSouth').destination.executor.toLowerCase();
  expect(seen.mined.filter(({ to }) => to?.toLowerCase() === executor)).toEqual([]);
});
