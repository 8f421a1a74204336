import type { QueryResult } from '../api/queries.ts';
import type { Style } from './style.ts';
import { amountText, durationText, moreLine, table, timeText } from './text.ts';

type Found = QueryResult<'limitsShow'>;
type LaneRoom = Found['lanes']['items'][number];

/** Each lane with its limits: the room there is, and when what was asked about would fit. */
export function renderLimits({ lanes: { items, total }, policy, atMs, running }: Found, style: Style): string[] {
  const note = running ? [] : [style.yellow('stopped: this is what the journal holds'), ''];
  return [
    ...note,
    `policy version ${policy.version}  ${policy.hash}`,
    ...items.flatMap((lane) => ['', ...laneLines(lane, atMs, style)]),
    ...moreLine(items.length, total),
  ];
}

function laneLines(lane: LaneRoom, atMs: number, style: Style): string[] {
  const holds = lane.holds
    ? 'limits hold'
    : 'limits only report: this path is delivered in order, so that a hold would hold all that follow';
  const head = `${style.bold(lane.id)}  ${lane.mode}  ${holds}`;
  if (lane.rows.length === 0) return [head, '  no limits in this policy'];
  const rows = lane.rows.map((row) => [
    row.key,
    `${unitText(lane, row.unit, row.room)} of ${unitText(lane, row.unit, row.capacity)}`,
    row.kind === 'bucket' ? `refills in ${durationText(row.periodMs)}` : `in any ${durationText(row.periodMs)}`,
    askedText(row.asked, atMs),
  ]);
  return [head, ...table(['limit', 'room', '', rows.some(([, , , asked]) => asked) ? 'the amount fits' : ''], rows)];
}

const unitText = ({ sharedDecimals }: LaneRoom, unit: 'token' | 'value', amount: string): string =>
  unit === 'token' ? amountText(amount, sharedDecimals) : `${amountText(amount, 6)} of value`;

function askedText(asked: LaneRoom['rows'][number]['asked'], atMs: number): string {
  if (!asked) return '';
  switch (asked.finding) {
    case 'fits':
      return 'now';
    case 'never':
      return 'never: above the capacity';
    case 'unpriced':
      return 'unknown: no price';
    case 'later':
      return asked.fitsAtMs === null
        ? 'unknown'
        : `${timeText(asked.fitsAtMs)} (in ${durationText(asked.fitsAtMs - atMs)})`;
    default:
      return asked.finding satisfies never;
  }
}
