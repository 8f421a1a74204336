// What the tests have in common: which seeds they play, and how a failure is told.
import { readFileSync } from 'node:fs';
import { runSeed } from './seed.ts';
import { shrink } from './shrink.ts';

/** Seeds of each half: together what `npm test` plays in two minutes; `npm run sim -- --seeds N` plays more. */
export const SEEDS_A_HALF = 75;

type Kept = { readonly seed: number; readonly broke: string; readonly why: string };

/** Seeds that failed once. */
export const keptSeeds = (): readonly Kept[] =>
  JSON.parse(readFileSync(new URL('./seeds.json', import.meta.url), 'utf8')) as readonly Kept[];

const LINES = 40;

/** @throws with the shrunk plan and the end of the trace */
export async function playOrTell(seed: number): Promise<void> {
  const result = await runSeed({ seed });
  if (!result.violation) return;
  const { plan, violation, lines } = await shrink(result);
  const left = plan.entries.map((entry) => JSON.stringify(entry)).join('\n');
  const told = [`seed ${seed} breaks ${violation?.name}: ${violation?.detail}`, left, ...lines.slice(-LINES)];
  throw new Error(`${told.join('\n')}\nreplay: npm run sim -- --seed ${seed}`);
}
