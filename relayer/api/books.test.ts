import { expect, test } from 'vitest';
import { virtualClock } from '../../chains/testing/virtualClock.ts';
import { renderBooks } from '../cli/renderBook.ts';
import { plainStyle, widthOf } from '../cli/style.ts';
import { look, send } from '../pipeline/testing/drive.ts';
import { Harness } from '../pipeline/testing/harness.ts';
import { ALPHA, BETA, ESCROW_RATE } from '../pipeline/testing/params.ts';
import { deliverTx, deliveryOf, factsTx } from '../pipeline/testing/transactions.ts';
import { bookShow } from './books.ts';
import type { QueryContext } from './context.ts';
import { toJson } from './json.ts';

const contextOf = (h: Harness): QueryContext => ({
  store: h.store,
  journal: undefined as never,
  state: async () => h.state,
  live: { name: 'test', startedAtMs: 0, state: h.state, tell: async () => undefined, providers: () => new Map() },
  pins: async () => ({ pins: [], rejected: [] }),
  clock: virtualClock(h.nowMs),
  emit: async () => undefined,
  signal: new AbortController().signal,
});

async function shown(h: Harness) {
  const { books } = await bookShow(contextOf(h), { limit: 10 });
  const [book] = books.items;
  if (!book) throw new Error('no book');
  return book;
}

test('shows what is locked, on its way and reserved, by the blocks of the reading', async () => {
  const h = await Harness.start();
  const packet = await send(h, 'send', 50n);
  await h.round(3);
  const before = await shown(h);
  expect(before.legs).toMatchObject([
    {
      chain: ALPHA,
      kind: 'escrow',
      authorized: 50n,
      consumed: 0n,
      inFlight: 50n,
      surplus: 0n,
      holding: 50n * ESCROW_RATE,
    },
    { chain: BETA, kind: 'mint', authorized: 0n, consumed: 0n, inFlight: 0n, surplus: 0n, holding: 0n },
  ]);
  expect(before.pairs).toMatchObject([
    { from: ALPHA, to: BETA, inFlight: 50n, liquidity: null },
    { from: BETA, to: ALPHA, inFlight: 0n, reserved: 0n },
  ]);
  const alpha = h.state.rounds.get(h.fx.book.name)?.first.get(ALPHA);
  expect(before.legs[0]?.read?.latest).toEqual({ height: alpha?.head.height, hash: alpha?.head.hash });
  h.mine(BETA, deliverTx('deliver', h.fx.forth, deliveryOf(packet)));
  await h.round(3);
  const after = await shown(h);
  expect(after.legs.map(({ inFlight, holding }) => [inFlight, holding])).toEqual([
    [0n, 50n * ESCROW_RATE],
    [0n, 50n],
  ]);
  expect(after.margin).toMatchObject({ escrow: 50n, supply: 50n, margin: 0n });
});

test('names a donation as surplus of its leg, which no margin counts', async () => {
  const h = await Harness.start();
  h.mine(ALPHA, factsTx('donation', [], 7n * ESCROW_RATE));
  await look(h);
  await h.round(2);
  const { legs, margin } = await shown(h);
  expect(legs[0]).toMatchObject({ surplus: 7n * ESCROW_RATE, initial: 0n });
  expect(margin).toMatchObject({ escrow: 0n, margin: 0n });
});

test('of a stopped node shows what is journaled, and no margin', async () => {
  const h = await Harness.start();
  await send(h, 'send', 50n);
  await h.round(3);
  h.state.rounds.clear();
  const { legs, margin, pairs } = await shown(h);
  expect(margin).toBeNull();
  expect(pairs[0]).toMatchObject({ inFlight: 50n, margin: null, reserved: null });
  expect(legs[0]).toMatchObject({ authorized: 50n, holding: null, surplus: null, read: null });
  expect(legs[0]?.journaled?.read.height).toBe(h.state.chains.get(ALPHA)?.cursor.height);
});

test('an unknown book is a slip of the hand, and names those there are', async () => {
  const h = await Harness.start();
  await expect(bookShow(contextOf(h), { book: 'silver', limit: 10 })).rejects.toThrow(/one of gold/);
});

test('fits a terminal, with amounts in whole tokens', async () => {
  const h = await Harness.start();
  await send(h, 'send', 50_000_000n);
  await h.round(3);
  const found = toJson(await bookShow(contextOf(h), { limit: 10 }));
  const lines = renderBooks(found, (_, chain) => (chain === ALPHA ? 18 : 6), plainStyle);
  expect(lines.join('\n')).toMatch(/alpha +escrow +0 +\+50 +−0 +50 +0 +50/);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(100);
});
