import { beforeEach, describe, expect, it } from 'vitest';
import type { Hex } from '../../core/ids.ts';
import type { OutboxEntry, SignedTransaction } from '../../core/outbox.ts';
import { nodeChecks } from '../checks/nodeChecks.ts';
import { decodeRecord, encodeRecord } from '../codec.ts';
import type { Journal, JournalOperation } from '../journal.ts';
import { createMemoryDisk, openMemoryJournal } from '../memory.ts';
import { openStore, type Store } from '../store.ts';

const shard = 'node:main';
const id = '000000000001';
const hash = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`;
const header = (n: number): Hex => `0x${n.toString(16).padStart(162, '0')}`;
const signed = (n: number): SignedTransaction => ({
  hash: hash(n),
  raw: `0x${'ab'.repeat(2_000 + n)}`,
  maxFeePerGas: 3n,
  maxPriorityFeePerGas: 1n,
  signedAtMs: n,
});

const collecting = {
  id,
  shard,
  kind: 'attest',
  chain: 'north',
  account: '0x01',
  packets: [1, 2, 3].map((n) => `${hash(n)}:${hash(n + 10)}`),
  state: 'collecting',
  attestation: {
    library: '0x02',
    epoch: 1,
    salt: hash(7),
    expiry: 99n,
    items: [1, 2, 3].map((n) => ({ header: header(n), payloadHash: hash(n), confirmations: BigInt(n) })),
    signatures: null,
  },
  nonce: null,
  transactions: [],
  inclusion: null,
  createdAtMs: 1,
  checkedAtMs: 1,
  cancelled: false,
  suspect: false,
  note: null,
} as unknown as OutboxEntry;
const waiting: OutboxEntry = {
  ...collecting,
  state: 'waiting',
  attestation: collecting.attestation && { ...collecting.attestation, signatures: `0x${'cd'.repeat(65)}` },
};
const sent: OutboxEntry = { ...waiting, state: 'sent', nonce: 5, transactions: [signed(1)] };
const replaced: OutboxEntry = { ...sent, transactions: [signed(1), signed(2)] };
const dropped: OutboxEntry = { ...replaced, packets: collecting.packets.slice(1) };
const emptied: OutboxEntry = { ...dropped, packets: [], cancelled: true };
const renewed: OutboxEntry = { ...waiting, state: 'collecting', attestation: collecting.attestation };

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

let journal: Journal;
let store: Store;
let operations: JournalOperation[];
beforeEach(async () => {
  journal = await openMemoryJournal(createMemoryDisk(), { journalId: 'ab'.repeat(16) });
  const noted: Journal = {
    ...journal,
    commit: async (all) => {
      operations = [...all];
      await journal.commit(all);
    },
  };
  store = openStore(noted);
});

const put = (value: OutboxEntry, before?: OutboxEntry) =>
  store.commit([{ op: 'put', shard, table: 'outbox', key: id, value, before }]);
const read = () => store.get<OutboxEntry>(shard, 'outbox', id);
const tablesWritten = () => operations.map(({ op, key }) => `${op} ${key.split('!').slice(1).join(' ')}`);
const partAt = (name: string) => `${shard}!outboxPart!${id}/${name}`;

describe('an outbox entry in the journal', () => {
  it('is read as it was written, in each of its states, one at a time, several, and all', async () => {
    let before: OutboxEntry | undefined;
    for (const value of [collecting, waiting, sent, replaced, dropped, emptied, renewed]) {
      await put(value, before);
      before = value;
      expect(await read()).toStrictEqual(value);
      expect(
        await store.getMany('outbox', [
          { shard, key: 'none' },
          { shard, key: id },
        ]),
      ).toStrictEqual([undefined, value]);
      expect(await all(store.scan(shard, 'outbox'))).toStrictEqual([{ key: id, value }]);
    }
  });

  it('writes what is long once, and of later changes its state alone', async () => {
    await put(collecting);
    expect(tablesWritten()).toEqual([`put outbox ${id}`, `put outboxPart ${id}/packets`, `put outboxPart ${id}/items`]);
    await put(waiting, collecting);
    expect(tablesWritten()).toEqual([`put outbox ${id}`, `put outboxPart ${id}/signatures`]);
    await put(sent, waiting);
    expect(tablesWritten()).toEqual([`put outbox ${id}`, `put outboxPart ${id}/raw/0`]);
    await put({ ...sent, state: 'included' }, sent);
    expect(tablesWritten()).toEqual([`put outbox ${id}`]);
    const [own] = operations;
    expect(own?.op === 'put' ? own.value.length : 0).toBeLessThan(1_000);
  });

  it('leaves no part behind that its entry has not', async () => {
    await put(dropped);
    await put(emptied, dropped);
    expect(tablesWritten()).toEqual([`put outbox ${id}`, `delete outboxPart ${id}/packets`]);
    await put(renewed, waiting);
    expect(tablesWritten()).toContain(`delete outboxPart ${id}/signatures`);
  });

  it('writes all of its parts when nobody says what the journal holds', async () => {
    await put(replaced);
    await put(replaced);
    expect(operations).toHaveLength(6);
  });

  it('is asked about by its own row before its parts are read', async () => {
    await put(sent);
    await journal.commit([{ op: 'delete', key: partAt('raw/0') }]);
    const only = ({ state, packets }: OutboxEntry) => state !== 'sent' && packets.length === 0;
    expect(await all(store.scan<OutboxEntry>(shard, 'outbox', { only }))).toEqual([]);
  });

  it.each(['items', 'packets', 'signatures', 'raw/0', 'raw/1'])(
    'without its %s is corrupt, by the key of the part',
    async (name) => {
      await put(replaced);
      await journal.commit([{ op: 'delete', key: partAt(name) }]);
      const wanted = { code: 'JOURNAL_CORRUPT', key: partAt(name) };
      await expect(read()).rejects.toMatchObject(wanted);
      await expect(all(store.scan(shard, 'outbox'))).rejects.toMatchObject(wanted);
    },
  );

  it.each([
    ['raw/0', { bytes: 'no base64!' }],
    ['raw/0', null],
    ['packets', { bytes: 'AAAA' }],
    ['items', { bytes: '', confirmations: ['1'] }],
  ])('with a part %s of another form, %j, is corrupt by its key', async (name, row) => {
    await put(sent);
    await journal.commit([{ op: 'put', key: partAt(name), value: encodeRecord(partAt(name), row) }]);
    await expect(read()).rejects.toMatchObject({ code: 'JOURNAL_CORRUPT', key: partAt(name) });
  });

  it.each(['parts', 'transactions'])('whose own row has lost its %s is corrupt by its key', async (field) => {
    await put(sent);
    const key = `${shard}!outbox!${id}`;
    const row = decodeRecord(key, (await journal.get(key)) as Uint8Array) as Record<string, unknown>;
    await journal.commit([
      { op: 'put', key, value: encodeRecord(key, { ...row, [field]: field === 'parts' ? [] : null }) },
    ]);
    await expect(read()).rejects.toMatchObject({ code: 'JOURNAL_CORRUPT', key });
  });

  it('gives back what is no plain entry as it was', async () => {
    const odd = {
      ...replaced,
      packets: ['a packet'],
      transactions: [{ ...signed(1), raw: '0xABC' }],
    } as unknown as OutboxEntry;
    await put(odd);
    expect(await read()).toStrictEqual(odd);
  });

  it('is never deleted, and its parts are written with it alone', async () => {
    const place = { shard, key: id };
    await expect(store.commit([{ op: 'delete', table: 'outbox', ...place }])).rejects.toMatchObject({
      code: 'JOURNAL_KEY',
    });
    const direct = store.commit([{ op: 'put', table: 'outboxPart', ...place, value: 1 }]);
    await expect(direct).rejects.toMatchObject({ code: 'JOURNAL_KEY' });
  });

  it('is read whole beside a writer', async () => {
    await put(dropped);
    const scan = store.scan<OutboxEntry>(shard, 'outbox');
    await put(emptied, dropped);
    expect((await all(scan)).map(({ value }) => value)).toStrictEqual([dropped]);
  });

  it('has its stray parts found by journal verify', async () => {
    await put(sent);
    await journal.commit([{ op: 'put', key: partAt('raw/7'), value: encodeRecord(partAt('raw/7'), '0x') }]);
    const found: string[] = [];
    for (const check of nodeChecks) for await (const { key } of check(store)) found.push(key);
    expect(found).toContain(partAt('raw/7'));
  });
});
