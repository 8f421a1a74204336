import { expect, test } from 'vitest';
import { createLife } from './life.ts';
import { createRandom } from './random.ts';
import { createScheduler } from './scheduler.ts';
import { createTrace } from './trace.ts';

const world = () => {
  const trace = createTrace(0);
  return { trace, scheduler: createScheduler(0, trace) };
};
const endless = () => false;

test('events run in the order of their time, and those of one time in the order of their making', async () => {
  const { scheduler } = world();
  const random = createRandom('order');
  const wanted = Array.from({ length: 500 }, (_, made) => ({ atMs: random.between(0, 40), made }));
  const seen: typeof wanted = [];
  for (const one of wanted) scheduler.after(one.atMs, 'x', () => seen.push(one));
  await scheduler.runUntil(100, endless);
  expect(seen).toEqual([...wanted].sort((a, b) => a.atMs - b.atMs || a.made - b.made));
  expect(scheduler.nowMs()).toBe(100);
});

test('an event ends, with every promise that it settles, before the next one begins', async () => {
  const { scheduler } = world();
  const seen: string[] = [];
  scheduler.after(1, 'first', () => {
    void (async () => {
      for (let i = 0; i < 1_000; i++) await Promise.resolve();
      seen.push('first is over');
    })();
  });
  scheduler.after(1, 'second', () => seen.push('second'));
  await scheduler.runUntil(1, endless);
  expect(seen).toEqual(['first is over', 'second']);
});

test('what is called off never runs', async () => {
  const { scheduler } = world();
  const seen: string[] = [];
  scheduler.after(5, 'called off', () => seen.push('ran'))();
  await scheduler.runUntil(10, endless);
  expect(seen).toEqual([]);
});

test('the same events give the same digest, and one more gives another', async () => {
  const digestOf = async (count: number): Promise<string> => {
    const { scheduler, trace } = world();
    for (let i = 0; i < count; i++) scheduler.after(i, `event ${i}`, () => undefined);
    await scheduler.runUntil(1_000, endless);
    return trace.digest();
  };
  expect(await digestOf(50)).toBe(await digestOf(50));
  expect(await digestOf(50)).not.toBe(await digestOf(51));
});

test('a process that is doomed dies at that very moment, and nothing it waited for happens to it', async () => {
  const { scheduler } = world();
  const seen: string[] = [];
  const life = createLife(scheduler, 'a', { offsetMs: 0, farthestMs: 0 }, () => seen.push('died'));
  void (async () => {
    await life.clock.sleep(1);
    seen.push('slept once');
    await life.clock.sleep(1);
    seen.push('slept twice');
  })();
  life.doom('wake', 1);
  await scheduler.runUntil(10, endless);
  expect(seen).toEqual(['slept once', 'died']);
  expect(life.touch('request')).toBe(false);
});

test('a sleep that is called off ends at once, and a jump of the clock shifts what it says and no sleep', async () => {
  const { scheduler } = world();
  const machine = { offsetMs: 0, farthestMs: 0 };
  const life = createLife(scheduler, 'a', machine, () => undefined);
  const stop = new AbortController();
  const seen: string[] = [];
  void life.clock.sleep(1_000, stop.signal).then(() => seen.push(`called off at ${scheduler.nowMs()}`));
  void life.clock.sleep(50).then(() => seen.push(`slept, and it says ${life.clock.nowMs()}`));
  scheduler.after(10, 'abort', () => stop.abort());
  scheduler.after(20, 'jump', () => {
    machine.offsetMs = -5_000;
  });
  await scheduler.runUntil(2_000, endless);
  expect(seen).toEqual(['called off at 10', 'slept, and it says -4950']);
});

test('streams of chance with another name deal other cards, and the same name deals the same', () => {
  const draw = (name: string) => Array.from({ length: 8 }, createRandom('seed').fork(name).next);
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
});
