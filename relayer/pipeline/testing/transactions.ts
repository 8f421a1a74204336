/** What honest users, applications and thieves do on a chain of the tests. */
import { keccak256, slice } from 'viem';
import { local } from '../../core/amount.ts';
import type { Guid, Hex, PayloadHash } from '../../core/ids.ts';
import { nonce as asNonce } from '../../core/ids.ts';
import { decodePacket, HEADER_BYTES, toAddress } from '../../core/packetCodec.ts';
import type { Lane } from '../../core/params.ts';
import { type Encoded, encodePacket, hashOf, type PacketSpec } from './packets.ts';
import { address, RECEIVE_LIBRARY } from './params.ts';
import type { ChainLedger, FactBody, Tx } from './world.ts';

export const USER = address(0x5e);

export type Send = Omit<PacketSpec, 'nonce'> & {
  readonly nonce?: bigint;
  /** What the token really moves, in shared units; the amount when not said. */
  readonly moved?: bigint;
  /** What `OFTSent` says was received; null leaves the event out. */
  readonly oftSent?: bigint | null;
  readonly assigned?: readonly Hex[];
  readonly executor?: Hex | null;
};

const ZERO = address(0);

/** Sends of one transaction. `sent` is told the packets whenever the transaction is mined. */
export function sendTx(
  name: string,
  lane: Lane,
  sends: readonly Send[],
  sent: (p: Encoded) => void = () => undefined,
): Tx {
  const run = (ledger: ChainLedger): FactBody[] =>
    sends.flatMap((send) => {
      const next = (ledger.sent.get(lane.path) ?? 0n) + 1n;
      ledger.sent.set(lane.path, next);
      const packet = encodePacket(lane, { ...send, nonce: send.nonce ?? next });
      sent(packet);
      return sendFacts(ledger, lane, send, packet);
    });
  return { hash: hashOf(name), run };
}

function sendFacts(ledger: ChainLedger, lane: Lane, send: Send, packet: Encoded): FactBody[] {
  const { token, oapp, rate, kind } = lane.from;
  const moved = (send.moved ?? send.amount) * rate;
  const received = send.oftSent === undefined ? send.amount : send.oftSent;
  ledger.holding += kind === 'escrow' ? moved : -moved;
  const facts: FactBody[] = [];
  const to = kind === 'escrow' ? oapp : ZERO;
  if (send.moved !== 0n) facts.push({ kind: 'tokenTransfer', token, from: USER, to, amount: local(moved) });
  const { encoded, guid } = packet;
  const { assigned = [], executor = null } = send;
  facts.push({ kind: 'packetSent', encoded, options: '0x', assigned, executor });
  if (received !== null) {
    const amount = local(received * rate);
    facts.push({ kind: 'oftSent', oapp, guid, from: USER, sent: amount, received: amount });
  }
  return facts;
}

export type Delivery = {
  readonly guid: Guid;
  readonly nonce: bigint;
  readonly to: Hex;
  /** In shared units. */
  readonly amount: bigint;
  readonly srcEid?: number;
  /** Local units on top that are no whole shared unit. */
  readonly dust?: bigint;
};

export const originOf = (lane: Lane, nonce: bigint) => ({
  origin: { srcEid: lane.srcEid as number, sender: lane.sender, nonce: asNonce(nonce) },
  receiver: lane.receiver,
});

/** The logs of an execution that credits: the endpoint's, the token's and the OFT's. Changes the holding. */
export function creditFacts(ledger: ChainLedger, lane: Lane, d: Delivery): FactBody[] {
  const { token, oapp, rate, kind } = lane.to;
  const amount = local(d.amount * rate + (d.dust ?? 0n));
  ledger.executed.add(d.guid);
  const toItself = kind === 'escrow' && d.to === oapp;
  if (!toItself) ledger.holding += kind === 'escrow' ? -amount : amount;
  const from = kind === 'escrow' ? oapp : ZERO;
  return [
    { kind: 'packetDelivered', ...originOf(lane, d.nonce) },
    { kind: 'tokenTransfer', token, from, to: d.to, amount },
    { kind: 'oftReceived', oapp, guid: d.guid, srcEid: d.srcEid ?? lane.srcEid, to: d.to, amount },
  ];
}

export const deliverTx = (name: string, lane: Lane, delivery: Delivery): Tx => ({
  hash: hashOf(name),
  run: (ledger) => creditFacts(ledger, lane, delivery),
});

/** Some packet's delivery, as its message says. */
export function deliveryOf(packet: Encoded): Delivery {
  const decoded = decodePacket(packet.encoded);
  if (!decoded.ok) throw new Error(`saw ${decoded.saw}, wanted a packet`);
  const { message, nonce, guid } = decoded.packet;
  return { guid, nonce, to: toAddress(`0x${message.slice(2, 66)}`), amount: BigInt(`0x${message.slice(66, 82)}`) };
}

export const verifiedFact = (
  lane: Lane,
  nonce: bigint,
  packet: Encoded,
  dvn: Hex,
  confirmations = 5n,
  library = RECEIVE_LIBRARY,
): FactBody => ({
  kind: 'payloadVerified',
  library,
  dvn,
  ...originOf(lane, nonce),
  payloadHash: packet.payloadHash,
  confirmations,
});

/** How `ChainLedger.attested` names a packet in a library; by its key alone in the usual one. */
export const placeOf = (key: string, library: Hex): string => (library === RECEIVE_LIBRARY ? key : `${key}@${library}`);

const hashesOf = ({ encoded, payloadHash }: Encoded) => ({
  headerHash: keccak256(slice(encoded, 0, HEADER_BYTES)),
  payloadHash,
});

/** The guardian, or another attester, revokes a packet of which nothing stands. */
export const vetoTx = (name: string, packet: Encoded, by: Hex): Tx => ({
  hash: hashOf(name),
  run: (ledger) => {
    ledger.tombstones.add(packet.key);
    return [{ kind: 'tombstoned', ...hashesOf(packet), by, library: RECEIVE_LIBRARY, number: 1 }];
  },
});

export const liftTx = (name: string, packet: Encoded): Tx => ({
  hash: hashOf(name),
  run: (ledger) => {
    ledger.tombstones.delete(packet.key);
    return [{ kind: 'tombstoneLifted', ...hashesOf(packet), number: 1 }];
  },
});

const NO_PAYLOAD = `0x${'0'.repeat(64)}` as PayloadHash;

type Nilify = {
  readonly nonce?: bigint;
  /** A commit is undone, which had used up what was attested. */
  readonly committed?: boolean;
  /** What the event names, where it is not what was committed, or nothing. */
  readonly named?: PayloadHash;
};

/** The application nilifies a nonce. */
export const nilifyTx = (
  name: string,
  lane: Lane,
  packet: Encoded,
  { nonce = 1n, committed = false, named }: Nilify = {},
): Tx => ({
  hash: hashOf(name),
  run: (ledger) => {
    ledger.nilified.add(packet.key);
    if (committed) ledger.attested.delete(packet.key);
    return [
      {
        kind: 'packetNilified',
        ...originOf(lane, nonce),
        payloadHash: named ?? (committed ? packet.payloadHash : NO_PAYLOAD),
      },
    ];
  },
});

/** A transaction of given logs, which may change the holding. */
export const factsTx = (name: string, facts: readonly FactBody[], holding = 0n): Tx => ({
  hash: hashOf(name),
  run: (ledger) => {
    ledger.holding += holding;
    return facts;
  },
});
