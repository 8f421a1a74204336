// One deliberate defect: put into a copy of the program, and played until a seed shows it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mutant } from './list.ts';

export type Outcome = {
  readonly caught: { readonly by: string; readonly seed: number } | null;
  /** Seeds that were played, the one that showed it among them. */
  readonly played: number;
};

export type PlayOptions = {
  /** Where the sources are, and where a copy of what is compiled of them stands as `dist`. */
  readonly root: string;
  readonly folder: string;
  readonly mutant: Mutant;
  readonly seeds: number;
  readonly from?: number;
  readonly jobs: number;
};

/** @throws RangeError when the text to change is not there, or more than once */
export function mutatedText(root: string, { name, file, find, replace }: Mutant): string {
  const source = readFileSync(join(root, file), 'utf8');
  const found = source.split(find).length - 1;
  if (found !== 1) throw new RangeError(`${name}: saw its text ${found} times in ${file}, wanted it once`);
  return source.replace(find, () => replace);
}

export function playMutant({ root, folder, mutant, seeds, from = 1, jobs }: PlayOptions): Outcome {
  const compiled = join(folder, 'dist');
  const javascript = join(compiled, mutant.file.replace(/\.ts$/, '.js'));
  const original = readFileSync(javascript, 'utf8');
  writeFileSync(javascript, transpiled(root, folder, mutant));
  try {
    const until = mutant.shows ? ['--until', mutant.shows.join(',')] : ['--until-failure'];
    const args = ['--seeds', `${seeds}`, '--from', `${from}`, '--jobs', `${jobs}`, '--json', ...until];
    const main = join(compiled, 'test/simulation/main.js');
    const { stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    const line = stdout.trim().split('\n').at(-1) ?? '';
    if (line === '') throw new RangeError(`${mutant.name}: saw no result, wanted one; ${stderr.slice(0, 2_000)}`);
    return outcomeOf(mutant, JSON.parse(line) as Said);
  } finally {
    writeFileSync(javascript, original);
  }
}

type Said = { readonly played: number; readonly failed: readonly number[]; readonly broke: readonly string[] };

/** The first by the number of its seed: several are played at a time. */
function outcomeOf({ shows }: Mutant, { played, failed, broke }: Said): Outcome {
  const counted = failed
    .map((seed, i) => ({ seed, by: broke[i] ?? '' }))
    .filter(({ by }) => shows === undefined || shows.some((one) => one === by))
    .sort((a, b) => a.seed - b.seed);
  return { caught: counted[0] ?? null, played };
}

/** Types are not looked at: a defect may well leave something unused. */
function transpiled(root: string, folder: string, mutant: Mutant): string {
  const { file } = mutant;
  const from = join(folder, 'src');
  const to = join(folder, 'out');
  mkdirSync(dirname(join(from, file)), { recursive: true });
  writeFileSync(join(from, file), mutatedText(root, mutant));
  writeFileSync(join(from, 'package.json'), '{ "type": "module" }');
  const options = {
    ...(JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as { compilerOptions: object }).compilerOptions,
    noCheck: true,
    noResolve: true,
    types: [],
    sourceMap: false,
    rootDir: from,
    outDir: to,
  };
  writeFileSync(join(from, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: [join(from, file)] }));
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', join(from, 'tsconfig.json')], { stdio: 'pipe' });
  return readFileSync(join(to, file.replace(/\.ts$/, '.js')), 'utf8');
}
