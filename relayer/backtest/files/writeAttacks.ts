/** Attacked copies of the consumptions of a flow, one file an attack, and a list of the rows that are the attack. */

import { type FileHandle, mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Injected, Injector } from '../attack/inject.ts';
import { type AttackName, type AttackPlan, type AttackRow, planAttacks } from '../attack/plan.ts';
import { Scout } from '../attack/scout.ts';
import { createEngine } from '../engine.ts';
import { AUTHORIZED_BY, type ConsumptionKind, formatRow, HEADER, parseConsumption } from '../row.ts';
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
  const engine = createEngine();
  const scout = new Scout(seed);
  await replay({ ...files, onVerdict: (row, verdict) => scout.take(row, verdict) }, engine);
  const scouted = scout.scouted();
  if (scouted === null) throw new RangeError('saw no consumption that matches, wanted one to attack');
  const isKnown = (kind: ConsumptionKind, id: string): boolean => engine.store.has(AUTHORIZED_BY[kind], id);
  const plans = planAttacks({ scouted, seed, isKnown });
  await mkdir(folder, { recursive: true });
  const attacks: WrittenAttack[] = [];
  // One after the other: each is one pass over the file and one open file.
  for (const plan of plans) attacks.push(await writeOne(files.consumptions, plan, folder));
  const written = { seed, attacks };
  await writeFile(join(folder, ATTACK_LIST), `${JSON.stringify(written, null, 2)}\n`);
  return written;
}

async function writeOne(consumptions: string, plan: AttackPlan, folder: string): Promise<WrittenAttack> {
  const { attack } = plan;
  if ('skipped' in plan) return { attack, file: null, skipped: plan.skipped, rows: [] };
  const file = `${attack}.csv`;
  const out = await open(join(folder, file), 'w');
  try {
    return { attack, file, skipped: null, rows: await copyWith(plan.rows, consumptions, out) };
  } finally {
    await out.close();
  }
}

async function copyWith(attack: readonly AttackRow[], path: string, out: FileHandle): Promise<WrittenAttack['rows']> {
  const injector = new Injector(attack);
  const listed: { line: number; id: string; kind: ConsumptionKind }[] = [];
  let line = 1;
  const texts = (injected: readonly Injected[]): string =>
    injected
      .map((one) => {
        line += 1;
        if (one.attack) listed.push({ line, id: one.row.id, kind: one.row.kind });
        return `${formatRow(one.row)}\r\n`;
      })
      .join('');
  await out.appendFile(`${HEADER}\r\n`);
  for await (const { rows, problems } of readRows(path, 'consumptions', parseConsumption, () => undefined)) {
    // The file has changed since it was played.
    if (problems.length > 0) throw new FlowError(problems, problems.length);
    await out.appendFile(rows.map((row) => texts(injector.push(row))).join(''));
  }
  await out.appendFile(texts(injector.end()));
  return listed;
}
