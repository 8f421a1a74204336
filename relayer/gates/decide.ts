/** All gates in order on one packet of one round: the decision, as a pure function of what it is decided on. */
import { type SharedAmount, shared } from '../core/amount.ts';
import { causeKind } from '../core/cause.ts';
import type { Quantity } from '../core/policy.ts';
import type { GateResult, Verdict } from '../core/verdict.ts';
import { type Margins, marginsOf } from '../solvency/sums.ts';
import type { Gates } from './gates.ts';
import type { LaneInput, PacketInput, RoundInput } from './input.ts';

export type Decision = {
  readonly verdict: Verdict;
  /** Of each gate that was asked, in order; the last one is the one that failed. */
  readonly gates: readonly GateResult[];
  /** What carries the packet, before it and, if it is relayed, after it. */
  readonly margins: { readonly before: Margins; readonly after: Margins };
};

/** @throws RangeError when the round lacks the packet's lane, or a look at its source: such a round is not judged at all. */
export function decide(gates: Gates, round: RoundInput, input: PacketInput): Decision {
  const { packet } = input;
  const of = round.lanes[packet.path];
  const source = of && round.second[of.lane.from.chain];
  if (!of || !source) throw new RangeError(`saw no lane or look for ${packet.path}, wanted both in the round`);
  const before = marginsBefore(round, of, input);
  const amount = packet.transfer?.amount ?? shared(0n);
  const steps: (() => GateResult)[] = [
    () => gates.integrity(packet, of.lane, true),
    () => gates.finality(packet, source, of.reading, { tiers: of.tiers, ...stakeOf(round, input) }),
    () => gates.provenance(packet, of.lane, source),
    () => gates.assumptions(of.reading, { pin: of.pin, from: of.from, to: of.to }),
    () =>
      gates.solvency({
        amount,
        payloadHash: packet.payloadHash,
        admitted: input.admitted,
        halts: of.halts,
        pending: round.pending,
        margins: before,
        disputed: round.disputed,
        collateral: round.collateral,
      }),
  ];
  const results: GateResult[] = [];
  for (const step of steps) {
    const result = step();
    results.push(result);
    if (!result.pass) break;
  }
  const verdict = verdictOf(results);
  const after = verdict.say === 'relay' ? lessBy(before, amount) : before;
  return { verdict, gates: results, margins: { before, after } };
}

const stakeOf = ({ policy }: RoundInput, { stake }: PacketInput) => ({
  thresholds: thresholdsOf(policy.book.valueTiers),
  value: stake,
});

const thresholdsOf = (tiers: readonly Quantity[] | null): readonly SharedAmount[] | null =>
  tiers?.flatMap((tier) => (tier.unit === 'token' ? [tier.amount] : [])) ?? null;

function marginsBefore(round: RoundInput, { lane }: LaneInput, { reserved }: PacketInput): Margins {
  const base = marginsOf(round.sums, lane.from.chain, lane.to.chain);
  return {
    book: withReserved(base, reserved.book),
    pair: shared(base.pair - reserved.pair),
    liquidity: base.liquidity === null ? null : shared(base.liquidity - reserved.destination),
  };
}

const withReserved = ({ book }: Margins, amount: SharedAmount): Margins['book'] => ({
  ...book,
  reserved: shared(book.reserved + amount),
  margin: shared(book.margin - amount),
});

const lessBy = (margins: Margins, amount: SharedAmount): Margins => ({
  book: withReserved(margins, amount),
  pair: shared(margins.pair - amount),
  liquidity: margins.liquidity === null ? null : shared(margins.liquidity - amount),
});

function verdictOf(results: readonly GateResult[]): Verdict {
  const last = results.at(-1);
  if (!last || last.pass) return { say: 'relay' };
  // Only the kind of a cause decides how a packet gets out: what a fresh pass may release is never set aside.
  const waits = last.outcome === 'wait' || (last.outcome === 'quarantine' && causeKind(last.cause) !== 'VIOLATION');
  if (waits) return { say: 'wait', cause: last.cause, retryAtMs: last.retryAtMs ?? null };
  return { say: last.outcome === 'refuse' ? 'refuse' : 'quarantine', cause: last.cause };
}
