import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Each rule of the import direction, and each ban of hidden input, is proved by a file that breaks it.
const root = process.cwd();
const restricted = 'lint/style/noRestrictedImports';

const breaking: readonly (readonly [path: string, source: string, rule: string])[] = [
  ['relayer/core/a.ts', "import { x } from '../pipeline/x.ts';", restricted],
  ['relayer/core/b.ts', "import { readFileSync } from 'node:fs';", restricted],
  ['relayer/core/c.ts', "import { open } from 'node:fs/promises';", restricted],
  ['relayer/solvency/a.ts', "import { x } from '../gates/x.ts';", restricted],
  ['relayer/solvency/b.ts', "import { Level } from 'level';", restricted],
  ['relayer/solvency/c.ts', "import { open } from 'node:fs/promises';", restricted],
  ['relayer/limits/a.ts', "import { x } from '../pipeline/x.ts';", restricted],
  ['relayer/limits/b.ts', "import net from 'node:net';", restricted],
  ['relayer/quarantine/a.ts', "import { x } from '../journal/x.ts';", restricted],
  ['relayer/quarantine/b.ts', "import { pino } from 'pino';", restricted],
  ['relayer/assumptions/a.ts', "import { x } from '../gates/x.ts';", restricted],
  ['relayer/assumptions/b.ts', "import { x } from '../../chains/x.ts';", restricted],
  ['relayer/assumptions/c.ts', "import { parse } from 'yaml';", restricted],
  ['relayer/gates/a.ts', "import { x } from '../pipeline/x.ts';", restricted],
  ['relayer/gates/b.ts', "import { x } from '../../chains/x.ts';", restricted],
  ['relayer/gates/c.ts', "import { open } from 'node:fs/promises';", restricted],
  ['relayer/receipts/a.ts', "import { x } from '../pipeline/x.ts';", restricted],
  ['relayer/receipts/b.ts', "import { readFileSync } from 'node:fs';", restricted],
  ['relayer/receipts/c.ts', "import { x } from '../journal/store.ts';", restricted],
  ['relayer/receipts/d.ts', "import { x } from '../../chains/x.ts';", restricted],
  ['relayer/pipeline/a.ts', "import { x } from '../journal/x.ts';", restricted],
  ['relayer/pipeline/b.ts', "import { x } from '../../chains/x.ts';", restricted],
  ['relayer/pipeline/c.ts', "import PQueue from 'p-queue';", restricted],
  ['relayer/pipeline/d.ts', "import { open } from 'node:fs/promises';", restricted],
  ['relayer/outbox/a.ts', "import { x } from '../journal/x.ts';", restricted],
  ['relayer/outbox/b.ts', "import { x } from '../../chains/x.ts';", restricted],
  ['relayer/outbox/c.ts', "import PQueue from 'p-queue';", restricted],
  ['relayer/outbox/d.ts', "import { x } from '../effects.ts';", restricted],
  ['relayer/outbox/clock4.ts', 'export const now = Date.now;', 'plugin'],
  ['relayer/backtest/a.ts', "import { open } from 'node:fs/promises';", restricted],
  ['relayer/backtest/b.ts', "import { x } from '../pipeline/x.ts';", restricted],
  ['relayer/backtest/c.ts', "import { x } from './files/x.ts';", restricted],
  ['relayer/backtest/d.ts', "import { x } from '../node.ts';", restricted],
  ['relayer/backtest/attack/b.ts', "import { x } from '../../journal/x.ts';", restricted],
  ['relayer/backtest/attack/a.ts', "import { x } from '../files/x.ts';", restricted],
  ['chains/a.ts', "import { x } from '../relayer/cli/x.ts';", restricted],
  ['chains/evm/a.ts', "import { x } from '../../relayer/pipeline/x.ts';", restricted],
  ['relayer/journal/a.ts', "import { x } from '../node.ts';", restricted],
  ['relayer/journal/b.ts', "import { x } from '../pipeline/x.ts';", restricted],
  ['config/a.ts', "import { x } from '@layerzerolabs/lz-v2-utilities';", restricted],
  ['relayer/api/a.ts', "import { x } from '../../test/support/x.ts';", restricted],
  ['relayer/assumptions/clock.ts', 'export const now = Date.now;', 'plugin'],
  ['relayer/pipeline/clock1.ts', 'export const now = Date.now;', 'plugin'],
  ['relayer/gates/clock2.ts', 'export const at = new Date();', 'plugin'],
  ['relayer/solvency/chance.ts', 'export const dice = Math.random();', 'plugin'],
  ['chains/clock3.ts', 'export const t = performance.now();', 'plugin'],
  ['relayer/outbox/timer.ts', 'setTimeout(() => undefined, 1);', 'lint/style/noRestrictedGlobals'],
  [
    'relayer/core/cycle1.ts',
    "import { b } from './cycle2.ts';\nexport const a = () => b;",
    'lint/suspicious/noImportCycles',
  ],
  [
    'relayer/core/cycle2.ts',
    "import { a } from './cycle1.ts';\nexport const b = () => a;",
    'lint/suspicious/noImportCycles',
  ],
];

const allowed: readonly (readonly [path: string, source: string])[] = [
  [
    'relayer/gates/good.ts',
    "import { x } from '../core/x.ts';\nimport { y } from '../solvency/y.ts';\nexport const z = [x, y];",
  ],
  ['relayer/gates/good2.ts', "import { x } from '../assumptions/x.ts';\nexport const z = x;"],
  ['relayer/assumptions/good.ts', "import { x } from '../core/x.ts';\nexport const z = x;"],
  [
    'relayer/receipts/good.ts',
    "import { hash } from 'node:crypto';\nimport { x } from '../gates/x.ts';\nimport { y } from '../journal/codec.ts';\nexport const z = [x, y, hash];",
  ],
  [
    'relayer/receipts/refetch/good.ts',
    "import { x } from '../../../chains/x.ts';\nimport { readFileSync } from 'node:fs';\nexport const z = [x, readFileSync];",
  ],
  ['relayer/pipeline/good.ts', "import { x } from '../gates/x.ts';\nexport const z = x;"],
  [
    'relayer/outbox/good.ts',
    "import { x } from '../core/x.ts';\nimport { y } from '../pipeline/y.ts';\nexport const z = [x, y];",
  ],
  ['relayer/pipeline/good3.ts', "import { x } from '../outbox/x.ts';\nexport const z = x;"],
  ['relayer/pipeline/good2.ts', "import { x } from '../assumptions/x.ts';\nexport const z = x;"],
  ['relayer/backtest/good.ts', "import { x } from '../limits/x.ts';\nexport const z = x;"],
  [
    'relayer/backtest/attack/good.ts',
    "import { x } from '../../core/x.ts';\nimport { y } from '../row.ts';\nexport const z = [x, y];",
  ],
  ['relayer/backtest/files/good.ts', "import { open } from 'node:fs/promises';\nexport const z = open;"],
  ['chains/systemClock.ts', 'export const now = Date.now();\nsetTimeout(() => undefined, 1);'],
];

let folder = '';
let found: { rule: string; file: string }[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loadline-lint-'));
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  cpSync(join(root, '.biome'), join(folder, '.biome'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, source] of [...breaking, ...allowed]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${source}\n`);
  }
  found = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lint(): { rule: string; file: string }[] {
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  let output: string;
  try {
    output = execFileSync(join(root, 'node_modules/.bin/biome'), args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const report = JSON.parse(output) as { diagnostics: { category: string; location: { path: unknown } }[] };
  return report.diagnostics.map(({ category, location }) => ({ rule: category, file: JSON.stringify(location.path) }));
}

test.each(breaking)('%s is refused', (path, _source, rule) => {
  const rules = found.filter(({ file }) => file.includes(path)).map((diagnostic) => diagnostic.rule);
  expect(rules).toContain(rule);
});

test.each(allowed)('%s is let through', (path) => {
  expect(found.filter(({ file, rule }) => file.includes(path) && rule !== 'lint/correctness/noUnusedImports')).toEqual(
    [],
  );
});
