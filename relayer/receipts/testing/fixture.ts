/** A round of one book as a node would seal it, for the tests of this folder. */
import { createPrivateKey } from 'node:crypto';
import { pinDigest } from '../../assumptions/pin.ts';
import { local, shared } from '../../core/amount.ts';
import { type ChainName, height, nonce, type PathKey } from '../../core/ids.ts';
import type { Lane } from '../../core/params.ts';
import type { Pin } from '../../core/pin.ts';
import { decide } from '../../gates/decide.ts';
import { allGates } from '../../gates/gates.ts';
import type { LaneInput, LookInput, PacketInput, RoundInput } from '../../gates/input.ts';
import { recordOf } from '../../pipeline/observe.ts';
import { encodePacket, hashOf } from '../../pipeline/testing/packets.ts';
import { ALPHA, address, BETA, BOOK, fixture, laneReading, pinOf, sideReading } from '../../pipeline/testing/params.ts';
import { createBookCommitment } from '../commitment.ts';
import {
  packetRowKey,
  type Receipt,
  type ReceiptBody,
  type RoundBody,
  receiptOf,
  SUMS_ROW,
  sealedInput,
  sealReceipts,
} from '../receipt.ts';
import { createSealer, type Seal, type SealedRound } from '../seal.ts';

const fx = fixture();

/** An Ed25519 key from one byte: PKCS #8 around a seed (RFC 8410). */
export const sealerOf = (seed: number): Seal => {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seed)]);
  return createSealer(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
};

const look = (chain: ChainName, seq: number, holding: bigint): LookInput => ({
  chain,
  head: {
    height: height(100n),
    hash: hashOf(`${chain} head`),
    parentHash: hashOf(`${chain} parent`),
    timestampMs: 1_000,
  },
  final: { height: height(90n), hash: hashOf(`${chain} final`) },
  requestedSeq: seq,
  doneSeq: seq + 1,
  atMs: 2_000,
  balances: { [`${BOOK}/${chain}`]: local(holding) },
  outboundNonces: Object.fromEntries(
    [fx.forth, fx.back].filter((lane) => lane.from.chain === chain).map((lane) => [lane.path, nonce(50n)]),
  ),
  dvnEpoch: 1,
  anchor: null,
  finalSinceMs: 0,
  said: [{ question: 'head', answers: { ann: 'a', bob: 'a' } }],
});

const pinned = (lane: Lane): Pin => {
  const pin = pinOf(lane);
  return { ...pin, digest: pinDigest(pin) };
};

const laneInput = (lane: Lane): LaneInput => ({
  lane,
  reading: laneReading(fx.params, lane),
  pin: pinned(lane),
  from: sideReading(lane, 'from'),
  to: sideReading(lane, 'to'),
  tiers: [],
  halts: [],
  mode: null,
});

/** `authorized`: what the escrow has locked and the round may relay, in shared units. */
export function roundInput(authorized = 1_000n): RoundInput {
  const policy = fx.params.defaultPolicy;
  const book = policy.books[BOOK];
  if (!book) throw new RangeError('saw no policy of the book, wanted one');
  const held = authorized * fx.escrow.rate;
  const heights = { authorizedTo: height(90n), consumedTo: height(100n) };
  const nothing = {
    initial: local(0n),
    writtenOff: local(0n),
    issued: local(0n),
    floor: local(0n),
    holding: local(0n),
  };
  const leg = { ...nothing, ...heights };
  return {
    atMs: 3_000,
    book: BOOK,
    sharedDecimals: 6,
    nodeShard: fx.params.nodeShard,
    params: fx.params.hash,
    policy: { slot: 'active', version: policy.version, hash: policy.hash, release: policy.release, book, chains: {} },
    first: { [ALPHA]: look(ALPHA, 1, held), [BETA]: look(BETA, 3, 0n) } as Record<ChainName, LookInput>,
    second: { [ALPHA]: look(ALPHA, 5, held), [BETA]: look(BETA, 7, 0n) } as Record<ChainName, LookInput>,
    lanes: { [fx.forth.path]: laneInput(fx.forth), [fx.back.path]: laneInput(fx.back) } as Record<PathKey, LaneInput>,
    sums: {
      legs: [
        {
          ...leg,
          kind: 'escrow',
          holding: local(held),
          chain: ALPHA,
          rate: fx.escrow.rate,
          authorized: shared(authorized),
          consumed: shared(0n),
        },
        { ...leg, kind: 'mint', chain: BETA, rate: fx.mint.rate, authorized: shared(0n), consumed: shared(0n) },
      ],
      pairs: [pair(ALPHA, BETA, authorized), pair(BETA, ALPHA, 0n)],
    },
    pending: null,
    disputed: null,
    price: null,
    collateral: null,
  };
}

const pair = (from: ChainName, to: ChainName, authorized: bigint) => ({
  from,
  to,
  open: shared(0n),
  authorized: shared(authorized),
  consumed: shared(0n),
  reserved: shared(0n),
});

/** Packet `n` of 10 shared units; `reserved` before it in the round. */
export function packetInput(n: number, reserved: bigint): PacketInput {
  const { forth, params } = fx;
  const { encoded, guid } = encodePacket(forth, { nonce: BigInt(n), to: address(0xbe), amount: 10n });
  const ref = { chain: ALPHA, height: height(10n), blockHash: hashOf('b'), txHash: hashOf(`tx ${n}`), logIndex: n };
  const amount = local(10n * forth.from.rate);
  const record = recordOf(
    params,
    { kind: 'packetSent', ref, encoded, options: '0x', assigned: [], executor: null },
    [
      { kind: 'oftSent', ref, oapp: forth.from.oapp, guid, from: address(1), sent: amount, received: amount },
      { kind: 'tokenTransfer', ref, token: forth.from.token, from: address(1), to: forth.from.oapp, amount },
      { kind: 'packetSent', ref, encoded, options: '0x', assigned: [], executor: null },
    ],
    [],
    0,
  );
  if (!record) throw new RangeError('saw no record, wanted one');
  const { key, payloadHash, path, packet, transfer, source, provenance, observedAtMs } = record;
  const units = shared(reserved);
  return {
    packet: { key, guid, payloadHash, path, encoded, packet, transfer, source, provenance, observedAtMs },
    stake: 10n,
    admitted: null,
    reserved: { book: units, pair: units, destination: units },
    counted: false,
    since: null,
    probed: 0,
    buckets: {},
    behind: { packets: 0, amount: shared(0n) },
  };
}

const source = { endpoint: address(0x1a), startBlock: height(1n), anchor: null };
const sources = {
  [ALPHA]: { ...source, chainId: 1, dvn: address(0xd1) },
  [BETA]: { ...source, chainId: 2, dvn: address(0xd2) },
} as RoundBody['sources']['chains'];

export type TestRound = {
  readonly round: RoundBody;
  readonly bodies: readonly ReceiptBody[];
  readonly sealed: SealedRound;
  readonly receipt: (index: number) => Receipt;
};

/** Judges and seals `count` packets of 10 units each, of which `authorized` units are backed. */
export function testRound(count: number, { authorized = 1_000n, seal = sealerOf(1) } = {}): TestRound {
  const input = roundInput(authorized);
  const state = createBookCommitment();
  state.set(SUMS_ROW, input.sums);
  for (let i = 0; i < 20; i++) state.set(`packet/open ${i}`, { amount: 1n, reserved: true });
  const before = state.root();
  const sumsProof = state.prove(SUMS_ROW) ?? '0x';
  let reserved = 0n;
  const judged = Array.from({ length: count }, (_, i) => {
    const packet = packetInput(i + 1, reserved);
    const decision = decide(allGates, input, packet);
    const relayed = decision.verdict.say === 'relay';
    if (relayed) reserved += 10n;
    const value = { amount: packet.packet.transfer?.amount ?? null, reserved: relayed };
    state.set(packetRowKey(packet.packet.key), value);
    return { input: packet, decision, value };
  });
  const after = state.root();
  const bodies = judged.map(({ input: packet, decision, value }): ReceiptBody => {
    const proof = state.prove(packetRowKey(packet.packet.key)) ?? '0x';
    return { input: sealedInput(packet), decision, row: { value, proof } };
  });
  const round: RoundBody = {
    software: '0.0.0-test',
    journal: fx.params.journalId,
    reading: 'alpha@100#6 beta@100#8',
    sources: { chains: sources, legs: fx.book.legs, lanes: [fx.forth, fx.back] },
    input,
    state: { before, after, sumsProof },
  };
  const sealed = sealReceipts(seal, round, bodies);
  return {
    round,
    bodies,
    sealed,
    receipt: (index) => receiptOf(round, bodies[index] as ReceiptBody, sealed, index),
  };
}
