/**
 * The initial values of a book at one cut of each of its chains. Pure and exact.
 *
 * At a cut that no packet crosses (none sent above its source's cut has arrived below its destination's),
 *   Σ escrows − Σ supplies = what is on its way + surplus,
 * and surplus (donations, plain burns, packets that were skipped or cleared) is not collateral: it is left out of what the
 * escrows start with. Where it is negative the book is short, and is refused.
 */
import {
  ceilToShared,
  floorToShared,
  type LocalAmount,
  local,
  type SharedAmount,
  shared,
  toLocal,
} from '../core/amount.ts';
import type { BlockRef, Guid } from '../core/ids.ts';
import { type BookParams, type LegParams, legOf, type OpenAuthorization } from '../core/params.ts';
import type { MatchedHistory, Sent } from './matchHistory.ts';
import type { Refusal } from './refusal.ts';

export type LegCut = {
  readonly leg: LegParams;
  readonly cut: BlockRef;
  /** Balance of the escrow, or supply, at the cut. */
  readonly holding: LocalAmount;
};

export type LegOpening = LegCut & {
  /** Locks or burns up to the cut, in shared units. */
  readonly authorized: SharedAmount;
  /** Unlocks or mints up to the cut. */
  readonly consumed: SharedAmount;
  /**
   * What the leg holds beyond what these explain: positive for what was sent to an escrow, or minted, outside of the bridge;
   * negative for what was taken from it, or burned, so.
   */
  readonly unexplained: LocalAmount;
  /** The part of an escrow's holding that is no collateral, without the dust below a shared unit. */
  readonly surplus: LocalAmount;
  readonly initial: LocalAmount;
};

export type BookOpening = {
  readonly legs: readonly LegOpening[];
  readonly open: readonly OpenAuthorization[];
  /** Sent, not arrived, and never to arrive: skipped, cleared or burnt at the destination. In the surplus. */
  readonly abandoned: readonly OpenAuthorization[];
};

export type Reconciled =
  | { readonly ok: true; readonly opening: BookOpening }
  | { readonly ok: false; readonly refusal: Refusal };

/** @param over packets whose nonce is over at the cut of their destination, though nothing arrived. */
export function reconcile(
  book: BookParams,
  cuts: readonly LegCut[],
  history: Pick<MatchedHistory, 'sent' | 'consumed'>,
  over: ReadonlySet<Guid>,
): Reconciled {
  const waiting = history.sent.filter(({ consumed }) => !consumed);
  const open = waiting.filter(({ record }) => !over.has(record.guid));
  const abandoned = waiting.filter(({ record }) => over.has(record.guid));
  const explained = cuts.map((cut) => explain(cut, history));
  const surplus = surplusOf(explained, open);
  if (surplus !== null && surplus < 0n) return { ok: false, refusal: shortRefusal(book, explained, open, surplus) };
  const legs = takeSurplus(explained, abandoned, surplus ?? shared(0n));
  return { ok: true, opening: { legs, open: open.map(authorizationOf), abandoned: abandoned.map(authorizationOf) } };
}

type Explained = Omit<LegOpening, 'surplus' | 'initial'>;

function explain(cut: LegCut, { sent, consumed }: Pick<MatchedHistory, 'sent' | 'consumed'>): Explained {
  const { leg, holding } = cut;
  const authorized = sum(sent.filter(({ lane }) => lane.from.chain === leg.chain));
  const arrived = consumed.get(leg.chain) ?? shared(0n);
  const flow = leg.kind === 'escrow' ? authorized - arrived : arrived - authorized;
  const unexplained = local(holding - toLocal(shared(flow), leg.rate));
  return { ...cut, authorized, consumed: arrived, unexplained };
}

/** Null where nothing is owed for what is locked, or nothing is locked: a pool, or a mesh of mints, starts as it is. */
function surplusOf(legs: readonly Explained[], open: readonly Sent[]): SharedAmount | null {
  const kinds = new Set(legs.map(({ leg }) => leg.kind));
  if (kinds.size < 2) return null;
  let surplus = -sum(open);
  for (const { leg, holding } of legs) {
    if (leg.kind === 'escrow') surplus += floorToShared(holding, leg.rate);
    else surplus -= ceilToShared(holding, leg.rate);
  }
  return shared(surplus);
}

/**
 * First from the escrows that have more than the bridge brought them, or whose packets never arrive; the rest (plain burns on
 * other chains) in the order of the legs.
 */
function takeSurplus(
  legs: readonly Explained[],
  abandoned: readonly Sent[],
  surplus: SharedAmount,
): readonly LegOpening[] {
  let left: bigint = surplus;
  const take = (most: bigint): bigint => {
    const taken = most <= 0n ? 0n : most < left ? most : left;
    left -= taken;
    return taken;
  };
  const first = legs.map(({ leg, unexplained }) => {
    if (leg.kind !== 'escrow') return 0n;
    const never = sum(abandoned.filter(({ lane }) => lane.from.chain === leg.chain));
    return take(floorToShared(unexplained, leg.rate) + never);
  });
  return legs.map((one, i) => {
    const own = first[i] ?? 0n;
    const { leg, holding } = one;
    const rest = leg.kind === 'escrow' ? take(floorToShared(holding, leg.rate) - own) : 0n;
    const taken = toLocal(shared(own + rest), leg.rate);
    return { ...one, surplus: taken, initial: local(holding - taken) };
  });
}

function shortRefusal(book: BookParams, legs: readonly Explained[], open: readonly Sent[], surplus: bigint): Refusal {
  const held = legs.map(({ leg, holding, cut }) => {
    const verb = leg.kind === 'escrow' ? 'locked' : 'minted';
    return `${holding} ${verb} on ${leg.chain} at block ${cut.height}`;
  });
  return {
    code: 'short',
    saw: `${held.join(', ')}, ${sum(open)} shared units on their way`,
    wanted: `${-surplus} shared units more locked (${book.sharedDecimals} shared decimals)`,
  };
}

const authorizationOf = ({ record, lane, amount }: Sent): OpenAuthorization => ({
  from: lane.from.chain,
  to: lane.to.chain,
  guid: record.guid,
  txHash: record.source.txHash,
  amount,
});

const sum = (all: readonly { readonly amount: SharedAmount }[]): SharedAmount =>
  shared(all.reduce((total, { amount }) => total + amount, 0n));

export type Difference = { readonly what: string; readonly saw: string; readonly wanted: string };

/** What a configuration declares otherwise than was found: nothing may be left over either way. */
export function differencesFrom(book: BookParams, found: BookOpening): readonly Difference[] {
  const differences: Difference[] = [];
  for (const { leg, initial, surplus, cut } of found.legs) {
    const declared = legOf(book, leg.chain)?.initial;
    if (declared === initial) continue;
    const beside = surplus > 0n ? ` (${surplus} more is surplus, and no collateral)` : '';
    const wanted = `${initial} at block ${cut.height}${beside}`;
    differences.push({ what: `initial of ${leg.chain}`, saw: `${declared}`, wanted });
  }
  const text = ({ from, to, amount, txHash }: OpenAuthorization): string =>
    `${amount} from ${from} to ${to} in ${txHash}`;
  const declared = new Map(book.open.map((one) => [one.guid, one]));
  const wanted = new Map(found.open.map((one) => [one.guid, one]));
  for (const guid of new Set<Guid>([...declared.keys(), ...wanted.keys()])) {
    const [a, b] = [declared.get(guid), wanted.get(guid)];
    const [saw, found] = [a ? text(a) : 'nothing', b ? text(b) : 'nothing: it has arrived, or was never sent'];
    if (saw !== found) differences.push({ what: `open ${guid}`, saw, wanted: found });
  }
  return differences;
}
