/** What a chain's reader is given beside its quorum: slots to prove, an anchor on another chain, questions to ask again. */
import { createCanaries } from '../chains/canary.ts';
import type { Clock } from '../chains/clock.ts';
import { createAnchorReader } from '../chains/evm/anchor.ts';
import type { EvmReaderOptions } from '../chains/evm/reader.ts';
import type { Provider } from '../chains/provider.ts';
import type { Quorum } from '../chains/quorum.ts';
import type { ChainConfig, LoadlineConfig } from '../config/schema.ts';
import { bookName, type ChainName, chainName, type Hex } from './core/ids.ts';
import { ledgerKey } from './core/state.ts';

export type Access = ReadonlyMap<
  ChainName,
  {
    readonly chain: ChainConfig;
    readonly providers: readonly Provider[];
    readonly quorum: Quorum;
    readonly deadlineMs: number;
  }
>;

export function readerParts(
  config: LoadlineConfig,
  name: ChainName,
  access: Access,
  { clock, random }: { readonly clock: Clock; readonly random: () => number },
): Pick<EvmReaderOptions, 'storageSlots' | 'anchor' | 'canaries'> {
  const own = access.get(name);
  const anchored = own?.chain.anchor;
  const l1 = anchored && access.get(chainName(anchored.l1));
  return {
    storageSlots: slotsOn(config, name),
    ...(own
      ? {
          canaries: createCanaries({ providers: own.providers, standings: own.quorum.standings, clock, random }),
        }
      : {}),
    ...(own && anchored && l1
      ? {
          anchor: createAnchorReader({
            l1,
            l2: own,
            registry: anchored.registry,
            maxAgeMs: anchored.maxAgeMs,
            clock,
          }),
        }
      : {}),
  };
}

function slotsOn(config: LoadlineConfig, name: ChainName): ReadonlyMap<string, Hex> {
  const slots = new Map<string, Hex>();
  for (const [key, { legs }] of Object.entries(config.books)) {
    for (const { chain, storageSlot } of legs) {
      if (chain === name && storageSlot !== undefined) slots.set(ledgerKey(bookName(key), name), storageSlot);
    }
  }
  return slots;
}
