import type { Cause } from './cause.ts';
import type { Objection, Resolution } from './dispute.ts';
import type { Fact } from './fact.ts';
import type { FeeReading } from './feeUpdate.ts';
import type { ChainName, EntryId, Height, Hex, PacketKey, PathKey, Position } from './ids.ts';
import type { PriceObservation } from './limit.ts';
import type { SignedTransaction, Unmade, Untaken } from './outbox.ts';
import type { Pin, SideReading } from './pin.ts';
import type { PolicyHash } from './policy.ts';
import type { VerifiedPolicy } from './policyRecord.ts';
import type { NonceCounts, RestoredHow } from './restored.ts';
import type { LaneReading, Look } from './state.ts';
import type { Word } from './word.ts';

/** What a node learns. Every event says when by the injected clock. */
export type Event = { readonly atMs: number } & (
  | {
      /** A quorum agreed on a range of one chain. Facts are in chain order and lie in [from, to]. */
      readonly type: 'chainRead';
      readonly chain: ChainName;
      readonly from: Height;
      readonly to: Position;
      readonly facts: readonly Fact[];
      /** Null while catching up: then nothing is judged by it. */
      readonly look: Look | null;
      readonly final: Position | null;
      readonly claims: readonly Claim[];
      /** What single operators report against the agreed picture, newly seen by this read. */
      readonly objections: readonly Objection[];
      /** What became of disputes that stood open. */
      readonly resolutions: readonly Resolution[];
    }
  | {
      /**
       * `gone`: the block at the cursor is no longer canonical, and `fork` is the highest checkpoint that still is.
       * `readAgain`: the blocks above `fork` stand, and k have come to have logs of them that they did not have.
       */
      readonly type: 'chainReorged';
      readonly chain: ChainName;
      readonly fork: Position;
      readonly because: 'gone' | 'readAgain';
    }
  | {
      /** All logs of the transactions that declared authorizations of before the start name, as k agree, at `at`. */
      readonly type: 'openingRead';
      readonly chain: ChainName;
      readonly facts: readonly Fact[];
      readonly at: Position;
    }
  | { readonly type: 'chainUnreadable'; readonly chain: ChainName; readonly cause: Cause; readonly detail: string }
  | { readonly type: 'laneRead'; readonly reading: LaneReading }
  | { readonly type: 'laneUnreadable'; readonly path: PathKey; readonly detail: string }
  /** One side of a lane's assumptions, read through the quorum. */
  | { readonly type: 'sideRead'; readonly reading: SideReading }
  | {
      readonly type: 'sideUnreadable';
      readonly path: PathKey;
      readonly side: 'from' | 'to';
      readonly detail: string;
    }
  /** The lock file as it stands now: only pins whose signatures reach the operators' threshold. */
  | { readonly type: 'pinsLoaded'; readonly pins: readonly Pin[] }
  /** What a start found in the policy file. It decides where nothing does yet, or in place of the policy it names. */
  | { readonly type: 'policyLoaded'; readonly loaded: VerifiedPolicy; readonly replaces: PolicyHash | null }
  /** From now on it runs beside the active one. */
  | ({ readonly type: 'policyStaged'; readonly staged: VerifiedPolicy } & Said)
  /** Each names the policy that it is about, so that the word means what was seen when it was given. */
  | ({ readonly type: 'policyUnstaged'; readonly hash: PolicyHash } & Said)
  | ({ readonly type: 'policyPromoted'; readonly hash: PolicyHash } & Said)
  /** `hash` is that of the active policy, which the one before it replaces. */
  | ({ readonly type: 'policyRolledBack'; readonly hash: PolicyHash } & Said)
  /** What the sources of an asset say now; one that is absent says nothing, so the list may be empty. */
  | { readonly type: 'pricesRead'; readonly asset: string; readonly observations: readonly PriceObservation[] }
  /** What our workers charge and what gas costs where they send to; what could not be read is left out. */
  | { readonly type: 'feesRead'; readonly readings: readonly FeeReading[] }
  /** The operator's word: an excluded provider counts again. */
  | { readonly type: 'providerReadmitted'; readonly chain: ChainName; readonly operator: string; readonly by: string }
  /** Operators' signed word, verified against their addresses and the threshold. */
  | { readonly type: 'wordGiven'; readonly word: Word }
  | {
      readonly type: 'laneAsked';
      readonly path: PathKey;
      readonly ask: LaneAsk;
      readonly by: string;
      readonly reason: string;
    }
  | { readonly type: 'accountRead'; readonly chain: ChainName; readonly account: Hex; readonly nextNonce: number }
  | {
      readonly type: 'poolsRead';
      readonly chain: ChainName;
      /** Of each operator that has answered. */
      readonly counts: readonly NonceCounts[];
    }
  | { readonly type: 'signaturesCollected'; readonly entry: EntryId; readonly signatures: Hex }
  | { readonly type: 'signaturesFailed'; readonly entry: EntryId; readonly reason: string }
  | {
      readonly type: 'transactionPrepared';
      readonly entry: EntryId;
      /** Whether the entry was cancelled when its preparation began. */
      readonly cancelled: boolean;
      readonly nonce: number;
      readonly transaction: SignedTransaction;
      readonly dropped: readonly Dropped[];
    }
  | {
      /** Nothing to send: every packet was dropped, or the preparation failed and may be tried again. */
      readonly type: 'transactionEmpty';
      readonly entry: EntryId;
      readonly cancelled: boolean;
      readonly dropped: readonly Dropped[];
      readonly why: Unmade;
      readonly reason: string;
    }
  | {
      /** No provider took the signed bytes, nor knew them. */
      readonly type: 'broadcastRefused';
      readonly entry: EntryId;
      readonly why: Untaken;
      readonly reason: string;
    }
  /** A provider took the bytes of an entry that had something to say before. */
  | { readonly type: 'broadcastTaken'; readonly entry: EntryId }
  | {
      readonly type: 'transactionChecked';
      readonly entry: EntryId;
      readonly receipt: (Position & { readonly txHash: Hex; readonly ok: boolean }) | null;
      /** Of a receipt that says no: why, as far as anybody could tell. */
      readonly reason: string | null;
      /** The account's next nonce in the agreed latest block. */
      readonly accountNonce: number;
    }
  /** A person's word: the account may go on, whoever else has used it. */
  | ({ readonly type: 'accountResumed'; readonly chain: ChainName; readonly account: Hex } & Said)
  /** A start found its journal marked as one that its node may have gone on without, and then only the start tells it. */
  | {
      readonly type: 'journalRestored';
      readonly how: RestoredHow;
      readonly markedAtMs: number;
      readonly upToMs: number;
    }
  | { readonly type: 'retryAsked'; readonly packet: PacketKey; readonly by: string }
  | { readonly type: 'ticked' }
);

/** A person's word: who gave it, and why. */
type Said = { readonly by: string; readonly reason: string };

/** A packet that fewer than the quorum reported, with who did. */
export type Claim = { readonly operators: readonly string[]; readonly facts: readonly Fact[] };

/** `resume` ends a halt by hand and a drain; it releases no violation. */
export type LaneAsk = 'halt' | 'resume' | 'drain';

/** Left out of a transaction. Without a cause nothing failed: somebody else was first, or it comes with the next one. */
export type Dropped = { readonly packet: PacketKey; readonly cause: Cause | null; readonly reason: string };

export type EventOf<T extends Event['type']> = Extract<Event, { readonly type: T }>;
