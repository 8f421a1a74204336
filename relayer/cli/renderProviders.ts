/** Who counts on each chain, for people: the standing first, then what each was seen to do, then the evidence. */
import type { QueryResult } from '../api/queries.ts';
import type { Style } from './style.ts';
import { durationText, fields, moreLine, plural, table, timeText, wrap } from './text.ts';

type List = QueryResult<'providersList'>;
type Chain = List['chains']['items'][number];
type Report = Chain['providers']['items'][number];
type Exclusion = Chain['exclusions']['items'][number];
export type DisputeShown = Chain['disputes']['items'][number];

/** Columns of text beside a label. */
const WIDTH = 84;
const BESIDE = ' '.repeat(12);

export function renderProviders(list: List, style: Style): string[] {
  const stopped = list.running
    ? []
    : [style.dim('the node does not run: only what its journal holds is known (exclusions and open disputes)'), ''];
  const chains = list.chains.items.flatMap((chain, i) => [
    ...(i === 0 ? [] : ['']),
    ...renderChain(chain, list, style),
  ]);
  return [...stopped, ...chains, ...moreLine(list.chains.items.length, list.chains.total)];
}

function renderChain(chain: Chain, { atMs, running }: List, style: Style): string[] {
  const { items, total } = chain.providers;
  const rows = items.flatMap((report) => [rowOf(report, style)]);
  const reasons = items.flatMap((report) =>
    report.reason !== null && report.standing === 'suspended'
      ? [`  ${style.yellow('suspended')} ${report.operator}: ${wrap(report.reason, WIDTH - 10, '    ')}`]
      : [],
  );
  const header = ['operator', 'standing', 'agreed', 'differed', 'errors', 'canaries', 'lag', 'p50', 'p95', 'circuit'];
  return [
    `${style.bold(`chain ${chain.name}`)}  ${countText(chain, style)}`,
    ...(running ? table(header, rows) : []),
    ...moreLine(items.length, total),
    ...reasons,
    ...chain.exclusions.items.flatMap((exclusion) => exclusionLines(exclusion, atMs, style)),
    ...disputeLines(chain.disputes, atMs, style),
  ];
}

/** `2 of 3 operators count, 2 must agree`. */
function countText({ counted, operators, quorum }: Chain, style: Style): string {
  if (counted === null) return `${quorum} must agree`;
  const text = `${counted} of ${plural(operators ?? 0, 'operator')} ${counted === 1 ? 'counts' : 'count'}, ${quorum} must agree`;
  return counted < quorum ? style.red(text) : counted === operators ? style.green(text) : style.yellow(text);
}

function rowOf(report: Report, style: Style): string[] {
  const { operator, standing, agreed, dissented, errors, canaries, lagBlocks, latencyMs, circuit } = report;
  const failed = Object.values(errors).reduce<number>((sum, count) => sum + count, 0);
  const paint = standing === 'counted' ? style.green : standing === 'excluded' ? style.red : style.yellow;
  return [
    operator,
    paint(standing),
    String(agreed),
    String(dissented),
    String(failed),
    `${canaries.clean}/${canaries.clean + canaries.failed}`,
    lagBlocks === null ? '–' : String(lagBlocks),
    latencyMs ? durationText(latencyMs.p50) : '–',
    latencyMs ? durationText(latencyMs.p95) : '–',
    circuit === 'closed' ? circuit : style.yellow(circuit),
  ];
}

/** The evidence, and what a person has to type to take the exclusion back. */
function exclusionLines({ chain, operator, saw, wanted, sinceMs, dispute }: Exclusion, atMs: number, style: Style) {
  return [
    `  ${style.red('excluded')} ${style.bold(operator)} for ${durationText(atMs - sinceMs)}: its content was contradicted`,
    ...fields(
      [
        ['served', wrap(saw, WIDTH, BESIDE)],
        ['agreed', wrap(wanted, WIDTH, BESIDE)],
        ['since', timeText(sinceMs)],
        ['dispute', wrap(dispute, WIDTH, BESIDE)],
        ['readmit', `loadline providers readmit ${chain} ${operator} --by <your name>`],
      ],
      '    ',
    ),
  ];
}

export function disputeLines(
  { items, total }: { readonly items: readonly DisputeShown[]; readonly total: number },
  atMs: number,
  style: Style,
): string[] {
  const lines = items.flatMap(({ operator, chain, kind, height, books, saw, sinceMs }) => [
    `  ${style.yellow('disputed')} by ${style.bold(operator)} at block ${height} of ${chain}, for ${durationText(atMs - sinceMs)}: ${KINDS[kind]}`,
    ...fields(
      [
        ['says', wrap(saw, WIDTH, BESIDE)],
        ['holds', books.length > 0 ? `${books.length === 1 ? 'book' : 'books'} ${books.join(', ')}` : 'no book'],
      ],
      '    ',
    ),
  ]);
  return [...lines, ...moreLine(items.length, total)];
}

const KINDS: Readonly<Record<DisputeShown['kind'], string>> = {
  logs: 'it serves other logs of an agreed block',
  fork: 'it serves another block at an agreed height',
  balance: 'it answers other values at an agreed block',
};
