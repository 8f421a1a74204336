/**
 * What the node asks of a chain, whatever its kind. Reading is what a quorum agrees on; sending is at-least-once, and
 * idempotent by the contracts and by the nonce.
 */
import type { Dispute, Objection, Resolution } from '../relayer/core/dispute.ts';
import type { Claim, Dropped } from '../relayer/core/event.ts';
import type { Fact } from '../relayer/core/fact.ts';
import type { ChainName, Height, Hex, PathKey, Position } from '../relayer/core/ids.ts';
import type { Attestation, OutboxEntry, SignedTransaction, Unmade, Untaken } from '../relayer/core/outbox.ts';
import type { Lane } from '../relayer/core/params.ts';
import type { SideReading } from '../relayer/core/pin.ts';
import type { NonceCounts } from '../relayer/core/restored.ts';
import type { LaneReading, Look, PacketRecord } from '../relayer/core/state.ts';

export type ReadOutcome =
  | {
      readonly kind: 'read';
      readonly from: Height;
      readonly to: Position;
      readonly facts: readonly Fact[];
      readonly look: Look | null;
      readonly final: Position | null;
      readonly claims: readonly Claim[];
      readonly objections: readonly Objection[];
      readonly resolutions: readonly Resolution[];
    }
  | {
      readonly kind: 'reorg';
      readonly fork: Position;
      /** `readAgain`: the blocks above the fork stand, and k have come to have logs of them that they did not have. */
      readonly because: 'gone' | 'readAgain';
    };

export interface ChainReader {
  readonly name: ChainName;
  /**
   * Checks that this is the chain that the configuration means, and finds what to watch. Called before the first read,
   * and again until it succeeds.
   * @throws ChainRefused when the chain is another one, or lacks a contract; QuorumError when too few agree.
   */
  readonly open: () => Promise<void>;
  /**
   * Reads on from the cursor; `checkpoints` are where a fork is looked for, `disputes` what is open on this chain and to
   * be resolved where it can be. @throws QuorumError
   */
  readonly read: (at: {
    readonly cursor: Position | null;
    readonly checkpoints: readonly Position[];
    readonly disputes: readonly Dispute[];
  }) => Promise<ReadOutcome>;
  /** How the receiver of a lane verifies, at the agreed head. @throws QuorumError */
  readonly readLane: (lane: Lane) => Promise<LaneReading>;
  /** This chain's side of a lane: all that is pinned of it, at the agreed head. @throws QuorumError */
  readonly readSide: (lane: Lane, side: 'from' | 'to') => Promise<SideReading>;
  /**
   * What the transactions show that sent packets before the start block, read at the final block `at`; null while there is
   * no final block. @throws QuorumError; ChainRefused when there is no such transaction
   */
  readonly readOpening: (
    transactions: readonly Hex[],
  ) => Promise<{ readonly facts: readonly Fact[]; readonly at: Position } | null>;
  /** At the agreed head. @throws QuorumError */
  readonly attesterSet: () => Promise<AttesterSet>;
  readonly nextNonceOf: (account: Hex) => Promise<number>;
  /** What each operator that answers has of the account in its pool and on its chain. Agreed by nobody. */
  readonly noncesOf: (account: Hex) => Promise<readonly NonceCounts[]>;
  readonly receiptOf: (hashes: readonly Hex[]) => Promise<(Position & { txHash: Hex; ok: boolean }) | null>;
}

/** Who attests from an epoch on, until the next one. */
export type AttesterSet = {
  readonly epoch: number;
  readonly attesters: readonly Hex[];
  readonly threshold: number;
};

export type Prepared =
  | { readonly ok: true; readonly transaction: SignedTransaction; readonly dropped: readonly Dropped[] }
  | { readonly ok: false; readonly dropped: readonly Dropped[]; readonly why: Unmade; readonly reason: string };

/** `taken`: the provider has the transaction now; `known`: it had it before. */
export type Broadcast = {
  readonly operator: string;
  readonly outcome: 'taken' | 'known' | Untaken;
  readonly reason: string;
};

export interface ChainSender {
  readonly account: Hex;
  /**
   * Simulates, prices and signs; sends nothing.
   * @param ahead what transactions of this account that are out, and are mined before, deliver on the same paths
   */
  readonly prepare: (
    entry: OutboxEntry,
    packets: readonly PacketRecord[],
    nonce: number,
    libraries: Libraries,
    ahead: readonly PacketRecord[],
  ) => Promise<Prepared>;
  /** Hands the newest signed bytes to every provider. Resolves with what each said; never throws for a refusal. */
  readonly broadcast: (entry: OutboxEntry) => Promise<readonly Broadcast[]>;
  /** Why a transaction of ours reverted, in words; null when no provider can tell. Decides nothing. Never throws. */
  readonly explain: (entry: OutboxEntry, txHash: Hex) => Promise<string | null>;
}

/** Path → receive library, for committing. */
export type Libraries = ReadonlyMap<PathKey, Hex>;

/** Collects what `threshold` attesters sign: local keys now, other nodes later. */
export interface SignatureCollector {
  /** 65 bytes a signer, ascending by address. @throws Error when the keys do not reach the threshold. */
  readonly collect: (chain: ChainName, attestation: Attestation) => Promise<Hex>;
  /** The same for lifting the tombstone of one packet, the single item of `terms`. @throws Error as above; QuorumError */
  readonly collectLift: (chain: ChainName, terms: Attestation) => Promise<Hex>;
  /** The same for attesting one packet at a nonce that its application nilified. @throws Error as above; QuorumError */
  readonly collectReattestation: (chain: ChainName, terms: Attestation) => Promise<Hex>;
}

/** The chain cannot be what the configuration says. Reading stops for this chain alone. */
export class ChainRefused extends Error {
  readonly code = 'CHAIN_REFUSED';
  constructor(chain: ChainName, saw: string, wanted: string) {
    super(`chain ${chain}: saw ${saw}, wanted ${wanted}`);
    this.name = 'ChainRefused';
  }
}
