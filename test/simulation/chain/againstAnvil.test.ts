// Why the simulation may be believed: the same signed transactions, in the same blocks at the same times, on real anvils
// with LayerZero's own bytecode and on the simulated chains. Every log, status, view answer and revert is the same.
//
// Not compared: how much gas is used (it is within bounds), hence native balances; block hashes and state roots; code;
// storage; options of types 1 and 2, rate limits, message inspectors, proxies, other libraries and their grace periods,
// fees in LayerZero's token, compose execution, attesters that are added, and what only the owner of a worker may set.
import { encodeFunctionData } from 'viem';
import { afterAll, expect, test } from 'vitest';
import { liftCall, liftMessage } from '../../../chains/evm/liftCall.ts';
import { reattestCall, reattestMessage } from '../../../chains/evm/reattestCall.ts';
import { meaningOf } from '../../../chains/evm/refusal.ts';
import { loadlineExecutorAbi } from '../../../contracts/generated/index.ts';
import { endpointAbi, erc20Abi } from '../../support/abi.ts';
import { type NamedAccount, namedAccount } from '../../support/accounts.ts';
import { type Deployment, type Direction, endsOf, tokens } from '../../support/deployment.ts';
import { commitAndExecuteByHand } from '../../support/handRelay.ts';
import { commitByHand, executeDirectly, verifyAs } from '../../support/outsiders.ts';
import { asOwner, donate, movePeer, weakenUln } from '../../support/ownerActions.ts';
import { bytes32, headerOf, type Packet, payloadHashOf } from '../../support/packet.ts';
import { encodeUln, lzReceiveOptions, ulnConfigType } from '../../support/stackPlan.ts';
import { createTransfers, sendBare, stealEscrow } from '../../support/transfers.ts';
import { openComparison, type Terms, type Typed } from './comparison.ts';
import { type Call, callOf, lower, word } from './mirror.ts';

type Hex = `0x${string}`;

const ZERO_HASH: Hex = `0x${word(0n)}`;
const TO_NORTH: Direction = 'southToNorth';
const TO_SOUTH: Direction = 'northToSouth';

const { comparison, close } = await openComparison();
const { deployment, mirrors, attesters, verifier, stranger } = comparison;
const guardian = (): NamedAccount => deployment.sender;

afterAll(close);

test('transfers both ways: sent, attested, committed, executed', async () => {
  const first = await comparison.send(TO_SOUTH, { amount: tokens(1_000) + 123n });
  const second = await comparison.send(TO_SOUTH);
  const destination = mirrors.south;
  const { chain } = destination;
  const early = encodeFunctionData({
    abi: endpointAbi,
    functionName: 'lzReceive',
    args: [first, chain.oapp, first.guid, first.message, '0x'],
  });
  const owner = lower(deployment.owner.address);
  await comparison.sameRevert('execute what is not committed', destination, {
    from: owner,
    to: lower(chain.endpoint),
    data: early,
  });
  const commit = commitCall(first);
  await comparison.sameRevert('commit what is not attested', destination, {
    from: owner,
    to: lower(chain.receiveLibrary),
    data: commit,
  });
  await comparison.attest(TO_SOUTH, [first, second]);
  await comparison.attest(TO_SOUTH, [first]);
  await comparison.execute(TO_SOUTH, [first, second]);
  await comparison.execute(TO_SOUTH, [first]);
  await comparison.attest(TO_SOUTH, [second]);
  const back = await comparison.send(TO_NORTH);
  await comparison.attest(TO_NORTH, [back]);
  await comparison.same('commit alone', () => commitByHand(deployment, TO_NORTH, [back]));
  await comparison.same('execute at the endpoint', () => executeDirectly(deployment, TO_NORTH, back));
});

const commitCall = (packet: Packet): Hex =>
  encodeFunctionData({
    abi: [
      {
        type: 'function',
        name: 'commitVerification',
        stateMutability: 'nonpayable',
        inputs: [{ type: 'bytes' }, { type: 'bytes32' }],
        outputs: [],
      },
    ] as const,
    functionName: 'commitVerification',
    args: [headerOf(packet), payloadHashOf(packet)],
  });

test('recipients and messages of every kind', async () => {
  const toZero = await comparison.send(TO_SOUTH, { to: '0x0000000000000000000000000000000000000000' });
  const dirty = await comparison.send(TO_SOUTH, { to: `0x${'ab'.repeat(12)}${deployment.user.address.slice(2)}` });
  const composed = await comparison.send(TO_SOUTH, { composeMsg: '0xc0ffee' });
  const generous = await comparison.send(TO_SOUTH, { options: lzReceiveOptions(50_000n, 10n ** 12n) });
  const all = [toZero, dirty, composed, generous];
  await comparison.attest(TO_SOUTH, all);
  await comparison.execute(TO_SOUTH, all);
  const unpayable = await comparison.send(TO_NORTH, { to: '0x0000000000000000000000000000000000000000' });
  await comparison.attest(TO_NORTH, [unpayable]);
  await comparison.execute(TO_NORTH, [unpayable]);
  await comparison.give(TO_NORTH, 'clear', unpayable);
  const starved = await comparison.send(TO_NORTH);
  await comparison.attest(TO_NORTH, [starved]);
  await comparison.execute(TO_NORTH, [starved], 9_000n);
  await comparison.execute(TO_NORTH, [starved], 0n);
  await comparison.execute(TO_NORTH, [starved]);
});

test('what an application gives up', async () => {
  const [skipped, cleared, early, late, burnt, above] = [
    await comparison.send(TO_SOUTH),
    await comparison.send(TO_SOUTH),
    await comparison.send(TO_SOUTH),
    await comparison.send(TO_SOUTH),
    await comparison.send(TO_SOUTH),
    await comparison.send(TO_SOUTH),
  ];
  const { south } = mirrors;
  const endpoint = lower(south.chain.endpoint);
  const [owner, other] = [lower(deployment.owner.address), lower(stranger.address)];
  const skip = (packet: Packet): Hex =>
    encodeFunctionData({
      abi: endpointAbi,
      functionName: 'skip',
      args: [south.chain.oapp, packet.srcEid, packet.sender, packet.nonce],
    });
  await comparison.sameRevert('skip out of order', south, { from: owner, to: endpoint, data: skip(cleared) });
  await comparison.sameRevert('skip by a stranger', south, { from: other, to: endpoint, data: skip(skipped) });
  await comparison.give(TO_SOUTH, 'skip', skipped);
  await comparison.attest(TO_SOUTH, [skipped, cleared]);
  await comparison.execute(TO_SOUTH, [skipped]);
  await comparison.same('commit', () => commitByHand(deployment, TO_SOUTH, [cleared]));
  await comparison.give(TO_SOUTH, 'clear', cleared);
  await comparison.give(TO_SOUTH, 'nilify', early, ZERO_HASH);
  await comparison.attest(TO_SOUTH, [early, late, burnt, above]);
  await comparison.execute(TO_SOUTH, [early]);
  await comparison.same('commit', () => commitByHand(deployment, TO_SOUTH, [late, burnt, above]));
  await comparison.give(TO_SOUTH, 'nilify', late);
  await comparison.execute(TO_SOUTH, [above]);
  await comparison.give(TO_SOUTH, 'burn', burnt);
  await comparison.execute(TO_SOUTH, [burnt, late]);
  await reattest(TO_SOUTH, late, 0);
  await comparison.execute(TO_SOUTH, [late]);
  await reattest(TO_SOUTH, early, 0);
  await comparison.execute(TO_SOUTH, [early]);
});

async function reattest(direction: Direction, packet: Packet, number: number): Promise<void> {
  const { destination } = endsOf(deployment, direction);
  const terms = await comparison.termsOf(direction, [packet]);
  const message = reattestMessage(destination.chainId, lower(destination.dvn), terms, number);
  const call = reattestCall(
    lower(destination.dvn),
    { ...terms, signatures: await comparison.signed(message as Typed) },
    number,
  );
  if (!call) throw new Error('no reattestation');
  await comparison.same('reattest', () => comparison.submit(direction, deployment.owner, call));
}

async function lift(direction: Direction, packet: Packet, number: number): Promise<void> {
  const { destination } = endsOf(deployment, direction);
  const terms = await comparison.termsOf(direction, [packet]);
  const message = liftMessage(destination.chainId, lower(destination.dvn), terms, number);
  const call = liftCall(
    lower(destination.dvn),
    { ...terms, signatures: await comparison.signed(message as Typed) },
    number,
  );
  if (!call) throw new Error('no lift');
  await comparison.same('lift', () => comparison.submit(direction, deployment.owner, call));
}

test('revoked, tombstoned, lifted and attested again', async () => {
  const packet = await comparison.send(TO_NORTH);
  const { north } = mirrors;
  const library = lower(north.chain.receiveLibrary);
  const revocation = comparison.dvnCall(TO_NORTH, 'revoke', [library, headerOf(packet), payloadHashOf(packet)]);
  const asCall = (by: NamedAccount): Call => ({
    from: lower(by.address),
    to: lower(north.chain.dvn),
    data: revocation.data as Hex,
  });
  await comparison.attest(TO_NORTH, [packet]);
  await comparison.sameRevert('revoke by a stranger', north, asCall(stranger));
  await comparison.same('revoke', () => comparison.submit(TO_NORTH, guardian(), revocation));
  await comparison.sameRevert('revoke twice', north, asCall(guardian()));
  await comparison.execute(TO_NORTH, [packet]);
  await comparison.attest(TO_NORTH, [packet]);
  const other = await comparison.send(TO_NORTH);
  await comparison.attest(TO_NORTH, [packet, other]);
  await lift(TO_NORTH, packet, 2);
  await lift(TO_NORTH, packet, 1);
  await comparison.attest(TO_NORTH, [packet]);
  await comparison.execute(TO_NORTH, [packet, other]);
  await comparison.sameRevert('revoke what is done', north, asCall(guardian()));
});

test('attestations that are refused, in the same words', async () => {
  const packet = await comparison.send(TO_SOUTH);
  const { south } = mirrors;
  const from = lower(deployment.owner.address);
  const now = await comparison.nowAt(TO_SOUTH);
  const cases: readonly (readonly [string, Terms])[] = [
    ['another epoch', { epoch: 2 }],
    ['expired', { expiry: now - 10n }],
    ['too far ahead', { expiry: now + 7_200n }],
    ['another library', { library: lower(south.chain.sendLibrary) }],
    ['one signature of two', { signers: attesters.slice(0, 1) }],
    ['a stranger signs', { signers: [attesters[0] as NamedAccount, stranger] }],
    ['one twice', { signers: [attesters[0] as NamedAccount, attesters[0] as NamedAccount] }],
  ];
  for (const [what, terms] of cases) {
    const { call } = await comparison.attesting(TO_SOUTH, [packet], terms);
    const said = await comparison.sameRevert(what, south, { ...call, from });
    // Times of a call are its block's, which the two need not have in common.
    if (!/expired|ahead/.test(what)) expect(said.length).toBeGreaterThan(17);
  }
  await comparison.sameRevert('an empty batch', south, { ...(await comparison.attesting(TO_SOUTH, [])).call, from });
  await comparison.attest(TO_SOUTH, [packet], { confirmations: 0n });
  await comparison.attest(TO_SOUTH, [packet], { confirmations: 1n });
  await comparison.execute(TO_SOUTH, [packet]);
  await comparison.same('pause', () =>
    comparison.submit(TO_SOUTH, guardian(), comparison.dvnCall(TO_SOUTH, 'pause', [])),
  );
  await comparison.sameRevert('while paused', south, {
    ...(await comparison.attesting(TO_SOUTH, [packet])).call,
    from,
  });
  await comparison.same('unpause', () =>
    comparison.submit(TO_SOUTH, deployment.owner, comparison.dvnCall(TO_SOUTH, 'unpause', [])),
  );
  await comparison.attest(TO_SOUTH, [packet]);
  await comparison.execute(TO_SOUTH, [packet]);
});

/** What a call carries behind its selector. */
const argumentsOf = ({ data }: { readonly data: Hex }): Hex => `0x${data.slice(10)}`;

test('attested, committed and executed in one transaction', async () => {
  const both = [await comparison.send(TO_SOUTH), await comparison.send(TO_SOUTH)];
  const { destination } = endsOf(deployment, TO_SOUTH);
  const attestation = argumentsOf((await comparison.attesting(TO_SOUTH, both)).call);
  const [first] = both as [Packet, Packet];
  const path = {
    srcEid: first.srcEid,
    sender: first.sender,
    receiver: destination.oapp,
    receiveLibrary: destination.receiveLibrary,
    deliveries: both.map(({ nonce, message }) => ({ nonce, message, gasLimit: 200_000n, value: 0n })),
  };
  const args = [destination.dvn, attestation, [path]] as const;
  const data = encodeFunctionData({ abi: loadlineExecutorAbi, functionName: 'attestCommitAndExecute', args });
  const call = { to: destination.executor, data };
  await comparison.same('in one', () => comparison.submit(TO_SOUTH, deployment.owner, call));
  await comparison.same('in one, again', () => comparison.submit(TO_SOUTH, deployment.owner, call));
  const stale = await comparison.attesting(TO_SOUTH, both, { epoch: 9 });
  const bad = [destination.dvn, argumentsOf(stale.call), [path]] as const;
  const refused = encodeFunctionData({ abi: loadlineExecutorAbi, functionName: 'attestCommitAndExecute', args: bad });
  await comparison.sameRevert('in one, refused', mirrors.south, {
    from: lower(deployment.owner.address),
    to: lower(destination.executor),
    data: refused,
  });
});

test('an empty escrow, alerts, strangers and configuration', async () => {
  const owed = await comparison.send(TO_NORTH, { amount: tokens(2) });
  await comparison.attest(TO_NORTH, [owed]);
  await comparison.same('steal', () => stealEscrow(deployment));
  await comparison.execute(TO_NORTH, [owed]);
  const submitter = encodeFunctionData({
    abi: loadlineExecutorAbi,
    functionName: 'setSubmitter',
    args: [deployment.owner.address, true],
  });
  await comparison.same('name a submitter', () =>
    comparison.submit(TO_NORTH, deployment.owner, { to: deployment.north.executor, data: submitter }),
  );
  await comparison.execute(TO_NORTH, [owed]);
  await comparison.same('refill', () => donate(deployment, tokens(50)));
  await comparison.execute(TO_NORTH, [owed]);
  const bare = await comparison.same('bare', () =>
    sendBare(deployment, {
      direction: TO_SOUTH,
      from: stranger,
      receiver: deployment.south.oapp,
      message: owed.message,
    }),
  );
  comparison.packets.push(bare.packet);
  await comparison.attest(TO_SOUTH, [bare.packet]);
  await comparison.execute(TO_SOUTH, [bare.packet]);
  await comparison.same('another peer', () => movePeer(deployment, TO_SOUTH, bytes32(stranger.address)));
  const unpeered = await comparison.send(TO_SOUTH);
  await comparison.attest(TO_SOUTH, [unpeered]);
  await comparison.execute(TO_SOUTH, [unpeered]);
  await comparison.same('the peer again', () => movePeer(deployment, TO_SOUTH, bytes32(deployment.north.oapp)));
  await comparison.execute(TO_SOUTH, [unpeered]);
  await comparison.same('another verifier alone', () => weakenUln(deployment, TO_SOUTH, verifier.address));
  const around = await comparison.send(TO_SOUTH);
  await comparison.same('verified by it', () => verifyAs(deployment, TO_SOUTH, verifier, [around]));
  await comparison.execute(TO_SOUTH, [around]);
  await comparison.same('verified once more', () => verifyAs(deployment, TO_SOUTH, verifier, [around]));
  const over = commitCall(around);
  const { receiveLibrary } = mirrors.south.chain;
  await comparison.sameRevert('commit what is over', mirrors.south, { to: lower(receiveLibrary), data: over });
  await comparison.execute(TO_SOUTH, [around]);
  const pretended = { ...deployment, south: { ...deployment.south, receiveLibrary: stranger.address } };
  await comparison.same('a library that does nothing', () => commitAndExecuteByHand(pretended, TO_SOUTH, [around]));
  const never = await comparison.send(TO_SOUTH);
  await comparison.same('it does nothing for this one either', () =>
    commitAndExecuteByHand(pretended, TO_SOUTH, [never]),
  );
  await comparison.same('verified at last', () => verifyAs(deployment, TO_SOUTH, verifier, [never]));
  await comparison.execute(TO_SOUTH, [never]);
  await comparison.same('one of two optional ones', () => optionalVerifiers(deployment, 1));
  const either = await comparison.send(TO_SOUTH);
  await comparison.execute(TO_SOUTH, [either]);
  await comparison.attest(TO_SOUTH, [either]);
  await comparison.execute(TO_SOUTH, [either]);
  await comparison.same('both optional ones', () => optionalVerifiers(deployment, 2));
  const both = await comparison.send(TO_SOUTH);
  await comparison.attest(TO_SOUTH, [both]);
  await comparison.execute(TO_SOUTH, [both]);
  await comparison.same('verified by the other', () => verifyAs(deployment, TO_SOUTH, verifier, [both]));
  await comparison.execute(TO_SOUTH, [both]);
});

function optionalVerifiers(of: Deployment, threshold: number): Promise<unknown> {
  const { south, north } = of;
  const optionalDVNs = [south.dvn, verifier.address].sort((a, b) => (lower(a) < lower(b) ? -1 : 1));
  const config = encodeUln({
    confirmations: 2n,
    requiredDVNCount: 255,
    optionalDVNCount: 2,
    optionalDVNThreshold: threshold,
    requiredDVNs: [],
    optionalDVNs,
  });
  const args = [south.oapp, south.receiveLibrary, [{ eid: north.eid, configType: ulnConfigType, config }]] as const;
  const data = encodeFunctionData({ abi: endpointAbi, functionName: 'setConfig', args });
  return asOwner(of, south, { to: south.endpoint, data });
}

test('attesters that change, and sends that fail', async () => {
  const [gone] = attesters as [NamedAccount];
  const { south, north } = mirrors;
  await comparison.sameRevert('remove by a stranger', south, {
    from: lower(stranger.address),
    to: lower(south.chain.dvn),
    data: comparison.dvnCall(TO_SOUTH, 'removeAttester', [gone.address]).data as Hex,
  });
  await comparison.same('remove an attester', () =>
    comparison.submit(TO_SOUTH, deployment.owner, comparison.dvnCall(TO_SOUTH, 'removeAttester', [gone.address])),
  );
  await comparison.same('raise what cannot be raised', () =>
    comparison.submit(TO_SOUTH, deployment.owner, comparison.dvnCall(TO_SOUTH, 'raiseThreshold', [3])),
  );
  await comparison.same('more than is there', () =>
    comparison.submit(TO_NORTH, stranger, {
      to: deployment.north.token,
      data: encodeFunctionData({ abi: erc20Abi, functionName: 'transfer', args: [deployment.north.oapp, 1n] }),
    }),
  );
  await comparison.sameRevert('what nobody knows', north, callOf(north.chain.oapp, 'nothingOfTheKind()'));
});

test('what a pool says to transactions that it does not take', async () => {
  const { north } = mirrors;
  const { anvil, chainId } = north.chain;
  const nonce = Number(await anvil.rpc.request<Hex>('eth_getTransactionCount', [stranger.address, 'latest']));
  const signedBy = (by: NamedAccount, given: { nonce: number; value?: bigint; maxFeePerGas?: bigint }): Promise<Hex> =>
    by.account.signTransaction({
      type: 'eip1559',
      chainId,
      to: stranger.address,
      gas: 30_000n,
      maxFeePerGas: 20_000_000_000n,
      maxPriorityFeePerGas: 1_000_000_000n,
      ...given,
    });
  const meaning = async (raw: Hex): Promise<readonly string[]> =>
    (await north.sendBoth(raw)).map((said) => (said.startsWith('0x') ? 'taken' : meaningOf(said)));
  expect(await meaning(await signedBy(stranger, { nonce: nonce - 1 }))).toEqual(['nonce_used', 'nonce_used']);
  expect(await meaning(await signedBy(stranger, { nonce, value: 10n ** 30n }))).toEqual(['underfunded', 'underfunded']);
  const poor = namedAccount('poor');
  expect(await meaning(await signedBy(poor, { nonce: 0 }))).toEqual(['underfunded', 'underfunded']);
  const queued = await signedBy(stranger, { nonce: nonce + 1 });
  expect(await meaning(queued)).toEqual(['taken', 'taken']);
  expect(await meaning(queued)).toEqual(['known', 'known']);
  const alike = await signedBy(stranger, { nonce: nonce + 1, value: 1n });
  expect(await meaning(alike)).toEqual(['replacement_underpriced', 'replacement_underpriced']);
  await anvil.rpc.request('anvil_dropAllTransactions', []);
  north.sim.evict(() => true);
});

test('a reorganisation takes back what was in the blocks', async () => {
  const kept = await comparison.send(TO_NORTH);
  await comparison.attest(TO_NORTH, [kept]);
  await comparison.execute(TO_NORTH, [kept]);
  await mirrors.north.reorg(1);
  await comparison.sameViews('executed no more', mirrors.north);
  await mirrors.north.reorg(1);
  await comparison.sameViews('once more, with nothing in it', mirrors.north);
  await comparison.execute(TO_NORTH, [kept]);
  const lost = await comparison.send(TO_SOUTH);
  await mirrors.north.reorg(1);
  await comparison.sameViews('not sent any more', mirrors.north);
  // It counts the user's nonces, one of which is free again.
  comparison.transfers = await createTransfers(deployment);
  const again = await comparison.send(TO_SOUTH);
  expect(again.nonce).toBe(lost.nonce);
});

test('a good deal was compared', () => {
  if (process.env.LOADLINE_SIM_GAS) console.log(comparison.compared);
  expect(comparison.compared.transactions).toBeGreaterThan(80);
  expect(comparison.compared.logs).toBeGreaterThan(250);
  expect(comparison.compared.views).toBeGreaterThan(5_000);
  expect(comparison.compared.reverts).toBeGreaterThan(15);
});
