import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryHash, type HistoryEntry, markOf } from './chainHash.ts';
import { decodeRecord, encodeRecord } from './codec.ts';
import type { Journal } from './journal.ts';
import { openLevelJournal } from './level.ts';
import { META_KEY } from './meta.ts';
import { openStore, type Store, type StoreReads } from './store.ts';
import { temporaryFolder } from './testSupport.ts';
import { verifyJournal } from './verify.ts';

const shard = 'book:usdx';
const ENTRIES = 12;
const seq = (n: number): string => String(n).padStart(16, '0');
const entryKey = (n: number): string => `${shard}!history!${seq(n)}`;
const indexKey = (n: number): string => `${shard}!packetHistory!p${n % 2}!${seq(n)}`;
const headKey = `${shard}!head!history`;

let folder: ReturnType<typeof temporaryFolder>;
let journal: Journal;
let store: Store;

const open = async (): Promise<void> => {
  journal = await openLevelJournal(join(folder.path, 'journal'), { journalId: '77'.repeat(16) });
  store = openStore(journal);
};

beforeEach(async () => {
  folder = temporaryFolder();
  await open();
  for (let n = 1; n <= ENTRIES; n++) {
    await store.commit([
      { op: 'append', shard, kind: 'verdict', atMs: n, packetKey: `p${n % 2}`, body: { amount: BigInt(n) } },
      { op: 'append', shard: 'paths:07', kind: 'seen', atMs: n, body: null },
      { op: 'put', shard, table: 'packets', key: `p${n}`, value: { n } },
    ]);
  }
});

afterEach(async () => {
  await store.close();
  folder.remove();
});

const remove = (...keys: string[]): Promise<void> => journal.commit(keys.map((key) => ({ op: 'delete', key })));
const write = (key: string, value: unknown): Promise<void> =>
  journal.commit([{ op: 'put', key, value: encodeRecord(key, value) }]);
const read = async <T>(key: string): Promise<T> => decodeRecord(key, (await journal.get(key)) ?? new Uint8Array()) as T;

/** An entry as it lies in the journal, and the hash that it has there with number `n`. */
type Stored = Omit<HistoryEntry, 'seq'>;
const hashAt = (n: number, entry: Stored): string => entryHash(shard, { ...entry, seq: n });
const marked = (n: number, entry: Stored): Stored => ({ ...entry, hash: markOf(hashAt(n, entry)) });

/** Verifies what a later process finds: closes, opens again, walks. */
async function verifyReopened(): ReturnType<typeof verifyJournal> {
  await store.close();
  await open();
  return verifyJournal(journal);
}

const bad = (key: string, reason = ''): unknown => ({
  ok: false,
  firstBad: { key, reason: expect.stringContaining(reason) },
});

describe('verify accepts', () => {
  it('a sound journal, and counts what it walked', async () => {
    const records = 2 * ENTRIES + 2 + ENTRIES + ENTRIES + 1;
    expect(await verifyReopened()).toEqual({ ok: true, entries: 2 * ENTRIES, records, shards: 2 });
  });

  it('a journal that a writer goes on writing to', async () => {
    const verifying = verifyJournal(journal);
    for (let n = 0; n < 20; n++) {
      await store.commit([{ op: 'append', shard, kind: 'verdict', atMs: n, packetKey: 'p1', body: n }]);
    }
    expect(await verifying).toMatchObject({ ok: true, entries: 2 * ENTRIES });
  });

  it('more entries than it looks up at once', async () => {
    await store.commit(
      Array.from({ length: 1000 }, (_, n) => ({
        op: 'append',
        shard: 'paths:08',
        kind: 'seen',
        atMs: n,
        packetKey: `q${n % 7}`,
        body: n,
      })),
    );
    expect(await verifyJournal(journal)).toMatchObject({ ok: true, entries: 2 * ENTRIES + 1000, shards: 3 });
    await remove(`paths:08!packetHistory!q6!${seq(1000 - 1 - (999 % 7) + 7)}`);
    await remove(`paths:08!packetHistory!q1!${seq(905)}`.replace('q1', `q${904 % 7}`));
    expect(await verifyJournal(journal)).toEqual(
      bad(`paths:08!packetHistory!q${904 % 7}!${seq(905)}`, 'no index record'),
    );
  });
});

describe('verify finds in a history', () => {
  it.each([1, 5, ENTRIES])('entry %i deleted, alone or with its index record', async (n) => {
    await remove(entryKey(n));
    expect(await verifyReopened()).toMatchObject({ ok: false });
    await remove(indexKey(n));
    expect(await verifyReopened()).toEqual(bad(n === ENTRIES ? headKey : entryKey(n + 1)));
  });

  it('its end cut off', async () => {
    for (let n = 8; n <= ENTRIES; n++) await remove(entryKey(n), indexKey(n));
    expect(await verifyReopened()).toEqual(bad(headKey, 'ends at entry 7'));
  });

  it('all of it cut off, and the head left', async () => {
    for (let n = 1; n <= ENTRIES; n++) await remove(entryKey(n), indexKey(n));
    expect(await verifyReopened()).toEqual(bad(headKey, 'ends at entry 0'));
  });

  it('an entry changed, with a record checksum that is right', async () => {
    const entry = await read<Stored>(entryKey(4));
    await write(entryKey(4), { ...entry, body: { amount: 999n } });
    expect(await verifyReopened()).toEqual(bad(entryKey(4), entry.hash));
  });

  it('an entry changed, with its own hash made right, by the next entry or by the head', async () => {
    for (const n of [ENTRIES, 4]) {
      const entry = { ...(await read<Stored>(entryKey(n))), body: { amount: 999n } };
      await write(entryKey(n), marked(n, entry));
      await write(indexKey(n), marked(n, entry).hash);
      expect(await verifyReopened()).toEqual(n === ENTRIES ? bad(headKey) : bad(entryKey(5), 'links to'));
    }
  });

  it('two entries in each other’s place, with keys and record checksums that are right', async () => {
    const [a, b] = [await read<Stored>(entryKey(3)), await read<Stored>(entryKey(5))];
    await write(entryKey(3), b);
    await write(entryKey(5), a);
    expect(await verifyReopened()).toEqual(bad(entryKey(3)));
  });

  it('two entries renumbered into each other’s place', async () => {
    const [a, b] = [await read<Stored>(entryKey(3)), await read<Stored>(entryKey(5))];
    for (const [n, from] of [
      [3, b],
      [5, a],
    ] as const) {
      await write(entryKey(n), marked(n, from));
    }
    expect(await verifyReopened()).toEqual(bad(entryKey(3), 'links to'));
  });

  it('an entry put in after its end', async () => {
    const last = await read<Stored>(entryKey(ENTRIES));
    const next = { ...last, prevHash: hashAt(ENTRIES, last) };
    await write(entryKey(ENTRIES + 1), marked(ENTRIES + 1, next));
    expect(await verifyReopened()).toMatchObject({ ok: false });
  });

  it('an entry of another shard', async () => {
    await write(entryKey(2), await read(`paths:07!history!${seq(2)}`));
    expect(await verifyReopened()).toEqual(bad(entryKey(2)));
  });

  it('its head deleted, moved back or malformed', async () => {
    const [head, earlier] = [await read<object>(headKey), await read<Stored>(entryKey(6))];
    await write(headKey, { seq: 6, hash: hashAt(6, earlier) });
    expect(await verifyReopened()).toEqual(bad(headKey, 'ends at entry 12'));
    await write(headKey, { ...head, hash: 5 });
    expect(await verifyReopened()).toEqual(bad(headKey, 'not a head'));
    await remove(headKey);
    expect(await verifyReopened()).toEqual(bad(headKey));
  });
});

describe('verify finds in the packet index', () => {
  it('a record missing for an entry', async () => {
    await remove(indexKey(5));
    expect(await verifyReopened()).toEqual(bad(indexKey(5), 'no index record'));
  });

  it('a record that points to no entry, to an entry of another packet, or to another hash', async () => {
    const entry = await read<Stored>(entryKey(5));
    for (const key of [`${shard}!packetHistory!p1!${seq(99)}`, `${shard}!packetHistory!p9!${seq(5)}`]) {
      await write(key, entry.hash);
      expect(await verifyReopened()).toEqual(bad(key));
      await remove(key);
    }
    await write(indexKey(5), `0x${'00'.repeat(32)}`);
    expect(await verifyReopened()).toEqual(bad(indexKey(5)));
  });
});

describe('verify finds in any table', () => {
  it('the first record with a changed byte, by its key, and the store refuses to read it', async () => {
    for (const n of [7, 3]) {
      const key = `${shard}!packets!p${n}`;
      const bytes = (await journal.get(key)) ?? new Uint8Array();
      bytes[bytes.length - 2] = (bytes.at(-2) ?? 0) ^ 1;
      await journal.commit([{ op: 'put', key, value: bytes }]);
    }
    expect(await verifyReopened()).toEqual(bad(`${shard}!packets!p3`, 'checksum'));
    await expect(store.get(shard, 'packets', 'p3')).rejects.toMatchObject({ code: 'JOURNAL_CORRUPT' });
  });

  it('a record moved to another key, and a key outside the layout', async () => {
    const key = `${shard}!packets!p3`;
    const value = (await journal.get(key)) ?? new Uint8Array();
    await journal.commit([{ op: 'put', key: `${shard}!packets!p4`, value }]);
    expect(await verifyReopened()).toEqual(bad(`${shard}!packets!p4`, 'checksum'));
    await write('stray', 1);
    await write(`${shard}!packets!p4`, 4);
    expect(await verifyReopened()).toEqual(bad('stray', 'outside the layout'));
  });

  it('the meta record missing', async () => {
    await remove(META_KEY);
    expect(await verifyJournal(journal)).toEqual(bad(META_KEY));
  });

  it('what a cross-check of the caller finds or stumbles over', async () => {
    const crossCheck = async function* (at: StoreReads) {
      for await (const { key, value } of at.scan<{ n: number }>(shard, 'packets')) {
        if (value.n === 5) yield { key, reason: 'five is not allowed' };
      }
    };
    const none = async function* () {};
    expect(await verifyJournal(journal, { crossChecks: [none] })).toMatchObject({ ok: true });
    expect(await verifyJournal(journal, { crossChecks: [none, crossCheck] })).toEqual({
      ok: false,
      firstBad: { key: 'p5', reason: 'five is not allowed' },
    });
  });
});
