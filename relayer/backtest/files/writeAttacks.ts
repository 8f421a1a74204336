/** Attacked copies of the consumptions of a flow, one file an attack, and a list of the rows that are the attack. */

import { type FileHandle, mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Injected, Injector } from '../attack/inject.ts';
import { type AttackName, type AttackPlan, type AttackRow, planAttacks } from '../attack/plan.ts';
import { Scout } from '../attack/scout.ts';
import { createEngine } from '../engine.ts';
import {
  AUTHORIZED_BY,
  type ConsumptionKind,
  type ConsumptionRow,
  formatRow,
  HEADER,
  parseConsumption,
} from '../row.ts';
import type { BacktestFiles } from './backtest.ts';
import { readRows } from './lines.ts';
import { FlowError, replay } from './replay.ts';

export type WrittenAttack = {
  readonly attack: AttackName;
  readonly file: string | null;
  /** Why it was not made. */
  readonly skipped: string | null;
  /** The rows of the attack, by their line in `file`. */
  readonly rows: readonly { readonly line: number; readonly id: string; readonly kind: ConsumptionKind }[];
};

export type WrittenAttacks = { readonly seed: number; readonly attacks: readonly WrittenAttack[] };

/** Name of the list beside the files. */
export const ATTACK_LIST = 'attacks.json';

/** Throws `FlowError` for malformed files, `RangeError` for a flow in which nothing matches, else what the file system throws. */
export async function writeAttacks(files: BacktestFiles, seed: number, folder: string): Promise<WrittenAttacks> {
  const plans = await plansFor(files, seed);
  await mkdir(folder, { recursive: true });
  const copies: Copy[] = [];
  try {
    for (const plan of plans) if (!('skipped' in plan)) copies.push(await Copy.open(plan.attack, plan.rows, folder));
    await copyAll(files.consumptions, copies);
  } finally {
    for (const copy of copies) await copy.close();
  }
  const attacks = plans.map((plan): WrittenAttack => {
    const { attack } = plan;
    if ('skipped' in plan) return { attack, file: null, skipped: plan.skipped, rows: [] };
    const rows = copies.find((copy) => copy.attack === attack)?.listed ?? [];
    return { attack, file: fileOf(attack), skipped: null, rows };
  });
  const written = { seed, attacks };
  await writeFile(join(folder, ATTACK_LIST), `${JSON.stringify(written, null, 2)}\n`);
  return written;
}

/** Of its own, so that the authorizations are forgotten before the files are written. */
async function plansFor(files: BacktestFiles, seed: number): Promise<readonly AttackPlan[]> {
  const engine = createEngine();
  const scout = new Scout(seed);
  await replay({ ...files, onVerdict: (row, verdict) => scout.take(row, verdict) }, engine);
  const scouted = scout.scouted();
  if (scouted === null) throw new RangeError('saw no consumption that matches, wanted one to attack');
  const isKnown = (kind: ConsumptionKind, id: string): boolean => engine.store.has(AUTHORIZED_BY[kind], id);
  return planAttacks({ scouted, seed, isKnown });
}

async function copyAll(path: string, copies: readonly Copy[]): Promise<void> {
  for await (const { rows, problems } of readRows(path, 'consumptions', parseConsumption, () => undefined)) {
    // The file has changed since it was played.
    if (problems.length > 0) throw new FlowError(problems, problems.length);
    const texts = rows.map(lineOf);
    for (const copy of copies) await copy.write(rows, texts);
  }
  for (const copy of copies) await copy.end();
}

const fileOf = (attack: AttackName): string => `${attack}.csv`;
const lineOf = (row: Omit<ConsumptionRow, 'line'>): string => `${formatRow(row)}\r\n`;

/** One attacked copy, while it is written. */
class Copy {
  readonly attack: AttackName;
  readonly listed: { line: number; id: string; kind: ConsumptionKind }[] = [];
  readonly #injector: Injector;
  readonly #out: FileHandle;
  #line = 1;

  private constructor(attack: AttackName, injector: Injector, out: FileHandle) {
    this.attack = attack;
    this.#injector = injector;
    this.#out = out;
  }

  static async open(attack: AttackName, rows: readonly AttackRow[], folder: string): Promise<Copy> {
    const out = await open(join(folder, fileOf(attack)), 'w');
    await out.appendFile(`${HEADER}\r\n`);
    return new Copy(attack, new Injector(rows), out);
  }

  /** @param texts the lines of the rows, made once for all copies. */
  async write(rows: readonly ConsumptionRow[], texts: readonly string[]): Promise<void> {
    let text = '';
    for (const [index, row] of rows.entries()) {
      for (const one of this.#injector.push(row))
        text += one.attack ? this.#listed(one) : this.#next(texts[index] ?? '');
    }
    await this.#out.appendFile(text);
  }

  async end(): Promise<void> {
    await this.#out.appendFile(
      this.#injector
        .end()
        .map((one) => this.#listed(one))
        .join(''),
    );
  }

  close(): Promise<void> {
    return this.#out.close();
  }

  #listed({ row }: Injected): string {
    const { id, kind } = row;
    this.listed.push({ line: this.#line + 1, id, kind });
    return this.#next(lineOf(row));
  }

  #next(text: string): string {
    this.#line += 1;
    return text;
  }
}
