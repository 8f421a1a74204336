import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LimitRule } from '../core/policy.ts';
import { look, send } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';

const PERIOD_MS = 60_000;
const rule = (kind: LimitRule['kind']): LimitRule => ({
  id: 'most',
  scope: 'lane',
  unit: 'token',
  kind,
  capacity: 100n,
  periodMs: PERIOD_MS,
});

/** What one schedule sends, waits and loses, and when what was cleared by the journal's own receipts. */
const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('send' as const), amount: fc.bigInt(0n, 120n) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 40_000 }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const) }) },
  ),
  { minLength: 1, maxLength: 12 },
);

type Schedule = typeof steps extends fc.Arbitrary<infer T> ? T : never;

async function relayed(h: Harness, schedule: Schedule) {
  let sent = 0;
  for (const step of schedule) {
    if (step.do === 'wait') h.nowMs += step.ms;
    else if (step.do === 'crash') {
      await h.crash();
      await h.readLanes();
    } else {
      sent += 1;
      await send(h, `send ${sent}`, step.amount);
    }
    await look(h, 2);
  }
  await look(h, 3);
  await h.assertRestores();
  const verdicts = h.writes.flatMap((write) => (write.op === 'append' && write.kind === 'verdict' ? [write] : []));
  return verdicts.flatMap(({ atMs, body }) => {
    const { verdict, input } = body as {
      verdict: { say: string };
      input: { packet: { transfer: { amount: bigint } } };
    };
    return verdict.say === 'relay' ? [{ atMs, amount: input.packet.transfer.amount }] : [];
  });
}

/** The most that was cleared within any `windowMs`, both ends counted. */
function most(cleared: readonly { atMs: number; amount: bigint }[], windowMs: number): bigint {
  const sums = cleared.map(({ atMs: from }) =>
    cleared.reduce((sum, { atMs, amount }) => (atMs >= from && atMs <= from + windowMs ? sum + amount : sum), 0n),
  );
  return sums.reduce((a, b) => (a > b ? a : b), 0n);
}

describe('whatever is sent whenever, with restarts between', () => {
  it.each([
    ['window', PERIOD_MS, 100n],
    ['bucket', 0, 100n],
    ['bucket', PERIOD_MS, 200n],
    ['bucket', 3 * PERIOD_MS, 400n],
  ] as const)('a %s lets no more through within %i ms than %i', async (kind, windowMs, bound) => {
    await fc.assert(
      fc.asyncProperty(steps, async (schedule) => {
        const h = await Harness.start({ policy: { limits: [rule(kind)], orderedPaths: 'hold' } });
        expect(most(await relayed(h, schedule), windowMs)).toBeLessThanOrEqual(bound);
      }),
      { numRuns: 12 },
    );
  });
});
