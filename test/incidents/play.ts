// Registers rows as tests: each is played once, its figures are left for the reporter, and a shortcoming is a failure.
import { expect, test } from 'vitest';
import { type Outcome, play, type Row, shortcomings } from './row.ts';

/** Rows play in time by themselves; this bounds one that hangs. */
const timeoutMs = 180_000;

declare module 'vitest' {
  interface TaskMeta {
    incident?: { readonly row: RowFigures; readonly outcome: OutcomeFigures | null };
  }
}

export type RowFigures = Pick<Row, 'id' | 'title' | 'incident' | 'kind' | 'guards' | 'unaffected'>;
/** Amounts as text: what crosses between processes here is JSON. */
export type OutcomeFigures = Omit<Outcome, 'lost' | 'around'> & { readonly lost: string; readonly around: string };

export function playAll(rows: readonly Row[], guarded: boolean): void {
  for (const row of rows) {
    test(
      `${row.id}: ${row.title}${guarded ? '' : ', without its guard'}`,
      async ({ task }) => {
        const { id, title, incident, kind, guards, unaffected } = row;
        const figures: RowFigures = { id, title, incident, kind, guards, unaffected };
        task.meta.incident = { row: figures, outcome: null };
        const outcome = await play(row, guarded);
        const { lost, around, ...rest } = outcome;
        task.meta.incident = { row: figures, outcome: { ...rest, lost: String(lost), around: String(around) } };
        expect(shortcomings(row, outcome)).toEqual([]);
      },
      timeoutMs,
    );
  }
}
