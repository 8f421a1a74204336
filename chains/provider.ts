/**
 * The seam to the outside: one JSON-RPC endpoint of one operator. Quorum, retry and decoding run above it; the
 * simulation and the lying proxies of the tests replace just this.
 */
export type Provider = {
  /** Who runs it. A quorum counts distinct operators. */
  readonly operator: string;
  /** Host and port, for messages: never the whole URL, which may hold a secret. */
  readonly host: string;
  /**
   * The `result` of one call.
   * @throws ProviderError when there is no valid answer within `deadlineMs`.
   */
  readonly request: (method: string, params: readonly unknown[], deadlineMs: number) => Promise<unknown>;
  /** What was counted of it; a bare provider counts nothing. */
  readonly health?: ProviderHealth;
};

export type Circuit = 'closed' | 'open' | 'half-open';

export type ProviderHealth = {
  readonly circuit: () => Circuit;
  /** How often the circuit has opened: so that no opening goes unseen between two looks. */
  readonly openings: () => number;
  readonly counts: () => ProviderCounts;
};

/** What went over the wire. Latencies in milliseconds, of the last answers. */
export type ProviderCounts = {
  readonly requests: number;
  /** Of these requests, those that repeated one. */
  readonly retries: number;
  /** Failures that reached the caller, by code. */
  readonly errors: Readonly<Record<string, number>>;
  readonly latencyMs: { readonly p50: number; readonly p95: number } | null;
};

export type ProviderErrorCode =
  /** No answer in time. */
  | 'PROVIDER_TIMEOUT'
  /** No connection, or an HTTP status other than 200. */
  | 'PROVIDER_UNREACHABLE'
  /** An answer that is no JSON-RPC answer, or not of the form that the method has. */
  | 'PROVIDER_INVALID'
  /** A JSON-RPC error. */
  | 'PROVIDER_REFUSED'
  /** It does not have that block: for a moment that is nobody's fault. */
  | 'PROVIDER_BEHIND'
  /** Not asked within the deadline because of our own budget, or refused for asking too much. */
  | 'PROVIDER_THROTTLED'
  /** Not asked: it failed too often, and is left alone for a while. */
  | 'PROVIDER_CIRCUIT_OPEN'
  /** An answer that contradicts itself: a header that does not hash to its hash, receipts that do not fit their root. */
  | 'PROVIDER_INCONSISTENT';

/** What a provider says in its error is read, matched and kept: no more of it than a person would read. */
const MAX_SAW = 1_000;

export class ProviderError extends Error {
  readonly code: ProviderErrorCode;
  readonly operator: string;
  /** The JSON-RPC error's own code, where there is one. */
  readonly rpcCode: number | null;
  /** The JSON-RPC error's data, where there is one (revert bytes). */
  readonly data: unknown;

  constructor(
    code: ProviderErrorCode,
    operator: string,
    saw: string,
    rpc: { readonly code?: number; readonly data?: unknown } = {},
  ) {
    super(`${operator}: ${saw.slice(0, MAX_SAW)}`);
    this.name = 'ProviderError';
    this.code = code;
    this.operator = operator;
    this.rpcCode = rpc.code ?? null;
    this.data = rpc.data;
  }
}

export const isProviderError = (error: unknown): error is ProviderError => error instanceof ProviderError;

/** Held back by us, or by a limit of its own, or too early: that says nothing of what the provider would have answered. */
export const isUnasked = (error: unknown): boolean => isProviderError(error) && SAYS_NOTHING.has(error.code);

const SAYS_NOTHING: ReadonlySet<ProviderErrorCode> = new Set([
  'PROVIDER_THROTTLED',
  'PROVIDER_CIRCUIT_OPEN',
  'PROVIDER_BEHIND',
]);
