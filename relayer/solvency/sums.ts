/**
 * What the margins of one round are counted from, and the margins themselves (ARCHITECTURE.md, Solvency, step 6). Plain data,
 * so that a receipt carries it and a replay counts again. All in shared units, exact, and never clamped.
 */
import { ceilToShared, floorToShared, type LocalAmount, type SharedAmount, shared } from '../core/amount.ts';
import type { ChainName, Height } from '../core/ids.ts';

export type LegSums = {
  readonly kind: 'escrow' | 'mint';
  readonly chain: ChainName;
  /** Local units per shared unit. */
  readonly rate: bigint;
  readonly initial: LocalAmount;
  /** Acknowledged as lost (escrow) or as minted without backing (mint), and not refilled. */
  readonly writtenOff: LocalAmount;
  /** Minted by a planned issuance. */
  readonly issued: LocalAmount;
  /** Balance of the escrow, or supply, in the first reading. */
  readonly holding: LocalAmount;
  /** What an escrow keeps back whatever is asked of it. */
  readonly floor: LocalAmount;
  /** Locks or burns, final in the second reading. */
  readonly authorized: SharedAmount;
  /** Unlocks or mints, in the first reading. */
  readonly consumed: SharedAmount;
  /** The block that `authorized` counts up to: the final one of the second reading. */
  readonly authorizedTo: Height;
  /** The block that `consumed` counts up to: the head of the first reading, or what is final by now where that is newer. */
  readonly consumedTo: Height;
};

/** One ordered pair of legs. */
export type PairSums = {
  readonly from: ChainName;
  readonly to: ChainName;
  /** Sent before the cut of the initial values, and open there. */
  readonly open: SharedAmount;
  /** Final in the second reading. */
  readonly authorized: SharedAmount;
  /** In the first reading. */
  readonly consumed: SharedAmount;
  /** Admitted, and absent from the first reading. */
  readonly reserved: SharedAmount;
};

export type BookSums = {
  readonly legs: readonly LegSums[];
  readonly pairs: readonly PairSums[];
};

export type Margin = {
  /** Final locks less latest unlocks: what is surely there. */
  readonly escrow: SharedAmount;
  /** Latest mints less final burns: what is possibly owed. */
  readonly supply: SharedAmount;
  /** Admitted, and not seen consumed in the first reading. */
  readonly reserved: SharedAmount;
  readonly margin: SharedAmount;
};

/** What one packet from `from` to `to` is held against. It is carried only by all of them. */
export type Margins = {
  readonly book: Margin;
  /** `burn_{i→j}(final) − mint_{j←i}(latest) − reserved`: nothing of another pair stands in for it. */
  readonly pair: SharedAmount;
  /** What an escrow at the destination can pay out; null where value is minted. */
  readonly liquidity: SharedAmount | null;
};

/** @throws RangeError when the sums have no such pair. */
export function marginsOf(sums: BookSums, from: ChainName, to: ChainName): Margins {
  const pair = sums.pairs.find((one) => one.from === from && one.to === to);
  const leg = sums.legs.find(({ chain }) => chain === to);
  if (!pair || !leg) throw new RangeError(`saw no sums of ${from} to ${to}, wanted a pair of the book`);
  return {
    book: bookMargin(sums),
    pair: shared(pair.open + pair.authorized - pair.consumed - pair.reserved),
    liquidity: leg.kind === 'escrow' ? liquidityOf(sums, leg) : null,
  };
}

/**
 * A book with an escrow owes no more than it holds. One without (a mesh of burns and mints) is its own collateral: what was
 * minted at the start is what it is, and only what was open then is on its way.
 */
export function bookMargin({ legs, pairs }: BookSums): Margin {
  const backed = legs.some(({ kind }) => kind === 'escrow');
  let escrow = 0n;
  let supply = 0n;
  for (const leg of legs) {
    const flow = leg.authorized - leg.consumed;
    if (leg.kind === 'escrow') escrow += floorToShared(toLocal(leg.initial - leg.writtenOff), leg.rate) + flow;
    else supply += owedAtStart(leg, backed) - flow;
  }
  if (!backed) for (const { open } of pairs) supply -= open;
  let reserved = 0n;
  for (const pair of pairs) reserved += pair.reserved;
  return {
    escrow: shared(escrow),
    supply: shared(supply),
    reserved: shared(reserved),
    margin: shared(escrow - supply - reserved),
  };
}

/** Rounds up. Without an escrow nothing is owed for what was there or planned, but for what was minted without backing. */
const owedAtStart = ({ initial, writtenOff, issued, rate }: LegSums, backed: boolean): SharedAmount =>
  ceilToShared(toLocal(backed ? initial + writtenOff + issued : writtenOff), rate);

/** Rounds down: dust pays nothing out. */
function liquidityOf({ pairs }: BookSums, leg: LegSums): SharedAmount {
  let reserved = 0n;
  for (const pair of pairs) if (pair.to === leg.chain) reserved += pair.reserved;
  return shared(floorToShared(toLocal(leg.holding - leg.floor), leg.rate) - reserved);
}

/** After one more admission, which no reading has seen consumed. */
export const withReserved = (sums: BookSums, from: ChainName, to: ChainName, amount: SharedAmount): BookSums => ({
  ...sums,
  pairs: sums.pairs.map((pair) =>
    pair.from === from && pair.to === to ? { ...pair, reserved: shared(pair.reserved + amount) } : pair,
  ),
});

const toLocal = (amount: bigint): LocalAmount => amount as LocalAmount;
