// An HTTP JSON-RPC proxy in front of one anvil. It counts what passes and keeps every raw transaction, decoded, so that
// the observer can say what a node really sent; and it can be told, at run time, to misbehave (proxyBehaviours.ts).
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Address,
  type Hex,
  keccak256,
  parseTransaction,
  recoverTransactionAddress,
  type TransactionSerialized,
} from 'viem';

export interface RpcCall {
  readonly method: string;
  readonly params: readonly unknown[];
}

export interface RpcAnswer {
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

export type Handler = (call: RpcCall) => Promise<RpcAnswer>;

export interface HttpReply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** One way to misbehave. Several can be stacked: the first in the list sees a call first. */
export interface Behaviour {
  readonly name: string;
  /** Answers the whole HTTP request in place of JSON-RPC, or leaves it unanswered. */
  readonly http?: (calls: readonly RpcCall[]) => HttpReply | 'hang' | undefined;
  readonly rpc?: (call: RpcCall, next: Handler) => Promise<RpcAnswer>;
}

export interface RecordedTransaction {
  readonly chainId: number;
  readonly proxy: string;
  readonly atMs: number;
  readonly method: string;
  readonly raw: Hex;
  readonly hash: Hex;
  readonly from: Address;
  readonly to: Address | undefined;
  readonly nonce: number;
  readonly data: Hex;
  readonly value: bigint;
  readonly gas: bigint;
  readonly maxFeePerGas: bigint;
}

export interface RecordingProxy {
  readonly name: string;
  readonly chainId: number;
  readonly url: string;
  readonly upstream: string;
  /** How often each method was asked. */
  readonly methods: ReadonlyMap<string, number>;
  /** HTTP requests, of which a batch is one. */
  readonly requests: () => number;
  readonly transactions: readonly RecordedTransaction[];
  /** Replaces what it does from the next request on; nothing means honest. */
  behave(...behaviours: readonly Behaviour[]): void;
  stop(): Promise<void>;
}

export interface ProxyOptions {
  readonly name: string;
  readonly chainId: number;
  readonly upstream: string;
}

const rawMethods = new Set([
  'eth_sendRawTransaction',
  'eth_sendRawTransactionSync',
  'eth_sendRawTransactionConditional',
]);

interface JsonCall {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
}

export async function startProxy(options: ProxyOptions): Promise<RecordingProxy> {
  const methods = new Map<string, number>();
  const transactions: RecordedTransaction[] = [];
  let behaviours: readonly Behaviour[] = [];
  let requests = 0;

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) send(response, { status: 502, contentType: 'text/plain', body: String(error) });
    });
  });
  server.keepAliveTimeout = 60_000;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    requests += 1;
    const parsed = parse(body);
    if (parsed === undefined) {
      send(response, json({ jsonrpc: '2.0', id: null, error: { code: -32700, message: 'Parse error' } }));
      return;
    }
    const calls = parsed.list.map(callOf);
    for (const call of calls) await record(call);
    const active = behaviours;
    for (const behaviour of active) {
      const reply = behaviour.http?.(calls);
      if (reply === 'hang') return;
      if (reply !== undefined) return send(response, reply);
    }
    if (active.every((behaviour) => behaviour.rpc === undefined)) {
      return send(response, await forward(options.upstream, body));
    }
    const answer = chainOf(active, options.upstream);
    const replies = await Promise.all(
      calls.map(async (call, index) => ({
        jsonrpc: '2.0',
        id: parsed.list[index]?.id ?? null,
        ...(await answer(call)),
      })),
    );
    send(response, json(parsed.isBatch ? replies : replies[0]));
  }

  async function record(call: RpcCall): Promise<void> {
    methods.set(call.method, (methods.get(call.method) ?? 0) + 1);
    const raw = call.params[0];
    if (!rawMethods.has(call.method) || typeof raw !== 'string') return;
    const decoded = await decodeRaw(raw as Hex).catch(() => undefined);
    if (decoded === undefined) return;
    transactions.push({
      chainId: options.chainId,
      proxy: options.name,
      atMs: Date.now(),
      method: call.method,
      raw: raw as Hex,
      ...decoded,
    });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    name: options.name,
    chainId: options.chainId,
    url: `http://127.0.0.1:${port}`,
    upstream: options.upstream,
    methods,
    requests: () => requests,
    transactions,
    behave(...next) {
      behaviours = next;
    },
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function chainOf(behaviours: readonly Behaviour[], upstream: string): Handler {
  return behaviours.reduceRight<Handler>(
    (next, behaviour) => (behaviour.rpc === undefined ? next : (call) => behaviour.rpc?.(call, next) ?? next(call)),
    (call) => upstreamAnswer(upstream, call),
  );
}

export async function upstreamAnswer(upstream: string, call: RpcCall): Promise<RpcAnswer> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: call.method, params: call.params });
  const { result, error } = JSON.parse((await forward(upstream, body)).body) as RpcAnswer;
  return error === undefined ? { result } : { error };
}

/** One connection pool for all proxies of a process: `fetch` costs several times as much, and every scenario pays it. */
const agent = new Agent({ keepAlive: true, maxSockets: 256 });

function forward(upstream: string, body: string): Promise<HttpReply> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const call = request(upstream, { method: 'POST', agent, headers, timeout: 30_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        resolve({
          status: response.statusCode ?? 502,
          contentType: response.headers['content-type'] ?? 'application/json',
          body: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    call.once('timeout', () => call.destroy(new Error(`${upstream} did not answer`)));
    call.once('error', reject);
    call.end(body);
  });
}

async function decodeRaw(raw: Hex) {
  const parsed = parseTransaction(raw as TransactionSerialized);
  return {
    hash: keccak256(raw),
    from: await recoverTransactionAddress({ serializedTransaction: raw as TransactionSerialized }),
    to: parsed.to ?? undefined,
    nonce: parsed.nonce ?? 0,
    data: parsed.data ?? '0x',
    value: parsed.value ?? 0n,
    gas: parsed.gas ?? 0n,
    maxFeePerGas: parsed.maxFeePerGas ?? parsed.gasPrice ?? 0n,
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parse(body: string): { isBatch: boolean; list: JsonCall[] } | undefined {
  try {
    const value: unknown = JSON.parse(body);
    if (Array.isArray(value)) return { isBatch: true, list: value as JsonCall[] };
    if (typeof value === 'object' && value !== null) return { isBatch: false, list: [value] };
  } catch {
    // Answered as a parse error.
  }
  return undefined;
}

function callOf(value: JsonCall): RpcCall {
  return { method: String(value.method), params: Array.isArray(value.params) ? value.params : [] };
}

const json = (value: unknown): HttpReply => ({
  status: 200,
  contentType: 'application/json',
  body: JSON.stringify(value),
});

function send(response: ServerResponse, reply: HttpReply): void {
  response.writeHead(reply.status, { 'content-type': reply.contentType });
  response.end(reply.body);
}
