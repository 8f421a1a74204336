/** The attester set of a chain, read once for many batches. */
import type { AttesterSet } from '../chain.ts';
import type { Clock } from '../clock.ts';

/** A reorg may give an epoch another set: then what was signed is refused, and signed anew by what is read then. */
const FRESH_MS = 30_000;

/** @returns the set of an epoch; the current one where that is another, or where no epoch is named. */
export function rememberedSet(
  read: () => Promise<AttesterSet>,
  clock: Clock,
): (epoch?: number) => Promise<AttesterSet> {
  let known: { readonly set: AttesterSet; readonly atMs: number } | null = null;
  return async (epoch) => {
    if (known && known.set.epoch === epoch && clock.nowMs() - known.atMs < FRESH_MS) return known.set;
    const atMs = clock.nowMs();
    const set = await read();
    known = { set, atMs };
    return set;
  };
}
