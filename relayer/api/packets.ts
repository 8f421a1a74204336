/** `packetList` and `packetRetry`: which packets there are, and the operator's hand. */
import { causeMeaning } from '../core/cause.ts';
import type { Params } from '../core/params.ts';
import { isTerminal, type PacketRecord, type PacketState } from '../core/state.ts';
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

/** A state, or `held`: every packet that stands still for a cause and can still change. */
export const LIST_FILTERS = [...PACKET_STATES, 'held'] as const;

export type ListParams = {
  readonly state?: (typeof LIST_FILTERS)[number] | undefined;
  readonly lane?: string | undefined;
  readonly limit: number;
};

/** The newest first. */
export async function packetList(context: QueryContext, { state, lane, limit }: ListParams) {
  const matches = (record: PacketRecord): boolean =>
    (lane === undefined || record.lane === lane) &&
    (state === undefined || (state === 'held' ? isHeld(record) : record.state === state));
  const newest: PacketRecord[] = [];
  let total = 0;
  for await (const record of candidates(context, state)) {
    if (!matches(record)) continue;
    total += 1;
    newest.push(record);
    if (newest.length < 2 * limit + 64) continue;
    newest.sort(byNewest);
    newest.length = limit;
  }
  const { params } = await context.state();
  const items = newest
    .sort(byNewest)
    .slice(0, limit)
    .map((record) => summaryOf(params, record));
  const lanes = [...params.lanes.values()].map(({ id }) => id);
  return { packets: { items, total } satisfies Bounded<PacketSummary>, lanes };
}

export const isHeld = (record: PacketRecord): boolean => record.hold !== null && !isTerminal(record.state);

/** What can still change is in memory; the rest only in the journal. */
async function* candidates(context: QueryContext, state: ListParams['state']): AsyncGenerator<PacketRecord> {
  const inMemory = state !== undefined && (state === 'held' || !isTerminal(state));
  if (inMemory) yield* (await context.state()).packets.values();
  else yield* allPackets(context.store, context.signal);
}

const byNewest = (a: PacketRecord, b: PacketRecord): number =>
  b.observedAtMs - a.observedAtMs ||
  (a.source.height > b.source.height ? -1 : a.source.height < b.source.height ? 1 : 0) ||
  b.source.logIndex - a.source.logIndex;

export function summaryOf(params: Params, record: PacketRecord) {
  const { guid, key, state, lane, book, packet, transfer, hold, source } = record;
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
  return { asked: open.map((record) => summaryOf(live.state.params, record)) };
}
