import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PacketKey } from '../../relayer/core/ids.ts';
import type { Delivery } from './executeCall.ts';
import { MAX_SIMULATIONS, simulate, type Trial } from './simulate.ts';

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
