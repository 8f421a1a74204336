import type { QueryResult } from '../api/queries.ts';
import type { Style } from './style.ts';
import { amountText, durationText, moreLine, plural, table, timeText, wrap } from './text.ts';

type Modes = QueryResult<'laneModes'>;
type Lane = Modes['lanes']['items'][number];

const WIDTH = 90;

/** How each lane stands, why, and what it has not brought to its end. */
export function renderLaneModes({ lanes: { items, total }, running, atMs }: Modes, style: Style): string[] {
  const stopped = running ? [] : [style.dim('the node does not run: this is what its journal holds'), ''];
  const rows = items.map((lane) => [
    lane.id,
    modeText(lane, style),
    lane.sinceMs === null ? '–' : durationText(atMs - lane.sinceMs),
    String(lane.halts.length),
    pileText(lane, 'underWay'),
    pileText(lane, 'waiting'),
  ]);
  return [
    ...stopped,
    ...table(['lane', 'mode', 'for', 'halts', 'under way', 'waiting'], rows),
    ...items.flatMap((lane) => whyLines(lane, style)),
    ...moreLine(items.length, total),
  ];
}

function modeText({ mode, relayed }: Lane, style: Style): string {
  switch (mode) {
    case 'open':
      return relayed ? style.green('open') : 'followed';
    case 'halted':
      return style.red(mode);
    case 'restricted':
    case 'probing':
    case 'draining':
      return style.yellow(mode);
  }
}

const pileText = ({ remainder, sharedDecimals }: Lane, pile: 'underWay' | 'waiting'): string => {
  const { packets, amount } = remainder[pile];
  return packets === 0 ? 'none' : `${plural(packets, 'packet')}, ${amountText(amount, sharedDecimals)}`;
};

function whyLines({ id, mode, why, manual, drain, probe, final }: Lane, style: Style): string[] {
  if (mode === 'open') return [];
  const finished = drain?.finishedAtMs ? `, finished ${timeText(drain.finishedAtMs)}` : '';
  return [
    `  ${id}: ${wrap(why, WIDTH - id.length, '    ')}`,
    ...(manual ? [`    halted by ${style.bold(manual.by)}, ${timeText(manual.atMs)}: ${manual.reason}`] : []),
    ...(drain ? [`    drained by ${style.bold(drain.by)}, ${timeText(drain.atMs)}: ${drain.reason}${finished}`] : []),
    ...(probe
      ? [
          `    probing since final height ${probe.from} of its source, now ${final ?? 'unknown'}; ${plural(probe.relayed, 'packet')} cleared at ${probe.at}`,
        ]
      : []),
  ];
}

export function renderAsked({ lane, ask, by, reason }: QueryResult<'laneAsk'>, style: Style): string[] {
  const what = { halt: style.red('halted'), drain: style.yellow('draining'), resume: style.green('resumed') }[ask];
  const left = lane.halts.filter(({ cause }) => cause !== 'halted_by_hand').map(({ id }) => id);
  return [
    `${what} ${lane.id}, by the word of ${by}: ${reason}`,
    `  it is ${lane.mode} now: ${lane.why}`,
    ...(ask === 'drain' ? [`  under way: ${pileText(lane, 'underWay')}; waiting: ${pileText(lane, 'waiting')}`] : []),
    ...(left.length > 0 ? [`  still halted by ${left.join(', ')} (loadline halts)`] : []),
  ];
}
