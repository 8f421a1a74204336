import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { systemClock } from './systemClock.ts';
import { virtualClock } from './testing/virtualClock.ts';
import { createWaker, type Waker } from './wake.ts';

const HOUR = 3_600_000;
const closers: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A real endpoint that announces what it is told to. */
async function endpoint() {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise<void>((resolve) => server.once('listening', () => resolve()));
  const sockets: WebSocket[] = [];
  const messages: string[] = [];
  const connected: (() => void)[] = [];
  server.on('connection', (socket) => {
    sockets.push(socket);
    socket.on('message', (data) => {
      messages.push(String(data));
      for (const resolve of connected.splice(0)) resolve();
    });
  });
  const close = () =>
    new Promise<void>((resolve) => {
      for (const socket of server.clients) socket.terminate();
      server.close(() => resolve());
    });
  closers.push(close);
  /** Resolves when the next subscription is in. */
  const subscribed = () => new Promise<void>((resolve) => connected.push(resolve));
  return { server, sockets, messages, subscribed, url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/key` };
}

function wakerOf(url: string, clock = virtualClock()) {
  const stop = new AbortController();
  closers.push(() => stop.abort());
  return { clock, stop, waker: createWaker({ url, clock, random: () => 0, signal: stop.signal }) };
}

const head = JSON.stringify({ jsonrpc: '2.0', method: 'eth_subscription', params: { result: { number: '0x1' } } });

/** Until it holds, with the event loop running: for what crosses a real socket. */
async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; !(await what()); i++) {
    if (i > 1_000) throw new Error('saw nothing in time');
    await systemClock.sleep(5);
  }
}

/** Whether a wait has ended, without waiting for it. */
function watch(wait: Promise<void>) {
  const seen = { done: false };
  void wait.then(() => {
    seen.done = true;
  });
  return seen;
}

describe('a new head', () => {
  it('ends the pause, whatever the announcement says', async () => {
    for (const said of [head, 'nonsense', '{"result":"0x1"}']) {
      const at = await endpoint();
      const subscribed = at.subscribed();
      const { waker } = wakerOf(at.url);
      const wait = waker.wait(HOUR);
      await subscribed;
      expect(JSON.parse(at.messages[0] ?? '')).toMatchObject({ method: 'eth_subscribe', params: ['newHeads'] });
      at.sockets[0]?.send(said);
      await wait;
    }
  });

  it('announced during a poll ends the next pause, many at once end one, and never in less than the least interval', async () => {
    const at = await endpoint();
    const subscribed = at.subscribed();
    const { waker, clock } = wakerOf(at.url);
    await subscribed;
    const first = waker.wait(HOUR);
    at.sockets[0]?.send(head);
    await first;
    for (let i = 0; i < 20; i++) at.sockets[0]?.send(head);
    // All twenty are in when the answer to a ping that followed them is.
    const pong = new Promise<void>((resolve) => at.sockets[0]?.once('pong', () => resolve()));
    at.sockets[0]?.ping();
    await pong;
    const second = watch(waker.wait(HOUR));
    await clock.advance(249);
    expect(second.done).toBe(false);
    await clock.advance(1);
    expect(second.done).toBe(true);
    const third = watch(waker.wait(1_000));
    await clock.advance(999);
    expect(third.done).toBe(false);
    await clock.advance(1);
    expect(third.done).toBe(true);
  });
});

describe('without a connection', () => {
  const refused = async (waker: Waker, clock: ReturnType<typeof virtualClock>) => {
    const wait = watch(waker.wait(1_000));
    await clock.advance(1_000);
    expect(wait.done).toBe(true);
  };

  it('the pause takes its time', async () => {
    const { waker, clock } = wakerOf('ws://127.0.0.1:1/');
    await refused(waker, clock);
    const bad = wakerOf('ws://user:pass@/#x');
    await refused(bad.waker, bad.clock);
  });

  it('it is made again after a while, and longer ones while it fails', async () => {
    const at = await endpoint();
    let subscribed = at.subscribed();
    const { clock, waker } = wakerOf(at.url);
    await subscribed;
    subscribed = at.subscribed();
    at.sockets[0]?.terminate();
    // The pause before another attempt, and nothing else: the guard of the old connection is gone.
    await until(() => clock.pending() === 1 && at.server.clients.size === 0);
    await clock.advance(999);
    expect(at.sockets).toHaveLength(1);
    await clock.advance(1);
    await subscribed;
    const wait = waker.wait(HOUR);
    at.sockets[1]?.send(head);
    await wait;
  });

  it('a silent connection is taken for dead', async () => {
    const at = await endpoint();
    const subscribed = at.subscribed();
    const { clock } = wakerOf(at.url);
    await subscribed;
    await clock.advance(120_000);
    await until(() => at.server.clients.size === 0);
  });

  it('an endless message is not taken in', async () => {
    const at = await endpoint();
    const subscribed = at.subscribed();
    wakerOf(at.url);
    await subscribed;
    at.sockets[0]?.send('x'.repeat(70_000));
    await until(() => at.server.clients.size === 0);
  });
});

it('aborting closes the connection for good, ends a pause at once and leaves no timer', async () => {
  const at = await endpoint();
  const subscribed = at.subscribed();
  const { clock, stop, waker } = wakerOf(at.url);
  await subscribed;
  const ended = waker.wait(HOUR, stop.signal);
  stop.abort();
  await ended;
  await until(() => at.server.clients.size === 0 && clock.pending() === 0);
  await clock.advance(HOUR);
  expect(at.sockets).toHaveLength(1);
});
