import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { local, shared } from '../core/amount.ts';
import { type ChainName, chainName } from '../core/ids.ts';
import { type BookSums, bookMargin, type LegSums, marginsOf, type PairSums, withReserved } from './sums.ts';

const [A, B, C] = ['a', 'b', 'c'].map(chainName) as [ChainName, ChainName, ChainName];

const leg = (
  chain: ChainName,
  kind: LegSums['kind'],
  changes: Partial<Record<keyof LegSums, bigint>> = {},
): LegSums => {
  const all = {
    rate: 1n,
    initial: 0n,
    writtenOff: 0n,
    issued: 0n,
    holding: 0n,
    floor: 0n,
    authorized: 0n,
    consumed: 0n,
    authorizedTo: 0n,
    consumedTo: 0n,
  };
  return { kind, chain, ...all, ...changes } as unknown as LegSums;
};
const pair = (from: ChainName, to: ChainName, changes: Partial<Record<keyof PairSums, bigint>> = {}): PairSums =>
  ({ from, to, open: 0n, authorized: 0n, consumed: 0n, reserved: 0n, ...changes }) as PairSums;
const pairs = (...own: PairSums[]): PairSums[] =>
  [pair(A, B), pair(B, A)].map((one) => own.find(({ from, to }) => from === one.from && to === one.to) ?? one);

describe('an escrow and a mint', () => {
  it('locks count when final, unlocks when seen; mints when seen, burns when final', () => {
    const legs = [
      leg(A, 'escrow', { authorized: 100n, consumed: 7n }),
      leg(B, 'mint', { consumed: 30n, authorized: 4n }),
    ];
    expect(bookMargin({ legs, pairs: pairs() })).toEqual({ escrow: 93n, supply: 26n, reserved: 0n, margin: 67n });
  });

  it('is exact: no clamp at zero, initial values rounded against relaying, beyond 2^64', () => {
    const big = 2n ** 70n;
    const legs = [
      leg(A, 'escrow', { rate: 10n, initial: 29n, authorized: big }),
      leg(B, 'mint', { rate: 10n, initial: 41n, consumed: big }),
    ];
    expect(bookMargin({ legs, pairs: pairs() })).toMatchObject({ escrow: big + 2n, margin: -3n });
  });

  it('what was written off of either leg, and what was issued, is not there to be relayed on', () => {
    const of = (escrow: bigint, mint: bigint, issued: bigint) =>
      bookMargin({
        legs: [
          leg(A, 'escrow', { initial: 100n, writtenOff: escrow }),
          leg(B, 'mint', { initial: 60n, writtenOff: mint, issued }),
        ],
        pairs: pairs(),
      }).margin;
    expect([of(0n, 0n, 0n), of(15n, 0n, 0n), of(0n, 15n, 0n), of(0n, 0n, 15n)]).toEqual([40n, 25n, 25n, 25n]);
  });

  it('one more admission lowers the margins of its pair, its destination and its book, and of no other pair', () => {
    const legs = [leg(A, 'escrow', { initial: 50n, holding: 50n, authorized: 10n }), leg(B, 'mint', { initial: 50n })];
    const sums: BookSums = { legs, pairs: pairs(pair(A, B, { authorized: 10n }), pair(B, A, { authorized: 9n })) };
    const after = withReserved(sums, B, A, shared(6n));
    expect(marginsOf(after, B, A)).toMatchObject({ pair: 3n, liquidity: 44n, book: { margin: 4n, reserved: 6n } });
    expect(marginsOf(after, A, B)).toMatchObject({ pair: 10n, liquidity: null, book: { margin: 4n } });
  });

  it('a pair that the book does not have is an error, not a zero', () => {
    expect(() => marginsOf({ legs: [leg(A, 'escrow')], pairs: [] }, A, C)).toThrow(/no sums of a to c/);
  });
});

describe('a mesh without an escrow', () => {
  it('nothing of one pair stands in for another: what b burned for a mints nothing on c', () => {
    const legs = [leg(A, 'mint', { initial: 10n }), leg(B, 'mint', { initial: 10n, authorized: 8n }), leg(C, 'mint')];
    const all = [A, B, C].flatMap((from) => [A, B, C].flatMap((to) => (from === to ? [] : [pair(from, to)])));
    const sums = {
      legs,
      pairs: all.map((one) => (one.from === B && one.to === A ? pair(B, A, { authorized: 8n }) : one)),
    };
    expect(marginsOf(sums, B, A).pair).toBe(8n);
    expect(marginsOf(sums, B, C).pair).toBe(0n);
    expect(bookMargin(sums).margin).toBe(8n);
  });

  it('what was open at the start is on its way, and what was there at the start is owed by nobody', () => {
    const legs = [leg(A, 'mint', { initial: 1_000n }), leg(B, 'mint', { initial: 5n })];
    const sums = { legs, pairs: pairs(pair(A, B, { open: 7n })) };
    expect(bookMargin(sums).margin).toBe(7n);
    expect(marginsOf(sums, A, B).pair).toBe(7n);
  });
});

describe('bugs of others', () => {
  const amount = fc.bigInt({ min: 0n, max: 1_000n });
  const anySums = fc
    .record({ kindA: fc.boolean(), kindB: fc.boolean(), n: fc.array(amount, { minLength: 12, maxLength: 12 }) })
    .map(({ kindA, kindB, n }): BookSums => {
      const [i = 0n, h = 0n, l = 0n, c = 0n, i2 = 0n, h2 = 0n, l2 = 0n, c2 = 0n, r = 0n, r2 = 0n] = n;
      return {
        legs: [
          leg(A, kindA ? 'escrow' : 'mint', { initial: i, holding: h, authorized: l, consumed: c }),
          leg(B, kindB ? 'escrow' : 'mint', { initial: i2, holding: h2, authorized: l2, consumed: c2 }),
        ],
        pairs: pairs(pair(A, B, { reserved: r, authorized: l, consumed: c2 }), pair(B, A, { reserved: r2 })),
      };
    });
  const all = (sums: BookSums): bigint[] =>
    [marginsOf(sums, A, B), marginsOf(sums, B, A)].flatMap(({ book, pair: own, liquidity }) => [
      book.margin,
      own,
      liquidity ?? 0n,
    ]);

  it('THORChain: no queued outbound makes a short vault look solvent: more reserved raises no margin', () => {
    fc.assert(
      fc.property(anySums, amount, fc.boolean(), (sums, more, forth) => {
        const after = withReserved(sums, forth ? A : B, forth ? B : A, shared(more));
        const before = all(sums);
        all(after).forEach((margin, i) => {
          expect(margin <= (before[i] ?? 0n)).toBe(true);
        });
      }),
    );
  });

  it('THORChain: a silent clamp hides a loss: what is missing stays missing when a little comes in', () => {
    const short = (authorized: bigint) => ({
      legs: [leg(A, 'escrow', { initial: 10n, consumed: 50n, authorized }), leg(B, 'mint', { initial: 10n })],
      pairs: pairs(pair(A, B, { authorized })),
    });
    expect(bookMargin(short(0n)).margin).toBe(-50n);
    expect(bookMargin(short(30n)).margin).toBe(-20n);
  });

  it('THORChain: a decrease is believed at once, an increase when it is final, whatever the leg', () => {
    fc.assert(
      fc.property(anySums, fc.bigInt({ min: 1n, max: 100n }), fc.boolean(), (sums, more, onA) => {
        const grow = (field: 'authorized' | 'consumed'): BookSums => ({
          ...sums,
          legs: sums.legs.map((one) =>
            (one.chain === A) === onA ? { ...one, [field]: shared(one[field] + more) } : one,
          ),
        });
        const before = bookMargin(sums).margin;
        expect(bookMargin(grow('consumed')).margin).toBe(before - more);
        expect(bookMargin(grow('authorized')).margin).toBe(before + more);
      }),
    );
  });
});

it('what an escrow keeps back, and what is reserved there, it does not pay out; dust pays nothing', () => {
  const sums: BookSums = {
    legs: [leg(A, 'escrow', { rate: 10n, holding: 109n, floor: 20n }), leg(B, 'escrow')],
    pairs: pairs(pair(B, A, { reserved: 3n })),
  };
  expect(marginsOf(sums, B, A).liquidity).toBe(5n);
  expect(local(109n) - local(20n)).toBe(89n);
});
