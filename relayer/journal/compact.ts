/**
 * Moves packets that are over, and older than a date, with their history into a compressed archive. The journal keeps the
 * links and hashes of every entry, so that its chains verify as before; a row that says where each packet is; payload
 * records; and, signed with the node's receipt key, how much is in the archive, and its digest.
 *
 * The archive is on disk and verified before anything is taken out, and each packet is taken out in one batch: a crash
 * leaves a packet in the journal or in the archive, and the next compaction goes on where this one ended.
 */
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutboxEntry } from '../core/outbox.ts';
import { CLOSED_TABLE, OPEN_TABLE } from '../core/packetTables.ts';
import type { ChainState, LedgerFact, Opening, PacketRecord } from '../core/state.ts';
import { ARCHIVED_TABLE, type ArchivedPacket } from './archived.ts';
import { type Archived, digestOf, readArchive, writeArchive } from './archiveFile.ts';
import { type ArchiveRecord, type ArchiveSigner, putArchive, readArchives, signArchive } from './archiveRecord.ts';
import { archivedEntry, type HistoryEntry } from './chainHash.ts';
import { encodeRecord } from './codec.ts';
import { corrupt } from './errors.ts';
import type { Journal, JournalOperation } from './journal.ts';
import { HISTORY_TABLE, recordKey, seqKey } from './keys.ts';
import { readJournalMeta } from './meta.ts';
import { openReads, type StoreReads } from './store.ts';
import { indexOf } from './storeReads.ts';
import { type CrossCheck, verifyJournal } from './verify.ts';

const PACKETS_AT_ONCE = 100;

export type CompactOptions = {
  readonly beforeMs: number;
  readonly atMs: number;
  readonly signer: ArchiveSigner;
  readonly crossChecks: readonly CrossCheck[];
};

export const archivePath = (folder: string, archive: string): string => join(folder, `${archive}.ndjson.gz`);

/** Of a journal that nobody else writes to. Gives each archive that something was moved to; none when nothing is old. */
export async function compactJournal(
  journal: Journal,
  folder: string,
  options: CompactOptions,
): Promise<ArchiveRecord[]> {
  await requireSound(journal, options.crossChecks);
  const done: ArchiveRecord[] = [];
  for (const record of (await readArchives(journal)).values()) {
    if (record.state === 'moving') done.push(await move(journal, folder, record));
  }
  const record = await archive(journal, folder, options);
  if (record) done.push(await move(journal, folder, record));
  if (done.length > 0) await requireSound(journal, options.crossChecks);
  return done;
}

async function requireSound(journal: Journal, crossChecks: readonly CrossCheck[]): Promise<void> {
  const found = await verifyJournal(journal, { crossChecks });
  if (!found.ok) throw corrupt(found.firstBad.key, found.firstBad.reason, 'a whole journal');
}

/** Writes, verifies and signs the archive; takes nothing out of the journal yet. */
async function archive(journal: Journal, folder: string, options: CompactOptions): Promise<ArchiveRecord | null> {
  const { beforeMs, atMs, signer } = options;
  const { id } = await readJournalMeta(journal);
  const store = openReads(journal);
  const name = `before-${beforeMs}-${atMs}`;
  const path = archivePath(folder, name);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const count = await writeArchive(path, name, id, over(store, beforeMs));
  if (count.packets === 0) {
    await rm(path);
    return null;
  }
  for await (const _ of readArchive(path, name, id));
  const heads: Record<string, { seq: number; hash: string }> = {};
  for (const shard of await store.shards()) {
    for await (const { seq, hash } of store.history(shard, { reverse: true, limit: 1 })) heads[shard] = { seq, hash };
  }
  const sha256 = await digestOf(path);
  const record = signArchive({ archive: name, journal: id, beforeMs, atMs, ...count, sha256, heads }, signer);
  await journal.commit([putArchive(record)]);
  return record;
}

/** The packets that nothing can need any more, with their history. */
async function* over(store: StoreReads, beforeMs: number): AsyncGenerator<Archived> {
  const final = await finalHeights(store);
  const needed = await neededGuids(store);
  for (const shard of await store.shards()) {
    for await (const { key, value: record } of store.scan<PacketRecord>(shard, CLOSED_TABLE)) {
      if (record.stateSinceMs >= beforeMs || needed.has(record.guid) || !isPast(record, final)) continue;
      if (await hasSibling(store, shard, record.guid)) continue;
      const entries: HistoryEntry[] = [];
      for await (const entry of store.packetHistory(shard, key)) entries.push(entry);
      yield { shard, key, record, entries };
    }
  }
}

/** Up to which height no chain is ever read again: below its final block, and below all that a reorg may go back to. */
async function finalHeights(store: StoreReads): Promise<ReadonlyMap<string, bigint>> {
  const heights = new Map<string, bigint>();
  for (const shard of await store.shards()) {
    for await (const { key, value } of store.scan<ChainState>(shard, 'chain')) {
      const places = [value.final, value.cursor, value.checkpoints[0]].map((place) => place?.height ?? -1n);
      heights.set(
        key,
        places.reduce((least, height) => (height < least ? height : least)),
      );
    }
  }
  return heights;
}

function isPast(record: PacketRecord, final: ReadonlyMap<string, bigint>): boolean {
  const { source, attested, committed, executed, consumption, abandoned, nilified } = record;
  const refs = [source, attested, committed, executed, consumption, abandoned?.ref, nilified];
  return refs.every((ref) => !ref || ref.height <= (final.get(ref.chain) ?? -1n));
}

/** Of facts that may still change, openings, reservations, and entries that are not over. As many as are open. */
async function neededGuids(store: StoreReads): Promise<ReadonlySet<string>> {
  const needed = new Set<string>();
  const add = (key: string | null): void => void (key && needed.add(key.split(':')[0] ?? ''));
  for (const shard of await store.shards()) {
    for await (const { value } of store.scan<LedgerFact>(shard, 'fact')) {
      add(value.kind === 'authorization' ? value.packet : value.matched);
      if (value.kind === 'consumption') add(value.guid);
    }
    for await (const { value } of store.scan<Opening>(shard, 'opening')) add(value.guid);
    for await (const { key } of store.scan(shard, 'reservation')) add(key);
    for await (const { key } of store.scan(shard, 'early')) add(key);
    const under = ({ state }: OutboxEntry): boolean => state !== 'closed' && state !== 'failed';
    for await (const { value } of store.scan<OutboxEntry>(shard, 'outbox', { only: under })) {
      for (const key of value.packets) add(key);
    }
  }
  return needed;
}

/** Another packet of the same guid is judged against this one. */
async function hasSibling(store: StoreReads, shard: string, guid: string): Promise<boolean> {
  const range = { gte: `${guid}:`, lt: `${guid};`, limit: 2 };
  let rows = 0;
  for (const table of [OPEN_TABLE, CLOSED_TABLE]) for await (const _ of store.scan(shard, table, range)) rows += 1;
  return rows > 1 || (await store.get(shard, 'split', guid)) !== undefined;
}

/** Takes out of the journal what the archive holds and the journal still has. May be done again. */
async function move(journal: Journal, folder: string, record: ArchiveRecord): Promise<ArchiveRecord> {
  const path = archivePath(folder, record.archive);
  await requireArchive(path, record);
  let batch: JournalOperation[] = [];
  let packets = 0;
  for await (const one of readArchive(path, record.archive, record.journal)) {
    if ((await journal.get(recordKey(one.shard, CLOSED_TABLE, one.key))) === undefined) continue;
    batch.push(...moved(one, record.archive));
    packets += 1;
    if (packets % PACKETS_AT_ONCE > 0) continue;
    await journal.commit(batch);
    batch = [];
  }
  const done: ArchiveRecord = { ...record, state: 'done' };
  await journal.commit([...batch, putArchive(done)]);
  return done;
}

function moved({ shard, key, record, entries }: Archived, name: string): JournalOperation[] {
  const put = (at: string, value: unknown): JournalOperation => ({
    op: 'put',
    key: at,
    value: encodeRecord(at, value),
  });
  const row: ArchivedPacket = { archive: name, state: record.state, sinceMs: record.stateSinceMs };
  return [
    { op: 'delete', key: recordKey(shard, CLOSED_TABLE, key) },
    put(recordKey(shard, ARCHIVED_TABLE, key), row),
    ...entries.flatMap((entry) => [
      put(recordKey(shard, HISTORY_TABLE, seqKey(entry.seq)), archivedEntry(entry, name)),
      ...indexOf(shard, entry).map(({ key: at }): JournalOperation => ({ op: 'delete', key: at })),
    ]),
  ];
}

async function requireArchive(path: string, { sha256 }: ArchiveRecord): Promise<void> {
  let digest: string;
  try {
    digest = await digestOf(path);
  } catch (cause) {
    throw corrupt(path, (cause as Error).message, 'the archive that the journal knows', cause);
  }
  if (digest !== sha256) throw corrupt(path, `sha256 ${digest}`, `${sha256}, as was signed`);
}

/** An archive against what was signed of it, and each of its entries against its place in the journal. */
export async function verifyArchive(journal: Journal, path: string, name: string): Promise<ArchiveRecord> {
  const record = (await readArchives(journal)).get(name);
  if (!record) throw corrupt(path, `archive ${name}`, 'one that this journal knows');
  await requireArchive(path, record);
  for await (const { shard, entries } of readArchive(path, name, record.journal)) {
    for (const entry of entries) {
      const key = recordKey(shard, HISTORY_TABLE, seqKey(entry.seq));
      for await (const { hash, prevHash } of openReads(journal).history(shard, { from: entry.seq, limit: 1 })) {
        if (hash === entry.hash && prevHash === entry.prevHash) continue;
        throw corrupt(key, `hash ${hash} after ${prevHash}`, `${entry.hash} after ${entry.prevHash}, as archived`);
      }
    }
  }
  return record;
}
