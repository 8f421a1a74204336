/**
 * The sums of one leg, and its facts in chain order. A ledger counts all that was read; what is above a height is taken off
 * again, so that a sum costs no more than the facts above it.
 */
import { type SharedAmount, shared } from '../core/amount.ts';
import type { ChainName, Height } from '../core/ids.ts';
import { byLogOrder, type LogRef } from '../core/log.ts';
import type { LedgerFact, LegTotals } from '../core/state.ts';

export const NO_TOTALS: LegTotals = {
  authorized: shared(0n),
  consumed: shared(0n),
  authorizedTo: {},
  consumedFrom: {},
};

/** Up to and including which height authorizations and consumptions count. */
export type UpTo = { readonly authorized: Height; readonly consumed: Height };

/** The totals after these facts have come (1n) or gone (-1n). What was written off is in no sum. */
export function withFacts(totals: LegTotals, facts: Iterable<LedgerFact>, sign: 1n | -1n): LegTotals {
  let authorized: bigint = totals.authorized;
  let consumed: bigint = totals.consumed;
  const authorizedTo = new Adding(totals.authorizedTo);
  const consumedFrom = new Adding(totals.consumedFrom);
  for (const fact of facts) {
    const amount = sign * fact.amount;
    if (fact.kind === 'authorization') {
      authorized += amount;
      authorizedTo.add(fact.to, amount);
    } else if (!fact.writtenOff) {
      consumed += amount;
      if (fact.from !== null) consumedFrom.add(fact.from, amount);
    }
  }
  return {
    authorized: shared(authorized),
    consumed: shared(consumed),
    authorizedTo: authorizedTo.sums,
    consumedFrom: consumedFrom.sums,
  };
}

type ByChain = Readonly<Record<ChainName, SharedAmount>>;

/** Copied when first written to. */
class Adding {
  readonly #before: ByChain;
  #copy: Record<ChainName, SharedAmount> | null = null;

  constructor(before: ByChain) {
    this.#before = before;
  }

  add(chain: ChainName, amount: bigint): void {
    this.#copy ??= { ...this.#before };
    this.#copy[chain] = shared((this.#copy[chain] ?? 0n) + amount);
  }

  get sums(): ByChain {
    return this.#copy ?? this.#before;
  }
}

/** Of a leg: authorizations and consumptions up to their heights. `facts`: all of its rows, in chain order. */
export function totalsUpTo(totals: LegTotals, facts: readonly LedgerFact[], upTo: UpTo): LegTotals {
  const lower = upTo.authorized < upTo.consumed ? upTo.authorized : upTo.consumed;
  const above: LedgerFact[] = [];
  for (let i = firstAbove(facts, lower); i < facts.length; i++) {
    const fact = facts[i];
    if (!fact) break;
    const limit = fact.kind === 'authorization' ? upTo.authorized : upTo.consumed;
    if (fact.ref.height > limit) above.push(fact);
  }
  return above.length === 0 ? totals : withFacts(totals, above, -1n);
}

/** Authorizations of a leg up to and including `height`: locks of an escrow, burns of a mint leg. */
export const authorizedUpTo = (totals: LegTotals, facts: readonly LedgerFact[], height: Height): SharedAmount =>
  totalsUpTo(totals, facts, { authorized: height, consumed: height }).authorized;

/** Consumptions of a leg up to and including `height`: unlocks of an escrow, mints of a mint leg. */
export const consumedUpTo = (totals: LegTotals, facts: readonly LedgerFact[], height: Height): SharedAmount =>
  totalsUpTo(totals, facts, { authorized: height, consumed: height }).consumed;

/** The place of the first fact above a height; the number of facts when there is none. */
export const firstAbove = (facts: readonly LedgerFact[], height: Height): number =>
  placeWhere(facts, (ref) => ref.height > height);

/** The place of the fact of this log, or -1. */
export function placeOf(facts: readonly LedgerFact[], ref: Pick<LogRef, 'height' | 'logIndex'>): number {
  const at = placeWhere(
    facts,
    (one) => one.height > ref.height || (one.height === ref.height && one.logIndex >= ref.logIndex),
  );
  const found = facts[at];
  return found && found.ref.height === ref.height && found.ref.logIndex === ref.logIndex ? at : -1;
}

/** The first place at which `isPast` holds, which it does from there on. */
function placeWhere(facts: readonly LedgerFact[], isPast: (ref: LogRef) => boolean): number {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const fact = facts[middle];
    if (fact && isPast(fact.ref)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const byFactOrder = (a: LedgerFact, b: LedgerFact): number => byLogOrder(a.ref, b.ref);

/**
 * Whether a fact can no longer change: a final authorization, a final consumption whose packet is settled (which says that its
 * authorization is final too), or one that was written off and to which no authorization can come any more.
 * @param readAgainFrom the lowest block of a chain that may still be read again; undefined: of a chain that is not read.
 */
export function isClosed(
  fact: LedgerFact,
  settled: (packet: string) => boolean,
  readAgainFrom: (chain: ChainName) => Height | undefined,
): boolean {
  if (fact.kind === 'authorization') return true;
  if (!fact.writtenOff) return fact.matched !== null && settled(fact.matched);
  // What it was matched with ends it: a source that is final or back takes the loss back.
  if (fact.matched !== null) return false;
  if (fact.from === null || fact.sourceReadTo === undefined) return true;
  const from = readAgainFrom(fact.from);
  return from !== undefined && from > fact.sourceReadTo;
}
