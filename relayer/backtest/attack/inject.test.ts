import { expect, test } from 'vitest';
import type { ConsumptionRow } from '../row.ts';
import { Injector } from './inject.ts';
import type { AttackRow } from './plan.ts';

const row = (line: number, timeS: number, id: string): ConsumptionRow => ({
  line,
  kind: 'mint',
  chain: 'south',
  timeS,
  tx: '0x11',
  id,
  token: 'AAA',
  amount: 1n,
  beneficiary: '0xaa',
  value: null,
});
const attack = (timeS: number, id: string, place: AttackRow['place'], line: number | null = null): AttackRow => ({
  row: row(0, timeS, id),
  place,
  line,
});

test('within a second, first comes before the honest rows, last after all of them, and instead takes one place', () => {
  const injector = new Injector([
    attack(10, 'last', 'last'),
    attack(10, 'first', 'first'),
    attack(99, 'instead', 'instead', 3),
    attack(30, 'end', 'last'),
  ]);
  const rows = [row(2, 10, 'a'), row(3, 10, 'b'), row(4, 20, 'c')];
  const injected = [...rows.flatMap((one) => injector.push(one)), ...injector.end()];
  expect(injected.map((one) => `${one.row.id} ${one.row.timeS} ${one.attack}`)).toEqual([
    'first 10 true',
    'a 10 false',
    'instead 10 true',
    'last 10 true',
    'c 20 false',
    'end 30 true',
  ]);
});
