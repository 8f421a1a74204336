import { expect, test } from 'vitest';
import { namedAccount } from '../support/accounts.ts';
import { directions, tokens } from '../support/deployment.ts';
import { lie } from '../support/forging.ts';
import { pathNonce, payloadHashOf } from '../support/packet.ts';
import { expectFrugal, expectSound, openScenario } from '../support/scenario.ts';

const thief = namedAccount('thief').address;

test.each(directions)(
  'a packet that one provider of three forges is held and never signed, and honest ones pass: %s',
  async (direction) => {
    const scenario = await openScenario();
    await scenario.start();
    const before = await scenario.send(2);
    await scenario.untilSettled(before);

    const forged = await lie(scenario.network, { direction, to: thief, amount: tokens(500_000) });
    const during = await scenario.send(2);
    await scenario.untilNode('the forgery is known', () => scenario.record(forged.packet) !== undefined);
    await scenario.untilSettled(during);
    for (const proxy of scenario.network.allProxies) proxy.behave();
    const after = await scenario.send(2);
    const seen = await scenario.untilSettled(after);

    const sameNonce = during.find(({ packet }) => pathNonce(packet) === pathNonce(forged.packet));
    expect(sameNonce).toBeDefined();
    expect(seen.signedPayloads.get(pathNonce(forged.packet))).toEqual(
      new Set(sameNonce && [payloadHashOf(sameNonce.packet)]),
    );
    const held = scenario.record(forged.packet);
    expect(held?.state).toBe('quarantined');
    expect(held?.hold).toMatchObject({ cause: 'source_not_agreed', kind: 'INDETERMINATE' });
    expect(scenario.halts()).toEqual([]);
    expect(seen.delivered).toBe(12);
    expectSound(seen);
    expectFrugal(seen);
  },
);
