import { ceilToShared, floorToShared, type SharedAmount, shared } from '../core/amount.ts';
import type { ChainName, Height } from '../core/ids.ts';
import type { BookParams, LegParams } from '../core/params.ts';
import type { LegLedger, PacketRecord, Reservation } from '../core/state.ts';
import { authorizedUpTo, consumedUpTo } from './ledger.ts';

export type Margin = {
  /** Final locks less latest unlocks: what is surely there. */
  readonly escrow: SharedAmount;
  /** Latest mints less final burns: what is possibly owed. */
  readonly supply: SharedAmount;
  /** Admitted, and not seen consumed in the first reading. */
  readonly reserved: SharedAmount;
  readonly margin: SharedAmount;
};

export type Cut = {
  /** Heads of the first reading: consumptions count up to these. */
  readonly consumedTo: ReadonlyMap<ChainName, Height>;
  /** Final heights of the second reading: authorizations count up to these. */
  readonly authorizedTo: ReadonlyMap<ChainName, Height>;
};

/**
 * The pessimistic margin of a book (ARCHITECTURE.md, Solvency, step 6). Exact; the initial values are rounded against
 * relaying. A reservation stops counting when its consumption is in the first reading, since it is then in the counters.
 * @throws RangeError when the cut lacks a chain of the book.
 */
export function pessimisticMargin(
  book: BookParams,
  ledgers: (leg: LegParams) => LegLedger,
  cut: Cut,
  reservations: Iterable<{ reservation: Reservation; packet: PacketRecord | undefined; to: ChainName | null }>,
): Margin {
  const at = (heights: ReadonlyMap<ChainName, Height>, chain: ChainName): Height => {
    const found = heights.get(chain);
    if (found === undefined) throw new RangeError(`saw no reading of ${chain}, wanted one for book ${book.name}`);
    return found;
  };
  let escrowed = 0n;
  let supply = 0n;
  for (const leg of book.legs) {
    const authorized = authorizedUpTo(ledgers(leg), at(cut.authorizedTo, leg.chain));
    const consumed = consumedUpTo(ledgers(leg), at(cut.consumedTo, leg.chain));
    if (leg.kind === 'escrow') escrowed += floorToShared(leg.initial, leg.rate) + authorized - consumed;
    else supply += ceilToShared(leg.initial, leg.rate) + consumed - authorized;
  }
  let reserved = 0n;
  for (const { reservation, packet, to } of reservations) {
    const consumed = packet?.consumption;
    if (!consumed || to === null || consumed.height > at(cut.consumedTo, to)) reserved += reservation.amount;
  }
  return {
    escrow: shared(escrowed),
    supply: shared(supply),
    reserved: shared(reserved),
    margin: shared(escrowed - supply - reserved),
  };
}

/** The margin after one more admission, which no reading has seen consumed. */
export const withReservation = (margin: Margin, amount: bigint): Margin => ({
  ...margin,
  reserved: shared(margin.reserved + amount),
  margin: shared(margin.margin - amount),
});

export const carries = (margin: Margin, amount: SharedAmount): boolean => margin.margin >= amount;
