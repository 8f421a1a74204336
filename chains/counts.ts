/** What is counted of one provider: all of it bounded, whatever the provider does. */
import type { ProviderCounts } from './provider.ts';

/** Latencies that are kept: those of the last answers. */
const KEPT = 256;

export type Counts = {
  /** A request that goes out. */
  readonly sent: (retry: boolean) => void;
  readonly answered: (ms: number) => void;
  readonly failed: (code: string) => void;
  readonly read: () => ProviderCounts;
};

export function createCounts(): Counts {
  let requests = 0;
  let retries = 0;
  let next = 0;
  const errors = new Map<string, number>();
  const latencies: number[] = [];
  return {
    sent: (retry) => {
      requests += 1;
      if (retry) retries += 1;
    },
    answered: (ms) => {
      latencies[next] = ms;
      next = (next + 1) % KEPT;
    },
    failed: (code) => {
      errors.set(code, (errors.get(code) ?? 0) + 1);
    },
    read: () => {
      const sorted = [...latencies].sort((a, b) => a - b);
      const latencyMs = sorted.length > 0 ? { p50: percentile(sorted, 50), p95: percentile(sorted, 95) } : null;
      return { requests, retries, errors: Object.fromEntries(errors), latencyMs };
    },
  };
}

/** The least value that so many percent do not exceed. */
const percentile = (sorted: readonly number[], percent: number): number =>
  sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? 0;
