/**
 * What a lost life has signed and sent may lie in a pool still, unmined: the nonces that a chain counts do not show it, and
 * a transaction of this life at such a nonce would be a second one. So the pools are asked while the shadow stands.
 *
 * A pool is one operator's word. One that k distinct operators agree on is waited for, until it is mined or gone; what fewer
 * say is told as an alarm, and holds nobody. Even the former ends: by then no digest of the lost life lives, so that what is
 * left can only cost a nonce, which the outbox offers a higher price for, and stops the account at when it loses it.
 */
import type { EventOf } from '../core/event.ts';
import type { ChainName } from '../core/ids.ts';
import type { Params } from '../core/params.ts';
import {
  inShadow,
  MAX_SIGNATURE_LIFE_MS,
  type NonceCounts,
  type PoolSeen,
  type RestoredShadow,
} from '../core/restored.ts';
import type { Draft } from './draft.ts';

/** Pools are asked so often. */
const ASK_EVERY_MS = 60_000;
/** What k operators have in their pools is waited for so long after all else has ended. */
export const LONGEST_POOL_WAIT_MS = MAX_SIGNATURE_LIFE_MS;
/** Kept of one answer; a configuration names fewer operators. */
const MAX_OPERATORS = 64;

export function askPools(draft: Draft): void {
  const shadow = draft.restored.get('current');
  if (!shadow || !inShadow(shadow) || draft.params.mode !== 'enforce') return;
  const before = shadow.pools ?? {};
  let pools = before;
  for (const [chain, account] of payers(draft.params)) {
    const seen = pools[chain];
    if (seen && isRecent(seen, draft.atMs) && !isTooOld(shadow, seen, draft.atMs)) continue;
    pools = { ...pools, [chain]: { account, askedAtMs: draft.atMs, readAtMs: null, above: seen?.above ?? [] } };
    draft.effect({ type: 'readPools', chain });
  }
  if (pools !== before) draft.restored.set('current', { ...shadow, pools });
}

/** A clock that was ahead and has been set back keeps nothing waiting. */
const isRecent = ({ askedAtMs }: PoolSeen, atMs: number): boolean =>
  askedAtMs <= atMs && atMs - askedAtMs < ASK_EVERY_MS;

/** It was asked for while a transaction of the lost life could still come, and that time is over now. */
const isTooOld = ({ untilMs }: RestoredShadow, { askedAtMs }: PoolSeen, atMs: number): boolean =>
  askedAtMs <= untilMs && atMs > untilMs;

export function poolsRead(draft: Draft, { chain, counts }: EventOf<'poolsRead'>): void {
  const shadow = draft.restored.get('current');
  const seen = shadow?.pools?.[chain];
  if (!shadow || !inShadow(shadow) || !seen) return;
  const above = counts.filter(isAbove).slice(0, MAX_OPERATORS);
  const pools = { ...shadow.pools, [chain]: { ...seen, readAtMs: draft.atMs, above } };
  draft.restored.set('current', { ...shadow, pools });
  if (above.length === 0 || seen.above.length > 0) return;
  tell(draft, 'transactions_in_pool', chain, { ...seen, above });
}

/** Counts that no account can have are no answer. */
const isAbove = ({ pending, latest }: NonceCounts): boolean =>
  Number.isSafeInteger(pending) && Number.isSafeInteger(latest) && pending > latest;

/** The chains whose pools keep a shadow that has otherwise ended from ending. */
export function awaitsPools(params: Params, shadow: RestoredShadow, atMs: number): ChainName[] {
  if (params.mode !== 'enforce') return [];
  const waitedMs = atMs - (shadow.onlyPoolsSinceMs ?? atMs);
  return [...payers(params).keys()].filter((chain) => {
    const seen = shadow.pools?.[chain];
    // The answer is a matter of the requests' deadline, whoever stays silent.
    if (!seen || seen.readAtMs === null || isTooOld(shadow, seen, atMs)) return true;
    const operators = new Set(seen.above.map(({ operator }) => operator)).size;
    return operators >= (params.chains.get(chain)?.quorum ?? 1) && waitedMs < LONGEST_POOL_WAIT_MS;
  });
}

/** Says what the node goes on beside. */
export function tellLeft(draft: Draft, { pools }: RestoredShadow): void {
  for (const [chain, seen] of Object.entries(pools ?? {}) as [ChainName, PoolSeen][]) {
    if (seen.above.length > 0) tell(draft, 'transactions_left_in_pool', chain, seen);
  }
}

function tell(
  draft: Draft,
  alarm: string,
  chain: ChainName,
  { account, above }: Pick<PoolSeen, 'account' | 'above'>,
): void {
  draft.note(draft.params.nodeShard, 'alarm', { alarm, chain, account, saw: poolText(above), wanted: WANTED });
}

const WANTED =
  'no transaction of a lost life in a pool: let it be mined, or replace it at its nonce by an empty transfer to the account itself';

/** For people. */
export const poolText = (above: PoolSeen['above']): string =>
  above
    .map(({ operator, pending, latest }) => `${operator}: next nonce ${pending} with its pool, ${latest} without`)
    .join('; ');

/** The accounts that this node pays with, by chain. */
function payers({ chains }: Params): ReadonlyMap<ChainName, PoolSeen['account']> {
  const found = new Map<ChainName, PoolSeen['account']>();
  for (const { name, sender } of chains.values()) if (sender) found.set(name, sender);
  return found;
}
