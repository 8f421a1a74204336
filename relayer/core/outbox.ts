/** What is on its way out: an entry a transaction, from the intention to its inclusion. */
import type { PriceUpdate } from './feeUpdate.ts';
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
  /** Absent in what an older version wrote: `eip1559`. A legacy one's gas price stands in both fees, as pools count it. */
  readonly type?: 'eip1559' | 'legacy';
  readonly maxFeePerGas: bigint;
  readonly maxPriorityFeePerGas: bigint;
  readonly signedAtMs: number;
};

export type OutboxEntry = {
  readonly id: EntryId;
  readonly shard: Shard;
  /** `fees` carries no packet, nor does `fill`: an empty transfer at a nonce below ours that nothing else uses. */
  readonly kind: 'attest' | 'reattest' | 'execute' | 'revoke' | 'lift' | 'fees' | 'fill';
  readonly chain: ChainName;
  readonly account: Hex;
  readonly packets: readonly PacketKey[];
  /** `intended`: to be signed, once its books are judged after a start. */
  readonly state: 'intended' | 'collecting' | 'waiting' | 'preparing' | 'sent' | 'included' | 'closed' | 'failed';
  readonly attestation: Attestation | null;
  /** What `fees` sets. */
  readonly price?: PriceUpdate;
  /** Given when it is prepared, and journaled before anything is signed for it; taken back when nothing comes of that. */
  readonly nonce: number | null;
  /** Newest last. All of one nonce: a replacement keeps it. */
  readonly transactions: readonly SignedTransaction[];
  readonly inclusion: (Position & { readonly txHash: Hex; readonly ok: boolean }) | null;
  readonly createdAtMs: number;
  readonly checkedAtMs: number;
  /** Withdrawn after it had a nonce: only an empty transfer to ourselves may use that nonce now. */
  readonly cancelled: boolean;
  /** Its nonce looks used by a transaction that is not ours. */
  readonly suspect: boolean;
  /** Since when; means nothing unless it is `suspect`. */
  readonly suspectSinceMs?: number;
  readonly note: string | null;
  /** Not prepared again before, after so many failures that are nobody's fault. Absent: none so far. */
  readonly again?: { readonly tries: number; readonly atMs: number };
  /** What was signed for it must not be sent again: a new digest or an empty transfer is to take its place. */
  readonly superseded?: boolean;
};

/** Why no transaction could be made of an entry. Decides what becomes of it (relayer/outbox/unmade.ts). */
export type Unmade =
  /** All of it has happened already, or cannot happen now. */
  | 'no_effect'
  /** The simulation reverts, or needs more gas than a batch may have: one packet of it may be to blame. */
  | 'reverts'
  /** The contract takes nothing like it now, whatever it carries: another epoch, a pause, a digest that ran out. */
  | 'refused'
  | 'underfunded'
  /** The chain's price, or the least that a replacement must offer, is above the configured cap. */
  | 'fee_capped'
  /** No provider answered. */
  | 'unavailable';

/** Why no provider took signed bytes. */
export type Untaken =
  /** The nonce is mined: by these bytes, by others of the same entry, or by somebody else's. */
  | 'nonce_used'
  /** Other bytes wait at this nonce and offer as much. */
  | 'replacement_underpriced'
  | 'underfunded'
  /** Below what the chain, or this provider, asks for now. */
  | 'fee_too_low'
  | 'refused';

export type AccountRecord = {
  readonly chain: ChainName;
  readonly account: Hex;
  readonly shard: Shard;
  /** The lowest one that no signed bytes of ours have used. */
  readonly nextNonce: number;
  /** Somebody else has used a nonce of it: nothing is signed or sent until a person says so. Absent: never was. */
  readonly stopped?: AccountStop | null;
  /** What keeps it from paying, which ends by itself. Absent: nothing ever has. */
  readonly trouble?: AccountTrouble | null;
  /** A person has told it to go on: its nonces are taken from the chain first. */
  readonly resuming?: boolean;
  /** Nonces below this one may be somebody else's: a person knows. */
  readonly knownBelow?: number;
  /** The chain wants this nonce next, and nothing of ours has it, though ours above it are out. Absent: never seen. */
  readonly gap?: { readonly nonce: number; readonly sinceMs: number } | null;
};

export type AccountStop = {
  readonly sinceMs: number;
  readonly saw: string;
  readonly wanted: string;
};

export type AccountTrouble = {
  readonly cause: 'underfunded' | 'fee_capped';
  readonly saw: string;
  readonly sinceMs: number;
  /** Nothing is prepared before, so that trying again costs little. */
  readonly retryAtMs: number;
  /** The entry whose bytes no provider takes; null when nothing could be signed at all. */
  readonly entry: EntryId | null;
};

/** It makes our DVN attest: of many packets, or of one at a nonce that its application nilified. */
export const attests = ({ kind }: Pick<OutboxEntry, 'kind'>): boolean => kind === 'attest' || kind === 'reattest';

export const accountKey = (chain: ChainName, account: Hex): string => `${chain}/${account}`;
