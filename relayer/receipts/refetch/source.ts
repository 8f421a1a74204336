/** The verifier's own providers: one a chain, found by the chain id that it answers. */
import type { Clock } from '../../../chains/clock.ts';
import { chainIdOf } from '../../../chains/evm/rpc.ts';
import { httpProvider } from '../../../chains/httpProvider.ts';
import { isProviderError, type Provider, ProviderError } from '../../../chains/provider.ts';
import { createQuorum, type Quorum } from '../../../chains/quorum.ts';
import { steadyProvider } from '../../../chains/steadyProvider.ts';
import type { ChainName } from '../../core/ids.ts';
import type { Check } from '../verify.ts';
import type { RpcOption } from './rpcOption.ts';

export const DEADLINE_MS = 20_000;
const REQUESTS_PER_SECOND = 50;

/** One provider of the verifier's choosing. A quorum of one, so that the node's own readers read here as well. */
export type Source = {
  readonly quorum: Quorum;
  readonly provider: Provider;
  /** Since they were last taken: why it gave no answer. */
  readonly takeFailures: () => readonly ProviderError[];
};

export type Sources = ReadonlyMap<ChainName, Source>;

export function createSource(url: string, clock: Clock, random: () => number): Source {
  const plain = httpProvider(new URL(url).host, url, clock);
  const steady = steadyProvider(plain, { clock, random, requestsPerSecond: REQUESTS_PER_SECOND });
  return observed(steady, (provider) => createQuorum(1, [provider], clock));
}

/** The provider with its failures kept: a quorum tells them only in words. */
export function observed(inner: Provider, quorumOf: (provider: Provider) => Quorum): Source {
  let failures: ProviderError[] = [];
  const provider: Provider = {
    operator: inner.operator,
    host: inner.host,
    request: async (method, params, deadlineMs) => {
      try {
        return await inner.request(method, params, deadlineMs);
      } catch (error) {
        if (isProviderError(error)) failures.push(error);
        throw error;
      }
    },
  };
  return {
    provider,
    quorum: quorumOf(provider),
    takeFailures: () => {
      const taken = failures;
      failures = [];
      return taken;
    },
  };
}

export type Chains = Readonly<Record<ChainName, { readonly chainId: number }>>;

/** Asks each provider which chain it serves. What it does not serve, or serves for another chain than was said, is said. */
export async function connect(
  options: readonly RpcOption[],
  chains: Chains,
  make: (url: string) => Source,
): Promise<{ readonly sources: Sources; readonly checks: readonly Check[] }> {
  const sources = new Map<ChainName, Source>();
  const checks: Check[] = [];
  for (const { chain, url } of options) {
    const source = make(url);
    const check = `source.${source.provider.host}`;
    try {
      const id = await chainIdOf({ provider: source.provider, deadlineMs: DEADLINE_MS });
      const named = Object.entries(chains).filter(([, { chainId }]) => BigInt(chainId) === id);
      const found = named.find(([name]) => chain === null || name === chain)?.[0] as ChainName | undefined;
      if (found !== undefined) sources.set(found, source);
      else checks.push({ check, outcome: 'unchecked', saw: `chain id ${id}`, wanted: wantedOf(chain, chains) });
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      checks.push({ check, outcome: 'unchecked', saw: error.message, wanted: 'its chain id' });
    }
  }
  for (const name of Object.keys(chains) as ChainName[]) {
    if (sources.has(name)) continue;
    const saw = `no --rpc that serves ${name}`;
    checks.push({ check: `source.${name}`, outcome: 'unchecked', saw, wanted: wantedOf(name, chains) });
  }
  return { sources, checks };
}

const wantedOf = (chain: string | null, chains: Chains): string =>
  Object.entries(chains)
    .filter(([name]) => chain === null || name === chain)
    .map(([name, { chainId }]) => `${name}: chain id ${chainId}`)
    .join(', ') || `one of ${Object.keys(chains).join(', ')}`;
