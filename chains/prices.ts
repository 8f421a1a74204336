/** Reads what the sources of an asset say, each for itself: one that fails, hangs or lies takes no other along. */
import type { PriceSourceConfig } from '../config/priceSchema.ts';
import type { LoadlineConfig } from '../config/schema.ts';
import { type ChainName, chainName } from '../relayer/core/ids.ts';
import type { PriceObservation } from '../relayer/core/limit.ts';
import { type Clock, withDeadline } from './clock.ts';
import type { PriceAccess } from './evm/prices/atHead.ts';
import { feedSource } from './evm/prices/feed.ts';
import { poolSource } from './evm/prices/pool.ts';
import { reasonOf } from './httpAnswer.ts';
import { httpPriceSource } from './httpPrice.ts';
import { isAbsent, type PriceAbsent, type PriceSource } from './priceSource.ts';

/** An asset with all its sources. */
export type PricedAsset = {
  readonly asset: string;
  readonly everyMs: number;
  /** Of each source. */
  readonly timeoutMs: number;
  readonly sources: readonly PriceSource[];
};

export type PriceReading = {
  readonly observations: readonly PriceObservation[];
  readonly absent: readonly PriceAbsent[];
};

/** Asks all sources at once. Never rejects: who does not answer in time, or fails, is absent. */
export async function readPrices(
  { sources, timeoutMs }: Pick<PricedAsset, 'sources' | 'timeoutMs'>,
  clock: Clock,
): Promise<PriceReading> {
  const found = await Promise.all(sources.map((source) => readOne(source, timeoutMs, clock)));
  return {
    observations: found.flatMap((one) => (isAbsent(one) ? [] : [one])),
    absent: found.filter(isAbsent),
  };
}

async function readOne(source: PriceSource, timeoutMs: number, clock: Clock): Promise<PriceObservation | PriceAbsent> {
  try {
    return await withDeadline(
      clock,
      timeoutMs,
      (signal) => source.read(signal),
      () => new Error(`no answer within ${timeoutMs} ms`),
    );
  } catch (error) {
    return { source: source.name, absent: reasonOf(error) };
  }
}

/** The sources as they are configured. A chain's are asked of that chain's quorum. */
export function pricedAssets(
  prices: LoadlineConfig['prices'],
  access: ReadonlyMap<ChainName, PriceAccess>,
  clock: Clock,
): readonly PricedAsset[] {
  return Object.entries(prices).map(([asset, { everyMs, timeoutMs, sources }]) => ({
    asset,
    everyMs,
    timeoutMs,
    sources: sources.map((source) => sourceOf(source, access, clock)),
  }));
}

function sourceOf(config: PriceSourceConfig, access: ReadonlyMap<ChainName, PriceAccess>, clock: Clock): PriceSource {
  if (config.kind === 'http') return httpPriceSource(config, clock);
  const own = access.get(chainName(config.chain));
  if (!own) throw new RangeError(`saw chain ${config.chain}, wanted one of ${[...access.keys()].join(', ')}`);
  switch (config.kind) {
    case 'chainlink':
      return feedSource(config, own);
    case 'twap':
      return poolSource(config, own);
    default:
      return config satisfies never;
  }
}
