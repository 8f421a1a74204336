import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertInvariants } from './testing/invariants.ts';
import { FORGERIES, type MeshCommand, MeshRun, meshTraffic } from './testing/meshRuns.ts';
import type { TestLeg } from './testing/params.ts';

const BOOKS: readonly [string, readonly TestLeg[]][] = [
  ['a mesh of burns and mints', ['mint', 'mint', 'mint'].map((kind) => ({ kind: kind as 'mint', initial: 400n }))],
  ['a pool of two escrows', ['escrow', 'escrow'].map((kind) => ({ kind: kind as 'escrow', initial: 400n }))],
  [
    'two escrows and two mints',
    [
      { kind: 'escrow', initial: 500n },
      { kind: 'mint', initial: 300n },
      { kind: 'mint', initial: 200n },
      { kind: 'escrow', initial: 100n },
    ],
  ],
];

const finality = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });
const runs = (bounded: number): number => bounded * Number(process.env.LOADLINE_PROPERTY_FACTOR ?? 1);

async function play(legs: readonly TestLeg[], commands: readonly MeshCommand[], depths: readonly number[]) {
  const run = await MeshRun.start(legs, depths);
  for (const command of commands) {
    await run.apply(command);
    assertInvariants(run.h);
  }
  await run.h.assertRestores();
  return run;
}

describe.each(BOOKS)('%s', (_, legs) => {
  it('with honest traffic, delays, reorgs and crashes nothing halts, all settles, and every recount agrees', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(meshTraffic, { maxLength: 90 }), finality, async (commands, depths) => {
        const run = await play(legs, commands, depths);
        await run.finish(40);
        await run.h.assertRestores();
        expect([...run.h.state.halts.values()]).toEqual([]);
        const states = [...run.canonical()].map((key) => run.h.recordOf(key as never)?.state);
        expect(states.filter((state) => state !== 'settled')).toEqual([]);
        expect([run.h.state.reservations.size, run.h.state.reserved.size, run.h.state.facts.size]).toEqual([0, 0, 0]);
        for (const { total, folded } of ledgers(run)) expect(folded).toEqual(total);
      }),
      { numRuns: runs(8) },
    );
  });

  it('what is forged, replayed or inflated on any leg is found at once', async () => {
    const calm = meshTraffic.filter((command) => command.do !== 'reorg');
    const crime = fc.tuple(fc.constantFrom(...FORGERIES), fc.nat(30));
    await fc.assert(
      fc.asyncProperty(fc.array(calm, { maxLength: 50 }), finality, crime, async (commands, depths, [kind, pick]) => {
        const run = await play(legs, commands, depths);
        await run.finish(12);
        const { guid } = run.forge(kind, pick);
        // Two looks at each chain, wherever in a round the reading stands.
        await run.finish(3);
        const halts = [...run.h.state.halts.values()];
        expect(halts.filter(({ cause }) => cause === 'unmatched_consumption')).toHaveLength(1);
        expect(halts.map(({ saw }) => saw).join()).toContain(guid);
        expect(halts.some(({ cause }) => cause === 'sums_differ')).toBe(false);
      }),
      { numRuns: runs(8) },
    );
  });
});

const ledgers = (run: MeshRun) =>
  [...run.h.state.ledgers.values()].map(({ authorized, consumed, authorizedTo, consumedFrom, folded }) => ({
    total: { authorized, consumed, authorizedTo, consumedFrom },
    folded,
  }));
