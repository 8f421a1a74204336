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
};

export type ProviderErrorCode =
  /** No answer in time. */
  | 'PROVIDER_TIMEOUT'
  /** No connection, or an HTTP status other than 200. */
  | 'PROVIDER_UNREACHABLE'
  /** An answer that is no JSON-RPC answer, or not of the form that the method has. */
  | 'PROVIDER_INVALID'
  /** Parts that do not belong together: a header that does not hash to its hash, receipts of another root, a false proof. */
  | 'PROVIDER_INCONSISTENT'
  /** A JSON-RPC error. */
  | 'PROVIDER_REFUSED';

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
    super(`${operator}: ${saw}`);
    this.name = 'ProviderError';
    this.code = code;
    this.operator = operator;
    this.rpcCode = rpc.code ?? null;
    this.data = rpc.data;
  }
}

export const isProviderError = (error: unknown): error is ProviderError => error instanceof ProviderError;
