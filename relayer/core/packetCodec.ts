/**
 * The one place that knows LayerZero's packet layout and that touches `@layerzerolabs/lz-v2-utilities` (BUSL-1.1), so
 * that it can be swapped: it reads options. Lengths and version are checked here, the GUID and the receiver's prefix in
 * the integrity gate.
 */
import { Options } from '@layerzerolabs/lz-v2-utilities';
import { size } from 'viem';
import { shared } from './amount.ts';
import { type Eid, eid, type Guid, type Hex, nonce, type PayloadHash } from './ids.ts';
import { keccak256 } from './keccak.ts';
import type { Packet, Transfer } from './packet.ts';

/** version 1 · nonce 8 · srcEid 4 · sender 32 · dstEid 4 · receiver 32 bytes. */
export const HEADER_BYTES = 81;
/** The header and the GUID: a packet without a message. */
export const MINIMUM_BYTES = 113;
const VERSION = 1;

export type Decoded = { readonly ok: true; readonly packet: Packet } | { readonly ok: false; readonly saw: string };

/**
 * Reads a packet, or says what was seen instead. Never throws for any bytes.
 * @throws RangeError for text that is not hex of whole bytes.
 */
export function decodePacket(encoded: Hex): Decoded {
  const bytes = bytesOf(encoded);
  if (bytes.length < MINIMUM_BYTES) return { ok: false, saw: `${bytes.length} bytes` };
  const version = bytes.readUInt8(0);
  if (version !== VERSION) return { ok: false, saw: `version ${version}` };
  return { ok: true, packet: partsOf(encoded, bytes, keccak256(bytes.subarray(HEADER_BYTES)) as PayloadHash) };
}

/**
 * The packet in bytes that were decoded before, of which the hash of the payload is known. Null where there is none.
 * @throws RangeError for text that is not hex of whole bytes.
 */
export function packetIn(encoded: Hex, payloadHash: PayloadHash): Packet | null {
  const bytes = bytesOf(encoded);
  if (bytes.length < MINIMUM_BYTES || bytes.readUInt8(0) !== VERSION) return null;
  return partsOf(encoded, bytes, payloadHash);
}

const partsOf = (encoded: Hex, bytes: Buffer, payloadHash: PayloadHash): Packet => ({
  guid: textOf(bytes, HEADER_BYTES, MINIMUM_BYTES) as Guid,
  payloadHash,
  header: encoded.slice(0, 2 + 2 * HEADER_BYTES) as Hex,
  nonce: nonce(bytes.readBigUInt64BE(1)),
  srcEid: eid(bytes.readUInt32BE(9)),
  sender: textOf(bytes, 13, 45),
  dstEid: eid(bytes.readUInt32BE(45)),
  receiver: textOf(bytes, 49, HEADER_BYTES),
  message: `0x${encoded.slice(2 + 2 * MINIMUM_BYTES)}`,
});

/** Node's own reading of hex ends at the first character that is none, and says nothing. */
function bytesOf(text: Hex): Buffer {
  const bytes = Buffer.from(text.slice(2), 'hex');
  if (!text.startsWith('0x') || bytes.length * 2 !== text.length - 2) {
    throw new RangeError(`saw ${text.length} characters that are not 0x and hex of whole bytes, wanted such text`);
  }
  return bytes;
}

const textOf = (bytes: Buffer, from: number, to: number): Hex => `0x${bytes.toString('hex', from, to)}`;

const GUID_BYTES = 80;
/** What a GUID is the hash of; written anew before each one. */
const guidInput = Buffer.alloc(GUID_BYTES);

/**
 * The GUID that the path and nonce of this packet must have.
 * @throws RangeError for a nonce or endpoint id out of range, or an address that is not 32 bytes.
 */
export function computeGuid(of: { nonce: bigint; srcEid: Eid; sender: Hex; dstEid: Eid; receiver: Hex }): Guid {
  guidInput.writeBigUInt64BE(of.nonce, 0);
  guidInput.writeUInt32BE(of.srcEid, 8);
  write32(of.sender, 12);
  guidInput.writeUInt32BE(of.dstEid, 44);
  write32(of.receiver, 48);
  return keccak256(guidInput) as Guid;
}

function write32(bytes32: Hex, at: number): void {
  const written = bytes32.length === 66 ? guidInput.write(bytes32.slice(2), at, 32, 'hex') : 0;
  if (written !== 32) throw new RangeError(`saw ${bytes32}, wanted 0x and hex of 32 bytes`);
}

/** As text: 0x and two characters a byte. */
const TO_CHARS = 66;
const TRANSFER_CHARS = TO_CHARS + 16;

/** An OFT message: to(32) ‖ amountSD(8) [‖ composeFrom(32) ‖ composeMsg]; null when it is shorter. */
export function decodeTransfer(message: Hex): Transfer | null {
  if (message.length < TRANSFER_CHARS) return null;
  return {
    to: message.slice(0, TO_CHARS).toLowerCase() as Hex,
    amount: shared(BigInt(`0x${message.slice(TO_CHARS, TRANSFER_CHARS)}`)),
    composed: message.length > TRANSFER_CHARS,
  };
}

/** Who an OFT credits for a message's recipient: the low 20 bytes, and 0x…dead for the zero address. */
export function creditedTo(to: Hex): Hex {
  const low = `0x${to.slice(-40)}` as Hex;
  return /^0x0{40}$/.test(low) ? '0x000000000000000000000000000000000000dead' : low;
}

/** A 20-byte address as LayerZero's 32-byte one. */
export const toBytes32 = (address: Hex): Hex => `0x${address.slice(2).toLowerCase().padStart(64, '0')}` as Hex;

export const hasCleanPrefix = (receiver: Hex): boolean => /^0x0{24}/.test(receiver);
export const toAddress = (bytes32: Hex): Hex => `0x${bytes32.slice(-40)}` as Hex;

/** Dozens of options; thousands, which only somebody who means harm writes, would take seconds to read. */
const MAX_OPTIONS_BYTES = 2_048;

/** Gas and native value that the sender asked its executor to give `lzReceive`; repeats sum. Null: none, or unreadable. */
export function decodeExecution(options: Hex): { readonly gas: bigint; readonly value: bigint } | null {
  if (size(options) > MAX_OPTIONS_BYTES) return null;
  try {
    const found = Options.fromOptions(options).decodeExecutorLzReceiveOption();
    return found ? { gas: found.gas, value: found.value } : null;
  } catch {
    return null;
  }
}
