/** A policy as a node holds it: which one decides, which one runs beside it, and where their verdicts differ. */
import type { Hex, PacketKey, Shard } from './ids.ts';
import type { Policy, PolicyHash } from './policy.ts';
import type { Verdict } from './verdict.ts';

/** A policy whose signatures reach the threshold of the risk keys. */
export type VerifiedPolicy = {
  readonly policy: Policy;
  /** keccak256 of what was signed (EIP-712). */
  readonly digest: Hex;
  readonly signers: readonly Hex[];
};

/** `active` decides; `staged` runs in shadow beside it; `previous` is what a rollback goes back to. */
export type PolicyPlace = 'active' | 'staged' | 'previous';

export type PolicyRecord = VerifiedPolicy & {
  readonly slot: PolicyPlace;
  readonly shard: Shard;
  readonly sinceMs: number;
};

/** Two verdicts on one packet that say different things, or the same thing for different causes. */
export type DifferingVerdict = {
  readonly packet: PacketKey;
  readonly active: Verdict;
  readonly staged: Verdict;
  readonly atMs: number;
  /** Shared units; null where the packet carries no amount that decodes. */
  readonly amount: bigint | null;
};

/** Where the staged policy would have said something else, since it was staged. */
export type PolicyDiff = {
  readonly staged: PolicyHash;
  /** The active policy that it is held against. */
  readonly active: PolicyHash;
  readonly shard: Shard;
  readonly sinceMs: number;
  readonly judged: number;
  readonly same: number;
  /** `<active> → <staged>`, each as `relay` or `<say>:<cause>` → how many verdicts. */
  readonly counts: Readonly<Record<string, number>>;
  /** The newest, oldest first, one a packet. */
  readonly differing: readonly DifferingVerdict[];
};

/** History entries of all policies of a node are found by this, as those of a packet by its key. */
export const POLICY_SUBJECT = 'policy' as PacketKey;
