/** What a receipt says of the legs of its book, held against itself: each is counted once, in the units that its token was read with. */
import type { LaneInput } from '../gates/input.ts';
import type { Difference } from './compare.ts';
import type { RoundBody } from './receipt.ts';

const RATE = 'oapp.decimalConversionRate';

export function legFlaws({ input, sources }: RoundBody): readonly Difference[] {
  const { legs, pairs } = input.sums;
  return [
    // A book has at most one leg a chain: the same escrow twice is twice the collateral.
    ...twice(
      'sums.legs',
      legs.map(({ chain }) => chain),
    ),
    ...twice(
      'sums.pairs',
      pairs.map(({ from, to }) => `${from}>${to}`),
    ),
    ...twice(
      'sources.legs',
      sources.legs.map(({ chain }) => chain),
    ),
    ...twice(
      'sources.lanes',
      sources.lanes.map(({ path }) => path),
    ),
    ...Object.values(input.lanes).flatMap(rateFlaws),
  ];
}

function twice(at: string, names: readonly string[]): readonly Difference[] {
  const seen = new Set<string>();
  const again = names.find((name) => seen.size === seen.add(name).size);
  return again === undefined ? [] : [{ at, saw: `${again} more than once`, wanted: 'each once' }];
}

/** The rate is a value of both sides that refetching asks for; that of the leg decides. */
function rateFlaws({ lane, from, to }: LaneInput): readonly Difference[] {
  return (['from', 'to'] as const).flatMap((side) => {
    const own = { from, to }[side]?.values[RATE];
    const saw = String(lane[side].rate);
    return own === undefined || own === saw
      ? []
      : [{ at: `rates.${lane.path}/${side}`, saw, wanted: `${own}, as read` }];
  });
}
