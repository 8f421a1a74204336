/** What the limits of a staged policy have seen: its own while it is staged, of the node once it decides. */
import type { PolicySlot } from '../core/limit.ts';
import type { Draft } from './draft.ts';

const prefixOf = (slot: PolicySlot): string => `${slot}/`;

/** Another policy, or none, stands on the stage: what the last one counted is of no use to it. */
export function dropStagedBuckets(draft: Draft): void {
  for (const { key } of [...draft.buckets.values()]) {
    if (key.startsWith(prefixOf('staged'))) draft.buckets.delete(key);
  }
}

/**
 * The staged policy decides from now on. A rule that keeps its id keeps its bucket, which has seen all that was relayed; a new
 * one has seen what was relayed since it was staged.
 */
export function promoteBuckets(draft: Draft): void {
  for (const bucket of [...draft.buckets.values()]) {
    if (!bucket.key.startsWith(prefixOf('staged'))) continue;
    const key = `${prefixOf('active')}${bucket.key.slice(prefixOf('staged').length)}`;
    draft.buckets.delete(bucket.key);
    if (!draft.buckets.get(key)) draft.buckets.set(key, { ...bucket, key });
  }
}
