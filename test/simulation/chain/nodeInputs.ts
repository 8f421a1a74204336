// What a node is given of simulated chains: its configuration, and pins of what every lane takes for granted.
import type { Clock } from '../../../chains/clock.ts';
import { createContext } from '../../../chains/evm/context.ts';
import { createSides } from '../../../chains/evm/sides.ts';
import { type Provider, ProviderError } from '../../../chains/provider.ts';
import { createQuorum } from '../../../chains/quorum.ts';
import type { LoadlineConfig, LoadlineConfigInput } from '../../../config/schema.ts';
import { pinDigest } from '../../../relayer/assumptions/pin.ts';
import type { Hex } from '../../../relayer/core/ids.ts';
import type { Pin } from '../../../relayer/core/pin.ts';
import type { VerifiedPins } from '../../../relayer/lockFile.ts';
import { createParams } from '../../../relayer/params.ts';
import { SHARED_DECIMALS } from './model/facts.ts';
import { CANONICAL, RpcFailure, type SimChains, type SimChainsOptions, type SimEvm, type View } from './simEvm.ts';

export type ConfigOptions = {
  /** Names of providers' operators, the same on each chain; a URL of each is `http://<operator>.<chain>`. */
  readonly operators: readonly string[];
  readonly quorum: number;
  readonly finalityDepth: number;
  /** Names of environment variables that hold keys. */
  readonly attesterEnvs: readonly string[];
  readonly senderEnv: string;
  /** Who signs pins and policies. */
  readonly operator: Hex;
  readonly risk: Hex;
  readonly node?: string;
  /** Merged over every chain, or over the whole. */
  readonly chain?: Readonly<Record<string, unknown>>;
  readonly top?: Readonly<Record<string, unknown>>;
};

/** The first block that a node reads: everything at the start stands in the block before. */
export const START_BLOCK = 1;

export function configInputOf(
  world: SimChains,
  legs: SimChainsOptions['legs'],
  options: ConfigOptions,
): LoadlineConfigInput {
  const { operators, quorum, finalityDepth } = options;
  const chainOf = ({ name, chainId, eid, addresses: { endpoint, dvn, executor } }: SimEvm) => ({
    kind: 'evm',
    chainId,
    eid,
    endpoint,
    dvn,
    executor,
    startBlock: START_BLOCK,
    providers: operators.map((operator) => ({ operator, url: `http://${operator}.${name}` })),
    quorum,
    finality: { rule: 'depth', depth: finalityDepth },
    ...options.chain,
  });
  const names = world.chains.map(({ name }) => name);
  const pairs = names.flatMap((from, i) => names.slice(i + 1).map((to) => ({ from, to, both: true })));
  const legOf = (leg: SimChains['legs'][number], i: number) => ({
    ...leg,
    kind: legs[i]?.kind,
    initial: String(legs[i]?.initial),
  });
  return {
    version: 1,
    mode: 'enforce',
    node: options.node ?? 'main',
    chains: Object.fromEntries(world.chains.map((chain) => [chain.name, chainOf(chain)])),
    pairs,
    books: { usdx: { sharedDecimals: SHARED_DECIMALS, legs: world.legs.map(legOf) } },
    signers: {
      attesters: options.attesterEnvs.map((env) => ({ env })),
      senders: Object.fromEntries(names.map((name) => [name, { env: options.senderEnv }])),
    },
    operators: { addresses: [options.operator], threshold: 1 },
    risk: { addresses: [options.risk], threshold: 1 },
    ...options.top,
  } as LoadlineConfigInput;
}

/** A provider without faults or delay. */
export function plainProvider(chain: SimEvm, operator: string, view: View = CANONICAL): Provider {
  return {
    operator,
    host: `${operator}.${chain.name}`,
    request: async (method, params) => {
      try {
        return chain.request(method, params, view);
      } catch (error) {
        if (!(error instanceof RpcFailure)) throw error;
        const { rpcCode: code, data } = error;
        throw new ProviderError('PROVIDER_REFUSED', operator, error.message, { code, data });
      }
    },
  };
}

const still: Clock = { nowMs: () => 0, sleep: () => new Promise(() => undefined) };

/** Pins of every lane, read through the chains themselves: believed as if the operator had signed them. */
export async function pinsOf(world: SimChains, config: LoadlineConfig, operator: Hex): Promise<VerifiedPins> {
  const params = createParams({ config, journalId: `0x${'00'.repeat(16)}`, senders: new Map() });
  const readers = new Map(
    world.chains.map((chain) => {
      const own = config.chains[chain.name];
      if (!own) throw new RangeError(`saw no chain ${chain.name} in the configuration`);
      const quorum = createQuorum(1, [plainProvider(chain, 'itself')], still);
      const name = chain.name as Parameters<typeof createContext>[0]['name'];
      return [chain.name, createSides(createContext({ name, config: own, params, quorum, clock: still }))] as const;
    }),
  );
  const pins: Pin[] = [];
  for (const lane of params.lanes.values()) {
    const [from, to] = await Promise.all([
      readers.get(lane.from.chain)?.(lane, 'from'),
      readers.get(lane.to.chain)?.(lane, 'to'),
    ]);
    if (!from || !to) throw new RangeError(`saw no reader for lane ${lane.id}`);
    const body = { lane: lane.id, path: lane.path, sequence: 1, from: from.values, to: to.values };
    const shard = params.books.get(lane.book)?.shard ?? params.nodeShard;
    pins.push({ ...body, shard, digest: pinDigest(body), signers: [operator] });
  }
  return { pins, rejected: [] };
}
