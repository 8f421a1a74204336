import { describe, expect, it } from 'vitest';
import { CANARY_EVERY_MS, createCanaries } from './canary.ts';
import { type Provider, ProviderError } from './provider.ts';
import { createStandings } from './standings.ts';
import { type FakeProvider, fakeProvider, NEVER } from './testing/fakeProvider.ts';
import { virtualClock } from './testing/virtualClock.ts';

const run = (provider: Provider): Promise<unknown> => provider.request('eth_getLogs', ['range'], 5_000);

/** Chance goes through the numbers given, again and again. */
function of(names: readonly string[], say: () => unknown = () => 'known', chance: readonly number[] = [0]) {
  const clock = virtualClock();
  const providers = names.map((name) => fakeProvider(name, clock, { eth_getLogs: say })) as [FakeProvider];
  const standings = createStandings(providers);
  let i = 0;
  const random = () => chance[i++ % chance.length] as number;
  const canaries = createCanaries({ providers, standings, clock, random, remember: 3 });
  const remember = (question = 'logs 1 to 2', agreed: unknown = 'known') =>
    canaries.remember({ question, run, canonical: String, agreed });
  /** Long enough that one is due. */
  const poll = async () => {
    await clock.advance(2 * CANARY_EVERY_MS);
    canaries.maybe();
    await clock.advance(5_000);
  };
  return { clock, providers, standings, canaries, remember, poll };
}

describe('a canary', () => {
  it('is one past question to one provider, with the method and the parameters of the first time', async () => {
    const one = of(['a', 'b']);
    one.remember();
    await one.poll();
    expect(one.providers.flatMap(({ asked }) => asked)).toEqual([{ method: 'eth_getLogs', params: ['range'] }]);
    expect(one.standings.report()[0]).toMatchObject({ standing: 'counted', canaries: { clean: 1, failed: 0 } });
  });

  it('with another answer suspends who gave it, and says for what', async () => {
    const one = of(['a'], () => 'less');
    one.remember('logs 5 to 9');
    await one.poll();
    expect(one.standings.report()[0]).toMatchObject({
      standing: 'suspended',
      reason: 'canary: another answer to logs 5 to 9',
      canaries: { clean: 0, failed: 1 },
    });
  });

  it.each([
    ['PROVIDER_INCONSISTENT', 'suspended', 1],
    ['PROVIDER_REFUSED', 'counted', 1],
    ['PROVIDER_THROTTLED', 'counted', 0],
    ['PROVIDER_CIRCUIT_OPEN', 'counted', 0],
  ] as const)('that ends with %s leaves the provider %s', async (code, standing, failed) => {
    const one = of(['a'], () => {
      throw new ProviderError(code, 'a', 'x');
    });
    one.remember();
    await one.poll();
    expect(one.standings.report()[0]).toMatchObject({ standing, canaries: { clean: 0, failed } });
  });

  it('comes about so often and no oftener, however often the chain is polled', async () => {
    const one = of(['a'], () => 'known', [0.5, 0, 0.2]);
    one.remember();
    for (let i = 0; i < 6_000; i++) {
      one.canaries.maybe();
      await one.clock.advance(100);
    }
    const every = 600_000 / (one.providers[0].asked.length || 1);
    expect(every).toBeGreaterThan(CANARY_EVERY_MS / 2);
    expect(every).toBeLessThan((CANARY_EVERY_MS * 3) / 2);
  });

  it('is put at once where the clock was ahead and has been set back', async () => {
    const one = of(['a']);
    let backMs = 0;
    const clock = { ...one.clock, nowMs: () => one.clock.nowMs() - backMs };
    const { providers, standings } = one;
    const canaries = createCanaries({ providers, standings, clock, random: () => 0 });
    canaries.remember({ question: 'logs 1 to 2', run, canonical: String, agreed: 'known' });
    canaries.maybe();
    expect(one.providers[0].asked).toEqual([]);
    backMs = 3_600_000;
    canaries.maybe();
    expect(one.providers[0].asked).toHaveLength(1);
  });

  it('is alone: while one hangs there is no second', async () => {
    const one = of(['a'], () => NEVER);
    one.canaries.remember({ question: 'x', run: (p) => run(p).then(() => NEVER), canonical: String, agreed: 1 });
    one.providers[0].answers = { eth_getLogs: () => 1 };
    for (let i = 0; i < 5; i++) await one.poll();
    expect(one.providers[0].asked).toHaveLength(1);
  });

  it('is never put to an excluded operator, and to nobody while nothing is known', async () => {
    const one = of(['a']);
    await one.poll();
    one.remember();
    one.standings.setExcluded(new Set(['a']));
    await one.poll();
    expect(one.providers[0].asked).toEqual([]);
  });

  it('never fails the poll, whatever the question does', async () => {
    const one = of(['a']);
    one.canaries.remember({
      question: 'x',
      run: () => {
        throw new Error('at once');
      },
      canonical: String,
      agreed: 1,
    });
    await one.poll();
    expect(one.standings.report()[0]?.canaries).toEqual({ clean: 0, failed: 1 });
  });

  it('the oldest questions are forgotten', async () => {
    const one = of(['a']);
    one.remember('oldest', 'other');
    for (const name of ['b', 'c', 'd']) one.remember(name);
    for (let i = 0; i < 9; i++) await one.poll();
    expect(one.standings.report()[0]).toMatchObject({ standing: 'counted', canaries: { failed: 0 } });
  });
});
