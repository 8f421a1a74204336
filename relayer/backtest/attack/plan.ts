/** Attacks on a recorded flow, made up from a seed: which rows an attacker would add or change. Pure. */
import { valueAmount } from '../../core/amount.ts';
import type { Hex } from '../../core/ids.ts';
import { SeededRandom } from '../random.ts';
import type { ConsumptionKind, ConsumptionRow } from '../row.ts';
import type { Scouted, Victim } from './scout.ts';

/** Stable names: they name the files that are written. */
export const ATTACKS = [
  'replay',
  'replay_recipient',
  'inflated_amount',
  'swapped_token',
  'forged_id',
  'mint_without_lock',
  'unlock_without_burn',
  'split_into_dust',
  'slow_drip',
  'hidden_in_traffic',
] as const;
export type AttackName = (typeof ATTACKS)[number];

export type AttackRow = {
  readonly row: Omit<ConsumptionRow, 'line'>;
  /**
   * `first` comes before the rows of its second, so that the honest row of that message follows; `last` after them;
   * `instead` takes the place of the row of `line`.
   */
  readonly place: 'first' | 'last' | 'instead';
  readonly line: number | null;
};

export type AttackPlan =
  | { readonly attack: AttackName; readonly rows: readonly AttackRow[] }
  | { readonly attack: AttackName; readonly skipped: string };

export type PlanInput = {
  readonly scouted: Scouted;
  readonly seed: number;
  /** Whether any authorization, of any time, has this id. */
  readonly isKnown: (kind: ConsumptionKind, id: string) => boolean;
};

export const planAttacks = (input: PlanInput): readonly AttackPlan[] =>
  ATTACKS.map((attack, index) => {
    // Each its own numbers, so that one more attack changes none of the others.
    const context = new Context(input, new SeededRandom(input.seed + 0x10001 * (index + 1)));
    const rows = PLANS[attack](context);
    return typeof rows === 'string' ? { attack, skipped: rows } : { attack, rows: [...rows].sort(byPlace) };
  });

const byPlace = (a: AttackRow, b: AttackRow): number => a.row.timeS - b.row.timeS;

const FEW = 6;
const DUST = 200;
const DUST_WITHIN_S = 600;
const DRIPS = 60;
const DAY_S = 86_400;
const MAX_TIME_S = 0xffff_ffff;
const MAX_AMOUNT = (1n << 256n) - 1n;

type Plan = (context: Context) => readonly AttackRow[] | string;

const PLANS: Readonly<Record<AttackName, Plan>> = {
  replay: (context) => context.some(FEW).map((victim) => context.after(victim, victim)),

  // Half before the honest row has used the authorization, where nothing but the recipient tells it.
  replay_recipient: (context) =>
    context.some(FEW).map((victim, index) => {
      const stolen = { ...victim, beneficiary: context.attacker };
      return index % 2 === 0 ? context.ahead(victim, stolen) : context.after(victim, stolen);
    }),

  inflated_amount: (context) =>
    context.some(FEW).flatMap((victim) => {
      const amount = victim.amount * BigInt(context.random.between(2, 1_000)) + 1n;
      return amount > MAX_AMOUNT ? [] : [context.instead(victim, { ...victim, ...worth(victim, amount) })];
    }),

  swapped_token: (context) => {
    const tokens = [...new Set(context.victims.map(({ token }) => token))];
    if (tokens.length < 2) return 'the flow has one token only';
    return context.some(FEW).map((victim) => {
      const token = context.random.pick(tokens.filter((other) => other !== victim.token)) ?? victim.token;
      return context.instead(victim, { ...victim, token });
    });
  },

  // All but the id is that of an authorization that waits for its consumption.
  forged_id: (context) =>
    context.some(FEW).map((victim) => context.ahead(victim, { ...victim, id: context.freshId(victim) })),

  mint_without_lock: (context) => withoutBacking(context, 'mint'),
  unlock_without_burn: (context) => withoutBacking(context, 'unlock'),

  split_into_dust: (context) => {
    const largest = context.victims.reduce((most, next) => (next.amount > most.amount ? next : most));
    const startS = context.anyTimeS();
    return Array.from({ length: DUST }, () =>
      context.forged({ ...largest, ...worth(largest, largest.amount / BigInt(DUST) + 1n) }, startS, DUST_WITHIN_S),
    );
  },

  slow_drip: (context) => {
    const { fromS, toS } = context.scouted;
    const stepS = Math.floor((toS - fromS) / DRIPS);
    return Array.from({ length: DRIPS }, (_, drip) => {
      const victim = context.smaller();
      return context.forged(victim, fromS + drip * stepS, stepS);
    });
  },

  hidden_in_traffic: (context) =>
    context.some(2 * FEW).map((victim) => context.forged(victim, context.scouted.busiestS, 3_599)),
};

function withoutBacking(context: Context, kind: ConsumptionKind): readonly AttackRow[] | string {
  const victims = context.scouted.victims[kind];
  if (victims.length === 0) return `the flow has no matched ${kind}`;
  return Array.from({ length: FEW }, () => {
    const like = context.random.pick(victims) as Victim;
    const amount = like.amount * BigInt(context.random.between(1, 10));
    return context.forged(
      { ...like, ...worth(like, amount > MAX_AMOUNT ? like.amount : amount) },
      context.anyTimeS(),
      0,
    );
  });
}

/** The same price for another amount, rounded up. */
function worth(row: ConsumptionRow, amount: bigint): Pick<ConsumptionRow, 'amount' | 'value'> {
  if (row.value === null || row.amount === 0n) return { amount, value: row.value };
  return { amount, value: valueAmount((row.value * amount + row.amount - 1n) / row.amount) };
}

class Context {
  readonly scouted: Scouted;
  readonly random: SeededRandom;
  readonly victims: readonly Victim[];
  readonly attacker: Hex;
  readonly #isKnown: PlanInput['isKnown'];
  readonly #taken = new Set<string>();

  constructor({ scouted, isKnown }: PlanInput, random: SeededRandom) {
    this.scouted = scouted;
    this.random = random;
    this.victims = [...scouted.victims.mint, ...scouted.victims.unlock];
    this.attacker = random.hex(20);
    this.#isKnown = isKnown;
  }

  /** Different ones. */
  some(count: number): readonly Victim[] {
    const left = [...this.victims];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(this.random.below(left.length), 1),
    ).flat();
  }

  /** No larger than half of its kind: what a limit by size or rate is last to see. */
  smaller(): Victim {
    const tries = Array.from({ length: 8 }, () => this.random.pick(this.victims) as Victim);
    return tries.reduce((least, next) => ((next.value ?? 0n) < (least.value ?? 0n) ? next : least));
  }

  anyTimeS(): number {
    return this.random.between(this.scouted.fromS, this.scouted.toS);
  }

  /** While the authorization waits. */
  ahead(victim: Victim, row: ConsumptionRow): AttackRow {
    const timeS = this.random.between(victim.authorizedAtS, victim.timeS);
    return this.#at({ ...row, timeS }, 'first', null);
  }

  after(victim: Victim, row: ConsumptionRow): AttackRow {
    const timeS = Math.min(MAX_TIME_S, victim.timeS + this.random.below(DAY_S));
    return this.#at({ ...row, timeS }, 'last', null);
  }

  instead(victim: Victim, row: ConsumptionRow): AttackRow {
    return this.#at(row, 'instead', victim.line);
  }

  /** Under an id that nothing has, to the attacker. */
  forged(like: ConsumptionRow, fromS: number, withinS: number): AttackRow {
    const timeS = Math.min(MAX_TIME_S, this.random.between(fromS, fromS + withinS));
    return this.#at({ ...like, id: this.freshId(like), beneficiary: this.attacker, timeS }, 'last', null);
  }

  /** In the form of the ids that there are. */
  freshId({ kind, id }: ConsumptionRow): string {
    for (;;) {
      const fresh = this.#likeId(id);
      if (this.#taken.has(fresh) || this.#isKnown(kind, fresh)) continue;
      this.#taken.add(fresh);
      return fresh;
    }
  }

  #likeId(id: string): string {
    const { highestId } = this.scouted;
    if (highestId !== null && /^\d+$/.test(id))
      return (highestId + BigInt(this.random.between(1, 1_000_000))).toString();
    if (/^0x(?:[0-9a-f]{2}){8,}$/.test(id)) return this.random.hex((id.length - 2) / 2);
    return `${id.slice(0, 100)}-${this.random.hex(8).slice(2)}`;
  }

  #at(row: ConsumptionRow, place: AttackRow['place'], line: number | null): AttackRow {
    const { kind, chain, timeS, id, token, amount, beneficiary, value } = row;
    return { row: { kind, chain, timeS, tx: this.random.hex(32), id, token, amount, beneficiary, value }, place, line };
  }
}
