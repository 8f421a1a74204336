/** What is on its way out: an entry a transaction, from the intention to its inclusion. */
import type { ChainName, EntryId, Hex, PacketKey, PayloadHash, Position, Shard } from './ids.ts';

export type AttestationItem = {
  readonly header: Hex;
  readonly payloadHash: PayloadHash;
  readonly confirmations: bigint;
};

export type Attestation = {
  readonly library: Hex;
  readonly epoch: number;
  readonly salt: Hex;
  /** Unix seconds: the contract's unit. */
  readonly expiry: bigint;
  readonly items: readonly AttestationItem[];
  /** 65 bytes a signer, ascending by signer; null until collected. */
  readonly signatures: Hex | null;
};

export type SignedTransaction = {
  readonly hash: Hex;
  readonly raw: Hex;
  readonly maxFeePerGas: bigint;
  readonly maxPriorityFeePerGas: bigint;
  readonly signedAtMs: number;
};

export type OutboxEntry = {
  readonly id: EntryId;
  readonly shard: Shard;
  readonly kind: 'attest' | 'reattest' | 'execute' | 'revoke' | 'lift';
  readonly chain: ChainName;
  readonly account: Hex;
  readonly packets: readonly PacketKey[];
  /** `intended`: to be signed, once its books are judged after a start. */
  readonly state: 'intended' | 'collecting' | 'waiting' | 'preparing' | 'sent' | 'included' | 'closed' | 'failed';
  readonly attestation: Attestation | null;
  readonly nonce: number | null;
  /** Newest last. All of one nonce: a replacement keeps it. */
  readonly transactions: readonly SignedTransaction[];
  readonly inclusion: (Position & { readonly txHash: Hex; readonly ok: boolean }) | null;
  readonly createdAtMs: number;
  readonly checkedAtMs: number;
  /** Withdrawn after it had a nonce: only an empty transfer to ourselves may use that nonce now. */
  readonly cancelled: boolean;
  /** Its nonce looked used by a transaction that is not ours, once. */
  readonly suspect: boolean;
  readonly note: string | null;
};

export type AccountRecord = {
  readonly chain: ChainName;
  readonly account: Hex;
  readonly shard: Shard;
  readonly nextNonce: number;
};

/** It makes our DVN attest: of many packets, or of one at a nonce that its application nilified. */
export const attests = ({ kind }: Pick<OutboxEntry, 'kind'>): boolean => kind === 'attest' || kind === 'reattest';

export const accountKey = (chain: ChainName, account: Hex): string => `${chain}/${account}`;
