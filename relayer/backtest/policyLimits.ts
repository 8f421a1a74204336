/** The limits of a policy over a recorded flow: the judgement is the node's own (relayer/limits/judge.ts). */
import { shared, valueAmount } from '../core/amount.ts';
import { type BookName, type ChainName, chainName, type LaneId, nodeShard } from '../core/ids.ts';
import type { BucketLevel, PriceBand } from '../core/limit.ts';
import type { BookPolicy, Policy } from '../core/policy.ts';
import { judgeLimits, type LimitVerdict } from '../limits/judge.ts';
import type { Limiter } from './holds.ts';
import type { Packet } from './packet.ts';

/** Named at most. */
const MAX_UNLIMITED = 4_096;

export type PolicyLimits = Limiter & {
  /** Tokens of the flow that the policy has no book for: nothing limits them but their chain. */
  readonly unlimited: ReadonlySet<string>;
};

/** More than any amount has digits: a price per unit is exact to less than a micro-unit of the whole. */
const PRICE_DECIMALS = 78;

/**
 * Value is what the record says of each row. Units are those of the record, since it knows no shared decimals: a limit in token
 * units means smallest units here. Every path counts as ordered, and as one whose policy holds: what it would cost is asked.
 *
 * @param noBook holds for tokens that the policy has no book for.
 */
export function policyLimits(policy: Policy, noBook: BookPolicy): PolicyLimits {
  const levels = new Map<string, BucketLevel>();
  const unlimited = new Set<string>();
  // Names of books and chains are lower case, symbols are not.
  const books = new Map(Object.entries(policy.books).map(([name, book]) => [name.toLowerCase(), holding(book)]));
  const bookOf = (token: string): BookPolicy => {
    const book = books.get(token.toLowerCase());
    if (!book && unlimited.size < MAX_UNLIMITED) unlimited.add(token);
    return book ?? holding(noBook);
  };
  const judge = (packet: Packet, nowMs: number): LimitVerdict => {
    return judgeLimits({
      slot: 'active',
      policy: bookOf(packet.token),
      chainPolicy: policy.chains[packet.chain.toLowerCase() as ChainName] ?? null,
      lane: packet.pathName as LaneId,
      book: packet.token as BookName,
      destination: chainName(packet.chain),
      mode: 'open',
      chainShard: nodeShard('backtest'),
      ordering: 'ordered',
      sender: null,
      price: priceOf(packet, nowMs),
      sharedDecimals: PRICE_DECIMALS,
      nowMs,
      level: (key) => levels.get(key) ?? null,
      amount: shared(packet.amount),
      observedAtMs: packet.timeS * 1_000,
      behind: { packets: 0, amount: shared(0n) },
    });
  };
  return {
    unlimited,
    ask: (packet, nowMs) => {
      const verdict = judge(packet, nowMs);
      if (verdict.allowed) return { fits: true };
      return { fits: false, cause: verdict.cause, retryAtMs: verdict.retryAtMs };
    },
    take: (packet, nowMs) => {
      for (const { key, level } of judge(packet, nowMs).after) levels.set(key, level);
    },
  };
}

const holding = (book: BookPolicy): BookPolicy => ({ ...book, orderedPaths: 'hold' });

/**
 * So that this amount is worth exactly what its record says: rounded down here, by less than the limits' rounding up gives back,
 * since no amount has as many digits.
 */
function priceOf({ amount, value }: Packet, atMs: number): PriceBand | null {
  if (value === null || amount === 0n) return null;
  // A record that rounds to cents calls dust worth nothing; a price of nothing is none.
  const price = valueAmount(((value === 0n ? 1n : value) * 10n ** BigInt(PRICE_DECIMALS)) / amount);
  return { atMs, min: price, median: price, max: price, sources: {} };
}
