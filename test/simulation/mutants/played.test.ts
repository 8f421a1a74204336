import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MUTANTS } from './list.ts';
import { playMutant } from './play.ts';

const root = process.cwd();
let folder = '';

/** As the sources are now: what was compiled before may be older. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loadline-mutants-'));
  const args = ['-p', 'tsconfig.json', '--noCheck', '--sourceMap', 'false', '--outDir', join(folder, 'dist')];
  execFileSync(join(root, 'node_modules/.bin/tsc'), args, { stdio: 'pipe' });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// All of them take an hour: `npm run sim:mutants`.
test.each([
  ['acts before its batch is on disk', 'sent_before_sync'],
  ['forgets its reservations on a restart', 'reservations_differ'],
  ['leaves the receipts of its verdicts out', 'no_receipt'],
])(
  'a node that %s breaks the rule %s within a few seeds',
  (name, rule) => {
    const mutant = MUTANTS.find((one) => one.name === name);
    if (!mutant) throw new RangeError(`saw no defect ${name}, wanted it in the list`);
    const outcome = playMutant({ root, folder, mutant: { ...mutant, shows: [rule as never] }, seeds: 8, jobs: 2 });
    expect(outcome.caught?.by).toBe(rule);
  },
  120_000,
);
