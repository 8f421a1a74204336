/**
 * Who counts. An operator whose content was contradicted is excluded until a person says otherwise; a provider that
 * lags or fails is suspended, and counts again after enough clean answers. Neither ever lowers k.
 */
import type { Provider } from './provider.ts';

export type Standing = 'counted' | 'suspended' | 'excluded';

/** What is counted of one provider, for the operator to see. Latencies in milliseconds. */
export type ProviderReport = {
  readonly operator: string;
  readonly host: string;
  readonly standing: Standing;
  /** Why it is not counted; null when it is. */
  readonly reason: string | null;
  readonly circuit: 'closed' | 'open' | 'half-open';
  readonly requests: number;
  readonly retries: number;
  /** Answers that agreed with the quorum, and that did not. */
  readonly agreed: number;
  readonly dissented: number;
  readonly errors: Readonly<Record<string, number>>;
  readonly canaries: { readonly clean: number; readonly failed: number };
  /** Blocks behind the agreed head at the last poll; null before one. */
  readonly lagBlocks: number | null;
  readonly latencyMs: { readonly p50: number; readonly p95: number } | null;
};

/** The operators' standing on one chain. */
export type Standings = {
  readonly of: (provider: Provider) => Standing;
  /** From the journal, at a start and after every step that changes it. */
  readonly setExcluded: (operators: ReadonlySet<string>) => void;
  /** A fault (lag, errors, an omission): not counted until enough answers in a row are clean. */
  readonly fault: (provider: Provider, reason: string) => void;
  /** An answer to a question whose answer is known. */
  readonly canary: (provider: Provider, clean: boolean) => void;
};
