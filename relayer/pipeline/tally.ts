/** What is relayed counts in the limits of every policy that may decide later: the staged one, and the one to roll back to. */
import { shared } from '../core/amount.ts';
import type { PolicySlot } from '../core/limit.ts';
import type { BookParams } from '../core/params.ts';
import type { Policy } from '../core/policy.ts';
import { againstOf } from '../gates/decide.ts';
import type { PacketInput, RoundInput } from '../gates/input.ts';
import { judgeLimits } from '../limits/judge.ts';
import type { Draft } from './draft.ts';
import { priceOf } from './prices.ts';
import { policyInput } from './roundInput.ts';

type Slot = Exclude<PolicySlot, 'active'>;

/** To be told of each packet that was admitted and not counted before. */
export function tally(draft: Draft, book: BookParams, round: RoundInput): (packet: PacketInput) => void {
  const counting = (['staged', 'previous'] as const).flatMap((slot) => {
    const record = draft.policies.get(slot);
    return record ? [inputUnder(draft, book, round, record.policy, slot)] : [];
  });
  return (packet) => {
    for (const input of counting) count(draft, input, packet);
  };
}

function inputUnder(draft: Draft, book: BookParams, round: RoundInput, rules: Policy, slot: Slot): RoundInput {
  const policy = policyInput(draft, book, rules, slot);
  return { ...round, policy, price: priceOf(draft, book.name, policy.book) };
}

/** Whether it fits or not: it flows. */
function count(draft: Draft, round: RoundInput, input: PacketInput): void {
  const { packet, behind, since } = input;
  const lane = round.lanes[packet.path];
  if (!lane) return;
  const { after } = judgeLimits({
    ...againstOf(round, { ...lane, ...since }, input),
    level: (key) => draft.buckets.get(key)?.level ?? null,
    amount: packet.transfer?.amount ?? shared(0n),
    observedAtMs: packet.observedAtMs,
    behind,
  });
  for (const bucket of after) draft.buckets.set(bucket.key, bucket);
}
