/** What the limits of each policy have seen: of the one that decides, and of those that may decide after it. */
import type { Bucket, PolicySlot } from '../core/limit.ts';
import type { LimitRule, Policy } from '../core/policy.ts';
import { isSpent, usedOf } from '../limits/limit.ts';
import type { Draft } from './draft.ts';
import { policyOf } from './policyOf.ts';

/** Buckets looked at a round for whether they can be forgotten. */
const LOOKED_AT = 256;

const prefixOf = (slot: PolicySlot): string => `${slot}/`;

const bucketsOf = (draft: Draft, slot: PolicySlot): Bucket[] =>
  [...draft.buckets.values()].filter(({ key }) => key.startsWith(prefixOf(slot)));

const inSlot = (to: PolicySlot, { key }: Bucket): string => `${to}${key.slice(key.indexOf('/'))}`;

/** Another policy, or none, stands there: what the last one counted is of no use to it. */
export function dropBuckets(draft: Draft, slot: PolicySlot): void {
  for (const { key } of bucketsOf(draft, slot)) draft.buckets.delete(key);
}

/**
 * The staged policy decides from now on, and the one before it goes on counting, so that it may decide again. A rule that keeps its
 * id keeps its bucket, which has seen all that was relayed; a new one has seen what was relayed since it was staged.
 */
export function promoteBuckets(draft: Draft, staged: Policy): void {
  dropBuckets(draft, 'previous');
  if (draft.policies.get('active')) {
    for (const bucket of bucketsOf(draft, 'active')) {
      const key = inSlot('previous', bucket);
      draft.buckets.set(key, { ...bucket, key });
    }
  }
  move(draft, 'staged', staged);
}

/** The policy that decided before decides again, with all that was relayed meanwhile. */
export const rollBackBuckets = (draft: Draft, previous: Policy): void => move(draft, 'previous', previous);

/** Under one id and subject the fuller one stays: a limit that only reports counts no more than it has. */
function move(draft: Draft, from: PolicySlot, policy: Policy): void {
  for (const bucket of bucketsOf(draft, from)) {
    const key = inSlot('active', bucket);
    const known = draft.buckets.get(key);
    draft.buckets.delete(bucket.key);
    if (!known || isFuller(bucket, known, policy, draft.atMs)) draft.buckets.set(key, { ...bucket, key });
  }
}

/** What was counted in another unit cannot be compared, and is read as full (`inUnit`). */
function isFuller(bucket: Bucket, known: Bucket, policy: Policy, atMs: number): boolean {
  const rule = longestOf(policy, bucket);
  if (!rule || bucket.level.unit !== known.level.unit) return false;
  return usedOf(bucket.level, rule, atMs) > usedOf(known.level, rule, atMs);
}

/** Of the rules of its id: books and chains may have one of the same. Undefined: the policy has none any more. */
function longestOf({ books, chains }: Policy, { key }: Bucket): LimitRule | undefined {
  const id = key.split('/')[1];
  return [...Object.values(books), ...Object.values(chains)]
    .flatMap(({ limits }) => limits.filter((rule) => rule.id === id))
    .reduce<LimitRule | undefined>((a, b) => (a && a.periodMs >= b.periodMs ? a : b), undefined);
}

/** Forgets what says no more than no bucket, and what no rule of its policy asks for: some each round, beginning anywhere. */
export function forgetSpent(draft: Draft): void {
  const all = [...draft.buckets.values()];
  for (let i = 0; i < Math.min(LOOKED_AT, all.length); i++) {
    const bucket = all[(draft.atMs + i) % all.length];
    const policy = bucket && policyIn(draft, bucket);
    if (!policy) continue;
    const rule = longestOf(policy, bucket);
    if (!rule || isSpent(bucket.level, rule, draft.atMs)) draft.buckets.delete(bucket.key);
  }
}

function policyIn(draft: Draft, { key }: Bucket): Policy | undefined {
  if (key.startsWith(prefixOf('active'))) return policyOf(draft);
  return draft.policies.get(key.startsWith(prefixOf('staged')) ? 'staged' : 'previous')?.policy;
}
