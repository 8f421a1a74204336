import { describe, expect, it } from 'vitest';
import type { Provider } from './provider.ts';
import { createQuorum, QuorumError } from './quorum.ts';
import { type FakeProvider, fakeProvider, NEVER } from './testing/fakeProvider.ts';
import { type VirtualClock, virtualClock } from './testing/virtualClock.ts';

const DEADLINE = 5_000;
const ask = (provider: Provider): Promise<unknown> => provider.request('say', [], DEADLINE);

function quorumOf(k: number, said: Readonly<Record<string, () => unknown>>, clock: VirtualClock = virtualClock()) {
  const providers = Object.entries(said).map(([name, say]) => fakeProvider(name.replace(/#.*/, ''), clock, { say }));
  return { clock, providers, quorum: createQuorum(k, providers, clock) };
}

const fail = (message: string) => () => {
  throw new Error(message);
};

/** Runs a question to its end on virtual time. */
async function ended<T>(clock: VirtualClock, question: Promise<T>, ms = 60_000): Promise<T> {
  question.catch(() => undefined);
  await clock.advance(ms);
  return question;
}

const question = (of: ReturnType<typeof quorumOf>) => of.quorum.ask('what', ask, String);

describe('k of n operators, or no answer', () => {
  it('k that agree decide, and who differs is named with the answer', async () => {
    const of = quorumOf(2, { a: () => 'x', b: () => 'x', eve: () => 'lie' });
    const agreed = await ended(of.clock, question(of));
    expect(agreed.value).toBe('x');
    expect(agreed.dissent).toEqual([{ operator: 'eve', value: 'lie' }]);
    expect(agreed.said).toEqual({ question: 'what', answers: { a: 'x', b: 'x', eve: 'lie' } });
  });

  it.each<[string, () => unknown]>([
    ['is down', fail('down')],
    ['hangs', () => NEVER],
    ['says something else', () => 'y'],
  ])('k never shrinks: one of two that %s means no answer', async (_, other) => {
    const of = quorumOf(2, { a: () => 'x', b: other });
    const error = await ended(of.clock, question(of)).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(QuorumError);
    expect((error as Error).message).toMatch(/^what: saw 1 of 2 operators agree, wanted 2/);
  });

  it('one that stays down for long is waited for no less: k stays', async () => {
    const of = quorumOf(2, { a: () => 'x', b: fail('down'), c: fail('down') });
    for (let i = 0; i < 5; i++) await expect(ended(of.clock, question(of))).rejects.toBeInstanceOf(QuorumError);
    expect(of.quorum.k).toBe(2);
  });

  it('two URLs of one operator count once', async () => {
    const of = quorumOf(2, { 'eve#1': () => 'lie', 'eve#2': () => 'lie', 'eve#3': () => 'lie', a: () => 'x' });
    expect(of.quorum.operators).toEqual(['eve', 'a']);
    await expect(ended(of.clock, question(of))).rejects.toThrow(/saw 1 of 2 operators agree, wanted 2/);
    const honest = quorumOf(2, { 'a#1': () => 'x', 'a#2': fail('down'), b: () => 'x' });
    expect((await ended(honest.clock, question(honest))).value).toBe('x');
  });

  it.each([0, 3, 1.5, -1, Number.NaN])('k of %d with two operators is refused', (k) => {
    expect(() => quorumOf(k, { a: () => 'x', b: () => 'x' })).toThrow(RangeError);
  });

  it('k counts operators, not URLs, when it is refused', () => {
    expect(() => quorumOf(2, { 'a#1': () => 'x', 'a#2': () => 'x' })).toThrow(/saw a quorum of 2 with 1 operators/);
  });

  it('an error names every operator that failed, and how', async () => {
    const of = quorumOf(2, { a: () => 'x', b: fail('no connection'), c: () => NEVER });
    const error = (await ended(of.clock, question(of)).catch((e: unknown) => e)) as QuorumError;
    expect(error.message).toContain('no connection');
    expect(error.said.answers).toMatchObject({ a: 'x', b: 'error: no connection' });
    expect(error.said.answers.c).toContain(`no answer to say within ${DEADLINE} ms`);
  });

  it('an answer that does not read as text is a failed answer, and stops nobody', async () => {
    const of = quorumOf(2, { a: () => 'x', b: () => 'x', eve: () => Object.create(null) });
    const agreed = await ended(
      of.clock,
      of.quorum.ask('what', ask, (value) => `${value}`),
    );
    expect(agreed.value).toBe('x');
  });
});

describe('waiting', () => {
  it('the dissent of those who are late is waited for a moment, not longer', async () => {
    const of = quorumOf(2, { a: () => 'x', b: () => 'x', slow: () => NEVER });
    let done = false;
    const asked = question(of).then((agreed) => {
      done = true;
      return agreed;
    });
    await of.clock.advance(200);
    expect(done).toBe(false);
    await of.clock.advance(100);
    expect(done).toBe(true);
    expect((await asked).dissent).toEqual([]);
  });

  it('who let us wait in vain is not waited for again, but is heard when it speaks', async () => {
    const of = quorumOf(2, { a: () => 'x', b: () => 'x', slow: () => NEVER });
    await ended(of.clock, question(of), 300);
    let done = false;
    const again = question(of).then(() => {
      done = true;
    });
    await of.clock.advance(0);
    await again;
    expect(done).toBe(true);
    const [, , slow] = of.providers as [FakeProvider, FakeProvider, FakeProvider];
    slow.answers = { say: () => 'lie' };
    await ended(of.clock, question(of), 300);
    expect((await ended(of.clock, question(of), 300)).dissent).toEqual([{ operator: 'slow', value: 'lie' }]);
  });

  it('a hanging majority ends with the deadline, and leaves no timer behind', async () => {
    const of = quorumOf(2, { a: () => 'x', b: () => NEVER, c: () => NEVER });
    const error = await ended(of.clock, question(of), DEADLINE + 1).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(QuorumError);
    expect(of.clock.pending()).toBe(0);
  });

  it('hearing returns what there is, and nothing when nobody answers', async () => {
    const of = quorumOf(2, { a: () => 'x', b: fail('down'), c: () => 'y' });
    expect(await ended(of.clock, of.quorum.hear(ask))).toEqual([
      { operator: 'a', value: 'x', counted: true },
      { operator: 'c', value: 'y', counted: true },
    ]);
    const none = quorumOf(1, { a: fail('down') });
    expect(await ended(none.clock, none.quorum.hear(ask))).toEqual([]);
  });
});
