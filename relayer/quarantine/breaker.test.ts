import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Height, height } from '../core/ids.ts';
import type { LaneMode, ModeName } from '../core/mode.ts';
import { fixture } from '../pipeline/testing/params.ts';
import { type BreakerRules, countProbe, nextMode, openMode, type Pressure } from './breaker.ts';

const fx = fixture();
const rules: BreakerRules = { reopenHeights: 10, probePackets: 2, calmMs: 1_000 };
const open = openMode(fx.forth, fx.book.shard);
const CALM: Pressure = { halts: [], restrict: [], drain: null, final: height(100n), atMs: 5_000 };

const through = (mode: LaneMode, ...steps: readonly Partial<Pressure>[]): LaneMode =>
  steps.reduce((now, change) => nextMode(now, { ...CALM, ...change }, rules), mode);
const at = (final: number): Partial<Pressure> => ({ final: height(BigInt(final)) });
/** Every final height from one to the other, as they are seen. */
const rising = (from: number, to: number): Partial<Pressure>[] =>
  Array.from({ length: to - from + 1 }, (_, i) => at(from + i));
const HALT = { halts: ['escrow_shortfall/gold/alpha'] };
const RUN = { restrict: ['outflow far above its history'] };
const DRAIN = { drain: 'outflow over the threshold' };

const drainedBy = (by: string): LaneMode => ({
  ...open,
  drain: { by, reason: 'why', atMs: 1, finishedAtMs: null },
});

describe('a halted lane', () => {
  it('stays halted for as long as a halt is open, whatever the time, the heights and the rest', () => {
    const pressure = fc.record({
      halts: fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 2 }),
      restrict: fc.constantFrom([], ['run']),
      drain: fc.constantFrom(null, 'threshold'),
      final: fc.option(fc.bigInt({ min: 0n, max: 1_000_000n }).map((h) => height(h))),
      atMs: fc.integer({ min: 0, max: 2 ** 45 }),
    });
    fc.assert(
      fc.property(fc.array(pressure, { minLength: 1, maxLength: 40 }), (steps) => {
        let now = open;
        for (const step of steps) {
          now = nextMode(now, step, rules);
          expect(now.mode).toBe('halted');
        }
      }),
    );
  });

  it('comes back through probing only, and is open after its final height was seen to rise exactly K times', () => {
    const halted = through(open, HALT);
    const probing = through(halted, at(100));
    expect(probing).toMatchObject({ mode: 'probing', probe: { from: 100n, at: 100n, relayed: 0, steps: 0 } });
    expect(through(probing, ...rising(101, 109)).mode).toBe('probing');
    expect(through(probing, ...rising(101, 110)).mode).toBe('open');
    expect(through(probing, at(1_000)).mode).toBe('probing');
    expect(through(probing, ...rising(101, 109), at(1_000)).mode).toBe('open');
    expect(through(probing, { ...at(100), atMs: 10 ** 15 }).mode).toBe('probing');
  });

  it('a chain whose final height is not known begins nothing', () => {
    expect(through(open, HALT, { final: null }).mode).toBe('halted');
  });

  it('a halt during probing goes back to halted, and the probing after it starts anew', () => {
    const again = through(open, HALT, at(100), at(109), { ...HALT, ...at(109) });
    expect(again).toMatchObject({ mode: 'halted', probe: null });
    const probing = through(again, at(109));
    expect(probing.probe?.from).toBe(109n);
    expect(through(probing, at(110)).mode).toBe('probing');
  });

  it('a start changes nothing: the journaled record gives the same next mode', () => {
    const probing = countProbe(through(open, HALT, at(100)));
    const restored = structuredClone(probing);
    expect(through(restored, at(105))).toEqual(through(probing, at(105)));
    expect(restored.probe?.relayed).toBe(1);
  });

  it('probes a trickle: what was cleared counts until the next final height', () => {
    const probing = countProbe(countProbe(through(open, HALT, at(100))));
    expect(through(probing, at(100)).probe?.relayed).toBe(2);
    expect(through(probing, at(101)).probe).toEqual({ from: 100n, at: 101n, relayed: 0, steps: 1 });
  });

  it('once all is acknowledged it is open within K rises, whatever presses that is no halt', () => {
    const noise = fc.record({ restrict: fc.constantFrom([], ['run']), atMs: fc.integer({ min: 0, max: 10 ** 13 }) });
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 20 }), fc.array(fc.integer({ min: 0, max: 3 })), (presses, steps) => {
        let final = 100n;
        let rises = 0;
        let mode = through(open, HALT, at(100));
        for (const [i, step] of steps.entries()) {
          final += BigInt(step);
          rises += step > 0 ? 1 : 0;
          mode = nextMode(mode, { ...CALM, ...presses[i], final: height(final) as Height }, rules);
          if (rises >= 10) expect(['open', 'restricted']).toContain(mode.mode);
        }
      }),
    );
  });
});

describe('a restricted lane has hysteresis', () => {
  it('is restricted at once, and open only after calm for long enough', () => {
    const restricted = through(open, RUN);
    expect(restricted.mode).toBe('restricted');
    const calm = through(restricted, { atMs: 6_000 });
    expect(calm).toMatchObject({ mode: 'restricted', calmSinceMs: 6_000 });
    expect(through(calm, { atMs: 6_999 }).mode).toBe('restricted');
    expect(through(calm, { atMs: 7_000 }).mode).toBe('open');
  });

  it('one more call for it starts the calm anew, and so flapping opens nothing', () => {
    const calm = through(open, RUN, { atMs: 6_000 }, { ...RUN, atMs: 6_900 });
    expect(calm.calmSinceMs).toBeNull();
    expect(through(calm, { atMs: 7_000 }, { atMs: 7_900 }).mode).toBe('restricted');
  });

  it('a clock that goes backwards makes no calm', () => {
    expect(through(open, RUN, { atMs: 6_000 }, { atMs: 1_000 }, { atMs: 6_500 }).mode).toBe('restricted');
  });

  it('what calls for it at the end of probing leads to restricted, not to open', () => {
    expect(through(open, HALT, at(100), ...rising(101, 109), { ...at(110), ...RUN }).mode).toBe('restricted');
  });

  it('over a halt or a drain as well: what called for it before or meanwhile has to be calm for long enough after probing', () => {
    const before = through(open, RUN, HALT, at(100), ...rising(101, 110));
    const meanwhile = through(open, HALT, { ...HALT, ...RUN }, HALT, at(100), ...rising(101, 110));
    const drained = { ...through({ ...through(open, RUN), drain: drainedBy('ann').drain }, at(100)), drain: null };
    for (const back of [before, meanwhile, through(drained, at(100), ...rising(101, 110))]) {
      expect(back).toMatchObject({ mode: 'restricted', calmSinceMs: null });
      expect(through(back, { atMs: 6_000 }, { atMs: 6_999 }).mode).toBe('restricted');
      expect(through(back, { atMs: 6_000 }, { atMs: 7_000 }).mode).toBe('open');
    }
    expect(through(open, HALT, at(100), ...rising(101, 110)).mode).toBe('open');
  });
});

describe('a lane that drains', () => {
  it('drains until a person resumes it, and comes back through probing', () => {
    const draining = through(drainedBy('ann'), at(100));
    expect(draining.mode).toBe('draining');
    expect(through(draining, { ...at(10_000), atMs: 10 ** 15 }).mode).toBe('draining');
    expect(through({ ...draining, drain: null }, at(100)).mode).toBe('probing');
  });

  it('a halt comes first, and the drain is still there once it has ended', () => {
    const halted = through(drainedBy('ann'), at(100), HALT);
    expect(halted.mode).toBe('halted');
    expect(through(halted, at(100)).mode).toBe('draining');
  });

  it("the policy's threshold begins it, and does not end it", () => {
    const draining = through(open, DRAIN);
    expect(draining).toMatchObject({ mode: 'draining', drain: { by: 'policy', reason: DRAIN.drain } });
    expect(through(draining, {}).mode).toBe('draining');
  });

  it('one that a person resumed drains again only at a new crossing of the threshold', () => {
    const resumed: LaneMode = { ...through(open, DRAIN), drain: null, drainHeard: true };
    const modes: ModeName[] = [];
    let mode = resumed;
    for (const drain of [DRAIN.drain, DRAIN.drain, null, DRAIN.drain]) {
      mode = through(mode, { drain });
      modes.push(mode.mode);
    }
    expect(modes).toEqual(['probing', 'probing', 'probing', 'draining']);
  });
});
