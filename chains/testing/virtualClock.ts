import type { Clock } from '../clock.ts';

export type VirtualClock = Clock & {
  /** Lets all that is ready run, then moves time on, firing timers in their order. */
  readonly advance: (ms: number) => Promise<void>;
  /** Timers that are set. */
  readonly pending: () => number;
};

/** Time that moves only when told. No real timer is ever set. */
export function virtualClock(startMs = 0): VirtualClock {
  let now = startMs;
  const timers = new Set<{ readonly at: number; readonly fire: () => void }>();

  /** Gives chains of resolved promises room to run to their end. */
  const drain = async (): Promise<void> => {
    for (let i = 0; i < 200; i++) await Promise.resolve();
  };

  return {
    nowMs: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) {
          resolve();
          return;
        }
        const timer = { at: now + ms, fire: done };
        function done() {
          timers.delete(timer);
          signal?.removeEventListener('abort', done);
          resolve();
        }
        timers.add(timer);
        signal?.addEventListener('abort', done);
      }),
    advance: async (ms) => {
      const end = now + ms;
      await drain();
      for (;;) {
        const next = [...timers].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        now = Math.max(now, next.at);
        next.fire();
        await drain();
      }
      now = end;
      await drain();
    },
    pending: () => timers.size,
  };
}
