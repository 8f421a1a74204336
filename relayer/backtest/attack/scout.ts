/** What an attacker would look for in an honest flow: seen row by row, kept within bounds. */
import { ownText } from '../bytes.ts';
import type { RowVerdict } from '../engine.ts';
import { SeededRandom } from '../random.ts';
import type { ConsumptionKind, ConsumptionRow } from '../row.ts';

/** A matched consumption, and when its authorization was there. */
export type Victim = ConsumptionRow & { readonly authorizedAtS: number };

/** Kept of each direction, each row with the same chance (reservoir sampling). */
const MAX_VICTIMS = 512;
const HOUR_S = 3_600;
/** Eleven years of hours; an hour after them is not looked at. */
const MAX_HOURS = 100_000;

export type Scouted = {
  /** By time. */
  readonly victims: Readonly<Record<ConsumptionKind, readonly Victim[]>>;
  readonly fromS: number;
  readonly toS: number;
  /** Start of the hour with the most rows. */
  readonly busiestS: number;
  /** The highest id that is a number; null where ids are none. */
  readonly highestId: bigint | null;
};

export class Scout {
  readonly #random: SeededRandom;
  readonly #victims: Record<ConsumptionKind, Victim[]> = { mint: [], unlock: [] };
  readonly #seen: Record<ConsumptionKind, number> = { mint: 0, unlock: 0 };
  readonly #hours = new Map<number, number>();
  #highestId: bigint | null = null;
  #fromS: number | null = null;
  #toS = 0;

  constructor(seed: number) {
    this.#random = new SeededRandom(seed);
  }

  take(row: ConsumptionRow, verdict: RowVerdict): void {
    this.#fromS ??= row.timeS;
    this.#toS = row.timeS;
    const hour = Math.floor(row.timeS / HOUR_S);
    if (this.#hours.has(hour) || this.#hours.size < MAX_HOURS) this.#hours.set(hour, (this.#hours.get(hour) ?? 0) + 1);
    if (/^\d+$/.test(row.id)) {
      const id = BigInt(row.id);
      if (this.#highestId === null || id > this.#highestId) this.#highestId = id;
    }
    if (verdict.say !== 'matched') return;
    const list = this.#victims[row.kind];
    const seen = this.#seen[row.kind]++;
    const at = seen < MAX_VICTIMS ? seen : this.#random.below(seen + 1);
    if (at < MAX_VICTIMS) list[at] = victimOf(row, verdict.authorizedAtS);
  }

  /** Null when no row matched: there is nothing to attack. */
  scouted(): Scouted | null {
    if (this.#fromS === null || this.#victims.mint.length + this.#victims.unlock.length === 0) return null;
    const [busiest] = [...this.#hours].reduce((most, next) => (next[1] > most[1] ? next : most));
    const sorted = (victims: Victim[]): Victim[] => victims.sort((a, b) => a.line - b.line);
    return {
      victims: { mint: sorted(this.#victims.mint), unlock: sorted(this.#victims.unlock) },
      fromS: this.#fromS,
      toS: this.#toS,
      busiestS: busiest * HOUR_S,
      highestId: this.#highestId,
    };
  }
}

const victimOf = (row: ConsumptionRow, authorizedAtS: number): Victim => ({
  ...row,
  chain: ownText(row.chain),
  tx: ownText(row.tx),
  id: ownText(row.id),
  token: ownText(row.token),
  authorizedAtS,
});
