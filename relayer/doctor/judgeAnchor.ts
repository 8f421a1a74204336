/** An L2's anchor on its L1: can it be read, does it say what the L2 says, and is it young enough? */
import type { Anchor } from '../core/state.ts';
import { type Check, verdicts } from './check.ts';
import type { ChainNeeds } from './needs.ts';
import { durationText } from './words.ts';

export function judgeAnchor({ chain, config }: ChainNeeds, read: Anchor): Check {
  const maxAgeMs = config.anchor?.maxAgeMs ?? 0;
  const wanted = `an anchor on ${config.anchor?.l1} younger than ${durationText(maxAgeMs)} that fits this chain`;
  const say = verdicts('doctor.anchor', { kind: 'chain', chain }, wanted);
  const { status, saw, height, ageMs } = read;
  switch (status) {
    case 'match':
      return say.ok(`block ${height}, ${durationText(ageMs)} old`);
    case 'stale':
      return say.warn(
        `block ${height}, ${durationText(ageMs)} old`,
        `look whether ${chain} still posts its roots; if it is always that slow, raise chains.${chain}.anchor.maxAgeMs`,
      );
    case 'unread':
      return say.fail(
        saw,
        `check chains.${chain}.anchor.registry (AnchorStateRegistry on ${config.anchor?.l1}) and the providers of both chains`,
      );
    case 'mismatch':
      return say.fail(
        `${saw}; this chain says ${read.wanted}`,
        `do not relay: find out whether the providers of ${chain} are on a fork, or the registry is of another chain`,
      );
    default:
      return status satisfies never;
  }
}
