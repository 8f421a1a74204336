/** Logs into facts. Each event counts only from the address that alone may emit it. */
import { type decodeEventLog, toEventSelector } from 'viem';
import { loadlineDvnAbi } from '../../../contracts/generated/index.ts';
import { local } from '../../../relayer/core/amount.ts';
import type { Fact, Origin } from '../../../relayer/core/fact.ts';
import {
  type ChainName,
  type Guid,
  type Hex,
  height,
  lowerHex,
  nonce,
  type PayloadHash,
} from '../../../relayer/core/ids.ts';
import type { LogRef } from '../../../relayer/core/log.ts';
import { HEADER_BYTES, toBytes32 } from '../../../relayer/core/packetCodec.ts';
import type { RawLog } from '../rpc.ts';
import { CONFIGURING_EVENTS, eventAbi, touchingAbi } from './abi.ts';
import { eventDecoder } from './eventDecoder.ts';

/** Who may say what on one chain. All addresses in lower case. */
export type Watched = {
  readonly endpoint: Hex;
  readonly sendLibraries: ReadonlySet<Hex>;
  readonly receiveLibraries: ReadonlySet<Hex>;
  readonly oapps: ReadonlySet<Hex>;
  readonly tokens: ReadonlySet<Hex>;
  readonly dvn: Hex;
  /** Our DVN and executor. */
  readonly own: ReadonlySet<Hex>;
  /** The other ends of our lanes: what is set for other eids is nothing to us. */
  readonly remoteEids: ReadonlySet<number>;
  /** Beacons and proxy admins of the OApps and tokens. */
  readonly controllers: ReadonlySet<Hex>;
};

type Decoded = ReturnType<typeof decodeEventLog<typeof eventAbi>>;

/** Facts of agreed logs, in chain order. A log that does not decode is none: a foreign event of the same topic. */
export function decodeLogs(chain: ChainName, watched: Watched, logs: readonly RawLog[]): Fact[] {
  const facts: Fact[] = [];
  let fees: Fees = { txHash: '0x', assigned: [], executor: null };
  for (const log of logs) {
    const ref = refOf(chain, log);
    if (watched.own.has(log.address)) {
      facts.push((log.address === watched.dvn && tombstoneFact(log, ref)) || { kind: 'ownContract', ref });
      continue;
    }
    const touched = touchedBy(log);
    if (
      touched &&
      (watched.oapps.has(log.address) || watched.tokens.has(log.address) || watched.controllers.has(log.address))
    ) {
      facts.push({ kind: 'assumptionTouched', ref, address: log.address, event: touched });
      continue;
    }
    const event = decode(log);
    if (!event) continue;
    const concerned = configured(watched, log.address, event);
    if (concerned) {
      facts.push({ kind: 'assumptionTouched', ref, address: concerned, event: event.eventName });
      continue;
    }
    if (fees.txHash !== log.transactionHash) fees = { txHash: log.transactionHash, assigned: [], executor: null };
    if (watched.sendLibraries.has(log.address)) {
      fees = withFees(fees, event);
      continue;
    }
    const fact = factOf(watched, log, ref, event, fees);
    if (fact) facts.push(fact);
    if (fact?.kind === 'packetSent') fees = { txHash: log.transactionHash, assigned: [], executor: null };
  }
  return facts;
}

/** By topic0 alone: one that indexes its arguments otherwise changes as much. */
const touchedBy = (log: RawLog): string | undefined => touching.get(log.topics[0] ?? '0x');
const touching: ReadonlyMap<Hex, string> = new Map(touchingAbi.map((item) => [toEventSelector(item), item.name]));

/**
 * Who is concerned by an event of endpoint or library that configures a path of ours: the OApp that it names, or the
 * emitter where it sets a default. Null for what other users configure.
 */
function configured(watched: Watched, emitter: Hex, event: Decoded): Hex | null {
  const isLibrary = watched.sendLibraries.has(emitter) || watched.receiveLibraries.has(emitter);
  if (!isConfiguring(event) || (emitter !== watched.endpoint && !isLibrary)) return null;
  const ours = (oapp: Hex, eid?: number): Hex | null =>
    watched.oapps.has(lowerHex(oapp)) && (eid === undefined || watched.remoteEids.has(eid)) ? lowerHex(oapp) : null;
  const defaults = (...eids: readonly number[]): Hex | null =>
    eids.some((eid) => watched.remoteEids.has(eid)) ? emitter : null;
  switch (event.eventName) {
    case 'SendLibrarySet':
      return ours(event.args.sender, event.args.eid);
    case 'ReceiveLibrarySet':
    case 'ReceiveLibraryTimeoutSet':
      return ours(event.args.receiver, event.args.eid);
    case 'DelegateSet':
      return ours(event.args.sender);
    case 'UlnConfigSet':
    case 'ExecutorConfigSet':
      return ours(event.args.oapp, event.args.eid);
    case 'DefaultSendLibrarySet':
    case 'DefaultReceiveLibrarySet':
    case 'DefaultReceiveLibraryTimeoutSet':
      return defaults(event.args.eid);
    case 'DefaultUlnConfigsSet':
    case 'DefaultExecutorConfigsSet':
      return defaults(...event.args.params.map(({ eid }) => eid));
    default:
      event satisfies never;
      return null;
  }
}

type Configuring = Extract<Decoded, { eventName: (typeof CONFIGURING_EVENTS)[number] }>;
const configuring: ReadonlySet<string> = new Set(CONFIGURING_EVENTS);
const isConfiguring = (event: Decoded): event is Configuring => configuring.has(event.eventName);

/** Fee events stand before their packet in the log order of a transaction; several sends can share one. */
type Fees = { readonly txHash: Hex; readonly assigned: readonly Hex[]; readonly executor: Hex | null };

function withFees(fees: Fees, event: Decoded): Fees {
  if (event.eventName === 'DVNFeePaid') {
    const assigned = [...event.args.requiredDVNs, ...event.args.optionalDVNs].map(lowerHex);
    return { ...fees, assigned };
  }
  return event.eventName === 'ExecutorFeePaid' ? { ...fees, executor: lowerHex(event.args.executor) } : fees;
}

const decodeEvent = eventDecoder(eventAbi);
const decode = ({ topics, data }: RawLog): Decoded | null => decodeEvent(topics, data) as Decoded | null;

/** A revocation or a lift, whoever sent it. Both show inclusion just as any other log of our own. */
function tombstoneFact(log: RawLog, ref: LogRef): Fact | null {
  const event = decodeOwn(log);
  if (event?.eventName !== 'Revoked' && event?.eventName !== 'Lifted') return null;
  const { headerHash, number } = event.args;
  const named = { ref, headerHash: lowerHex(headerHash), payloadHash: event.args.payloadHash as PayloadHash, number };
  if (event.eventName === 'Lifted') return { kind: 'tombstoneLifted', ...named };
  const { by, receiveLibrary } = event.args;
  return { kind: 'tombstoned', ...named, by: lowerHex(by), library: lowerHex(receiveLibrary) };
}

type DecodedOwn = ReturnType<typeof decodeEventLog<typeof loadlineDvnAbi>>;
const decodeOwnEvent = eventDecoder(loadlineDvnAbi);
const decodeOwn = ({ topics, data }: RawLog): DecodedOwn | null => decodeOwnEvent(topics, data) as DecodedOwn | null;

function factOf(watched: Watched, log: RawLog, ref: LogRef, event: Decoded, fees: Fees): Fact | null {
  if (log.address === watched.endpoint) return endpointFact(ref, event, fees);
  if (watched.receiveLibraries.has(log.address)) return libraryFact(ref, log.address, event);
  const oft = watched.oapps.has(log.address) ? oftFact(ref, log.address, event) : null;
  if (oft) return oft;
  if (watched.tokens.has(log.address) && event.eventName === 'Transfer') {
    const { from, to, value } = event.args;
    return {
      kind: 'tokenTransfer',
      ref,
      token: log.address,
      from: lowerHex(from),
      to: lowerHex(to),
      amount: local(value),
    };
  }
  return null;
}

function endpointFact(ref: LogRef, event: Decoded, fees: Fees): Fact | null {
  switch (event.eventName) {
    case 'PacketSent': {
      const { encodedPacket, options } = event.args;
      const { assigned, executor } = fees;
      return {
        kind: 'packetSent',
        ref,
        encoded: lowerHex(encodedPacket),
        options: lowerHex(options),
        assigned,
        executor,
      };
    }
    case 'PacketVerified': {
      const { origin, receiver, payloadHash } = event.args;
      return { kind: 'packetVerified', ref, ...inbound(origin, receiver), payloadHash: payloadHash as PayloadHash };
    }
    case 'PacketDelivered':
      return { kind: 'packetDelivered', ref, ...inbound(event.args.origin, event.args.receiver) };
    case 'InboundNonceSkipped':
      return { kind: 'nonceSkipped', ref, ...inbound(event.args, event.args.receiver) };
    case 'PacketNilified':
    case 'PacketBurnt': {
      const kind = event.eventName === 'PacketBurnt' ? 'packetBurnt' : 'packetNilified';
      const payloadHash = event.args.payloadHash as PayloadHash;
      return { kind, ref, ...inbound(event.args, event.args.receiver), payloadHash };
    }
    default:
      return null;
  }
}

function libraryFact(ref: LogRef, library: Hex, event: Decoded): Fact | null {
  if (event.eventName !== 'PayloadVerified') return null;
  const { dvn, header, confirmations, proofHash } = event.args;
  const bytes = header.slice(2);
  if (bytes.length !== HEADER_BYTES * 2) return null;
  const origin: Origin = {
    nonce: nonce(BigInt(`0x${bytes.slice(2, 18)}`)),
    srcEid: Number.parseInt(bytes.slice(18, 26), 16),
    sender: `0x${bytes.slice(26, 90)}`.toLowerCase() as Hex,
  };
  const receiver = `0x${bytes.slice(98, 162)}`.toLowerCase() as Hex;
  const payloadHash = proofHash as PayloadHash;
  return { kind: 'payloadVerified', ref, library, dvn: lowerHex(dvn), origin, receiver, payloadHash, confirmations };
}

function oftFact(ref: LogRef, oapp: Hex, event: Decoded): Fact | null {
  if (event.eventName === 'OFTSent') {
    const { guid, fromAddress, amountSentLD, amountReceivedLD } = event.args;
    const [sent, received] = [local(amountSentLD), local(amountReceivedLD)];
    return { kind: 'oftSent', ref, oapp, guid: guid as Guid, from: lowerHex(fromAddress), sent, received };
  }
  if (event.eventName === 'OFTReceived') {
    const { guid, srcEid, toAddress, amountReceivedLD } = event.args;
    return {
      kind: 'oftReceived',
      ref,
      oapp,
      guid: guid as Guid,
      srcEid,
      to: lowerHex(toAddress),
      amount: local(amountReceivedLD),
    };
  }
  return null;
}

const inbound = (origin: { srcEid: number; sender: Hex; nonce: bigint }, receiver: Hex) => ({
  origin: { srcEid: origin.srcEid, sender: lowerHex(origin.sender), nonce: nonce(origin.nonce) },
  receiver: toBytes32(receiver),
});

const refOf = (chain: ChainName, log: RawLog): LogRef => ({
  chain,
  height: height(log.blockNumber),
  blockHash: log.blockHash,
  txHash: log.transactionHash,
  logIndex: log.logIndex,
});
