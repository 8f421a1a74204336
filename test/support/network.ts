// Two anvils, the whole stack on them, and recording proxies in front: what every scenario starts with.
import { type Anvil, startAnvil } from './anvil.ts';
import type { Deployment } from './deployment.ts';
import { type DeployOptions, deployPair } from './layerzeroStack.ts';
import { type RecordingProxy, startProxy } from './recordingProxy.ts';

export interface NetworkOptions extends DeployOptions {
  readonly blockTimeMs?: number;
  readonly slotsInEpoch?: number;
  /** Blocks will be replaced. */
  readonly reorgs?: boolean;
  readonly anvilArgs?: readonly string[];
  readonly proxiesPerChain?: number;
  readonly chainIds?: { readonly north: number; readonly south: number };
}

export interface Network {
  readonly deployment: Deployment;
  readonly proxies: { readonly north: readonly RecordingProxy[]; readonly south: readonly RecordingProxy[] };
  readonly allProxies: readonly RecordingProxy[];
  readonly urls: { readonly north: readonly string[]; readonly south: readonly string[] };
  stop(): Promise<void>;
}

const usualChainIds = { north: 31_337, south: 31_338 };

export async function startNetwork(options: NetworkOptions = {}): Promise<Network> {
  const chainIds = options.chainIds ?? usualChainIds;
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(stops.map((one) => one()));
  };
  const anvil = async (chainId: number): Promise<Anvil> => {
    const started = await startAnvil({
      chainId,
      ...(options.blockTimeMs === undefined ? {} : { blockTimeMs: options.blockTimeMs }),
      ...(options.slotsInEpoch === undefined ? {} : { slotsInEpoch: options.slotsInEpoch }),
      ...(options.reorgs === undefined ? {} : { reorgs: options.reorgs }),
      ...(options.anvilArgs === undefined ? {} : { args: options.anvilArgs }),
    });
    stops.push(started.stop);
    return started;
  };
  const proxiesOf = async (chain: Anvil, side: string): Promise<RecordingProxy[]> => {
    const names = Array.from({ length: options.proxiesPerChain ?? 3 }, (_, index) => `${side}-${index + 1}`);
    return Promise.all(
      names.map(async (name) => {
        const proxy = await startProxy({ name, chainId: chain.chainId, upstream: chain.url });
        stops.push(proxy.stop);
        return proxy;
      }),
    );
  };
  try {
    const [north, south] = await Promise.all([anvil(chainIds.north), anvil(chainIds.south)]);
    const deployment = await deployPair(north, south, options);
    const proxies = { north: await proxiesOf(north, 'north'), south: await proxiesOf(south, 'south') };
    return {
      deployment,
      proxies,
      allProxies: [...proxies.north, ...proxies.south],
      urls: { north: proxies.north.map((one) => one.url), south: proxies.south.map((one) => one.url) },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
