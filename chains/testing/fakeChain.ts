import { encodeAbiParameters, encodeEventTopics } from 'viem';
import type { Hex } from '../../relayer/core/ids.ts';
import { eventAbi } from '../evm/layerzero/abi.ts';
import { ProviderError } from '../provider.ts';
import { blockHash, type Handlers, hex } from './fakeProvider.ts';

export type FakeLog = {
  readonly address: Hex;
  readonly topics: readonly Hex[];
  readonly data: Hex;
  readonly at: number;
  readonly index: number;
  /** Without it, the block's own. */
  readonly blockHash?: Hex;
};

export type FakeChain = {
  readonly head: number;
  readonly final: number;
  /** From this height on the chain is another one. */
  readonly fork?: { readonly from: number; readonly name: string };
  readonly logs?: readonly FakeLog[];
  /** Where a block has a hash of its own. */
  readonly hash?: (at: number) => Hex | undefined;
  /** What every call answers, by block hash. */
  readonly answer?: (blockHash: Hex) => Hex;
};

export const word = (value: bigint | number): Hex => `0x${value.toString(16).padStart(64, '0')}`;

/** One log as a contract emits it. */
export function fakeLog(address: Hex, name: string, args: Record<string, unknown>, at: number, index = 0): FakeLog {
  const item = eventAbi.find((event) => event.name === name);
  if (!item) throw new Error(`saw no event ${name}`);
  const topics = encodeEventTopics({ abi: [item], eventName: item.name, args } as never) as Hex[];
  const plain = item.inputs.filter((input) => !('indexed' in input) || !input.indexed);
  const data = encodeAbiParameters(plain as never, plain.map((input) => args[input.name ?? '']) as never);
  return { address, topics, data, at, index };
}

/** A provider's answers about one coherent chain: blocks, tags, logs and pinned calls fit together. */
export function fakeChain(chain: FakeChain): Handlers {
  const { head, final, fork, logs = [], answer = () => word(1), hash = () => undefined } = chain;
  const hashAt = (at: number): Hex => hash(at) ?? blockHash(at, fork && at >= fork.from ? fork.name : 'main');
  const blockAt = (at: number) => ({
    number: hex(at),
    hash: hashAt(at),
    parentHash: hashAt(at - 1),
    timestamp: hex(1_700_000_000 + at),
  });
  const byHash = (wanted: unknown): number => {
    for (let at = head; at >= 0; at--) if (hashAt(at) === wanted) return at;
    throw new ProviderError('PROVIDER_REFUSED', 'fake', 'unknown block', { code: -32001 });
  };
  return {
    eth_chainId: () => '0x1',
    eth_getCode: () => '0x60',
    eth_getBlockByNumber: ([at]) => {
      if (at === 'latest') return blockAt(head);
      if (at === 'finalized' || at === 'safe') return blockAt(final);
      return Number(at) > head ? null : blockAt(Number(at));
    },
    eth_getLogs: ([range]) => {
      const { fromBlock, toBlock } = range as { fromBlock: string; toBlock: string };
      return logs
        .filter(({ at }) => at >= Number(fromBlock) && at <= Number(toBlock))
        .map(({ address, topics, data, at, index, blockHash: own }) => ({
          address,
          topics,
          data,
          blockNumber: hex(at),
          blockHash: own ?? hashAt(at),
          transactionHash: word(at * 1_000 + index),
          logIndex: hex(index),
        }));
    },
    eth_call: ([, at]) => {
      const { blockHash: pinned } = at as { blockHash: Hex };
      byHash(pinned);
      return answer(pinned);
    },
  };
}
