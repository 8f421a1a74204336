/** Pinned against read. Every id counts, also one that only one of the two has. */
import type { Pin, SideReading } from '../core/state.ts';
import type { Side } from './catalogue.ts';
import type { Values } from './pin.ts';

export type Difference = {
  readonly side: Side;
  readonly id: string;
  /** Null: the pin does not have it. */
  readonly pinned: string | null;
  /** Null: the chain was not asked for it. */
  readonly now: string | null;
};

export function compareSide(side: Side, pinned: Values, now: Values): Difference[] {
  const ids = [...new Set([...Object.keys(pinned), ...Object.keys(now)])].sort();
  return ids.flatMap((id) => {
    const [was, is] = [textAt(pinned, id), textAt(now, id)];
    return was === is ? [] : [{ side, id, pinned: was, now: is }];
  });
}

const textAt = (values: Values, id: string): string | null => (Object.hasOwn(values, id) ? (values[id] ?? null) : null);

export const compareLane = (
  pin: Pick<Pin, 'from' | 'to'>,
  sides: { readonly from: Pick<SideReading, 'values'>; readonly to: Pick<SideReading, 'values'> },
): Difference[] => [...compareSide('from', pin.from, sides.from.values), ...compareSide('to', pin.to, sides.to.values)];

/** Of one value, so many characters are told; of one drift, so many values. */
const MAX_VALUE = 200;
const MAX_TOLD = 16;

const short = (value: string | null): string =>
  value === null ? 'nothing' : value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value;

/** The differences in words, bounded: what is, and what was pinned. */
export function differenceText(differences: readonly Difference[], which: 'now' | 'pinned'): string {
  const told = differences.slice(0, MAX_TOLD).map((one) => `${one.side} ${one.id} ${short(one[which])}`);
  const rest = differences.length - told.length;
  return [...told, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}
