/** Lanes, their pins and their findings, for people: at most 100 columns. */

import { compareSide, type Difference } from '../assumptions/compare.ts';
import type { Finding } from '../assumptions/score.ts';
import type { AuditRow, LaneAudit } from '../auditLanes.ts';
import type { Pinned } from '../pin.ts';
import type { Style } from './style.ts';
import { plural, table, wrap } from './text.ts';

const WIDTH = 96;
const CELL = 22;

/** Both ends of a long value: enough to compare two by eye; the whole stands in --json. */
const short = (value: string | null): string => {
  if (value === null) return '–';
  return value.length <= CELL ? value : `${value.slice(0, CELL - 7)}…${value.slice(-6)}`;
};

/** Two long values that differ in the middle only would look the same: then both are shown from there on. */
function shortPair(pinned: string | null, now: string | null): readonly [string, string] {
  const [a, b] = [short(pinned), short(now)];
  if (a !== b || pinned === now || pinned === null || now === null) return [a, b];
  const at = [...pinned].findIndex((char, i) => char !== now[i]);
  const from = Math.max(0, at === -1 ? Math.min(pinned.length, now.length) : at);
  return [short(`…${pinned.slice(from, from + CELL - 2)}`), short(`…${now.slice(from, from + CELL - 2)}`)];
}

/** Lists of addresses and configurations have no spaces of their own to break at. */
const breakable = (text: string): string => text.replace(/,(?=["0])/g, ', ');

type Listed = {
  readonly id: string;
  readonly relayed: boolean;
  readonly pin: { readonly sequence: number; readonly signers: number } | null;
  readonly unpinned: string | null;
};

export function renderLanes(lanes: readonly Listed[], { green, red }: Style): string[] {
  const rows = lanes.map(({ id, relayed, pin, unpinned }) => [
    id,
    relayed ? 'relayed' : 'followed',
    pin ? green(`pin ${pin.sequence}, signed by ${pin.signers}`) : red(`unpinned: ${unpinned}`),
  ]);
  return table(['lane', 'direction', 'pin'], rows, '');
}

export function renderPinned(lockFile: string, results: readonly Pinned[], style: Style): string[] {
  const lines = results.flatMap((one) => [headOf(one, style), ...changesOf(one, style)]);
  const short = results.filter(({ signers, threshold }) => signers.length < threshold);
  const missing = short.map(
    ({ lane, sequence, signers, threshold }) =>
      `${style.yellow('unsigned')} ${lane}, sequence ${sequence}: ${signers.length} of ${threshold} operators have signed`,
  );
  const next =
    short.length > 0
      ? ['Review the file like code; a node believes it once enough operators have run `loadline lanes sign`.']
      : [];
  const written = results.some(({ what }) => what !== 'unchanged');
  return [...lines, ...missing, written ? `Wrote ${lockFile}.` : `Nothing to write in ${lockFile}.`, ...next];
}

function headOf({ lane, what, sequence, before }: Pinned, { bold, green, dim }: Style): string {
  const how =
    what === 'unchanged'
      ? dim('as it was')
      : what === 'signed'
        ? green('signed')
        : green(before ? `pinned anew, after ${before.sequence}` : 'pinned for the first time');
  return `${bold(lane)}  sequence ${sequence}  ${how}`;
}

function changesOf({ before, after, what }: Pinned, { dim }: Style): string[] {
  if (what !== 'pinned' || !before) return [];
  const differences: Difference[] = [
    ...compareSide('from', before.from.values, after.from.values),
    ...compareSide('to', before.to.values, after.to.values),
  ];
  if (differences.length === 0) return [dim('  the same values')];
  return table(
    ['side', 'assumption', 'was', 'is'],
    differences.map(({ side, id, pinned, now }) => [side, id, ...shortPair(pinned, now)]),
  );
}

/** Without `all` only the values that are not as pinned; the others are counted. */
export function renderAudit(lanes: readonly LaneAudit[], all: boolean, style: Style): string[] {
  return lanes.flatMap((lane, i) => [
    ...(i > 0 ? [''] : []),
    ...laneHead(lane, style),
    ...sideTable(lane, 'from', all, style),
    ...sideTable(lane, 'to', all, style),
    '',
    ...findingsOf(lane.findings, style),
  ]);
}

function laneHead({ lane, pin, power }: LaneAudit, { bold, green, red, yellow }: Style): string[] {
  const pinned = pin ? green(`pin ${pin.sequence}, signed by ${pin.signers.length}`) : red('unpinned');
  const can =
    power === 'prevents'
      ? green('our DVN is required: theft is prevented')
      : yellow('our DVN is not required: theft is only detected');
  return [`${bold(lane)}  ${pinned}  ${can}`];
}

function sideTable(audit: LaneAudit, side: 'from' | 'to', all: boolean, style: Style): string[] {
  const { chain, block } = audit[side];
  const own = audit.assumptions.filter((row) => row.side === side);
  const shown = all ? own : own.filter(({ verdict }) => verdict === 'drift' || (audit.pin && verdict === 'unpinned'));
  const rows = shown.map((row) => [row.id, ...shortPair(row.pinned, row.now), verdictOf(row, style)]);
  const head = `  ${side === 'from' ? 'source' : 'destination'}: ${chain}, block ${block}`;
  return [
    '',
    all ? head : `${head}: ${restOf(audit, own.length - shown.length)}`,
    ...(rows.length > 0 ? table(['assumption', 'pinned', 'now', 'verdict'], rows) : []),
  ];
}

/** What is not shown. Where nothing is pinned, each value would only say so again. */
const restOf = ({ pin }: LaneAudit, count: number): string =>
  `${plural(count, 'value')} ${pin ? 'as pinned' : 'read, none pinned'} (--all shows them)`;

const verdictOf = ({ verdict }: AuditRow, { green, red, yellow }: Style): string =>
  verdict === 'as pinned' ? green('ok') : verdict === 'drift' ? red('DRIFT') : yellow('unpinned');

function findingsOf(findings: readonly Finding[], style: Style): string[] {
  const { green, red, yellow, dim } = style;
  if (findings.length === 0) return [`  ${green('no findings')}`];
  const paint = { high: red, medium: yellow, low: dim };
  return [
    `  ${plural(findings.length, 'finding')}`,
    ...findings.flatMap(({ id, severity, text, fix, transaction }) => [
      `  ${paint[severity](severity.padEnd(6))}  ${id}`,
      `          ${wrap(breakable(text), WIDTH - 10, '          ')}`,
      `          fix: ${wrap(fix, WIDTH - 15, '               ')}`,
      ...(transaction
        ? [
            // How the fix is done, so that it stands under it.
            `               ${wrap(`send on ${transaction.chain}, by ${transaction.by}:`, WIDTH - 15, ' '.repeat(15))}`,
            `               to   ${transaction.to}`,
            // Never broken: it is there to be copied.
            `               data ${transaction.data}`,
          ]
        : []),
    ]),
  ];
}
