import { unknownChain } from './chainRules.ts';
import { shownKey } from './found.ts';
import { type PriceSourceConfig, priceSourceSchema } from './priceSchema.ts';
import type { ConfigIssue, ConfigPath } from './problem.ts';
import { suggest } from './suggest.ts';
import { at, type ConfigView } from './view.ts';

/** Checks the prices: known chains, sources that are not one another, books that name prices there are. */
export function checkPrices(raw: unknown, view: ConfigView): ConfigIssue[] {
  return [
    ...assetsOf(raw).flatMap(([asset, price]) => checkSources(view, asset, price)),
    ...checkBookPrices(raw, view),
  ];
}

type Placed = { readonly path: ConfigPath; readonly index: number; readonly source: PriceSourceConfig };

function checkSources(view: ConfigView, asset: string, price: unknown): ConfigIssue[] {
  const list = at(price, 'sources');
  const sources = (Array.isArray(list) ? list : []).flatMap((raw, index): Placed[] => {
    const source = priceSourceSchema.safeParse(raw).data;
    return source ? [{ path: ['prices', asset, 'sources', index], index, source }] : [];
  });
  return [
    ...sources.flatMap(({ path, source }) =>
      source.kind === 'http' ? [] : unknownChain(view, [...path, 'chain'], source.chain),
    ),
    ...repeated(sources, ({ source }) => source.name, 'name', 'a name of its own for each source'),
    // Two of one origin are one: whoever moves it moves both, and three of them would make a median alone.
    ...repeated(sources, originOf, 'origin', 'another origin: sources of one count as one'),
  ];
}

function repeated(
  sources: readonly Placed[],
  keyOf: (placed: Placed) => string,
  what: 'name' | 'origin',
  wanted: string,
): ConfigIssue[] {
  const first = new Map<string, number>();
  return sources.flatMap((placed) => {
    const key = keyOf(placed);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, placed.index);
      return [];
    }
    const field = what === 'name' ? 'name' : ORIGIN_FIELD[placed.source.kind];
    return [{ path: [...placed.path, field], found: `the ${what} of sources[${earlier}] as well`, wanted }];
  });
}

const ORIGIN_FIELD = { chainlink: 'feed', twap: 'pool', http: 'url' } as const;

function originOf({ source }: Placed): string {
  if (source.kind === 'chainlink') return `${source.chain}/${source.feed}`;
  if (source.kind === 'twap') return `${source.chain}/${source.pool}`;
  // A trailing dot names the same host.
  return new URL(source.url).hostname.replace(/\.$/, '');
}

function checkBookPrices(raw: unknown, view: ConfigView): ConfigIssue[] {
  const known = assetsOf(raw).map(([asset]) => asset);
  return view.books.flatMap(({ name }) =>
    (['price', 'collateralPrice'] as const).flatMap((field): ConfigIssue[] => {
      const asset = at(at(at(raw, 'books'), name), field);
      if (typeof asset !== 'string' || known.includes(asset)) return [];
      const path = ['books', name, field];
      const names = known.map(shownKey).join(', ');
      return [
        {
          path,
          found: view.show(path, JSON.stringify(asset)),
          wanted: known.length === 0 ? 'a price defined under prices' : `a price under prices: ${names}`,
          hint: suggest(asset, known),
        },
      ];
    }),
  );
}

function assetsOf(raw: unknown): readonly (readonly [string, unknown])[] {
  const prices = at(raw, 'prices');
  return typeof prices === 'object' && prices !== null && !Array.isArray(prices) ? Object.entries(prices) : [];
}
