/** Puts the rows of an attack into the flow where they belong in time. Pure: rows in, rows out. */
import type { ConsumptionRow } from '../row.ts';
import type { AttackRow } from './plan.ts';

export type Injected = { readonly row: Omit<ConsumptionRow, 'line'>; readonly attack: boolean };

export class Injector {
  readonly #waiting: AttackRow[];
  readonly #instead: ReadonlyMap<number, AttackRow>;

  constructor(rows: readonly AttackRow[]) {
    this.#instead = new Map(rows.flatMap((one) => (one.place === 'instead' && one.line ? [[one.line, one]] : [])));
    this.#waiting = rows
      .filter(({ place }) => place !== 'instead')
      .sort((a, b) => a.row.timeS - b.row.timeS || rank(a) - rank(b))
      .reverse();
  }

  /** What comes before the next honest row, and that row or what takes its place. */
  push(row: ConsumptionRow): readonly Injected[] {
    const instead = this.#instead.get(row.line);
    return [
      ...this.#before(row.timeS),
      instead ? { row: { ...instead.row, timeS: row.timeS }, attack: true } : { row, attack: false },
    ];
  }

  /** What comes after the last honest row. */
  end(): readonly Injected[] {
    return this.#before(Number.POSITIVE_INFINITY);
  }

  #before(timeS: number): readonly Injected[] {
    const out: Injected[] = [];
    for (let next = this.#waiting.at(-1); next; next = this.#waiting.at(-1)) {
      const { row, place } = next;
      if (row.timeS > timeS || (row.timeS === timeS && place === 'last')) break;
      out.push({ row, attack: true });
      this.#waiting.pop();
    }
    return out;
  }
}

const rank = ({ place }: AttackRow): number => (place === 'first' ? 0 : 1);
