/**
 * The one place that knows LayerZero's packet layout and that touches `@layerzerolabs/lz-v2-utilities` (BUSL-1.1), so
 * that it can be swapped. Its `PacketV1Codec` validates nothing: lengths and version are checked here, the GUID and the
 * receiver's prefix in the integrity gate.
 */
import { Options, PacketV1Codec } from '@layerzerolabs/lz-v2-utilities';
import { encodePacked, keccak256, size, slice } from 'viem';
import { shared } from './amount.ts';
import { type Eid, eid, type Guid, type Hex, nonce, type PayloadHash } from './ids.ts';
import type { Packet, Transfer } from './packet.ts';

/** version 1 · nonce 8 · srcEid 4 · sender 32 · dstEid 4 · receiver 32 bytes. */
export const HEADER_BYTES = 81;
/** The header and the GUID: a packet without a message. */
export const MINIMUM_BYTES = 113;
const VERSION = 1;

export type Decoded = { readonly ok: true; readonly packet: Packet } | { readonly ok: false; readonly saw: string };

/** Reads a packet, or says what was seen instead. Never throws for any bytes. */
export function decodePacket(encoded: Hex): Decoded {
  const bytes = size(encoded);
  if (bytes < MINIMUM_BYTES) return { ok: false, saw: `${bytes} bytes` };
  const codec = PacketV1Codec.from(encoded);
  if (codec.version() !== VERSION) return { ok: false, saw: `version ${codec.version()}` };
  const header = slice(encoded, 0, HEADER_BYTES);
  return {
    ok: true,
    packet: {
      guid: codec.guid().toLowerCase() as Guid,
      payloadHash: keccak256(slice(encoded, HEADER_BYTES)) as PayloadHash,
      header,
      headerHash: keccak256(header),
      nonce: nonce(BigInt(codec.nonce())),
      srcEid: eid(codec.srcEid()),
      sender: codec.sender().toLowerCase() as Hex,
      dstEid: eid(codec.dstEid()),
      receiver: codec.receiver().toLowerCase() as Hex,
      message: (bytes === MINIMUM_BYTES ? '0x' : slice(encoded, MINIMUM_BYTES)) as Hex,
    },
  };
}

/** The GUID that the path and nonce of this packet must have. */
export const computeGuid = (of: { nonce: bigint; srcEid: Eid; sender: Hex; dstEid: Eid; receiver: Hex }): Guid =>
  keccak256(
    encodePacked(
      ['uint64', 'uint32', 'bytes32', 'uint32', 'bytes32'],
      [of.nonce, of.srcEid, of.sender, of.dstEid, of.receiver],
    ),
  ) as Guid;

/** An OFT message: to(32) ‖ amountSD(8) [‖ composeFrom(32) ‖ composeMsg]; null when it is shorter. */
export function decodeTransfer(message: Hex): Transfer | null {
  if (size(message) < 40) return null;
  return {
    to: slice(message, 0, 32).toLowerCase() as Hex,
    amount: shared(BigInt(slice(message, 32, 40))),
    composed: size(message) > 40,
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
