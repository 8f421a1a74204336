/** Real LayerZero packets as the endpoint emits them, and the ways in which they can be wrong. */
import { concatHex, encodePacked, keccak256, numberToHex, pad, slice } from 'viem';
import type { Guid, Hex, PacketKey, PayloadHash } from '../../core/ids.ts';
import { nonce as asNonce, packetKey } from '../../core/ids.ts';
import { computeGuid, HEADER_BYTES } from '../../core/packetCodec.ts';
import type { Lane } from '../../core/params.ts';

export type PacketSpec = {
  readonly nonce: bigint;
  /** 20 or 32 bytes. */
  readonly to: Hex;
  /** In shared decimals. */
  readonly amount: bigint;
  readonly compose?: Hex;
  /** Overrides, for packets that are wrong. */
  readonly version?: number;
  readonly guid?: Hex;
  readonly receiver?: Hex;
  readonly sender?: Hex;
  readonly dstEid?: number;
  readonly message?: Hex;
};

export type Encoded = {
  readonly encoded: Hex;
  readonly guid: Guid;
  readonly payloadHash: PayloadHash;
  readonly key: PacketKey;
};

export function encodePacket(lane: Lane, spec: PacketSpec): Encoded {
  const ends = {
    srcEid: lane.srcEid,
    sender: spec.sender ?? lane.sender,
    dstEid: (spec.dstEid ?? lane.dstEid) as Lane['dstEid'],
    receiver: spec.receiver ?? lane.receiver,
  };
  const header = encodePacked(
    ['uint8', 'uint64', 'uint32', 'bytes32', 'uint32', 'bytes32'],
    [spec.version ?? 1, spec.nonce, ends.srcEid, ends.sender, ends.dstEid, ends.receiver],
  );
  const guid = spec.guid ?? computeGuid({ ...ends, nonce: asNonce(spec.nonce) });
  const to = spec.to.length === 42 ? pad(spec.to, { size: 32 }) : spec.to;
  const message =
    spec.message ?? concatHex([to, numberToHex(spec.amount, { size: 8 }), ...(spec.compose ? [spec.compose] : [])]);
  const encoded = concatHex([header, guid, message]);
  const payloadHash = keccak256(slice(encoded, HEADER_BYTES)) as PayloadHash;
  return { encoded, guid: guid as Guid, payloadHash, key: packetKey(guid as Guid, payloadHash) };
}

/** 32 bytes named by a text. */
export const hashOf = (text: string): Hex => keccak256(new TextEncoder().encode(text));
