// The table of incidents, out of what each row left behind: with all guards, and without its own.
import { elsewhere } from './elsewhere.ts';
import type { OutcomeFigures, RowFigures } from './play.ts';

export interface Played {
  readonly row: RowFigures;
  readonly guarded: boolean;
  readonly outcome: OutcomeFigures | null;
  /** Empty when it went as it must. */
  readonly errors: readonly string[];
}

export interface Line {
  readonly id: string;
  readonly incident: string;
  readonly title: string;
  readonly kind: RowFigures['kind'];
  readonly guards: readonly string[];
  readonly unaffected: string;
  readonly secondsUntilHeld: number | null;
  /** What the control lost, in USDX; null where its traffic stopped, or where it was not played. */
  readonly atRiskBefore: number | null;
  readonly stoppedBefore: boolean;
  /** What was lost with all guards, and what others carried around us. */
  readonly lostAfter: number | null;
  readonly aroundAfter: number;
  readonly honestSettled: string;
  readonly regressions: readonly string[];
}

export function linesOf(played: readonly Played[]): readonly Line[] {
  const ids = [...new Set(played.map(({ row }) => row.id))];
  return ids.flatMap((id) => {
    const own = played.filter(({ row }) => row.id === id);
    const row = own[0]?.row;
    if (row === undefined) return [];
    const on = own.find(({ guarded }) => guarded);
    const off = own.find(({ guarded }) => !guarded);
    const { incident, title, kind, guards, unaffected } = row;
    const held = on?.outcome?.heldAfterMs ?? null;
    const regressions = own.flatMap(({ guarded, errors }) =>
      errors.map((error) => `${guarded ? 'guarded' : 'control'}: ${error}`),
    );
    return [
      {
        ...{ id, incident, title, kind, guards, unaffected, regressions },
        secondsUntilHeld: held === null ? null : Math.round(held / 100) / 10,
        atRiskBefore: off?.outcome && !off.outcome.stopped ? tokensOf(off.outcome.lost) : null,
        stoppedBefore: off?.outcome?.stopped ?? false,
        lostAfter: on?.outcome ? tokensOf(on.outcome.lost) : null,
        aroundAfter: on?.outcome ? tokensOf(on.outcome.around) : 0,
        honestSettled: on?.outcome ? `${on.outcome.honest.settled}/${on.outcome.honest.sent}` : '–',
      },
    ];
  });
}

const tokensOf = (amount: string): number => Number(BigInt(amount) / 10n ** 12n) / 10 ** 6;

const outcomeWords = { prevented: 'prevented', detected: 'detected', liveness: 'goes on' } as const;
const header = ['incident', 'row', 'outcome', 'held after', 'at risk before', 'lost after', 'honest'];

export function textOf(lines: readonly Line[]): string {
  const cells = lines.map((line) => [
    line.incident,
    line.title,
    line.regressions.length > 0 ? 'REGRESSION' : outcomeWords[line.kind],
    line.secondsUntilHeld === null ? '–' : `${line.secondsUntilHeld.toFixed(1)} s`,
    line.stoppedBefore ? 'traffic stops' : line.atRiskBefore === null ? '–' : `${line.atRiskBefore} USDX`,
    line.lostAfter === null
      ? '–'
      : `${line.lostAfter}${line.aroundAfter > 0 ? ` (${line.aroundAfter} around us)` : ''}`,
    line.honestSettled,
  ]);
  const all = [header, ...cells];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const rows = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(' · ')
      .trimEnd(),
  );
  const wrong = lines.flatMap(({ id, regressions }) => regressions.map((one) => `${id}: ${one}`));
  const others = elsewhere.map(({ incident, title, test }) => `${incident} · ${title} · ${test}`);
  const proved = ['', 'proved elsewhere', ...others];
  return [rows[0], '-'.repeat(rows[0]?.length ?? 0), ...rows.slice(1), ...proved, ...wrong].join('\n');
}
