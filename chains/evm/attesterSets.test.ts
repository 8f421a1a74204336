import { expect, test } from 'vitest';
import { virtualClock } from '../testing/virtualClock.ts';
import { rememberedSet } from './attesterSets.ts';

function reading(epochs: readonly number[]) {
  const clock = virtualClock();
  let reads = 0;
  const read = async () => {
    const epoch = epochs[Math.min(reads, epochs.length - 1)] ?? 0;
    reads += 1;
    return { epoch, attesters: [`0x0${epoch}`] as const, threshold: 1 };
  };
  return { clock, setOf: rememberedSet(read, clock), reads: () => reads };
}

test('the set of an epoch is read once for many batches, and again after a while: a reorg may change it', async () => {
  const { clock, setOf, reads } = reading([5]);
  for (let i = 0; i < 10; i++) expect((await setOf(5)).epoch).toBe(5);
  expect(reads()).toBe(1);
  await clock.advance(30_000);
  await setOf(5);
  expect(reads()).toBe(2);
});

test('a set of another epoch than the one that is signed for is never remembered as its own', async () => {
  const { setOf, reads } = reading([5, 6]);
  expect((await setOf(6)).epoch).toBe(5);
  expect((await setOf(6)).epoch).toBe(6);
  expect(reads()).toBe(2);
});

test('without an epoch the chain is asked', async () => {
  const { setOf, reads } = reading([5]);
  await setOf();
  await setOf();
  expect(reads()).toBe(2);
});
