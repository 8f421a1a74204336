import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../chains/systemClock.ts';
import type { Event } from '../core/event.ts';
import { entryId } from '../core/ids.ts';
import type { OutboxEntry } from '../core/outbox.ts';
import type { Halt, PacketRecord } from '../core/state.ts';
import { askRunning } from './ask.ts';
import { answerQuery, type QueryName, type QueryParams, type QueryResult } from './queries.ts';
import { startControlServer } from './server.ts';
import {
  createFixture,
  entryWrite,
  type Fixture,
  haltWrite,
  hex32,
  logRef,
  type OpenFixture,
  openFixture,
  packetRecord,
  packetWrites,
} from './testing/fixture.ts';

let fixture: Fixture;
let open: OpenFixture;
let told: Event[];
let records: Record<'settled' | 'held' | 'violated' | 'behind', PacketRecord>;

beforeEach(async () => {
  fixture = await createFixture();
  open = await openFixture(fixture);
  told = [];
  const { params } = fixture;
  const delivered = logRef('south', 210, 60);
  records = {
    settled: packetRecord(params, {
      n: 1,
      state: 'settled',
      changes: { attested: logRef('south', 200, 50), consumption: delivered },
    }),
    held: packetRecord(params, { n: 2, state: 'final', cause: 'insufficient_margin' }),
    violated: packetRecord(params, { n: 3, state: 'quarantined', cause: 'lane_halted' }),
    behind: packetRecord(params, { n: 4, state: 'observed', cause: 'awaiting_finality' }),
  };
  for (const record of Object.values(records)) await open.store.commit(packetWrites(record));
  await open.store.commit([haltWrite(halt()), entryWrite(entry()), verdictWrite(records.held)]);
});
afterEach(async () => {
  await open.store.close();
  await fixture.remove();
});

const halt = (): Halt => ({
  id: 'escrow_shortfall/usdx/north',
  shard: records.violated.shard,
  scope: { kind: 'book', book: 'usdx' as never },
  cause: 'escrow_shortfall',
  saw: 'escrow balance 0',
  wanted: '≥ 7',
  evidence: { refs: [], at: [] },
  sinceMs: 4_000,
});

const entry = (): OutboxEntry => ({
  id: entryId(1n),
  shard: fixture.params.nodeShard,
  kind: 'attest',
  chain: 'south' as never,
  account: hex32(9),
  packets: [records.settled.key],
  state: 'sent',
  attestation: null,
  nonce: 0,
  transactions: [{ hash: hex32(0x5eed), raw: '0x02', maxFeePerGas: 1n, maxPriorityFeePerGas: 1n, signedAtMs: 5_000 }],
  inclusion: null,
  createdAtMs: 5_000,
  checkedAtMs: 5_000,
  cancelled: false,
  suspect: false,
  note: null,
});

const verdictWrite = (record: PacketRecord) => ({
  op: 'append' as const,
  shard: record.shard,
  kind: 'verdict',
  atMs: 4_500,
  packetKey: record.key,
  body: {
    guid: record.guid,
    verdict: { say: 'wait', cause: 'insufficient_margin', retryAtMs: null },
    gates: [
      { gate: 'integrity', pass: true, saw: 'a', wanted: 'b' },
      { gate: 'solvency', pass: false, cause: 'insufficient_margin', saw: '1', wanted: '≥ 2', outcome: 'wait' },
    ],
    reading: 'north@5#1',
  },
});

const ask = <Name extends QueryName>(query: Name, params: QueryParams<Name>) =>
  answerQuery(open.context(), query, params) as Promise<QueryResult<Name>>;

async function live() {
  return {
    name: 'main',
    startedAtMs: 0,
    state: await open.state(),
    tell: async (event: Event) => {
      told.push(event);
    },
    providers: () => new Map(),
  };
}

test('a running node and the files of a stopped one give the same answers', async () => {
  const node = await live();
  const { loaded } = fixture;
  const server = await startControlServer({
    dataDir: loaded.config.dataDir,
    node,
    pins: async () => ({ pins: [], rejected: [] }),
    store: open.store,
    journal: open.journal,
    clock: { ...systemClock, nowMs: () => 10_000 },
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  const offline = { ...open.context(), clock: { ...systemClock, nowMs: () => 10_000 } };
  const questions: [QueryName, object][] = [
    ['packetList', { limit: 2 }],
    ['packetList', { state: 'held' }],
    ['packetShow', { id: records.violated.guid }],
    ['journalVerify', {}],
    ['journalTail', { count: 3 }],
  ];
  for (const [query, params] of questions) {
    const overSocket = await askRunning({ config: loaded.config, clock: systemClock, query, params });
    const overFiles = await answerQuery(offline, query, params);
    expect({ ...(overSocket as object), running: null }, query).toEqual({ ...(overFiles as object), running: null });
  }
  await server.close();
});

test('a stopped node says so, and does not guess at what only readings know', async () => {
  const status = await ask('status', {});
  expect(status).toMatchObject({
    running: false,
    paramsHash: expect.stringMatching(/^0x/),
    node: 'main',
    mode: 'shadow',
  });
  expect(status.lanes.items[0]).toMatchObject({ power: 'unknown', requiredConfirmations: null, gate: 'halted' });
  expect(status.lanes.items[0]?.haltedBy).toEqual([expect.objectContaining({ cause: 'escrow_shortfall' })]);
  expect(status.books.items[0]).toMatchObject({ margin: null, reserved: '0', halted: true });
});

test('the status counts packets by state, and names the oldest held one with its cause', async () => {
  const { packets, oldestHeld, halts, outbox } = await ask('status', {});
  expect(packets).toMatchObject({
    byState: { settled: 1, final: 1, quarantined: 1, observed: 1 },
    held: 3,
    heldBy: [{ cause: 'lane_halted', kind: 'VIOLATION', packets: 3 }],
    open: 3,
    complete: true,
  });
  expect(oldestHeld).toMatchObject({ guid: records.violated.guid, cause: 'lane_halted', sinceMs: 3_003 });
  expect(halts).toMatchObject({ total: 1, items: [{ cause: 'escrow_shortfall', kind: 'VIOLATION' }] });
  expect(outbox).toEqual({ sent: 1 });
});

test('the last delivered packet is told from the history', async () => {
  expect((await ask('status', {})).lastDelivered).toBeNull();
  await open.store.commit(packetWrites(packetRecord(fixture.params, { n: 9, state: 'delivered' })));
  expect((await ask('status', {})).lastDelivered).toEqual({ guid: hex32(0xa009), atMs: 2_009 });
});

test('a list gives the newest first, is cut at the limit, and says how many there are', async () => {
  const { packets } = await ask('packetList', { limit: 2 });
  expect(packets.items.map(({ nonce }) => nonce)).toEqual(['4', '3']);
  expect(packets.total).toBe(4);
});

test('a list far longer than its limit still gives the newest', async () => {
  const more = Array.from({ length: 300 }, (_, i) =>
    packetRecord(fixture.params, { n: 100 + ((i * 7) % 300), state: 'settled' }),
  );
  await open.store.commit(more.flatMap(packetWrites));
  const { packets } = await ask('packetList', { state: 'settled', limit: 3 });
  expect(packets.items.map(({ nonce }) => nonce)).toEqual(['399', '398', '397']);
  expect(packets.total).toBe(301);
});

test('a list can be of one state, of one lane, and of all that is held', async () => {
  const lane = records.held.lane as string;
  expect((await ask('packetList', { state: 'settled' })).packets.items.map(({ guid }) => guid)).toEqual([
    records.settled.guid,
  ]);
  expect((await ask('packetList', { state: 'held', lane })).packets.total).toBe(3);
  expect((await ask('packetList', { lane: 'south>north/usdx' })).packets.total).toBe(0);
});

test('the story of a held packet says what was seen and wanted, what that means and what releases it', async () => {
  const { id, shard } = halt();
  await open.store.commit([{ op: 'delete', shard, table: 'halt', key: id }]);
  const { packets } = await ask('packetShow', { id: records.held.guid });
  const story = packets.items[0];
  expect(story?.hold).toMatchObject({
    cause: 'insufficient_margin',
    kind: 'INDETERMINATE',
    saw: 'this',
    wanted: 'that',
    releasable: true,
  });
  expect(story?.hold?.means).toContain('collateral');
  expect(story?.hold?.release).toContain('margin carries');
  expect(story?.verdict).toMatchObject({
    verdict: { say: 'wait' },
    gates: [{ pass: true }, { pass: false, saw: '1', wanted: '≥ 2' }],
  });
  expect(story?.history.items.map(({ kind }) => kind)).toEqual(['transition', 'verdict']);
});

test('a VIOLATION is said to be released by a signed acknowledgement alone, with the command for it', async () => {
  const { packets } = await ask('packetShow', { id: records.violated.guid });
  expect(packets.items[0]?.hold).toMatchObject({ kind: 'VIOLATION', releasable: true });
  expect(packets.items[0]?.hold?.release).toMatch(/never released by time.*signed acknowledgement/);
  const command = expect.stringMatching(/^loadline ack 0x[0-9a-f]{64} --reason <why> --sign-env <name>$/);
  expect(packets.items[0]?.halts).toEqual([expect.objectContaining({ id: 'escrow_shortfall/usdx/north', command })]);
});

test('a held packet is shown as a hold of its whole path, with what waits behind it', async () => {
  const { packets } = await ask('packetShow', { id: records.held.guid });
  expect(packets.items[0]?.pathHold?.behind).toMatchObject({ total: 2, items: [{ nonce: '3' }, { nonce: '4' }] });
  const settled = await ask('packetShow', { id: records.settled.guid });
  expect(settled.packets.items[0]?.pathHold).toBeNull();
});

test.each([
  ['its source transaction', () => records.settled.source.txHash],
  ['the transaction that attested it', () => hex32(0x70000 + 50)],
  ['the transaction that delivered it', () => hex32(0x70000 + 60)],
  ['a signed transaction of ours that is not included yet', () => hex32(0x5eed)],
  ['its guid in upper case', () => `0x${records.settled.guid.slice(2).toUpperCase()}`],
])('a packet is found by %s', async (_, id) => {
  const { packets } = await ask('packetShow', { id: id() });
  expect(packets.items.map(({ guid }) => guid)).toEqual([records.settled.guid]);
});

test('a transaction that sent several packets shows them all', async () => {
  const source = records.held.source;
  const second = packetRecord(fixture.params, { n: 7, state: 'settled', changes: { source } });
  await open.store.commit(packetWrites(second));
  const { packets, found } = await ask('packetShow', { id: source.txHash });
  expect(found).toBe('transaction');
  expect(packets.items.map(({ guid }) => guid)).toEqual([records.held.guid, second.guid]);
});

test('an unknown guid is a typed error', async () => {
  await expect(ask('packetShow', { id: hex32(1) })).rejects.toMatchObject({ code: 'PACKET_UNKNOWN', saw: hex32(1) });
});

test('a retry needs the running node, and reaches it as an event with the name of who asked', async () => {
  const params = { guid: records.held.guid, by: 'ada' };
  await expect(ask('packetRetry', params)).rejects.toMatchObject({ code: 'NODE_NOT_RUNNING' });
  await answerQuery(open.context(await live()), 'packetRetry', params);
  expect(told).toEqual([expect.objectContaining({ type: 'retryAsked', packet: records.held.key, by: 'ada' })]);
});

test('a retry of what can no longer change, or was never seen, is refused', async () => {
  const context = open.context(await live());
  const retry = (guid: string) => answerQuery(context, 'packetRetry', { guid, by: 'ada' });
  await expect(retry(records.settled.guid)).rejects.toMatchObject({ code: 'PACKET_CLOSED' });
  await expect(retry(hex32(1))).rejects.toMatchObject({ code: 'PACKET_UNKNOWN' });
  expect(told).toEqual([]);
});

test('the tail is the newest entries of all shards in the order of time, and goes on from a position', async () => {
  await open.store.commit([{ op: 'append', shard: 'node:main', kind: 'reorg', atMs: 2_002, body: {} }]);
  const { entries, position } = await ask('journalTail', { count: 3 });
  expect(entries.map(({ atMs }) => atMs)).toEqual([2_003, 2_004, 4_500]);
  await open.store.commit([{ op: 'append', shard: 'node:main', kind: 'outbox', atMs: 9_000, body: {} }]);
  expect((await ask('journalTail', { count: 1, shard: 'node:main' })).entries.map(({ kind }) => kind)).toEqual([
    'outbox',
  ]);
  expect(position).toEqual({ 'book:usdx': 5, 'node:main': 1 });
});
