/** All gates in order on one packet of one round: the decision, as a pure function of what it is decided on. */
import { type SharedAmount, shared } from '../core/amount.ts';
import { causeKind } from '../core/cause.ts';
import type { PathKey } from '../core/ids.ts';
import type { GateResult, Verdict } from '../core/verdict.ts';
import { judgeLimits, type LimitVerdict } from '../limits/judge.ts';
import { usable } from '../limits/quantity.ts';
import { type Against, levelsIn } from '../limits/row.ts';
import { thresholdsOf } from '../limits/tier.ts';
import { type CollateralVerdict, judgeCollateral, requiredRatio } from '../solvency/collateral.ts';
import { type Margin, type Margins, marginsOf } from '../solvency/sums.ts';
import { demandOf } from './finality.ts';
import type { Gates } from './gates.ts';
import type { LaneInput, LookInput, PacketInput, RoundInput } from './input.ts';

export type Decision = {
  readonly verdict: Verdict;
  /** Of each gate that was asked, in order; the last one is the one that failed. */
  readonly gates: readonly GateResult[];
  /** What carries the packet, before it and, if it is relayed, after it. */
  readonly margins: { readonly before: Margins; readonly after: Margins };
  /** Each limit before and after it; null where an earlier gate failed, or it was counted before. */
  readonly limits: Pick<LimitVerdict, 'rows' | 'after'> | null;
};

/** @throws RangeError when the round lacks the packet's lane, or a look at its source: such a round is not judged at all. */
export const decide = (gates: Gates, round: RoundInput, input: PacketInput): Decision => deciding(gates, round)(input);

/** The same for many packets of one round: what they share is worked out once. */
export function deciding(gates: Gates, round: RoundInput): (input: PacketInput) => Decision {
  const lanes = new Map<PathKey, LaneTerms>();
  const required = round.collateral && requiredRatio(round.collateral.rule, round.collateral.samples, round.atMs);
  return (input) => {
    const { path } = input.packet;
    const terms = lanes.get(path) ?? laneTerms(round, path);
    lanes.set(path, terms);
    return decideOne(gates, round, terms, required, input);
  };
}

/** What all packets of a lane are held against in a round. */
type LaneTerms = {
  readonly of: LaneInput;
  readonly source: LookInput;
  readonly margins: Margins;
  readonly thresholds: readonly SharedAmount[] | null;
};

function laneTerms(round: RoundInput, path: PathKey): LaneTerms {
  const of = round.lanes[path];
  const source = of && round.second[of.lane.from.chain];
  if (!of || !source) throw new RangeError(`saw no lane or look for ${path}, wanted both in the round`);
  const { price, policy, sharedDecimals, atMs } = round;
  const band = usable(price, policy.book.price, atMs);
  return {
    of,
    source,
    margins: marginsOf(round.sums, of.lane.from.chain, of.lane.to.chain),
    thresholds: thresholdsOf(policy.book.valueTiers, { band, sharedDecimals }),
  };
}

function decideOne(
  gates: Gates,
  round: RoundInput,
  { of: lane, source, margins, thresholds }: LaneTerms,
  required: Required,
  input: PacketInput,
): Decision {
  const { packet } = input;
  const of = { ...lane, ...input.since };
  const before = marginsBefore(margins, input);
  const amount = packet.transfer?.amount ?? shared(0n);
  const stake = { tiers: of.tiers, thresholds, value: input.stake };
  let judged: LimitVerdict | null = null;
  const steps: (() => GateResult | null)[] = [
    () => gates.integrity(packet, of.lane, true),
    () => gates.finality(packet, source, of.reading, stake),
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
        collateral: collateralFor(round, required, before.book, amount),
      }),
    () => gates.mode(admissionOf(round, of, input, source, demandOf(stake).minDepth)),
    () => {
      // What was admitted before is in the limits already: holding it now would free nothing.
      if (input.counted) return null;
      const against = againstOf(round, of, input);
      judged = judgeLimits({ ...against, amount, observedAtMs: packet.observedAtMs, behind: input.behind });
      return gates.limits(judged);
    },
  ];
  const results: GateResult[] = [];
  for (const step of steps) {
    const result = step();
    if (result) results.push(result);
    if (result && !result.pass) break;
  }
  const verdict = verdictOf(results);
  const after = verdict.say === 'relay' ? lessBy(before, amount) : before;
  return { verdict, gates: results, margins: { before, after }, limits: limitsOf(judged) };
}

type Required = ReturnType<typeof requiredRatio> | null;

/** What is owed at latest: the supply, what is reserved, and what is asked for now. */
function collateralFor(
  { collateral, sharedDecimals: decimals, atMs }: RoundInput,
  required: Required,
  { escrow, supply, reserved }: Margin,
  amount: SharedAmount,
): CollateralVerdict | null {
  if (!collateral || !required) return null;
  return judgeCollateral({
    ...collateral,
    required,
    collateral: [{ amount: escrow, decimals }],
    liabilities: [{ amount: supply + reserved + amount, decimals }],
    nowMs: atMs,
  });
}

const limitsOf = (judged: LimitVerdict | null): Decision['limits'] =>
  judged && { rows: judged.rows, after: judged.after };

/** What the limits of a lane are asked with, but for the amount. */
export function againstOf(round: RoundInput, { lane, mode }: LaneInput, input: PacketInput): Against {
  const { policy, price, sharedDecimals, nodeShard, atMs } = round;
  return {
    slot: policy.slot,
    policy: policy.book,
    chainPolicy: policy.chains[lane.to.chain] ?? null,
    lane: lane.id,
    book: round.book,
    destination: lane.to.chain,
    mode: mode?.mode ?? 'open',
    chainShard: nodeShard,
    ordering: lane.ordering,
    sender: input.packet.provenance.oftSent?.from ?? null,
    price,
    sharedDecimals,
    nowMs: atMs,
    level: levelsIn(input.buckets),
  };
}

function admissionOf(
  { policy }: RoundInput,
  { mode }: LaneInput,
  { packet, probed, counted }: PacketInput,
  source: LookInput,
  demanded: bigint,
): Parameters<Gates['mode']>[0] {
  const probe = mode?.probe && { ...mode.probe, relayed: mode.probe.relayed + probed };
  return {
    taken: counted,
    mode: mode ? { ...mode, probe: probe ?? null } : undefined,
    probePackets: policy.release.probePackets,
    confirmations: source.head.height - packet.source.height,
    restrictedDepth: demanded + policy.book.restricted.extraDepth,
  };
}

const marginsBefore = (margins: Margins, { reserved }: PacketInput): Margins => ({
  book: withReserved(margins, reserved.book),
  pair: shared(margins.pair - reserved.pair),
  liquidity: margins.liquidity === null ? null : shared(margins.liquidity - reserved.destination),
});

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
