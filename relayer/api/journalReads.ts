/** Reads over the whole journal that several queries share. Each is bounded, or streams and can be stopped. */
import type { PacketKey } from '../core/ids.ts';
import type { OutboxEntry } from '../core/outbox.ts';
import { PACKET_TABLES } from '../core/packetTables.ts';
import type { Params } from '../core/params.ts';
import { isTerminal, type PacketRecord, type PacketState } from '../core/state.ts';
import type { Store } from '../journal/store.ts';

/** Records that one count looks at. */
const MAX_COUNTED = 50_000;
/** Entries of each book's history in which the last delivery is looked for. */
const MAX_LOOKED_BACK = 5_000;
/** Outbox entries looked at for one packet. */
const MAX_ENTRIES = 10_000;

/** Every packet record, shard by shard. Ends early when nobody waits any more. */
export async function* allPackets(store: Store, signal: AbortSignal): AsyncGenerator<PacketRecord> {
  for (const shard of await store.shards()) {
    for (const table of PACKET_TABLES) {
      for await (const { value } of store.scan<PacketRecord>(shard, table)) {
        if (signal.aborted) return;
        yield value;
      }
    }
  }
}

/** How many packets are in each terminal state; `complete` is false when there were too many to look at. */
export async function terminalCounts(store: Store, signal: AbortSignal) {
  const counts: Partial<Record<PacketState, number>> = {};
  let seen = 0;
  for await (const { state } of allPackets(store, signal)) {
    seen += 1;
    if (seen > MAX_COUNTED) return { counts, complete: false };
    if (isTerminal(state)) counts[state] = (counts[state] ?? 0) + 1;
  }
  return { counts, complete: true };
}

/** The newest delivery in the histories of the books, or null when there is none, or none among the newest entries. */
export async function lastDelivered(store: Store, params: Params, signal: AbortSignal) {
  let newest: { readonly guid: string; readonly atMs: number } | null = null;
  for (const { shard } of params.books.values()) {
    for await (const entry of store.history(shard, { reverse: true, limit: MAX_LOOKED_BACK })) {
      if (signal.aborted || (newest && entry.atMs <= newest.atMs)) break;
      const { to, guid } = entry.body as { to?: unknown; guid?: unknown };
      if (entry.kind !== 'transition' || to !== 'delivered' || typeof guid !== 'string') continue;
      newest = { guid, atMs: entry.atMs };
      break;
    }
  }
  return newest;
}

/** The records of one guid: more than one where two payloads claim it. */
export async function packetsOfGuid(store: Store, guid: string): Promise<PacketRecord[]> {
  const found: PacketRecord[] = [];
  for (const shard of await store.shards()) {
    for (const table of PACKET_TABLES) {
      for await (const { value } of store.scan<PacketRecord>(shard, table, { gte: `${guid}:`, lt: `${guid};` })) {
        found.push(value);
      }
    }
  }
  return found;
}

/** The packets that a transaction sent, attested, committed, executed or gave up. */
export async function packetsOfTransaction(store: Store, shard: string, hash: string, signal: AbortSignal) {
  const sent = new Set<PacketKey>();
  for await (const { value } of store.scan<OutboxEntry>(shard, 'outbox', { reverse: true, limit: MAX_ENTRIES })) {
    if (signal.aborted) return [];
    if (value.transactions.some((transaction) => transaction.hash === hash))
      for (const key of value.packets) sent.add(key);
  }
  const found: PacketRecord[] = [];
  for await (const record of allPackets(store, signal)) {
    const { source, attested, committed, executed, consumption, abandoned } = record;
    const refs = [source, attested, committed, executed, consumption, abandoned?.ref];
    if (sent.has(record.key) || refs.some((ref) => ref?.txHash === hash)) found.push(record);
  }
  return found;
}

/** The outbox entries that carried a packet, newest first. Entries are numbered in order, so older ones end the search. */
export async function entriesOf(store: Store, shard: string, record: PacketRecord): Promise<OutboxEntry[]> {
  const found: OutboxEntry[] = [];
  for await (const { value } of store.scan<OutboxEntry>(shard, 'outbox', { reverse: true, limit: MAX_ENTRIES })) {
    if (value.createdAtMs < record.observedAtMs) break;
    if (value.packets.includes(record.key) || record.entry === value.id) found.push(value);
  }
  return found;
}
