/** What a tick of a pool of Uniswap v3's kind means: 1.0001 to its power, as a fraction that is surely below or above. */
import type { Ratio } from '../../../relayer/core/policy.ts';

/** The ticks that there are: 1.0001^887272 is just below 2^128. */
export const MAX_TICK = 887_272n;

const BITS = 256n;
const ONE = 1n << BITS;

export type Bounds = { readonly low: Ratio; readonly high: Ratio };

/** In smallest units of token1 for one smallest unit of token0. @throws RangeError beyond MAX_TICK. */
export function priceOfTick(tick: bigint): Bounds {
  const size = tick < 0n ? -tick : tick;
  if (size > MAX_TICK) throw new RangeError(`saw tick ${tick}, wanted one within ±${MAX_TICK}`);
  const { low, high } = power(size);
  if (tick >= 0n) return { low: { num: low, den: ONE }, high: { num: high, den: ONE } };
  return { low: { num: ONE, den: high }, high: { num: ONE, den: low } };
}

/** By squaring: each product is rounded down in `low` and up in `high`. */
function power(exponent: bigint): { readonly low: bigint; readonly high: bigint } {
  let low = ONE;
  let high = ONE;
  let lowSquare = (ONE * 10_001n) / 10_000n;
  let highSquare = lowSquare + 1n;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) {
      low = (low * lowSquare) >> BITS;
      high = ((high * highSquare) >> BITS) + 1n;
    }
    lowSquare = (lowSquare * lowSquare) >> BITS;
    highSquare = ((highSquare * highSquare) >> BITS) + 1n;
  }
  return { low, high };
}
