/** The doctor's findings for people: by place, the failing first, each with what to do; the worst again at the end. */
import { type Check, type CheckStatus, countStatuses, type Subject } from '../doctor/check.ts';
import { padTo, type Style } from './style.ts';
import { plural, wrap } from './text.ts';

const COLUMNS = 100;
const MARKS: Readonly<Record<CheckStatus, string>> = { fail: 'FAIL', warn: 'warn', ok: 'ok', skipped: 'skip' };
const ORDER: readonly CheckStatus[] = ['fail', 'warn', 'ok', 'skipped'];

export function renderDoctor(checks: readonly Check[], style: Style): string[] {
  const groups = grouped(checks, ({ about }) => titleOf(about));
  const width = Math.max(...checks.map(({ id }) => shortId(id).length));
  return [
    ...[...groups].flatMap(([title, own], i) => [
      ...(i === 0 ? [] : ['']),
      style.bold(title),
      ...group(own, width, style),
    ]),
    '',
    ...summary(checks, style),
  ];
}

function grouped(checks: readonly Check[], keyOf: (check: Check) => string): ReadonlyMap<string, readonly Check[]> {
  const groups = new Map<string, Check[]>();
  for (const check of checks) {
    const group = groups.get(keyOf(check)) ?? [];
    group.push(check);
    groups.set(keyOf(check), group);
  }
  return groups;
}

function titleOf(about: Subject): string {
  switch (about.kind) {
    case 'node':
      return 'this machine';
    case 'chain':
      return `chain ${about.chain}`;
    case 'provider':
      return `chain ${about.chain}, provider ${about.operator} (${about.host})`;
    case 'lane':
      return `lane ${about.lane}`;
  }
}

/** What was skipped for one reason takes one line. */
function group(checks: readonly Check[], width: number, style: Style): string[] {
  const seen = ORDER.filter((status) => status !== 'skipped').flatMap((status) =>
    checks.filter((check) => check.status === status).flatMap((check) => lines(check, width, style)),
  );
  const skipped = grouped(
    checks.filter(({ status }) => status === 'skipped'),
    ({ saw }) => saw,
  );
  const left = [...skipped].flatMap(([why, own]) =>
    skippedLines(own.map(({ id }) => shortId(id)).join(', '), why, width, style),
  );
  return [...seen, ...left];
}

/** In the columns of the other lines; more names than fit there have a line of their own. */
function skippedLines(names: string, why: string, width: number, style: Style): string[] {
  const indent = ' '.repeat('  skip  '.length + width + 2);
  const text = style.dim(wrap(why, COLUMNS - indent.length, indent));
  const label = `  ${mark('skipped', style)}  `;
  return names.length <= width
    ? [`${label}${padTo(names, width)}  ${text}`]
    : [`${label}${wrap(names, COLUMNS - 8, ' '.repeat(8))}`, `${indent}${text}`];
}

function lines(check: Check, width: number, style: Style): string[] {
  const { status, id, saw, wanted, fix } = check;
  const indent = '  FAIL  '.length + width + 2;
  const text = status === 'ok' ? saw : `${saw}; wanted ${wanted}`;
  const first = `  ${mark(status, style)}  ${padTo(shortId(id), width)}  ${wrap(text, COLUMNS - indent, ' '.repeat(indent))}`;
  if (fix === null) return [first];
  return [first, `        ${style.bold('fix:')} ${wrap(fix, COLUMNS - 13, ' '.repeat(13))}`];
}

function mark(status: CheckStatus, style: Style): string {
  const text = padTo(MARKS[status], 4);
  if (status === 'fail') return style.red(text);
  if (status === 'warn') return style.yellow(text);
  return status === 'ok' ? style.green(text) : style.dim(text);
}

const shortId = (id: string): string => id.slice('doctor.'.length);

/** A terminal shows the end: what failed stands there once more. */
function summary(checks: readonly Check[], style: Style): string[] {
  const { ok, warn, fail, skipped } = countStatuses(checks);
  const failed = fail > 0 ? style.red(`${fail} failed`) : style.green('nothing failed');
  const warned = warn > 0 ? style.yellow(plural(warn, 'warning')) : '0 warnings';
  const again = checks
    .filter(({ status }) => status === 'fail')
    .map(({ id, about }) => `  ${mark('fail', style)}  ${shortId(id)}  ${titleOf(about)}`);
  return [`${failed} · ${warned} · ${ok} ok · ${skipped} skipped`, ...again];
}
