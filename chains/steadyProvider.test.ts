import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDeadline } from './clock.ts';
import { type Provider, ProviderError, type ProviderErrorCode } from './provider.ts';
import { MAX_IN_FLIGHT, steadyProvider } from './steadyProvider.ts';
import { NEVER } from './testing/fakeProvider.ts';
import { type VirtualClock, virtualClock } from './testing/virtualClock.ts';

const DEADLINE = 5_000;
type Say = (method: string, call: number) => unknown;

/** An endpoint that keeps when it was asked, and how many requests it holds open. */
function endpoint(clock: VirtualClock, say: Say) {
  const seen: { readonly atMs: number; readonly method: string }[] = [];
  const open = { now: 0, most: 0 };
  const inner: Provider = {
    operator: 'a',
    host: 'a.test',
    request: async (method, _params, deadlineMs) => {
      seen.push({ atMs: clock.nowMs(), method });
      open.now += 1;
      open.most = Math.max(open.most, open.now);
      const call = seen.length;
      try {
        return await withDeadline(
          clock,
          deadlineMs,
          async () => say(method, call),
          () => failure('PROVIDER_TIMEOUT'),
        );
      } finally {
        open.now -= 1;
      }
    },
  };
  return { seen, open, inner };
}

const failure = (code: ProviderErrorCode, saw = 'x', rpc: { code?: number; data?: unknown } = {}) =>
  new ProviderError(code, 'a', saw, rpc);
const fail =
  (...args: Parameters<typeof failure>) =>
  () => {
    throw failure(...args);
  };

function steady(say: Say, given: { requestsPerSecond?: number; random?: () => number } = {}) {
  const { requestsPerSecond = 1_000, random = () => 0.5 } = given;
  const clock = virtualClock();
  const at = endpoint(clock, say);
  return { clock, ...at, provider: steadyProvider(at.inner, { clock, random, requestsPerSecond }) };
}

async function ended<T>(clock: VirtualClock, work: Promise<T>, ms = DEADLINE + 1): Promise<T> {
  work.catch(() => undefined);
  await clock.advance(ms);
  return work;
}

const code = (wanted: string) => expect.objectContaining({ code: wanted, operator: 'a' });
const ask = (of: ReturnType<typeof steady>, method = 'x', deadlineMs = DEADLINE) =>
  ended(of.clock, of.provider.request(method, [], deadlineMs), deadlineMs + 1);

describe('a retry', () => {
  it.each<[string, Parameters<typeof failure>]>([
    ['a connection refused', ['PROVIDER_UNREACHABLE']],
    ['a timeout on the way', ['PROVIDER_TIMEOUT']],
    ['HTTP status 429', ['PROVIDER_THROTTLED']],
    ['-32005', ['PROVIDER_REFUSED', 'limit exceeded', { code: -32005 }]],
    ['-32005 with data', ['PROVIDER_REFUSED', 'daily request count exceeded', { code: -32005, data: { see: 'docs' } }]],
    [
      'a rate limit in words',
      ['PROVIDER_REFUSED', 'Your app has exceeded its compute units per second', { code: 429 }],
    ],
  ])('is made after %s, twice at most', async (_, args) => {
    const twice = steady((_m, call) => (call < 3 ? fail(...args)() : 'yes'));
    expect(await ask(twice)).toBe('yes');
    const always = steady(fail(...args));
    await expect(ask(always)).rejects.toBeInstanceOf(ProviderError);
    expect(always.seen).toHaveLength(3);
    expect(always.provider.health?.counts()).toMatchObject({ requests: 3, retries: 2 });
  });

  it.each<[string, Parameters<typeof failure>]>([
    ['a revert', ['PROVIDER_REFUSED', 'execution reverted', { code: 3, data: '0x08c379a0' }]],
    ['a revert of a contract with a rate limit', ['PROVIDER_REFUSED', 'execution reverted: RateLimitExceeded()']],
    ['invalid params', ['PROVIDER_REFUSED', 'invalid argument', { code: -32602 }]],
    ['a range with too many logs', ['PROVIDER_REFUSED', 'query returned more than 10000 results', { code: -32005 }]],
    ['a range too wide', ['PROVIDER_REFUSED', 'block range is too wide', { code: -32005 }]],
    ['an answer that is no JSON', ['PROVIDER_INVALID', 'html']],
  ])('is not made after %s, which stays what it was', async (_, args) => {
    const of = steady(fail(...args));
    await expect(ask(of)).rejects.toEqual(code(args[0]));
    expect(of.seen).toHaveLength(1);
  });

  it('never sends a transaction twice, whatever the failure', async () => {
    for (const wrong of ['PROVIDER_TIMEOUT', 'PROVIDER_UNREACHABLE', 'PROVIDER_THROTTLED'] as const) {
      const of = steady(fail(wrong));
      await expect(ask(of, 'eth_sendRawTransaction')).rejects.toEqual(code(wrong));
      expect(of.seen).toHaveLength(1);
    }
  });

  it('keeps within the deadline of the caller, and gives the first failure where no time is left', async () => {
    const of = steady(fail('PROVIDER_UNREACHABLE'), { random: () => 0.99 });
    await expect(ask(of, 'x', 150)).rejects.toEqual(code('PROVIDER_UNREACHABLE'));
    expect(of.seen).toHaveLength(1);
    const hangs = steady(() => NEVER);
    let done = false;
    const asked = hangs.provider.request('x', [], DEADLINE).catch((error: unknown) => {
      done = true;
      return error;
    });
    await hangs.clock.advance(DEADLINE - 1);
    expect(done).toBe(false);
    await hangs.clock.advance(1);
    expect(await asked).toEqual(code('PROVIDER_TIMEOUT'));
    expect(hangs.clock.pending()).toBe(0);
  });

  it('a limit of the provider is not taken for a refusal that a shorter range avoids', async () => {
    const of = steady(fail('PROVIDER_REFUSED', 'Too Many Requests', { code: -32005 }));
    await expect(ask(of)).rejects.toEqual(code('PROVIDER_THROTTLED'));
  });

  it('no error is so long that the reading of it keeps the node from all others', async () => {
    const of = steady(fail('PROVIDER_REFUSED', 'exceeded '.repeat(200_000), { code: -1 }));
    const startMs = performance.now();
    const error = await ask(of).catch((found: unknown) => found);
    expect(performance.now() - startMs).toBeLessThan(1_000);
    expect((error as ProviderError).message.length).toBeLessThan(2_000);
  });
});

describe('the budget', () => {
  it('no second sees more requests than it allows, and all that are asked for in time come through in order', async () => {
    const arrivals = fc.array(
      fc.record({ gapMs: fc.integer({ min: 0, max: 700 }), burst: fc.integer({ min: 1, max: 9 }) }),
      {
        maxLength: 12,
      },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 7 }),
        arrivals,
        fc.integer({ min: 0, max: 900 }),
        async (budget, bursts, slowMs) => {
          const clock = virtualClock();
          const at = endpoint(clock, async () => clock.sleep(slowMs));
          const provider = steadyProvider(at.inner, { clock, random: () => 0.3, requestsPerSecond: budget });
          const failed: unknown[] = [];
          for (const { gapMs, burst } of bursts) {
            await clock.advance(gapMs);
            for (let i = 0; i < burst; i++)
              provider.request('x', [], DEADLINE).catch((error: unknown) => failed.push(error));
          }
          await clock.advance(60_000);
          for (const { atMs } of at.seen) {
            const inSecond = at.seen.filter((other) => other.atMs >= atMs && other.atMs < atMs + 1_000);
            expect(inSecond.length).toBeLessThanOrEqual(budget);
          }
          const total = bursts.reduce((sum, { burst }) => sum + burst, 0);
          expect(at.seen.length).toBeLessThanOrEqual(total);
          for (const error of failed)
            expect(['PROVIDER_THROTTLED', 'PROVIDER_TIMEOUT', 'PROVIDER_CIRCUIT_OPEN']).toContain(
              (error as ProviderError).code,
            );
          expect(clock.pending()).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('delays within the deadline, and fails as throttled beyond it', async () => {
    const of = steady(() => 'yes', { requestsPerSecond: 2 });
    const asked = [1, 2, 3, 4, 5].map((_, i) => of.provider.request('x', [], i < 4 ? 1_500 : 900));
    const settled = Promise.allSettled(asked);
    await of.clock.advance(3_000);
    expect((await settled).map(({ status }) => status)).toEqual([...Array(4).fill('fulfilled'), 'rejected']);
    await expect(asked[4]).rejects.toEqual(code('PROVIDER_THROTTLED'));
    expect(of.seen.map(({ atMs }) => atMs)).toEqual([0, 0, 1_000, 1_000]);
  });

  it('a provider that hangs holds a bounded number of requests open', async () => {
    const of = steady(() => NEVER, { requestsPerSecond: 10_000 });
    const asked = Promise.allSettled(Array.from({ length: 2_000 }, () => of.provider.request('x', [], DEADLINE)));
    await of.clock.advance(DEADLINE);
    expect(of.open.most).toBe(MAX_IN_FLIGHT);
    await of.clock.advance(DEADLINE);
    expect((await asked).every(({ status }) => status === 'rejected')).toBe(true);
    expect(of.open.now).toBe(0);
    expect(of.clock.pending()).toBe(0);
  });
});

describe('the circuit', () => {
  const broken = async () => {
    let healthy = false;
    const of = steady((_m, call) => (healthy ? call : fail('PROVIDER_UNREACHABLE')()), { random: () => 0 });
    await expect(ask(of)).rejects.toEqual(code('PROVIDER_UNREACHABLE'));
    await expect(ask(of, 'x', 10)).rejects.toEqual(code('PROVIDER_UNREACHABLE'));
    return { ...of, heal: () => (healthy = true) };
  };

  it('opens after many failures, then fails at once without asking', async () => {
    const of = await broken();
    const asked = of.seen.length;
    expect(asked).toBe(5);
    const error = of.provider.request('x', [], DEADLINE).catch((e: unknown) => e);
    await of.clock.advance(0);
    expect(await error).toEqual(code('PROVIDER_CIRCUIT_OPEN'));
    expect(of.seen).toHaveLength(asked);
    expect(of.provider.health?.openings()).toBe(1);
  });

  it('lets one trial through at a time once our clock says so, and closes when it is answered', async () => {
    const of = await broken();
    await of.clock.advance(500);
    expect(of.provider.health?.circuit()).toBe('half-open');
    of.heal();
    const before = of.seen.length;
    const both = Promise.allSettled([of.provider.request('x', [], 100), of.provider.request('x', [], 100)]);
    await of.clock.advance(0);
    expect((await both).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(of.seen).toHaveLength(before + 1);
    expect(of.provider.health?.circuit()).toBe('closed');
  });

  it('a trial that fails opens it again, for longer', async () => {
    const of = await broken();
    await of.clock.advance(500);
    await expect(ended(of.clock, of.provider.request('x', [], 100), 0)).rejects.toEqual(code('PROVIDER_UNREACHABLE'));
    await of.clock.advance(999);
    expect(of.provider.health?.circuit()).toBe('open');
    await of.clock.advance(1);
    expect(of.provider.health?.circuit()).toBe('half-open');
    expect(of.provider.health?.openings()).toBe(2);
  });

  it('a refusal is an answer, and opens nothing', async () => {
    const of = steady(fail('PROVIDER_REFUSED', 'execution reverted'));
    for (let i = 0; i < 30; i++) await expect(ask(of, 'x', 10)).rejects.toEqual(code('PROVIDER_REFUSED'));
    expect(of.provider.health?.circuit()).toBe('closed');
  });
});

describe("a machine's clock that is set back", () => {
  it('keeps nobody out: neither the budget, nor the circuit, nor the deadline', async () => {
    const clock = virtualClock(3_600_000);
    let offMs = 0;
    const turned = { ...clock, nowMs: () => clock.nowMs() - offMs };
    let say: () => unknown = () => 'yes';
    const at = endpoint(clock, () => say());
    const provider = steadyProvider(at.inner, { clock: turned, random: () => 1, requestsPerSecond: 2 });
    for (let i = 0; i < 2; i++) await ended(clock, provider.request('x', [], DEADLINE), 0);
    offMs = 3_000_000;
    expect(await ended(clock, provider.request('x', [], DEADLINE), 1_000)).toBe('yes');
    say = fail('PROVIDER_INVALID');
    for (let i = 0; i < 5; i++) await ended(clock, provider.request('x', [], DEADLINE), 1_000).catch(() => undefined);
    expect(provider.health?.circuit()).not.toBe('closed');
    offMs += 100_000;
    expect(provider.health?.circuit()).toBe('half-open');
    say = () => NEVER;
    const hangs = provider.request('x', [], DEADLINE).catch((error: unknown) => error);
    offMs += 100_000;
    await clock.advance(2 * DEADLINE);
    expect(await hangs).toEqual(code('PROVIDER_TIMEOUT'));
  });
});

describe('what is counted', () => {
  it('requests, retries, errors by code, and latencies of a bounded number of answers', async () => {
    const clock = virtualClock();
    let ms = 0;
    const at = endpoint(clock, async () => clock.sleep(ms));
    const provider = steadyProvider(at.inner, { clock, random: () => 0, requestsPerSecond: 10_000 });
    for (ms = 1; ms <= 1_000; ms++) await ended(clock, provider.request('x', [], DEADLINE), ms);
    const counts = provider.health?.counts();
    expect(counts).toMatchObject({ requests: 1_000, retries: 0, errors: {} });
    expect(counts?.latencyMs).toEqual({ p50: 872, p95: 988 });
    ms = DEADLINE + 1;
    await expect(ended(clock, provider.request('x', [], DEADLINE))).rejects.toEqual(code('PROVIDER_TIMEOUT'));
    expect(provider.health?.counts().errors).toEqual({ PROVIDER_TIMEOUT: 1 });
  });
});
