/** Whom each configured chain is asked through: its providers, and the quorum over them. */
import { createAlikeAnswers } from '../chains/alikeAnswers.ts';
import type { Clock } from '../chains/clock.ts';
import { httpProvider } from '../chains/httpProvider.ts';
import type { Provider } from '../chains/provider.ts';
import { createQuorum, type Quorum } from '../chains/quorum.ts';
import { steadyProvider } from '../chains/steadyProvider.ts';
import type { LoadlineConfig } from '../config/schema.ts';
import { chainName } from './core/ids.ts';
import type { Access } from './readerParts.ts';

export type AccessOptions = {
  readonly config: LoadlineConfig;
  readonly clock: Clock;
  /** In [0, 1): spreads retries. */
  readonly random: () => number;
  readonly quorum?: (k: number, providers: readonly Provider[], clock: Clock) => Quorum;
  /** Who answers at an address: HTTP, unless the outside is simulated. */
  readonly provider?: (operator: string, url: string, clock: Clock) => Provider;
};

/** All quorums before any reader: an L2 reads its anchor through the quorum of its L1. Asks nobody yet. */
export function openAccess({ config, clock, random, quorum, provider }: AccessOptions): Access {
  return new Map(
    Object.entries(config.chains).map(([name, chain]) => {
      const answers = createAlikeAnswers();
      const ask = provider ?? ((operator: string, url: string) => httpProvider(operator, url, clock, answers));
      const providers = chain.providers.map(({ operator, url, requestsPerSecond }) =>
        steadyProvider(ask(operator, url, clock), { clock, random, requestsPerSecond }),
      );
      const own = (quorum ?? createQuorum)(chain.quorum, providers, clock);
      return [chainName(name), { chain, providers, quorum: own, deadlineMs: chain.requestTimeoutMs }];
    }),
  );
}
