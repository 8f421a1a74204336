// Counts what a node asks of its providers, by what the question is for. A question that several providers are asked
// counts once as a question and once a provider as a request.
import type { Behaviour, RpcCall } from '../support/recordingProxy.ts';

export const classes = ['headsAndLogRanges', 'pinnedReads', 'sending'] as const;
export type RequestClass = (typeof classes)[number];

export interface RequestCounter {
  /** The behaviour to give to every proxy of one chain; `provider` tells them apart. */
  readonly watch: (chain: string, provider: number) => Behaviour;
  readonly requestsOf: (one: RequestClass) => number;
  /** The most requests of a class that any one provider of a chain got, summed over chains. */
  readonly busiest: (one: RequestClass) => number;
  /**
   * How many providers a pinned question was put to, on average. The same question can be asked twice by intent (a
   * balance that changed); the times that it was put to the provider that got it most often are the times it was asked.
   */
  readonly providersPerQuestion: () => number;
  readonly reset: () => void;
}

export function countRequests(): RequestCounter {
  /** `<class> <chain> <provider>`, and `<chain> <question>` → provider → times. */
  const perProvider = new Map<string, number>();
  const perQuestion = new Map<string, Map<number, number>>();

  const count = (chain: string, provider: number, call: RpcCall): void => {
    const one = classOf(call);
    const key = `${one} ${chain} ${provider}`;
    perProvider.set(key, (perProvider.get(key) ?? 0) + 1);
    if (one !== 'pinnedReads') return;
    const question = `${chain} ${call.method} ${JSON.stringify(call.params)}`;
    const asked = perQuestion.get(question) ?? new Map();
    asked.set(provider, (asked.get(provider) ?? 0) + 1);
    perQuestion.set(question, asked);
  };
  const timesOf = (one: RequestClass): readonly (readonly [string, number])[] =>
    [...perProvider].flatMap(([key, times]) => {
      const [found, chain = ''] = key.split(' ');
      return found === one ? [[chain, times] as const] : [];
    });

  return {
    watch: (chain, provider) => ({
      name: 'count',
      rpc(call, next) {
        count(chain, provider, call);
        return next(call);
      },
    }),
    requestsOf: (one) => timesOf(one).reduce((sum, [, times]) => sum + times, 0),
    busiest(one) {
      const most = new Map<string, number>();
      for (const [chain, times] of timesOf(one)) most.set(chain, Math.max(most.get(chain) ?? 0, times));
      return [...most.values()].reduce((sum, times) => sum + times, 0);
    },
    providersPerQuestion() {
      const asked = [...perQuestion.values()].map((times) => [...times.values()]);
      const all = asked.flat().reduce((sum, times) => sum + times, 0);
      return all / asked.reduce((sum, times) => sum + Math.max(...times), 0);
    },
    reset() {
      perProvider.clear();
      perQuestion.clear();
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
