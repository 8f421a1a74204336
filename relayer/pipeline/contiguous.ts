/** A range is told once and in its turn: told twice it would be counted twice, and what is left out would never be. */
import type { EventOf } from '../core/event.ts';
import type { Draft } from './draft.ts';

/** @throws RangeError for a range that does not begin where the last one ended, or facts outside of it */
export function requireContiguous(draft: Draft, { chain, from, to, facts }: EventOf<'chainRead'>): void {
  const start = draft.params.chains.get(chain)?.startBlock ?? 0n;
  const readTo = draft.chains.get(chain)?.cursor.height ?? -1n;
  // A fork may lie below the start block: what is there is in the initial values, and never read.
  const wanted = readTo < start ? start : readTo + 1n;
  if (from !== wanted || to.height < from - 1n) {
    throw new RangeError(`saw blocks ${from} to ${to.height} of ${chain}, wanted those from ${wanted} on`);
  }
  const outside = facts.find(({ ref }) => ref.height < from || ref.height > to.height || ref.chain !== chain);
  if (!outside) return;
  const { kind, ref } = outside;
  throw new RangeError(
    `saw ${kind} in block ${ref.height} of ${ref.chain}, wanted ${from} to ${to.height} of ${chain}`,
  );
}
