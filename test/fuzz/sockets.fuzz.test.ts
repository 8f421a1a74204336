// Bytes that come over a socket: what an RPC or a price server sends, what a WebSocket announces, what somebody writes to
// the control socket.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { httpPriceSource } from '../../chains/httpPrice.ts';
import { httpProvider } from '../../chains/httpProvider.ts';
import { isAbsent } from '../../chains/priceSource.ts';
import { isProviderError } from '../../chains/provider.ts';
import { systemClock } from '../../chains/systemClock.ts';
import { createWaker } from '../../chains/wake.ts';
import { ApiError } from '../../relayer/api/errors.ts';
import { answerQuery } from '../../relayer/api/queries.ts';
import { createFixture, openFixture } from '../../relayer/api/testing/fixture.ts';
import { heldLater, mutated, mutatedBytes, mutatedText, runs } from './fuzz.ts';

const never = (): boolean => false;

interface Said {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

let server: Server;
let url: string;
let says: (body: string) => Said;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { status, type, body } = says(Buffer.concat(chunks).toString('utf8'));
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/key`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const status = fc.constantFrom(200, 200, 200, 200, 400, 413, 429, 500, 301, 206);
const type = fc.constantFrom('application/json', 'text/html', 'x');

describe('an RPC server', () => {
  const answer = { jsonrpc: '2.0', id: 0, result: { number: '0x1' } };
  const refusal = { jsonrpc: '2.0', id: 0, error: { code: -32000, message: 'execution reverted', data: '0x08' } };
  /** The id is that of the question, unless the change took it away: all else would end at the first check. */
  const withId = (value: unknown, id: unknown): unknown =>
    typeof value === 'object' && value !== null && 'id' in value && value.id === 0 ? { ...value, id } : value;

  test('gives a result, or is a ProviderError, whatever it sends', async () => {
    const provider = httpProvider('eve', url, systemClock);
    const json = fc
      .oneof(mutated(answer), mutated(refusal))
      .map((value) => (id: unknown) => Buffer.from(JSON.stringify(withId(value, id)) ?? ''));
    const raw = mutatedBytes(Buffer.from(JSON.stringify(answer))).map((bytes) => () => bytes);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 3, arbitrary: json }, { weight: 1, arbitrary: raw }),
        status,
        type,
        async (...[body, code, kind]) => {
          says = (question) => ({ status: code, type: kind, body: body((JSON.parse(question) as { id: unknown }).id) });
          await heldLater(() => provider.request('eth_call', [], 2_000), isProviderError);
        },
      ),
      runs(300),
    );
  });
});

test.each([
  ['an object without a text form', { toString: null }],
  ['a long text', 'x'.repeat(1_000_000)],
  ['nothing', null],
])('an RPC server that refuses with %s has refused, shortly', async (_, message) => {
  const provider = httpProvider('eve', url, systemClock);
  says = (question) => {
    const { id } = JSON.parse(question) as { id: number };
    return { status: 200, type: 'x', body: Buffer.from(JSON.stringify({ id, error: { code: 1, message } })) };
  };
  const outcome = await heldLater(() => provider.request('eth_call', [], 2_000), isProviderError);
  expect('refused' in outcome && outcome.refused).toMatchObject({ code: 'PROVIDER_REFUSED' });
  expect(String('refused' in outcome && outcome.refused).length).toBeLessThan(2_000);
});

describe('a price server', () => {
  const said = { data: { price: '1.0003', at: 1_700_000_000 }, list: [1, 2] };
  test.each(['seconds', 'milliseconds', 'iso'] as const)(
    'says a price above 0 and a time in %s, or is absent',
    async (timestampIn) => {
      const of = { kind: 'http', name: 'eve', url, price: '/data/price', timestamp: '/data/at', timestampIn } as const;
      const source = httpPriceSource(of as Parameters<typeof httpPriceSource>[0], systemClock);
      const time = timestampIn === 'iso' ? '2026-11-21T00:00:00Z' : said.data.at;
      const valid = { ...said, data: { ...said.data, at: time } };
      const json = mutated(valid).map((value) => Buffer.from(JSON.stringify(value) ?? ''));
      const body = fc.oneof(json, mutatedBytes(Buffer.from(JSON.stringify(valid))));
      await fc.assert(
        fc.asyncProperty(body, status, async (bytes, code) => {
          says = () => ({ status: code, type: 'application/json', body: bytes });
          const outcome = await heldLater(() => source.read(AbortSignal.timeout(2_000)), never);
          if (!('value' in outcome) || isAbsent(outcome.value)) return;
          const { low, high, atMs } = outcome.value;
          expect([low.num > 0n, low.den > 0n, high, Number.isSafeInteger(atMs)]).toEqual([true, true, low, true]);
        }),
        runs(100),
      );
    },
  );
});

test('a WebSocket may announce anything: it wakes, and is never read', async () => {
  const endpoint = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise<void>((resolve) => endpoint.once('listening', () => resolve()));
  const connected = new Promise<WebSocket>((resolve) => endpoint.once('connection', resolve));
  const stop = new AbortController();
  const wakeUrl = `ws://127.0.0.1:${(endpoint.address() as AddressInfo).port}/`;
  const waker = createWaker({
    url: wakeUrl,
    clock: systemClock,
    random: () => 0,
    signal: stop.signal,
    minIntervalMs: 0,
  });
  try {
    const socket = await connected;
    const head = JSON.stringify({ jsonrpc: '2.0', method: 'eth_subscription', params: { result: { number: '0x1' } } });
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutatedBytes(Buffer.from(head)), mutatedText(head)), async (message) => {
        const woken = waker.wait(60_000);
        socket.send(message);
        await heldLater(() => woken, never);
      }),
      runs(100),
    );
  } finally {
    stop.abort();
    for (const one of endpoint.clients) one.terminate();
    await new Promise<void>((resolve) => endpoint.close(() => resolve()));
  }
});

describe('the control socket', async () => {
  const fixture = await createFixture();
  const open = await openFixture(fixture);
  afterAll(async () => {
    await open.store.close();
    await fixture.remove();
  });

  const guid = `0x${'ab'.repeat(32)}`;
  const who = { by: 'me', reason: 'why' };
  const leg = { book: 'usdx', chain: 'north', amount: '5' };
  const questions: readonly (readonly [string, object])[] = [
    ...(['status', 'providersList', 'haltsList', 'laneModes', 'policyDiff', 'policyHistory'] as const).map(
      (name) => [name, { limit: 3 }] as const,
    ),
    ['packetList', { state: 'held', lane: 'north → south', limit: 5 }],
    ['packetShow', { id: guid, limit: 5 }],
    ['packetRetry', { guid, by: 'me' }],
    ['providerReadmit', { chain: 'north', operator: 'alpha', by: 'me' }],
    ['bookShow', { book: 'usdx', limit: 5 }],
    ['wordPrepare', { kind: 'acknowledge', name: 'halt' }],
    ['wordPrepare', { kind: 'refill', ...leg }],
    ['wordPrepare', { kind: 'issuance', ...leg, minter: `0x${'33'.repeat(20)}`, fromMs: 1, toMs: 2 }],
    [
      'wordGive',
      { word: { version: 1, journal: `0x${'cd'.repeat(16)}`, says: {}, reason: 'x', digest: guid, signatures: [] } },
    ],
    ['laneAsk', { lane: 'north → south', ask: 'halt', ...who }],
    ['limitsShow', { lane: 'north → south', amount: '5', limit: 5 }],
    ['policyShow', { slot: 'active' }],
    ['policyStage', { text: 'version: 1', file: 'p.yaml', ...who }],
    ['policyUnstage', who],
    ['policyPromote', { hash: guid, ...who }],
    ['policyRollback', who],
    ['receiptList', { guid, limit: 5 }],
    ['receiptShow', { guid, seq: 1 }],
    ['journalVerify', {}],
    ['journalTail', { count: 3, follow: false, shard: 'book:usdx', after: { 'book:usdx': 1 } }],
  ];

  test('answers each question, or says in an ApiError what is wrong with it', async () => {
    const question = fc
      .constantFrom(...questions)
      .chain(([name, params]) => fc.tuple(fc.constant(name), mutated(params)));
    await fc.assert(
      fc.asyncProperty(question, async ([name, params]) => {
        // A tail that follows ends when nobody waits any more.
        const signal = AbortSignal.timeout(300);
        await heldLater(
          () => answerQuery({ ...open.context(), signal }, name, params),
          (error) => error instanceof ApiError || error === signal.reason,
        );
      }),
      runs(300),
    );
  });

  test('has no question by a name that an object inherits', async () => {
    for (const name of ['constructor', '__proto__', 'toString', '']) {
      await expect(answerQuery(open.context(), name, {})).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    }
  });
});
