/**
 * Fair share: of each bucket one sender may take no more than a part within its period, so that nobody uses up a limit to keep
 * the others out. Only for unordered paths: on an ordered one a sender's hold holds all that follow.
 */
import type { Hex } from '../core/ids.ts';
import type { Ratio } from '../core/policy.ts';
import { shrunk } from './limit.ts';
import type { RuleAt } from './rules.ts';

/** The rule of a sender's share of `whole`. A sender that nobody knows shares one with all such. */
export function shareOf(whole: RuleAt, part: Ratio, sender: Hex | null): RuleAt {
  return {
    ...whole,
    key: `${whole.key}/${sender ?? 'unknown'}`,
    share: true,
    inForce: shrunk(whole.inForce, part),
    full: shrunk(whole.full, part),
  };
}
