/**
 * The injective match (ARCHITECTURE.md, Solvency, step 4): each consumption needs one authorization with the same message id,
 * the same route (token map and direction), the same amount and the same beneficiary, and each is used once. Known by nothing
 * but what is compared, so that the node and a backtest of recorded flows use the very same rule.
 */
import type { SharedAmount } from '../core/amount.ts';
import type { Hex } from '../core/ids.ts';

export type Authorization = {
  /** The message id: guid, or whatever names a message on the bridge that a backtest replays. */
  readonly id: string;
  /** Source, destination and token map, as one opaque text. */
  readonly route: string;
  readonly amount: SharedAmount;
  /** As credited. */
  readonly beneficiary: Hex;
  /** Why it counts for nothing (orphaned, not proven by its receipt, …); null when it counts. */
  readonly barred: string | null;
  /** What used it already; null when nothing did. */
  readonly usedBy: string | null;
};

export type Claim = Pick<Authorization, 'id' | 'route' | 'amount' | 'beneficiary'> & {
  /** Names the consumption itself: the same one again is the same use. */
  readonly use: string;
};

export type MatchRule = 'barred' | 'route' | 'amount' | 'beneficiary' | 'use_once';
/** In the order in which they are asked. */
export const MATCH_RULES: readonly MatchRule[] = ['barred', 'route', 'amount', 'beneficiary', 'use_once'];

export type Match<A extends Authorization = Authorization> =
  | { readonly say: 'matched'; readonly authorization: A }
  | {
      readonly say: 'unmatched';
      /** The rule that the last candidate broke; `id` when there was no candidate. */
      readonly broke: MatchRule | 'id';
      readonly saw: string;
      readonly wanted: string;
    };

/**
 * @param candidates all authorizations of the claim's id; the first that fits is taken.
 * @param rules fewer than all only in a test that shows what a rule is there for.
 */
export function matchClaim<A extends Authorization>(
  claim: Claim,
  candidates: readonly A[],
  rules: readonly MatchRule[] = MATCH_RULES,
): Match<A> {
  let broke: MatchRule | 'id' = 'id';
  let last: A | undefined;
  for (const candidate of candidates) {
    const rule = rules.find((one) => !holds(one, claim, candidate));
    if (rule === undefined) return { say: 'matched', authorization: candidate };
    broke = rule;
    last = candidate;
  }
  return {
    say: 'unmatched',
    broke,
    saw: last && broke !== 'id' ? sawOf(broke, last) : `no authorization of id ${claim.id}`,
    wanted: `one canonical, unused authorization of ${claim.id}: ${claim.amount} shared units on ${claim.route} to ${claim.beneficiary}`,
  };
}

function holds(rule: MatchRule, claim: Claim, candidate: Authorization): boolean {
  switch (rule) {
    case 'barred':
      return candidate.barred === null;
    case 'route':
      return candidate.route === claim.route;
    case 'amount':
      return candidate.amount === claim.amount;
    case 'beneficiary':
      return candidate.beneficiary === claim.beneficiary;
    case 'use_once':
      return candidate.usedBy === null || candidate.usedBy === claim.use;
    default:
      return rule satisfies never;
  }
}

function sawOf(rule: MatchRule, candidate: Authorization): string {
  switch (rule) {
    case 'barred':
      return candidate.barred ?? 'an authorization';
    case 'route':
      return `an authorization on ${candidate.route}`;
    case 'amount':
      return `an authorization of ${candidate.amount} shared units`;
    case 'beneficiary':
      return `an authorization that credits ${candidate.beneficiary}`;
    case 'use_once':
      return `an authorization that ${candidate.usedBy} has used`;
    default:
      return rule satisfies never;
  }
}
