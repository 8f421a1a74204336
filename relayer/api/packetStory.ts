/** `packetShow`: the whole story of a packet: where it is, why, what would release it, and every step so far. */

import { causeMeaning, causeReleasable, causeRelease } from '../core/cause.ts';
import type { Guid } from '../core/ids.ts';
import type { OutboxEntry } from '../core/outbox.ts';
import { creditedTo } from '../core/packetCodec.ts';
import type { Halt, PacketRecord, State } from '../core/state.ts';
import type { GateResult, Hold, Verdict } from '../core/verdict.ts';
import type { Decision } from '../gates/decide.ts';
import { archivedOf } from '../journal/archived.ts';
import type { HistoryEntry } from '../journal/chainHash.ts';
import type { Store } from '../journal/store.ts';
import { Draft } from '../pipeline/draft.ts';
import { haltsOf, laneOf } from '../pipeline/lookup.ts';
import { heldIn } from '../quarantine/held.ts';
import { type Bounded, bounded, DEFAULT_LIMIT, type QueryContext } from './context.ts';
import { ApiError } from './errors.ts';
import { entriesOf, packetsOfGuid, packetsOfTransaction } from './journalReads.ts';
import { pathBlocks } from './pathBlocks.ts';
import { haltStatus } from './status.ts';
import { releaseOf } from './words.ts';

/** The newest lines of a packet's history that are given. */
const MAX_HISTORY = 500;

export type ShowParams = { readonly id: string; readonly limit: number };

/** A packet that was moved to an archive is told of there. @throws ApiError PACKET_UNKNOWN, which says where */
async function refuseArchived(store: QueryContext['store'], guid: string): Promise<void> {
  for (const shard of await store.shards()) {
    for (const { value } of await archivedOf(store, shard, guid)) {
      const saw = `${guid}, ${value.state} since ${new Date(value.sinceMs).toISOString()}`;
      throw new ApiError(
        'PACKET_UNKNOWN',
        saw,
        `to look in archives/${value.archive}.ndjson.gz, where it was moved to`,
      );
    }
  }
}

/** @throws ApiError PACKET_UNKNOWN */
export async function packetShow(context: QueryContext, { id, limit }: ShowParams) {
  const { store } = context;
  const state = await context.state();
  const byGuid = await packetsOfGuid(store, id);
  const found =
    byGuid.length > 0 ? byGuid : await packetsOfTransaction(store, state.params.nodeShard, id, context.signal);
  if (found.length === 0) {
    await refuseArchived(store, id);
    throw new ApiError('PACKET_UNKNOWN', id, 'the guid of a packet in the journal, or a transaction that carried one');
  }
  const heldBy = heldIn(state, context.clock.nowMs());
  const items = [];
  for (const record of found.slice(0, limit)) items.push(await storyOf(context, state, record, heldBy(record)));
  return {
    id,
    found: byGuid.length > 0 ? ('guid' as const) : ('transaction' as const),
    running: context.live !== null,
    atMs: context.clock.nowMs(),
    packets: { items, total: found.length } satisfies Bounded<PacketStory>,
  };
}

async function storyOf(context: QueryContext, state: State, record: PacketRecord, held: Hold | null) {
  const { store, clock } = context;
  const { guid, key, payloadHash, packet, transfer, lane, book, path } = record;
  const hold = held ?? record.hold;
  const halts = held ? haltsOnLane(state, record, clock.nowMs()) : [];
  const history = await historyOf(store, record);
  return {
    guid,
    key,
    payloadHash,
    state: record.state,
    stateSinceMs: record.stateSinceMs,
    observedAtMs: record.observedAtMs,
    lane,
    book,
    sharedDecimals: (book && state.params.books.get(book)?.sharedDecimals) ?? null,
    path,
    nonce: packet?.nonce ?? null,
    transfer: transfer && { ...transfer, beneficiary: creditedTo(transfer.to) },
    encodedBytes: (record.encoded.length - 2) / 2,
    source: record.source,
    provenance: record.provenance,
    confirmations: record.confirmations,
    attested: record.attested,
    committed: record.committed,
    executed: record.executed,
    delivered: record.consumption,
    abandoned: record.abandoned,
    /** Where our revocation was mined. */
    revoked: record.revoked ?? null,
    attempts: record.attempts,
    retryAtMs: record.retryAtMs,
    hold: holdOf(state, record, hold, halts),
    /** What holds it beside, and only that: a halt of its lane stands before it. */
    ownHold: record.hold && record.hold.cause !== hold?.cause ? record.hold : null,
    halts,
    pathHold: pathHoldOf(state, record),
    blockedBy: await pathBlocks(context, state, record),
    verdict: history.verdict,
    outbox: bounded((await entriesOf(store, state.params.nodeShard, record)).map(entrySummary), DEFAULT_LIMIT),
    history: history.lines,
  };
}

export type PacketStory = Awaited<ReturnType<typeof storyOf>>;

/** What a halted lane holds ends as the halts of the lane do. */
function holdOf(known: State, record: PacketRecord, hold: Hold | null, halts: readonly Halt[]) {
  if (!hold) return null;
  const { state } = record;
  const { cause } = hold;
  const byHalt = cause === 'lane_halted' && halts.length > 0;
  const releasable = state !== 'refused' && causeReleasable(cause);
  const release = byHalt ? haltsRelease(halts) : causeRelease(cause);
  /** What ends a hold of its own; those of its halts stand with them. */
  const { command } = byHalt ? { command: null } : releaseOf(known, { kind: 'packet', record });
  return { ...hold, means: causeMeaning(cause), release, releasable, command };
}

/** Each cause once, whatever the number of its halts. */
function haltsRelease(halts: readonly Halt[]): string {
  const causes = [...new Set(halts.map(({ cause }) => cause))];
  return `it ends with the halt of its lane: ${causes.map((cause) => `${cause}: ${causeRelease(cause)}`).join('; ')}`;
}

/** The halts that stop the packet's lane now. */
function haltsOnLane(state: State, record: PacketRecord, nowMs: number) {
  const lane = laneOf(state.params, record);
  return lane ? haltsOf(new Draft(state, nowMs), lane).map((halt) => haltStatus(state, halt)) : [];
}

/** LayerZero executes a path in order: what waits behind a packet that stands still. */
function pathHoldOf(state: State, record: PacketRecord) {
  const number = record.packet?.nonce;
  if (!record.hold || !record.lane || number === undefined || record.executed || record.abandoned) return null;
  const behind = [...state.packets.values()]
    .filter((other) => other.path === record.path && (other.packet?.nonce ?? 0n) > number && !other.executed)
    .map((other) => ({ guid: other.guid as Guid, nonce: other.packet?.nonce ?? 0n, state: other.state }))
    .sort((a, b) => (a.nonce < b.nonce ? -1 : 1));
  // A packet that too few operators report may not exist: then it blocks nothing.
  return { certain: record.provenance.claimedBy.length === 0, behind: bounded(behind) };
}

/** What `clear.ts` journals with a verdict. */
type VerdictBody = {
  readonly verdict: Verdict;
  readonly gates: readonly GateResult[];
  readonly margins: Decision['margins'];
  readonly reading: string;
};

async function historyOf(store: Store, record: PacketRecord) {
  const kept: HistoryEntry[] = [];
  let total = 0;
  let verdict: (VerdictBody & { readonly atMs: number; readonly seq: number }) | null = null;
  for await (const entry of store.packetHistory(record.shard, record.key)) {
    total += 1;
    kept.push(entry);
    if (kept.length > MAX_HISTORY) kept.shift();
    if (entry.kind === 'verdict') verdict = { ...(entry.body as VerdictBody), atMs: entry.atMs, seq: entry.seq };
  }
  const items = kept.map(({ seq, atMs, kind, body, hash }) => ({ seq, atMs, kind, body, hash }));
  return { verdict, lines: { items, total } satisfies Bounded<object> };
}

const entrySummary = (entry: OutboxEntry) => ({
  id: entry.id,
  kind: entry.kind,
  chain: entry.chain,
  account: entry.account,
  state: entry.state,
  nonce: entry.nonce,
  packets: entry.packets.length,
  transactions: entry.transactions.map(({ hash, signedAtMs, maxFeePerGas }) => ({ hash, signedAtMs, maxFeePerGas })),
  inclusion: entry.inclusion,
  createdAtMs: entry.createdAtMs,
  note: entry.note,
});
