/** The sums of one round of a book. */
import { local, shared } from '../core/amount.ts';
import type { BookParams, LegParams } from '../core/params.ts';
import { ledgerKey, type Round } from '../core/state.ts';
import { authorizedUpTo, consumedUpTo } from '../solvency/ledger.ts';
import type { BookSums, LegSums } from '../solvency/sums.ts';
import type { Draft } from './draft.ts';
import { laneOf, ledgerOf } from './lookup.ts';

export function sumsOf(draft: Draft, book: BookParams, round: Round): BookSums {
  const legs = book.legs.map((leg) => legSums(draft, book, round, leg));
  const pairs = legs.flatMap((from) =>
    legs
      .filter((to) => to !== from)
      .map((to) => {
        let reserved = 0n;
        for (const r of draft.reservations.values()) {
          const packet = draft.packets.get(r.key);
          const lane = packet && laneOf(draft.params, packet);
          if (lane && (lane.from.chain !== from.chain || lane.to.chain !== to.chain)) continue;
          const consumed = packet?.consumption;
          const first = round.first.get(to.chain)?.head.height ?? 0n;
          const final = draft.chains.get(to.chain)?.final?.height ?? 0n;
          if (!consumed || consumed.height > (final > first ? final : first)) reserved += r.amount;
        }
        return {
          from: from.chain,
          to: to.chain,
          open: shared(0n),
          authorized: from.authorized,
          consumed: to.consumed,
          reserved: shared(reserved),
        };
      }),
  );
  return { legs, pairs };
}

function legSums(draft: Draft, book: BookParams, round: Round, leg: LegParams): LegSums {
  const first = round.first.get(leg.chain);
  const second = round.second.get(leg.chain);
  if (!first || !second) throw new RangeError(`saw no reading of ${leg.chain}, wanted one for book ${book.name}`);
  const ledger = ledgerOf(draft, book, leg.chain);
  const final = draft.chains.get(leg.chain)?.final?.height;
  const to = final !== undefined && final > first.head.height ? final : first.head.height;
  return {
    kind: leg.kind,
    chain: leg.chain,
    rate: leg.rate,
    initial: leg.initial,
    writtenOff: ledger.writtenOff ?? local(0n),
    issued: ledger.issued ?? local(0n),
    holding: first.balances.get(ledgerKey(book.name, leg.chain)) ?? local(0n),
    floor: local(0n),
    authorized: authorizedUpTo(ledger, second.final.height),
    consumed: consumedUpTo(ledger, to),
  };
}
