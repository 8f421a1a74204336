import { describe, expect, test } from 'vitest';
import { valueAmount } from '../core/amount.ts';
import { HoldSimulation, type Holds, type Limiter } from './holds.ts';
import type { Packet } from './packet.ts';

const packet = (timeS: number, value: number, more: Partial<Packet> = {}): Packet => ({
  path: 0,
  pathName: 'lock>south/AAA',
  token: 'AAA',
  chain: 'south',
  timeS,
  amount: 1n,
  value: valueAmount(BigInt(value)),
  flagged: false,
  ...more,
});

/** Lets one unit of value through a second; what is above ten never fits. */
function oneASecond(): Limiter {
  let freeAtMs = 0;
  return {
    ask: ({ value }, nowMs) => {
      if (value === null || value > 10n) return { fits: false, cause: 'size_limited', retryAtMs: null };
      return nowMs >= freeAtMs ? { fits: true } : { fits: false, cause: 'rate_limited', retryAtMs: freeAtMs };
    },
    take: ({ value }, nowMs) => {
      freeAtMs = nowMs + Number(value ?? 0n) * 1_000;
    },
  };
}

function play(packets: readonly Packet[], options = { ackAfterS: 3_600, maxWaiting: 100 }): Holds {
  const simulation = new HoldSimulation(oneASecond(), options);
  for (const one of packets) simulation.arrive(one);
  return simulation.finish();
}
const rows = ({ innocent: { passed, held, behind } }: Holds): number[] => [passed.rows, held.rows, behind.rows];

test('a held packet holds what follows on its path, and nothing on another', () => {
  // 5 s taken at 100; the one of 101 is held to 105 and the two behind it with it, whatever their size.
  const holds = play([packet(100, 5), packet(101, 1), packet(102, 0), packet(103, 0), packet(200, 1, { path: 1 })]);
  expect(rows(holds)).toEqual([2, 1, 2]);
  expect(holds.innocent.behind.value).toBe(0n);
  expect(holds.causes).toEqual(new Map([['rate_limited', 2]]));
  expect([holds.innocent.waitedS, holds.innocent.longestWaitS]).toEqual([4 + 4 + 3, 4]);
});

test('what time does not end is ended by a person, and holds its path until then', () => {
  const holds = play([packet(0, 11), packet(10, 1), packet(7_000, 1)], { ackAfterS: 3_600, maxWaiting: 100 });
  expect(rows(holds)).toEqual([1, 1, 1]);
  expect(holds.innocent.longestWaitS).toBe(3_611 - 10);
});

describe('a flagged packet', () => {
  const flagged = { flagged: true };
  test('is stopped if it is still held when somebody has acted', () => {
    const { flagged: seen } = play([packet(0, 11, flagged)]);
    expect([seen.stopped.rows, seen.passed.rows]).toEqual([1, 0]);
  });
  test('is not if a limit only delays it', () => {
    const { flagged: seen } = play([packet(0, 5), packet(1, 1, flagged)]);
    expect([seen.stopped.rows, seen.passed.rows]).toEqual([0, 1]);
  });
  test('is not if nothing holds it, though nobody needs time to act', () => {
    const { flagged: seen } = play([packet(0, 1, flagged)], { ackAfterS: 0, maxWaiting: 100 });
    expect([seen.stopped.rows, seen.passed.rows]).toEqual([0, 1]);
  });
});

test('every packet is counted once, also when the limits carry less than the flow', () => {
  const packets = Array.from({ length: 500 }, (_, i) => packet(i, 9, { path: i % 3 }));
  const holds = play(packets, { ackAfterS: 60, maxWaiting: 50 });
  expect(holds.saturatedAtS).not.toBeNull();
  expect(rows(holds).reduce((sum, count) => sum + count, 0)).toBe(500);
  expect(play(packets).saturatedAtS).not.toBeNull();
  expect(play(packets, { ackAfterS: 60, maxWaiting: 500 }).saturatedAtS).toBeNull();
});
