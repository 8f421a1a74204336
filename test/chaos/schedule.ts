// What is done to the node, and when: drawn from a seed before anything runs, so that the same seed is the same storm.
// How the node's own work falls between the faults is the machine's business and is not replayed.

const sides = ['north', 'south'] as const;
type Side = (typeof sides)[number];

/** What a provider can do wrong without lying about content: a liar is excluded until a person readmits it. */
export const faultyWays = [
  'hang',
  'htmlOk',
  'error500',
  'rateLimited',
  'quotaUsedUp',
  'emptyAnswer',
  'staleHead',
  'swallowTransactions',
] as const;
export type FaultyWay = (typeof faultyWays)[number];

export type Fault =
  /** SIGKILL so long after the node was started, whatever it does then. */
  | { readonly kind: 'kill'; readonly afterMs: number }
  /** SIGKILL so long after it has handed out its next transaction. */
  | { readonly kind: 'killSending'; readonly plusMs: number }
  | {
      readonly kind: 'providers';
      readonly side: Side;
      readonly ways: readonly (FaultyWay | 'honest')[];
      readonly forMs: number;
    }
  | { readonly kind: 'reorg'; readonly side: Side; readonly depth: number }
  | { readonly kind: 'freeze'; readonly forMs: number }
  | { readonly kind: 'fullDisk'; readonly forMs: number };

export interface Round {
  /** Transfers that leave each chain while the round's faults happen. */
  readonly eachWay: number;
  readonly faults: readonly Fault[];
}

export interface Storm {
  readonly seed: number;
  readonly kills: number;
  readonly eachWay: number;
  /** How often each of these comes up, in rounds. */
  readonly every: {
    readonly providers: number;
    readonly reorg: number;
    readonly freeze: number;
    readonly fullDisk: number;
  };
  readonly freezeMs: readonly number[];
}

/** Three providers a chain, as the network of the storm has them. */
const providers = 3;
/** Well below what the storm's chains call final. */
export const deepestReorg = 3;

/** One round for each kill. */
export function scheduleOf(storm: Storm): Round[] {
  const random = mulberry32(storm.seed);
  const upTo = (bound: number): number => Math.floor(random() * bound);
  const side = (): Side => sides[upTo(2)] ?? 'north';
  const comesUp = (round: number, every: number): boolean => every > 0 && round % every === every - 1;
  return Array.from({ length: storm.kills }, (_, round) => {
    const faults: Fault[] = [];
    if (comesUp(round, storm.every.providers)) {
      const bad = 1 + upTo(providers);
      const ways = Array.from({ length: providers }, (_one, index) =>
        index < bad ? (faultyWays[upTo(faultyWays.length)] ?? 'hang') : 'honest',
      );
      faults.push({ kind: 'providers', side: side(), ways, forMs: 500 + upTo(3_000) });
    }
    if (comesUp(round, storm.every.reorg)) faults.push({ kind: 'reorg', side: side(), depth: 1 + upTo(deepestReorg) });
    if (comesUp(round, storm.every.freeze)) {
      const nth = Math.floor(round / storm.every.freeze);
      faults.push({ kind: 'freeze', forMs: storm.freezeMs[nth % storm.freezeMs.length] ?? 0 });
    }
    if (comesUp(round, storm.every.fullDisk)) faults.push({ kind: 'fullDisk', forMs: 500 + upTo(2_000) });
    // Half of the kills follow a transaction, a sixth comes while the node starts, the rest while it works.
    const draw = random();
    if (draw < 1 / 2) faults.push({ kind: 'killSending', plusMs: upTo(200) });
    else faults.push({ kind: 'kill', afterMs: draw < 2 / 3 ? upTo(1_500) : 1_500 + upTo(3_500) });
    return { eachWay: storm.eachWay, faults };
  });
}

/** A small generator with one word of state; nothing here is secret. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
