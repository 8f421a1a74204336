// Why the simulation may be believed: the same signed transactions, in the same blocks at the same times, on real anvils
// with LayerZero's own bytecode and on the simulated chains. Every log, status, view answer and revert is the same.
//
// Not compared: how much gas is used (it is within bounds), hence native balances; block hashes and state roots; code;
// storage; options of types 1 and 2, rate limits, message inspectors, proxies, other libraries and their grace periods,
// fees in LayerZero's token, compose execution, attesters that are added, and what only the owner of a worker may set.
import { encodeFunctionData, keccak256, toHex } from 'viem';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attestationMessage, attestCall } from '../../../chains/evm/attestCall.ts';
import { liftCall, liftMessage } from '../../../chains/evm/liftCall.ts';
import { reattestCall, reattestMessage } from '../../../chains/evm/reattestCall.ts';
import { meaningOf } from '../../../chains/evm/refusal.ts';
import { loadlineDvnAbi, loadlineExecutorAbi } from '../../../contracts/generated/index.ts';
import type { PayloadHash } from '../../../relayer/core/ids.ts';
import type { Attestation } from '../../../relayer/core/outbox.ts';
import { endpointAbi, erc20Abi } from '../../support/abi.ts';
import { type NamedAccount, namedAccount } from '../../support/accounts.ts';
import { startAnvil } from '../../support/anvil.ts';
import { type Deployment, type Direction, endsOf, tokens } from '../../support/deployment.ts';
import { commitAndExecuteByHand } from '../../support/handRelay.ts';
import { deployPair } from '../../support/layerzeroStack.ts';
import { localSender, receiptsOf, type Transaction } from '../../support/localSender.ts';
import { commitByHand, delegate, executeDirectly, verifyAs } from '../../support/outsiders.ts';
import { asOwner, donate, movePeer, weakenUln } from '../../support/ownerActions.ts';
import { bytes32, headerHashOf, headerOf, type Packet, payloadHashOf } from '../../support/packet.ts';
import { encodeUln, lzReceiveOptions, ulnConfigType } from '../../support/stackPlan.ts';
import { createTransfers, sendBare, stealEscrow, type Transfer, type Transfers } from '../../support/transfers.ts';
import { addressWord, type Call, callOf, lower, type Mirror, mirrorOf, recorded, word } from './mirror.ts';

type Hex = `0x${string}`;

const attesters = [namedAccount('attester 1'), namedAccount('attester 2')];
const verifier = namedAccount('verifier');
const stranger = namedAccount('stranger');
const ZERO_WORD = word(0n);
const ZERO_HASH: Hex = `0x${ZERO_WORD}`;
const NIL: Hex = `0x${'f'.repeat(64)}`;
/** Gas that the model uses, against what the chain uses. */
const GAS_BOUNDS = [0.5, 2] as const;

let deployment: Deployment;
let transfers: Transfers;
let mirrors: Readonly<Record<'north' | 'south', Mirror>>;
const stops: (() => Promise<void>)[] = [];
const packets: Packet[] = [];
const accounts: NamedAccount[] = [];
const digests: Hex[] = [];
let compared = { transactions: 0, logs: 0, views: 0, reverts: 0 };

beforeAll(async () => {
  const [north, south] = await Promise.all([31_337, 31_338].map((chainId) => startAnvil({ chainId, blockTimeMs: 0 })));
  if (!north || !south) throw new Error('no anvils');
  stops.push(north.stop, south.stop);
  const [onNorth, onSouth] = [recorded(north), recorded(south)];
  deployment = await deployPair(onNorth.anvil, onSouth.anvil, { attesters, threshold: 2, seed: 0n, confirmations: 2n });
  const { owner, recovery, user, sender } = deployment;
  accounts.push(owner, recovery, user, sender, verifier, stranger);
  for (const chain of [north, south]) for (const one of [verifier, stranger]) await chain.fund(one.address, 10n ** 21n);
  mirrors = {
    north: await mirrorOf(onNorth, deployment, 'north', accounts),
    south: await mirrorOf(onSouth, deployment, 'south', accounts),
  };
  transfers = await createTransfers(deployment);
});

afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
});

/** Does it on the real chains, plays it on the simulated ones, and wants no difference. */
async function same<T>(what: string, work: () => Promise<T>): Promise<T> {
  const result = await work();
  for (const mirror of Object.values(mirrors)) {
    for (const { hash, real, simulated, gas } of await mirror.catchUp()) {
      expect({ what, hash, ...simulated }).toEqual({ what, hash, ...real });
      compared = { ...compared, transactions: compared.transactions + 1, logs: compared.logs + real.logs.length };
      const ratio = gas[1] / gas[0];
      if (process.env.LOADLINE_SIM_GAS) console.log(`${what}: gas ${gas.join(' ')} ${ratio.toFixed(2)}`);
      expect([what, gas, ratio > GAS_BOUNDS[0] && ratio < GAS_BOUNDS[1]]).toEqual([what, gas, true]);
    }
    await sameViews(what, mirror);
  }
  return result;
}

async function sameViews(what: string, mirror: Mirror): Promise<void> {
  const calls = viewsOf(mirror);
  const answers = await mirror.askAll(calls);
  for (const [i, { real, simulated }] of answers.entries()) {
    expect([what, mirror.chain.name, calls[i], simulated]).toEqual([what, mirror.chain.name, calls[i], real]);
  }
  compared = { ...compared, views: compared.views + calls.length };
  for (const { address } of accounts) {
    const [real, simulated] = await mirror.nonces(address);
    expect([what, address, simulated]).toEqual([what, address, real]);
  }
}

/** Everything that a node asks, of every packet so far. */
function viewsOf({ chain }: Mirror): readonly Call[] {
  const { endpoint, sendLibrary, receiveLibrary, dvn, executor, oapp, token } = chain;
  const remote = chain.name === 'north' ? deployment.south : deployment.north;
  const [eid, local, far] = [word(remote.eid), addressWord(lower(oapp)), addressWord(lower(remote.oapp))];
  const holders = [oapp, ...accounts.map(({ address }) => address), '0x000000000000000000000000000000000000dead'];
  const inbound = packets.filter(({ dstEid }) => dstEid === chain.eid);
  const lane = [local, eid, far] as const;
  return [
    ...holders.map((holder) => callOf(token, 'balanceOf(address)', addressWord(lower(holder)))),
    ...['totalSupply()', 'decimals()'].map((name) => callOf(token, name)),
    ...['token()', 'owner()', 'sharedDecimals()', 'decimalConversionRate()', 'msgInspector()', 'endpoint()'].map(
      (name) => callOf(oapp, name),
    ),
    callOf(oapp, 'peers(uint32)', eid),
    callOf(oapp, 'rateLimits(uint32)', eid),
    ...[1, 2, 3].map((type) => callOf(oapp, 'enforcedOptions(uint32,uint16)', eid, word(type))),
    ...['eid()', 'getMinDelay()'].map((name) => callOf(endpoint, name)),
    callOf(endpoint, 'delegates(address)', local),
    ...['outboundNonce', 'lazyInboundNonce', 'inboundNonce'].map((name) =>
      callOf(endpoint, `${name}(address,uint32,bytes32)`, ...lane),
    ),
    ...['getSendLibrary', 'isDefaultSendLibrary', 'getReceiveLibrary', 'receiveLibraryTimeout'].map((name) =>
      callOf(endpoint, `${name}(address,uint32)`, local, eid),
    ),
    callOf(endpoint, 'defaultReceiveLibraryTimeout(uint32)', eid),
    ...[sendLibrary, receiveLibrary].flatMap((library) =>
      ['getUlnConfig', 'getAppUlnConfig'].map((name) => callOf(library, `${name}(address,uint32)`, local, eid)),
    ),
    ...['getExecutorConfig', 'executorConfigs'].map((name) =>
      callOf(sendLibrary, `${name}(address,uint32)`, local, eid),
    ),
    ...[dvn, executor].flatMap((worker) => [
      callOf(sendLibrary, 'fees(address)', addressWord(lower(worker))),
      callOf(worker, 'owner()'),
      callOf(worker, 'prices(uint32)', eid),
      callOf(worker, 'destinations(uint32)', eid),
      callOf(worker, 'localEid()'),
    ]),
    ...['epoch()', 'threshold()', 'attesters()', 'guardian()', 'paused()', 'domainSeparator()'].map((name) =>
      callOf(dvn, name),
    ),
    ...accounts.map(({ address }) => callOf(dvn, 'revokeAvailableAt(address)', addressWord(lower(address)))),
    ...digests.map((digest) => callOf(dvn, 'isDigestUsed(bytes32)', digest.slice(2))),
    callOf(executor, 'commitGas()'),
    callOf(executor, 'isSubmitter(address)', addressWord(lower(deployment.owner.address))),
    ...inbound.flatMap((packet) => {
      const [header, payload] = [headerHashOf(packet).slice(2), payloadHashOf(packet).slice(2)];
      const at = [addressWord(`0x${packet.receiver.slice(-40)}`), word(packet.srcEid), packet.sender.slice(2)];
      return [
        callOf(endpoint, 'inboundPayloadHash(address,uint32,bytes32,uint64)', ...at, word(packet.nonce)),
        ...[dvn, verifier.address].map((one) =>
          callOf(receiveLibrary, 'hashLookup(bytes32,bytes32,address)', header, payload, addressWord(lower(one))),
        ),
        callOf(dvn, 'tombstone(bytes32,bytes32)', header, payload),
      ];
    }),
  ];
}

/** Both refuse it, in the same bytes; returns what they say. */
async function sameRevert(what: string, mirror: Mirror, call: Call): Promise<string> {
  const { real, simulated } = await mirror.ask(call);
  expect([what, simulated]).toEqual([what, real]);
  expect([what, real.startsWith('reverts')]).toEqual([what, true]);
  compared = { ...compared, reverts: compared.reverts + 1 };
  return real;
}

const TO_NORTH: Direction = 'southToNorth';
const TO_SOUTH: Direction = 'northToSouth';
const guardian = (): NamedAccount => deployment.sender;

async function send(direction: Direction, transfer: Partial<Transfer> = {}): Promise<Packet> {
  const to = deployment.user.address;
  const [sent] = await same(`send ${direction}`, () =>
    transfers.send([{ direction, to, amount: tokens(3) + 5n, ...transfer }]),
  );
  if (!sent) throw new Error('nothing was sent');
  packets.push(sent.packet);
  return sent.packet;
}

async function submit(direction: Direction, by: NamedAccount, ...all: readonly Transaction[]): Promise<void> {
  const { anvil } = endsOf(deployment, direction).destination;
  const from = await localSender(anvil, by);
  const hashes: Hex[] = [];
  for (const transaction of all) hashes.push(await from.send({ gas: 3_000_000n, ...transaction }));
  await receiptsOf(anvil, hashes, { allowRevert: true });
}

let salts = 0;
type Terms = Partial<Pick<Attestation, 'epoch' | 'expiry' | 'library'>> & {
  readonly confirmations?: bigint;
  readonly signers?: readonly NamedAccount[];
};

async function nowAt(direction: Direction): Promise<bigint> {
  const { anvil } = endsOf(deployment, direction).destination;
  return BigInt((await anvil.rpc.request<{ timestamp: Hex }>('eth_getBlockByNumber', ['latest', false])).timestamp);
}

async function termsOf(direction: Direction, of: readonly Packet[], given: Terms = {}): Promise<Attestation> {
  const { destination } = endsOf(deployment, direction);
  salts += 1;
  return {
    library: given.library ?? lower(destination.receiveLibrary),
    epoch: given.epoch ?? 1,
    salt: keccak256(toHex(`salt ${salts}`)),
    expiry: given.expiry ?? (await nowAt(direction)) + 600n,
    items: of.map((packet) => ({
      header: headerOf(packet),
      payloadHash: payloadHashOf(packet) as PayloadHash,
      confirmations: given.confirmations ?? 2n,
    })),
    signatures: null,
  };
}

type Typed = Parameters<NamedAccount['account']['signTypedData']>[0];
async function signed(message: Typed, signers: readonly NamedAccount[] = attesters): Promise<Hex> {
  const ascending = [...signers].sort((a, b) => (lower(a.address) < lower(b.address) ? -1 : 1));
  const all = await Promise.all(ascending.map(({ account }) => account.signTypedData(message)));
  return `0x${all.map((one) => one.slice(2)).join('')}`;
}

/** The call that attests, and its terms with their signatures. */
async function attesting(direction: Direction, of: readonly Packet[], given: Terms = {}) {
  const { destination } = endsOf(deployment, direction);
  const terms = await termsOf(direction, of, given);
  const message = attestationMessage(destination.chainId, lower(destination.dvn), terms);
  const full = { ...terms, signatures: await signed(message as Typed, given.signers) };
  const call = attestCall(lower(destination.dvn), full);
  if (!call) throw new Error('no attestation');
  return { call, terms: full };
}

async function attest(direction: Direction, of: readonly Packet[], given: Terms = {}): Promise<void> {
  const { call } = await attesting(direction, of, given);
  await same('attest', () => submit(direction, deployment.owner, call));
}

const execute = (direction: Direction, of: readonly Packet[], receiveGas?: bigint): Promise<unknown> =>
  same('commit and execute', () =>
    commitAndExecuteByHand(deployment, direction, of, {
      allowRevert: true,
      ...(receiveGas === undefined ? {} : { receiveGas }),
    }),
  );

const give = (direction: Direction, how: Parameters<typeof delegate>[2], packet: Packet, held?: Hex) =>
  same(how, () => delegate(deployment, direction, how, packet, held));

const dvnCall = (direction: Direction, functionName: string, args: readonly unknown[]): Transaction => ({
  to: endsOf(deployment, direction).destination.dvn,
  data: encodeFunctionData({ abi: loadlineDvnAbi, functionName, args } as never),
});

test('transfers both ways: sent, attested, committed, executed', async () => {
  const first = await send(TO_SOUTH, { amount: tokens(1_000) + 123n });
  const second = await send(TO_SOUTH);
  const destination = mirrors.south;
  const { chain } = destination;
  const early = encodeFunctionData({
    abi: endpointAbi,
    functionName: 'lzReceive',
    args: [first, chain.oapp, first.guid, first.message, '0x'],
  });
  const owner = lower(deployment.owner.address);
  await sameRevert('execute what is not committed', destination, {
    from: owner,
    to: lower(chain.endpoint),
    data: early,
  });
  const commit = commitCall(first);
  await sameRevert('commit what is not attested', destination, {
    from: owner,
    to: lower(chain.receiveLibrary),
    data: commit,
  });
  await attest(TO_SOUTH, [first, second]);
  await attest(TO_SOUTH, [first]);
  await execute(TO_SOUTH, [first, second]);
  await execute(TO_SOUTH, [first]);
  await attest(TO_SOUTH, [second]);
  const back = await send(TO_NORTH);
  await attest(TO_NORTH, [back]);
  await same('commit alone', () => commitByHand(deployment, TO_NORTH, [back]));
  await same('execute at the endpoint', () => executeDirectly(deployment, TO_NORTH, back));
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
  const toZero = await send(TO_SOUTH, { to: '0x0000000000000000000000000000000000000000' });
  const dirty = await send(TO_SOUTH, { to: `0x${'ab'.repeat(12)}${deployment.user.address.slice(2)}` });
  const composed = await send(TO_SOUTH, { composeMsg: '0xc0ffee' });
  const generous = await send(TO_SOUTH, { options: lzReceiveOptions(50_000n, 10n ** 12n) });
  const all = [toZero, dirty, composed, generous];
  await attest(TO_SOUTH, all);
  await execute(TO_SOUTH, all);
  const unpayable = await send(TO_NORTH, { to: '0x0000000000000000000000000000000000000000' });
  await attest(TO_NORTH, [unpayable]);
  await execute(TO_NORTH, [unpayable]);
  await give(TO_NORTH, 'clear', unpayable);
  const starved = await send(TO_NORTH);
  await attest(TO_NORTH, [starved]);
  await execute(TO_NORTH, [starved], 9_000n);
  await execute(TO_NORTH, [starved], 0n);
  await execute(TO_NORTH, [starved]);
});

test('what an application gives up', async () => {
  const [skipped, cleared, early, late, burnt, above] = [
    await send(TO_SOUTH),
    await send(TO_SOUTH),
    await send(TO_SOUTH),
    await send(TO_SOUTH),
    await send(TO_SOUTH),
    await send(TO_SOUTH),
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
  await sameRevert('skip out of order', south, { from: owner, to: endpoint, data: skip(cleared) });
  await sameRevert('skip by a stranger', south, { from: other, to: endpoint, data: skip(skipped) });
  await give(TO_SOUTH, 'skip', skipped);
  await attest(TO_SOUTH, [skipped, cleared]);
  await execute(TO_SOUTH, [skipped]);
  await same('commit', () => commitByHand(deployment, TO_SOUTH, [cleared]));
  await give(TO_SOUTH, 'clear', cleared);
  await give(TO_SOUTH, 'nilify', early, ZERO_HASH);
  await attest(TO_SOUTH, [early, late, burnt, above]);
  await execute(TO_SOUTH, [early]);
  await same('commit', () => commitByHand(deployment, TO_SOUTH, [late, burnt, above]));
  await give(TO_SOUTH, 'nilify', late);
  await execute(TO_SOUTH, [above]);
  await give(TO_SOUTH, 'burn', burnt);
  await execute(TO_SOUTH, [burnt, late]);
  await reattest(TO_SOUTH, late, 0);
  await execute(TO_SOUTH, [late]);
  await reattest(TO_SOUTH, early, 0);
  await execute(TO_SOUTH, [early]);
  expect(NIL).toHaveLength(66);
});

async function reattest(direction: Direction, packet: Packet, number: number): Promise<void> {
  const { destination } = endsOf(deployment, direction);
  const terms = await termsOf(direction, [packet]);
  const message = reattestMessage(destination.chainId, lower(destination.dvn), terms, number);
  const call = reattestCall(lower(destination.dvn), { ...terms, signatures: await signed(message as Typed) }, number);
  if (!call) throw new Error('no reattestation');
  await same('reattest', () => submit(direction, deployment.owner, call));
}

async function lift(direction: Direction, packet: Packet, number: number): Promise<void> {
  const { destination } = endsOf(deployment, direction);
  const terms = await termsOf(direction, [packet]);
  const message = liftMessage(destination.chainId, lower(destination.dvn), terms, number);
  const call = liftCall(lower(destination.dvn), { ...terms, signatures: await signed(message as Typed) }, number);
  if (!call) throw new Error('no lift');
  await same('lift', () => submit(direction, deployment.owner, call));
}

test('revoked, tombstoned, lifted and attested again', async () => {
  const packet = await send(TO_NORTH);
  const { north } = mirrors;
  const library = lower(north.chain.receiveLibrary);
  const revocation = dvnCall(TO_NORTH, 'revoke', [library, headerOf(packet), payloadHashOf(packet)]);
  const asCall = (by: NamedAccount): Call => ({
    from: lower(by.address),
    to: lower(north.chain.dvn),
    data: revocation.data as Hex,
  });
  await attest(TO_NORTH, [packet]);
  await sameRevert('revoke by a stranger', north, asCall(stranger));
  await same('revoke', () => submit(TO_NORTH, guardian(), revocation));
  await sameRevert('revoke twice', north, asCall(guardian()));
  await execute(TO_NORTH, [packet]);
  await attest(TO_NORTH, [packet]);
  const other = await send(TO_NORTH);
  await attest(TO_NORTH, [packet, other]);
  await lift(TO_NORTH, packet, 2);
  await lift(TO_NORTH, packet, 1);
  await attest(TO_NORTH, [packet]);
  await execute(TO_NORTH, [packet, other]);
  await sameRevert('revoke what is done', north, asCall(guardian()));
});

test('attestations that are refused, in the same words', async () => {
  const packet = await send(TO_SOUTH);
  const { south } = mirrors;
  const from = lower(deployment.owner.address);
  const now = await nowAt(TO_SOUTH);
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
    const { call } = await attesting(TO_SOUTH, [packet], terms);
    const said = await sameRevert(what, south, { ...call, from });
    // Times of a call are its block's, which the two need not have in common.
    if (!/expired|ahead/.test(what)) expect(said.length).toBeGreaterThan(17);
  }
  await sameRevert('an empty batch', south, { ...(await attesting(TO_SOUTH, [])).call, from });
  await attest(TO_SOUTH, [packet], { confirmations: 0n });
  await attest(TO_SOUTH, [packet], { confirmations: 1n });
  await execute(TO_SOUTH, [packet]);
  await same('pause', () => submit(TO_SOUTH, guardian(), dvnCall(TO_SOUTH, 'pause', [])));
  await sameRevert('while paused', south, { ...(await attesting(TO_SOUTH, [packet])).call, from });
  await same('unpause', () => submit(TO_SOUTH, deployment.owner, dvnCall(TO_SOUTH, 'unpause', [])));
  await attest(TO_SOUTH, [packet]);
  await execute(TO_SOUTH, [packet]);
});

/** What a call carries behind its selector. */
const argumentsOf = ({ data }: { readonly data: Hex }): Hex => `0x${data.slice(10)}`;

test('attested, committed and executed in one transaction', async () => {
  const both = [await send(TO_SOUTH), await send(TO_SOUTH)];
  const { destination } = endsOf(deployment, TO_SOUTH);
  const attestation = argumentsOf((await attesting(TO_SOUTH, both)).call);
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
  await same('in one', () => submit(TO_SOUTH, deployment.owner, call));
  await same('in one, again', () => submit(TO_SOUTH, deployment.owner, call));
  const stale = await attesting(TO_SOUTH, both, { epoch: 9 });
  const bad = [destination.dvn, argumentsOf(stale.call), [path]] as const;
  const refused = encodeFunctionData({ abi: loadlineExecutorAbi, functionName: 'attestCommitAndExecute', args: bad });
  await sameRevert('in one, refused', mirrors.south, {
    from: lower(deployment.owner.address),
    to: lower(destination.executor),
    data: refused,
  });
});

test('an empty escrow, alerts, strangers and configuration', async () => {
  const owed = await send(TO_NORTH, { amount: tokens(2) });
  await attest(TO_NORTH, [owed]);
  await same('steal', () => stealEscrow(deployment));
  await execute(TO_NORTH, [owed]);
  const submitter = encodeFunctionData({
    abi: loadlineExecutorAbi,
    functionName: 'setSubmitter',
    args: [deployment.owner.address, true],
  });
  await same('name a submitter', () =>
    submit(TO_NORTH, deployment.owner, { to: deployment.north.executor, data: submitter }),
  );
  await execute(TO_NORTH, [owed]);
  await same('refill', () => donate(deployment, tokens(50)));
  await execute(TO_NORTH, [owed]);
  const bare = await same('bare', () =>
    sendBare(deployment, {
      direction: TO_SOUTH,
      from: stranger,
      receiver: deployment.south.oapp,
      message: owed.message,
    }),
  );
  packets.push(bare.packet);
  await attest(TO_SOUTH, [bare.packet]);
  await execute(TO_SOUTH, [bare.packet]);
  await same('another peer', () => movePeer(deployment, TO_SOUTH, bytes32(stranger.address)));
  const unpeered = await send(TO_SOUTH);
  await attest(TO_SOUTH, [unpeered]);
  await execute(TO_SOUTH, [unpeered]);
  await same('the peer again', () => movePeer(deployment, TO_SOUTH, bytes32(deployment.north.oapp)));
  await execute(TO_SOUTH, [unpeered]);
  await same('another verifier alone', () => weakenUln(deployment, TO_SOUTH, verifier.address));
  const around = await send(TO_SOUTH);
  await same('verified by it', () => verifyAs(deployment, TO_SOUTH, verifier, [around]));
  await execute(TO_SOUTH, [around]);
  await same('verified once more', () => verifyAs(deployment, TO_SOUTH, verifier, [around]));
  const over = commitCall(around);
  const { receiveLibrary } = mirrors.south.chain;
  await sameRevert('commit what is over', mirrors.south, { to: lower(receiveLibrary), data: over });
  await execute(TO_SOUTH, [around]);
  const pretended = { ...deployment, south: { ...deployment.south, receiveLibrary: stranger.address } };
  await same('a library that does nothing', () => commitAndExecuteByHand(pretended, TO_SOUTH, [around]));
  const never = await send(TO_SOUTH);
  await same('it does nothing for this one either', () => commitAndExecuteByHand(pretended, TO_SOUTH, [never]));
  await same('verified at last', () => verifyAs(deployment, TO_SOUTH, verifier, [never]));
  await execute(TO_SOUTH, [never]);
  await same('one of two optional ones', () => optionalVerifiers(deployment, 1));
  const either = await send(TO_SOUTH);
  await execute(TO_SOUTH, [either]);
  await attest(TO_SOUTH, [either]);
  await execute(TO_SOUTH, [either]);
  await same('both optional ones', () => optionalVerifiers(deployment, 2));
  const both = await send(TO_SOUTH);
  await attest(TO_SOUTH, [both]);
  await execute(TO_SOUTH, [both]);
  await same('verified by the other', () => verifyAs(deployment, TO_SOUTH, verifier, [both]));
  await execute(TO_SOUTH, [both]);
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
  await sameRevert('remove by a stranger', south, {
    from: lower(stranger.address),
    to: lower(south.chain.dvn),
    data: dvnCall(TO_SOUTH, 'removeAttester', [gone.address]).data as Hex,
  });
  await same('remove an attester', () =>
    submit(TO_SOUTH, deployment.owner, dvnCall(TO_SOUTH, 'removeAttester', [gone.address])),
  );
  await same('raise what cannot be raised', () =>
    submit(TO_SOUTH, deployment.owner, dvnCall(TO_SOUTH, 'raiseThreshold', [3])),
  );
  await same('more than is there', () =>
    submit(TO_NORTH, stranger, {
      to: deployment.north.token,
      data: encodeFunctionData({ abi: erc20Abi, functionName: 'transfer', args: [deployment.north.oapp, 1n] }),
    }),
  );
  await sameRevert('what nobody knows', north, callOf(north.chain.oapp, 'nothingOfTheKind()'));
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
  const kept = await send(TO_NORTH);
  await attest(TO_NORTH, [kept]);
  await execute(TO_NORTH, [kept]);
  await mirrors.north.reorg(1);
  await sameViews('executed no more', mirrors.north);
  await mirrors.north.reorg(1);
  await sameViews('once more, with nothing in it', mirrors.north);
  await execute(TO_NORTH, [kept]);
  const lost = await send(TO_SOUTH);
  await mirrors.north.reorg(1);
  await sameViews('not sent any more', mirrors.north);
  // It counts the user's nonces, one of which is free again.
  transfers = await createTransfers(deployment);
  const again = await send(TO_SOUTH);
  expect(again.nonce).toBe(lost.nonce);
});

test('a good deal was compared', () => {
  if (process.env.LOADLINE_SIM_GAS) console.log(compared);
  expect(compared.transactions).toBeGreaterThan(80);
  expect(compared.logs).toBeGreaterThan(250);
  expect(compared.views).toBeGreaterThan(5_000);
  expect(compared.reverts).toBeGreaterThan(15);
});
