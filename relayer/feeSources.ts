/** Where fees are read: each pair of chains once in each direction that a lane has. */
import type { Clock } from '../chains/clock.ts';
import { gasPriceNow, readFees } from '../chains/evm/feeReads.ts';
import { createMarket } from '../chains/evm/market.ts';
import type { Params } from './core/params.ts';
import type { Access } from './readerParts.ts';
import type { FeeSource } from './watchFees.ts';

export function feeSources({ lanes }: Params, access: Access, clock: Clock): readonly FeeSource[] {
  const found = new Map<string, FeeSource>();
  for (const lane of lanes.values()) {
    const [from, to] = [access.get(lane.from.chain), access.get(lane.to.chain)];
    const what = `${lane.from.chain}>${lane.to.chain}`;
    if (!from || !to || found.has(what)) continue;
    const market = createMarket({ config: to.chain, providers: to.providers, quorum: to.quorum, clock });
    const source = { name: lane.from.chain, config: from.chain, quorum: from.quorum };
    found.set(what, {
      what,
      read: async () => readFees(source, lane.dstEid, gasPriceNow(await market.read())),
    });
  }
  return [...found.values()];
}
