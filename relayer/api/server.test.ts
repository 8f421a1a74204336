import { once } from 'node:events';
import { stat, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../chains/systemClock.ts';
import { waitFor } from '../../test/support/waitFor.ts';
import type { NodeLog } from '../node.ts';
import { askNode } from './client.ts';
import { type ControlServer, type ControlServerOptions, startControlServer } from './server.ts';
import {
  createFixture,
  type Fixture,
  type OpenFixture,
  openFixture,
  packetRecord,
  packetWrites,
} from './testing/fixture.ts';

let fixture: Fixture;
let open: OpenFixture;
const closers: (() => Promise<unknown> | unknown)[] = [];
const silentLog: NodeLog = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

beforeEach(async () => {
  fixture = await createFixture();
  open = await openFixture(fixture);
});
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
  await open.store.close();
  await fixture.remove();
});

async function start(options: Partial<ControlServerOptions> = {}): Promise<ControlServer> {
  const server = await startControlServer({
    dataDir: fixture.loaded.config.dataDir,
    node: {
      name: 'main',
      startedAtMs: 0,
      state: await open.state(),
      tell: async () => undefined,
      providers: () => new Map(),
    },
    pins: async () => ({ pins: [], rejected: [] }),
    store: open.store,
    journal: open.journal,
    clock: systemClock,
    log: silentLog,
    ...options,
  });
  closers.push(server.close);
  return server;
}

const askAt = (path: string, query: string, params: object = {}) =>
  askNode({ path, clock: systemClock, query, params });

async function rawConnection(path: string): Promise<{ socket: Socket; text: () => string; ended: Promise<unknown> }> {
  const socket = connect(path);
  closers.push(() => socket.destroy());
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  socket.on('error', () => undefined);
  const ended = once(socket, 'close');
  await once(socket, 'connect');
  return { socket, text: () => text, ended };
}

test('only its owner may open the socket', async () => {
  const { path } = await start();
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('a socket that a dead node left behind is replaced', async () => {
  const first = await start();
  // A second server takes over the path, as a node does after its predecessor was killed.
  const second = await start();
  expect(second.path).toBe(first.path);
  await expect(askAt(second.path, 'status', {})).resolves.toMatchObject({ running: true });
});

test('a file that is no socket is never removed', async () => {
  await writeFile(join(fixture.loaded.config.dataDir, 'control.sock'), 'precious');
  await expect(start()).rejects.toMatchObject({ code: 'NODE_FAILED', saw: expect.stringContaining('no socket') });
});

test('a connection too many is told to come again, and gets in once one is free', async () => {
  const { path } = await start({ maxConnections: 1 });
  const first = await rawConnection(path);
  await expect(askAt(path, 'status')).rejects.toMatchObject({ code: 'NODE_BUSY' });
  first.socket.destroy();
  await waitFor(() => askAt(path, 'status').catch(() => null), { timeoutMs: 2_000, what: 'a free connection' });
});

test('a connection that asks nothing is closed', async () => {
  const { path } = await start({ questionWithinMs: 50 });
  const { text, ended } = await rawConnection(path);
  await ended;
  expect(text()).toContain('BAD_REQUEST');
});

test('a question without an end is refused at the bound', async () => {
  const { path } = await start();
  const { socket, text, ended } = await rawConnection(path);
  socket.write('x'.repeat(100_000));
  await ended;
  expect(text()).toContain('BAD_REQUEST');
});

test.each([
  ['nonsense', {}],
  ['toString', {}],
  ['packetList', { limit: 1_000_000 }],
  ['packetList', { limit: 5, state: 'lost' }],
  ['packetShow', { id: '0x12' }],
  ['journalTail', { after: { 'a!b': 1 } }],
])('an unknown query, or parameters out of bounds, are a typed error: %s %j', async (query, params) => {
  const { path } = await start();
  await expect(askAt(path, query, params)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('a failure of the node reaches the asker as an error and not as silence', async () => {
  const failing = { ...open.store, shards: () => Promise.reject(new Error('the disk is gone')) };
  const { path } = await start({ store: failing });
  await expect(askAt(path, 'packetList')).rejects.toMatchObject({
    code: 'NODE_FAILED',
    saw: expect.stringContaining('the disk is gone'),
  });
});

test('a node that takes the question and says nothing counts as silent', async () => {
  const path = join(fixture.folder, 'mute.sock');
  const mute = createServer(() => undefined).listen(path);
  await once(mute, 'listening');
  closers.push(() => mute.close());
  const asking = askNode({ path, clock: systemClock, query: 'status', params: {}, silentAfterMs: 50 });
  await expect(asking).rejects.toMatchObject({ code: 'NODE_SILENT' });
});

test('following gives every entry that is added, once, until the asker goes', async () => {
  const { path, close } = await start();
  const seen: unknown[] = [];
  const stopping = new AbortController();
  const params = { count: 5, follow: true };
  const onItem = (item: unknown) => seen.push(item);
  const following = askNode({
    path,
    clock: systemClock,
    query: 'journalTail',
    params,
    onItem,
    signal: stopping.signal,
  });
  for (const n of [1, 2, 3])
    await open.store.commit(packetWrites(packetRecord(fixture.params, { n, state: 'settled' })));
  await waitFor(() => seen.length >= 3, { timeoutMs: 5_000, what: 'three entries' });
  await open.store.commit(packetWrites(packetRecord(fixture.params, { n: 4, state: 'settled' })));
  await waitFor(() => seen.length >= 4, { timeoutMs: 5_000, what: 'the fourth' });
  expect(seen.map((entry) => (entry as { seq: number }).seq)).toEqual([1, 2, 3, 4]);
  stopping.abort();
  await following;
  await close();
});

test('closing hangs up on who is still asking, and does not wait for them', async () => {
  const { path, close } = await start();
  const following = askNode({ path, clock: systemClock, query: 'journalTail', params: { follow: true } });
  following.catch(() => undefined);
  const { socket } = await rawConnection(path);
  await close();
  await expect(following).rejects.toMatchObject({ code: 'NODE_SILENT' });
  socket.destroy();
});
