import { encodeFunctionData } from 'viem';
import { afterEach, expect, test } from 'vitest';
import { erc20Abi } from './abi.ts';
import { namedAccount } from './accounts.ts';
import { type Deployment, tokens } from './deployment.ts';
import { forgeTransfer } from './forgedTransfer.ts';
import { attestByHand, commitAndExecuteByHand, relayByHand } from './handRelay.ts';
import { localSender, receiptsOf } from './localSender.ts';
import { type Network, type NetworkOptions, startNetwork } from './network.ts';
import { observe } from './observer.ts';
import { burnAs, redenominateSouth, relayAround, thief, upgradeSouth, weakenUln } from './ownerActions.ts';
import { oftMessage } from './packet.ts';
import { createTransfers, sendBare, stealEscrow, type Transfer } from './transfers.ts';
import { waitFor } from './waitFor.ts';

const mine = { mine: true } as const;
const alice = namedAccount('alice').address;
const mallory = namedAccount('mallory').address;
const lock: Transfer = { direction: 'northToSouth', to: alice, amount: tokens(10) };
const burn: Transfer = { direction: 'southToNorth', to: alice, amount: tokens(10) };

let network: Network | undefined;
async function deployed(options: NetworkOptions = {}): Promise<Deployment> {
  network = await startNetwork({ blockTimeMs: 60_000, proxiesPerChain: 0, ...options });
  return network.deployment;
}
afterEach(async () => {
  await network?.stop();
  network = undefined;
});

async function relayAll(deployment: Deployment, sent: readonly Transfer[]) {
  const done = await (await createTransfers(deployment)).send(sent, mine);
  for (const direction of ['northToSouth', 'southToNorth'] as const) {
    const packets = done.filter((one) => one.direction === direction).map((one) => one.packet);
    if (packets.length > 0) await relayByHand(deployment, direction, packets, mine);
  }
  return done;
}

test('a fresh pair owes exactly what it holds, and nothing was sent since its start block', async () => {
  const deployment = await deployed();
  const seen = await observe(deployment);
  expect(seen).toMatchObject({ sent: 0, delivered: 0, settled: 0, unbackedDelivered: 0 });
  expect(seen.balances).toEqual({ escrow: tokens(1_000_000), owed: tokens(1_000_000), supply: tokens(1_000_000) });
});

test('a pair without a seed starts from nothing and still delivers', async () => {
  const deployment = await deployed({ seed: 0n });
  await relayAll(deployment, [lock]);
  expect(await observe(deployment)).toMatchObject({
    sent: 1,
    delivered: 1,
    unbackedDelivered: 0,
    balances: { escrow: tokens(10), owed: tokens(10), supply: tokens(10) },
  });
});

test('honest transfers both ways, relayed by hand, are delivered once and backed', async () => {
  const deployment = await deployed();
  const done = await relayAll(deployment, [lock, burn, lock]);
  const seen = await observe(deployment);
  expect(seen).toMatchObject({ sent: 3, delivered: 3, unbackedDelivered: 0, equivocations: [] });
  expect([...seen.payloadVerifiedPerPacket.values()]).toEqual([1, 1, 1]);
  for (const { guid } of done) expect(seen.byGuid.get(guid)).toMatchObject({ settled: false, attestations: 1 });
});

test('a delivery is settled once the destination calls its block finalized', async () => {
  const deployment = await deployed({ slotsInEpoch: 1 });
  await relayAll(deployment, [lock]);
  expect(await observe(deployment)).toMatchObject({ delivered: 1, settled: 0 });
  await deployment.south.anvil.mine(2);
  expect(await observe(deployment)).toMatchObject({ delivered: 1, settled: 1 });
});

test.each(['northToSouth', 'southToNorth'] as const)(
  'a forged packet %s, attested by stolen keys, is unbacked',
  async (direction) => {
    const deployment = await deployed();
    const { packet, guid } = await forgeTransfer(deployment, { direction, to: mallory, amount: tokens(5) });
    await relayByHand(deployment, direction, [packet], mine);
    const seen = await observe(deployment);
    expect(seen).toMatchObject({ sent: 0, delivered: 1, unbackedDelivered: 1 });
    expect(seen.unbacked[0]).toMatchObject({
      reason: 'no authorization',
      delivery: { guid, to: mallory.toLowerCase() },
    });
  },
);

test.each([
  ['beneficiary differs', oftMessage(mallory, 10_000_000n)],
  ['amount differs', oftMessage(alice, 999_000_000n)],
] as const)('a real nonce relayed with another payload is unbacked: %s', async (reason, message) => {
  const deployment = await deployed();
  const [sent] = await (await createTransfers(deployment)).send([lock], mine);
  const packet = { ...(sent as NonNullable<typeof sent>).packet, message };
  await relayByHand(deployment, 'northToSouth', [packet], mine);
  expect((await observe(deployment)).unbacked.map((one) => one.reason)).toEqual([reason]);
});

test('a lock after the theft is real and its mint is unbacked all the same; one before it is backed', async () => {
  const deployment = await deployed();
  const [before] = await relayAll(deployment, [lock]);
  await stealEscrow(deployment, mine);
  const [after] = await relayAll(deployment, [lock]);
  const seen = await observe(deployment);
  expect(seen).toMatchObject({ sent: 2, delivered: 2, unbackedDelivered: 1 });
  expect(seen.unbacked[0]).toMatchObject({ reason: 'escrow was short at the lock', delivery: { guid: after?.guid } });
  expect(seen.byGuid.get(before?.guid ?? '0x')?.deliveries).toHaveLength(1);
});

test('a lock before the theft, minted after it, was backed when it was made', async () => {
  const deployment = await deployed();
  const transfers = await createTransfers(deployment);
  const [sent] = await transfers.send([lock], mine);
  await stealEscrow(deployment, mine);
  await relayByHand(deployment, 'northToSouth', [(sent as NonNullable<typeof sent>).packet], mine);
  expect(await observe(deployment)).toMatchObject({ delivered: 1, unbackedDelivered: 0 });
});

test.each([
  ['theft', 1],
  ['lock', 0],
] as const)('theft and lock in one block are judged in their order: the %s first', async (first, unbackedDelivered) => {
  const deployment = await deployed();
  const { north } = deployment;
  const transfers = await createTransfers(deployment);
  const pooled = async (count: number): Promise<boolean> =>
    Number((await north.anvil.rpc.request<{ pending: string }>('txpool_status')).pending) === count;
  const theft = () => stealEscrow(deployment, { amount: tokens(1) });
  const stealing = first === 'theft' ? theft() : undefined;
  if (stealing) await waitFor(() => pooled(1), { what: 'the theft in the pool', timeoutMs: 5_000 });
  const sending = transfers.send([lock]);
  await waitFor(() => pooled(stealing ? 2 : 1), { what: 'the lock in the pool', timeoutMs: 5_000 });
  const stolen = stealing ?? theft();
  await waitFor(() => pooled(2), { what: 'both in the pool', timeoutMs: 5_000 });
  await north.anvil.mine();
  const [sent] = await sending;
  expect((await stolen).blockNumber).toBe(sent?.blockNumber);
  await relayByHand(deployment, 'northToSouth', [(sent as NonNullable<typeof sent>).packet], mine);
  expect(await observe(deployment)).toMatchObject({ delivered: 1, unbackedDelivered });
});

test('an unbacked unlock is a theft too: the mint of a later lock is unbacked', async () => {
  const deployment = await deployed();
  const { packet } = await forgeTransfer(deployment, { direction: 'southToNorth', to: mallory, amount: tokens(1) });
  await relayByHand(deployment, 'southToNorth', [packet], mine);
  await relayAll(deployment, [lock]);
  const seen = await observe(deployment);
  expect(seen.unbacked.map((one) => one.reason).sort()).toEqual(['escrow was short at the lock', 'no authorization']);
});

test('a donation that makes the escrow whole again backs the locks after it, not those before it', async () => {
  const deployment = await deployed();
  const { north, user } = deployment;
  await stealEscrow(deployment, { amount: tokens(100), to: user.address, ...mine });
  const [short] = await relayAll(deployment, [lock]);
  const data = encodeFunctionData({ abi: erc20Abi, functionName: 'transfer', args: [north.oapp, tokens(100)] });
  const donor = await localSender(north.anvil, user);
  await receiptsOf(north.anvil, [await donor.send({ to: north.token, data })], mine);
  await relayAll(deployment, [lock]);
  const seen = await observe(deployment);
  expect(seen.unbacked.map((one) => one.delivery.guid)).toEqual([short?.guid]);
});

test('a burn that an upgraded OFT only claims backs nothing, whatever its events and its supply say', async () => {
  const deployment = await deployed({ southToken: 'proxy', blockTimeMs: 100 });
  await upgradeSouth(deployment, 'hollow');
  const { packet } = await burnAs(deployment, thief, tokens(500));
  await relayByHand(deployment, 'southToNorth', [packet], mine);
  const seen = await observe(deployment);
  expect(seen.unbacked.map(({ reason }) => reason)).toEqual(['burned what no lock backs']);
  expect(seen.lost).toEqual({ carried: tokens(500), around: 0n });
  expect(seen.balances.supply).toBe(tokens(999_500));
});

test('a burn after a change of unit is worth what was really taken from the sender', async () => {
  const deployment = await deployed({ southToken: 'redenominated', blockTimeMs: 100 });
  const [dust] = await relayAll(deployment, [{ direction: 'northToSouth', to: thief.address, amount: tokens(1) }]);
  await redenominateSouth(deployment, 6);
  const { packet } = await burnAs(deployment, thief, tokens(500));
  await relayByHand(deployment, 'southToNorth', [packet], mine);
  const seen = await observe(deployment);
  expect(seen.byGuid.get(dust?.guid ?? '0x')?.settled).toBeDefined();
  expect(seen.unbacked.map(({ reason }) => reason)).toEqual(['burned what no lock backs']);
});

test('a burn of what others minted without a lock backs nothing, and what they minted is not ours', async () => {
  const deployment = await deployed({ blockTimeMs: 100 });
  await weakenUln(deployment, 'northToSouth', thief.address);
  const forged = await forgeTransfer(deployment, { direction: 'northToSouth', to: thief.address, amount: tokens(500) });
  await relayAround(deployment, 'northToSouth', thief, forged.packet);
  const { packet } = await burnAs(deployment, thief, tokens(500));
  await relayByHand(deployment, 'southToNorth', [packet], mine);
  const seen = await observe(deployment);
  expect(seen.unbacked.map(({ reason }) => reason)).toEqual(['no authorization', 'burned what no lock backs']);
  expect(seen.lost).toEqual({ carried: tokens(500), around: tokens(500) });
});

test('a second pair on the same endpoints is an account of its own', async () => {
  const deployment = await deployed({ secondPair: true });
  await relayAll(deployment, [lock]);
  const { second } = deployment;
  if (second === undefined) throw new Error('no second pair');
  await relayAll(second, [burn, lock]);
  expect(await observe(deployment)).toMatchObject({ sent: 1, delivered: 1, unbackedDelivered: 0 });
  expect(await observe(second)).toMatchObject({ sent: 2, delivered: 2, unbackedDelivered: 0 });
});

test('gas spent on repeats counts a second delivery of the same packet, and nothing of the first', async () => {
  const deployment = await deployed();
  const by = deployment.sender;
  const [sent] = await (await createTransfers(deployment)).send([lock], mine);
  const packets = [(sent as NonNullable<typeof sent>).packet];
  await relayByHand(deployment, 'northToSouth', packets, { ...mine, by });
  expect((await observe(deployment)).gasSpentOnRepeats).toBe(0n);
  const again = await commitAndExecuteByHand(deployment, 'northToSouth', packets, { ...mine, by });
  const seen = await observe(deployment);
  expect(seen.gasSpentOnRepeats).toBe(BigInt(again.gasUsed));
  expect(seen.mined).toHaveLength(3);
});

test('the DVN writes only what its attesters signed: another key attests nothing', async () => {
  const deployment = await deployed();
  const [sent] = await (await createTransfers(deployment)).send([lock], mine);
  const { packet } = sent as NonNullable<typeof sent>;
  const receipt = await attestByHand(deployment, 'northToSouth', [packet], {
    ...mine,
    attesters: [namedAccount('stranger')],
    allowRevert: true,
  });
  expect(receipt.status).toBe('0x0');
  expect((await observe(deployment)).payloadVerifiedPerPacket.size).toBe(0);
});

test('a packet of somebody who is no peer authorizes nothing and is not counted as sent', async () => {
  const deployment = await deployed();
  const { south } = deployment;
  const message = oftMessage(mallory, 10_000_000n);
  const from = namedAccount('mallory');
  const bare = { direction: 'northToSouth', from, receiver: south.oapp, message } as const;
  expect((await sendBare(deployment, bare, mine)).packet).toMatchObject({ nonce: 1n, message });
  expect(await observe(deployment)).toMatchObject({ sent: 0, delivered: 0, unbackedDelivered: 0 });
});

test('two of three attesters sign for a threshold of two', async () => {
  const attesters = ['attester 1', 'attester 2', 'attester 3'].map(namedAccount);
  const deployment = await deployed({ attesters, threshold: 2 });
  await relayAll(deployment, [lock, burn]);
  expect(await observe(deployment)).toMatchObject({ delivered: 2, unbackedDelivered: 0 });
});
