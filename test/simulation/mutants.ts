// npm run sim:mutants -- [--only WORDS] [--list own|blind] [--seeds N] [--jobs N] [--no-write]: applies each deliberate defect to a
// copy of the program, and plays seeds until one of them fails. A defect that no seed shows is a hole in the simulation.
// What came of it stands in docs/benchmarks/mutants.json and mutants.md, written here and nowhere else.
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BLIND } from './mutants/blind.ts';
import { MUTANTS } from './mutants/list.ts';
import { mutatedText, type Outcome, playMutant } from './mutants/play.ts';
import { keepOutcome } from './mutants/table.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    list: { type: 'string' },
    seeds: { type: 'string', default: '300' },
    jobs: { type: 'string', default: '2' },
    'no-write': { type: 'boolean', default: false },
  },
});
const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'loadline-mutants-'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.exitCode = run();

function run(): number {
  const both = [
    ...MUTANTS.map((mutant) => ({ list: 'own' as const, mutant })),
    ...BLIND.map((mutant) => ({ list: 'blind' as const, mutant })),
  ];
  const chosen = both.filter(
    ({ list, mutant }) =>
      (values.list === undefined || values.list === list) &&
      (values.only === undefined || mutant.name.includes(values.only)),
  );
  if (chosen.length === 0) throw new RangeError('saw no defect of these words in that list, wanted one');
  // All are looked up before any is played: a list that no longer fits the program is no proof.
  for (const { mutant } of chosen) mutatedText(root, mutant);
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  let missed = 0;
  for (const { list, mutant } of chosen) {
    const outcome = playMutant({ root, folder, mutant, seeds: Number(values.seeds), jobs: Number(values.jobs) });
    if (outcome.caught === null) missed += 1;
    process.stdout.write(`${row(mutant.name, outcome)}\n`);
    if (!values['no-write']) keepOutcome(root, list, mutant, outcome);
  }
  process.stdout.write(`${chosen.length - missed} of ${chosen.length} caught\n`);
  return missed === 0 ? 0 : 1;
}

function row(name: string, { caught, played }: Outcome): string {
  const what = caught ? `seed ${String(caught.seed).padStart(4)}  ${caught.by}` : `NOT CAUGHT in ${played} seeds`;
  return `${name.padEnd(64)} ${what}`;
}
