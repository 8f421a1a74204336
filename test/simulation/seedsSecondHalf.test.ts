import { expect, test } from 'vitest';
import { playOrTell, SEEDS_A_HALF } from './playing.ts';
import { runSeed } from './seed.ts';

test('worlds are not idle: packets flow, nodes die, and troubles meet packets in every state on the way', async () => {
  const met = new Set<string>();
  let arrived = 0;
  let starts = 0;
  for (let seed = 501; seed <= 512; seed++) {
    const { coverage, counts } = await runSeed({ seed });
    for (const pair of Object.keys(coverage)) met.add(pair.slice(pair.indexOf('/') + 1));
    arrived += counts.arrived ?? 0;
    starts += counts.starts ?? 0;
  }
  expect(arrived).toBeGreaterThan(100);
  expect(starts).toBeGreaterThan(20);
  expect([...met]).toEqual(expect.arrayContaining(['observed', 'final', 'cleared', 'attested', 'delivered']));
}, 120_000);

test('no rule is broken in any world of the second half', async () => {
  for (let seed = SEEDS_A_HALF + 1; seed <= 2 * SEEDS_A_HALF; seed++) await playOrTell(seed);
}, 600_000);
