import type { Hex } from 'viem';
import { expect, test } from 'vitest';
import { namedAccount } from '../support/accounts.ts';
import { tokens } from '../support/deployment.ts';
import { forgeTransfer } from '../support/forgedTransfer.ts';
import { relayByHand } from '../support/handRelay.ts';
import { donate } from '../support/ownerActions.ts';
import { expectFrugal, expectHeld, expectSound, openScenario } from '../support/scenario.ts';
import { type SentTransfer, stealEscrow } from '../support/transfers.ts';
import { waitFor } from '../support/waitFor.ts';

test('a theft of the escrow halts both lanes of the book, and the next honest transfers are held', async () => {
  const scenario = await openScenario();
  await scenario.start();
  await scenario.untilSettled(await scenario.send(3));
  await stealEscrow(scenario.deployment);
  await scenario.untilNode('the theft is noticed', () => scenario.halts().length > 0);
  expect(scenario.halts()).toMatchObject([{ cause: 'escrow_shortfall', scope: { kind: 'book', book: 'usdx' } }]);
  await expectHeld(scenario, await scenario.send(2));
  expectSound(await scenario.observe());

  // A halt is on disk: a start does not forget it, and what comes then is held as well.
  await scenario.start();
  expect(scenario.halts()).toMatchObject([{ cause: 'escrow_shortfall' }]);
  await expectHeld(scenario, await scenario.send(1));
  const seen = await scenario.observe();
  expect(seen).toMatchObject({ sent: 12, delivered: 6 });
  expectSound(seen);
  expectFrugal(seen);
});

test('a theft in the very block of the next lock is noticed before that lock is relayed', async () => {
  const scenario = await openScenario();
  await scenario.start();
  await scenario.untilSettled(await scenario.send(1));
  const { anvil } = scenario.deployment.north;
  await anvil.rpc.request('evm_setIntervalMining', [0]);
  const both = Promise.all([stealEscrow(scenario.deployment), scenario.send(1, 'northToSouth')]);
  await waitFor(async () => (await anvil.rpc.request<{ pending: Hex }>('txpool_status')).pending === '0x2', {
    what: 'theft and lock in the pool',
    timeoutMs: 5_000,
  });
  await anvil.mine(4);
  const [theft, locked] = await both;
  expect(locked[0]?.blockNumber).toBe(theft.blockNumber);
  await expectHeld(scenario, locked);
  expect(scenario.halts()).toMatchObject([{ cause: 'escrow_shortfall' }]);
  expectSound(await scenario.observe());
});

test.each(['cleared', 'attested'] as const)(
  'a theft while packets are %s strands none of them unseen',
  async (moment) => {
    const scenario = await openScenario();
    await scenario.start();
    const sent = await scenario.send(10);
    const records = () => sent.map(({ packet }) => scenario.record(packet));
    await scenario.untilNode(`a packet is ${moment}`, () => records().some((one) => one?.state === moment));
    await stealEscrow(scenario.deployment);
    const late = await scenario.send(2);
    await expectHeld(scenario, late);
    expect(scenario.halts()).toMatchObject([{ cause: 'escrow_shortfall' }]);
    await scenario.untilNode('nothing is under way', ({ outbox }) =>
      [...outbox.values()].every(({ state }) => state === 'included'),
    );
    const seen = await scenario.observe();
    for (const { guid, packet } of sent) {
      const arrived = (seen.byGuid.get(guid)?.deliveries.length ?? 0) > 0;
      if (!arrived) expect(scenario.record(packet)?.state).toMatch(/quarantined|attested|committed/);
    }
    expectSound(seen);
  },
);

test('a mint by a stolen attester key halts every lane of the attester set', async () => {
  const scenario = await openScenario();
  await scenario.start();
  await scenario.untilSettled(await scenario.send(1));
  const forged = await forgeTransfer(scenario.deployment, {
    direction: 'northToSouth',
    to: namedAccount('thief').address,
    amount: tokens(400),
  });
  await relayByHand(scenario.deployment, 'northToSouth', [forged.packet]);
  await scenario.untilNode('the mint is judged', () => scenario.halts().length > 0);
  expect(scenario.halts()).toMatchObject([{ cause: 'unmatched_consumption', scope: { kind: 'attesterSet' } }]);
  await expectHeld(scenario, await scenario.send(1, 'southToNorth'));
  const [usurped, next] = (await scenario.send(2, 'northToSouth')) as [SentTransfer, SentTransfer];
  await expectHeld(scenario, [next]);
  expect(usurped.guid).toBe(forged.guid);
  // Our DVN has attested another payload at its nonce, by whoever's hand: none of ours may follow.
  expect(scenario.record(usurped.packet)?.hold?.cause).toBe('equivocation');
  const seen = await scenario.observe();
  expect(seen.unbacked.map(({ delivery }) => delivery.guid)).toEqual([forged.guid]);
  expect(seen.delivered).toBe(3);
});

test('a gift to the escrow halts nothing', async () => {
  const scenario = await openScenario();
  await scenario.start();
  await donate(scenario.deployment, tokens(7));
  const seen = await scenario.untilSettled(await scenario.send(2));
  expect(scenario.halts()).toEqual([]);
  expect(seen.balances.escrow - seen.balances.owed).toBe(tokens(7));
  expectSound(seen);
  expectFrugal(seen);
});
