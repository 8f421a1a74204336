/** What a policy has to fit: the names and numbers of a node's configuration that it speaks of. */
import type { LoadlineConfig } from '../../config/schema.ts';
import { bookChains, type Params } from '../core/params.ts';

export type BookFit = {
  readonly chains: readonly string[];
  /** Names of the sources of what the book owes, and of what backs it; empty where it has no such price. */
  readonly priceSources: readonly string[];
  readonly collateralSources: readonly string[];
};

export type PolicyFit = {
  readonly chains: readonly string[];
  readonly books: Readonly<Record<string, BookFit>>;
  /** How many operators there are to sign an acknowledgement; 0 where none are configured, which only shadow mode allows. */
  readonly operators: number;
  /** How many of them the configuration asks for: no policy asks for fewer. */
  readonly operatorThreshold: number;
};

export function fitOf(config: LoadlineConfig, params: Pick<Params, 'books' | 'chains'>): PolicyFit {
  const sourcesOf = (asset: string | undefined): readonly string[] =>
    asset === undefined ? [] : (config.prices[asset]?.sources ?? []).map(({ name }) => name);
  const books = [...params.books.values()].map((book): [string, BookFit] => {
    const { price, collateralPrice } = config.books[book.name] ?? {};
    const sources = { priceSources: sourcesOf(price), collateralSources: sourcesOf(collateralPrice) };
    return [book.name, { chains: [...new Set(bookChains(book))], ...sources }];
  });
  return {
    chains: [...params.chains.keys()],
    books: Object.fromEntries(books),
    operators: config.operators?.addresses.length ?? 0,
    operatorThreshold: config.operators?.threshold ?? 1,
  };
}
