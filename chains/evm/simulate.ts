/**
 * What a batch of deliveries would do now. A simulation that fails as a whole says nothing of its items: then the
 * longest beginning that holds is looked for, since a later nonce needs the commit of an earlier one, and what follows
 * the one to blame is tried without it.
 */
import type { Dropped } from '../../relayer/core/event.ts';
import { type Delivery, judgeOutcomes, type Outcome } from './executeCall.ts';

/** Simulations that one batch may cost: log2 of a hundred for each of three packets to blame. */
export const MAX_SIMULATIONS = 24;

export type Trial =
  | { readonly ok: true; readonly outcomes: readonly Outcome[] }
  | { readonly ok: false; readonly reason: string };

/**
 * @param run simulates one batch; it throws only when no answer could be had, which says nothing of the batch.
 * @returns what to send, and why the rest is left out.
 */
export async function simulate(
  deliveries: readonly Delivery[],
  run: (some: readonly Delivery[]) => Promise<Trial>,
): Promise<{ readonly keep: readonly Delivery[]; readonly dropped: readonly Dropped[] }> {
  const blamed: Dropped[] = [];
  const left = [...deliveries];
  let budget = MAX_SIMULATIONS;
  const attempt = async (some: readonly Delivery[]): Promise<Trial> => {
    budget -= 1;
    return run(some);
  };
  while (left.length > 0) {
    const whole = await attempt(left);
    if (whole.ok) {
      const { keep, dropped } = judgeOutcomes(left, whole.outcomes);
      return { keep, dropped: [...blamed, ...dropped] };
    }
    // `good` of the first hold together; with one more of them at `bad` they do not.
    let good = 0;
    let bad = left.length;
    let reason = whole.reason;
    while (bad - good > 1 && budget > 1) {
      const middle = Math.floor((good + bad) / 2);
      const trial = await attempt(left.slice(0, middle));
      if (trial.ok) good = middle;
      else [bad, reason] = [middle, trial.reason];
    }
    if (bad - good > 1 || budget <= 1) return bounded(left, good, reason, blamed, run);
    const [culprit] = left.splice(good, 1);
    if (culprit) blamed.push({ packet: culprit.key, cause: 'execution_failing', reason });
  }
  return { keep: [], dropped: blamed };
}

/**
 * What a batch would do after others that are out and not mined: all of them together, in the order in which they are
 * mined. Where that says nothing, for want of gas in a simulation, or since one of the others fails, nothing is blamed:
 * the batch waits until the others are mined, and is tried alone then.
 */
export async function simulateAfter(
  ahead: readonly Delivery[],
  deliveries: readonly Delivery[],
  run: (some: readonly Delivery[]) => Promise<Trial>,
): Promise<{ readonly keep: readonly Delivery[]; readonly dropped: readonly Dropped[] }> {
  const trial = await run([...ahead, ...deliveries]);
  if (trial.ok) return judgeOutcomes(deliveries, trial.outcomes.slice(ahead.length));
  const reason = `waits for ${ahead.length} packets that are on their way: ${trial.reason}`;
  return {
    keep: [],
    dropped: deliveries.map(({ key }) => ({ packet: key, cause: 'blocked_by_earlier_nonce', reason })),
  };
}

/** Enough has been asked: what is known to hold goes, and the rest comes with a later batch. */
async function bounded(
  left: readonly Delivery[],
  good: number,
  reason: string,
  blamed: readonly Dropped[],
  run: (some: readonly Delivery[]) => Promise<Trial>,
): Promise<{ readonly keep: readonly Delivery[]; readonly dropped: readonly Dropped[] }> {
  const first = left.slice(0, good);
  const rest = left.slice(good);
  // Without a beginning that holds, all of it is put off with the reason; each gets later tries, and fewer beside it.
  const cause = good === 0 ? ('execution_failing' as const) : null;
  const later = rest.map(({ key }): Dropped => ({ packet: key, cause, reason }));
  if (good === 0) return { keep: [], dropped: [...blamed, ...later] };
  const trial = await run(first);
  if (!trial.ok)
    return {
      keep: [],
      dropped: [...blamed, ...later, ...first.map(({ key }) => ({ packet: key, cause: null, reason }))],
    };
  const { keep, dropped } = judgeOutcomes(first, trial.outcomes);
  return { keep, dropped: [...blamed, ...dropped, ...later] };
}
