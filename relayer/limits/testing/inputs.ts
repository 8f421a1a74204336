/** A transfer with a policy and buckets, for tests. */
import { shared, valueAmount } from '../../core/amount.ts';
import { bookName, bookShard, chainName, laneId, nodeShard } from '../../core/ids.ts';
import type { Bucket, BucketLevel, PriceBand } from '../../core/limit.ts';
import type { BookPolicy, LimitRule } from '../../core/policy.ts';
import type { LimitInput } from '../judge.ts';

export const BOOK = bookName('usdc');
export const ALPHA = chainName('alpha');
export const BETA = chainName('beta');
export const LANE = laneId(ALPHA, BETA, BOOK);
export const BOOK_SHARD = bookShard(BOOK);
export const NODE_SHARD = nodeShard('n1');

export const limitRule = (changes: Partial<LimitRule> = {}): LimitRule => ({
  id: 'rate',
  scope: 'lane',
  unit: 'token',
  kind: 'bucket',
  capacity: 100n,
  periodMs: 1_000,
  ...changes,
});

export const bookPolicy = (changes: Partial<BookPolicy> = {}): BookPolicy => ({
  maxFinalityMs: 3_600_000,
  pendingCap: null,
  floors: {},
  valueTiers: null,
  limits: [limitRule()],
  orderedPaths: 'report',
  largeTransfer: null,
  fairShare: null,
  velocity: null,
  restricted: { capacity: { num: 1n, den: 3n }, extraDepth: 0n, extraDelayMs: 500, calmMs: 1_000 },
  drain: null,
  price: null,
  collateral: null,
  recountRounds: 256,
  ...changes,
});

/** Two dollars at most, one at least, for a token of two decimals. */
export const BAND: PriceBand = {
  atMs: 0,
  min: valueAmount(1_000_000n),
  median: valueAmount(1_500_000n),
  max: valueAmount(2_000_000n),
  sources: {},
};

export const limitInput = (changes: Partial<LimitInput> = {}): LimitInput => ({
  slot: 'active',
  policy: bookPolicy(),
  chainPolicy: null,
  lane: LANE,
  book: BOOK,
  destination: BETA,
  mode: 'open',
  chainShard: NODE_SHARD,
  ordering: 'unordered',
  sender: '0xaa',
  price: BAND,
  sharedDecimals: 2,
  nowMs: 0,
  level: () => null,
  amount: shared(10n),
  observedAtMs: 0,
  behind: { packets: 0, amount: shared(0n) },
  ...changes,
});

/** Levels that were written: what a node keeps between verdicts. */
export class Levels {
  readonly #levels = new Map<string, BucketLevel>();
  readonly level = (key: string): BucketLevel | null => this.#levels.get(key) ?? null;
  write(after: readonly Bucket[]): void {
    for (const { key, level } of after) this.#levels.set(key, level);
  }
}
