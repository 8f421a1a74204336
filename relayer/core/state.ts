import type { LocalAmount, SharedAmount } from './amount.ts';
import type { Cause } from './cause.ts';
import type { Dispute, ProviderRecord } from './dispute.ts';
import type { Fact } from './fact.ts';
import type { FeeKey } from './feeUpdate.ts';
import type {
  BlockRef,
  BookName,
  ChainName,
  EntryId,
  Guid,
  Height,
  Hex,
  LaneId,
  Nonce,
  PacketKey,
  PathKey,
  PayloadHash,
  Position,
  Shard,
} from './ids.ts';
import type { Bucket, FlowHistory, PriceObservation, PriceSample } from './limit.ts';
import type { LogRef } from './log.ts';
import type { LaneMode } from './mode.ts';
import type { AccountRecord, OutboxEntry } from './outbox.ts';
import type { Packet, Transfer } from './packet.ts';
import type { Params } from './params.ts';
import { Payloads, payloadKey } from './payloads.ts';
import type { Pin, SideReading } from './pin.ts';
import type { PolicyHash } from './policy.ts';
import type { PolicyDiff, PolicyPlace, PolicyRecord } from './policyRecord.ts';
import type { RestoredShadow } from './restored.ts';
import type { Hold } from './verdict.ts';
import type { Word } from './word.ts';

/** The last one given; for the price of a worker, when it was last set out to be changed (`feeKey`). */
export type CounterName = 'entry' | 'policyVersion' | FeeKey;

/** All that a node knows. Records are immutable; only `transition` makes new ones, only a synced batch installs them. */
export type State = {
  readonly params: Params;
  readonly chains: Map<ChainName, ChainState>;
  /** `<shard>/<chain>` → how far that shard has read that chain. */
  readonly cursors: Map<string, Position>;
  /** Packets that can still change, and those that an open consumption refers to. The rest is in the journal. */
  readonly packets: Map<PacketKey, PacketRecord>;
  /** An index over `packets`. */
  readonly byGuid: Map<Guid, readonly PacketKey[]>;
  /** Not journaled: guids of which the journal has packets that memory has not, beside those of `byGuid`. */
  readonly partlyKnown: Set<Guid>;
  readonly ledgers: Map<string, LegLedger>;
  /** By ledger, in chain order: what may still change or is not matched. What is final and settled is in the sums only. */
  readonly facts: Map<string, readonly LedgerFact[]>;
  /** Declared authorizations from before the start whose source transaction proved them. */
  readonly openings: Map<Guid, Opening>;
  /** Destination events of packets that are not known yet. */
  readonly early: Map<Guid, EarlyFacts>;
  readonly reservations: Map<PacketKey, Reservation>;
  readonly payloads: Payloads;
  readonly halts: Map<string, Halt>;
  readonly outbox: Map<EntryId, OutboxEntry>;
  /** `<chain>/<account>` → the next nonce of ours. */
  readonly accounts: Map<string, AccountRecord>;
  /** `policyVersion` is the highest version of a policy ever accepted: none at or below it is accepted again. */
  readonly counters: Map<CounterName, bigint>;
  /** `<chain>/<operator>` → an operator that was excluded: only a contradicted one is journaled. */
  readonly providers: Map<string, ProviderRecord>;
  /** Open evidence against, by id. */
  readonly disputes: Map<string, Dispute>;
  /** What each lane was pinned to, as accepted; a lower sequence is never accepted again. */
  readonly pins: Map<PathKey, Pin>;
  /** Without an active one, `params.defaultPolicy` decides. */
  readonly policies: Map<PolicyPlace, PolicyRecord>;
  /** Of the staged policy, while it is staged. */
  readonly policyDiffs: Map<PolicyHash, PolicyDiff>;
  /** What operators have signed and the node has taken, by digest. Never deleted: each is taken once. */
  readonly words: Map<Hex, Word>;
  /** What each limit has seen, by key. */
  readonly buckets: Map<string, Bucket>;
  /** What has left each book, by slots of time. */
  readonly flows: Map<BookName, FlowHistory>;
  /** How each lane stands; one that has no record is open. */
  readonly modes: Map<PathKey, LaneMode>;
  /** What keeps, or last kept, this node from acting on a restored journal. */
  readonly restored: Map<'current', RestoredShadow>;
  /** Not journaled, an index over `packets` (relayer/pipeline/packetIndex.ts): by what they are asked for by. */
  readonly packetsBy: Map<PacketTag, Map<PacketKey, PacketRecord>>;
  /** Not journaled, kept by increments: `<book>/<block hash>` → what packets in memory carry out of that block. */
  readonly stakes: Map<string, bigint>;
  /** Not journaled, kept by increments: `<book>/<path>` → reserved by packets that no block shows consumed. */
  readonly reserved: Map<string, bigint>;
  /** Not journaled: rounds of each book since its sums were counted anew; absent before the first one. */
  readonly uncounted: Map<BookName, number>;
  /** Not journaled: `<path>/<from|to>` → the side as it was last read. Cleared by an event that can change it. */
  readonly sides: Map<string, SideReading>;
  /** Not journaled: lanes whose assumptions were touched at this height or above, until read anew. */
  readonly touched: Map<string, Height>;
  /** Not journaled: what the last readings said. Empty after a start, which holds everything until fresh ones are in. */
  readonly lanes: Map<PathKey, LaneReading>;
  readonly rounds: Map<BookName, Round>;
  readonly troubles: Map<ChainName, Trouble>;
  /** The attester set's epoch of our DVN, as of the last look. */
  readonly epochs: Map<ChainName, number>;
  /** Not journaled: by asset, what its sources said last. Judged anew each time, since it ages (solvency/price.ts). */
  readonly prices: Map<string, readonly PriceObservation[]>;
  /** Not journaled: prices of each book's collateral by slot of time. Too few of them call for the highest ratio. */
  readonly samples: Map<BookName, readonly PriceSample[]>;
};

export type ChainState = {
  readonly cursor: Position;
  readonly final: Position | null;
  /** Recent agreed positions, oldest first, bounded: where a reorg looks for the fork. */
  readonly checkpoints: readonly Position[];
};

export type PacketState =
  | 'observed'
  | 'final'
  | 'cleared'
  | 'attested'
  | 'committed'
  | 'delivered'
  | 'settled'
  | 'quarantined'
  | 'refused'
  | 'orphaned'
  | 'revoked'
  | 'abandoned';

export type PacketRecord = {
  readonly key: PacketKey;
  readonly shard: Shard;
  readonly book: BookName | null;
  readonly lane: LaneId | null;
  readonly path: PathKey;
  readonly guid: Guid;
  readonly payloadHash: PayloadHash;
  /** The bytes as the endpoint emitted them. */
  readonly encoded: Hex;
  readonly packet: Packet | null;
  readonly transfer: Transfer | null;
  readonly source: LogRef;
  readonly provenance: Provenance;
  readonly state: PacketState;
  readonly stateSinceMs: number;
  readonly observedAtMs: number;
  readonly hold: Hold | null;
  /** Blocks on top of the source block when it was cleared: what we attest. */
  readonly confirmations: bigint | null;
  /** What the sender asked of its executor. */
  readonly execution: { readonly gas: bigint; readonly value: bigint; readonly executor: Hex | null };
  readonly attested: LogRef | null;
  /** Each of our attestations with its receive library. Absent only in what an older version wrote. */
  readonly attestedIn?: readonly LibraryAttestation[];
  readonly committed: LogRef | null;
  /** `PacketDelivered`: executed, which does not say that value arrived. */
  readonly executed: LogRef | null;
  /** `OFTReceived`: value arrived. */
  readonly consumption: LogRef | null;
  /** The application nilified the nonce: held until that is undone, or acknowledged. */
  readonly nilified?: LogRef;
  /** The operators' word that acknowledged this nilification: at that nonce our DVN is to attest once more. */
  readonly renewal?: { readonly nilified: LogRef; readonly word: Hex };
  /** Our DVN's tombstone stands: a lift has to come before the next attestation. Kept when the packet returns. */
  readonly revoked?: Revocation;
  /** Given up by the application; the state follows when that is final. */
  readonly abandoned: { readonly how: 'skipped' | 'cleared' | 'burnt'; readonly ref: LogRef } | null;
  /** The outbox entry that carries it now. */
  readonly entry: EntryId | null;
  readonly attempts: number;
  /** Transactions of ours that were mined without effect for it, while it was in this state. Absent: none. */
  readonly inVain?: { readonly state: PacketState; readonly times: number };
  readonly retryAtMs: number | null;
};

export type LibraryAttestation = { readonly library: Hex; readonly ref: LogRef; readonly revoked: LogRef | null };

/** Where a revocation was mined. */
export type Revocation = Position & {
  readonly chain: ChainName;
  readonly txHash: Hex;
  /** Whose decision it was, where it was not ours: then the lift is not ours either. */
  readonly vetoedBy?: Hex;
};

/** What the receipt of the source transaction shows beside the packet. */
export type Provenance = {
  readonly oftSent: { readonly from: Hex; readonly sent: LocalAmount; readonly received: LocalAmount } | null;
  /** Sum of the token's transfers into the escrow, or burned, in this transaction. */
  readonly tokensIn: LocalAmount;
  /** Sum of what all packets of this sender in this transaction claim. */
  readonly claimed: LocalAmount;
  /** DVN addresses that the sender paid for this packet. */
  readonly assigned: readonly Hex[];
  /** Operators that reported it while fewer than the quorum did; empty once agreed. */
  readonly claimedBy: readonly string[];
};

/** What states are asked for, and what is asked for across states. */
export type PacketTag =
  | PacketState
  /** Given up by the application, which is not final yet. */
  | 'givenUp'
  /** Fewer than the quorum report it. */
  | 'claimed'
  /** Cleared, and the contract attests it only after an agreement of its own: a lift, or a renewal. */
  | 'apart'
  /** Those of a book that wait for a verdict. */
  | `waiting:${string}`;

/** Sums of facts of one leg, in shared units. */
export type LegTotals = {
  /** Locks, or burns. */
  readonly authorized: SharedAmount;
  /** Unlocks, or mints. */
  readonly consumed: SharedAmount;
  /** By the chain at the other end. A consumption that names no chain of the book is in `consumed` alone. */
  readonly authorizedTo: Readonly<Record<ChainName, SharedAmount>>;
  readonly consumedFrom: Readonly<Record<ChainName, SharedAmount>>;
};

/** The counters of one leg: of all that was read up to its cursor, but for what was written off. */
export type LegLedger = LegTotals & {
  readonly book: BookName;
  readonly chain: ChainName;
  readonly shard: Shard;
  /** The part whose facts have lost their rows: counted apart, so that the sums can be held against it and the rows. */
  readonly folded: LegTotals;
  /** Acknowledged as lost and not refilled: exactness wants so much less, and the margin carries so much less. */
  readonly writtenOff?: LocalAmount;
  /** The acknowledged shortfalls among that which a reorg can still take away, each with the height it was seen at. */
  readonly shortfalls?: readonly { readonly at: Height; readonly amount: LocalAmount }[];
  /** Minted under issuances that were declared beforehand. */
  readonly issued?: LocalAmount;
};

/** A declared authorization of before the start (`BookParams.open`), proven once by its source transaction. */
export type Opening = {
  readonly guid: Guid;
  readonly book: BookName;
  readonly shard: Shard;
  /** Null: operators have accepted that it was never sent as declared, and it is written off. */
  readonly packet: PacketKey | null;
  readonly provenAtMs: number;
};

/** What the destination said of a packet before its source was read. */
export type EarlyFacts = {
  readonly guid: Guid;
  readonly chain: ChainName;
  readonly shard: Shard;
  /** In the order of the chain; `arrivals` are the `OFTReceived` of the same transaction. */
  readonly facts: readonly { readonly fact: Fact; readonly arrivals: readonly Fact[] }[];
};

export type LedgerFact =
  | {
      readonly kind: 'authorization';
      readonly ref: LogRef;
      readonly packet: PacketKey;
      readonly amount: SharedAmount;
      readonly to: ChainName;
    }
  | {
      readonly kind: 'consumption';
      readonly ref: LogRef;
      readonly guid: Guid;
      readonly srcEid: number;
      /** Null: no leg of the book is there. */
      readonly from: ChainName | null;
      /** 20 bytes, as credited. */
      readonly beneficiary: Hex;
      readonly amount: SharedAmount;
      /** The OFT credits whole shared units; anything else on the leg is no consumption of this book's kind. */
      readonly remainder: LocalAmount;
      readonly matched: PacketKey | null;
      /** Set once this fact was judged a violation, so that it is judged once. */
      readonly halt: string | null;
      /** Acknowledged as a loss: it is in `LegLedger.writtenOff` and in no sum. */
      readonly writtenOff: boolean;
      /** What was wrong with it when `halt` was set. Absent before, and in what an older version wrote. */
      readonly broke?: 'unmatched' | 'orphaned' | 'unfinal';
      /** As its lane was read when this was first judged before its source was final: by this it is judged to the end. */
      readonly verifiedBy?: Verifiers;
      /** Of its source chain, as far as that was read when it was written off: an authorization above it came later. */
      readonly sourceReadTo?: Height;
    };

export type Reservation = {
  readonly key: PacketKey;
  readonly shard: Shard;
  readonly book: BookName;
  readonly amount: SharedAmount;
  /** This node's gates let it go, and its limits count it; else others attested it, and it came back. */
  readonly admitted: boolean;
};

/** The one payload of a (path, nonce). Written before any signature, never deleted. */
export type PayloadRecord = {
  readonly path: PathKey;
  readonly nonce: Nonce;
  readonly shard: Shard;
  readonly guid: Guid;
  readonly payloadHash: PayloadHash;
};

export type HaltScope =
  | { readonly kind: 'attesterSet' }
  | { readonly kind: 'book'; readonly book: BookName }
  /** A book, and the lanes into this chain that the very same DVNs verify (relayer/quarantine/scope.ts). */
  | { readonly kind: 'verifiers'; readonly book: BookName; readonly chain: ChainName; readonly dvns: string }
  /** All lanes from or to this chain. */
  | { readonly kind: 'chain'; readonly chain: ChainName }
  | { readonly kind: 'lane'; readonly path: PathKey };

export type Halt = {
  readonly id: string;
  readonly shard: Shard;
  readonly scope: HaltScope;
  readonly cause: Cause;
  readonly saw: string;
  readonly wanted: string;
  readonly evidence: { readonly refs: readonly LogRef[]; readonly at: readonly (Position & { chain: ChainName })[] };
  readonly sinceMs: number;
  /** What the evidence says is missing of a leg; absent where it names no amount. */
  readonly loss?: HaltLoss;
  /** The block that a shortfall was seen at is orphaned: the next look at its leg lifts it, or sees it again. */
  readonly evidenceGone?: true;
};

/** In local units of the leg. */
export type HaltLoss = { readonly book: BookName; readonly chain: ChainName; readonly amount: LocalAmount };

/** The state of an L2's anchor on its L1, read by the L1's quorum and checked against the L2's. */
export type Anchor = {
  /** The newest anchored L2 block whose output root the L2's quorum reproduces. */
  readonly height: Height;
  readonly status: 'match' | 'mismatch' | 'stale' | 'unread';
  /** Our clock minus the time of the anchored L2 block. */
  readonly ageMs: number;
  readonly saw: string;
  readonly wanted: string;
};

/** What the chains say about a lane, read through the quorum. */
export type LaneReading = {
  readonly path: PathKey;
  /** The destination's agreed block that it was read at. */
  readonly at: Position;
  readonly atMs: number;
  readonly receiveLibrary: Hex;
  readonly requiredConfirmations: bigint;
  readonly requiredDvns: readonly Hex[];
  readonly optionalDvns: readonly Hex[];
  readonly optionalThreshold: number;
  /** Our DVN is required by the receiver: we can prevent. Otherwise we only detect. */
  readonly requiresUs: boolean;
};

/** Who verifies a lane: what the scope of a violation on it follows from. */
export type Verifiers = Pick<LaneReading, 'requiresUs' | 'requiredDvns' | 'optionalDvns' | 'optionalThreshold'>;

/** One agreed look at one chain: the pinned facts that a verdict stands on. */
export type Look = {
  readonly chain: ChainName;
  readonly head: BlockRef;
  readonly final: Position;
  readonly requestedSeq: number;
  readonly doneSeq: number;
  readonly atMs: number;
  readonly balances: ReadonlyMap<string, LocalAmount>;
  readonly outboundNonces: ReadonlyMap<PathKey, Nonce>;
  readonly dvnEpoch: number;
  /** Null where the chain has no anchor configured. */
  readonly anchor: Anchor | null;
  /** Since when the final block has been this one, by our clock. */
  readonly finalSinceMs: number;
  readonly said: readonly Said[];
};

/** Who answered what to one question, as short digests. */
export type Said = { readonly question: string; readonly answers: Readonly<Record<string, string>> };

/** A book's reading: consumptions as of `first`, authorizations as of `second`, which was asked for after it. */
export type Round = {
  readonly first: ReadonlyMap<ChainName, Look>;
  readonly second: ReadonlyMap<ChainName, Look>;
  /** The reading before this one was whole, fresh and judged, and nothing has shaken it since. */
  readonly judged: boolean;
};

export type Trouble = { readonly cause: Cause; readonly detail: string; readonly sinceMs: number };

export const ledgerKey = (book: BookName, chain: ChainName): string => `${book}/${chain}`;
export const cursorKey = (shard: Shard, chain: ChainName): string => `${shard}/${chain}`;
/** Of a fact among those of its ledger; sorts in chain order. */
export const factKey = ({ height, logIndex }: Pick<LogRef, 'height' | 'logIndex'>): string =>
  `${height.toString().padStart(20, '0')}/${logIndex.toString().padStart(10, '0')}`;
export { payloadKey };

/** Not `orphaned` or `revoked`: their source may return, and their nonce is over only when the destination says so. */
const TERMINAL: ReadonlySet<PacketState> = new Set(['settled', 'refused', 'abandoned']);
/** No later event changes it, but for a reorg of what is not final, which terminal states are not entered before. */
export const isTerminal = (state: PacketState): boolean => TERMINAL.has(state);

export const emptyState = (params: Params): State => ({
  params,
  chains: new Map(),
  cursors: new Map(),
  packets: new Map(),
  byGuid: new Map(),
  partlyKnown: new Set(),
  ledgers: new Map(),
  facts: new Map(),
  openings: new Map(),
  early: new Map(),
  reservations: new Map(),
  payloads: new Payloads(),
  halts: new Map(),
  outbox: new Map(),
  accounts: new Map(),
  counters: new Map(),
  providers: new Map(),
  disputes: new Map(),
  pins: new Map(),
  policies: new Map(),
  policyDiffs: new Map(),
  words: new Map(),
  modes: new Map(),
  restored: new Map(),
  buckets: new Map(),
  flows: new Map(),
  packetsBy: new Map(),
  stakes: new Map(),
  reserved: new Map(),
  uncounted: new Map(),
  sides: new Map(),
  touched: new Map(),
  lanes: new Map(),
  rounds: new Map(),
  troubles: new Map(),
  epochs: new Map(),
  prices: new Map(),
  samples: new Map(),
});
