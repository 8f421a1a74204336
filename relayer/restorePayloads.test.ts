import { expect, it } from 'vitest';
import { type Guid, type Hex, nonce, type PacketKey, type PathKey, type PayloadHash, packetKey } from './core/ids.ts';
import { emptyState, type PacketRecord, type PayloadRecord, payloadKey } from './core/state.ts';
import { createMemoryDisk, openMemoryJournal } from './journal/memory.ts';
import { openStore, type Store } from './journal/store.ts';
import { fixture } from './pipeline/testing/params.ts';
import { restorePayloads } from './restorePayloads.ts';

const { params, book } = fixture();
const hash = (prefix: string, number: number): Hex => `0x${prefix}${number.toString(16).padStart(62, '0')}`;
const [dense, sparse, unread] = ['1/0xa/2/0xb', '1/0xa/3/0xb', '1/0xa/4/0xb'] as unknown as PathKey[];

const payloadOf = (path: PathKey, number: number): PayloadRecord => ({
  path,
  nonce: nonce(BigInt(number)),
  shard: book.shard,
  guid: hash(`a${[dense, sparse, unread].indexOf(path)}`, number) as Guid,
  payloadHash: hash('bb', number) as PayloadHash,
});

/** As much of a packet as is asked for. */
function packetOf({ path, nonce: number, shard, guid, payloadHash }: PayloadRecord): [PacketKey, PacketRecord] {
  const key = packetKey(guid, payloadHash);
  const packet = path === unread ? null : { nonce: number };
  return [key, { key, shard, path, guid, payloadHash, packet } as unknown as PacketRecord];
}

async function journalOf(payloads: readonly PayloadRecord[]): Promise<Store> {
  const store = openStore(await openMemoryJournal(createMemoryDisk(), { journalId: '17'.repeat(16) }));
  await store.commit(
    payloads.map((value) => {
      const key = payloadKey(value.path, value.nonce);
      return { op: 'put', shard: value.shard, table: 'payload', key, value };
    }),
  );
  return store;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

it('of each packet that is in memory the payload record is found, and of no other', async () => {
  const all = [dense, sparse, unread].flatMap((path) => upTo(400).map((number) => payloadOf(path as PathKey, number)));
  const wanted = all.filter(({ path, nonce: number }) =>
    path === dense ? number > 100n && number % 3n !== 0n : path === unread || number % 40n === 0n,
  );
  const state = emptyState(params);
  for (const payload of wanted) state.packets.set(...packetOf(payload));
  const store = await journalOf(all);
  await restorePayloads(store, state);
  await store.close();
  const found = [...state.payloads.values()].sort((a, b) => Number(a.nonce - b.nonce));
  const read = wanted.filter(({ path }) => path !== unread).sort((a, b) => Number(a.nonce - b.nonce));
  expect(found.length).toBe(read.length);
  expect(found).toEqual(expect.arrayContaining(read));
});

it('a nonce of which the journal has another payload keeps that one, whoever else claims it', async () => {
  const others = upTo(40).map((number) => payloadOf(dense as PathKey, number));
  const state = emptyState(params);
  const claimed = { ...(others[20] as PayloadRecord), payloadHash: hash('cc', 1) as PayloadHash };
  for (const payload of [...others, claimed]) state.packets.set(...packetOf(payload));
  const store = await journalOf(others);
  await restorePayloads(store, state);
  await store.close();
  expect([...state.payloads.values()]).toEqual(others);
});

it('a packet without a payload record has none', async () => {
  const state = emptyState(params);
  for (const number of upTo(40)) state.packets.set(...packetOf(payloadOf(dense as PathKey, number)));
  const known = upTo(40).filter((number) => number % 2 === 0);
  const store = await journalOf(known.map((number) => payloadOf(dense as PathKey, number)));
  await restorePayloads(store, state);
  await store.close();
  expect([...state.payloads.values()].map(({ nonce: number }) => Number(number))).toEqual(known);
});
