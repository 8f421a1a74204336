/** Merges the two files by time and plays them to the engine. */
import { stat } from 'node:fs/promises';
import type { Engine, RowVerdict } from '../engine.ts';
import {
  type AuthorizationRow,
  type ConsumptionRow,
  type FlowRow,
  parseAuthorization,
  parseConsumption,
  type RowProblem,
  type Side,
} from '../row.ts';
import { type Batch, readRows } from './lines.ts';

/** Problems that are named one by one; all are counted. */
const MAX_NAMED = 100;

/** The files are not what they should be: there is no result. Named by line. */
export class FlowError extends Error {
  readonly code = 'FLOW_MALFORMED';
  readonly total: number;
  readonly problems: readonly RowProblem[];

  constructor(problems: readonly RowProblem[], total: number) {
    const lines = problems.map(
      ({ file, line, code, saw, wanted }) => `${file}:${line} ${code}: saw ${saw}, wanted ${wanted}`,
    );
    const more = total > problems.length ? [`… and ${total - problems.length} more`] : [];
    super([`saw ${total} malformed ${total === 1 ? 'row' : 'rows'}, wanted none`, ...lines, ...more].join('\n'));
    this.name = 'FlowError';
    this.total = total;
    this.problems = problems;
  }
}

/** An authorization whose message had one before. */
export type Duplicate = {
  readonly line: number;
  readonly firstLine: number;
  readonly kind: AuthorizationRow['kind'];
  readonly id: string;
  /** Of the same payload: counted once. Else it authorizes nothing. */
  readonly same: boolean;
};

export type Duplicates = { readonly total: number; readonly differing: number; readonly named: readonly Duplicate[] };

export type Flow = {
  readonly authorizations: string;
  readonly consumptions: string;
  /** Called with each row in time order; for an authorization only if it counts. */
  readonly onAuthorization?: (row: AuthorizationRow) => void;
  readonly onVerdict: (row: ConsumptionRow, verdict: RowVerdict) => void;
  /** From 0 to 1, with each piece that was read. */
  readonly onProgress?: (share: number) => void;
};

/** Throws `FlowError` once both files are read to their end, or what the file system throws. */
export async function replay(flow: Flow, engine: Engine): Promise<Duplicates> {
  const { authorizations, consumptions } = flow;
  const bytes = (await stat(authorizations)).size + (await stat(consumptions)).size;
  let read = 0;
  const onBytes = (count: number): void => {
    read += count;
    flow.onProgress?.(bytes === 0 ? 1 : read / bytes);
  };
  const problems = new Problems();
  const duplicates = new DuplicateList();
  const source = new Cursor(readRows(authorizations, 'authorizations', parseAuthorization, onBytes), problems);
  const target = new Cursor(readRows(consumptions, 'consumptions', parseConsumption, onBytes), problems);
  await source.fill();
  await target.fill();
  for (;;) {
    const next = source.peek();
    const claim = target.peek();
    // What was authorized in the same second counts: the record knows no finer order.
    if (next !== undefined && (claim === undefined || next.timeS <= claim.timeS)) {
      if (authorize(engine, next, problems, duplicates)) flow.onAuthorization?.(next);
      if (source.advance()) await source.fill();
    } else if (claim !== undefined) {
      // A verdict on files with holes would say less than it seems to.
      const verdict = engine.consume(claim);
      if (problems.total === 0) flow.onVerdict(claim, verdict);
      if (target.advance()) await target.fill();
    } else break;
  }
  problems.throwIfAny();
  return duplicates.list();
}

function authorize(engine: Engine, row: AuthorizationRow, problems: Problems, duplicates: DuplicateList): boolean {
  const added = engine.authorize(row);
  switch (added.say) {
    case 'added':
      return true;
    case 'repeated':
    case 'contradicts': {
      const { line, kind, id } = row;
      duplicates.add({ line, firstLine: added.firstLine, kind, id, same: added.say === 'repeated' });
      return false;
    }
    case 'too_many_names':
      problems.add({
        file: 'authorizations',
        line: row.line,
        code: 'TOO_MANY_NAMES',
        saw: `one more token or chain: ${row.token} on ${row.chain}`,
        wanted: `at most ${added.max} of each`,
      });
      return false;
    default:
      return added satisfies never;
  }
}

class Problems {
  readonly #named = new Map<Side, RowProblem[]>();
  total = 0;

  add(problem: RowProblem): void {
    this.total += 1;
    const list = this.#named.get(problem.file) ?? [];
    this.#named.set(problem.file, list);
    if (list.length < MAX_NAMED) list.push(problem);
  }

  throwIfAny(): void {
    if (this.total === 0) return;
    const named = (['authorizations', 'consumptions'] as const).flatMap((side) => this.#named.get(side) ?? []);
    throw new FlowError(named, this.total);
  }
}

class DuplicateList {
  readonly #named: Duplicate[] = [];
  #total = 0;
  #differing = 0;

  add(duplicate: Duplicate): void {
    this.#total += 1;
    if (!duplicate.same) this.#differing += 1;
    if (this.#named.length < MAX_NAMED) this.#named.push(duplicate);
  }

  list(): Duplicates {
    return { total: this.#total, differing: this.#differing, named: this.#named };
  }
}

/** One file's next row. */
class Cursor<Row extends FlowRow<string>> {
  readonly #batches: AsyncGenerator<Batch<Row>>;
  readonly #problems: Problems;
  #rows: readonly Row[] = [];
  #at = 0;

  constructor(batches: AsyncGenerator<Batch<Row>>, problems: Problems) {
    this.#batches = batches;
    this.#problems = problems;
  }

  peek(): Row | undefined {
    return this.#rows[this.#at];
  }

  /** Whether `fill` is due. */
  advance(): boolean {
    this.#at += 1;
    return this.#at >= this.#rows.length;
  }

  async fill(): Promise<void> {
    this.#at = 0;
    this.#rows = [];
    while (this.#rows.length === 0) {
      const next = await this.#batches.next();
      if (next.done) return;
      this.#rows = next.value.rows;
      for (const problem of next.value.problems) this.#problems.add(problem);
    }
  }
}
