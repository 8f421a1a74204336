import { concatHex, type Hex, keccak256, numberToHex } from 'viem';
import { expect, test } from 'vitest';
import { namedAccount } from '../support/accounts.ts';
import { type Direction, directions, endsOf, tokens } from '../support/deployment.ts';
import { lie } from '../support/forging.ts';
import { receiptsOf } from '../support/localSender.ts';
import { bytes32, encodePacket, guidOf, oftMessage, type Packet } from '../support/packet.ts';
import { expectFrugal, expectSound, openScenario } from '../support/scenario.ts';
import { lzReceiveOptions } from '../support/stackPlan.ts';
import { sendBare, type Transfer } from '../support/transfers.ts';
import { waitFor } from '../support/waitFor.ts';

const nobody = '0x0000000000000000000000000000000000000000';

test('strange transfers are carried like any other, and one that always reverts stops no later one', async () => {
  const scenario = await openScenario({ receiveGas: 250_000n });
  const { deployment } = scenario;
  const to = deployment.user.address;
  await scenario.start();
  const strange = (direction: Direction): Transfer[] => {
    const { destination } = endsOf(deployment, direction);
    const amount = tokens(1);
    return [
      { direction, to: nobody, amount },
      { direction, to: destination.token, amount },
      { direction, to: destination.oapp, amount },
      { direction, to: destination.executor, amount },
      { direction, to, amount: 0n },
      { direction, to, amount: 10n ** 12n - 1n },
      { direction, to, amount: direction === 'northToSouth' ? tokens(900_000_000_000) : tokens(900_000) },
      { direction, to: `0xdeadbeef${'77'.repeat(8)}${to.slice(2)}`, amount },
      { direction, to, amount, composeMsg: `0x${'ff'.repeat(2_000)}` },
      { direction, to: destination.oapp, amount, composeMsg: lookalike(deployment.seeded) },
      { direction, to, amount, options: lzReceiveOptions(1_500_000n) },
      { direction, to, amount, options: lzReceiveOptions(1n, 10n ** 16n) },
    ];
  };
  const sent = await scenario.transfers.send(directions.flatMap(strange));
  const later = await scenario.send(2);
  // An ERC-20 that refuses the zero address cannot be unlocked to it: that one stays executable, and is never delivered.
  const stuck = sent.find(({ direction, to: whom }) => direction === 'southToNorth' && whom === nobody);
  const seen = await scenario.untilSettled([...sent.filter((one) => one !== stuck), ...later]);
  expect(seen).toMatchObject({ sent: 28, delivered: 27 });
  await scenario.untilNode('the one that cannot be unlocked is committed and held', () => {
    const record = stuck && scenario.record(stuck.packet);
    return record?.state === 'committed' && record.hold?.cause === 'execution_failing';
  });
  expect(scenario.halts()).toEqual([]);
  expectSound(seen);
  expect([...seen.payloadVerifiedPerPacket.values()]).toEqual(Array.from({ length: 28 }, () => 1));
});

/** A compose message that looks like an OFT message of everything there is. */
const lookalike = (amount: bigint): Hex => oftMessage(namedAccount('thief').address, amount / 10n ** 12n);

test('options that our executor does not honour are refused where they are sent', async () => {
  const scenario = await openScenario();
  const { deployment, transfers } = scenario;
  await scenario.start();
  const to = deployment.user.address;
  const drop = concatHex([numberToHex(1n, { size: 16 }), `0x${'00'.repeat(12)}${to.slice(2)}`]);
  const refused: Hex[] = [
    lzReceiveOptions(2_000_000n),
    lzReceiveOptions(1n, 2n * 10n ** 17n),
    concatHex(['0x0003', '0x01', numberToHex(49, { size: 2 }), '0x02', drop]),
  ];
  const hashes = await Promise.all(
    refused.map((options) => transfers.broadcast({ direction: 'northToSouth', to, amount: tokens(1), options })),
  );
  const receipts = await receiptsOf(deployment.north.anvil, hashes, { allowRevert: true });
  expect(receipts.map(({ status }) => status)).toEqual(['0x0', '0x0', '0x0']);
  const seen = await scenario.untilSettled(await scenario.send(1));
  expect(seen).toMatchObject({ sent: 2, delivered: 2 });
  expectSound(seen);
});

test('packets of strangers are refused by name, whoever they claim to be for', async () => {
  const scenario = await openScenario();
  const { deployment } = scenario;
  await scenario.start();
  const stranger = namedAccount('stranger');
  const message = oftMessage(stranger.address, 10n ** 12n);
  const bare = async (direction: Direction, receiver: Hex) =>
    (await sendBare(deployment, { direction, from: stranger, receiver, message })).packet;
  const { north, south } = deployment;
  const toPeer = [await bare('northToSouth', south.oapp), await bare('southToNorth', north.oapp)];
  const elsewhere = await bare('northToSouth', stranger.address);
  const dirty = await bare('northToSouth', `0x01${'00'.repeat(11)}${south.oapp.slice(2)}`);
  const seen = await scenario.untilSettled(await scenario.send(2));

  const causes = async (packet: Packet) => (await scenario.journaled(packet.guid)).map((one) => one.hold?.cause);
  for (const packet of toPeer) expect(await causes(packet)).toEqual(['unknown_peer']);
  expect(await causes(elsewhere)).toEqual(['unknown_lane']);
  expect(await causes(dirty)).toEqual(['dirty_receiver']);
  expect(seen).toMatchObject({ delivered: 4 });
  expect(seen.signedPayloads.size).toBe(4);
  expect(scenario.halts()).toEqual([]);
  expectSound(seen);
  expectFrugal(seen);
});

test('malformed packets that every provider serves are refused by name, and honest ones go on', async () => {
  // What is forged here does not fit in its block: with that checked, no packet would ever be looked at.
  const scenario = await openScenario({ yaml: { chain: { verifyBlocks: false } } });
  const { network, deployment } = scenario;
  await scenario.start();
  const { north, south } = deployment;
  const ends = { srcEid: north.eid, sender: bytes32(north.oapp), dstEid: south.eid, receiver: bytes32(south.oapp) };
  const base = { ...ends, nonce: 99n, message: oftMessage(north.oapp, 1n) };
  const packet: Packet = { ...base, guid: guidOf(base) };
  const whole = encodePacket(packet);
  const cut = (bytes: number) => whole.slice(0, 2 + 2 * bytes) as Hex;
  const otherGuid: Hex = `0x${'ab'.repeat(32)}`;
  const dirty = { ...base, receiver: `0x01${base.receiver.slice(4)}` as Hex };
  const malformed: (readonly [encoded: Hex, cause: string, guid?: Hex])[] = [
    ['0x', 'malformed_packet'],
    [cut(80), 'malformed_packet'],
    [cut(112), 'malformed_packet'],
    [cut(113), 'malformed_packet', packet.guid],
    [`0x02${whole.slice(4)}`, 'malformed_packet'],
    [encodePacket({ ...packet, guid: otherGuid }), 'guid_mismatch', otherGuid],
    [encodePacket({ ...dirty, guid: guidOf(dirty) }), 'dirty_receiver', guidOf(dirty)],
  ];
  for (const [encodedPacket, cause, guid] of malformed) {
    const liars = [0, 1, 2];
    await lie(network, { direction: 'northToSouth', to: north.oapp, amount: tokens(1), liars, encodedPacket });
    const record = await waitFor(async () => (await scenario.journaled(guid ?? keccak256(encodedPacket)))[0], {
      what: `${cause} of ${encodedPacket.length / 2 - 1} bytes`,
      timeoutMs: 5_000,
    });
    expect(record).toMatchObject({ state: 'refused', hold: { cause, kind: 'VIOLATION' } });
  }
  for (const proxy of network.allProxies) proxy.behave();
  const seen = await scenario.untilSettled(await scenario.send(1));
  expect(seen.signedPayloads.size).toBe(2);
  expect(scenario.halts()).toEqual([]);
  expectSound(seen);
});
