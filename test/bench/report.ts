/** What a benchmark has measured, as JSON and as a table: docs/benchmarks/<name>.json and .md. */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Report = {
  readonly name: string;
  readonly title: string;
  /** What was done, in full sentences. */
  readonly about: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What the figures mean, and why an aim is missed where it is. */
  readonly notes: readonly string[];
  readonly figures: unknown;
};

/** The root of the repository, from the compiled file as from the source. */
function rootOf(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return process.env.LOADLINE_BENCH_ROOT ?? here.replace(/(?:\/dist)?\/test\/bench$/, '');
}

export async function writeReport(report: Report): Promise<void> {
  const folder = join(rootOf(), 'docs', 'benchmarks');
  await mkdir(folder, { recursive: true });
  const machine = { cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30) };
  const { name, figures } = report;
  const json = { benchmark: name, node: process.version, machine, figures };
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(json, null, 2)}\n`);
  const text = [
    `# ${report.title}`,
    '',
    `Written by \`npm run bench:${name}\`: Node ${process.version.slice(1)}, ${machine.cores} cores, ${machine.memoryGb} GB.`,
    '',
    ...report.about.flatMap((line) => [line, '']),
    table(report.columns, report.rows),
    '',
    ...report.notes.map((note) => `- ${note}`),
    ...(report.notes.length > 0 ? [''] : []),
  ].join('\n');
  await writeFile(join(folder, `${name}.md`), text);
  console.log(table(report.columns, report.rows));
}

const table = (columns: Report['columns'], rows: Report['rows']): string =>
  [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
