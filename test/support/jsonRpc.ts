// The smallest JSON-RPC client that the test support needs. It shares nothing with the node's own providers.

export class JsonRpcError extends Error {
  override readonly name = 'JsonRpcError';
  readonly code: number;
  readonly data: unknown;
  constructor(method: string, code: number, message: string, data: unknown) {
    super(`${method}: ${message} (${code})`);
    this.code = code;
    this.data = data;
  }
}

export interface RpcRequest {
  readonly method: string;
  readonly params?: readonly unknown[];
}

export interface JsonRpc {
  readonly url: string;
  request<T = unknown>(method: string, params?: readonly unknown[]): Promise<T>;
  /** One HTTP request per 200 calls; fails on the first call that failed. */
  batch<T = unknown>(requests: readonly RpcRequest[]): Promise<T[]>;
}

interface RpcReply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

const maxBatch = 200;

export function jsonRpc(url: string, timeoutMs = 10_000): JsonRpc {
  async function post(body: unknown): Promise<unknown> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await response.text();
    try {
      return JSON.parse(text);
    } catch {
      throw new Error(`${url} answered HTTP ${response.status} without JSON: ${text.slice(0, 80)}`);
    }
  }

  function unwrap<T>(method: string, reply: RpcReply | undefined): T {
    if (reply === undefined) throw new Error(`${url} gave no answer to ${method}`);
    if (reply.error) throw new JsonRpcError(method, reply.error.code, reply.error.message, reply.error.data);
    return reply.result as T;
  }

  return {
    url,
    async request<T>(method: string, params: readonly unknown[] = []): Promise<T> {
      return unwrap<T>(method, (await post({ jsonrpc: '2.0', id: 1, method, params })) as RpcReply);
    },
    async batch<T>(requests: readonly RpcRequest[]): Promise<T[]> {
      const results: T[] = [];
      for (let start = 0; start < requests.length; start += maxBatch) {
        const part = requests.slice(start, start + maxBatch);
        const body = part.map((one, id) => ({ jsonrpc: '2.0', id, method: one.method, params: one.params ?? [] }));
        const replies = new Map(((await post(body)) as RpcReply[]).map((reply) => [reply.id, reply]));
        part.forEach((one, id) => {
          results.push(unwrap<T>(one.method, replies.get(id)));
        });
      }
      return results;
    },
  };
}

export const hex = (value: number | bigint): `0x${string}` => `0x${value.toString(16)}`;
