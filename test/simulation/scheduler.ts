// All time of a simulated world: one queue of events in the order of their time, then of their making. After each event
// everything that it set off runs to its end before the next begins, so that nothing depends on the machine.
import type { Trace } from './trace.ts';

export type Scheduler = {
  /** Milliseconds since the Unix epoch, as the world has them; no node sees it but through a clock of its own. */
  readonly nowMs: () => number;
  /** Runs `act` after `ms`, at the earliest when what runs now has come to its end. Gives what calls it off. */
  readonly after: (ms: number, label: string, act: () => void) => () => void;
  /** Runs all events up to then, or until `stop` says so after one. */
  readonly runUntil: (untilMs: number, stop: () => boolean) => Promise<void>;
  /** Events run so far. */
  readonly events: () => number;
};

type Timer = { readonly atMs: number; readonly order: number; readonly label: string; act: (() => void) | null };

// Taken before anything can put another in its place.
const nextTurn = setImmediate;

/** Microtasks all run before the next turn of the event loop, however many they make; and nothing else is asynchronous. */
const settled = (): Promise<void> => new Promise((resolve) => nextTurn(resolve));

export function createScheduler(startMs: number, trace: Trace): Scheduler {
  const heap: Timer[] = [];
  let now = startMs;
  let made = 0;
  let events = 0;

  return {
    nowMs: () => now,
    events: () => events,
    after: (ms, label, act) => {
      made += 1;
      const timer: Timer = { atMs: now + Math.max(0, Math.ceil(ms)), order: made, label, act };
      push(heap, timer);
      return () => {
        timer.act = null;
      };
    },
    runUntil: async (untilMs, stop) => {
      await settled();
      for (;;) {
        const first = heap[0];
        if (first === undefined || first.atMs > untilMs) break;
        pop(heap);
        const { act } = first;
        if (act === null) continue;
        now = first.atMs;
        events += 1;
        trace.feed(`${now} ${first.label}`);
        act();
        await settled();
        if (stop()) return;
      }
      now = Math.max(now, untilMs);
    },
  };
}

const isBefore = (a: Timer, b: Timer): boolean => a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);

function push(heap: Timer[], timer: Timer): void {
  let at = heap.length;
  heap.push(timer);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] as Timer;
    if (!isBefore(timer, above)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = timer;
}

function pop(heap: Timer[]): void {
  const last = heap.pop() as Timer;
  if (heap.length === 0) return;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1] as Timer, heap[child] as Timer)) child += 1;
    if (!isBefore(heap[child] as Timer, last)) break;
    heap[at] = heap[child] as Timer;
    at = child;
  }
  heap[at] = last;
}
