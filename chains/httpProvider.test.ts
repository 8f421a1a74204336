import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { httpProvider } from './httpProvider.ts';
import { virtualClock } from './testing/virtualClock.ts';

type Answer = (request: { id: number; method: string }, response: ServerResponse, raw: IncomingMessage) => void;

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function serve(answer: Answer) {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => answer(JSON.parse(body), response, request));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const clock = virtualClock();
  return { clock, port, provider: httpProvider('a', `http://user:secret@127.0.0.1:${port}/key`, clock) };
}

const json =
  (value: object): Answer =>
  (_, response) =>
    response.end(JSON.stringify(value));
const code = (wanted: string) => expect.objectContaining({ code: wanted, operator: 'a' });

describe('a provider over HTTP', () => {
  it('gives the result of its own request', async () => {
    const { provider } = await serve(({ id, method }, response) =>
      response.end(JSON.stringify({ id, result: method })),
    );
    expect(await Promise.all([provider.request('x', [], 1_000), provider.request('y', [], 1_000)])).toEqual(['x', 'y']);
  });

  it('user and password of the URL go into a header, and into no message', async () => {
    const { provider, port } = await serve(({ id }, response, raw) =>
      response.end(JSON.stringify({ id, result: raw.headers.authorization ?? null })),
    );
    expect(await provider.request('x', [], 1_000)).toBe(`Basic ${Buffer.from('user:secret').toString('base64')}`);
    expect(provider.host).toBe(`127.0.0.1:${port}`);
    const closed = await serve((_, _response, raw) => raw.socket.destroy());
    const error = await closed.provider.request('x', [], 1_000).catch((e: unknown) => e);
    expect(String(error)).not.toMatch(/secret|key/);
  });

  it('a redirect is not followed: two operators could end at one provider', async () => {
    const other = await serve(({ id }, response) => response.end(JSON.stringify({ id, result: 'elsewhere' })));
    for (const status of [302, 307, 308]) {
      const { provider } = await serve((_, response) =>
        response.writeHead(status, { location: `http://127.0.0.1:${other.port}/` }).end(),
      );
      await expect(provider.request('x', [], 1_000)).rejects.toEqual(code('PROVIDER_UNREACHABLE'));
    }
  });

  it.each<[string, Answer]>([
    ['HTML with status 200', (_, response) => response.end('<html>blocked</html>')],
    ['an empty body', (_, response) => response.end()],
    ['an answer to another request', json({ id: 999, result: 1 })],
    ['no result', ({ id }, response) => response.end(JSON.stringify({ id }))],
    ['a list', json([])],
    ['null', (_, response) => response.end('null')],
    ['text', (_, response) => response.end('"text"')],
  ])('%s is no answer', async (_, answer) => {
    const { provider } = await serve(answer);
    await expect(provider.request('x', [], 1_000)).rejects.toEqual(code('PROVIDER_INVALID'));
  });

  it.each([301, 400, 500, 503])('status %i is a provider that cannot be reached', async (status) => {
    const { provider } = await serve((_, response) => response.writeHead(status).end('{"id":1,"result":1}'));
    await expect(provider.request('x', [], 1_000)).rejects.toEqual(code('PROVIDER_UNREACHABLE'));
  });

  it('status 429 says that we ask too much, not that the provider is down', async () => {
    const { provider } = await serve((_, response) => response.writeHead(429).end('slow down'));
    await expect(provider.request('x', [], 1_000)).rejects.toEqual(code('PROVIDER_THROTTLED'));
  });

  it.each([400, 413])(
    'status %i with an error of the node is a refusal, which a shorter range may avoid',
    async (status) => {
      const { provider } = await serve(({ id }, response) =>
        response.writeHead(status).end(JSON.stringify({ id, error: { code: -32005, message: 'range too wide' } })),
      );
      const error = expect.objectContaining({ code: 'PROVIDER_REFUSED', operator: 'a', rpcCode: -32005 });
      await expect(provider.request('x', [], 1_000)).rejects.toEqual(error);
    },
  );

  it.each([400, 413])('status %i with a page, or a result, is no refusal and no answer', async (status) => {
    for (const body of ['<html>too large</html>', '{"id":1,"result":1}', '{"id":9,"error":{"message":"no"}}', '']) {
      const { provider } = await serve((_, response) => response.writeHead(status).end(body));
      await expect(provider.request('x', [], 1_000)).rejects.toEqual(code('PROVIDER_UNREACHABLE'));
    }
  });

  it('status 500 with an error of the node is a provider that cannot be reached', async () => {
    const { provider } = await serve(({ id }, response) =>
      response.writeHead(500).end(JSON.stringify({ id, error: { code: -32005, message: 'range too wide' } })),
    );
    await expect(provider.request('x', [], 1_000)).rejects.toEqual(code('PROVIDER_UNREACHABLE'));
  });

  it('an error of the node keeps its code and data', async () => {
    const { provider } = await serve(({ id }, response) =>
      response.end(JSON.stringify({ id, error: { code: 3, message: 'execution reverted', data: '0x12' } })),
    );
    const error = expect.objectContaining({ code: 'PROVIDER_REFUSED', rpcCode: 3, data: '0x12' });
    await expect(provider.request('x', [], 1_000)).rejects.toEqual(error);
  });

  it('one that hangs is cut off at the deadline, and the connection with it', async () => {
    let closed = (): void => undefined;
    const gone = new Promise<void>((resolve) => {
      closed = resolve;
    });
    let arrived = (): void => undefined;
    const here = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const { provider, clock } = await serve((_, response) => {
      response.on('close', () => closed());
      arrived();
    });
    const asked = provider.request('x', [], 1_000);
    asked.catch(() => undefined);
    await here;
    await clock.advance(1_000);
    await expect(asked).rejects.toEqual(code('PROVIDER_TIMEOUT'));
    await gone;
    expect(clock.pending()).toBe(0);
  });

  it('one that drops the connection, or that is not there, cannot be reached', async () => {
    const { provider } = await serve((_, _response, raw) => raw.socket.destroy());
    await expect(provider.request('x', [], 1_000)).rejects.toEqual(code('PROVIDER_UNREACHABLE'));
    const none = httpProvider('a', 'http://127.0.0.1:1/', virtualClock());
    await expect(none.request('x', [], 1_000)).rejects.toEqual(code('PROVIDER_UNREACHABLE'));
  });

  it('an answer without end is refused before it fills our memory', async () => {
    const { provider } = await serve((_, response) => {
      const chunk = Buffer.alloc(1024 * 1024, 0x20);
      const more = () => {
        while (response.writable && response.write(chunk)) {
          // As fast as it is read.
        }
        response.once('drain', more);
      };
      more();
    });
    await expect(provider.request('x', [], 1_000)).rejects.toEqual(code('PROVIDER_INVALID'));
  });

  it('only whole lists may be large: what hashes, numbers and calls take is little', async () => {
    const bomb: Answer = ({ id }, response) => {
      const text = JSON.stringify({ id, result: `0x${'0'.repeat(4 * 1024 * 1024)}` });
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text));
    };
    const { provider } = await serve(bomb);
    for (const method of ['eth_call', 'eth_getBlockByNumber', 'eth_getProof']) {
      await expect(provider.request(method, [], 1_000)).rejects.toEqual(code('PROVIDER_INVALID'));
    }
    for (const method of ['eth_getLogs', 'eth_getBlockReceipts']) {
      expect(String(await provider.request(method, [], 1_000)).length).toBeGreaterThan(4_000_000);
    }
  });
});
