/** From the journal to the state: what a start finds. Every record is checked; a bad one stops the start by name. */
import { type Dispute, type ProviderRecord, providerKey } from './core/dispute.ts';
import { type BookName, type EntryId, type Guid, type PacketKey, pathShard, type Shard } from './core/ids.ts';
import type { Bucket, FlowHistory } from './core/limit.ts';
import type { LaneMode } from './core/mode.ts';
import { type AccountRecord, accountKey, type OutboxEntry } from './core/outbox.ts';
import { CLOSED_TABLE, isClosed, OPEN_TABLE } from './core/packetTables.ts';
import { bookChains, type Params } from './core/params.ts';
import type { Pin } from './core/pin.ts';
import type { PolicyDiff, PolicyRecord } from './core/policyRecord.ts';
import type { RestoredShadow } from './core/restored.ts';
import {
  type ChainState,
  type CounterName,
  cursorKey,
  type EarlyFacts,
  emptyState,
  type Halt,
  type LedgerFact,
  type LegLedger,
  ledgerKey,
  type Opening,
  type PacketRecord,
  type PayloadRecord,
  payloadKey,
  type Reservation,
  type State,
} from './core/state.ts';
import type { Word } from './core/word.ts';
import type { Table } from './core/write.ts';
import { JournalError } from './journal/errors.ts';
import type { Store } from './journal/store.ts';
import { placePacket, placeReservation } from './pipeline/packetIndex.ts';
import { restorePayloads } from './restorePayloads.ts';
import { Said, sharedReservation, shareTexts } from './shareTexts.ts';

/** @throws JournalError naming the first bad key. */
export async function restore(store: Store, params: Params): Promise<State> {
  const state = emptyState(params);
  const shards = (await store.shards()) as Shard[];
  for (const name of shards) {
    if (name === params.nodeShard) await restoreNode(store, state, name);
    else await restoreShard(store, state, name);
  }
  for (const shard of shards) await restoreSplit(store, state, shard);
  await restorePayloads(store, state);
  requireOneCursor(state);
  return state;
}

const ofGuid = (guid: Guid) => ({ gte: `${guid}:`, lt: `${guid};` });

/** Every book has read its chains as far as the node has: one that was added later would lack what lies before. */
function requireOneCursor(state: State): void {
  for (const book of state.params.books.values()) {
    for (const chain of bookChains(book)) {
      const node = state.chains.get(chain)?.cursor;
      const own = state.cursors.get(cursorKey(book.shard, chain));
      if (node?.height === own?.height && node?.hash === own?.hash) continue;
      throw new JournalError('JOURNAL_MISMATCH', {
        saw: `book ${book.name} read ${chain} to ${own?.height ?? 'nothing'}, the node to ${node?.height ?? 'nothing'}`,
        wanted: 'the same; a book added to the configuration needs a new dataDir',
      });
    }
  }
}

async function restoreNode(store: Store, state: State, shard: Shard): Promise<void> {
  await each<ChainState>(store, shard, 'chain', (chain, name) => state.chains.set(name as never, chain));
  const under = ({ state: at }: OutboxEntry) => at !== 'closed' && at !== 'failed';
  for await (const { value } of store.scan<OutboxEntry>(shard, 'outbox', { only: under }))
    state.outbox.set(value.id, value);
  await each<AccountRecord>(store, shard, 'account', (account) =>
    state.accounts.set(accountKey(account.chain, account.account), account),
  );
  await each<bigint>(store, shard, 'counter', (value, key) => state.counters.set(key as CounterName, value));
  await each<RestoredShadow>(store, shard, 'restored', (shadow) => state.restored.set('current', shadow));
  await each<PolicyRecord>(store, shard, 'policy', (record) => state.policies.set(record.slot, record));
  await each<PolicyDiff>(store, shard, 'policyDiff', (diff) => state.policyDiffs.set(diff.staged, diff));
  await each<ProviderRecord>(store, shard, 'provider', (record) =>
    state.providers.set(providerKey(record.chain, record.operator), record),
  );
  await each<Dispute>(store, shard, 'dispute', (dispute) =>
    state.disputes.set(dispute.id, { ...dispute, claim: dispute.claim ?? '' }),
  );
  await restoreShard(store, state, shard);
}

async function restoreShard(store: Store, state: State, shard: Shard): Promise<void> {
  await each<ChainState['cursor']>(store, shard, 'cursor', (at, chain) =>
    state.cursors.set(cursorKey(shard, chain as never), at),
  );
  await each<LegLedger>(store, shard, 'ledger', (ledger) =>
    state.ledgers.set(ledgerKey(ledger.book, ledger.chain), ledger),
  );
  const book = [...state.params.books.values()].find((one) => one.shard === shard);
  await each<LedgerFact>(store, shard, 'fact', (fact) => book && rememberFact(state, book.name, fact));
  await each<Opening>(store, shard, 'opening', (opening) => state.openings.set(opening.guid, opening));
  await each<EarlyFacts>(store, shard, 'early', (early) => state.early.set(early.guid, early));
  await each<Halt>(store, shard, 'halt', (halt) => state.halts.set(halt.id, halt));
  await each<Pin>(store, shard, 'pin', (pin) => state.pins.set(pin.path, pin));
  await each<Word>(store, shard, 'word', (word) => state.words.set(word.digest, word));
  await each<LaneMode>(store, shard, 'mode', (mode) => state.modes.set(mode.path, mode));
  await each<Bucket>(store, shard, 'bucket', (bucket) => state.buckets.set(bucket.key, bucket));
  await each<FlowHistory>(store, shard, 'flow', (flow) => state.flows.set(flow.book, flow));
  const said = new Said();
  await each<PacketRecord>(store, shard, OPEN_TABLE, (record) => remember(state, record, said));
  await each<Reservation>(store, shard, 'reservation', (reservation) => {
    const shared = sharedReservation(state.packets.get(reservation.key), reservation);
    placeReservation(state, shared.key, shared);
  });
}

/** Which of the guids that carry two payloads have one of them open and another closed. */
async function restoreSplit(store: Store, state: State, shard: Shard): Promise<void> {
  const split: Guid[] = [];
  await each<number>(store, shard, 'split', (_, guid) => state.byGuid.has(guid as Guid) && split.push(guid as Guid));
  for (const guid of split) {
    for await (const _ of store.scan(shard, CLOSED_TABLE, { ...ofGuid(guid), limit: 1 })) state.partlyKnown.add(guid);
  }
}

async function each<T>(store: Store, shard: Shard, table: Table, take: (value: T, key: string) => void): Promise<void> {
  for await (const { key, value } of store.scan<T>(shard, table)) take(value, key);
}

/** Rows come in the order of the chain. */
function rememberFact(state: State, book: BookName, fact: LedgerFact): void {
  const key = ledgerKey(book, fact.ref.chain);
  const facts = (state.facts.get(key) ?? []) as LedgerFact[];
  facts.push(fact);
  state.facts.set(key, facts);
}

function remember(state: State, record: PacketRecord, said: Said): void {
  shareTexts(state.params, record, said);
  placePacket(state, record.key, record);
  const keys = state.byGuid.get(record.guid);
  if (!keys) state.byGuid.set(record.guid, [record.key]);
  else if (!keys.includes(record.key)) state.byGuid.set(record.guid, [...keys, record.key]);
}

/**
 * Loads what the journal knows of these guids and memory does not, also where memory has another payload of the guid: else
 * what one operator claims would hide a settled packet. Returns what it loaded.
 */
export async function recall(store: Store, state: State, wanted: readonly Recall[]): Promise<readonly PacketKey[]> {
  const guids = new Map<string, { readonly guid: Guid; readonly shard: Shard }>();
  const payloads = new Map<string, Shard>();
  for (const { guid, shard, payload } of wanted) {
    if (!state.byGuid.has(guid) || state.partlyKnown.has(guid)) guids.set(`${shard} ${guid}`, { guid, shard });
    if (payload && !state.payloads.has(payload)) payloads.set(payload, shard);
  }
  const loaded: PacketKey[] = [];
  const said = new Said();
  const unknown = [...guids.values()];
  for (let from = 0; from < unknown.length; from += SCANS_AT_ONCE) {
    const some = unknown.slice(from, from + SCANS_AT_ONCE);
    const found = await Promise.all(some.map(({ guid, shard }) => closedOf(store, shard, guid)));
    for (const record of found.flat()) {
      if (state.packets.has(record.key)) continue;
      remember(state, record, said);
      loaded.push(record.key);
    }
  }
  for (const { guid } of unknown) state.partlyKnown.delete(guid);
  const keys = [...payloads].map(([key, shard]) => ({ shard, key }));
  for (const [i, record] of (await store.getMany<PayloadRecord>('payload', keys)).entries()) {
    const at = keys[i];
    if (record && at) state.payloads.set(at.key, record);
  }
  return loaded;
}

/** Scans under way at once: bounds what is open. */
const SCANS_AT_ONCE = 32;

async function closedOf(store: Store, shard: Shard, guid: Guid): Promise<PacketRecord[]> {
  const found: PacketRecord[] = [];
  for await (const { value } of store.scan<PacketRecord>(shard, CLOSED_TABLE, ofGuid(guid))) found.push(value);
  return found;
}

export type Recall = { readonly guid: Guid; readonly shard: Shard; readonly payload: string | null };

export const recallOf = (
  params: Params,
  guid: Guid,
  path: PacketRecord['path'] | null,
  nonce: bigint | null,
): Recall => {
  const lane = path ? params.lanes.get(path) : undefined;
  const book = lane && params.books.get(lane.book);
  return {
    guid,
    shard: book?.shard ?? pathShard(guid),
    payload: path && nonce !== null && lane ? payloadKey(path, nonce as never) : null,
  };
};

/** Frees what no later step needs: it stays in the journal. */
export function forgetClosed(state: State, packets: Iterable<PacketKey>, entries: Iterable<EntryId>): void {
  for (const key of packets) {
    const record = state.packets.get(key);
    if (!record || !isClosed(record)) continue;
    placePacket(state, key, null);
    const rest = (state.byGuid.get(record.guid) ?? []).filter((other) => other !== key);
    if (rest.length > 0) {
      // Another payload of this guid still waits: it must be judged against the one that was admitted.
      state.byGuid.set(record.guid, rest);
      state.partlyKnown.add(record.guid);
      continue;
    }
    state.byGuid.delete(record.guid);
    state.partlyKnown.delete(record.guid);
    if (record.packet) state.payloads.delete(payloadKey(record.path, record.packet.nonce));
  }
  for (const id of entries) {
    const entry = state.outbox.get(id);
    if (entry && (entry.state === 'closed' || entry.state === 'failed')) state.outbox.delete(id);
  }
}
