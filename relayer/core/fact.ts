import type { LocalAmount } from './amount.ts';
import type { Guid, Hex, Nonce, PayloadHash } from './ids.ts';
import type { LogRef } from './log.ts';

/** (source eid, sender, nonce) as LayerZero's endpoint names the origin of a packet. The receiver beside it is 32 bytes. */
export type Origin = { readonly srcEid: number; readonly sender: Hex; readonly nonce: Nonce };

/** One log of interest, decoded by a chain adapter from agreed answers, and only from the addresses that we trust. */
export type Fact = { readonly ref: LogRef } & (
  | {
      readonly kind: 'packetSent';
      readonly encoded: Hex;
      readonly options: Hex;
      /** DVNs and executor that the sender paid for it, from the fee events of the trusted send library. */
      readonly assigned: readonly Hex[];
      readonly executor: Hex | null;
    }
  | {
      readonly kind: 'oftSent';
      readonly oapp: Hex;
      readonly guid: Guid;
      readonly from: Hex;
      readonly sent: LocalAmount;
      readonly received: LocalAmount;
    }
  | {
      readonly kind: 'oftReceived';
      readonly oapp: Hex;
      readonly guid: Guid;
      readonly srcEid: number;
      readonly to: Hex;
      readonly amount: LocalAmount;
    }
  | {
      readonly kind: 'tokenTransfer';
      readonly token: Hex;
      readonly from: Hex;
      readonly to: Hex;
      readonly amount: LocalAmount;
    }
  | {
      readonly kind: 'payloadVerified';
      /** Which wrote it. Absent only in what an older version kept. */
      readonly library?: Hex;
      readonly dvn: Hex;
      readonly origin: Origin;
      readonly receiver: Hex;
      readonly payloadHash: PayloadHash;
      readonly confirmations: bigint;
    }
  | {
      readonly kind: 'packetVerified';
      readonly origin: Origin;
      readonly receiver: Hex;
      readonly payloadHash: PayloadHash;
    }
  | { readonly kind: 'packetDelivered'; readonly origin: Origin; readonly receiver: Hex }
  | { readonly kind: 'nonceSkipped'; readonly origin: Origin; readonly receiver: Hex }
  | {
      readonly kind: 'packetNilified' | 'packetBurnt';
      readonly origin: Origin;
      readonly receiver: Hex;
      readonly payloadHash: PayloadHash;
    }
  /** An event that can change what a lane takes for granted (peer, library, ULN config, proxy, owner, …). */
  | { readonly kind: 'assumptionTouched'; readonly address: Hex; readonly event: string }
  /** `Revoked` of our DVN: it attests this packet in no library until a lift, and what stood in `library` is taken back. */
  | {
      readonly kind: 'tombstoned';
      readonly headerHash: Hex;
      readonly payloadHash: PayloadHash;
      readonly by: Hex;
      readonly library: Hex;
      readonly number: number;
    }
  | {
      readonly kind: 'tombstoneLifted';
      readonly headerHash: Hex;
      readonly payloadHash: PayloadHash;
      readonly number: number;
    }
  /** A transaction touched one of our own contracts: how the outbox sees that it was included. */
  | { readonly kind: 'ownContract' }
);

export type FactOf<K extends Fact['kind']> = Extract<Fact, { readonly kind: K }>;
