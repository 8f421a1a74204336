import { describe, expect, it } from 'vitest';
import { type LocalAmount, local, shared } from '../core/amount.ts';
import { bookName, type ChainName, type PacketKey } from '../core/ids.ts';
import { type LegLedger, ledgerKey } from '../core/state.ts';
import { marginsOf } from '../solvency/sums.ts';
import { Draft } from './draft.ts';
import { recount } from './recount.ts';
import { sumsDiffer, sumsOf } from './sumsOf.ts';
import { cleared, look, send, TO } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { ALPHA, BETA, BOOK } from './testing/params.ts';
import { sendTx } from './testing/transactions.ts';

const ledgerOn = (h: Harness, chain: ChainName): LegLedger => {
  const found = h.state.ledgers.get(ledgerKey(BOOK, chain));
  if (!found) throw new Error(`saw no ledger on ${chain}, wanted one`);
  return found;
};
const setLedger = (h: Harness, chain: ChainName, changes: Partial<LegLedger>) =>
  h.state.ledgers.set(ledgerKey(BOOK, chain), { ...ledgerOn(h, chain), ...changes });

/** One packet locked and cleared, one delivered and settled. */
async function busy(): Promise<Harness> {
  const h = await Harness.start({ policy: { recountRounds: 3 } });
  await send(h, 'settled', 7n);
  await h.round(12);
  await cleared(h, 'open');
  return h;
}

const corruptions: [string, string, (h: Harness) => void][] = [
  ['a total', 'authorized on alpha 18', (h) => setLedger(h, ALPHA, { authorized: shared(18n) })],
  ['a total of arrivals', 'consumed on beta 6', (h) => setLedger(h, BETA, { consumed: shared(6n) })],
  [
    'what was folded',
    'authorized on alpha 17',
    (h) => setLedger(h, ALPHA, { folded: { ...ledgerOn(h, ALPHA).folded, authorized: shared(3n) } }),
  ],
  [
    'the sum of one pair',
    'authorized from alpha to beta 16',
    (h) => setLedger(h, ALPHA, { authorizedTo: { [BETA]: shared(16n) } }),
  ],
  [
    'what is reserved',
    'reserved from alpha to beta 9',
    (h) => void h.state.reserved.set(h.state.reserved.keys().next().value ?? '', 9n),
  ],
  [
    'what is at stake',
    '11 at stake in block',
    (h) => void h.state.stakes.set(h.state.stakes.keys().next().value ?? '', 11n),
  ],
];

describe('every so many rounds the sums are counted from scratch', () => {
  it('and agree, which halts nothing', async () => {
    const h = await busy();
    await look(h, 8);
    expect([...h.state.halts.values()]).toEqual([]);
  });

  it.each(corruptions)(
    'and a wrong increment of %s stops the book, which names the figure',
    async (_, saw, corrupt) => {
      const h = await busy();
      corrupt(h);
      await look(h, 5);
      expect([...h.state.halts.values()].find(({ cause }) => cause === 'sums_differ')).toMatchObject({
        cause: 'sums_differ',
        scope: { kind: 'book', book: BOOK },
        saw: expect.stringContaining(saw),
      });
    },
  );

  it('nothing is cleared on the round that finds it', async () => {
    const h = await busy();
    setLedger(h, ALPHA, { authorized: shared(1_000_000n) });
    const late = await send(h, 'late', 5n);
    await look(h, 8);
    expect(h.recordOf(late.key)).toMatchObject({ state: 'quarantined', hold: { cause: 'lane_halted' } });
  });
});

describe('the sums of a round', () => {
  const sumsNow = (h: Harness) => {
    const looks = h.state.rounds.get(BOOK)?.first ?? new Map();
    const draft = new Draft(h.state, h.nowMs);
    const round = { first: looks, second: looks, judged: true };
    return { kept: sumsOf(draft, h.fx.book, round), counted: recount(draft, h.fx.book, round) };
  };

  it('count a reservation of an unknown packet for every lane of its book, and say so as counted', async () => {
    const h = await busy();
    const key = 'gone' as PacketKey;
    const draft = new Draft(h.state, h.nowMs);
    draft.reservations.set(key, { key, shard: h.fx.book.shard, book: BOOK, amount: shared(4n), admitted: true });
    draft.install();
    const { kept, counted } = sumsNow(h);
    expect(kept.pairs.map(({ from, reserved }) => [from, reserved])).toEqual([
      [ALPHA, 14n],
      [BETA, 4n],
    ]);
    expect(sumsDiffer(kept, counted)).toBeNull();
  });

  it('give up a reservation with its delivery, and take it again when a reorg takes the delivery', async () => {
    const h = await Harness.start();
    h.chain(BETA).finalityDepth = 6n;
    await send(h, 'send', 10n);
    for (let i = 0; i < 30 && h.state.reserved.size === 0; i++) await h.round();
    expect([...h.state.reserved.values()]).toEqual([10n]);
    for (let i = 0; i < 30 && h.state.reserved.size > 0; i++) await h.round();
    expect(h.state.reservations.size).toBe(1);
    expect(sumsNow(h).kept.pairs[0]).toMatchObject({ consumed: 10n, reserved: 0n });
    h.chain(BETA).reorg(3, () => false);
    h.mine(BETA);
    await look(h, 2);
    expect(sumsNow(h).kept.pairs[0]).toMatchObject({ consumed: 0n, reserved: 10n });
    await h.assertRestores();
  });

  it('a payment that is final, and newer than the first look, is not there to be paid out again', async () => {
    const pool = ['escrow', 'escrow'].map((kind) => ({ kind: kind as 'escrow', initial: 100n }));
    const h = await Harness.start({ legs: pool });
    await look(h, 2);
    const first = h.state.rounds.get(BOOK)?.first ?? new Map();
    h.mine(BETA, sendTx('send', h.fx.back, [{ to: TO, amount: 30n }]));
    await h.round(12);
    expect(h.state.reservations.size).toBe(0);
    const second = h.state.rounds.get(BOOK)?.first ?? new Map();
    const draft = new Draft(h.state, h.nowMs);
    const sums = sumsOf(draft, h.fx.book, { first, second, judged: true });
    expect(first.get(ALPHA)?.balances.get(ledgerKey(BOOK, ALPHA))).toBe(100n * h.fx.escrow.rate);
    expect(marginsOf(sums, BETA, ALPHA).liquidity).toBe(70n);
  });

  it('hold the floor of the policy, and know a book by its name', async () => {
    const floors = { [ALPHA]: local(3n) } as Record<ChainName, LocalAmount>;
    const h = await Harness.start({ policy: { floors } });
    await look(h, 2);
    expect(sumsNow(h).kept.legs.map(({ floor }) => floor)).toEqual([3n, 0n]);
    expect(new Draft(h.state, 0).waitingOf(bookName('silver'))).toEqual([]);
  });
});
