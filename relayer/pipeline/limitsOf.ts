/** What the limits of a lane are asked with when no packet is judged: to show the room there is. */
import type { Hex } from '../core/ids.ts';
import type { PriceBand } from '../core/limit.ts';
import type { Lane } from '../core/params.ts';
import type { Against } from '../limits/row.ts';
import type { Draft } from './draft.ts';
import { bookOf } from './lookup.ts';
import { bookPolicyOf, policyOf } from './policyOf.ts';

/** @param sender whose share is asked about, where senders share; null: that of one nobody knows. */
export const limitsOfLane = (draft: Draft, lane: Lane, price: PriceBand | null, sender: Hex | null): Against => ({
  slot: 'active',
  policy: bookPolicyOf(draft, lane.book),
  chainPolicy: policyOf(draft).chains[lane.to.chain] ?? null,
  lane: lane.id,
  book: lane.book,
  destination: lane.to.chain,
  mode: draft.modes.get(lane.path)?.mode ?? 'open',
  chainShard: draft.params.nodeShard,
  ordering: lane.ordering,
  sender,
  price,
  sharedDecimals: bookOf(draft.params, lane.book).sharedDecimals,
  nowMs: draft.atMs,
  level: (key) => draft.buckets.get(key)?.level ?? null,
});
