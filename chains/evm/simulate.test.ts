import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PacketKey } from '../../relayer/core/ids.ts';
import type { Delivery } from './executeCall.ts';
import { MAX_SIMULATIONS, simulate, simulateAfter, type Trial } from './simulate.ts';

const deliveries = (count: number): Delivery[] =>
  Array.from({ length: count }, (_, i) => ({
    key: `p${i}` as PacketKey,
    uncommitted: false,
    item: {} as Delivery['item'],
  }));

/** A chain on which a batch reverts as a whole while one of these is in it. */
function chainWith(bad: ReadonlySet<string>) {
  let calls = 0;
  const run = async (some: readonly Delivery[]): Promise<Trial> => {
    calls += 1;
    const culprit = some.find(({ key }) => bad.has(key));
    if (culprit) return { ok: false, reason: `InsufficientGas(${culprit.key})` };
    return { ok: true, outcomes: some.map(() => ({ committed: true, executed: true, reason: '0x' as const })) };
  };
  return { run, calls: () => calls };
}

test('one packet that makes a batch of a hundred fail is left out with its own reason, and all others go', async () => {
  const { run, calls } = chainWith(new Set(['p37']));
  const { keep, dropped } = await simulate(deliveries(100), run);
  expect(keep).toHaveLength(99);
  expect(dropped).toEqual([{ packet: 'p37', cause: 'execution_failing', reason: 'InsufficientGas(p37)' }]);
  expect(calls()).toBeLessThanOrEqual(9);
});

test('whatever is wrong with a batch: nothing bad goes, every packet is told of, and the calls are bounded', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 100 }),
      fc.array(fc.integer({ min: 0, max: 99 })),
      async (count, bad) => {
        const names = new Set(bad.map((i) => `p${i}`));
        const { run, calls } = chainWith(names);
        const { keep, dropped } = await simulate(deliveries(count), run);
        expect(calls()).toBeLessThanOrEqual(MAX_SIMULATIONS + 1);
        expect(keep.filter(({ key }) => names.has(key))).toEqual([]);
        const told = [...keep.map(({ key }) => key), ...dropped.map(({ packet }) => packet)];
        expect(new Set(told).size).toBe(count);
        expect(told).toHaveLength(count);
      },
    ),
    { numRuns: 200 },
  );
});

test('a batch is tried together with what is mined before it, and only its own outcomes count', async () => {
  const [ahead, own] = [deliveries(5).slice(0, 2), deliveries(5).slice(2)];
  const asked: string[][] = [];
  const { keep, dropped } = await simulateAfter(ahead, own, async (some) => {
    asked.push(some.map(({ key }) => key));
    const outcomes = some.map(({ key }) =>
      key === 'p0' || key === 'p3'
        ? { committed: false, executed: false, reason: '0x1234' as const }
        : { committed: true, executed: true, reason: '0x' as const },
    );
    return { ok: true, outcomes };
  });
  expect(asked).toEqual([['p0', 'p1', 'p2', 'p3', 'p4']]);
  expect(keep.map(({ key }) => key)).toEqual(['p2', 'p4']);
  expect(dropped.map(({ packet }) => packet)).toEqual(['p3']);
});

test('where all of them together cannot be tried, nothing is blamed, and the batch waits: one call, no more', async () => {
  const { run, calls } = chainWith(new Set(['p0']));
  const { keep, dropped } = await simulateAfter(deliveries(4).slice(0, 2), deliveries(4).slice(2), run);
  expect(keep).toEqual([]);
  expect(dropped.map(({ packet, cause }) => [packet, cause])).toEqual([
    ['p2', 'blocked_by_earlier_nonce'],
    ['p3', 'blocked_by_earlier_nonce'],
  ]);
  expect(calls()).toBe(1);
});
