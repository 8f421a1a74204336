/**
 * Which policy decides: loaded at the first start, staged beside it, promoted, rolled back. Each step is a person's word and
 * one line of history; a word that no longer fits what there is changes nothing, so that each may be given again.
 */
import type { EventOf } from '../core/event.ts';
import type { Policy } from '../core/policy.ts';
import { POLICY_SUBJECT, type PolicyPlace, type PolicyRecord, type VerifiedPolicy } from '../core/policyRecord.ts';
import type { State } from '../core/state.ts';
import type { Draft } from './draft.ts';
import { dropBuckets, promoteBuckets, rollBackBuckets } from './policyBuckets.ts';
import { emptyDiff } from './policyDiff.ts';
import { policyOf } from './policyOf.ts';

type Refusal = { readonly saw: string; readonly wanted: string };
type Known = Pick<Draft, 'policies' | 'counters'> | Pick<State, 'policies' | 'counters'>;

export const policyName = ({ version, hash }: Pick<Policy, 'version' | 'hash'>): string =>
  `version ${version} (${hash})`;

const HIGHEST = 'policyVersion';

/** Why this policy may not be staged; null when it may, or is staged already. */
export function refusalToStage(known: Known, { policy, digest }: VerifiedPolicy): Refusal | null {
  return isStaged(known, digest) ? null : refusalOfVersion(known, policy);
}

/** A version is taken once, whatever became of it. */
export function refusalOfVersion({ counters }: Pick<Known, 'counters'>, policy: Policy): Refusal | null {
  const highest = counters.get(HIGHEST) ?? 0n;
  if (BigInt(policy.version) > highest) return null;
  return {
    saw: policyName(policy),
    wanted: `a version above ${highest}: each is accepted once, and one that was rolled back comes again under a higher one`,
  };
}

/** It was signed anew for the same rules where the digest differs and the hash does not: that is another word. */
const isStaged = ({ policies }: Pick<Known, 'policies'>, digest: string): boolean =>
  policies.get('staged')?.digest === digest;

/** Why there is nothing to promote, or to roll back to; null when there is. */
export function refusalToPromote({ policies }: Pick<Known, 'policies'>): Refusal | null {
  return policies.get('staged')
    ? null
    : { saw: 'no staged policy', wanted: 'one: `loadline policy stage` puts it there' };
}

export function refusalToRollBack({ policies }: Pick<Known, 'policies'>): Refusal | null {
  if (policies.get('previous')) return null;
  return {
    saw: 'no previous policy',
    wanted: 'one: only a promotion can be rolled back, and only once',
  };
}

/** The first signed policy of a journal, or one that takes the place of an active one which no longer fits. */
export function policyLoaded(draft: Draft, { loaded, replaces }: EventOf<'policyLoaded'>): void {
  const active = draft.policies.get('active');
  if ((active?.policy.hash ?? null) !== replaces || active?.digest === loaded.digest) return;
  if (refusalOfVersion(draft, loaded.policy)) return;
  const before = policyOf(draft);
  put(draft, 'active', loaded);
  // What no longer fitted is nothing to go back to.
  draft.policies.delete('previous');
  dropBuckets(draft, 'previous');
  note(draft, 'loaded', loaded, before, { by: 'start', reason: 'the policy file of the configuration' });
  compareAnew(draft);
}

export function policyStaged(draft: Draft, { staged, by, reason }: EventOf<'policyStaged'>): void {
  if (isStaged(draft, staged.digest)) return;
  const refusal = refusalToStage(draft, staged);
  if (refusal) {
    draft.note(draft.params.nodeShard, 'alarm', { alarm: 'policy refused', by, ...refusal });
    return;
  }
  const replaced = draft.policies.get('staged');
  if (replaced) leaveStage(draft, replaced);
  put(draft, 'staged', staged);
  note(draft, 'staged', staged, policyOf(draft), { by, reason });
  compareAnew(draft);
}

export function policyUnstaged(draft: Draft, { hash, by, reason }: EventOf<'policyUnstaged'>): void {
  const staged = draft.policies.get('staged');
  if (staged?.policy.hash !== hash) return;
  note(draft, 'unstaged', staged, policyOf(draft), { by, reason, ...summary(draft, staged) });
  leaveStage(draft, staged);
}

export function policyPromoted(draft: Draft, { hash, by, reason }: EventOf<'policyPromoted'>): void {
  const staged = draft.policies.get('staged');
  if (staged?.policy.hash !== hash) return;
  const active = draft.policies.get('active');
  note(draft, 'promoted', staged, policyOf(draft), { by, reason, ...summary(draft, staged) });
  promoteBuckets(draft, staged.policy);
  leaveStage(draft, staged);
  if (active) put(draft, 'previous', active);
  else draft.policies.delete('previous');
  put(draft, 'active', staged);
}

/** Once: the policy that is rolled back is nothing to go back to, and its version is spent. */
export function policyRolledBack(draft: Draft, { hash, by, reason }: EventOf<'policyRolledBack'>): void {
  const active = draft.policies.get('active');
  const previous = draft.policies.get('previous');
  if (active?.policy.hash !== hash || !previous) return;
  note(draft, 'rolledBack', previous, active.policy, { by, reason });
  rollBackBuckets(draft, previous.policy);
  draft.policies.delete('previous');
  put(draft, 'active', previous);
  compareAnew(draft);
}

function put(draft: Draft, slot: PolicyPlace, { policy, digest, signers }: VerifiedPolicy): void {
  draft.policies.set(slot, { slot, policy, digest, signers, shard: draft.params.nodeShard, sinceMs: draft.atMs });
  const highest = draft.counters.get(HIGHEST) ?? 0n;
  if (BigInt(policy.version) > highest) draft.counters.set(HIGHEST, BigInt(policy.version));
}

function leaveStage(draft: Draft, { policy }: PolicyRecord): void {
  draft.policies.delete('staged');
  draft.policyDiffs.delete(policy.hash);
  dropBuckets(draft, 'staged');
}

/** A difference is one between two policies: when either changes, counting begins again. */
function compareAnew(draft: Draft): void {
  const staged = draft.policies.get('staged');
  if (!staged) return;
  const { hash } = staged.policy;
  draft.policyDiffs.set(hash, emptyDiff(hash, policyOf(draft).hash, { shard: staged.shard, atMs: draft.atMs }));
}

function summary(draft: Draft, { policy }: PolicyRecord): object {
  const diff = draft.policyDiffs.get(policy.hash);
  return diff ? { judged: diff.judged, differing: diff.judged - diff.same } : {};
}

function note(draft: Draft, what: string, to: VerifiedPolicy, before: Policy, why: object): void {
  const { policy, digest, signers } = to;
  const { version, hash } = policy;
  const body = { policy: what, version, hash, digest, signers, note: policy.note, before: before.hash, ...why };
  draft.note(draft.params.nodeShard, 'policy', body, POLICY_SUBJECT);
}
