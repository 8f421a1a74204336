// The ways in which a provider fails or lies, one function each. The forger has a file of its own: forgePacket.ts.
import { type Hex, keccak256 } from 'viem';
import { hex } from './jsonRpc.ts';
import type { Behaviour, RpcAnswer, RpcCall } from './recordingProxy.ts';

/** Accepts the request and never answers. */
export const hang: Behaviour = { name: 'hang', http: () => 'hang' };

/** A status page of some gateway: HTML with status 200. */
export const htmlOk: Behaviour = {
  name: 'htmlOk',
  http: () => ({
    status: 200,
    contentType: 'text/html',
    body: '<!doctype html><html><body>We will be right back</body></html>',
  }),
};

export const error500: Behaviour = {
  name: 'error500',
  http: () => ({ status: 500, contentType: 'text/plain', body: 'Internal Server Error' }),
};

/** Too many requests, as a public provider says it. */
export const rateLimited: Behaviour = {
  name: 'rateLimited',
  http: () => ({ status: 429, contentType: 'application/json', body: '{"error":"Too Many Requests"}' }),
};

/** Well-formed, and of no use: the plan's quota for today is used up. */
export const quotaUsedUp: Behaviour = {
  name: 'quotaUsedUp',
  rpc: async () => ({ error: { code: -32005, message: 'daily request count exceeded, request rate limited' } }),
};

/** JSON that is no JSON-RPC: neither result nor error. */
export const emptyAnswer: Behaviour = { name: 'emptyAnswer', rpc: async () => ({}) };

/** Serves another chain's id, as a URL does that was pasted into the wrong place. */
export function wrongChainId(chainId: number): Behaviour {
  return answering('wrongChainId', { eth_chainId: () => hex(chainId), net_version: () => String(chainId) });
}

interface RpcLog {
  readonly address: string;
  readonly topics: readonly string[];
  readonly transactionHash: string;
}

/** Hides logs (all of them unless `hidden` says which), also from receipts, and is honest about all else. */
export function omitLogs(hidden: (log: RpcLog) => boolean = () => true): Behaviour {
  return {
    name: 'omitLogs',
    async rpc(call, next) {
      const answer = await next(call);
      if (call.method === 'eth_getLogs' && Array.isArray(answer.result)) {
        return { result: (answer.result as RpcLog[]).filter((log) => !hidden(log)) };
      }
      if (call.method === 'eth_getTransactionReceipt') return { ...answer, ...stripped(answer, hidden) };
      return answer;
    },
  };
}

function stripped(answer: RpcAnswer, hidden: (log: RpcLog) => boolean): RpcAnswer {
  const receipt = answer.result as { logs: RpcLog[] } | null | undefined;
  if (!receipt) return answer;
  return { result: { ...receipt, logs: receipt.logs.filter((log) => !hidden(log)) } };
}

/** Serves the chain as it stood at `height`, for ever: the node behind it lost its peers. */
export function staleHead(height: number): Behaviour {
  const frozen = hex(height);
  const heads = new Set(['latest', 'pending']);
  const beyond = (value: unknown): boolean =>
    typeof value === 'string' && /^0x[0-9a-f]{1,12}$/i.test(value) && Number(value) > height;
  const pin = (value: unknown): unknown => (heads.has(value as string) ? frozen : value);
  return {
    name: 'staleHead',
    async rpc(call, next) {
      const [first, second] = call.params;
      switch (call.method) {
        case 'eth_blockNumber':
          return { result: frozen };
        case 'eth_getBlockByNumber':
          return beyond(first) ? { result: null } : next({ ...call, params: [pin(first), second] });
        case 'eth_getBlockByHash':
        case 'eth_getTransactionReceipt': {
          const answer = await next(call);
          const found = answer.result as { number?: string; blockNumber?: string } | null;
          return beyond(found?.number ?? found?.blockNumber) ? { result: null } : answer;
        }
        case 'eth_getLogs': {
          const filter = first as { fromBlock?: unknown; toBlock?: unknown; blockHash?: unknown };
          if (filter.blockHash !== undefined) return next(call);
          if (beyond(filter.fromBlock)) return { result: [] };
          const toBlock = filter.toBlock === undefined || beyond(filter.toBlock) ? frozen : pin(filter.toBlock);
          return next({ ...call, params: [{ ...filter, toBlock }] });
        }
        case 'eth_call':
        case 'eth_getBalance':
        case 'eth_getCode':
        case 'eth_getTransactionCount':
          if (beyond(second)) return { error: { code: -32000, message: 'header not found' } };
          return next({ ...call, params: [first, pin(second ?? 'latest'), ...call.params.slice(2)] });
        default:
          return next(call);
      }
    },
  };
}

/** No code, at one address or anywhere: a mistyped address, or another network. */
export function emptyCode(address?: string): Behaviour {
  return {
    name: 'emptyCode',
    async rpc(call, next) {
      const asked = String(call.params[0]).toLowerCase();
      if (call.method === 'eth_getCode' && (address === undefined || asked === address.toLowerCase())) {
        return { result: '0x' };
      }
      return next(call);
    },
  };
}

/** Refuses eth_getLogs over more than `maxBlocks`, as many providers do. */
export function refuseLongRanges(maxBlocks: number): Behaviour {
  return {
    name: 'refuseLongRanges',
    async rpc(call, next) {
      const filter = call.params[0] as { fromBlock?: string; toBlock?: string } | undefined;
      if (call.method === 'eth_getLogs' && filter?.fromBlock?.startsWith('0x') && filter.toBlock?.startsWith('0x')) {
        const asked = Number(filter.toBlock) - Number(filter.fromBlock) + 1;
        if (asked > maxBlocks) {
          return { error: { code: -32005, message: `query exceeds max block range ${maxBlocks}` } };
        }
      }
      return next(call);
    },
  };
}

/** Takes transactions, says nothing and drops them. */
export const swallowTransactions: Behaviour = {
  name: 'swallowTransactions',
  async rpc(call, next) {
    if (call.method !== 'eth_sendRawTransaction') return next(call);
    return { result: keccak256(call.params[0] as Hex) };
  },
};

function answering(name: string, answers: Readonly<Record<string, (call: RpcCall) => unknown>>): Behaviour {
  return {
    name,
    async rpc(call, next) {
      const answer = answers[call.method];
      return answer === undefined ? next(call) : { result: answer(call) };
    },
  };
}
