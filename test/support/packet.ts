// LayerZero's packet and OFT's message, written down a second time from the facts, so that what the tests forge and what
// the observer judges does not depend on the node's codec.
import { concatHex, type Hex, keccak256, numberToHex, pad, size, slice } from 'viem';

export interface Packet {
  readonly nonce: bigint;
  readonly srcEid: number;
  readonly sender: Hex;
  readonly dstEid: number;
  readonly receiver: Hex;
  readonly guid: Hex;
  readonly message: Hex;
}

export type Path = Pick<Packet, 'srcEid' | 'sender' | 'dstEid' | 'receiver'>;

const headerBytes = 81;
const messageStart = 113;

export const bytes32 = (address: Hex): Hex => pad(address, { size: 32 }).toLowerCase() as Hex;

export function guidOf(packet: Path & { readonly nonce: bigint }): Hex {
  return keccak256(slice(headerOf(packet), 1));
}

/** The first 81 bytes, which is all that the receive library stores an attestation under. */
export function headerOf(packet: Path & { readonly nonce: bigint }): Hex {
  return concatHex([
    '0x01',
    numberToHex(packet.nonce, { size: 8 }),
    numberToHex(packet.srcEid, { size: 4 }),
    packet.sender,
    numberToHex(packet.dstEid, { size: 4 }),
    packet.receiver,
  ]);
}

export const headerHashOf = (packet: Path & { readonly nonce: bigint }): Hex => keccak256(headerOf(packet));
export const payloadHashOf = (packet: Pick<Packet, 'guid' | 'message'>): Hex =>
  keccak256(concatHex([packet.guid, packet.message]));
export const encodePacket = (packet: Packet): Hex => concatHex([headerOf(packet), packet.guid, packet.message]);

/** Undefined for what is no packet of version 1. */
export function decodePacket(encoded: Hex): Packet | undefined {
  if (size(encoded) < messageStart || slice(encoded, 0, 1) !== '0x01') return undefined;
  return {
    ...decodeHeader(encoded),
    guid: slice(encoded, headerBytes, messageStart),
    message: size(encoded) === messageStart ? '0x' : slice(encoded, messageStart),
  };
}

export function decodeHeader(header: Hex): Path & { readonly nonce: bigint } {
  return {
    nonce: BigInt(slice(header, 1, 9)),
    srcEid: Number(slice(header, 9, 13)),
    sender: slice(header, 13, 45),
    dstEid: Number(slice(header, 45, 49)),
    receiver: slice(header, 49, 81),
  };
}

export interface OftMessage {
  /** As OFT credits it: the low 20 bytes. */
  readonly to: Hex;
  readonly amountSD: bigint;
}

export function oftMessage(to: Hex, amountSD: bigint): Hex {
  return concatHex([bytes32(to), numberToHex(amountSD, { size: 8 })]);
}

/** Undefined for what is no OFT message. A composed one carries more behind the first 40 bytes. */
export function decodeOftMessage(message: Hex): OftMessage | undefined {
  if (size(message) < 40) return undefined;
  return { to: slice(message, 12, 32).toLowerCase() as Hex, amountSD: BigInt(slice(message, 32, 40)) };
}

/** The name of one path's nonce, for maps. */
export function pathNonce(packet: Path & { readonly nonce: bigint }): string {
  return `${packet.srcEid}:${packet.sender}>${packet.dstEid}:${packet.receiver}#${packet.nonce}`.toLowerCase();
}
