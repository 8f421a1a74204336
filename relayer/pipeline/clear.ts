/** Stage 3: all gates, in order, on one reading of the book. What passes is reserved; only then may it be attested. */
import { type SharedAmount, shared } from '../core/amount.ts';
import { byLogOrder } from '../core/log.ts';
import type { BookParams } from '../core/params.ts';
import type { Round } from '../core/state.ts';
import { deciding } from '../gates/decide.ts';
import type { Gates } from '../gates/gates.ts';
import type { RoundInput } from '../gates/input.ts';
import type { Decided, Sealer } from '../gates/sealer.ts';
import { applyVerdict, applyWait } from './admit.ts';
import type { Draft } from './draft.ts';
import { judgeConsumptions, judgeOrphans } from './judge.ts';
import { laneOf } from './lookup.ts';
import { clearedOn, tightenModes } from './modes.ts';
import { type Beside, behindEach, packetInputOf, Since, Taken, type Waiting } from './packetInput.ts';
import { forgetSpent } from './policyBuckets.ts';
import { noteDiff } from './policyDiff.ts';
import { stagedPolicyOf } from './policyOf.ts';
import { collateralOf, priceOf } from './prices.ts';
import { policyInput, roundInputOf } from './roundInput.ts';
import { countOutflow, signalsOf } from './signals.ts';
import { sumsOf } from './sumsOf.ts';
import { tally } from './tally.ts';

/** What a step is made with: the gates, and what seals the receipts of its verdicts. */
export type Engine = { readonly gates: Gates; readonly sealer: Sealer };

/** Judges every packet of the book that waits for a verdict, in the order of their source blocks. */
export function clearBook(draft: Draft, { gates, sealer }: Engine, book: BookParams, round: Round): void {
  const pending = judgeConsumptions(draft, book, round);
  judgeOrphans(draft, book, round);
  forgetSpent(draft);
  const waiting = waitingOf(draft, book);
  if (waiting.length === 0) return;
  const lanes = [...new Set(waiting.map(({ lane }) => lane))];
  const input = roundInputOf(draft, book, round, lanes, { sums: sumsOf(draft, book, round), pending });
  const beside = { taken: new Taken(), since: new Since(), behind: behindEach(waiting) };
  const decide = deciding(gates, input);
  const shadow = shadowOf(draft, gates, book, round, input, beside);
  const count = tally(draft, book, input);
  const decided: Decided[] = [];
  for (const one of waiting) {
    const { record, lane } = one;
    const packet = packetInputOf(draft, input, one, beside);
    const decision = decide(packet);
    const { verdict } = decision;
    if (verdict.say === 'wait' && record.hold?.cause === verdict.cause) {
      applyWait(draft, record, decision.gates);
      continue;
    }
    decided.push({ shard: record.shard, input: packet, decision });
    shadow(one, verdict);
    const reserved = draft.reservations.get(record.key) !== undefined;
    applyVerdict(draft, record, lane, decision, round);
    if (verdict.say === 'quarantine') beside.since.changed();
    if (verdict.say !== 'relay') continue;
    const amount = record.transfer?.amount ?? shared(0n);
    const buckets = decision.limits?.after ?? [];
    beside.taken.add(lane, reserved ? 0n : amount);
    clearedOn(draft, lane);
    if (packet.counted) continue;
    for (const bucket of buckets) draft.buckets.set(bucket.key, bucket);
    count(packet);
    countOutflow(draft, lane, amount);
    if (amount > 0n) tightenModes(draft, book.name, signalsOf(draft, lane));
    beside.since.changed();
  }
  noteReceipts(draft, sealer, book, input, decided);
}

function waitingOf(draft: Draft, book: BookParams): Waiting[] {
  return draft
    .waitingOf(book.name)
    .flatMap((record) => {
      const lane = laneOf(draft.params, record);
      return lane?.relayed ? [{ record, lane }] : [];
    })
    .sort(({ record: a }, { record: b }) =>
      a.source.chain < b.source.chain ? -1 : a.source.chain > b.source.chain ? 1 : byLogOrder(a.source, b.source),
    );
}

/**
 * The staged policy on the same packets, beside the active one. What the active one relays is what really flows, so that is
 * what the staged limits count (tally.ts).
 */
function shadowOf(draft: Draft, gates: Gates, book: BookParams, round: Round, active: RoundInput, beside: Beside) {
  const staged = stagedPolicyOf(draft);
  if (!staged) return () => undefined;
  const policy = policyInput(draft, book, staged, 'staged');
  const input = {
    ...active,
    policy,
    sums: sumsOf(draft, book, round, policy.book.floors),
    price: priceOf(draft, book.name, policy.book),
    collateral: collateralOf(draft, book, policy.book),
  };
  const taken = new Taken();
  const decide = deciding(gates, input);
  return (one: Waiting, said: Decided['decision']['verdict']): void => {
    const packet = packetInputOf(draft, input, one, { ...beside, taken });
    const { verdict } = decide(packet);
    const amount: SharedAmount | null = one.record.transfer?.amount ?? null;
    const reserved = draft.reservations.get(one.record.key) !== undefined;
    noteDiff(draft, staged, { packet: one.record.key, active: said, staged: verdict, amount });
    if (said.say === 'relay') taken.add(one.lane, reserved ? 0n : (amount ?? shared(0n)));
  };
}

/** One entry for what the round shares, and one for each verdict, in this very batch: nothing is attested without. */
function noteReceipts(
  draft: Draft,
  sealer: Sealer,
  book: BookParams,
  round: RoundInput,
  decided: readonly Decided[],
): void {
  if (decided.length === 0) return;
  const id = Object.values(round.second)
    .map(({ chain, head, doneSeq }) => `${chain}@${head.height}#${doneSeq}`)
    .join(' ');
  const sealed = sealer.seal(id, round, decided);
  draft.note(book.shard, 'reading', sealed.round);
  for (const { shard, key, body } of sealed.verdicts) draft.note(shard, 'verdict', body, key);
}
