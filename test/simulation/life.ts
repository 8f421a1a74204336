// One run of a simulated process, from its start to its end. Everything that it asks of the outside passes here, so that it
// can die at any of these moments: what it does between two of them nobody outside can tell from doing nothing.
import type { Clock } from '../../chains/clock.ts';
import type { Scheduler } from './scheduler.ts';

/** The moments at which a process meets the outside: every await of the node waits for one of these. */
export const TOUCHES = ['request', 'answer', 'sleep', 'wake', 'read', 'commit', 'synced', 'acknowledged'] as const;
export type Touch = (typeof TOUCHES)[number];

/** What a node may have under way when it dies: a transaction of its own (again: while one of the same nonce is out), or a packet. */
export const DURING = [
  'collecting',
  'waiting',
  'preparing',
  'sent',
  'included',
  'waiting again',
  'preparing again',
  'packet cleared',
  'packet orphaned',
  'packet quarantined',
] as const;
export type During = (typeof DURING)[number];

export type Life = {
  readonly alive: () => boolean;
  /** False when the process is dead, or dies just now: then whatever it asked for never happens to it. */
  readonly touch: (what: Touch) => boolean;
  /** It dies at the `skip`-th such moment from now (0: the next); moments count only while `counts` says so. */
  readonly doom: (what: Touch | 'any', skip: number, counts?: () => boolean) => void;
  /** What it was doomed to does not come. */
  readonly spare: () => void;
  readonly end: () => void;
  /** Time as this process has it. */
  readonly clock: Clock;
};

/** The clock of a machine: what is wrong with it outlives its processes. */
export type Machine = { offsetMs: number; farthestMs: number };

/** Nothing in the program waits for what a dead process asked for. */
export const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

export function createLife(scheduler: Scheduler, name: string, machine: Machine, died: () => void): Life {
  let alive = true;
  let doomed: { readonly what: Touch | 'any'; left: number; readonly counts: () => boolean } | null = null;

  const end = (): void => {
    if (!alive) return;
    alive = false;
    died();
  };

  const touch = (what: Touch): boolean => {
    if (!alive) return false;
    if (doomed && (doomed.what === 'any' || doomed.what === what) && doomed.counts()) {
      if (doomed.left === 0) end();
      else doomed.left -= 1;
    }
    return alive;
  };

  const sleep = (ms: number, signal?: AbortSignal): Promise<void> => {
    if (!touch('sleep')) return never();
    return new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const abort = (): void => {
        cancel();
        if (alive) resolve();
      };
      const cancel = scheduler.after(ms, `${name} wakes`, () => {
        signal?.removeEventListener('abort', abort);
        if (touch('wake')) resolve();
      });
      signal?.addEventListener('abort', abort, { once: true });
    });
  };

  return {
    alive: () => alive,
    touch,
    doom: (what, skip, counts = () => true) => {
      if (alive) doomed = { what, left: skip, counts };
    },
    spare: () => {
      doomed = null;
    },
    end,
    clock: { nowMs: () => scheduler.nowMs() + machine.offsetMs, sleep },
  };
}
