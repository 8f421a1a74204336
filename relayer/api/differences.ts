/** Where two policies differ, place by place, as in the policy file. */
import type { Policy } from '../core/policy.ts';
import { bookPolicyIn, type PolicySource } from '../pipeline/policyOf.ts';
import { plain } from '../policy/print.ts';

/** Values as text of JSON, amounts in decimal digits; null: not there. */
export type Difference = { readonly path: string; readonly active: string | null; readonly staged: string | null };

/** Lines that are told; `changesTotal` says how many there are. */
const MAX_CHANGES = 100;

/** What the staged one would change of the rules; versions, hashes and notes stand beside it. */
export function policyChanges(source: Pick<PolicySource, 'params'>, active: Policy, staged: Policy) {
  const [a, b] = [active, staged].map((policy) => {
    const books = [...source.params.books.keys()].map((name) => [name, bookPolicyIn(policy, source, name)]);
    return { release: policy.release, books: Object.fromEntries(books), chains: policy.chains };
  });
  const all = differences(a, b);
  return { changes: all.slice(0, MAX_CHANGES), changesTotal: all.length };
}

/** Of plain data with bigints; fields in any order. A list whose members have ids is compared by them. */
export const differences = (active: unknown, staged: unknown): readonly Difference[] =>
  differing('', plain(active), plain(staged));

function differing(path: string, active: unknown, staged: unknown): readonly Difference[] {
  const [left, right] = [membersOf(active), membersOf(staged)];
  if (!left || !right || left.kind !== right.kind) {
    const same = JSON.stringify(active) === JSON.stringify(staged);
    return same ? [] : [{ path, active: textOf(active), staged: textOf(staged) }];
  }
  const names = [...new Set([...left.members.keys(), ...right.members.keys()])];
  const inner = names.flatMap((name) =>
    differing(path === '' ? name : `${path}.${name}`, left.members.get(name), right.members.get(name)),
  );
  if (left.kind !== 'by id') return inner;
  // The order is in the hash of a policy: two that differ in nothing else would seem the same.
  const order = [left, right].map(({ members }) =>
    JSON.stringify([...members.keys()].filter((name) => left.members.has(name) && right.members.has(name))),
  );
  const [before = null, after = null] = order;
  return before === after ? inner : [...inner, { path, active: before, staged: after }];
}

type Members = { readonly kind: 'by name' | 'by id' | 'by place'; readonly members: ReadonlyMap<string, unknown> };

function membersOf(value: unknown): Members | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) return { kind: 'by name', members: new Map(Object.entries(value)) };
  const ids = value.map(idOf).filter((id) => id !== null);
  const byId = new Set(ids).size === value.length;
  const members = new Map(value.map((member, at) => [(byId && ids[at]) || String(at), member]));
  return { kind: byId ? 'by id' : 'by place', members };
}

const idOf = (member: unknown): string | null =>
  typeof member === 'object' && member !== null && 'id' in member && typeof member.id === 'string' ? member.id : null;

const textOf = (value: unknown): string | null =>
  value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
