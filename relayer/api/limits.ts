/** `limitsShow`: the room that each limit of a lane leaves, and when a given amount would fit. */
import { shared } from '../core/amount.ts';
import type { Lane } from '../core/params.ts';
import { roomRows } from '../limits/room.ts';
import { Draft } from '../pipeline/draft.ts';
import { limitsOfLane } from '../pipeline/limitsOf.ts';
import { bookOf } from '../pipeline/lookup.ts';
import { bookPolicyOf, policyOf } from '../pipeline/policyOf.ts';
import { priceOf } from '../pipeline/prices.ts';
import { bounded, type QueryContext } from './context.ts';
import { ApiError } from './errors.ts';

export type LimitsParams = {
  readonly lane?: string | undefined;
  /** In shared units of the lane's book. */
  readonly amount?: bigint | undefined;
  readonly limit: number;
};

export async function limitsShow(context: QueryContext, { lane: id, amount, limit }: LimitsParams) {
  const state = await context.state();
  const atMs = context.clock.nowMs();
  const draft = new Draft(state, atMs);
  const all = [...state.params.lanes.values()].filter(({ relayed }) => relayed);
  const lanes = id === undefined ? all : all.filter((lane) => lane.id === id);
  if (id !== undefined && lanes.length === 0) {
    throw new ApiError('BAD_REQUEST', `lane ${id}`, `one of ${all.map((lane) => lane.id).join(', ')}`);
  }
  const { version, hash } = policyOf(draft);
  return {
    running: context.live !== null,
    atMs,
    policy: { version, hash },
    lanes: bounded(
      lanes.map((lane) => laneRoom(draft, lane, amount ?? null)),
      limit,
    ),
  };
}

function laneRoom(draft: Draft, lane: Lane, amount: bigint | null) {
  const price = priceOf(draft, lane.book);
  const against = limitsOfLane(draft, lane, price, null);
  return {
    id: lane.id,
    book: lane.book,
    sharedDecimals: bookOf(draft.params, lane.book).sharedDecimals,
    mode: against.mode,
    ordering: lane.ordering,
    /** `report`: on this path a limit holds nothing, since a hold would hold all that follow. */
    holds: lane.ordering === 'unordered' || bookPolicyOf(draft, lane.book).orderedPaths === 'hold',
    price,
    rows: roomRows(against, amount === null ? null : shared(amount)),
  };
}
