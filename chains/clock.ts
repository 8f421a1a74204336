/** All time of a node: what the clock says, and the only timers there are. The simulation passes its own. */
export type Clock = {
  /** Milliseconds since the Unix epoch. */
  readonly nowMs: () => number;
  /** Resolves after `ms`, or at once when `signal` is aborted. Never rejects. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
};

/** Why a timer that nobody needs any more is stopped. Without a reason each stop would make an error with its stack. */
export const OVER = 'over';

/** Whether `everyMs` has passed since; also where the clock was ahead then and has been set back, or it would never come. */
export const isDue = (nowMs: number, sinceMs: number | null, everyMs: number): boolean =>
  sinceMs === null || nowMs < sinceMs || nowMs - sinceMs >= everyMs;

/** A promise that settles as `work` does, or rejects with `onTimeout()` after `ms`. The timer is always freed. */
export async function withDeadline<T>(
  clock: Clock,
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
  onTimeout: () => Error,
): Promise<T> {
  const stopTimer = new AbortController();
  const stopWork = new AbortController();
  const running = work(stopWork.signal);
  running.catch(() => undefined);
  const expired = clock.sleep(ms, stopTimer.signal).then(() => {
    if (stopTimer.signal.aborted) return undefined as never;
    stopWork.abort();
    throw onTimeout();
  });
  expired.catch(() => undefined);
  try {
    return await Promise.race([running, expired]);
  } finally {
    stopTimer.abort(OVER);
  }
}
