import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { PriceObservation } from '../relayer/core/limit.ts';
import { decimalOf } from './decimal.ts';
import { parseExact } from './exactJson.ts';
import { type HttpPriceConfig, httpPriceSource } from './httpPrice.ts';
import { isAbsent, type PriceAbsent } from './priceSource.ts';
import { readPrices } from './prices.ts';
import { virtualClock } from './testing/virtualClock.ts';

const NOW = 1_700_000_000_000;
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

async function serve(answer: Answer, changes: Partial<HttpPriceConfig> = {}) {
  const server = createServer((request, response) => answer(response, request));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const clock = virtualClock(NOW);
  const url = `http://user:secret@127.0.0.1:${port}/price?key=hidden`;
  const config = { kind: 'http', name: 'web', url, price: '/p', timestamp: 'none', timestampIn: 'seconds' } as const;
  return { clock, port, source: httpPriceSource({ ...config, ...changes }, clock) };
}

async function read(answer: Answer | string, changes: Partial<HttpPriceConfig> = {}) {
  const { source } = await serve(typeof answer === 'string' ? (response) => response.end(answer) : answer, changes);
  return source.read(new AbortController().signal);
}

const whyNot = (found: PriceObservation | PriceAbsent): string => {
  if (!isAbsent(found)) throw new Error(`saw a price of ${found.low.num}/${found.low.den}, wanted none`);
  expect(found.absent).not.toMatch(/secret|hidden/);
  return found.absent;
};
const priceIn = (found: PriceObservation | PriceAbsent) => {
  if (isAbsent(found)) throw new Error(found.absent);
  expect(found.low).toEqual(found.high);
  return found.low;
};

describe('a price over HTTP', () => {
  it.each([
    ['{"p":2000}', 2_000n, 1n],
    ['{"p":"2000.50"}', 200_050n, 100n],
    ['{"p":1e-7}', 1n, 10n ** 7n],
    ['{"p":1.5E+3}', 1_500n, 1n],
    ['{"p":0.1}', 1n, 10n],
    ['{"p":12345678901234567890.123456789}', 12_345_678_901_234_567_890_123_456_789n, 10n ** 9n],
  ])('is exact, also where a float is not: %s', async (body, num, den) => {
    const found = priceIn(await read(body));
    expect(found.num * den).toBe(num * found.den);
  });

  it('is found by its pointer, and dated by the time that it gives', async () => {
    const body = `{"data":[{"a/b":{"~":"7"}}],"at":"${NOW / 1_000}.9999"}`;
    const found = await read(body, { price: '/data/0/a~1b/~0', timestamp: '/at' });
    expect(found).toEqual({ source: 'web', low: { num: 7n, den: 1n }, high: { num: 7n, den: 1n }, atMs: NOW + 999 });
  });

  it.each([
    ['milliseconds', `${NOW}`, NOW],
    ['iso', '"2023-11-14T22:13:20.000Z"', NOW],
    ['iso', '"2023-11-14T23:13:20+01:00"', NOW],
  ] as const)('reads a time in %s: %s', async (timestampIn, time, atMs) => {
    expect(await read(`{"p":1,"t":${time}}`, { timestamp: '/t', timestampIn })).toMatchObject({ atMs });
  });

  it.each([
    ['seconds', '"soon"'],
    ['seconds', '-1'],
    ['seconds', '1e40'],
    ['seconds', 'null'],
    ['iso', '"2023-11-14T22:13:20"'],
    ['iso', '"14 Nov 2023"'],
  ] as const)(
    'without the time that it should have is none (%s: %s): ours is not put in its place',
    async (timestampIn, time) => {
      expect(whyNot(await read(`{"p":1,"t":${time}}`, { timestamp: '/t', timestampIn }))).toContain('at /t');
    },
  );

  it('that gives no time, as configured, is of when it was asked, not of when it answered', async () => {
    let answer: (() => void) | null = null;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let respond: ServerResponse | null = null;
    const { source, clock } = await serve((response) => {
      respond = response;
      answer?.();
    });
    const reading = source.read(new AbortController().signal);
    await asked;
    await clock.advance(5_000);
    (respond as ServerResponse | null)?.end('{"p":1}');
    expect(await reading).toMatchObject({ atMs: NOW });
  });

  it.each([
    ['HTML', '<html><body>Too many requests</body></html>', 'no JSON'],
    ['nothing', '', 'no JSON'],
    ['NaN', '{"p":NaN}', 'no JSON'],
    ['a bare word made valid by quotes', '{"p":01}', 'no JSON'],
    ['Infinity as text', '{"p":"Infinity"}', 'wanted a number above 0'],
    ['NaN as text', '{"p":"NaN"}', 'wanted a number above 0'],
    ['null', '{"p":null}', 'wanted a number above 0'],
    ['true', '{"p":true}', 'wanted a number above 0'],
    ['a list', '{"p":[1]}', 'wanted a number above 0'],
    ['nothing at the pointer', '{"q":1}', 'saw nothing at /p'],
    ['what an object inherits', '[]', 'saw nothing at /p'],
    ['zero', '{"p":0.000}', 'wanted a number above 0'],
    ['a price below zero', '{"p":-1}', 'wanted a number above 0'],
    ['digits with commas', '{"p":"1,000"}', 'wanted a number above 0'],
    ['a huge exponent', '{"p":1e999999}', 'wanted a number above 0'],
    ['a number of a thousand digits', `{"p":${'9'.repeat(1_000)}}`, 'wanted a number above 0'],
  ])('is absent when the server says %s', async (_, body, why) => {
    expect(whyNot(await read(body))).toContain(why);
  });

  it('is absent when the server fails, redirects, or breaks off', async () => {
    const status = (code: number, headers = {}) => read((response) => response.writeHead(code, headers).end('{"p":1}'));
    expect(whyNot(await status(500))).toContain('HTTP status 500');
    expect(whyNot(await status(302, { location: 'http://127.0.0.1:1/' }))).toContain('HTTP status 302');
    whyNot(await read((response) => response.socket?.destroy()));
    whyNot(
      await read((response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{"p":1');
        response.socket?.end();
      }),
    );
  });

  it('is absent when the answer is huge, also when it is small on the wire', async () => {
    const huge = `{"x":"${' '.repeat(100_000)}","p":1}`;
    expect(whyNot(await read(huge))).toContain('more than 65536 bytes');
    const zipped = await read((response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(`{"x":"${' '.repeat(50_000_000)}"}`)),
    );
    expect(whyNot(zipped)).toContain('more than 65536 bytes');
  });

  it('sends user and password of its URL as a header', async () => {
    let seen: string | undefined;
    await read((response, request) => {
      seen = request.headers.authorization;
      response.end('{"p":1}');
    });
    expect(seen).toBe(`Basic ${Buffer.from('user:secret').toString('base64')}`);
  });
});

describe('the sources of one asset', () => {
  it('one that hangs, one that fails by itself and one that lies take no other along', async () => {
    let hung = false;
    let closed: (() => void) | undefined;
    const gone = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const hangs = await serve((response) => {
      hung = true;
      response.on('close', () => closed?.());
      response.writeHead(200).write('{"p":');
    });
    const honest = await serve((response) => response.end('{"p":1}'));
    const sources = [
      { ...hangs.source, name: 'hangs' },
      honest.source,
      {
        name: 'throws',
        read: async () => {
          throw new Error('broken');
        },
      },
    ];
    const reading = readPrices({ sources, timeoutMs: 1_000 }, hangs.clock);
    await expect.poll(() => hung).toBe(true);
    await expect.poll(() => hangs.clock.pending()).toBe(1);
    await hangs.clock.advance(1_000);
    const { observations, absent } = await reading;
    expect(observations.map(({ source }) => source)).toEqual(['web']);
    expect(absent).toEqual([
      { source: 'hangs', absent: 'no answer within 1000 ms' },
      { source: 'throws', absent: 'broken' },
    ]);
    // Nothing of ours is left open.
    await gone;
  });
});

describe('exact JSON', () => {
  it('is what JSON.parse gives, but for numbers, which are their text', () => {
    const textOf = (value: unknown): unknown =>
      typeof value === 'number'
        ? JSON.stringify(value)
        : Array.isArray(value)
          ? value.map(textOf)
          : typeof value === 'object' && value !== null
            ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, textOf(inner)]))
            : value;
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseExact(text)).toEqual(textOf(JSON.parse(text)));
      }),
    );
  });

  it('refuses whatever JSON.parse refuses', () => {
    for (const text of ['{"p":01}', '[1.]', '[.5]', '[+1]', '[1', '"', 'NaN']) {
      expect(() => parseExact(text)).toThrow(SyntaxError);
    }
  });

  it('gives numbers that read as decimals exactly', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-20, max: 1e20, noNaN: true }), (value) => {
        const exact = decimalOf(String(parseExact(JSON.stringify(value))));
        expect(exact && Number(exact.num) / Number(exact.den)).toBeCloseTo(value, -Math.log10(value) + 12);
      }),
    );
  });
});
