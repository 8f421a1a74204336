import { describe, expect, it } from 'vitest';
import { ProviderError } from '../provider.ts';
import { fakeProvider, type Handlers } from '../testing/fakeProvider.ts';
import { virtualClock } from '../testing/virtualClock.ts';
import { handOut } from './handOut.ts';

const takes: Handlers = { eth_sendRawTransaction: () => '0x01' };
const silent: Handlers = { eth_sendRawTransaction: () => new Promise(() => undefined) };
const refuses = (message: string): Handlers => ({
  eth_sendRawTransaction: () => {
    throw new ProviderError('PROVIDER_REFUSED', 'p', message, { code: -32000 });
  },
});

async function hand(each: readonly Handlers[], deadlineMs = 10_000) {
  const clock = virtualClock();
  const before = clock.nowMs();
  const providers = each.map((handlers, i) => fakeProvider(`p${i}`, clock, handlers));
  const work = handOut(providers, '0x02', deadlineMs, clock).then((said) => ({ said, tookMs: clock.nowMs() - before }));
  for (let i = 0; i < 200; i++) await clock.advance(100);
  return { ...(await work), outcomes: (await work).said.map(({ outcome }) => outcome) };
}

describe('handing out signed bytes', () => {
  it('does not wait for a silent provider once another has them', async () => {
    const { tookMs, outcomes } = await hand([silent, takes, takes]);
    expect(tookMs).toBeLessThanOrEqual(500);
    expect(outcomes).toEqual(['taken', 'taken']);
  });

  it('counts what a pool knows already as taken', async () => {
    const { tookMs, outcomes } = await hand([silent, refuses('already known')]);
    expect(tookMs).toBeLessThanOrEqual(500);
    expect(outcomes).toEqual(['known']);
  });

  it('waits for all while none has taken them, to the deadline at most', async () => {
    const { tookMs, outcomes } = await hand([silent, refuses('insufficient funds'), refuses('nonce too low')]);
    expect(tookMs).toBeGreaterThan(500);
    expect(tookMs).toBeLessThanOrEqual(10_100);
    expect([...outcomes].sort()).toEqual(['nonce_used', 'refused', 'underfunded']);
  });

  it('waits for nobody where all have answered', async () => {
    const { tookMs, outcomes } = await hand([takes, refuses('nonce too low')]);
    expect(tookMs).toBeLessThanOrEqual(100);
    expect(outcomes).toHaveLength(2);
  });

  it('says nothing where there is no provider', async () => {
    expect((await hand([])).said).toEqual([]);
  });
});
