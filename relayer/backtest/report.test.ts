import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAmount } from '../core/amount.ts';
import type { RowVerdict } from './engine.ts';
import { Halts } from './halts.ts';
import { parseUsd, usdDecimal, usdNumber } from './money.ts';
import { Reporter } from './report.ts';
import type { ConsumptionRow } from './row.ts';

const row = (line: number, timeS: number, value: number | null): ConsumptionRow => ({
  line,
  kind: 'mint',
  chain: 'south',
  timeS,
  tx: '0x',
  id: String(line),
  token: 'AAA',
  amount: 1n,
  beneficiary: '0xaa',
  value: value === null ? null : valueAmount(BigInt(value) * 1_000_000n),
});
const matched: RowVerdict = { say: 'matched', authorizedAtS: 0 };
const flagged: RowVerdict = { say: 'flagged', cause: 'unmatched_consumption', reason: 'id', saw: '', wanted: '' };

describe('halts', () => {
  test('the time halted is that of the union of all halts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 40 }), fc.integer({ min: 0, max: 90 }), (times, ackAfterS) => {
        const sorted = times.sort((a, b) => a - b);
        const halts = new Halts(ackAfterS);
        for (const time of sorted) halts.add(time);
        const seconds = new Set(sorted.flatMap((time) => Array.from({ length: ackAfterS }, (_, i) => time + i)));
        expect(halts.haltedS).toBe(seconds.size);
      }),
    );
  });

  test('two that touch are one', () => {
    const halts = new Halts(10);
    for (const time of [0, 10, 15, 40]) halts.add(time);
    expect([halts.count, halts.haltedS]).toEqual([2, 35]);
  });
});

test('the report adds up: what is gone, what a halt keeps, what it costs', () => {
  const reporter = new Reporter({ ackAfterS: 3_600, maxFlagged: 2 });
  reporter.take(row(2, 0, 1), matched);
  reporter.take(row(3, 1_000, 10), flagged);
  reporter.take(row(4, 1_000, 2), matched);
  reporter.take(row(5, 4_599, 20), flagged);
  reporter.take(row(6, 4_600, 4), matched);
  reporter.take(row(7, 90_000, null), flagged);
  const report = reporter.report({ size: 3, unused: 0, lanes: 2 });
  expect(report).toMatchObject({
    consumptions: 6,
    matched: 3,
    flaggedCount: 3,
    flaggedOmitted: 1,
    flaggedByCause: { unmatched_consumption: 3 },
    halts: 2,
    // 1000 to 8199 and 90000 to 93600, on two lanes.
    hoursHalted: 10_799 / 3_600,
    laneHoursHalted: 10_799 / 1_800,
    matchedWhileHalted: { rows: 2, valueUsd: 6, unpricedRows: 0 },
    firstFlag: {
      id: '3',
      time: 1_000,
      valueUsd: 10,
      valueGoneUsd: 10,
      halt: {
        saved: { rows: 2, valueUsd: 20, unpricedRows: 1 },
        savedUntilAck: { rows: 1, valueUsd: 20, unpricedRows: 0 },
        stoppedUntilAck: { rows: 2, valueUsd: 22, unpricedRows: 0 },
      },
    },
  });
  expect(report.flagged.map(({ valueUsd, flaggedAfter }) => [valueUsd, flaggedAfter.rows])).toEqual([
    [10, 2],
    [20, 1],
  ]);
});

describe('dollars', () => {
  test.each<[string, bigint | null | undefined]>([
    ['', null],
    ['13.00', 13_000_000n],
    ['0.0000001', 1n],
    ['845383707000000000.00', 845_383_707_000_000_000_000_000n],
    ['1e3', undefined],
    ['-1', undefined],
    ['.5', undefined],
    ['1,5', undefined],
  ])('%j is read exactly, rounded up, or refused', (text, value) => {
    expect(parseUsd(text)).toBe(value);
  });

  test('what is written is read as it was', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (value) => parseUsd(usdDecimal(value)) === value));
    expect([usdDecimal(1_500_000n), usdDecimal(1_234_567n), usdNumber(19_720_000n)]).toEqual([
      '1.50',
      '1.234567',
      19.72,
    ]);
  });
});
