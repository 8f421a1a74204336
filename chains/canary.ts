/**
 * Questions whose answer is known, put again to one provider now and then: over the same function as the first time, so
 * that nothing tells them from real ones. Nothing waits for them and nothing is decided by them but a standing.
 */
import { createHash } from 'node:crypto';
import { type Clock, isDue } from './clock.ts';
import { isProviderError, isUnasked, type Provider } from './provider.ts';
import type { Standings } from './standing.ts';

/** What was agreed before and cannot change: logs of a final range, a call pinned to a final block. */
export type PastQuestion<T> = {
  readonly question: string;
  readonly run: (provider: Provider) => Promise<T>;
  /** As it was given to the quorum. */
  readonly canonical: (value: T) => string;
  /** The agreed value; only a digest of its text is kept. */
  readonly agreed: T;
};

export type Canaries = {
  /** Keeps a question and forgets the oldest. */
  readonly remember: <T>(past: PastQuestion<T>) => void;
  /** To be called at each poll: when it is time, asks one provider one past question. Returns at once, never throws. */
  readonly maybe: () => void;
};

export type CanaryOptions = {
  readonly providers: readonly Provider[];
  readonly standings: Standings;
  readonly clock: Clock;
  /** In [0, 1): which provider, which question, when. */
  readonly random: () => number;
  readonly everyMs?: number;
  /** How many questions are kept. */
  readonly remember?: number;
};

type Kept = {
  readonly question: string;
  readonly digest: string;
  readonly ask: (provider: Provider) => Promise<string>;
};

export const CANARY_EVERY_MS = 30_000;
const REMEMBERED = 64;

export function createCanaries({
  providers,
  standings,
  clock,
  random,
  everyMs = CANARY_EVERY_MS,
  remember = REMEMBERED,
}: CanaryOptions): Canaries {
  const kept: Kept[] = [];
  const pause = () => everyMs * (0.5 + random());
  let askedMs = clock.nowMs();
  let pauseMs = pause();
  let busy = false;

  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];

  async function fly(provider: Provider, past: Kept): Promise<void> {
    try {
      const same = (await past.ask(provider)) === past.digest;
      standings.canary(provider, same);
      if (!same) standings.fault(provider, `canary: another answer to ${past.question}`);
    } catch (error) {
      if (isUnasked(error)) return;
      standings.canary(provider, false);
      if (isProviderError(error) && error.code === 'PROVIDER_INCONSISTENT') {
        standings.fault(provider, `canary: ${error.message}`);
      }
    }
  }

  return {
    remember: ({ question, run, canonical, agreed }) => {
      kept.push({
        question,
        digest: digestOf(canonical(agreed)),
        ask: async (provider) => digestOf(canonical(await run(provider))),
      });
      if (kept.length > remember) kept.shift();
    },
    maybe: () => {
      if (busy || !isDue(clock.nowMs(), askedMs, pauseMs)) return;
      const provider = pick(providers.filter((one) => standings.of(one) !== 'excluded'));
      const past = pick(kept);
      if (!provider || !past) return;
      askedMs = clock.nowMs();
      pauseMs = pause();
      busy = true;
      void fly(provider, past).finally(() => {
        busy = false;
      });
    },
  };
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
