import { encodeAbiParameters, encodeEventTopics } from 'viem';
import { describe, expect, it } from 'vitest';
import { loadlineDvnAbi } from '../../../contracts/generated/index.ts';
import type { Hex } from '../../../relayer/core/ids.ts';
import { height } from '../../../relayer/core/ids.ts';
import { encodePacket } from '../../../relayer/pipeline/testing/packets.ts';
import { ALPHA, address, fixture } from '../../../relayer/pipeline/testing/params.ts';
import type { RawLog } from '../rpc.ts';
import { eventAbi } from './abi.ts';
import { decodeLogs, type Watched } from './decode.ts';

const { forth } = fixture();
const ENDPOINT = address(0xe0);
const SEND = address(0x5e);
const RECEIVE = address(0x4e);
const OAPP = address(0xa2);
const TOKEN = address(0xa1);
const OWN = address(0xd1);
const OWN_DVN = address(0xd2);
const STRANGER = address(0xbad);
const DVN = address(0xd7);
const EXECUTOR = address(0xe7);
const CONTROLLER = address(0xc0);
const REMOTE = 40_102;

const watched: Watched = {
  endpoint: ENDPOINT,
  sendLibraries: new Set([SEND]),
  receiveLibraries: new Set([RECEIVE]),
  oapps: new Set([OAPP]),
  tokens: new Set([TOKEN]),
  dvn: OWN_DVN,
  own: new Set([OWN, OWN_DVN]),
  remoteEids: new Set([REMOTE]),
  controllers: new Set([CONTROLLER]),
};

const ownEvents = loadlineDvnAbi.filter((item) => item.type === 'event' && item.name !== 'ReceiveLibrarySet');

const tx = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`;

function log(
  from: Hex,
  name: string,
  args: Record<string, unknown>,
  place: { tx?: number; index?: number } = {},
): RawLog {
  const item = [...eventAbi, ...ownEvents].find((event) => event.name === name);
  if (!item) throw new Error(`saw no event ${name}`);
  const topics = encodeEventTopics({ abi: [item], eventName: item.name, args } as never) as Hex[];
  const plain = item.inputs.filter((input) => !('indexed' in input) || !input.indexed);
  const data = encodeAbiParameters(plain as never, plain.map((input) => args[input.name ?? '']) as never);
  return {
    address: from,
    topics,
    data,
    blockNumber: 5n,
    blockHash: tx(0xb5),
    transactionHash: tx(place.tx ?? 1),
    logIndex: place.index ?? 0,
  };
}

const kinds = (...logs: RawLog[]) => decodeLogs(ALPHA, watched, logs).map((fact) => fact.kind);

const packet = encodePacket(forth, { nonce: 3n, to: address(0xbe), amount: 10n });
const sentLog = (from: Hex = ENDPOINT, place = {}) =>
  log(from, 'PacketSent', { encodedPacket: packet.encoded, options: '0x0003', sendLibrary: SEND }, place);
const dvnPaid = (from: Hex, dvn: Hex, place = {}) =>
  log(from, 'DVNFeePaid', { requiredDVNs: [dvn], optionalDVNs: [DVN], fees: [1n, 1n] }, place);
const executorPaid = (from: Hex, place = {}) => log(from, 'ExecutorFeePaid', { executor: EXECUTOR, fee: 1n }, place);
const origin = { srcEid: 101, sender: forth.sender, nonce: 3n };
const receiver = address(0xb1);
const payloadHash = packet.payloadHash;

describe('each event counts only from the address that alone may emit it', () => {
  const transfer = { from: STRANGER, to: OAPP, value: 7n };
  const oftSent = { guid: packet.guid, dstEid: 102, fromAddress: STRANGER, amountSentLD: 7n, amountReceivedLD: 7n };
  const oftReceived = { guid: packet.guid, srcEid: 101, toAddress: STRANGER, amountReceivedLD: 7n };
  const verified = {
    dvn: DVN,
    header: packet.encoded.slice(0, 2 + 162) as Hex,
    confirmations: 5n,
    proofHash: payloadHash,
  };
  const inbound = { srcEid: 101, sender: forth.sender, receiver, nonce: 3n };
  const rows: readonly (readonly [string, Hex, string, Record<string, unknown>])[] = [
    ['PacketSent', ENDPOINT, 'packetSent', { encodedPacket: packet.encoded, options: '0x', sendLibrary: SEND }],
    ['PacketVerified', ENDPOINT, 'packetVerified', { origin, receiver, payloadHash }],
    ['PacketDelivered', ENDPOINT, 'packetDelivered', { origin, receiver }],
    ['InboundNonceSkipped', ENDPOINT, 'nonceSkipped', inbound],
    ['PacketNilified', ENDPOINT, 'packetNilified', { ...inbound, payloadHash }],
    ['PacketBurnt', ENDPOINT, 'packetBurnt', { ...inbound, payloadHash }],
    ['PayloadVerified', RECEIVE, 'payloadVerified', verified],
    ['OFTSent', OAPP, 'oftSent', oftSent],
    ['OFTReceived', OAPP, 'oftReceived', oftReceived],
    ['Transfer', TOKEN, 'tokenTransfer', transfer],
  ];
  it.each(rows)('%s', (name, from, kind, args) => {
    expect(kinds(log(from, name, args))).toEqual([kind]);
    for (const other of [STRANGER, ENDPOINT, RECEIVE, SEND, OAPP, TOKEN]) {
      if (other !== from) expect(kinds(log(other, name, args))).toEqual([]);
    }
  });

  it('a token that is its own OApp (an OFT) gives both', () => {
    const both = { ...watched, tokens: new Set([OAPP]) };
    const facts = decodeLogs(ALPHA, both, [log(OAPP, 'Transfer', transfer), log(OAPP, 'OFTReceived', oftReceived)]);
    expect(facts.map((f) => f.kind)).toEqual(['tokenTransfer', 'oftReceived']);
  });

  it('whatever our own contracts log is only a sign that a transaction was included', () => {
    expect(kinds(log(OWN, 'OFTReceived', oftReceived), sentLog(OWN))).toEqual(['ownContract', 'ownContract']);
  });

  const hashes = { headerHash: tx(0xa), payloadHash };
  const dvnLog = (from: Hex, name: 'Revoked' | 'Lifted', args: Record<string, unknown>) =>
    log(from, name, { ...hashes, number: 3, ...args });

  it('a revocation and a lift are told by our DVN alone: from our executor they show inclusion only', () => {
    const revoked = { by: OAPP, receiveLibrary: RECEIVE };
    expect(
      decodeLogs(ALPHA, watched, [dvnLog(OWN_DVN, 'Revoked', revoked), dvnLog(OWN_DVN, 'Lifted', {})]),
    ).toMatchObject([
      { kind: 'tombstoned', ...hashes, number: 3, by: OAPP, library: RECEIVE },
      { kind: 'tombstoneLifted', ...hashes, number: 3 },
    ]);
    expect(kinds(dvnLog(OWN, 'Revoked', revoked), dvnLog(OWN, 'Lifted', {}))).toEqual(['ownContract', 'ownContract']);
    expect(kinds(dvnLog(STRANGER, 'Revoked', revoked), dvnLog(RECEIVE, 'Lifted', {}))).toEqual([]);
    expect(kinds({ ...dvnLog(OWN_DVN, 'Lifted', {}), data: '0x' })).toEqual(['ownContract']);
  });
});

describe('fees and their packet', () => {
  const facts = (...logs: RawLog[]) =>
    decodeLogs(ALPHA, watched, logs).flatMap((f) => (f.kind === 'packetSent' ? [[f.assigned, f.executor]] : []));

  it('pair by the order of logs, also for several sends of one transaction', () => {
    const logs = [executorPaid(SEND), dvnPaid(SEND, OWN), sentLog(), dvnPaid(SEND, STRANGER), sentLog()];
    expect(facts(...logs)).toEqual([
      [[OWN, DVN], EXECUTOR],
      [[STRANGER, DVN], null],
    ]);
  });

  it('never from an untrusted library, and never over the edge of a transaction', () => {
    expect(facts(dvnPaid(STRANGER, OWN), executorPaid(STRANGER), sentLog())).toEqual([[[], null]]);
    expect(facts(dvnPaid(SEND, OWN, { tx: 1 }), sentLog(ENDPOINT, { tx: 2 }))).toEqual([[[], null]]);
  });
});

describe('what does not decode is none', () => {
  it('truncated data, foreign topics, missing topics', () => {
    const good = sentLog();
    expect(kinds({ ...good, data: good.data.slice(0, 66) as Hex })).toEqual([]);
    expect(kinds({ ...good, topics: [tx(0xff)] })).toEqual([]);
    const transfer = log(TOKEN, 'Transfer', { from: STRANGER, to: OAPP, value: 7n });
    expect(kinds({ ...transfer, topics: transfer.topics.slice(0, 2) })).toEqual([]);
  });

  it('an attestation over a header that is no header is none', () => {
    const args = { dvn: DVN, confirmations: 5n, proofHash: payloadHash };
    for (const header of ['0x', packet.encoded.slice(0, 160) as Hex, packet.encoded]) {
      expect(kinds(log(RECEIVE, 'PayloadVerified', { ...args, header }))).toEqual([]);
    }
  });
});

describe('what a fact says', () => {
  it('the origin in a header is read exactly, and the receiver as 32 bytes', () => {
    const header = packet.encoded.slice(0, 2 + 162) as Hex;
    const args = { dvn: DVN, header, confirmations: 5n, proofHash: payloadHash };
    expect(decodeLogs(ALPHA, watched, [log(RECEIVE, 'PayloadVerified', args)])).toEqual([
      {
        kind: 'payloadVerified',
        ref: { chain: ALPHA, height: height(5n), blockHash: tx(0xb5), txHash: tx(1), logIndex: 0 },
        library: RECEIVE,
        dvn: DVN,
        origin: { srcEid: 101, sender: forth.sender, nonce: 3n },
        receiver: forth.receiver,
        payloadHash,
        confirmations: 5n,
      },
    ]);
  });

  it("the endpoint's receiver becomes 32 bytes, as in the path", () => {
    const [fact] = decodeLogs(ALPHA, watched, [log(ENDPOINT, 'PacketDelivered', { origin, receiver })]);
    expect(fact).toMatchObject({ origin, receiver: forth.receiver });
  });
});

describe('an event that can change an assumption', () => {
  const uln = {
    confirmations: 1n,
    requiredDVNCount: 1,
    optionalDVNCount: 0,
    optionalDVNThreshold: 0,
    requiredDVNs: [DVN],
    optionalDVNs: [],
  };
  const executor = { maxMessageSize: 1, executor: EXECUTOR };
  const touchedBy = (...logs: RawLog[]) =>
    decodeLogs(ALPHA, watched, logs).map((f) => (f.kind === 'assumptionTouched' ? [f.event, f.address] : f.kind));

  it.each([
    ['PeerSet', { eid: REMOTE, peer: tx(1) }],
    ['EnforcedOptionSet', { enforcedOptions: [] }],
    ['MsgInspectorSet', { inspector: STRANGER }],
    ['OwnershipTransferred', { previousOwner: OWN, newOwner: STRANGER }],
    ['RateLimitsChanged', { rateLimitConfigs: [] }],
    ['Upgraded', { implementation: STRANGER }],
    ['AdminChanged', { previousAdmin: OWN, newAdmin: STRANGER }],
    ['BeaconUpgraded', { beacon: STRANGER }],
  ])('%s counts from OApps, tokens and what controls them, and from nobody else', (name, args) => {
    for (const from of [OAPP, TOKEN, CONTROLLER]) expect(touchedBy(log(from, name, args))).toEqual([[name, from]]);
    expect(touchedBy(log(STRANGER, name, args))).toEqual([]);
  });

  it('counts by its topic alone: a contract that indexes otherwise changes as much', () => {
    const usual = log(OAPP, 'OwnershipTransferred', { previousOwner: OWN, newOwner: STRANGER });
    expect(touchedBy({ ...usual, topics: usual.topics.slice(0, 1) })).toEqual([['OwnershipTransferred', OAPP]]);
  });

  const named = [
    [ENDPOINT, 'SendLibrarySet', (oapp: Hex, eid: number) => ({ sender: oapp, eid, newLib: SEND })],
    [ENDPOINT, 'ReceiveLibrarySet', (oapp: Hex, eid: number) => ({ receiver: oapp, eid, newLib: SEND })],
    [
      ENDPOINT,
      'ReceiveLibraryTimeoutSet',
      (oapp: Hex, eid: number) => ({ receiver: oapp, eid, oldLib: SEND, timeout: 1n }),
    ],
    [SEND, 'UlnConfigSet', (oapp: Hex, eid: number) => ({ oapp, eid, config: uln })],
    [RECEIVE, 'UlnConfigSet', (oapp: Hex, eid: number) => ({ oapp, eid, config: uln })],
    [SEND, 'ExecutorConfigSet', (oapp: Hex, eid: number) => ({ oapp, eid, config: executor })],
  ] as const;

  it.each(named)('from %s: %s counts for an OApp and an eid of ours, not for those of others', (from, name, args) => {
    expect(touchedBy(log(from, name, args(OAPP, REMOTE)))).toEqual([[name, OAPP]]);
    expect(touchedBy(log(from, name, args(STRANGER, REMOTE)))).toEqual([]);
    expect(touchedBy(log(from, name, args(OAPP, 7)))).toEqual([]);
    expect(touchedBy(log(STRANGER, name, args(OAPP, REMOTE)))).toEqual([]);
  });

  it('a delegate has no eid: it counts for an OApp of ours', () => {
    const set = (sender: Hex) => log(ENDPOINT, 'DelegateSet', { sender, delegate: STRANGER });
    expect(touchedBy(set(OAPP), set(STRANGER))).toEqual([['DelegateSet', OAPP]]);
  });

  it.each([
    [ENDPOINT, 'DefaultSendLibrarySet', (eid: number) => ({ eid, newLib: SEND })],
    [ENDPOINT, 'DefaultReceiveLibrarySet', (eid: number) => ({ eid, newLib: SEND })],
    [ENDPOINT, 'DefaultReceiveLibraryTimeoutSet', (eid: number) => ({ eid, oldLib: SEND, expiry: 1n })],
    [RECEIVE, 'DefaultUlnConfigsSet', (eid: number) => ({ params: [{ eid, config: uln }] })],
    [SEND, 'DefaultExecutorConfigsSet', (eid: number) => ({ params: [{ eid, config: executor }] })],
  ] as const)('from %s: %s counts where it is the default of a path of ours', (from, name, args) => {
    expect(touchedBy(log(from, name, args(REMOTE)))).toEqual([[name, from]]);
    expect(touchedBy(log(from, name, args(7)))).toEqual([]);
  });
});
