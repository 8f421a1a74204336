/**
 * What the comparison with a staged policy is silent about. Both are asked on the same packets, in the modes that the active one
 * brought about, and on the same arrivals: what acts over time, through a mode or on what waits, is not compared.
 */
import type { BookPolicy, Policy } from '../core/policy.ts';
import { bookPolicyIn, type PolicySource } from '../pipeline/policyOf.ts';
import { differences } from './differences.ts';

const OF_BOOK = [
  'maxFinalityMs',
  'pendingCap',
  'velocity',
  'drain',
  'restricted',
  'recountRounds',
] as const satisfies readonly (keyof BookPolicy)[];

/** The places where the two differ and nothing tells what that would have done, as in the policy file: `books.usdc.drain`. */
export function uncompared(source: Pick<PolicySource, 'params'>, active: Policy, staged: Policy): readonly string[] {
  const release = same(active.release, staged.release) ? [] : ['release'];
  const books = [...source.params.books.keys()].flatMap((name) => {
    const [a, b] = [active, staged].map((policy) => bookPolicyIn(policy, source, name));
    return OF_BOOK.flatMap((field) => (same(a?.[field], b?.[field]) ? [] : [`books.${name}.${field}`]));
  });
  return [...release, ...books];
}

const same = (a: unknown, b: unknown): boolean => differences(a, b).length === 0;
