/** One name for one content: what a receipt says about the policy that decided. */
import { createHash } from 'node:crypto';
import type { Policy, PolicyHash } from '../core/policy.ts';
import { canonicalJson } from '../journal/codec.ts';

/** All that decides. The note is for people: it is signed with the hash, not in it. */
export type PolicyRules = Omit<Policy, 'hash' | 'note'>;

/** Canonical JSON of the fields of `PolicyRules` alone, whatever else the object carries. */
export function canonicalPolicy({ version, release, books, chains }: PolicyRules): string {
  return canonicalJson({ version, release, books, chains } satisfies PolicyRules);
}

/** sha256 over the canonical form. */
export function policyHash(rules: PolicyRules): PolicyHash {
  return `0x${createHash('sha256').update(canonicalPolicy(rules)).digest('hex')}` as PolicyHash;
}
