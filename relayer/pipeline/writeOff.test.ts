import { describe, expect, it } from 'vitest';
import { type LocalAmount, local } from '../core/amount.ts';
import { factKey, type LedgerFact, ledgerKey } from '../core/state.ts';
import { bookMargin, marginsOf } from '../solvency/sums.ts';
import { Draft } from './draft.ts';
import { sumsOf } from './sumsOf.ts';
import { look, send } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { hashOf } from './testing/packets.ts';
import { ALPHA, address, BETA, BOOK } from './testing/params.ts';
import { deliverTx, factsTx } from './testing/transactions.ts';
import { refill, writeOffConsumption, writeOffEvidence } from './writeOff.ts';

const RATE = 10n ** 12n;
const KEY = ledgerKey(BOOK, ALPHA);

/** An unlock of 40 that nobody burned for, found and judged. */
async function forged(finality = 2n): Promise<Harness> {
  const h = await Harness.start({ escrowInitial: 1_000n * RATE, mintInitial: 900n, policy: { recountRounds: 1 } });
  h.chain(ALPHA).finalityDepth = finality;
  const guid = hashOf('forged') as never;
  h.mine(ALPHA, deliverTx('forged', h.fx.back, { guid, nonce: 5n, to: address(0xbad), amount: 40n }));
  await look(h, 3);
  return h;
}

/** In a step of its own, put on disk. */
async function step<T>(h: Harness, act: (draft: Draft) => T): Promise<T> {
  const draft = new Draft(h.state, h.nowMs);
  const result = act(draft);
  await h.store.commit(draft.writes());
  draft.install();
  return result;
}

const sums = (h: Harness) => {
  const looks = h.state.rounds.get(BOOK)?.first ?? new Map();
  return sumsOf(new Draft(h.state, h.nowMs), h.fx.book, { first: looks, second: looks, judged: true });
};
const theFact = (h: Harness): LedgerFact => {
  const [fact] = h.state.facts.get(KEY) ?? [];
  if (!fact) throw new Error('saw no fact, wanted one');
  return fact;
};
const writtenOff = (h: Harness) => h.state.ledgers.get(KEY)?.writtenOff;

describe('an unmatched consumption that is written off', () => {
  it('leaves its pair and its leg, and the margin of the book stays reduced by exactly it', async () => {
    const h = await forged();
    const before = sums(h);
    expect(marginsOf(before, BETA, ALPHA)).toMatchObject({ pair: -40n, book: { margin: 60n } });
    const [halt] = h.state.halts.values();
    expect(await step(h, (draft) => halt && writeOffEvidence(draft, halt))).toBe(40n * RATE);
    expect(marginsOf(sums(h), BETA, ALPHA)).toMatchObject({ pair: 0n, book: { margin: 60n } });
    expect(writtenOff(h)).toBe(40n * RATE);
    await h.assertRestores();
    await look(h, 6);
    expect([...h.state.halts.values()].map(({ cause }) => cause)).toEqual(['unmatched_consumption']);
  });

  it('is written off once, and only if it was judged a violation', async () => {
    const h = await forged();
    const key = factKey(theFact(h).ref);
    await step(h, (draft) => writeOffConsumption(draft, KEY, key));
    expect(await step(h, (draft) => writeOffConsumption(draft, KEY, key))).toBeNull();
    expect(await step(h, (draft) => writeOffConsumption(draft, KEY, 'none'))).toBeNull();
    expect(writtenOff(h)).toBe(40n * RATE);
  });

  it('is no loss once a reorg takes it, and its row goes when it is final', async () => {
    const h = await forged(20n);
    const key = factKey(theFact(h).ref);
    await step(h, (draft) => writeOffConsumption(draft, KEY, key));
    h.chain(ALPHA).reorg(4, () => false);
    h.mine(ALPHA);
    await h.poll(ALPHA);
    expect(writtenOff(h)).toBe(0n);
    expect(bookMargin(sums(h)).margin).toBe(100n);
    const again = await forged();
    await step(again, (draft) => writeOffConsumption(draft, KEY, factKey(theFact(again).ref)));
    await look(again, 24);
    expect([again.state.facts.size, writtenOff(again)]).toEqual([0, 40n * RATE]);
    await again.assertRestores();
  });
});

describe('a refill', () => {
  const tryRefill = (h: Harness, amount: bigint) =>
    step(h, (draft) => refill(draft, BOOK, ALPHA, local(amount) as LocalAmount));
  const robbed = async () => {
    const h = await forged();
    await step(h, (draft) => writeOffConsumption(draft, KEY, factKey(theFact(h).ref)));
    return h;
  };

  it('is refused while the escrow does not hold it, beyond what is written off, and of nothing', async () => {
    const h = await robbed();
    expect(await tryRefill(h, RATE)).toMatchObject({ saw: 'a surplus of 0 on alpha' });
    h.mine(ALPHA, factsTx('gift', [], 50n * RATE));
    await look(h, 2);
    for (const amount of [41n * RATE, 0n, -1n]) expect(await tryRefill(h, amount)).not.toBeNull();
    expect(writtenOff(h)).toBe(40n * RATE);
  });

  it('gives the margin back as far as it goes; a donation that nobody signs for gives nothing', async () => {
    const h = await robbed();
    h.mine(ALPHA, factsTx('refilled', [], 40n * RATE));
    await look(h, 2);
    expect(bookMargin(sums(h)).margin).toBe(60n);
    expect(await tryRefill(h, 15n * RATE)).toBeNull();
    expect([bookMargin(sums(h)).margin, writtenOff(h)]).toEqual([75n, 25n * RATE]);
    expect(await tryRefill(h, 25n * RATE)).toBeNull();
    expect(bookMargin(sums(h)).margin).toBe(100n);
    expect(await tryRefill(h, 1n)).not.toBeNull();
  });
});

it('a delivery whose source was orphaned is a loss until that source is back', async () => {
  const h = await Harness.start({ policy: { recountRounds: 1 } });
  const packet = await send(h, 'send', 10n);
  for (let i = 0; i < 20 && !h.recordOf(packet.key)?.consumption; i++) await h.round();
  h.chain(ALPHA).finalityDepth = 50n;
  const [depth, beta] = [h.chain(ALPHA).blocks.length - 1, ledgerKey(BOOK, BETA)];
  h.chain(ALPHA).reorg(depth, () => true);
  const back = h.chain(ALPHA).mempool;
  h.chain(ALPHA).mempool = [];
  await look(h, 3);
  expect(h.recordOf(packet.key)?.state).toBe('orphaned');
  const fact = (h.state.facts.get(beta) ?? []).find(({ kind }) => kind === 'consumption');
  expect(fact).toMatchObject({ halt: expect.stringContaining('unmatched_consumption') });
  if (!fact) return;
  await step(h, (draft) => writeOffConsumption(draft, beta, factKey(fact.ref)));
  expect(h.state.ledgers.get(beta)).toMatchObject({ consumed: 0n, writtenOff: 10n });
  h.chain(ALPHA).mempool = back;
  await look(h, 3);
  expect(h.state.ledgers.get(beta)).toMatchObject({ consumed: 10n, writtenOff: 0n });
});
