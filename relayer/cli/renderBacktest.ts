/** The result of a backtest, for people. */
import type { BacktestResult } from '../backtest/files/backtest.ts';
import type { LimitsReport } from '../backtest/limitsReport.ts';
import type { ValueJson } from '../backtest/money.ts';
import type { FlaggedRow } from '../backtest/report.ts';
import { settingText } from '../backtest/svg.ts';
import type { SweepPoint } from '../backtest/sweep.ts';
import type { Style } from './style.ts';
import { durationText, fields, moreLine, plural, table, timeText } from './text.ts';

type Shown = BacktestResult & { readonly svg: string | null };

export function renderBacktest(result: Shown, limit: number, style: Style): string[] {
  return [
    ...summary(result, style),
    ...flaggedLines(result, limit, style),
    ...haltLines(result, style),
    ...duplicateLines(result, limit, style),
    ...(result.limits ? limitLines(result.limits, result.ackAfterHours, style) : []),
    ...(result.sweep ? sweepLines(result.sweep, result.svg, style) : []),
  ];
}

function summary(result: Shown, { bold, red, green }: Style): string[] {
  const { consumptions, flaggedCount, authorizations, authorizationsUnused, lanes } = result;
  const { fromTime, toTime, shortestDelayS, longestDelayS } = result;
  const causes = Object.entries(result.flaggedByCause).map(([cause, count]) => `${cause} ${count}`);
  return [
    bold('backtest'),
    ...fields([
      ['from', fromTime === null || toTime === null ? null : `${timeOf(fromTime)} to ${timeOf(toTime)}`],
      ['authorizations', `${authorizations}, of which ${authorizationsUnused} were never used`],
      ['consumptions', `${consumptions} on ${plural(lanes, 'lane')}`],
      ['matched', valueText(result.matchedValue)],
      ['flagged', flaggedCount === 0 ? green('0') : `${red(valueText(result.flaggedValue))}: ${causes.join(', ')}`],
      [
        'delay',
        shortestDelayS === null || longestDelayS === null
          ? null
          : `from authorization to consumption ${secondsText(shortestDelayS)} to ${secondsText(longestDelayS)}`,
      ],
    ]),
  ];
}

function flaggedLines({ flagged, flaggedCount }: Shown, limit: number, { bold }: Style): string[] {
  if (flagged.length === 0) return [];
  const shown = flagged.slice(0, limit);
  const header = ['time', 'kind', 'id', 'value', 'cause', 'broke', 'line', 'saw'];
  return ['', bold('flagged'), ...table(header, shown.map(flaggedRow)), ...moreLine(shown.length, flaggedCount)];
}

const flaggedRow = ({ time, kind, id, valueUsd, cause, reason, line, saw }: FlaggedRow): string[] => [
  timeOf(time),
  kind,
  id,
  valueUsd === null ? 'unpriced' : dollars(valueUsd),
  cause,
  reason,
  String(line),
  saw,
];

function haltLines(result: Shown, { bold }: Style): string[] {
  const { firstFlag, ackAfterHours, halts, hoursHalted, laneHoursHalted, lanes, matchedWhileHalted } = result;
  if (firstFlag === null) return ['', 'nothing is flagged: no lane would have halted'];
  const { id, kind, time, valueGoneUsd, halt } = firstFlag;
  return [
    '',
    bold(`halts, each acknowledged after ${ackAfterHours} h`),
    ...fields([
      ['first flag', `${kind} ${id} at ${timeOf(time)}, ${dollars(valueGoneUsd)} gone by then`],
      [
        'a halt there keeps',
        `${valueText(halt.saved)} flagged later, of it ${valueText(halt.savedUntilAck)} before the ack`,
      ],
      ['and stops', `${valueText(halt.stoppedUntilAck)} in all before the ack`],
      [
        'halted',
        `${number(hoursHalted)} h in ${plural(halts, 'halt')}: ${number(laneHoursHalted)} lane-hours on ${plural(lanes, 'lane')}`,
      ],
      ['honest rows in halts', valueText(matchedWhileHalted)],
    ]),
  ];
}

function duplicateLines({ duplicateAuthorizations }: Shown, limit: number, { bold, yellow }: Style): string[] {
  const { total, differing, named } = duplicateAuthorizations;
  if (total === 0) return [];
  const shown = named.slice(0, limit);
  return [
    '',
    bold('authorizations whose id was there before'),
    `  ${plural(total, 'row')}, ${yellow(`${differing} with another payload`)}; the first of an id counts`,
    ...table(
      ['line', 'first', 'kind', 'id', 'payload'],
      shown.map(({ line, firstLine, kind, id, same }) => [
        String(line),
        String(firstLine),
        kind,
        id,
        same ? 'the same' : 'another',
      ]),
    ),
    ...moreLine(shown.length, total),
  ];
}

function limitLines(limits: LimitsReport, ackAfterHours: number, { bold, yellow }: Style): string[] {
  const { innocent, flagged, heldByCause, withoutBook, saturatedAt, policyVersion } = limits;
  const causes = Object.entries(heldByCause).map(([cause, count]) => `${cause} ${count}`);
  return [
    '',
    bold(`limits of policy version ${policyVersion}, every path held in order`),
    ...fields([
      ['held, honest', `${valueText(innocent.held)}${causes.length > 0 ? ` (all holds: ${causes.join(', ')})` : ''}`],
      ['behind them', valueText(innocent.behind)],
      ['for', `${number(innocent.packetHours)} packet-hours, the longest ${number(innocent.longestHours)} h`],
      ['flagged, stopped', `${valueText(flagged.stopped)}: held for ${ackAfterHours} h or longer`],
      ['flagged, passed', valueText(flagged.passed)],
      ['no book for', withoutBook.length === 0 ? null : withoutBook.join(', ')],
    ]),
    ...(saturatedAt === null
      ? []
      : [
          `  ${yellow('saturated')} at ${timeOf(saturatedAt)}: the limits carry less than the flow; what follows counts as held`,
        ]),
  ];
}

function sweepLines(points: readonly SweepPoint[], svg: string | null, { bold, dim }: Style): string[] {
  const rows = points.map((point) => {
    const { family, falsePositive, falsePositiveShare, falseNegative, falseNegativeShare, onFrontier, saturated } =
      point;
    return [
      `${onFrontier ? '*' : ' '} ${family}`,
      settingText(point),
      `${saturated ? '≤ ' : ''}${falsePositive.rows}`,
      percent(falsePositiveShare),
      String(falseNegative.rows),
      falseNegativeShare === null ? 'none flagged' : percent(falseNegativeShare),
      dollars(falseNegative.valueUsd),
    ];
  });
  return [
    '',
    bold('sweep: honest rows held against flagged rows let through'),
    ...table(['  family', 'setting', 'held', 'of honest', 'through', 'of flagged', 'worth'], rows),
    dim('  * nothing else is better in both; ≤ the limit carries less than the flow'),
    ...(svg === null ? [] : [`  picture: ${svg}`]),
  ];
}

const timeOf = (seconds: number): string => timeText(seconds * 1_000);
const secondsText = (seconds: number): string => durationText(seconds * 1_000);
const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });
const dollars = (value: number): string =>
  `$${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;

/** `12 rows worth $19.72 and 9 unpriced`. */
function valueText({ rows, valueUsd, unpricedRows }: ValueJson): string {
  const unpriced = unpricedRows === 0 ? '' : `, ${unpricedRows} of them unpriced`;
  return `${plural(rows, 'row')} worth ${dollars(valueUsd)}${unpriced}`;
}
