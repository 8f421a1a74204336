/** Tells the node what the sources of each asset say, also when that is nothing: then there is no price. */
import type { Clock } from '../chains/clock.ts';
import { type PricedAsset, type PriceReading, readPrices } from '../chains/prices.ts';
import type { Event } from './core/event.ts';
import type { NodeLog } from './node.ts';

export type WatchPricesOptions = {
  readonly assets: readonly PricedAsset[];
  readonly tell: (event: Event) => Promise<void>;
  readonly clock: Clock;
  readonly log: NodeLog;
  readonly signal: AbortSignal;
};

/** Ends when the signal aborts, and the readings under way with it: each source's deadline bounds them. */
export async function watchPrices(options: WatchPricesOptions): Promise<void> {
  await Promise.all(options.assets.map((asset) => watchAsset(asset, options)));
}

/** One reading at a time. */
async function watchAsset(priced: PricedAsset, { tell, clock, log, signal }: WatchPricesOptions): Promise<void> {
  const { asset, everyMs } = priced;
  let known = '';
  while (!signal.aborted) {
    const { observations, absent } = await readPrices(priced, clock);
    known = logAbsent(log, asset, absent, known);
    await tell({ type: 'pricesRead', atMs: clock.nowMs(), asset, observations });
    await clock.sleep(everyMs, signal);
  }
}

/** Said when other sources are absent than before, not with every reading. */
function logAbsent(log: NodeLog, asset: string, absent: PriceReading['absent'], known: string): string {
  const names = absent.map(({ source }) => source).join(', ');
  if (names === known) return known;
  if (absent.length > 0) log.warn({ asset, absent }, 'price sources absent');
  else log.info({ asset }, 'all price sources answer again');
  return names;
}
