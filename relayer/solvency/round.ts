import type { ChainName } from '../core/ids.ts';
import type { Look, Round } from '../core/state.ts';

export const emptyRound = (): Round => ({ first: new Map(), second: new Map(), judged: false });

/**
 * Adds one chain's look to a book's reading. The rule's order (ARCHITECTURE.md, Solvency, steps 2 and 3): every look of `second` was
 * asked for after every look of `first` had returned, so that each consumption seen in `first` has its authorization in
 * `second` if it has one at all. One poll of a chain serves as the second look of one round and the first of the next.
 */
export function addLook(round: Round, look: Look, chains: readonly ChainName[]): Round {
  if (chains.some((chain) => !round.first.has(chain))) {
    return { first: new Map(round.first).set(look.chain, look), second: new Map(), judged: round.judged };
  }
  const firstDone = Math.max(...[...round.first.values()].map((l) => l.doneSeq));
  if (look.requestedSeq <= firstDone) return round;
  return { ...round, second: new Map(round.second).set(look.chain, look) };
}

export const isComplete = (round: Round, chains: readonly ChainName[]): boolean =>
  chains.every((chain) => round.first.has(chain) && round.second.has(chain));

/** The round after this one: its second looks are the next one's first. `judged`: this one was, on fresh looks. */
export const nextRound = (round: Round, judged: boolean): Round => ({ first: round.second, second: new Map(), judged });

/** Forgets a chain whose looks can no longer be trusted (reorg, silence): the round starts over. */
export const withoutChain = (round: Round, chain: ChainName): Round => {
  const first = new Map(round.first);
  first.delete(chain);
  return { first, second: new Map(), judged: false };
};
