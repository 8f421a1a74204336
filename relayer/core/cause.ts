/**
 * Why a packet, a lane or a book does not move. A closed union: stored, shown, and used as metric label, so a cause is
 * never renamed. Only the kind decides how a packet gets out again (shared rule: see ARCHITECTURE.md, "Causes").
 */
export type CauseKind = 'LIMIT' | 'INDETERMINATE' | 'VIOLATION';

type CauseInfo = { readonly kind: CauseKind; readonly means: string; readonly release: string };

const FRESH_PASS = 'released by itself as soon as a fresh pass of all gates says relay';
const ACKNOWLEDGED =
  "never released by time or by a later pass; released by the operators' signed acknowledgement of this exact evidence (`loadline ack`), or when its block is orphaned";
const REFUSED = 'refused for good';
const HALT_RELEASE =
  'never released by time or by a later pass; it ends with the halt of its lane, whose own release `loadline halts` gives';

const CAUSES = {
  awaiting_finality: {
    kind: 'INDETERMINATE',
    means: 'the source block is not final yet',
    release: 'released when the quorum agrees that its block is final',
  },
  awaiting_confirmations: {
    kind: 'INDETERMINATE',
    means: 'fewer blocks stand on the source block than the receiver requires an attestation to confirm',
    release: 'released when enough blocks stand on it',
  },
  chain_unreadable: {
    kind: 'INDETERMINATE',
    means: 'too few independent providers of a chain agree on an answer',
    release: 'released when the fixed quorum of operators agrees again',
  },
  chain_stale: {
    kind: 'INDETERMINATE',
    means: 'the newest agreed block of a chain is older than maxHeadLagMs',
    release: 'released when the quorum returns a fresh block',
  },
  chain_skewed: {
    kind: 'INDETERMINATE',
    means:
      'a head is ahead of our clock, or the authorizations were read at a block older than the consumptions, beyond maxClockSkewMs',
    release: FRESH_PASS,
  },
  evidence_disputed: {
    kind: 'INDETERMINATE',
    means:
      'an operator reports against this book what the quorum does not: value that left or arrived, or another chain',
    release:
      'released when the quorum agrees with the report (then it is judged), when it is withdrawn, or when it is refuted at its final height',
  },
  finality_stalled: {
    kind: 'INDETERMINATE',
    means: 'the final block of a chain has not moved for longer than maxFinalityStallMs',
    release: 'released when the final block moves on',
  },
  awaiting_value_depth: {
    kind: 'INDETERMINATE',
    means: 'fewer blocks stand on the source block than the value at stake calls for',
    release: 'released when enough blocks stand on it',
  },
  awaiting_anchor: {
    kind: 'INDETERMINATE',
    means: 'the value at stake calls for an anchor on L1, and none at or above the source block is agreed yet',
    release: 'released when the L1 quorum reads an anchor that covers the source block',
  },
  anchor_stale: {
    kind: 'INDETERMINATE',
    means: 'the newest anchor on L1 is older than anchor.maxAgeMs, or cannot be read',
    release: 'released when the L1 quorum reads a fresh anchor',
  },
  source_not_agreed: {
    kind: 'INDETERMINATE',
    means: 'fewer operators than the quorum report this packet',
    release: 'released when the quorum of operators reports the very same log',
  },
  lane_unread: {
    kind: 'INDETERMINATE',
    means: "the lane's on-chain configuration could not be read",
    release: FRESH_PASS,
  },
  lane_unpinned: {
    kind: 'INDETERMINATE',
    means: 'no signed pin says what this lane may take for granted, or not in every value that is read',
    release: 'released when `lanes pin` has written a pin of it, signed by the operators',
  },
  consumption_pending: {
    kind: 'INDETERMINATE',
    means: 'value arrived whose authorization is canonical but not final',
    release: 'released when that authorization is final',
  },
  insufficient_margin: {
    kind: 'INDETERMINATE',
    means: 'final collateral less supply and reservations does not carry this amount',
    release: 'released by a fresh pass in which the margin carries the amount',
  },
  insufficient_liquidity: {
    kind: 'INDETERMINATE',
    means: 'the escrow at the destination cannot pay this amount out, beside what is reserved and what it keeps back',
    release: 'released by a fresh pass once the escrow holds enough',
  },
  undercollateralized: {
    kind: 'INDETERMINATE',
    means: 'the value of the collateral is below what the liabilities and the volatility of its price require',
    release: 'released by a fresh pass in which the ratio is met',
  },
  rate_limited: {
    kind: 'LIMIT',
    means: 'a limit has not enough room left for this amount',
    release: 'released by time: when the limit has room for it again',
  },
  fair_share: {
    kind: 'LIMIT',
    means: 'its sender has taken its share of a limit',
    release: "released by time: when its sender's share has room for it again",
  },
  large_transfer_delay: {
    kind: 'LIMIT',
    means: 'the transfer is large, or above all that a limit can carry, and waits out the delay of its policy',
    release: 'released by time: when the delay since the packet was first seen is over',
  },
  size_limited: {
    kind: 'LIMIT',
    means: 'the amount is above all that a limit in force can carry, so that time does not help',
    release:
      'released by a policy with a larger capacity, or, where only the restricted mode is too small for it, when the lane is open again',
  },
  price_unavailable: {
    kind: 'INDETERMINATE',
    means: 'a limit in value has no price to count by: too few independent sources agree on a fresh one',
    release: 'released by a fresh pass once enough sources agree on a price',
  },
  attestation_ineffective: {
    kind: 'INDETERMINATE',
    means: 'our attestation was mined without effect for this packet',
    release: 'tried again after a delay; `packet retry` tries at once',
  },
  signatures_missing: {
    kind: 'INDETERMINATE',
    means: 'the attester keys at hand do not reach the threshold, or could not sign',
    release: 'tried again after a delay; `packet retry` tries at once',
  },
  sending_failing: {
    kind: 'INDETERMINATE',
    means: 'a transaction of ours could not be prepared or sent: it would revert, or no provider takes it',
    release: 'tried again after a delay; `packet retry` tries at once',
  },
  underfunded: {
    kind: 'INDETERMINATE',
    means: 'the account that pays on the destination holds too little',
    release: 'released by itself once the account is funded; no restart is needed',
  },
  fee_capped: {
    kind: 'INDETERMINATE',
    means: 'gas on the destination costs more than maxFeePerGasGwei allows, or than a replacement may offer under it',
    release: 'released by itself when the price falls, or with a higher maxFeePerGasGwei',
  },
  account_stopped: {
    kind: 'INDETERMINATE',
    means: 'somebody else has used the account that pays on the destination: another program, or a second node',
    release: 'released by hand only: `loadline account resume`, once nothing else uses the account',
  },
  journal_restored: {
    kind: 'INDETERMINATE',
    means:
      'the journal was restored: what its node signed after that copy may still be good, so nothing is signed or sent',
    release: 'released by itself once those signatures have expired and every destination is read beyond that time',
  },
  execution_failing: {
    kind: 'INDETERMINATE',
    means: "the receiver's execution fails when simulated",
    release: 'tried again after a delay; `packet retry` tries at once',
  },
  blocked_by_earlier_nonce: {
    kind: 'INDETERMINATE',
    means: 'an earlier nonce of the same path is not verified, and LayerZero executes in order',
    release: "released when every earlier nonce is verified, or skipped by the application's delegate",
  },
  awaiting_other_verifiers: {
    kind: 'INDETERMINATE',
    means: 'we have attested; other DVNs that the receiver requires have not',
    release: 'released when the other required DVNs have attested',
  },
  nilified: {
    kind: 'VIOLATION',
    means: 'the application nilified this nonce',
    release: ACKNOWLEDGED,
  },
  // A human's decision: no reading of ours can undo it, and we sign no lift of it.
  vetoed: {
    kind: 'VIOLATION',
    means: 'the guardian, or another attester, revoked this packet on our DVN',
    release: 'never released by time or by a later pass; released when the DVN says that its tombstone is lifted',
  },
  malformed_packet: { kind: 'VIOLATION', means: 'the packet does not decode', release: REFUSED },
  guid_mismatch: {
    kind: 'VIOLATION',
    means: 'the GUID is not the hash of path and nonce',
    release: REFUSED,
  },
  dirty_receiver: {
    kind: 'VIOLATION',
    means: 'the upper 12 bytes of the receiver are not zero',
    release: REFUSED,
  },
  unknown_lane: { kind: 'VIOLATION', means: 'no configured lane carries this path', release: REFUSED },
  unknown_peer: {
    kind: 'VIOLATION',
    means: 'sender or receiver is not the configured peer of the lane',
    release: REFUSED,
  },
  provenance_mismatch: {
    kind: 'VIOLATION',
    means: 'the receipt does not show that this amount was locked or burned',
    release: ACKNOWLEDGED,
  },
  nonce_beyond_source: {
    kind: 'VIOLATION',
    means: "the nonce is above the source's own outbound nonce",
    release: ACKNOWLEDGED,
  },
  equivocation: {
    kind: 'VIOLATION',
    means: 'another payload was already admitted for the same path and nonce',
    release: ACKNOWLEDGED,
  },
  unmatched_consumption: {
    kind: 'VIOLATION',
    means: 'value arrived without an authorization of its own',
    release: ACKNOWLEDGED,
  },
  escrow_shortfall: {
    kind: 'VIOLATION',
    means: 'the escrow holds less than was locked and not unlocked',
    release: ACKNOWLEDGED,
  },
  supply_excess: {
    kind: 'VIOLATION',
    means: 'the supply is above what was minted for locks and not burned',
    release: ACKNOWLEDGED,
  },
  burn_excess: {
    kind: 'VIOLATION',
    means: 'more was burned on a chain than it started with and was ever minted there',
    release: ACKNOWLEDGED,
  },
  sums_differ: {
    kind: 'VIOLATION',
    means: "the book's running sums are not what its facts add up to: an error of this node or of its journal",
    release: 'never released: it needs a journal whose sums add up, which means a new dataDir',
  },
  opening_unproven: {
    kind: 'VIOLATION',
    means: 'an authorization that was declared open at the start is not what its transaction shows',
    release: ACKNOWLEDGED,
  },
  source_orphaned: {
    kind: 'VIOLATION',
    means: 'the source block of a packet that we attested is no longer part of its chain',
    release: ACKNOWLEDGED,
  },
  final_block_changed: {
    kind: 'VIOLATION',
    means: 'a block that the quorum had called final is no longer part of its chain',
    release: ACKNOWLEDGED,
  },
  anchor_mismatch: {
    kind: 'VIOLATION',
    means: 'the anchor on L1 contradicts the block that the quorum of the L2 agrees on',
    release: ACKNOWLEDGED,
  },
  assumption_drift: {
    kind: 'VIOLATION',
    means: 'what the two sides of the lane take for granted about each other is not what was pinned',
    release: 'released by a signed re-pin (`lanes pin`) of what the chains say now',
  },
  halted_by_hand: {
    kind: 'VIOLATION',
    means: 'a person halted the lane',
    release: 'released by hand only: `loadline lane resume`',
  },
  lane_draining: {
    kind: 'INDETERMINATE',
    means: 'the lane takes nothing new, and finishes what it has taken',
    release: 'released by hand: `loadline lane resume`',
  },
  lane_probing: {
    kind: 'LIMIT',
    means: 'the lane comes back after a halt, a few packets at a time',
    release: 'released as its source gets newly final heights',
  },
  lane_restricted: {
    kind: 'INDETERMINATE',
    means: 'fewer blocks stand on the source block than a restricted lane waits for',
    release: 'released when enough blocks stand on it, or when the lane has been calm for long enough',
  },
  lane_halted: {
    kind: 'VIOLATION',
    means: 'the lane is halted by a violation',
    release: HALT_RELEASE,
  },
} as const satisfies Record<string, CauseInfo>;

export type Cause = keyof typeof CAUSES;

export const causeKind = (cause: Cause): CauseKind => CAUSES[cause].kind;
/** What the cause means, in a sentence for people. */
export const causeMeaning = (cause: Cause): string => CAUSES[cause].means;
/** The exact condition under which a hold of this cause ends. */
export const causeRelease = (cause: Cause): string => CAUSES[cause].release;
/** Whether anything releases a hold of this cause: by itself, by a person's word, or with the halt that it stands for. */
export const causeReleasable = (cause: Cause): boolean => CAUSES[cause].release !== REFUSED;
export const allCauses = (): readonly Cause[] => Object.keys(CAUSES) as Cause[];
