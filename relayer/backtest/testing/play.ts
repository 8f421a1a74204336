/** Plays flows that are in memory: for tests of the pure parts. */
import { type Injected, Injector } from '../attack/inject.ts';
import { type AttackPlan, planAttacks } from '../attack/plan.ts';
import { Scout, type Scouted } from '../attack/scout.ts';
import { createEngine, type Engine, type RowVerdict, type RuleParts, WHOLE_RULE } from '../engine.ts';
import {
  AUTHORIZED_BY,
  type AuthorizationRow,
  type ConsumptionRow,
  type Fault,
  type FlowRow,
  isFault,
  parseAuthorization,
  parseConsumption,
} from '../row.ts';
import type { MadeFlow } from './flows.ts';

export type Rows = {
  readonly authorizations: readonly AuthorizationRow[];
  readonly consumptions: readonly ConsumptionRow[];
};

export function rowsOf({ authorizations, consumptions }: MadeFlow): Rows {
  return {
    authorizations: parsed(authorizations, parseAuthorization),
    consumptions: parsed(consumptions, parseConsumption),
  };
}

function parsed<Row extends FlowRow<string>>(
  text: string,
  parse: (line: string, number: number) => Row | Fault,
): Row[] {
  const [, ...lines] = text.trimEnd().split('\r\n');
  return lines.map((line, index) => {
    const row = parse(line, index + 2);
    if (isFault(row)) throw new Error(`line ${index + 2}: saw ${row.saw}, wanted ${row.wanted}`);
    return row;
  });
}

export type Played = { readonly row: ConsumptionRow; readonly verdict: RowVerdict };

type Listeners = {
  readonly onAuthorization?: (row: AuthorizationRow) => void;
  readonly onVerdict: (row: ConsumptionRow, verdict: RowVerdict) => void;
};

/** In the order that the files are merged in. */
export function playWith(
  { authorizations, consumptions }: Rows,
  { onAuthorization, onVerdict }: Listeners,
  engine: Engine = createEngine(),
): void {
  let next = 0;
  for (const row of consumptions) {
    for (let one = authorizations[next]; one && one.timeS <= row.timeS; one = authorizations[next]) {
      if (engine.authorize(one).say === 'added') onAuthorization?.(one);
      next += 1;
    }
    onVerdict(row, engine.consume(row));
  }
}

export function play(rows: Rows, parts: RuleParts = WHOLE_RULE, engine: Engine = createEngine(parts)): Played[] {
  const played: Played[] = [];
  playWith(rows, { onVerdict: (row, verdict) => played.push({ row, verdict }) }, engine);
  return played;
}

export function attackPlans(rows: Rows, seed: number): { plans: readonly AttackPlan[]; scouted: Scouted } {
  const engine = createEngine();
  const scout = new Scout(seed);
  for (const { row, verdict } of play(rows, WHOLE_RULE, engine)) scout.take(row, verdict);
  for (const row of rows.authorizations) engine.authorize(row);
  const scouted = scout.scouted();
  if (scouted === null) throw new Error('nothing to attack');
  return {
    plans: planAttacks({ scouted, seed, isKnown: (kind, id) => engine.store.has(AUTHORIZED_BY[kind], id) }),
    scouted,
  };
}

/** The attacked flow, and which of its lines are the attack. */
export function attacked(rows: Rows, plan: AttackPlan): { rows: Rows; attack: ReadonlySet<number> } {
  if ('skipped' in plan) throw new Error(`${plan.attack}: ${plan.skipped}`);
  const injector = new Injector(plan.rows);
  const injected: Injected[] = [...rows.consumptions.flatMap((row) => injector.push(row)), ...injector.end()];
  const consumptions = injected.map(({ row }, index) => ({ ...row, line: index + 2 }));
  const attack = new Set(injected.flatMap((one, index) => (one.attack ? [index + 2] : [])));
  return { rows: { authorizations: rows.authorizations, consumptions }, attack };
}
