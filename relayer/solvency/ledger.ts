import { type SharedAmount, shared } from '../core/amount.ts';
import type { Height, PacketKey } from '../core/ids.ts';
import { byLogOrder } from '../core/log.ts';
import type { LedgerFact, LegLedger } from '../core/state.ts';

/** Authorizations of a leg up to and including `height`: locks of an escrow, burns of a mint leg. */
export const authorizedUpTo = (ledger: LegLedger, height: Height): SharedAmount =>
  sumUpTo(ledger, 'authorization', ledger.authorized, height);

/** Consumptions of a leg up to and including `height`: unlocks of an escrow, mints of a mint leg. */
export const consumedUpTo = (ledger: LegLedger, height: Height): SharedAmount =>
  sumUpTo(ledger, 'consumption', ledger.consumed, height);

function sumUpTo(ledger: LegLedger, kind: LedgerFact['kind'], folded: SharedAmount, height: Height): SharedAmount {
  let sum: bigint = folded;
  for (const fact of ledger.open) if (fact.kind === kind && fact.ref.height <= height) sum += fact.amount;
  return shared(sum);
}

/** Adds facts, which come in chain order and lie above all that the ledger holds. */
export function addFacts(ledger: LegLedger, facts: readonly LedgerFact[]): LegLedger {
  if (facts.length === 0) return ledger;
  return { ...ledger, open: [...ledger.open, ...facts].sort((a, b) => byLogOrder(a.ref, b.ref)) };
}

/** Takes back what stands above the fork. Folded facts are final, so they never are. */
export const dropAbove = (ledger: LegLedger, fork: Height): LegLedger => ({
  ...ledger,
  open: ledger.open.filter((fact) => fact.ref.height <= fork),
});

/**
 * Moves what can no longer change into the sums: final authorizations, and final consumptions whose packet is settled,
 * which says that its authorization is final too.
 */
export function fold(ledger: LegLedger, final: Height, settled: (packet: PacketKey) => boolean): LegLedger {
  let authorized: bigint = ledger.authorized;
  let consumed: bigint = ledger.consumed;
  const open = ledger.open.filter((fact) => {
    if (fact.ref.height > final) return true;
    if (fact.kind === 'authorization') {
      authorized += fact.amount;
      return false;
    }
    if (fact.matched === null || !settled(fact.matched)) return true;
    consumed += fact.amount;
    return false;
  });
  if (open.length === ledger.open.length) return ledger;
  return { ...ledger, authorized: shared(authorized), consumed: shared(consumed), open };
}
