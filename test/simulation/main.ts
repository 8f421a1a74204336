// npm run sim -- --seed N | --seeds COUNT [--from N] [--minutes M] [--jobs N] [--json] [--no-shrink] [--until-failure] [--until RULE,RULE]
import { parseArgs } from 'node:util';
import { addCounts, coverageTable } from './coverage.ts';
import { playSeeds } from './pool.ts';
import { runSeed, type SeedResult } from './seed.ts';
import { shrink } from './shrink.ts';
import { VIOLATIONS } from './violation.ts';

const MS_PER_HOUR = 3_600_000;
const LAST_LINES = 60;

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string', default: '100' },
    from: { type: 'string', default: '1' },
    minutes: { type: 'string' },
    jobs: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
    'no-shrink': { type: 'boolean', default: false },
    'until-failure': { type: 'boolean', default: false },
    until: { type: 'string' },
  },
});
const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const minutes = values.minutes === undefined ? null : whole(values.minutes, 'minutes');

const until = new Set(values.until?.split(',') ?? []);
for (const rule of until) {
  if (!VIOLATIONS.some((one) => one === rule)) throw new RangeError(`--until: saw ${rule}, wanted a rule`);
}

function whole(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new RangeError(`--${name}: saw ${text}, wanted a whole number from 1`);
  return value;
}

process.exitCode = await (values.seed === undefined ? many() : one(whole(values.seed, 'seed')));

async function one(seed: number): Promise<number> {
  const result = await runSeed({ seed, minutes });
  if (values.json) print(JSON.stringify(result));
  else {
    print(`seed ${seed}: trace ${result.digest}, ${result.events} events, ${JSON.stringify(result.counts)}`);
    if (!result.violation) print(result.lines.slice(-LAST_LINES).join('\n'));
  }
  if (!result.violation) return 0;
  tell(values['no-shrink'] ? result : await shrink(result));
  return 1;
}

async function many(): Promise<number> {
  const count = whole(values.seeds, 'seeds');
  const from = whole(values.from, 'from');
  const startedMs = performance.now();
  const counts: Record<string, number> = {};
  const coverage: Record<string, number> = {};
  const failed: number[] = [];
  const broke: string[] = [];
  let simulatedMs = 0;
  let played = 0;
  await playSeeds({
    seeds: Array.from({ length: count }, (_, i) => from + i),
    minutes,
    jobs: whole(values.jobs, 'jobs'),
    onPlayed: (result) => {
      played += 1;
      simulatedMs += result.simulatedMs;
      addCounts(counts, result.counts);
      addCounts(coverage, result.coverage);
      if (!result.violation) return true;
      failed.push(result.seed);
      broke.push(result.violation.name);
      if (!values.json) print(`seed ${result.seed}: ${result.violation.name}: ${result.violation.detail}`);
      return !(values['until-failure'] || until.has(result.violation.name));
    },
  });
  const wallMinutes = (performance.now() - startedMs) / 60_000;
  const speed = {
    hoursPerMinute: Math.round((simulatedMs / MS_PER_HOUR / wallMinutes) * 10) / 10,
    faultsPerMinute: Math.round((counts.faults ?? 0) / wallMinutes),
    seedsPerMinute: Math.round((played / wallMinutes) * 10) / 10,
  };
  if (values.json) print(JSON.stringify({ played, failed, broke, counts, speed, coverage }));
  else {
    print(coverageTable(coverage));
    print(`${played} seeds, ${failed.length} failed; ${JSON.stringify(counts)}`);
    print(`simulated hours a minute: ${speed.hoursPerMinute}, faults a minute: ${speed.faultsPerMinute}`);
  }
  const [first] = failed;
  if (first === undefined) return 0;
  if (!values.json && !values['no-shrink']) tell(await shrink(await runSeed({ seed: first, minutes })));
  return 1;
}

/** What a person needs to understand it: the rule, what is left of the plan, and the end of the trace. */
function tell(result: SeedResult): void {
  print(`\nseed ${result.seed} breaks ${result.violation?.name}: ${result.violation?.detail}`);
  print(`\nwhat is left of its plan (${result.plan.entries.length} entries):`);
  for (const entry of result.plan.entries) print(`  ${JSON.stringify(entry)}`);
  print('\nthe end of its trace:');
  print(result.lines.slice(-LAST_LINES).join('\n'));
  print(`\nreplay: npm run sim -- --seed ${result.seed}`);
}
