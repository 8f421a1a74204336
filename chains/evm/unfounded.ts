/**
 * Reports that came to nothing. One that is taken back in time holds a book until then; an operator that makes one after
 * the other would hold it for ever without ever being refuted.
 */
import type { Dispute } from '../../relayer/core/dispute.ts';

/** To have seen another head for a moment happens to anybody; other content under the same hash does not. */
const WEIGHT: Readonly<Record<Dispute['kind'], number>> = { fork: 1, balance: 2, logs: 4 };
/** So much within a window of blocks is no accident. */
export const UNFOUNDED_LIMIT = 8;
export const WINDOW_BLOCKS = 256n;
/** Nor is it to have held books for so long, in all, within a day. */
export const HELD_LIMIT_MS = 3_600_000;
export const HELD_WINDOW_MS = 86_400_000;
/** Kept of one operator. */
const MAX_KEPT = 64;

type Report = Pick<Dispute, 'operator' | 'kind' | 'height'> & {
  /** For how long it held what it was about while the chain was read: an outage holds by itself, and is nobody's report. */
  readonly heldMs: number;
};
type Kept = Pick<Report, 'kind' | 'height' | 'heldMs'> & { readonly atMs: number };

export type Tally = {
  /** Counts a report that was taken back, or not answered for. What it is when there were too many; else null. */
  readonly add: (report: Report, nowMs: number) => string | null;
};

export function createTally(): Tally {
  const kept = new Map<string, readonly Kept[]>();
  return {
    add: ({ operator, kind, height, heldMs: ownMs }, nowMs) => {
      const today = (kept.get(operator) ?? []).filter((one) => nowMs - one.atMs < HELD_WINDOW_MS);
      const all = bounded([...today, { kind, height, atMs: nowMs, heldMs: ownMs }]);
      const recent = all.filter((one) => one.height + WINDOW_BLOCKS > height);
      const weight = recent.reduce((sum, one) => sum + WEIGHT[one.kind], 0);
      const heldMs = all.reduce((sum, one) => sum + one.heldMs, 0);
      if (weight < UNFOUNDED_LIMIT && heldMs < HELD_LIMIT_MS) {
        kept.set(operator, all);
        return null;
      }
      // Whoever is let in again starts anew.
      kept.delete(operator);
      return `${all.length} reports that came to nothing and held books for ${heldMs} ms, the last of block ${height}`;
    },
  };
}

/** The oldest become one: whoever reports often, and little each time, must not have its time forgotten. */
function bounded(all: readonly Kept[]): readonly Kept[] {
  const [first, second, ...rest] = all;
  if (all.length <= MAX_KEPT || !first || !second) return all;
  return [{ ...second, heldMs: first.heldMs + second.heldMs }, ...rest];
}
