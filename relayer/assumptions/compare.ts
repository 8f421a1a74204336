/**
 * Pinned against read. Every id counts, also one that only one of the two has: what was pinned and is not read any more
 * has drifted; what is read and was never pinned, as after an upgrade that reads more, nobody has signed yet.
 */
import type { Pin, SideReading } from '../core/pin.ts';
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

/** A value that was signed is not what is read, or is not read at all. */
export const driftsOf = (differences: readonly Difference[]): Difference[] =>
  differences.filter(({ pinned }) => pinned !== null);
/** Read, and nobody has signed what it should be. */
export const unpinnedOf = (differences: readonly Difference[]): Difference[] =>
  differences.filter(({ pinned }) => pinned === null);

/** Of one value, so many characters are told; of one drift, so many values. */
const MAX_VALUE = 200;
const MAX_TOLD = 16;

const short = (value: string | null): string =>
  value === null ? 'nothing' : value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value;

const listed = (differences: readonly Difference[], say: (one: Difference) => string): string => {
  const told = differences.slice(0, MAX_TOLD).map(say);
  const rest = differences.length - told.length;
  return [...told, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
};

/** The differences in words, bounded: what is, and what was pinned. */
export const differenceText = (differences: readonly Difference[], which: 'now' | 'pinned'): string =>
  listed(differences, (one) => `${one.side} ${one.id} ${short(one[which])}`);

/** What a pin lacks, in words, bounded. */
export const unpinnedText = (pin: Pick<Pin, 'sequence'>, unpinned: readonly Difference[]): string =>
  `pin ${pin.sequence} does not have ${listed(unpinned, ({ side, id }) => `${side} ${id}`)}`;
