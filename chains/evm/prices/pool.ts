/** The time-weighted price of a pool of Uniswap v3's kind, as the chain's quorum reads it at an agreed block. */
import { decodeFunctionResult, encodeFunctionData, parseAbi } from 'viem';
import type { PriceSourceConfig } from '../../../config/priceSchema.ts';
import type { Hex } from '../../../relayer/core/ids.ts';
import type { Ratio } from '../../../relayer/core/policy.ts';
import type { PriceSource } from '../../priceSource.ts';
import { answersAtHead, type PriceAccess } from './atHead.ts';
import { type Bounds, MAX_TICK, priceOfTick } from './tick.ts';

const abi = parseAbi([
  'function observe(uint32[] secondsAgos) view returns (int56[] tickCumulatives, uint160[] secondsPerLiquidityCumulativeX128s)',
]);

export type PoolConfig = Extract<PriceSourceConfig, { kind: 'twap' }>;

/** The pool's other token must be worth one unit of the quote currency: this says what the asset costs in it. */
export function poolSource(config: PoolConfig, access: PriceAccess): PriceSource {
  const { name, pool, windowSeconds } = config;
  const data = encodeFunctionData({ abi, functionName: 'observe', args: [[windowSeconds, 0]] });
  return {
    name,
    read: async () => {
      const { block, answers } = await answersAtHead(access, [{ to: pool, data }]);
      const [answer] = answers;
      // It reverts where its oldest observation is younger than the window.
      if (!answer) return { source: name, absent: `${pool} does not remember ${windowSeconds} s, or is no pool` };
      const ticks = decode(answer);
      if (!ticks) return { source: name, absent: 'no answer of a pool' };
      const price = meanPrice(ticks, config);
      if (!price)
        return { source: name, absent: `cumulative ticks ${ticks.from} to ${ticks.to} in ${windowSeconds} s` };
      return { source: name, ...price, atMs: block.timestampMs };
    },
  };
}

type Cumulatives = { readonly from: bigint; readonly to: bigint };

function decode(data: Hex): Cumulatives | null {
  try {
    const [[from, to]] = decodeFunctionResult({ abi, functionName: 'observe', data });
    return from === undefined || to === undefined ? null : { from, to };
  } catch {
    return null;
  }
}

/**
 * Of one whole base token in whole quote tokens: the geometric mean over the window lies between the prices of the whole
 * ticks below and above the mean one, at most 0.01 % apart. Null beyond the ticks that there are.
 */
export function meanPrice(
  { from, to }: Cumulatives,
  { windowSeconds, base, baseDecimals, quoteDecimals }: PoolConfig,
): Bounds | null {
  const seconds = BigInt(windowSeconds);
  // The cumulative is an int56 that wraps.
  const moved = BigInt.asIntN(56, to - from);
  const below = moved / seconds - (moved % seconds < 0n ? 1n : 0n);
  const above = moved % seconds === 0n ? below : below + 1n;
  if (below < -MAX_TICK || above > MAX_TICK) return null;
  const whole = { num: 10n ** BigInt(baseDecimals), den: 10n ** BigInt(quoteDecimals) };
  const [least, most] = base === 'token0' ? [below, above] : [-above, -below];
  return { low: times(priceOfTick(least).low, whole), high: times(priceOfTick(most).high, whole) };
}

const times = (a: Ratio, b: Ratio): Ratio => ({ num: a.num * b.num, den: a.den * b.den });
