/**
 * A provider that is asked with care: retries within the caller's deadline, a budget of requests, a circuit that opens.
 * None of it changes what is asked or answered, and none of it asks anybody else: whom to believe is the quorum's.
 */
import { createBudget } from './budget.ts';
import { type Admission, createCircuit } from './circuit.ts';
import type { Clock } from './clock.ts';
import { createCounts } from './counts.ts';
import { isProviderError, type Provider, ProviderError } from './provider.ts';

export type SteadyOptions = {
  readonly clock: Clock;
  /** In [0, 1). */
  readonly random: () => number;
  readonly requestsPerSecond: number;
};

const MAX_RETRIES = 2;
/** The pause before a retry is drawn from 0 to this (full jitter), doubled each time. */
const RETRY_MS = 200;
/** Requests that one provider can hold open: one that hangs must not pile up ours. */
export const MAX_IN_FLIGHT = 64;
/** Requests that wait to be let through. */
const MAX_WAITING = 1_024;

/** What must not be repeated by itself: whether to send once more is decided above, where it is journaled. */
const NEVER_REPEATED: ReadonlySet<string> = new Set(['eth_sendRawTransaction']);

/** Milliseconds that are left of the caller's deadline. */
type Left = () => number;

export function steadyProvider(inner: Provider, { clock, random, requestsPerSecond }: SteadyOptions): Provider {
  const { operator, host } = inner;
  const counts = createCounts();
  const circuit = createCircuit(clock, random);
  const budget = createBudget({
    clock,
    perSecond: requestsPerSecond,
    maxInFlight: MAX_IN_FLIGHT,
    maxWaiting: MAX_WAITING,
  });
  const circuitOpen = () =>
    new ProviderError('PROVIDER_CIRCUIT_OPEN', operator, 'failed too often, and is left alone for a while');

  /** Asks once; the circuit learns how it ended. */
  async function attempt(admission: Admission, method: string, params: readonly unknown[], ms: number, retry: boolean) {
    const sinceMs = clock.nowMs();
    counts.sent(retry);
    try {
      const answer = await inner.request(method, params, ms);
      counts.answered(clock.nowMs() - sinceMs);
      admission.end('success');
      return answer;
    } catch (cause) {
      const error = asLimit(operator, cause);
      const refused = isProviderError(error) && error.code === 'PROVIDER_REFUSED';
      if (refused) counts.answered(clock.nowMs() - sinceMs);
      admission.end(refused ? 'success' : 'failure');
      throw error;
    }
  }

  /** Waits for the budget and for the circuit's leave, then asks once. */
  async function once(method: string, params: readonly unknown[], left: Left, retry: boolean): Promise<unknown> {
    // First of all, so that an open circuit fails at once and holds no place.
    if (!circuit.admits()) throw circuitOpen();
    if (!(await budget.enter(left()))) {
      const saw = `${method} not let through in time, with ${requestsPerSecond} requests a second`;
      throw new ProviderError('PROVIDER_THROTTLED', operator, saw);
    }
    try {
      const admission = circuit.admit();
      if (!admission) throw circuitOpen();
      const leftMs = left();
      if (leftMs > 0) return await attempt(admission, method, params, leftMs, retry);
      admission.end('nothing');
      throw new ProviderError('PROVIDER_THROTTLED', operator, `${method} let through too late`);
    } finally {
      budget.leave();
    }
  }

  async function request(method: string, params: readonly unknown[], left: Left): Promise<unknown> {
    for (let retry = 0; ; retry++) {
      try {
        return await once(method, params, left, retry > 0);
      } catch (error) {
        const pauseMs = random() * RETRY_MS * 2 ** retry;
        const again = retry < MAX_RETRIES && !NEVER_REPEATED.has(method) && isPassing(error);
        if (!again || circuit.state() !== 'closed' || pauseMs >= left()) throw error;
        await clock.sleep(pauseMs);
      }
    }
  }

  return {
    operator,
    host,
    request: async (method, params, deadlineMs) => {
      const endsAtMs = clock.nowMs() + deadlineMs;
      // Never more than all of it, also when the machine's clock is set back.
      const left = () => Math.min(deadlineMs, endsAtMs - clock.nowMs());
      try {
        return await request(method, params, left);
      } catch (error) {
        counts.failed(isProviderError(error) ? error.code : 'OTHER');
        throw error;
      }
    },
    health: { circuit: circuit.state, openings: circuit.openings, counts: counts.read },
  };
}

/** May be gone a moment later. A refusal is an answer, and an answer of another form is likely to come again. */
function isPassing(error: unknown): boolean {
  if (!isProviderError(error)) return false;
  switch (error.code) {
    case 'PROVIDER_TIMEOUT':
    case 'PROVIDER_UNREACHABLE':
    case 'PROVIDER_THROTTLED':
      return true;
    case 'PROVIDER_INVALID':
    case 'PROVIDER_REFUSED':
    case 'PROVIDER_BEHIND':
    case 'PROVIDER_CIRCUIT_OPEN':
    case 'PROVIDER_INCONSISTENT':
      return false;
    default: {
      const never: never = error.code;
      return never;
    }
  }
}

const LIMIT_EXCEEDED = -32005;
const LIMIT = /rate.?limit|too many requests|(exceeded|out of) .*(compute units|credits|requests? per)/i;
/** -32005 is also said of a range with too many logs, and a contract can revert with a rate limit of its own. */
const NO_LIMIT = /revert|results|logs|range|response/i;

/** A refusal that says nothing but that we ask too much: asking for less in more requests would be the wrong answer. */
function asLimit(operator: string, error: unknown): unknown {
  if (!isProviderError(error) || error.code !== 'PROVIDER_REFUSED' || typeof error.data === 'string') return error;
  if (NO_LIMIT.test(error.message) || (error.rpcCode !== LIMIT_EXCEEDED && !LIMIT.test(error.message))) return error;
  return new ProviderError('PROVIDER_THROTTLED', operator, error.message.slice(0, 200));
}
