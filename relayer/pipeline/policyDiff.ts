/** Where the staged policy would have said something else: counted in full, shown by the newest examples. */
import type { Policy, PolicyHash } from '../core/policy.ts';
import type { DifferingVerdict, PolicyDiff } from '../core/policyRecord.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Draft } from './draft.ts';

/** Packets shown as examples. */
export const MAX_DIFFERING = 100;
/** Pairs counted by name; more than this many kinds of difference are counted as one. */
const MAX_PAIRS = 256;
const OTHER_PAIRS = 'other';

export const emptyDiff = (
  staged: PolicyHash,
  active: PolicyHash,
  { shard, atMs }: { readonly shard: PolicyDiff['shard']; readonly atMs: number },
): PolicyDiff => ({ staged, active, shard, sinceMs: atMs, judged: 0, same: 0, counts: {}, differing: [] });

/** What a verdict says, without when it is looked at again: that is no difference. */
export const verdictName = (verdict: Verdict): string =>
  verdict.say === 'relay' ? verdict.say : `${verdict.say}:${verdict.cause}`;

/**
 * One packet judged by both. Call it once for each verdict that is journaled: what is judged again to the same end on the
 * next look is no new verdict. A packet that differs the same way as its last example is not counted again.
 */
export function addDiff(diff: PolicyDiff, seen: DifferingVerdict): PolicyDiff {
  const active = verdictName(seen.active);
  const staged = verdictName(seen.staged);
  if (active === staged) return { ...diff, judged: diff.judged + 1, same: diff.same + 1 };
  const pair = `${active} → ${staged}`;
  const last = diff.differing.find(({ packet }) => packet === seen.packet);
  if (last && `${verdictName(last.active)} → ${verdictName(last.staged)}` === pair) return diff;
  const known = Object.hasOwn(diff.counts, pair) || Object.keys(diff.counts).length < MAX_PAIRS;
  const counted = known ? pair : OTHER_PAIRS;
  const others = diff.differing.filter(({ packet }) => packet !== seen.packet);
  return {
    ...diff,
    judged: diff.judged + 1,
    counts: { ...diff.counts, [counted]: (diff.counts[counted] ?? 0) + 1 },
    differing: [...others, seen].slice(-MAX_DIFFERING),
  };
}

/** The same on a step: nothing where no policy is staged. */
export function noteDiff(draft: Draft, staged: Policy | null, seen: Omit<DifferingVerdict, 'atMs'>): void {
  const diff = staged && draft.policyDiffs.get(staged.hash);
  if (!diff) return;
  const next = addDiff(diff, { ...seen, atMs: draft.atMs });
  if (next !== diff) draft.policyDiffs.set(diff.staged, next);
}
