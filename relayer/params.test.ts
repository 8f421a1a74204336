import { expect, test } from 'vitest';
import { createFixture } from './api/testing/fixture.ts';
import { createParams } from './params.ts';

const lanesOf = async (pairs: readonly { from: string; to: string; both: boolean }[]) => {
  const fixture = await createFixture();
  try {
    const config = { ...fixture.loaded.config, pairs };
    const { lanes } = createParams({ config, journalId: '0x00', senders: new Map() });
    return [...lanes.values()].map((lane) => [lane.from.chain, lane.to.chain, lane.relayed]);
  } finally {
    await fixture.remove();
  }
};

test('a pair of one direction is relayed one way and followed both ways: what comes back is in the book', async () => {
  expect(await lanesOf([{ from: 'north', to: 'south', both: false }])).toEqual([
    ['north', 'south', true],
    ['south', 'north', false],
  ]);
  expect(await lanesOf([{ from: 'south', to: 'north', both: false }])).toEqual([
    ['north', 'south', false],
    ['south', 'north', true],
  ]);
});

test('a pair of both directions is relayed both ways, and no pair follows nothing', async () => {
  const both = [
    ['north', 'south', true],
    ['south', 'north', true],
  ];
  expect(await lanesOf([{ from: 'south', to: 'north', both: true }])).toEqual(both);
  expect(await lanesOf([])).toEqual([]);
});
