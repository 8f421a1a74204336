/** US dollars as recorded flows give them, in exact micro-units. */
import { type ValueAmount, valueAmount } from '../core/amount.ts';

const DECIMAL = /^(\d{1,60})(?:\.(\d{1,30}))?$/;

/** Null where nothing is said, undefined where it is no such number. Beyond micro-units it rounds up: value at risk. */
export function parseUsd(text: string): ValueAmount | null | undefined {
  if (text === '') return null;
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, whole = '0', fraction = ''] = match;
  const micro = BigInt(whole + fraction.slice(0, 6).padEnd(6, '0'));
  return valueAmount(/[1-9]/.test(fraction.slice(6)) ? micro + 1n : micro);
}

/** The nearest double, for JSON: sums are exact before they become one. */
export const usdNumber = (value: bigint): number => Number(rounded(value, 6));

/** Exact, with at least cents, as `parseUsd` reads it. */
export const usdDecimal = (value: bigint): string => rounded(value, 6).replace(/0{1,4}$/, '');

function rounded(value: bigint, decimals: number): string {
  const unit = 10n ** BigInt(6 - decimals);
  const magnitude = value < 0n ? -value : value;
  const digits = ((magnitude + unit / 2n) / unit).toString().padStart(decimals + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Value that adds up, and how many rows have none: an unpriced row is not worth nothing. */
export class ValueSum {
  rows = 0;
  unpriced = 0;
  value = 0n;

  add(value: bigint | null): void {
    this.rows += 1;
    if (value === null) this.unpriced += 1;
    else this.value += value;
  }

  copy(): ValueSum {
    return Object.assign(new ValueSum(), this);
  }

  /** What was added since `earlier`, a copy of this sum. */
  since(earlier: ValueSum): ValueSum {
    return Object.assign(new ValueSum(), {
      rows: this.rows - earlier.rows,
      unpriced: this.unpriced - earlier.unpriced,
      value: this.value - earlier.value,
    });
  }

  plus(other: ValueSum): ValueSum {
    return Object.assign(new ValueSum(), {
      rows: this.rows + other.rows,
      unpriced: this.unpriced + other.unpriced,
      value: this.value + other.value,
    });
  }

  json(): ValueJson {
    return { rows: this.rows, valueUsd: usdNumber(this.value), unpricedRows: this.unpriced };
  }
}

export type ValueJson = {
  readonly rows: number;
  /** Of the rows that have a value. */
  readonly valueUsd: number;
  readonly unpricedRows: number;
};
