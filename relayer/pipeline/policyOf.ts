/** The policy that decides now. */
import type { BookName } from '../core/ids.ts';
import type { Params } from '../core/params.ts';
import type { BookPolicy, Policy } from '../core/policy.ts';
import type { PolicyPlace, PolicyRecord } from '../core/policyRecord.ts';

/** A state, or a step in the making. */
export type PolicySource = {
  readonly params: Params;
  readonly policies: { readonly get: (slot: PolicyPlace) => PolicyRecord | undefined };
};

/** The active policy, or the node's default where nobody has signed one. */
export const policyOf = ({ policies, params }: PolicySource): Policy =>
  policies.get('active')?.policy ?? params.defaultPolicy;

/** The policy that runs beside it, for comparison; null where none is staged. */
export const stagedPolicyOf = ({ policies }: PolicySource): Policy | null => policies.get('staged')?.policy ?? null;

/**
 * What this policy says of a book. A policy is accepted only when it names every book of the configuration.
 * @throws RangeError for a book that neither it nor the default names: then nothing may be decided.
 */
export function bookPolicyIn(policy: Policy, { params }: Pick<PolicySource, 'params'>, book: BookName): BookPolicy {
  const found = policy.books[book] ?? params.defaultPolicy.books[book];
  if (!found) throw new RangeError(`saw book ${book}, wanted one of ${Object.keys(policy.books).join(', ')}`);
  return found;
}

export const bookPolicyOf = (draft: PolicySource, book: BookName): BookPolicy =>
  bookPolicyIn(policyOf(draft), draft, book);
