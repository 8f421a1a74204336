// A clock that a test moves on. It runs as the system's does, ahead of it by what was skipped; timers that fall due in a
// skipped stretch fire at its end. The chains are moved along, so that no block looks old.
import type { Clock } from '../../chains/clock.ts';
import type { Anvil } from './anvil.ts';
import { waitFor } from './waitFor.ts';

export interface SimulatedClock extends Clock {
  /** Lets this time pass, in steps in which each chain mines at least a block. */
  pass(ms: number, chains: readonly Anvil[], stepMs?: number): Promise<void>;
}

interface Sleeper {
  readonly dueMs: number;
  readonly wake: () => void;
}

export function simulatedClock(): SimulatedClock {
  let aheadMs = 0;
  const sleepers = new Set<Sleeper>();
  const nowMs = (): number => Date.now() + aheadMs;
  const wakeDue = (): void => {
    for (const sleeper of sleepers) if (sleeper.dueMs <= nowMs()) sleeper.wake();
  };

  return {
    nowMs,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const timer = setTimeout(() => sleeper.wake(), ms);
        const sleeper: Sleeper = {
          dueMs: nowMs() + ms,
          wake: () => {
            clearTimeout(timer);
            sleepers.delete(sleeper);
            signal?.removeEventListener('abort', sleeper.wake);
            resolve();
          },
        };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', sleeper.wake, { once: true });
      }),
    async pass(ms, chains, stepMs = 10_000) {
      for (let left = ms; left > 0; left -= stepMs) {
        const step = Math.min(left, stepMs);
        const before = await Promise.all(chains.map((chain) => chain.blockNumber()));
        await Promise.all(chains.map((chain) => chain.rpc.request('evm_increaseTime', [Math.ceil(step / 1_000)])));
        aheadMs += step;
        wakeDue();
        await waitFor(
          async () => {
            const now = await Promise.all(chains.map((chain) => chain.blockNumber()));
            return now.every((height, index) => height > (before[index] ?? 0));
          },
          { what: 'a block on each chain', timeoutMs: 10_000, everyMs: 20 },
        );
      }
    },
  };
}
