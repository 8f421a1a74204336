/**
 * The rule over a recorded flow: rows in time order in, verdicts out. The match itself is the node's own
 * (relayer/solvency/match.ts). Pure: files and clocks are the shell's (files/).
 */
import { shared } from '../core/amount.ts';
import type { Cause } from '../core/cause.ts';
import { MATCH_RULES, type MatchRule, matchClaim } from '../solvency/match.ts';
import { AUTHORIZED_BY, type AuthorizationRow, type ConsumptionRow } from './row.ts';
import { type Added, AuthorizationStore, routeOf, useOf } from './store.ts';

/** Which part of the rule a flagged row broke. */
export type Reason = MatchRule | 'id';

export type RowVerdict =
  | { readonly say: 'matched'; readonly authorizedAtS: number }
  | {
      readonly say: 'flagged';
      readonly cause: Extract<Cause, 'unmatched_consumption' | 'equivocation'>;
      readonly reason: Reason;
      readonly saw: string;
      readonly wanted: string;
    };

/** Less than the whole rule, only for a test that shows what each part is there for. */
export type RuleParts = { readonly rules: readonly MatchRule[]; readonly anyId: boolean };
export const WHOLE_RULE: RuleParts = { rules: MATCH_RULES, anyId: false };

export type Engine = {
  /** Every authorization of time t comes before every consumption of time t, and both in time order. */
  readonly authorize: (row: AuthorizationRow) => Added;
  readonly consume: (row: ConsumptionRow) => RowVerdict;
  readonly store: AuthorizationStore;
};

export function createEngine(parts: RuleParts = WHOLE_RULE): Engine {
  const store = new AuthorizationStore();
  return {
    store,
    authorize: (row) => store.add(row),
    consume: (row) => consume(store, row, parts),
  };
}

function consume(store: AuthorizationStore, row: ConsumptionRow, { rules, anyId }: RuleParts): RowVerdict {
  const candidates = store.candidates(row, anyId);
  const claim = {
    id: row.id,
    route: routeOf(AUTHORIZED_BY[row.kind], null, row.token),
    amount: shared(row.amount),
    beneficiary: row.beneficiary,
    use: useOf(row.line),
  };
  const match = matchClaim(claim, candidates, rules);
  if (match.say === 'matched') {
    store.use(match.authorization.index, row.line);
    return { say: 'matched', authorizedAtS: match.authorization.timeS };
  }
  // What only a barred authorization would have carried is the second payload of a message (step 7 of the rule).
  const second = candidates.some(
    (one) => one.barred !== null && matchClaim(claim, [{ ...one, barred: null }]).say === 'matched',
  );
  const { broke, saw, wanted } = match;
  return { say: 'flagged', cause: second ? 'equivocation' : 'unmatched_consumption', reason: broke, saw, wanted };
}
