// Delta debugging: the fewest entries of a plan that still break the same rule. Each try is a whole run, so they are bounded.
import type { Plan, PlanEntry } from './plan.ts';
import { runSeed, type SeedResult } from './seed.ts';

const MAX_TRIES = 60;

/** @param failed a run that broke a rule; gives the run of the shortest plan found that breaks the same one */
export async function shrink(failed: SeedResult): Promise<SeedResult> {
  const wanted = failed.violation?.name;
  let best = failed;
  let tries = 0;
  /** Nothing after the violation can have caused it. */
  const atMs = failed.simulatedMs;
  const early = failed.plan.entries.filter((entry) => entry.atMs <= atMs);

  async function fails(entries: readonly PlanEntry[]): Promise<boolean> {
    if (tries >= MAX_TRIES) return false;
    tries += 1;
    const plan: Plan = { ...failed.plan, entries };
    const result = await runSeed({ seed: failed.seed, plan });
    if (result.violation?.name !== wanted) return false;
    best = result;
    return true;
  }

  let entries = (await fails(early)) ? early : failed.plan.entries;
  for (let parts = 2; entries.length > 1 && tries < MAX_TRIES; ) {
    const size = Math.ceil(entries.length / parts);
    let less: readonly PlanEntry[] | null = null;
    for (let at = 0; at < entries.length && less === null; at += size) {
      const rest = [...entries.slice(0, at), ...entries.slice(at + size)];
      if (await fails(rest)) less = rest;
    }
    if (less) {
      entries = less;
      parts = Math.max(2, parts - 1);
    } else if (size === 1) break;
    else parts = Math.min(entries.length, parts * 2);
  }
  return best;
}
