// Plays on a simulated chain what is done on an anvil: the same signed bytes in the same blocks at the same times, with
// every contract at the address that it has there. What comes of it on both is then compared without any mapping.
import { keccak256 } from 'viem';
import type { Hex } from '../../../relayer/core/ids.ts';
import type { NamedAccount } from '../../support/accounts.ts';
import type { Anvil } from '../../support/anvil.ts';
import type { DeployedChain, Deployment } from '../../support/deployment.ts';
import { tokenDecimals, tokens } from '../../support/deployment.ts';
import type { Receipt } from '../../support/localSender.ts';
import { createEvmChain, type EvmChain } from './evmChain.ts';
import { genesisOf } from './genesis.ts';
import { type Facts, ZERO } from './model/facts.ts';
import type { Destination, Price } from './model/workers.ts';
import { selectorOf } from './run.ts';
import { CANONICAL, RpcFailure } from './simEvm.ts';
import { addressWord, Words, word } from './words.ts';

/** What the scenario's support is given in place of the anvil itself. */
export type Recorded = { readonly anvil: Anvil; readonly raw: Map<Hex, Hex>; readonly funded: [Hex, bigint][] };

/** Keeps what is sent through it. */
export function recorded(anvil: Anvil): Recorded {
  const raw = new Map<Hex, Hex>();
  const funded: [Hex, bigint][] = [];
  const request: Anvil['rpc']['request'] = async (method, params = []) => {
    if (method === 'eth_sendRawTransaction') raw.set(keccak256(params[0] as Hex), params[0] as Hex);
    return anvil.rpc.request(method, params);
  };
  const fund: Anvil['fund'] = async (address, wei) => {
    await anvil.fund(address, wei);
    funded.push([lower(address), wei]);
  };
  return { anvil: { ...anvil, fund, rpc: { ...anvil.rpc, request } }, raw, funded };
}

export const lower = (value: string): Hex => value.toLowerCase() as Hex;

export type Mirror = {
  readonly chain: DeployedChain;
  readonly sim: EvmChain;
  /** Plays what the anvil has mined since, and tells both outcomes of each transaction. */
  readonly catchUp: () => Promise<readonly Pair[]>;
  /** The same call on both, at the newest block. */
  readonly ask: (call: Call) => Promise<{ readonly real: string; readonly simulated: string }>;
  readonly askAll: (
    calls: readonly Call[],
  ) => Promise<readonly { readonly real: string; readonly simulated: string }[]>;
  readonly nonces: (account: Hex) => Promise<readonly [number, number]>;
  readonly sendBoth: (raw: Hex) => Promise<readonly [string, string]>;
  /** Takes back the newest blocks on both; what was in them is lost. */
  readonly reorg: (depth: number) => Promise<void>;
};

export type Call = { readonly from?: Hex; readonly to: Hex; readonly data: Hex; readonly value?: bigint };

/** What both say of one transaction, in the same words. */
export type Pair = {
  readonly hash: Hex;
  readonly real: Told;
  readonly simulated: Told;
  readonly gas: readonly [number, number];
};
export type Told = {
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly logs: readonly string[];
};

const toldOf = ({ status, from, to, logs }: Pick<Receipt, 'status' | 'from' | 'to' | 'logs'>): Told => ({
  status,
  from: lower(from),
  to: lower(to ?? ZERO),
  logs: logs.map(({ address, topics, data, logIndex }) => [logIndex, lower(address), ...topics, data].join(' ')),
});

type AnvilBlock = {
  readonly number: Hex;
  readonly timestamp: Hex;
  readonly baseFeePerGas: Hex;
  readonly transactions: readonly Hex[];
};

/** From now on: the simulated chain begins with what the anvil holds. */
export async function mirrorOf(
  { raw, funded }: Recorded,
  deployment: Deployment,
  side: 'north' | 'south',
  accounts: readonly NamedAccount[],
): Promise<Mirror> {
  const chain = deployment[side];
  const { rpc } = chain.anvil;
  const facts = factsOf(deployment, side);
  const remote = deployment[side === 'north' ? 'south' : 'north'];
  const start = await rpc.request<AnvilBlock>('eth_getBlockByNumber', ['latest', false]);
  const read = async (to: Hex, signature: string, ...words: readonly string[]): Promise<Words> =>
    new Words(await rpc.request<Hex>('eth_call', [{ to, data: selectorOf(signature) + words.join('') }, 'latest']), 2);
  const destination = async (worker: Hex): Promise<Destination> => {
    const found = await read(worker, 'destinations(uint32)', word(remote.eid));
    const [baseGas, gasPerByte, multiplierBps, floor, nativeCap, gasCap] = [0, 1, 2, 3, 4, 5].map((i) => found.big(i));
    return { baseGas, gasPerByte, multiplierBps, floor, nativeCap, gasCap } as Destination;
  };
  const price = await read(facts.dvn, 'prices(uint32)', word(remote.eid));
  const { user } = deployment;
  const own = facts.legs[0] as Facts['legs'][number];
  const peer = { oapp: own.oapp, eid: remote.eid, peer: lower(remote.oapp) };
  const genesis = genesisOf(facts, {
    attesters: deployment.attesters.map(({ address }) => lower(address)),
    threshold: deployment.threshold,
    guardian: lower(deployment.sender.address),
    confirmations: deployment.confirmations,
    enforcedOptions: deployment.enforcedOptions,
    peers: [peer],
    holders:
      side === 'north' ? [{ token: own.token, holder: lower(user.address), amount: tokens(1_000_000_000_000) }] : [],
    approvals: [{ token: own.token, holder: lower(user.address), spender: own.oapp }],
    terms: {
      dvn: await destination(facts.dvn),
      executor: await destination(facts.executor),
      price: { gasPrice: price.big(0), ratio: price.big(1) } satisfies Price,
    },
    accounts: await Promise.all(
      accounts.map(async ({ address }) => ({
        account: lower(address),
        wei: BigInt(await rpc.request<Hex>('eth_getBalance', [address, 'latest'])),
        nonce: Number(await rpc.request<Hex>('eth_getTransactionCount', [address, 'latest'])),
      })),
    ),
  });
  const sim = createEvmChain({
    name: side,
    facts,
    genesis,
    startMs: Number(start.timestamp) * 1000,
    blocksBefore: 0,
    finalityDepth: 2,
    commitGas: (await read(facts.executor, 'commitGas()')).big(0),
    sent: () => null,
  });
  return playing({ chain, sim, raw, funded, from: Number(start.number) });
}

function factsOf(deployment: Deployment, side: 'north' | 'south'): Facts {
  const { chainId, eid, ...chain } = deployment[side];
  const at = (what: 'endpoint' | 'sendLibrary' | 'receiveLibrary' | 'dvn' | 'executor' | 'oapp' | 'token'): Hex =>
    lower(chain[what]);
  const kind = at('oapp') === at('token') ? 'mint' : 'escrow';
  return {
    chainId,
    eid,
    endpoint: at('endpoint'),
    sendLibrary: at('sendLibrary'),
    receiveLibrary: at('receiveLibrary'),
    dvn: at('dvn'),
    executor: at('executor'),
    owner: lower(deployment.owner.address),
    recovery: lower(deployment.recovery.address),
    legs: [{ kind, oapp: at('oapp'), token: at('token'), decimals: tokenDecimals }],
  };
}

type Playing = {
  readonly chain: DeployedChain;
  readonly sim: EvmChain;
  readonly raw: ReadonlyMap<Hex, Hex>;
  readonly funded: [Hex, bigint][];
  readonly from: number;
};

function playing({ chain, sim, raw, funded, from }: Playing): Mirror {
  const { rpc } = chain.anvil;
  let played = from;

  async function askAll(calls: readonly Call[]): Promise<readonly Answers[]> {
    const params = calls.map(({ value, ...call }) => [
      { ...call, ...(value === undefined ? {} : { value: `0x${value.toString(16)}` }) },
      'latest',
    ]);
    const response = await fetch(chain.anvil.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params.map((one, id) => ({ jsonrpc: '2.0', id, method: 'eth_call', params: one }))),
    });
    const replies = new Map(((await response.json()) as readonly Reply[]).map((reply) => [reply.id, reply]));
    return params.map((one, id) => ({ real: replyText(replies.get(id)), simulated: simulatedAnswer(sim, one) }));
  }

  async function play(height: number): Promise<readonly Pair[]> {
    const at = `0x${height.toString(16)}`;
    const block = await rpc.request<AnvilBlock>('eth_getBlockByNumber', [at, false]);
    for (const [account, wei] of funded.splice(0)) sim.act({ do: 'fund', account, wei });
    sim.setBaseFee(BigInt(block.baseFeePerGas));
    for (const hash of block.transactions) {
      const bytes = raw.get(hash);
      if (!bytes) throw new Error(`saw ${hash} on ${chain.name}, which nobody sent through the recorder`);
      sim.request('eth_sendRawTransaction', [bytes], CANONICAL);
    }
    sim.mine(Number(block.timestamp) * 1000);
    const pairs: Pair[] = [];
    for (const hash of block.transactions) {
      const real = await rpc.request<Receipt>('eth_getTransactionReceipt', [hash]);
      const simulated = sim.request('eth_getTransactionReceipt', [hash], CANONICAL) as Receipt | null;
      if (!simulated) throw new Error(`saw ${hash} on ${chain.name}, which the simulated chain did not mine`);
      const gas = [Number(real.gasUsed), Number(simulated.gasUsed)] as const;
      pairs.push({ hash, real: toldOf(real), simulated: toldOf(simulated), gas });
    }
    return pairs;
  }

  return {
    chain,
    sim,
    catchUp: async () => {
      const head = Number(await rpc.request<Hex>('eth_blockNumber'));
      const pairs: Pair[] = [];
      while (played < head) {
        played += 1;
        pairs.push(...(await play(played)));
      }
      return pairs;
    },
    ask: async (call) => ((await askAll([call])) as [Answers])[0],
    askAll,
    nonces: async (account) => {
      const real = await rpc.request<Hex>('eth_getTransactionCount', [account, 'latest']);
      const simulated = sim.request('eth_getTransactionCount', [account, 'latest'], CANONICAL) as Hex;
      return [Number(real), Number(simulated)];
    },
    sendBoth: async (bytes) => {
      const real = await rpc.request<Hex>('eth_sendRawTransaction', [bytes]).catch((error) => String(error.message));
      try {
        return [real, sim.request('eth_sendRawTransaction', [bytes], CANONICAL) as Hex];
      } catch (error) {
        return [real, error instanceof Error ? error.message : String(error)];
      }
    },
    reorg: async (depth) => {
      await chain.anvil.reorg(depth);
      sim.reorg(depth, () => true);
      const head = Number(await rpc.request<Hex>('eth_blockNumber'));
      for (let height = head - depth + 1; height <= head; height += 1) await play(height);
      played = head;
    },
  };
}

type Answers = { readonly real: string; readonly simulated: string };
type Reply = {
  readonly id: number;
  readonly result?: string;
  readonly error?: { readonly message: string; readonly data?: unknown };
};

function replyText(reply: Reply | undefined): string {
  if (reply?.error) return failureText(reply.error);
  return reply?.result ?? 'no answer';
}

function simulatedAnswer(sim: EvmChain, params: readonly unknown[]): string {
  try {
    return sim.request('eth_call', params, CANONICAL) as Hex;
  } catch (error) {
    if (error instanceof RpcFailure) return failureText(error);
    throw error;
  }
}

/** A revert by its data; any other refusal by its words. */
function failureText({ message, data }: { readonly message: string; readonly data?: unknown }): string {
  if (typeof data === 'string') return `reverts ${data}`;
  return /revert/i.test(message) ? 'reverts 0x' : message;
}

/** A call by its signature and static words. */
export const callOf = (to: string, signature: string, ...words: readonly string[]): Call => ({
  to: lower(to),
  data: `${selectorOf(signature)}${words.join('')}`,
});
export { addressWord, word };
