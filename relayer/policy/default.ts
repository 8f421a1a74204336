/** What a node decides by when nobody has signed a policy, and what a policy file leaves out. */
import type { BookName } from '../core/ids.ts';
import type { BookPolicy, Policy, ReleaseRule } from '../core/policy.ts';
import { policyHash } from './hash.ts';

const HOUR_MS = 3_600_000;

/** Nothing that holds a path for a size or a rate, nothing that is trusted for its size or its price. */
export const DEFAULT_BOOK_POLICY: BookPolicy = {
  maxFinalityMs: HOUR_MS,
  pendingCap: null,
  floors: {},
  valueTiers: null,
  limits: [],
  orderedPaths: 'report',
  largeTransfer: null,
  fairShare: null,
  velocity: null,
  restricted: { capacity: { num: 1n, den: 4n }, extraDepth: 0n, extraDelayMs: HOUR_MS, calmMs: HOUR_MS },
  drain: null,
  price: null,
  collateral: null,
  recountRounds: 256,
};

/** `acknowledgeThreshold` is the operators' own threshold where a policy does not say more. */
export const defaultRelease = (operatorThreshold: number): ReleaseRule => ({
  acknowledgeThreshold: operatorThreshold,
  reopenHeights: 3,
  probePackets: 1,
});

/** Version 0: every signed policy is above it. */
export function defaultPolicy(books: Iterable<BookName>, operatorThreshold: number): Policy {
  const rules = {
    version: 0,
    release: defaultRelease(operatorThreshold),
    books: Object.fromEntries([...books].map((book) => [book, DEFAULT_BOOK_POLICY])),
    chains: {},
  };
  return { ...rules, note: 'the default of a node without a policy', hash: policyHash(rules) };
}
