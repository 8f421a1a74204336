/** A consumption as limits look at it: where it goes, how much it is, and whether it is one of the flagged. */
import type { ValueAmount } from '../core/amount.ts';
import { Names } from './bytes.ts';
import type { RowVerdict } from './engine.ts';
import { AUTHORIZED_BY, type ConsumptionRow } from './row.ts';

export type Packet = {
  /** Number of its path: direction, destination and asset. What is held there holds what follows. */
  readonly path: number;
  readonly pathName: string;
  readonly token: string;
  readonly chain: string;
  readonly timeS: number;
  readonly amount: bigint;
  readonly value: ValueAmount | null;
  readonly flagged: boolean;
};

/** Paths that are told apart; what is on more of them is no record of a bridge, and shares the last. */
const MAX_PATHS = 4_096;

export class Packets {
  readonly #paths = new Names(MAX_PATHS);
  readonly #texts = new Names(2 * MAX_PATHS);

  of(row: ConsumptionRow, verdict: RowVerdict): Packet {
    const { kind, chain, token, timeS, amount, value } = row;
    const path = this.#paths.number(`${AUTHORIZED_BY[kind]}>${chain}/${token}`) ?? MAX_PATHS - 1;
    return {
      path,
      pathName: this.#paths.text(path),
      token: this.#own(token),
      chain: this.#own(chain),
      timeS,
      amount,
      value,
      flagged: verdict.say === 'flagged',
    };
  }

  #own(text: string): string {
    const number = this.#texts.number(text);
    return number === null ? 'other' : this.#texts.text(number);
  }
}
