/** Where two pieces of plain data differ: what a replay that does not come to the same has to say. */
import { canonicalJson } from '../journal/codec.ts';

/** `at` is the way to the value: field names and indexes, joined by dots. */
export type Difference = { readonly at: string; readonly saw: string; readonly wanted: string };

/** Longer values are cut: for people, who look up the rest at its place. */
const MAX_SHOWN = 200;

/** The first differences in the order of the fields, at most `max` of them; empty exactly for equal canonical forms. */
export function differences(saw: unknown, wanted: unknown, max: number): readonly Difference[] {
  const found: Difference[] = [];
  compare(saw, wanted, [], found, max);
  return found;
}

function compare(saw: unknown, wanted: unknown, way: readonly string[], found: Difference[], max: number): void {
  if (found.length >= max || shown(saw) === shown(wanted)) return;
  const fields = fieldsOf(saw, wanted);
  if (!fields) {
    found.push({ at: way.join('.') || '(all)', saw: cut(shown(saw)), wanted: cut(shown(wanted)) });
    return;
  }
  for (const field of fields) {
    compare(fieldOf(saw, field), fieldOf(wanted, field), [...way, field], found, max);
  }
}

const cut = (text: string): string => text.slice(0, MAX_SHOWN);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The fields of both, where both are objects or both are lists: only then are they compared one by one. */
function fieldsOf(saw: unknown, wanted: unknown): readonly string[] | null {
  if (!isObject(saw) || !isObject(wanted) || Array.isArray(saw) !== Array.isArray(wanted)) return null;
  return [...new Set([...Object.keys(saw), ...Object.keys(wanted)])].sort();
}

const fieldOf = (value: unknown, field: string): unknown =>
  isObject(value) && Object.hasOwn(value, field) ? value[field] : undefined;

const shown = (value: unknown): string => (value === undefined ? 'nothing' : canonicalJson(value));
