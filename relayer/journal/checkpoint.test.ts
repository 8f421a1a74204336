import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryHash, type HistoryEntry, markOf } from './chainHash.ts';
import { readCheckpoint, verifySince, writeCheckpoint } from './checkpoint.ts';
import { decodeRecord, encodeRecord } from './codec.ts';
import type { Journal } from './journal.ts';
import { createMemoryDisk, openMemoryJournal } from './memory.ts';
import { openStore, type Store } from './store.ts';
import { verifyJournal } from './verify.ts';

const shard = 'book:usdx';
const seq = (n: number): string => String(n).padStart(16, '0');
const entryKey = (n: number): string => `${shard}!history!${seq(n)}`;
const indexKey = (n: number): string => `${shard}!packetHistory!p${n % 2}!${seq(n)}`;
const headKey = `${shard}!head!history`;

let journal: Journal;
let store: Store;

async function append(from: number, to: number): Promise<void> {
  for (let n = from; n <= to; n++) {
    await store.commit([
      { op: 'append', shard, kind: 'verdict', atMs: n, packetKey: `p${n % 2}`, body: { amount: BigInt(n) } },
      { op: 'put', shard, table: 'packets', key: `p${n}`, value: { n } },
    ]);
  }
}

async function verified(): Promise<Awaited<ReturnType<typeof verifySince>>> {
  const result = await verifySince(journal, await readCheckpoint(journal));
  if (result.ok) await writeCheckpoint(journal, result.checkpoint, 1);
  return result;
}

const remove = (...keys: string[]): Promise<void> => journal.commit(keys.map((key) => ({ op: 'delete', key })));
const write = (key: string, value: unknown): Promise<void> =>
  journal.commit([{ op: 'put', key, value: encodeRecord(key, value) }]);
const read = async <T>(key: string): Promise<T> => decodeRecord(key, (await journal.get(key)) ?? new Uint8Array()) as T;

/** An entry as it lies in the journal, and the hash that it has there with number `n`. */
type Stored = Omit<HistoryEntry, 'seq'>;
const hashAt = (n: number, entry: Stored): string => entryHash(shard, { ...entry, seq: n });
const marked = (n: number, entry: Stored): Stored => ({ ...entry, hash: markOf(hashAt(n, entry)) });
const bad = (key: string): object => ({ ok: false, firstBad: { key } });
const since = async () => verifySince(journal, await readCheckpoint(journal));

beforeEach(async () => {
  journal = await openMemoryJournal(createMemoryDisk(), { journalId: '77'.repeat(16) });
  store = openStore(journal);
  await append(1, 10);
  await store.commit([{ op: 'append', shard: 'paths:07', kind: 'seen', atMs: 1, body: null }]);
});
afterEach(() => store.close());

describe('verifying since a checkpoint', () => {
  it('reads everything the first time and then only what is new', async () => {
    expect(await verified()).toMatchObject({ ok: true, entries: 11, shards: 2 });
    expect(await verified()).toMatchObject({ ok: true, entries: 0 });
    await append(11, 13);
    expect(await verified()).toMatchObject({ ok: true, entries: 3 });
    const head = await read<{ seq: number; hash: string }>(headKey);
    expect((await readCheckpoint(journal)).get(shard)).toEqual({ seq: 13, hash: head.hash });
    expect(await verifyJournal(journal)).toMatchObject({ ok: true, entries: 14, shards: 2 });
  });

  it('may run while a writer goes on', async () => {
    const [result] = await Promise.all([verifySince(journal, new Map()), append(11, 40)]);
    expect(result).toMatchObject({ ok: true });
    expect(await verified()).toMatchObject({ ok: true });
  });

  it('finds a new entry that is missing, changed, or not in the index by packet', async () => {
    await verified();
    await append(11, 14);
    const entry = await read<Stored>(entryKey(12));
    await remove(entryKey(12));
    expect(await since()).toMatchObject(bad(entryKey(13)));
    const changed = { ...entry, body: { amount: 999n } };
    await write(entryKey(12), marked(12, changed));
    expect(await since()).toMatchObject(bad(entryKey(13)));
    await write(entryKey(12), entry);
    await remove(indexKey(12));
    expect(await since()).toMatchObject(bad(indexKey(12)));
  });

  it('finds a history that was put back to before the checkpoint, or ends elsewhere than its head says', async () => {
    await verified();
    const head = await read<object>(headKey);
    const earlier = await read<Stored>(entryKey(6));
    await write(headKey, { seq: 6, hash: hashAt(6, earlier) });
    expect(await since()).toMatchObject(bad(headKey));
    for (const n of [7, 8, 9, 10]) await remove(entryKey(n), indexKey(n));
    expect(await since()).toMatchObject(bad(entryKey(10)));
    await write(headKey, head);
    expect(await since()).toMatchObject(bad(entryKey(10)));
    await remove(headKey);
    expect(await verifySince(journal, new Map())).toMatchObject(bad(headKey));
  });

  it('finds another history of the same length', async () => {
    await verified();
    const last = { ...(await read<Stored>(entryKey(10))), body: 'other' };
    await write(entryKey(10), marked(10, last));
    await write(headKey, { seq: 10, hash: hashAt(10, last) });
    expect(await since()).toMatchObject(bad(entryKey(10)));
  });

  it('finds a shard gone that was verified before', async () => {
    await verified();
    await remove('paths:07!head!history', `paths:07!history!${seq(1)}`);
    expect(await since()).toMatchObject(bad(`paths:07!history!${seq(1)}`));
  });

  it('does not see an old record that was deleted whole; verifying all does', async () => {
    await verified();
    await remove(entryKey(3), indexKey(3));
    expect(await since()).toMatchObject({ ok: true });
    expect(await verifyJournal(journal)).toMatchObject(bad(entryKey(4)));
  });

  it('refuses a checkpoint that is malformed, by its key', async () => {
    const key = `journal:meta!checkpoint!${shard}`;
    await write(key, { seq: -1, hash: 'x' });
    await expect(readCheckpoint(journal)).rejects.toMatchObject({ code: 'JOURNAL_CORRUPT', key });
  });
});
