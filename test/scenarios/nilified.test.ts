import { expect, test } from 'vitest';
import { type Direction, directions } from '../support/deployment.ts';
import { commitByHand, delegate } from '../support/outsiders.ts';
import { headerHashOf } from '../support/packet.ts';
import { say } from '../support/people.ts';
import { expectSound, openScenario, type Scenario } from '../support/scenario.ts';
import type { SentTransfer } from '../support/transfers.ts';

const nothing = `0x${'00'.repeat(32)}` as const;

const allHeld = (scenario: Scenario, sent: readonly SentTransfer[]): Promise<void> =>
  scenario.untilNode('all are held', () =>
    sent.every(({ packet }) => scenario.record(packet)?.hold?.cause === 'nilified'),
  );

/** One is committed, one attested, and one neither, as their application nilifies their nonces. */
async function nilifiedThree(scenario: Scenario, direction: Direction) {
  const { deployment } = scenario;
  await scenario.start({}, { roles: ['attest'] });
  const [committed, attested] = (await scenario.send(2, direction)) as [SentTransfer, SentTransfer];
  await scenario.until('both attested', (seen) => seen.payloadVerifiedPerPacket.size === 2);
  await commitByHand(deployment, direction, [committed.packet]);
  await delegate(deployment, direction, 'nilify', committed.packet);
  await delegate(deployment, direction, 'nilify', attested.packet, nothing);
  await allHeld(scenario, [committed, attested]);
  await scenario.stop();
  const [neither] = (await scenario.send(1, direction)) as [SentTransfer];
  await delegate(deployment, direction, 'nilify', neither.packet, nothing);
  return [committed, attested, neither] as const;
}

test.each(directions)(
  'what was nilified is held, and after the word for it attested once more where that is needed, and delivered once: %s',
  async (direction) => {
    const scenario = await openScenario();
    const sent = await nilifiedThree(scenario, direction);
    await scenario.start();
    await allHeld(scenario, sent);
    await scenario.start();
    await allHeld(scenario, sent);
    const timesAttested = (seen: Awaited<ReturnType<Scenario['observe']>>) =>
      sent.map(({ packet }) => seen.payloadVerifiedPerPacket.get(headerHashOf(packet)) ?? 0);
    const before = await scenario.observe();
    expect([before.delivered, timesAttested(before)]).toEqual([0, [1, 1, 0]]);

    for (const { guid } of sent) await say(scenario, { kind: 'acknowledge', name: guid });
    const [next] = (await scenario.send(1, direction)) as [SentTransfer];
    const seen = await scenario.untilSettled([...sent, next]);
    expect(seen).toMatchObject({ sent: 4, delivered: 4 });
    expect(sent.map(({ guid }) => seen.byGuid.get(guid)?.deliveries.length)).toEqual([1, 1, 1]);
    // The commit that was undone had used the first attestation up; that of the second still stood.
    expect(timesAttested(seen)).toEqual([2, 1, 1]);
    expectSound(seen);
    expect(seen.repeats).toEqual([]);
    await scenario.untilClosed([...sent, next].map(({ packet }) => packet));
    expect(scenario.halts()).toEqual([]);
    expect([...scenario.state().reservations.keys()]).toEqual([]);
  },
);
