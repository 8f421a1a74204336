import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import type { Table, Write } from '../core/write.ts';
import { encodeRecord } from './codec.ts';
import type { Journal } from './journal.ts';
import { DERIVED_TABLES, type DerivedTable } from './keys.ts';
import { createMemoryDisk, type MemoryDisk, openMemoryJournal } from './memory.ts';
import { loadTable, openStore, type Store, type StoreWrite } from './store.ts';
import { verifyJournal } from './verify.ts';

const journalId = '00'.repeat(16);
const shard = 'book:usdx';

let disk: MemoryDisk;
let journal: Journal;
let store: Store;

beforeEach(async () => {
  disk = createMemoryDisk();
  journal = await openMemoryJournal(disk, { journalId });
  store = openStore(journal);
});

const put = (key: string, value: unknown, table = 'packets'): StoreWrite => ({ op: 'put', shard, table, key, value });
const append = (body: unknown, packetKey?: string, at = shard): StoreWrite => ({
  op: 'append',
  shard: at,
  kind: 'verdict',
  atMs: 1,
  ...(packetKey === undefined ? {} : { packetKey }),
  body,
});

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const bodies = async (entries: AsyncIterable<{ body: unknown }>): Promise<unknown[]> =>
  (await all(entries)).map(({ body }) => body);

describe('the tables of a store', () => {
  it('give back what was put, bigints included, and nothing for what was deleted', async () => {
    await store.commit([put('a', { amount: 10n ** 24n }), put('b', 1)]);
    await store.commit([{ op: 'delete', shard, table: 'packets', key: 'b' }]);
    expect(await store.get(shard, 'packets', 'a')).toEqual({ amount: 10n ** 24n });
    expect(await store.get(shard, 'packets', 'b')).toBeUndefined();
    const keys = [
      { shard: 'book:none', key: 'a' },
      { shard, key: 'a' },
    ];
    expect(await store.getMany('packets', keys)).toEqual([undefined, { amount: 10n ** 24n }]);
  });

  it('are scanned in key order, within their bounds, and never into a neighbour', async () => {
    const neighbours: StoreWrite[] = [
      put('z', 0, 'packet-'),
      put('a', 0, 'packets2'),
      { op: 'put', shard: 'book:usd', table: 'packets', key: 'a', value: 0 },
      { op: 'put', shard: 'book:usdxx', table: 'packets', key: 'a', value: 0 },
    ];
    await store.commit([put('c', 3), put('a', 1), put('b', 2), put('b!x', 4), ...neighbours]);
    const scan = async (options = {}) => (await all(store.scan(shard, 'packets', options))).map(({ key }) => key);
    expect(await scan()).toEqual(['a', 'b', 'b!x', 'c']);
    expect(await scan({ gte: 'b', lt: 'c' })).toEqual(['b', 'b!x']);
    expect(await scan({ reverse: true, limit: 2 })).toEqual(['c', 'b!x']);
    expect(await store.shards()).toEqual(['book:usd', shard, 'book:usdxx']);
  });

  it('refuse names outside the layout, and writes to what appends keep, before anything is written', async () => {
    const bad: StoreWrite[] = [
      { op: 'put', shard: 'a!b', table: 't', key: 'k', value: 1 },
      { op: 'put', shard: '', table: 't', key: 'k', value: 1 },
      { op: 'put', shard: 'journal:meta', table: 'format', key: 'current', value: 1 },
      { op: 'delete', shard, table: 't!', key: 'k' },
      put('', 1),
      put('\ud800', 1),
      put('x', 1, 'history'),
      put('x', 1, 'head'),
      put('x', 1, 'packetHistory'),
      append(1, 'a!b'),
      append(1, undefined, 'a!b'),
    ];
    for (const write of bad) {
      await expect(store.commit([put('good', 1), write])).rejects.toMatchObject({ code: 'JOURNAL_KEY' });
    }
    await expect(store.commit([put('good', 1), append({ at: new Date(0) })])).rejects.toMatchObject({
      code: 'JOURNAL_VALUE',
    });
    await store.commit([append('after')]);
    expect(await store.get(shard, 'packets', 'good')).toBeUndefined();
    expect((await all(store.history(shard))).map(({ seq }) => seq)).toEqual([1]);
  });

  it('take the writes of the pipeline as they are, none of whose tables is one that appends keep', async () => {
    expectTypeOf<Write>().toExtend<StoreWrite>();
    expectTypeOf<Extract<Table, DerivedTable>>().toBeNever();
    expect([...DERIVED_TABLES].sort()).toEqual(['head', 'history', 'packetHistory'] satisfies DerivedTable[]);
  });

  it('store what a value was when commit was called', async () => {
    const state = { steps: [1] };
    const writing = store.commit([put('a', state), append(state)]);
    state.steps.push(2);
    await writing;
    expect(await store.get(shard, 'packets', 'a')).toEqual({ steps: [1] });
    expect(await bodies(store.history(shard))).toEqual([{ steps: [1] }]);
  });

  it('stop a reader at a corrupt record with JOURNAL_CORRUPT naming its key', async () => {
    await store.commit([put('a', 1), put('b', 2), put('c', 3)]);
    const key = `${shard}!packets!b`;
    const bytes = (await journal.get(key))?.slice() ?? new Uint8Array();
    bytes[9] = (bytes[9] ?? 0) ^ 1;
    await journal.commit([{ op: 'put', key, value: bytes }]);
    const refusal = { code: 'JOURNAL_CORRUPT', key };
    await expect(store.get(shard, 'packets', 'b')).rejects.toMatchObject(refusal);
    await expect(store.getMany('packets', [{ shard, key: 'b' }])).rejects.toMatchObject(refusal);
    await expect(all(store.scan(shard, 'packets'))).rejects.toMatchObject(refusal);
    await expect(loadTable(store, shard, 'packets', 10)).rejects.toMatchObject(refusal);
  });

  it('are loaded whole only up to the bound given', async () => {
    await store.commit([put('a', 1), put('b', 2)]);
    expect(await loadTable<number>(store, shard, 'packets', 2)).toEqual(
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
    );
    await expect(loadTable(store, shard, 'packets', 1)).rejects.toMatchObject({ code: 'JOURNAL_BOUND' });
  });
});

describe('the history of a store', () => {
  it('chains the appends of one commit in order, each shard by itself, and goes on after reopening', async () => {
    await store.commit([append('a'), append('x', undefined, 'paths:07'), append('b'), append('c')]);
    await store.close();
    store = openStore(await openMemoryJournal(disk, { createIfMissing: false }));
    await store.commit([append('d')]);
    const entries = await all(store.history(shard));
    expect(entries.map(({ seq, body }) => [seq, body])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ]);
    expect(entries.slice(1).map(({ prevHash }) => prevHash)).toEqual(entries.slice(0, -1).map(({ hash }) => hash));
    expect(await bodies(store.history('paths:07'))).toEqual(['x']);
  });

  it('is read from a number on in either direction, in numeric order past every power of ten', async () => {
    for (let from = 0; from < 120; from += 40) {
      await store.commit(Array.from({ length: 40 }, (_, i) => append(from + i + 1)));
    }
    expect(await bodies(store.history(shard))).toEqual(Array.from({ length: 120 }, (_, i) => i + 1));
    expect(await bodies(store.history(shard, { from: 98, limit: 4 }))).toEqual([98, 99, 100, 101]);
    expect(await bodies(store.history(shard, { from: 10n, reverse: true, limit: 3 }))).toEqual([10, 9, 8]);
    expect(await bodies(store.history(shard, { reverse: true, limit: 2 }))).toEqual([120, 119]);
    expect(() => store.history(shard, { from: -1 })).toThrow(expect.objectContaining({ code: 'JOURNAL_KEY' }));
  });

  it('is found by packet, all of it, and only of that packet', async () => {
    const writes = Array.from({ length: 400 }, (_, i) => append(i, ['p', 'pp', 'q'][i % 3]));
    await store.commit([...writes, append('none')]);
    const wanted = Array.from({ length: 400 }, (_, i) => i).filter((i) => i % 3 === 0);
    expect(await bodies(store.packetHistory(shard, 'p'))).toEqual(wanted);
    expect(await bodies(store.packetHistory(shard, 'none'))).toEqual([]);
    expect(await bodies(store.packetHistory('paths:07', 'p'))).toEqual([]);
  });

  it('chains commits asked for at once in the order they were asked for', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => store.commit([append(i)])));
    expect(await bodies(store.history(shard))).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(await verifyJournal(journal)).toMatchObject({ ok: true, entries: 20 });
  });

  it('lands in one batch with its head, its index and the records of the same commit', async () => {
    await store.close();
    const batches: string[][] = [];
    const watched = await openMemoryJournal(disk, {
      createIfMissing: false,
      onCommit: (phase, operations) => {
        if (phase === 'before') batches.push(operations.map(({ key }) => key));
      },
    });
    await openStore(watched).commit([put('a', 1), append('x', 'p')]);
    const seq = '0000000000000001';
    expect(batches).toEqual([
      [`${shard}!packets!a`, `${shard}!history!${seq}`, `${shard}!packetHistory!p!${seq}`, `${shard}!head!history`],
    ]);
  });

  it('moves its head in memory only after the disk said yes', async () => {
    await store.close();
    let acknowledge: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      acknowledge = resolve;
    });
    let full = false;
    const slow = openStore(
      await openMemoryJournal(disk, {
        createIfMissing: false,
        onCommit: (phase) => {
          if (full) throw new Error('disk full');
          return phase === 'before' ? held : undefined;
        },
      }),
    );
    const first = slow.commit([append('a')]);
    const second = slow.commit([append('b')]);
    await setImmediate();
    expect(await bodies(slow.history(shard))).toEqual([]);
    acknowledge();
    await Promise.all([first, second]);
    full = true;
    await expect(slow.commit([append('lost')])).rejects.toMatchObject({ code: 'JOURNAL_FAILED' });
    await expect(slow.commit([append('later')])).rejects.toMatchObject({ code: 'JOURNAL_FAILED' });
    await slow.close();
    const after = openStore(await openMemoryJournal(disk, { createIfMissing: false }));
    await after.commit([append('c')]);
    expect(await bodies(after.history(shard))).toEqual(['a', 'b', 'c']);
  });

  it('gives the number of an entry that did not land to the next one', async () => {
    let refusals = 1;
    const flaky: Journal = {
      ...journal,
      commit: (operations) => (refusals-- > 0 ? Promise.reject(new Error('no')) : journal.commit(operations)),
    };
    const over = openStore(flaky);
    await expect(over.commit([append('lost')])).rejects.toThrow('no');
    await over.commit([append('kept')]);
    expect((await all(over.history(shard))).map(({ seq, body }) => [seq, body])).toEqual([[1, 'kept']]);
  });

  it('never begins a second chain where a head was lost', async () => {
    await store.commit([append('a')]);
    await journal.commit([{ op: 'delete', key: `${shard}!head!history` }]);
    await expect(openStore(journal).commit([append('b')])).rejects.toMatchObject({ code: 'JOURNAL_CORRUPT' });
  });

  it('stops a reader at an entry that is not the one of its key', async () => {
    await store.commit([append('a'), append('b')]);
    const [first] = await all(store.history(shard));
    const key = `${shard}!history!0000000000000002`;
    await journal.commit([{ op: 'put', key, value: encodeRecord(key, first) }]);
    await expect(all(store.history(shard))).rejects.toMatchObject({ code: 'JOURNAL_CORRUPT', key });
  });

  it('stops a reader at an entry whose content is not what its hash was made of', async () => {
    await store.commit([append('a', 'p')]);
    const [entry] = await all(store.history(shard));
    const key = `${shard}!history!0000000000000001`;
    await journal.commit([{ op: 'put', key, value: encodeRecord(key, { ...entry, body: 'b' }) }]);
    const refusal = { code: 'JOURNAL_CORRUPT', key };
    await expect(all(store.history(shard))).rejects.toMatchObject(refusal);
    await expect(all(store.packetHistory(shard, 'p'))).rejects.toMatchObject(refusal);
  });
});
