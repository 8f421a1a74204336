import type { SharedAmount } from './amount.ts';
import type { Eid, Guid, Hex, Nonce, PayloadHash } from './ids.ts';

/** A LayerZero packet, version 1, as the codec read it; nothing in it is trusted before the integrity gate. */
export type Packet = {
  readonly guid: Guid;
  readonly payloadHash: PayloadHash;
  /** The first 81 bytes: version, nonce, srcEid, sender, dstEid, receiver. */
  readonly header: Hex;
  readonly nonce: Nonce;
  readonly srcEid: Eid;
  /** 32 bytes. */
  readonly sender: Hex;
  readonly dstEid: Eid;
  /** 32 bytes. */
  readonly receiver: Hex;
  readonly message: Hex;
};

/** The message of an OFT: recipient, amount in shared decimals, and what a composed call adds. */
export type Transfer = {
  /** The recipient as the message says it, 32 bytes. */
  readonly to: Hex;
  readonly amount: SharedAmount;
  readonly composed: boolean;
};
