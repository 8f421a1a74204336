import type { Clock } from './clock.ts';

/** The machine's clock and timers: the only place of the node that reads them. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const timer = setTimeout(done, ms);
      function done() {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      }
      signal?.addEventListener('abort', done);
    }),
};

/** The machine's chance, in [0, 1). For spreading retries and picking canaries; nothing that is kept secret. */
export const systemRandom = (): number => Math.random();
