// Blocks at an interval, made by us. Observed on anvil 1.7.1: a block that its own interval mines while `anvil_reorg`
// replaces others is built on what is being taken away: blocks are missing, or their logs and their state say different
// things from then on. Here nothing is mined while somebody has the chain for himself.
import type { JsonRpc } from './jsonRpc.ts';

export interface BlockMaker {
  /** No block is made meanwhile; one after the other. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

export function makeBlocks(rpc: JsonRpc, everyMs: number): BlockMaker {
  let last: Promise<unknown> = Promise.resolve();
  let stopped = false;
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  // At most one is asked for at a time: a slow chain gets its blocks late, and not many at once.
  let asked = false;
  const timer = setInterval(() => {
    if (asked || stopped) return;
    asked = true;
    void alone(() => rpc.request('evm_mine', []))
      // A chain that does not answer shows in what waits for its blocks.
      .catch(() => undefined)
      .finally(() => {
        asked = false;
      });
  }, everyMs);
  return {
    alone,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await last;
    },
  };
}

/** Where the chain makes its own blocks, or none: nothing to wait for. */
export const noMaker: BlockMaker = { alone: (work) => work(), stop: () => Promise.resolve() };
