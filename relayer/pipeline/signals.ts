/** What policy, limits and prices say of a lane: why it is to be restricted, and whether it drains. */
import type { SharedAmount } from '../core/amount.ts';
import type { Lane } from '../core/params.ts';
import { addOutflow, drainOf, emptyHistory, slotRuleOf, velocityOf } from '../limits/velocity.ts';
import type { Draft } from './draft.ts';
import { bookOf } from './lookup.ts';
import type { LaneSignals } from './modes.ts';
import { bookPolicyOf, policyOf } from './policyOf.ts';
import { priceOf } from './prices.ts';

export function signalsOf(draft: Draft, lane: Pick<Lane, 'book'>): LaneSignals {
  const policy = bookPolicyOf(draft, lane.book);
  const { reopenHeights, probePackets } = policyOf(draft).release;
  const flow = draft.flows.get(lane.book);
  const { sharedDecimals } = bookOf(draft.params, lane.book);
  const pricing = { band: priceOf(draft, lane.book, policy), sharedDecimals };
  const velocity = policy.velocity && flow ? velocityOf(flow, policy.velocity, draft.atMs) : null;
  const drain = policy.drain && flow ? drainOf(flow, policy.drain, pricing, draft.atMs) : null;
  return {
    rules: { reopenHeights, probePackets, calmMs: policy.restricted.calmMs },
    restrict: [
      ...(velocity?.say === 'run' ? [`a run on the collateral: ${velocity.saw}, wanted ${velocity.wanted}`] : []),
      // Whoever sets a limit in value and cannot tell the value does not know that it is kept.
      ...(drain?.say === 'unknown' ? [`an outflow without a price: ${drain.saw}`] : []),
    ],
    drain: drain?.say === 'drain' ? `${drain.saw}, wanted ${drain.wanted}` : null,
  };
}

/** An admitted packet is value that leaves the book: what its velocity is measured by. */
export function countOutflow(draft: Draft, lane: Lane, amount: SharedAmount): void {
  const rule = slotRuleOf(bookPolicyOf(draft, lane.book));
  if (!rule) return;
  const { shard } = bookOf(draft.params, lane.book);
  const before = draft.flows.get(lane.book) ?? emptyHistory(lane.book, shard, rule, draft.atMs);
  draft.flows.set(lane.book, addOutflow(before, rule, draft.atMs, amount));
}
