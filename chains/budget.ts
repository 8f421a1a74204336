/** Lets requests through to one endpoint: so many a second, so many at a time, in the order in which they came. */
import { type Clock, OVER } from './clock.ts';

export type BudgetOptions = {
  readonly clock: Clock;
  readonly perSecond: number;
  readonly maxInFlight: number;
  readonly maxWaiting: number;
};

export type Budget = {
  /** True when let through, which `leave` gives back; false when that would take longer than `deadlineMs`. */
  readonly enter: (deadlineMs: number) => Promise<boolean>;
  readonly leave: () => void;
};

const SECOND_MS = 1_000;

type Turn = { passed: boolean; woken: AbortController | null };
/** Asked anew each time: it changes while others run. */
const wasPassed = ({ passed }: Turn): boolean => passed;

export function createBudget({ clock, perSecond, maxInFlight, maxWaiting }: BudgetOptions): Budget {
  /** When the last `perSecond` were let through: a full bucket would allow twice as many in the wrong second. */
  const passed: number[] = [];
  let next = 0;
  let lastMs = clock.nowMs();
  let inFlight = 0;
  const waiting = new Set<() => void>();
  let timer: AbortController | null = null;

  const readyInMs = (): number => {
    const nowMs = clock.nowMs();
    // A machine's clock that is set back must not keep everybody out until it has caught up.
    if (nowMs < lastMs) passed.fill(nowMs);
    lastMs = nowMs;
    const oldest = passed[next];
    return oldest === undefined ? 0 : Math.max(0, oldest + SECOND_MS - nowMs);
  };

  function pump(): void {
    while (waiting.size > 0 && inFlight < maxInFlight) {
      const ms = readyInMs();
      if (ms > 0) {
        wakeIn(ms);
        return;
      }
      const [first] = waiting;
      if (!first) return;
      waiting.delete(first);
      passed[next] = clock.nowMs();
      next = (next + 1) % perSecond;
      inFlight += 1;
      first();
    }
  }

  function wakeIn(ms: number): void {
    if (timer) return;
    const mine = new AbortController();
    timer = mine;
    void clock.sleep(ms, mine.signal).then(() => {
      if (timer === mine) timer = null;
      if (!mine.signal.aborted) pump();
    });
  }

  return {
    enter: async (deadlineMs) => {
      if (waiting.size >= maxWaiting || deadlineMs <= 0) return false;
      const turn: Turn = { passed: false, woken: null };
      const pass = () => {
        turn.passed = true;
        turn.woken?.abort(OVER);
      };
      waiting.add(pass);
      pump();
      // Mostly let through at once: then there is nothing to wake.
      if (wasPassed(turn)) return true;
      turn.woken = new AbortController();
      await clock.sleep(deadlineMs, turn.woken.signal);
      if (wasPassed(turn)) return true;
      waiting.delete(pass);
      if (waiting.size === 0) {
        timer?.abort(OVER);
        timer = null;
      }
      return false;
    },
    leave: () => {
      inFlight -= 1;
      pump();
    },
  };
}
