/** `packetList` and `packetRetry`: which packets there are, and the operator's hand. */
import { causeMeaning } from '../core/cause.ts';
import { isTerminal, type PacketRecord, type PacketState, type State } from '../core/state.ts';
import type { Hold } from '../core/verdict.ts';
import { heldIn } from '../quarantine/held.ts';
import type { Bounded, QueryContext } from './context.ts';
import { ApiError } from './errors.ts';
import { allPackets, packetsOfGuid } from './journalReads.ts';

const PACKET_STATES = [
  'observed',
  'final',
  'cleared',
  'attested',
  'committed',
  'delivered',
  'settled',
  'quarantined',
  'refused',
  'orphaned',
  'revoked',
  'abandoned',
] as const satisfies readonly PacketState[];

/** A state, or `held`: every packet that stands still and can still change, for a cause of its own or of what it shares. */
export const LIST_FILTERS = [...PACKET_STATES, 'held'] as const;

export type ListParams = {
  readonly state?: (typeof LIST_FILTERS)[number] | undefined;
  readonly lane?: string | undefined;
  readonly limit: number;
};

/** The newest first. */
export async function packetList(context: QueryContext, { state, lane, limit }: ListParams) {
  const known = await context.state();
  const heldBy = heldIn(known, context.clock.nowMs());
  const matches = (record: PacketRecord): boolean =>
    (lane === undefined || record.lane === lane) &&
    (state === undefined || (state === 'held' ? heldBy(record) !== null : record.state === state));
  const newest: PacketRecord[] = [];
  let total = 0;
  for await (const record of candidates(context, known, state)) {
    if (!matches(record)) continue;
    total += 1;
    newest.push(record);
    if (newest.length < 2 * limit + 64) continue;
    newest.sort(byNewest);
    newest.length = limit;
  }
  const items = newest
    .sort(byNewest)
    .slice(0, limit)
    .map((record) => summaryOf(known, record, heldBy(record) ?? record.hold));
  const lanes = [...known.params.lanes.values()].map(({ id }) => id);
  return { packets: { items, total } satisfies Bounded<PacketSummary>, lanes };
}

/** What can still change is in memory; the rest only in the journal. */
async function* candidates(
  context: QueryContext,
  known: State,
  state: ListParams['state'],
): AsyncGenerator<PacketRecord> {
  const inMemory = state !== undefined && (state === 'held' || !isTerminal(state));
  if (inMemory) yield* known.packets.values();
  else yield* allPackets(context.store, context.signal);
}

const byNewest = (a: PacketRecord, b: PacketRecord): number =>
  b.observedAtMs - a.observedAtMs ||
  (a.source.height > b.source.height ? -1 : a.source.height < b.source.height ? 1 : 0) ||
  b.source.logIndex - a.source.logIndex;

/** @param hold why it does not move (quarantine/held.ts); of a refused one, why it was refused */
function summaryOf({ params }: State, record: PacketRecord, hold: Hold | null) {
  const { guid, key, state, lane, book, packet, transfer, source } = record;
  return {
    guid,
    key,
    state,
    lane,
    book,
    nonce: packet?.nonce ?? null,
    /** Shared units. */
    amount: transfer?.amount ?? null,
    sharedDecimals: (book && params.books.get(book)?.sharedDecimals) ?? null,
    observedAtMs: record.observedAtMs,
    stateSinceMs: record.stateSinceMs,
    sourceTx: source.txHash,
    hold: hold && { cause: hold.cause, kind: hold.kind, means: causeMeaning(hold.cause), sinceMs: hold.sinceMs },
  };
}

export type PacketSummary = ReturnType<typeof summaryOf>;

export type RetryParams = { readonly guid: string; readonly by: string };

/** Asks the running node to try again at once. It shortens a delay; it releases no violation. */
export async function packetRetry({ live, store, clock }: QueryContext, { guid, by }: RetryParams) {
  if (!live) throw new ApiError('NODE_NOT_RUNNING', 'no running node', 'one: only a running node can try again');
  const open = [...live.state.packets.values()].filter((record) => record.guid === guid);
  if (open.length === 0) {
    const closed = (await packetsOfGuid(store, guid))[0];
    if (!closed) throw new ApiError('PACKET_UNKNOWN', `guid ${guid}, which the journal does not know`, 'a known guid');
    throw new ApiError('PACKET_CLOSED', `packet ${guid} in state ${closed.state}`, 'one that can still change');
  }
  for (const { key } of open) await live.tell({ type: 'retryAsked', atMs: clock.nowMs(), packet: key, by });
  const heldBy = heldIn(live.state, clock.nowMs());
  return { asked: open.map((record) => summaryOf(live.state, record, heldBy(record))) };
}
