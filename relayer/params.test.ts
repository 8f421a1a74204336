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

test('a book of three legs is followed between those that a pair joins, in both directions, and no others', async () => {
  const fixture = await createFixture();
  try {
    const { config } = fixture.loaded;
    const { north, south } = config.chains;
    const book = config.books.usdx;
    if (!north || !south || !book) throw new Error('the fixture has two chains and a book');
    const [escrow, mint] = book.legs;
    if (!escrow || !mint) throw new Error('the fixture has two legs');
    const east = { ...south, chainId: 3, eid: 3 };
    const legs = [escrow, mint, { ...mint, chain: 'east' }];
    const [guid, txHash] = [`0x${'0a'.repeat(32)}`, `0x${'0b'.repeat(32)}`] as const;
    const open = [{ from: 'north', to: 'east', guid, txHash, amount: 5n }] as const;
    const pairs = [
      { from: 'north', to: 'south', both: true },
      { from: 'north', to: 'east', both: false },
    ];
    const of = { ...config, chains: { north, south, east }, books: { usdx: { ...book, legs, open } }, pairs };
    const { lanes, books, hash } = createParams({ config: of, journalId: '0x00', senders: new Map() });
    expect([...lanes.values()].map(({ id, relayed }) => [id, relayed])).toEqual([
      ['north>south/usdx', true],
      ['north>east/usdx', true],
      ['south>north/usdx', true],
      ['east>north/usdx', false],
    ]);
    expect([...books.values()].map((one) => one.open)).toEqual([open]);
    // What is declared open decides what is cleared: receipts name it by the hash.
    const without = { ...of, books: { usdx: { ...book, legs, open: [] } } };
    expect(createParams({ config: without, journalId: '0x00', senders: new Map() }).hash).not.toBe(hash);
  } finally {
    await fixture.remove();
  }
});
