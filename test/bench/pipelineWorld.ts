/** Two simulated chains, the configuration of a node on them, and providers that answer in bytes, as over HTTP. */
import { createAlikeAnswers } from '../../chains/alikeAnswers.ts';
import { type Provider, ProviderError } from '../../chains/provider.ts';
import type { LoadlineConfig } from '../../config/schema.ts';
import { validate } from '../../config/validate.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import { configInputOf } from '../simulation/chain/nodeInputs.ts';
import { createSimChains } from '../simulation/chain/simChains.ts';
import { CANONICAL, RpcFailure, type SimChains, type SimEvm } from '../simulation/chain/simEvm.ts';
import { namedAccount } from '../support/accounts.ts';

const OPERATORS = ['alpha', 'beta', 'gamma'];
export const QUORUM = 2;
const FINALITY_DEPTH = 2;
const UNIT = 10n ** 18n;
const LEGS = [
  { name: 'north', kind: 'escrow', initial: 1_000_000_000n * UNIT },
  { name: 'south', kind: 'mint', initial: 1_000_000_000n * UNIT },
] as const;
/** Sends of one block: within its gas. */
export const PER_BLOCK = 25;

export type World = { readonly sim: SimChains; readonly config: LoadlineConfig; readonly spent: Spent };

/** What is not the node's: the work of the chains themselves. Requests and bytes, of questions and answers, by method. */
export type Spent = { ms: number; readonly asked: Map<string, { requests: number; bytes: number }> };

export function createWorld(nowMs: number, dataDir: string): World {
  const attesters = [0, 1].map((i) => namedAccount(`bench attester ${i}`));
  const sender = namedAccount('bench sender');
  const sim = createSimChains({
    startMs: nowMs,
    attesters: attesters.map(({ address }) => address.toLowerCase() as Hex),
    threshold: 2,
    funded: [sender.address.toLowerCase() as Hex],
    finalityDepth: FINALITY_DEPTH,
    legs: LEGS,
  });
  attesters.forEach((key, i) => {
    process.env[`LOADLINE_BENCH_ATTESTER_${i}`] = key.privateKey;
  });
  process.env.LOADLINE_BENCH_SENDER = sender.privateKey;
  const input = configInputOf(sim, LEGS, {
    operators: OPERATORS,
    quorum: QUORUM,
    finalityDepth: FINALITY_DEPTH,
    attesterEnvs: attesters.map((_, i) => `LOADLINE_BENCH_ATTESTER_${i}`),
    senderEnv: 'LOADLINE_BENCH_SENDER',
    operator: namedAccount('operator').address,
    risk: namedAccount('operator').address,
    chain: { pollIntervalMs: 20 },
    top: { dataDir, logLevel: 'warn' },
  });
  // The budget of requests is not what is measured.
  const asked = (name: string, operator: string) => ({
    operator,
    url: `http://${operator}.${name}.sim/`,
    requestsPerSecond: 10_000,
  });
  const chains = Object.entries(input.chains).map(([name, chain]) => [
    name,
    { ...chain, providers: OPERATORS.map((operator) => asked(name, operator)) },
  ]);
  const { config, issues } = validate({ ...input, chains: Object.fromEntries(chains) });
  if (!config) throw new RangeError(`saw ${JSON.stringify(issues)}, wanted a valid configuration`);
  return { sim, config, spent: { ms: 0, asked: new Map() } };
}

/** Time in it is the chains' own. */
export function ofChains<T>(spent: Spent, work: () => T): T {
  const beginMs = performance.now();
  try {
    return work();
  } finally {
    spent.ms += performance.now() - beginMs;
  }
}

/** So many messages on each chain, and blocks for them. */
export function send({ sim, spent }: World, chain: SimEvm, count: number): void {
  const other = sim.chains.find((one) => one !== chain) as SimEvm;
  const oapp = sim.legs.find((leg) => leg.chain === chain.name)?.oapp as Hex;
  ofChains(spent, () => {
    for (let i = 0; i < count; i++) {
      const to: Hex = `0x${(0xbe0000 + i).toString(16).padStart(40, '0')}`;
      chain.act({ do: 'send', oapp, dstEid: other.eid, to, amount: UNIT });
    }
  });
}

/** The answers are made once for all operators; each is decoded from its bytes as over HTTP: what is alike is parsed once. */
export function byteProviders(world: World): (operator: string, chain: SimEvm) => Provider {
  const made = new Map<SimEvm, { head: bigint; answers: Map<string, Buffer> }>();
  const answer = (chain: SimEvm, method: string, params: readonly unknown[]): Buffer => {
    const head = chain.truth().height;
    const known = made.get(chain);
    const cache = known?.head === head ? known : { head, answers: new Map<string, Buffer>() };
    made.set(chain, cache);
    const asked = JSON.stringify([method, params]);
    const found = method === 'eth_sendRawTransaction' ? undefined : cache.answers.get(asked);
    const bytes = found ?? Buffer.from(JSON.stringify(answerOf(chain, method, params)), 'utf8');
    cache.answers.set(asked, bytes);
    return bytes;
  };
  const readers = new Map(world.sim.chains.map((chain) => [chain, createAlikeAnswers()]));
  return (operator, chain) => ({
    operator,
    host: `${operator}.sim`,
    request: async (method, params) => {
      const question = JSON.stringify([method, params]);
      const bytes = ofChains(world.spent, () => answer(chain, method, params));
      count(world.spent, method, bytes.length + question.length);
      // As long as an answer takes at least: others run meanwhile.
      await Promise.resolve();
      return parseAnswer(operator, question, bytes, readers.get(chain));
    },
  });
}

function count({ asked }: Spent, method: string, bytes: number): void {
  const known = asked.get(method) ?? { requests: 0, bytes: 0 };
  asked.set(method, { requests: known.requests + 1, bytes: known.bytes + bytes });
}

function answerOf(chain: SimEvm, method: string, params: readonly unknown[]): object {
  try {
    return { jsonrpc: '2.0', id: 1, result: chain.request(method, params, CANONICAL) };
  } catch (error) {
    if (!(error instanceof RpcFailure)) throw error;
    return { jsonrpc: '2.0', id: 1, error: { code: error.rpcCode, message: error.message, data: error.data } };
  }
}

type Answer = { readonly result?: unknown; readonly error?: { code: number; message: string; data?: unknown } };

function parseAnswer(operator: string, question: string, bytes: Buffer, read = createAlikeAnswers()): unknown {
  const { result, error } = read(question, 1, bytes) as Answer;
  if (!error) return result;
  throw new ProviderError('PROVIDER_REFUSED', operator, error.message, { code: error.code, data: error.data });
}
