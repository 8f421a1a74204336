// What came of each deliberate defect, as a file for machines and a table for people. The first outcome of a defect stays: of
// those by somebody who had not seen the simulation it says what the simulation found before it was made better.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from './list.ts';
import type { Outcome } from './play.ts';

type List = 'own' | 'blind';
type Kept = {
  readonly name: string;
  readonly list: List;
  readonly file: string;
  readonly first: Outcome;
  readonly now: Outcome;
};

const FOLDER = 'docs/benchmarks';
const LISTS: readonly (readonly [List, string])[] = [
  ['blind', 'By somebody who had not seen the simulation'],
  ['own', 'By the authors of the simulation'],
];

export function keepOutcome(
  root: string,
  list: List,
  { name, file }: Pick<Mutant, 'name' | 'file'>,
  now: Outcome,
): void {
  const path = join(root, FOLDER, 'mutants.json');
  const before = readKept(path);
  const known = before.find((one) => one.name === name);
  const kept: Kept = { name, list, file, first: known?.first ?? now, now };
  const all = known ? before.map((one) => (one === known ? kept : one)) : [...before, kept];
  mkdirSync(join(root, FOLDER), { recursive: true });
  writeFileSync(path, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(join(root, FOLDER, 'mutants.md'), mutantsTable(all));
}

function readKept(path: string): readonly Kept[] {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as readonly Kept[];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

export function mutantsTable(all: readonly Kept[]): string {
  const parts = LISTS.flatMap(([list, title]) => {
    const rows = all.filter((one) => one.list === list);
    const caught = (of: 'first' | 'now'): number => rows.filter((one) => one[of].caught !== null).length;
    const counts = `${caught('now')} of ${rows.length} show`;
    const heads = list === 'blind' ? ['At first', 'Now'] : ['Shows'];
    return [
      `## ${title}`,
      '',
      list === 'blind' ? `${counts}; ${caught('first')} did at first.` : `${counts}.`,
      '',
      `| The node … | In | ${heads.join(' | ')} |`,
      `|---|---|${heads.map(() => '---|').join('')}`,
      ...rows.map(({ name, file, first, now }) => {
        const cells = list === 'blind' ? [cell(first), cell(now)] : [cell(now)];
        return `| ${name} | \`${file}\` | ${cells.join(' | ')} |`;
      }),
      '',
    ];
  });
  return [
    '# Deliberate defects, and whether the simulation shows them',
    '',
    'Written by `npm run sim:mutants`. Each defect changes one place of the node; seeds are played from 1 on, several at a time,',
    'until a rule is broken.',
    '',
    ...parts,
  ].join('\n');
}

const cell = ({ caught, played }: Outcome): string =>
  caught ? `\`${caught.by}\`, seed ${caught.seed}` : `not in ${played} seeds`;
