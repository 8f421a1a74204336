import { describe, expect, test } from 'vitest';
import { valueAmount } from '../core/amount.ts';
import type { BookPolicy, ChainPolicy, Policy, PolicyHash } from '../core/policy.ts';
import { DEFAULT_BOOK_POLICY } from '../policy/default.ts';
import { HoldSimulation } from './holds.ts';
import { type Packet, Packets } from './packet.ts';
import { policyLimits } from './policyLimits.ts';
import { frontierSvg } from './svg.ts';
import { Sweep, type SweepPoint } from './sweep.ts';
import { honestFlow } from './testing/flows.ts';
import { attacked, attackPlans, playWith, type Rows, rowsOf } from './testing/play.ts';

function sweepOf(rows: Rows): readonly SweepPoint[] {
  const sweep = new Sweep(3_600);
  const packets = new Packets();
  playWith(rows, {
    onAuthorization: (row) => sweep.authorize(row),
    onVerdict: (row, verdict) => sweep.consume(packets.of(row, verdict), row, verdict),
  });
  return sweep.finish();
}

const honest = rowsOf(honestFlow(400, 21));
const forged = attackPlans(honest, 22).plans.find(({ attack }) => attack === 'mint_without_lock');
if (!forged) throw new Error('no such attack');
const points = sweepOf(attacked(honest, forged).rows);
const family = (name: SweepPoint['family']): SweepPoint[] => points.filter((point) => point.family === name);

describe('the sweep', () => {
  test('a longer halt lets no more through and holds no less', () => {
    const halts = family('per_message');
    for (const [index, point] of halts.entries()) {
      const before = halts[index - 1];
      if (!before) continue;
      expect(point.falsePositiveShare).toBeGreaterThanOrEqual(before.falsePositiveShare);
      expect(point.falseNegativeShare ?? 0).toBeLessThanOrEqual(before.falseNegativeShare ?? 0);
    }
    expect(halts[0]).toMatchObject({ setting: 0, falsePositiveShare: 0, falseNegativeShare: 1 });
  });

  test('a size limit of next to nothing holds everything, one above everything nothing', () => {
    const sizes = family('size_limit');
    expect(sizes[0]?.falsePositiveShare).toBeGreaterThan(0.9);
    expect(sizes.at(-1)).toMatchObject({ falsePositiveShare: 0, falseNegativeShare: 1 });
  });

  test('a balance for each token never raises an alarm on honest traffic, and hides what is in flight', () => {
    expect(sweepOf(honest).filter((point) => point.family === 'net_per_token' && point.falsePositive.rows > 0)).toEqual(
      [],
    );
    expect(family('net_per_token')[0]?.falseNegativeShare).toBeGreaterThan(0);
  });

  test('no point of the frontier is beaten by another', () => {
    const best = points.filter(({ onFrontier }) => onFrontier);
    expect(best.length).toBeGreaterThan(0);
    for (const a of best) {
      for (const b of points) {
        const noWorse =
          b.falsePositiveShare <= a.falsePositiveShare && (b.falseNegativeShare ?? 0) <= (a.falseNegativeShare ?? 0);
        const better =
          b.falsePositiveShare < a.falsePositiveShare || (b.falseNegativeShare ?? 0) < (a.falseNegativeShare ?? 0);
        expect(noWorse && better).toBe(false);
      }
    }
  });

  test('the picture has one mark a point, inside of its frame, and no number that is none', () => {
    const svg = frontierSvg(points);
    expect(svg.match(/<title>/g)?.length).toBe(points.length);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    for (const [, x, y] of svg.matchAll(/translate\((-?[\d.]+) (-?[\d.]+)\)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(860);
      expect(Number(y)).toBeLessThanOrEqual(560);
    }
    expect(frontierSvg(sweepOf(honest))).toContain('nothing is flagged');
  });
});

const book = (limits: BookPolicy['limits']): BookPolicy => ({ ...DEFAULT_BOOK_POLICY, limits });
const policy = (books: Record<string, BookPolicy>, chains: Record<string, ChainPolicy> = {}): Policy => ({
  version: 1,
  hash: '0x00' as PolicyHash,
  note: '',
  release: { acknowledgeThreshold: 1, reopenHeights: 1, probePackets: 1 },
  books,
  chains,
});
const packet = (timeS: number, more: Partial<Packet>): Packet => ({
  path: 0,
  pathName: 'lock>south/AAA',
  token: 'AAA',
  chain: 'south',
  timeS,
  amount: 10n,
  value: valueAmount(1_000_000n),
  flagged: false,
  ...more,
});
const DAY = { kind: 'bucket', periodMs: 86_400_000 } as const;

describe('the limits of a policy', () => {
  const play = (rules: Policy, packets: readonly Packet[]) => {
    const limits = policyLimits(rules, DEFAULT_BOOK_POLICY);
    const simulation = new HoldSimulation(limits, { ackAfterS: 3_600, maxWaiting: 100 });
    for (const one of packets) simulation.arrive(one);
    return { ...simulation.finish(), unlimited: limits.unlimited };
  };
  const inValue = { id: 'day', scope: 'lane', unit: 'value', capacity: 2_000_000n, ...DAY } as const;

  test('hold by the value that the record gives, to the last micro-unit', () => {
    const rules = policy({ aaa: book([inValue]) });
    expect(play(rules, [packet(0, {}), packet(0, { amount: 3n })]).innocent.passed.rows).toBe(2);
    const { innocent, causes } = play(rules, [packet(0, {}), packet(0, { value: valueAmount(1_000_001n) })]);
    expect([innocent.passed.rows, innocent.held.rows, causes.get('rate_limited')]).toEqual([1, 1, 1]);
  });

  test('hold what has no value, and let dust of no cents pass', () => {
    const rules = policy({ aaa: book([inValue]) });
    expect(play(rules, [packet(0, { value: null })]).causes).toEqual(new Map([['price_unavailable', 1]]));
    expect(play(rules, [packet(0, { value: valueAmount(0n) })]).innocent.passed.rows).toBe(1);
  });

  test('hold even where the policy would only report, since what it would cost is asked', () => {
    const rule = { id: 'day', scope: 'lane', unit: 'token', capacity: 5n, ...DAY } as const;
    const rules = policy({ aaa: { ...book([rule]), orderedPaths: 'report' } });
    expect(play(rules, [packet(0, {})]).causes).toEqual(new Map([['size_limited', 1]]));
  });

  test('of a chain hold tokens without a book too, and the token is named', () => {
    const rule = { id: 'day', scope: 'chain', unit: 'value', capacity: 1_000_000n, ...DAY } as const;
    const { innocent, unlimited } = play(policy({}, { south: { limits: [rule] } }), [
      packet(0, {}),
      packet(1, { token: 'BBB', path: 1, pathName: 'lock>south/BBB' }),
    ]);
    expect([innocent.held.rows, [...unlimited]]).toEqual([1, ['AAA', 'BBB']]);
  });
});
