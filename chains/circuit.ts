/**
 * Leaves a failing provider alone. The library says when a circuit opens; when it is half open is said by our clock, so
 * that no timer and no time of its own runs on the path of a request.
 */
import { CircuitState, CountBreaker } from 'cockatiel';
import type { Clock } from './clock.ts';
import type { Circuit } from './provider.ts';

/** Opens when more than half of the last 20 failed, and at least 5 were asked. */
const BREAKER = { threshold: 0.5, size: 20, minimumNumberOfCalls: 5 };
/** After the first opening; doubled with each trial that fails. */
const OPEN_MS = 1_000;
const MAX_OPEN_MS = 30_000;

export type CircuitBreaker = {
  readonly state: () => Circuit;
  readonly openings: () => number;
  readonly admits: () => boolean;
  /** Leave to ask once; null while the circuit is open, or its one trial is under way. */
  readonly admit: () => Admission | null;
};

/** To be told how it ended, just once. `nothing`: it was not asked after all. */
export type Admission = { readonly end: (how: 'success' | 'failure' | 'nothing') => void };

export function createCircuit(clock: Clock, random: () => number): CircuitBreaker {
  let breaker = new CountBreaker(BREAKER);
  let opened: { readonly atMs: number; readonly halfOpenAtMs: number; readonly forMs: number } | null = null;
  let trial = false;
  let openings = 0;

  function open(forMs: number): void {
    openings += 1;
    // Between half and all of it: the providers of one outage are not tried in step.
    const atMs = clock.nowMs();
    opened = { atMs, halfOpenAtMs: atMs + forMs * (0.5 + random() / 2), forMs };
  }

  const closedAdmission = (): Admission => ({
    end: (how) => {
      // What was asked before the circuit opened says nothing of the time since.
      if (opened !== null || how === 'nothing') return;
      if (how === 'success') breaker.success(CircuitState.Closed);
      else if (breaker.failure(CircuitState.Closed)) open(OPEN_MS);
    },
  });

  const trialAdmission = (forMs: number): Admission => ({
    end: (how) => {
      trial = false;
      if (how === 'success') {
        opened = null;
        breaker = new CountBreaker(BREAKER);
      } else if (how === 'failure') open(Math.min(forMs * 2, MAX_OPEN_MS));
    },
  });

  /** Also when the machine's clock was set back: then it says nothing, and a trial costs little. */
  const isDue = ({ atMs, halfOpenAtMs }: NonNullable<typeof opened>): boolean =>
    clock.nowMs() >= halfOpenAtMs || clock.nowMs() < atMs;
  const admits = () => opened === null || (!trial && isDue(opened));

  return {
    state: () => {
      if (opened === null) return 'closed';
      return isDue(opened) ? 'half-open' : 'open';
    },
    openings: () => openings,
    admits,
    admit: () => {
      if (opened === null) return closedAdmission();
      if (!admits()) return null;
      trial = true;
      return trialAdmission(opened.forMs);
    },
  };
}
