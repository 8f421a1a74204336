/**
 * Outbox entries against their last line of history, their numbers without a gap, nonces used once, and packets and
 * accounts against the entries. Memory is bounded: entries are taken in windows of their numbers.
 */
import { type EntryId, entryId } from '../../core/ids.ts';
import { type AccountRecord, accountKey, type OutboxEntry } from '../../core/outbox.ts';
import { OPEN_TABLE } from '../../core/packetTables.ts';
import type { PacketRecord } from '../../core/state.ts';
import { outboxRow } from '../rows/outboxRow.ts';
import type { StoreReads } from '../store.ts';
import type { Finding } from '../verify.ts';
import { findingAt } from './finding.ts';

/** Entries held against history in one walk over it. */
const WINDOW = 200_000n;
/** A start takes back what was under way without a line: relayer/outbox/resume.ts. */
const TAKEN_BACK: Readonly<Record<string, string>> = { collecting: 'intended', preparing: 'waiting' };

export async function* checkOutbox(store: StoreReads): AsyncGenerator<Finding> {
  for (const shard of await store.shards()) {
    const newest = (await store.get<bigint>(shard, 'counter', 'entry')) ?? 0n;
    for await (const { key } of store.scan(shard, 'outbox', { reverse: true, limit: 1 })) {
      if (key > entryId(newest)) yield findingAt([shard, 'counter', 'entry'], `${newest}`, `${key}, the newest entry`);
    }
    for (let from = 1n; from <= newest; from += WINDOW) {
      yield* checkWindow(store, shard, from, newest < from + WINDOW ? newest : from + WINDOW - 1n);
    }
    yield* checkNonces(store, shard);
    yield* checkParts(store, shard);
    yield* checkCarried(store, shard);
  }
}

async function* checkWindow(store: StoreReads, shard: string, from: bigint, to: bigint): AsyncGenerator<Finding> {
  const last = new Map<string, { readonly state: string; readonly kind: string; readonly chain: string }>();
  const [first, end] = [entryId(from), entryId(to)];
  for await (const { kind, body } of store.history(shard)) {
    const said = body as { id?: unknown; state?: unknown; kind?: unknown; chain?: unknown } | null;
    if (kind !== 'outbox' || typeof said?.id !== 'string' || said.id < first || said.id > end) continue;
    last.set(said.id, { state: String(said.state), kind: String(said.kind), chain: String(said.chain) });
  }
  let next = from;
  for await (const { key, value } of store.scan<OutboxEntry>(shard, 'outbox', { gte: first, lt: entryId(to + 1n) })) {
    for (; entryId(next) < key; next++) yield noEntry(shard, entryId(next));
    next += 1n;
    const at = [shard, 'outbox', key] as const;
    const said = last.get(key);
    const { id, state, kind, chain } = value;
    if (id !== key) yield findingAt(at, `entry ${id}`, 'the entry of its key');
    else if (!said) yield findingAt(at, 'an entry without history', 'one that history tells of');
    else if (said.kind !== kind || said.chain !== chain) {
      yield findingAt(at, `${kind} on ${chain}`, `${said.kind} on ${said.chain}, as history says`);
    } else if (said.state !== state && TAKEN_BACK[said.state] !== state) {
      yield findingAt(at, `an entry in state ${state}`, `${said.state}, as history says`);
    }
  }
  for (; next <= to; next++) yield noEntry(shard, entryId(next));
}

const noEntry = (shard: string, id: EntryId): Finding =>
  findingAt([shard, 'outbox', id], 'no entry', 'one, since numbers are given without a gap');

/** Each nonce of an account carries one entry, and the account knows them all. */
async function* checkNonces(store: StoreReads, shard: string): AsyncGenerator<Finding> {
  const used = new Map<string, Bits>();
  const highest = new Map<string, number>();
  for await (const { key, value } of store.scan<OutboxEntry>(shard, 'outbox')) {
    const { chain, account, nonce, state, transactions } = value;
    if (nonce === null || state === 'failed') continue;
    const name = accountKey(chain, account);
    const bits = used.get(name) ?? new Bits();
    used.set(name, bits);
    if (!bits.add(nonce)) {
      yield findingAt([shard, 'outbox', key], `nonce ${nonce} of ${name} once more`, 'each nonce in one entry');
    }
    if (transactions.length > 0) highest.set(name, Math.max(highest.get(name) ?? 0, nonce));
  }
  // A start on a restored journal forgets the accounts until the chain has said their nonces.
  const restored = (await store.get(shard, 'restored', 'current')) !== undefined;
  for (const name of highest.keys()) {
    if (restored || (await store.get(shard, 'account', name)) !== undefined) continue;
    yield findingAt([shard, 'account', name], 'no account', 'the one that entries have used');
  }
  for await (const { key, value } of store.scan<AccountRecord>(shard, 'account')) {
    const top = highest.get(key);
    const at = [shard, 'account', key] as const;
    if (accountKey(value.chain, value.account) !== key) {
      yield findingAt(at, `account ${accountKey(value.chain, value.account)}`, 'the one of its key');
    }
    if (top !== undefined && value.nextNonce <= top) {
      yield findingAt(at, `next nonce ${value.nextNonce}`, `above ${top}, which an entry has used`);
    }
  }
}

/** Each part belongs to an entry that names it; that an entry has all of its own is found when it is read. */
async function* checkParts(store: StoreReads, shard: string): AsyncGenerator<Finding> {
  const { partTable, partsOf } = outboxRow;
  let id = '';
  let names: ReadonlyMap<string, unknown> = new Map();
  for await (const { key } of store.scan(shard, partTable)) {
    const cut = key.indexOf('/');
    if (key.slice(0, cut) !== id) {
      id = key.slice(0, cut);
      names = partsOf(await store.get<OutboxEntry>(shard, 'outbox', id));
    }
    if (!names.has(key.slice(cut + 1))) {
      yield findingAt([shard, partTable, key], 'a part that no entry has', 'none, or its entry');
    }
  }
}

/** A packet that an entry carries is one of its packets. */
async function* checkCarried(store: StoreReads, shard: string): AsyncGenerator<Finding> {
  for await (const { key, value } of store.scan<PacketRecord>(shard, OPEN_TABLE)) {
    if (value.entry === null) continue;
    const entry = await entryNamed(store, value.entry);
    if (entry?.packets.includes(value.key)) continue;
    yield findingAt([shard, OPEN_TABLE, key], `entry ${value.entry}, which does not carry it`, 'one that does');
  }
}

async function entryNamed(store: StoreReads, id: EntryId): Promise<OutboxEntry | undefined> {
  for (const shard of await store.shards()) {
    const entry = shard.startsWith('node:') ? await store.get<OutboxEntry>(shard, 'outbox', id) : undefined;
    if (entry) return entry;
  }
  return undefined;
}

const CHUNK_BITS = 65_536;

/** A set of whole numbers: one bit each, in chunks. */
class Bits {
  readonly #chunks = new Map<number, Uint8Array>();

  /** False when it was there. */
  add(value: number): boolean {
    const index = Math.floor(value / CHUNK_BITS);
    const chunk = this.#chunks.get(index) ?? new Uint8Array(CHUNK_BITS / 8);
    this.#chunks.set(index, chunk);
    const at = value % CHUNK_BITS;
    const bit = 1 << (at & 7);
    const byte = chunk[at >> 3] ?? 0;
    chunk[at >> 3] = byte | bit;
    return (byte & bit) === 0;
  }
}
