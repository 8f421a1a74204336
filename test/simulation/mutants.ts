// npm run sim:mutants -- [--only WORDS] [--seeds N] [--jobs N] [--json]: applies each deliberate defect to a copy of the
// program, and plays seeds until one of them fails. A defect that no seed shows is a hole in the simulation.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { BLIND } from './mutants/blind.ts';
import { MUTANTS, type Mutant } from './mutants/list.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seeds: { type: 'string', default: '2000' },
    jobs: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
  },
});
const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'loadline-mutants-'));
const compiled = join(folder, 'dist');

type Outcome = { readonly name: string; readonly caughtAfter: number | null; readonly by: string };

process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.exitCode = run();

function run(): number {
  const chosen = [...MUTANTS, ...BLIND].filter(({ name }) => values.only === undefined || name.includes(values.only));
  // All are looked up before any is played: a list that no longer fits the program is no proof.
  const sources = new Map(chosen.map((mutant) => [mutant, mutated(mutant)]));
  cpSync(join(root, 'dist'), compiled, { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const outcomes: Outcome[] = [];
  for (const [mutant, source] of sources) {
    const outcome = play(mutant, source);
    outcomes.push(outcome);
    if (!values.json) print(row(outcome));
  }
  const missed = outcomes.filter(({ caughtAfter }) => caughtAfter === null);
  if (values.json) print(JSON.stringify({ outcomes }));
  else print(`${outcomes.length - missed.length} of ${outcomes.length} caught`);
  return missed.length === 0 ? 0 : 1;
}

function row({ name, caughtAfter, by }: Outcome): string {
  return `${name.padEnd(52)} ${caughtAfter === null ? 'NOT CAUGHT' : `seed ${String(caughtAfter).padStart(4)}  ${by}`}`;
}

/** @throws RangeError when the text to change is not there, or more than once */
function mutated({ name, file, find, replace }: Mutant): string {
  const source = readFileSync(join(root, file), 'utf8');
  const found = source.split(find).length - 1;
  if (found !== 1) throw new RangeError(`${name}: saw its text ${found} times in ${file}, wanted it once`);
  return source.replace(find, () => replace);
}

function play(mutant: Mutant, source: string): Outcome {
  const javascript = join(compiled, mutant.file.replace(/\.ts$/, '.js'));
  const original = readFileSync(javascript, 'utf8');
  writeFileSync(javascript, transpiled(mutant.file, source));
  try {
    const args = ['--seeds', values.seeds, '--jobs', values.jobs, '--json', '--until-failure'];
    const main = join(compiled, 'test/simulation/main.js');
    const { stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    const line = stdout.trim().split('\n').at(-1) ?? '';
    if (line === '') throw new RangeError(`${mutant.name}: saw no result, wanted one; ${stderr.slice(0, 2_000)}`);
    const { failed, broke } = JSON.parse(line) as { readonly failed: readonly number[]; readonly broke: string[] };
    return { name: mutant.name, caughtAfter: failed[0] ?? null, by: broke[0] ?? '' };
  } finally {
    writeFileSync(javascript, original);
  }
}

/** Types are not looked at: a defect may well leave something unused. */
function transpiled(file: string, source: string): string {
  const from = join(folder, 'src');
  const to = join(folder, 'out');
  mkdirSync(dirname(join(from, file)), { recursive: true });
  writeFileSync(join(from, file), source);
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
