import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Provider, ProviderError } from './provider.ts';
import { createQuorum, QuorumError } from './quorum.ts';
import type { Standing } from './standing.ts';
import { READMIT_AFTER } from './standings.ts';
import { type FakeProvider, fakeProvider, NEVER } from './testing/fakeProvider.ts';
import { type VirtualClock, virtualClock } from './testing/virtualClock.ts';

const DEADLINE = 5_000;
const run = (provider: Provider): Promise<unknown> => provider.request('say', [], DEADLINE);

type Says = Readonly<Record<string, () => unknown>>;

/** `a#2` is another provider of operator a. */
function of(k: number, says: Says, clock: VirtualClock = virtualClock()) {
  const providers = Object.entries(says).map(([name, say]) => fakeProvider(name.replace(/#.*/, ''), clock, { say }));
  const quorum = createQuorum(k, providers, clock);
  const by = (name: string) => providers[Object.keys(says).indexOf(name)] as FakeProvider;
  const suspend = (...names: string[]) => {
    for (const name of names) quorum.standings.fault(by(name), 'lag');
  };
  const standing = (name: string): Standing => quorum.standings.of(by(name));
  const asked = () => providers.map((provider) => provider.asked.length);
  return { clock, providers, quorum, by, suspend, standing, asked };
}
type Of = ReturnType<typeof of>;

async function ended<T>(clock: VirtualClock, work: Promise<T>, ms = 60_000): Promise<T> {
  work.catch(() => undefined);
  await clock.advance(ms);
  return work;
}
const ask = (one: Of, how: 'ask' | 'askFew' = 'ask', ms?: number) =>
  ended(one.clock, one.quorum[how]('what', run, String), ms);
const failed = (one: Of, how: 'ask' | 'askFew' = 'ask') =>
  ask(one, how).then(
    () => Promise.reject(new Error('saw an agreement, wanted none')),
    (error: unknown) => error as QuorumError,
  );

const x = () => 'x';
const down = () => {
  throw new Error('down');
};

describe('who counts for k', () => {
  it('a suspended operator is asked, its agreement counts for nothing, and k stays', async () => {
    const one = of(2, { a: x, b: x });
    one.suspend('b');
    const error = await failed(one);
    expect(error).toBeInstanceOf(QuorumError);
    expect(error.message).toBe('what: saw 1 of 2 operators agree, wanted 2; suspended: b');
    expect(error.said.answers).toEqual({ a: 'x', b: 'x (suspended)' });
    expect(one.asked()).toEqual([1, 1]);
  });

  it('an excluded operator is neither asked nor heard, n and k stay, and the error names it', async () => {
    const one = of(2, { a: x, 'eve#1': x, 'eve#2': x });
    one.quorum.standings.setExcluded(new Set(['eve']));
    for (const how of ['ask', 'askFew'] as const) {
      expect((await failed(one, how)).message).toBe('what: saw 1 of 2 operators agree, wanted 2; excluded: eve');
    }
    expect(await ended(one.clock, one.quorum.hear(run))).toEqual([{ operator: 'a', value: 'x', counted: true }]);
    expect(await ended(one.clock, one.quorum.askOne('eve', run))).toBe(null);
    expect(one.asked()).toEqual([3, 0, 0]);
    one.quorum.standings.setExcluded(new Set());
    expect((await ask(one)).value).toBe('x');
  });

  it('an operator that is excluded while it answers does not count', async () => {
    const one = of(2, { a: x, b: x, eve: x });
    one.by('b').answers = { say: () => one.clock.sleep(100).then(down) };
    const asked = one.quorum.ask('what', run, String).catch((error: unknown) => error);
    one.by('eve').answers = { say: x };
    await one.clock.advance(0);
    const late = one.quorum.ask('again', run, String).catch((error: unknown) => error);
    one.quorum.standings.setExcluded(new Set(['eve']));
    await one.clock.advance(60_000);
    expect(await late).toBeInstanceOf(QuorumError);
    expect(await asked).toBeInstanceOf(QuorumError);
  });

  it('with all excluded there is an error at once, and nobody is asked', async () => {
    const one = of(1, { a: x, b: x });
    one.quorum.standings.setExcluded(new Set(['a', 'b']));
    for (const how of ['ask', 'askFew'] as const) {
      await expect(ask(one, how, 0)).rejects.toThrow('saw 0 of 2 operators agree, wanted 1; excluded: a, b');
    }
    expect(await ended(one.clock, one.quorum.hear(run), 0)).toEqual([]);
    expect(one.asked()).toEqual([0, 0]);
  });

  it('an operator counts through the provider of its that counts', async () => {
    const one = of(2, { 'a#1': x, 'a#2': x, b: x });
    one.suspend('a#1');
    expect((await ask(one)).value).toBe('x');
    one.suspend('a#2');
    await failed(one);
  });

  it('the dissent of a suspended one is evidence all the same, and is waited for no longer than anybody', async () => {
    const one = of(2, { a: x, b: x, c: () => NEVER, d: () => 'other' });
    one.suspend('c', 'd');
    await ask(one, 'ask', 250);
    const agreed = await ask(one, 'ask', 0);
    expect(agreed.dissent).toEqual([{ operator: 'd', value: 'other' }]);
    expect(agreed.said.answers).toEqual({ a: 'x', b: 'x', d: 'other (suspended)' });
    expect(one.quorum.standings.report().map(({ agreed: yes, dissented: no }) => [yes, no])).toEqual([
      [2, 0],
      [2, 0],
      [0, 0],
      [0, 2],
    ]);
  });
});

it('the message stays true whatever a provider says: a failure does not look like an answer', async () => {
  const one = of(3, {
    a: x,
    b: () => {
      throw new Error('bad | x');
    },
    c: () => {
      throw new Error('| x');
    },
  });
  expect((await failed(one)).message).toContain('saw 1 of 3 operators agree, wanted 3');
});

describe('coming back', () => {
  it('a suspended one counts again after clean answers in a row, and not before', async () => {
    const one = of(2, { a: x, b: x, c: x });
    one.suspend('c');
    for (let i = 1; i < READMIT_AFTER; i++) await ask(one);
    expect(one.standing('c')).toBe('suspended');
    one.by('c').answers = { say: () => 'other' };
    await ask(one);
    one.by('c').answers = { say: x };
    for (let i = 1; i < READMIT_AFTER; i++) await ask(one);
    expect(one.standing('c')).toBe('suspended');
    await ask(one);
    expect(one.standing('c')).toBe('counted');
  });

  it('answers that come after the decision are compared too', async () => {
    const one = of(2, { a: x, b: x, c: x });
    one.by('c').answers = { say: () => one.clock.sleep(2_000).then(x) };
    one.suspend('c');
    for (let i = 0; i < READMIT_AFTER; i++) {
      expect((await ask(one, 'ask', 250)).value).toBe('x');
      expect(one.standing('c')).toBe('suspended');
      await one.clock.advance(2_000);
    }
    expect(one.standing('c')).toBe('counted');
  });

  it.each([
    [2, { a: x, b: x, c: x }],
    [2, { a: x, b: x, c: () => NEVER }],
    [1, { a: x }],
    [3, { a: x, b: x, c: x, d: () => 'other', e: down }],
  ] as [number, Says][])('all suspended recover by themselves, without k (%d) ever being less', async (k, says) => {
    const one = of(k, says);
    one.suspend(...Object.keys(says));
    for (let i = 0; i < READMIT_AFTER; i++)
      expect((await failed(one)).message).toContain(`saw 0 of ${one.providers.length}`);
    expect((await ask(one)).value).toBe('x');
  });

  it('fewer than k that agree readmit nobody, however often they are asked', async () => {
    const one = of(2, { a: x, b: () => 'y', c: () => 'z' });
    one.suspend('a', 'b', 'c');
    for (let i = 0; i < 3 * READMIT_AFTER; i++) await failed(one);
    expect(['a', 'b', 'c'].map(one.standing)).toEqual(['suspended', 'suspended', 'suspended']);
  });

  it('an excluded operator helps nobody back', async () => {
    const one = of(2, { a: x, eve: x });
    one.suspend('a');
    one.quorum.standings.setExcluded(new Set(['eve']));
    for (let i = 0; i < 3 * READMIT_AFTER; i++) await failed(one);
    expect(one.standing('a')).toBe('suspended');
  });

  it('nor does one whose answer comes after it was excluded', async () => {
    const one = of(2, { a: x, eve: x, b: down, c: down });
    for (const name of ['a', 'eve']) one.by(name).answers = { say: () => one.clock.sleep(100).then(x) };
    one.suspend('a', 'eve');
    for (let i = 0; i < READMIT_AFTER; i++) {
      const asked = one.quorum.ask('what', run, String).catch((error: unknown) => error);
      await one.clock.advance(50);
      one.quorum.standings.setExcluded(new Set(['eve']));
      await one.clock.advance(60_000);
      expect(await asked).toBeInstanceOf(QuorumError);
      one.quorum.standings.setExcluded(new Set());
    }
    expect(one.standing('a')).toBe('suspended');
  });

  it('what k suspended say first is no measure while those that count agree on something else', async () => {
    const one = of(2, { a: x, d: x, b: () => 'lie', c: () => 'lie' });
    for (const name of ['a', 'd']) one.by(name).answers = { say: () => one.clock.sleep(100).then(x) };
    one.suspend('b', 'c');
    for (let i = 0; i < 2 * READMIT_AFTER; i++) expect((await ask(one)).value).toBe('x');
    expect(['b', 'c'].map(one.standing)).toEqual(['suspended', 'suspended']);
  });

  it('what we held back ourselves is no answer, and breaks no row', async () => {
    const one = of(2, { a: x, b: x, c: x });
    one.suspend('c');
    await ask(one);
    one.by('c').answers = {
      say: () => {
        throw new ProviderError('PROVIDER_CIRCUIT_OPEN', 'c', 'left alone');
      },
    };
    await ask(one);
    one.by('c').answers = { say: x };
    await ask(one);
    await ask(one);
    expect(one.standing('c')).toBe('counted');
  });
});

describe('asking few', () => {
  const five = (more: Says = {}): Says => ({ a: x, b: x, c: x, d: x, e: x, ...more });

  it('asks k + 1 in rotation while they agree, and spreads the load evenly', async () => {
    const one = of(2, five());
    for (let i = 1; i <= 20; i++) {
      await ask(one, 'askFew', 0);
      expect(one.asked().reduce((sum, n) => sum + n, 0)).toBe(3 * i);
    }
    expect(one.asked()).toEqual([12, 12, 12, 12, 12]);
  });

  it('one of k + 1 that fails, or says something else, does not cost more: k still agree', async () => {
    for (const other of [down, () => 'y']) {
      const one = of(2, five({ b: other }));
      expect((await ask(one, 'askFew', 0)).value).toBe('x');
      expect(one.asked()).toEqual([1, 1, 1, 0, 0]);
    }
  });

  it('asks the rest as soon as the few cannot agree any more', async () => {
    const one = of(2, five({ a: down, b: () => 'y' }));
    expect((await ask(one, 'askFew', 0)).dissent).toEqual([{ operator: 'b', value: 'y' }]);
    expect(one.asked()).toEqual([1, 1, 1, 1, 1]);
  });

  it('asks the rest when the few are late', async () => {
    const one = of(2, five({ a: () => NEVER, b: () => NEVER }));
    const asked = one.quorum.askFew('what', run, String);
    await one.clock.advance(249);
    expect(one.asked()).toEqual([1, 1, 1, 0, 0]);
    await one.clock.advance(1);
    expect(one.asked()).toEqual([1, 1, 1, 1, 1]);
    await one.clock.advance(250);
    expect((await asked).value).toBe('x');
  });

  it('never lets fewer than k decide, and leaves no timer', async () => {
    const one = of(3, five({ a: down, b: down, c: () => NEVER }));
    await failed(one, 'askFew');
    expect(one.clock.pending()).toBe(0);
  });

  it('asks only those that count; when too few do, all, so that they come back', async () => {
    const one = of(2, five());
    one.suspend('a', 'b');
    for (let i = 0; i < 6; i++) await ask(one, 'askFew');
    expect(one.asked()).toEqual([0, 0, 6, 6, 6]);
    one.suspend('c', 'd');
    for (let i = 0; i < READMIT_AFTER; i++) await failed(one, 'askFew');
    expect((await ask(one, 'askFew')).value).toBe('x');
  });

  it('two providers of one operator take turns, and the other one joins with the rest', async () => {
    const one = of(1, { 'a#1': x, 'a#2': x, b: x });
    for (let i = 0; i < 4; i++) await ask(one, 'askFew', 0);
    expect(one.asked()).toEqual([2, 2, 4]);
    const broken = of(2, { 'a#1': down, 'a#2': x, b: x });
    expect((await ask(broken, 'askFew', 0)).value).toBe('x');
  });
});

describe('one operator alone', () => {
  it('is heard by any of its providers, also when suspended; silence is null', async () => {
    const one = of(2, { 'a#1': () => NEVER, 'a#2': x, b: down });
    one.suspend('a#2');
    expect(await ended(one.clock, one.quorum.askOne('a', run), 0)).toBe('x');
    expect(await ended(one.clock, one.quorum.askOne('b', run))).toBe(null);
    expect(await ended(one.clock, one.quorum.askOne('nobody', run))).toBe(null);
  });

  it('hearing marks who counts, and decides nothing by who does not', async () => {
    const one = of(1, { a: x, b: () => 'y', c: () => NEVER });
    one.suspend('b', 'c');
    expect(await ended(one.clock, one.quorum.hear(run), 250)).toEqual([
      { operator: 'a', value: 'x', counted: true },
      { operator: 'b', value: 'y', counted: false },
    ]);
  });
});

describe('whatever the mix of standings and answers', () => {
  type Member = { readonly operator: number; readonly says: string; readonly ms: number; readonly standing: Standing };
  const member: fc.Arbitrary<Member> = fc.record({
    operator: fc.integer({ min: 0, max: 4 }),
    says: fc.constantFrom('x', 'x', 'lie', 'other', 'down', 'hang'),
    ms: fc.constantFrom(0, 0, 10, 300, 4_000),
    standing: fc.constantFrom<Standing>('counted', 'counted', 'suspended', 'excluded'),
  });

  it('an agreed value is one that k distinct operators returned which counted, and k never shrinks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(member, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.constantFrom('ask' as const, 'askFew' as const), { minLength: 1, maxLength: 6 }),
        async (members, wanted, hows) => {
          const clock = virtualClock();
          const answering = new Map<string, Set<string>>();
          const providers = members.map(({ operator, says, ms }, i) => {
            const name = `o${operator}`;
            return Object.assign(
              fakeProvider(name, clock, {
                say: async () => {
                  if (says === 'hang') return NEVER;
                  await clock.sleep(ms);
                  if (says === 'down') throw new Error('down');
                  if (quorum.standings.of(providers[i] as Provider) === 'counted')
                    answering.set(says, (answering.get(says) ?? new Set()).add(name));
                  return says;
                },
              }),
              {},
            );
          });
          const distinct = new Set(providers.map(({ operator }) => operator)).size;
          const k = Math.min(wanted, distinct);
          const quorum = createQuorum(k, providers, clock);
          const excluded = new Set(members.flatMap((m) => (m.standing === 'excluded' ? [`o${m.operator}`] : [])));
          quorum.standings.setExcluded(excluded);
          members.forEach((m, i) => {
            if (m.standing === 'suspended') quorum.standings.fault(providers[i] as Provider, 'lag');
          });
          for (const how of hows) {
            answering.clear();
            const counted = members.map((_, i) => quorum.standings.of(providers[i] as Provider) === 'counted');
            const asked = quorum[how]('what', run, String).catch((error: unknown) => error);
            await clock.advance(20_000);
            const result = await asked;
            const votes = (text: string) =>
              new Set(members.flatMap((m, i) => (counted[i] && m.says === text ? [`o${m.operator}`] : []))).size;
            if (result instanceof QuorumError) {
              // Nothing that could be decided was left undecided.
              for (const text of ['x', 'lie', 'other']) expect(votes(text)).toBeLessThan(k);
            } else {
              const { value, dissent } = result as { value: string; dissent: { operator: string }[] };
              expect(votes(value)).toBeGreaterThanOrEqual(k);
              expect(answering.get(value)?.size ?? 0).toBeGreaterThanOrEqual(k);
              for (const { operator } of dissent) expect(excluded.has(operator)).toBe(false);
            }
          }
          for (const provider of providers) if (excluded.has(provider.operator)) expect(provider.asked).toEqual([]);
          expect(clock.pending()).toBe(0);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('k - 1 operators that lie, with whatever providers and standings, are never believed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 4 }),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 0, max: 400 }),
        async (k, honestAnswers, suspended, ms) => {
          const clock = virtualClock();
          const liars = Array.from({ length: (k - 1) * 2 }, (_, i) =>
            fakeProvider(`eve${i % (k - 1)}`, clock, { say: () => 'lie' }),
          );
          const honest = Array.from({ length: k }, (_, i) =>
            fakeProvider(`h${i}`, clock, { say: () => (honestAnswers[i] ? clock.sleep(ms).then(x) : NEVER) }),
          );
          const providers = [...liars, ...honest];
          const quorum = createQuorum(k, providers, clock);
          providers.forEach((provider, i) => {
            if (suspended[i]) quorum.standings.fault(provider, 'lag');
          });
          for (let i = 0; i < 5; i++) {
            for (const how of ['ask', 'askFew'] as const) {
              const asked = quorum[how]('what', run, String)
                .then(({ value }) => value)
                .catch(() => 'nothing');
              await clock.advance(20_000);
              expect(await asked).not.toBe('lie');
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
