import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainName } from '../core/ids.ts';
import { assertInvariants, assertSendingRecord } from './testing/invariants.ts';
import { ALPHA, BETA } from './testing/params.ts';
import {
  attestedElsewhere,
  type Command,
  type Crime,
  claim,
  dissent,
  forgery,
  honest,
  Run,
  theft,
} from './testing/runs.ts';

const depth = fc.integer({ min: 1, max: 6 });
const setting = fc.tuple(depth, depth);
const MINTED = 200n;

async function play(commands: readonly Command[], finality: readonly [number, number], rounds: number): Promise<Run> {
  const run = await Run.start(finality, MINTED);
  for (const command of commands) {
    await run.apply(command);
    assertInvariants(run.h);
  }
  await run.h.assertRestores();
  await run.finish(rounds);
  await run.h.assertRestores();
  assertSendingRecord(run.h);
  return run;
}

/** The keys of all packets that stand on the canonical source chains. */
const canonical = (run: Run): Set<string> =>
  new Set(
    run.sent
      .filter((packet) =>
        [ALPHA, BETA].some((name) =>
          run.h
            .chain(name)
            .blocks.some((b) => b.facts.some((f) => f.kind === 'packetSent' && f.encoded === packet.encoded)),
        ),
      )
      .map((packet) => packet.key),
  );

/** `npm run test:properties` runs many times as many. */
const runs = (bounded: number): number => bounded * Number(process.env.LOADLINE_PROPERTY_FACTOR ?? 1);

describe('for any honest run: transfers both ways, any timing of polls, any finality lag, crashes, reorgs', () => {
  it('no halt is ever raised, every transfer settles, nothing stays reserved, and the sums are exact', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(honest, { maxLength: 120 }), setting, async (commands, finality) => {
        const run = await play(commands, finality, 60);
        const { h } = run;
        expect([...h.state.halts.values()]).toEqual([]);
        const states = [...canonical(run)].map((key) => h.recordOf(key as never)?.state);
        expect(states.filter((state) => state !== 'settled')).toEqual([]);
        expect(h.state.reservations.size).toBe(0);
        const supply = h.chain(BETA).head.after.holding;
        expect(h.chain(ALPHA).head.after.holding).toBe(supply * h.fx.escrow.rate);
        expect(h.state.facts.size).toBe(0);
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('for any run in which single operators report against the quorum', () => {
  it('nothing of a disputed book goes out, and all is delivered once the disputes are over', async () => {
    const all = fc.oneof({ weight: 6, arbitrary: honest }, { weight: 1, arbitrary: dissent });
    await fc.assert(
      fc.asyncProperty(fc.array(all, { maxLength: 120 }), setting, async (commands, finality) => {
        const run = await play(commands, finality, 60);
        const { h } = run;
        expect([...h.state.halts.values()]).toEqual([]);
        expect(h.state.disputes.size).toBe(0);
        const states = [...canonical(run)].map((key) => h.recordOf(key as never)?.state);
        expect(states.filter((state) => state !== 'settled')).toEqual([]);
        expect(h.state.reservations.size).toBe(0);
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('for any run in which another node of ours attests too early, and sources go back', () => {
  it('what is orphaned is revoked, what returns is lifted and delivered, and no lane halts', async () => {
    const all = fc.oneof({ weight: 5, arbitrary: honest }, { weight: 1, arbitrary: attestedElsewhere });
    await fc.assert(
      fc.asyncProperty(fc.array(all, { maxLength: 120 }), setting, async (commands, finality) => {
        const run = await play(commands, finality, 80);
        const { h } = run;
        expect([...h.state.halts.values()]).toEqual([]);
        const stands = canonical(run);
        const states = [...stands].map((key) => h.recordOf(key as never)?.state);
        expect(states.filter((state) => state !== 'settled')).toEqual([]);
        expect(h.state.reservations.size).toBe(0);
        const attested = [ALPHA, BETA].flatMap((name) => [...h.chain(name).head.after.attested]);
        expect(attested.filter((key) => !stands.has(key) && h.recordOf(key as never) !== undefined)).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });
});

type Reading = {
  readonly reading: string;
  readonly body: {
    readonly input: { readonly first: Readonly<Record<string, { chain: ChainName; head: { height: bigint } }>> };
  };
};

/** Readings on which something was cleared, in order. */
function relaysOf(run: Run): Reading[] {
  const readings = new Map<unknown, Reading>();
  const used: Reading[] = [];
  for (const write of run.h.writes) {
    if (write.op !== 'append') continue;
    if (write.kind === 'reading') readings.set((write.body as Reading).reading, write.body as Reading);
    if (write.kind !== 'verdict') continue;
    const { verdict, reading } = write.body as { verdict: { say: string }; reading: unknown };
    const found = readings.get(reading);
    if (verdict.say === 'relay' && found) used.push(found);
  }
  return used;
}

const shows = (reading: Reading, crime: Crime): boolean =>
  Object.values(reading.body.input.first).some(
    (look) => look.chain === crime.chain && look.head.height >= crime.height,
  );

describe('for any run with an adversary', () => {
  const calm = honest.filter((command) => command.do !== 'reorg');

  it('every forged consumption halts the attester set, and nothing is cleared on a reading that shows it', async () => {
    const bad = fc.oneof({ weight: 12, arbitrary: calm }, { weight: 1, arbitrary: forgery });
    const commands = fc.tuple(fc.array(bad, { maxLength: 80 }), forgery).map(([all, last]) => [...all, last]);
    await fc.assert(
      fc.asyncProperty(commands, setting, async (all, finality) => {
        const run = await play(all, finality, 25);
        const consumptions = [...run.h.state.facts.values()].flat();
        const halted = consumptions.flatMap((f) => (f.kind === 'consumption' && f.halt ? [f.halt] : []));
        expect(new Set(halted).size).toBe(run.crimes.length);
        for (const id of halted) expect(run.h.state.halts.get(id)?.scope.kind).toBe('attesterSet');
        for (const reading of relaysOf(run)) {
          expect(run.crimes.filter((crime) => shows(reading, crime))).toEqual([]);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('theft and mints by an administrator halt the book, and nothing is cleared after the look that shows them', async () => {
    const bad = fc.oneof({ weight: 15, arbitrary: calm }, { weight: 1, arbitrary: theft });
    const commands = fc.tuple(fc.array(bad, { maxLength: 80 }), theft, fc.array(calm, { maxLength: 30 }));
    await fc.assert(
      fc.asyncProperty(commands, setting, async ([before, crime, after], finality) => {
        const run = await play([...before, crime, ...after], finality, 25);
        const found = new Set([...run.h.state.halts.values()].map((halt) => halt.cause as string));
        for (const { what } of run.crimes)
          expect(found).toContain(what === 'steal' ? 'escrow_shortfall' : 'supply_excess');
        const seconds = run.h.writes.findIndex((w) => w.op === 'append' && w.kind === 'halt');
        const late = run.h.writes
          .slice(seconds)
          .filter(
            (w) =>
              w.op === 'append' &&
              w.kind === 'verdict' &&
              (w.body as { verdict: { say: string } }).verdict.say === 'relay',
          );
        expect(late).toEqual([]);
        for (const reading of relaysOf(run)) {
          expect(run.crimes.filter((c) => shows(reading, c))).toEqual([]);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('what one operator invents is held, and neither stops nor moves anything', async () => {
    const bad = fc.oneof({ weight: 8, arbitrary: calm }, { weight: 1, arbitrary: claim });
    await fc.assert(
      fc.asyncProperty(fc.array(bad, { maxLength: 80 }), setting, async (all, finality) => {
        const run = await play(all, finality, 60);
        expect([...run.h.state.halts.values()]).toEqual([]);
        const left = [...run.h.state.packets.values()];
        expect(left.filter((r) => r.state !== 'quarantined' || r.hold?.cause !== 'source_not_agreed')).toEqual([]);
      }),
      { numRuns: runs(30) },
    );
  });
});
