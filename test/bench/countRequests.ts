// Counts what a node asks of its providers, by what the question is for. A question that several providers are asked
// counts once as a question and once a provider as a request.
import type { Behaviour, RpcCall } from '../support/recordingProxy.ts';

export const classes = ['headsAndLogRanges', 'pinnedReads', 'sending'] as const;
export type RequestClass = (typeof classes)[number];

export interface Counted {
  readonly requests: number;
  /** Distinct questions: the same method with the same parameters. Only meaningful for pinned reads. */
  readonly distinct: number;
}

export interface RequestCounter {
  /** The behaviour to give to every proxy of one chain; `provider` tells them apart. */
  readonly watch: (chain: string, provider: number) => Behaviour;
  readonly of: (one: RequestClass) => Counted;
  /** The most requests of a class that any one provider of a chain got, summed over chains. */
  readonly busiest: (one: RequestClass) => number;
  readonly reset: () => void;
}

export function countRequests(): RequestCounter {
  const requests = new Map<RequestClass, number>();
  const distinct = new Map<RequestClass, Set<string>>();
  const perProvider = new Map<string, number>();

  const count = (chain: string, provider: number, call: RpcCall): void => {
    const one = classOf(call);
    requests.set(one, (requests.get(one) ?? 0) + 1);
    const keys = distinct.get(one) ?? new Set();
    keys.add(`${chain} ${call.method} ${JSON.stringify(call.params)}`);
    distinct.set(one, keys);
    const key = `${one} ${chain} ${provider}`;
    perProvider.set(key, (perProvider.get(key) ?? 0) + 1);
  };

  return {
    watch: (chain, provider) => ({
      name: 'count',
      rpc(call, next) {
        count(chain, provider, call);
        return next(call);
      },
    }),
    of: (one) => ({ requests: requests.get(one) ?? 0, distinct: distinct.get(one)?.size ?? 0 }),
    busiest(one) {
      const most = new Map<string, number>();
      for (const [key, times] of perProvider) {
        const [found, chain = ''] = key.split(' ');
        if (found === one) most.set(chain, Math.max(most.get(chain) ?? 0, times));
      }
      return [...most.values()].reduce((sum, times) => sum + times, 0);
    },
    reset() {
      requests.clear();
      distinct.clear();
      perProvider.clear();
    },
  };
}

const heads = new Set(['eth_blockNumber', 'eth_getBlockByNumber', 'eth_getLogs', 'eth_chainId']);
const pinned = new Set([
  'eth_getBlockByHash',
  'eth_getBlockReceipts',
  'eth_getTransactionReceipt',
  'eth_getTransactionCount',
  'eth_getProof',
  'eth_getStorageAt',
  'eth_getCode',
]);

/** A call at a block's hash is a pinned read; one at the latest block simulates a transaction of ours. */
function classOf({ method, params }: RpcCall): RequestClass {
  if (heads.has(method)) return 'headsAndLogRanges';
  if (pinned.has(method)) return 'pinnedReads';
  if (method === 'eth_call') return typeof params[1] === 'object' ? 'pinnedReads' : 'sending';
  return 'sending';
}
