/** Names that the user types, held against the configuration before anything is asked: a slip of the hand is usage. */
import type { BookConfig, LoadlineConfig } from '../../config/schema.ts';
import { createParams } from '../params.ts';
import { UsageError } from './failure.ts';

/** @throws UsageError */
export function requireChain(config: LoadlineConfig, chain: string): void {
  requireKnown('chain', chain, Object.keys(config.chains));
}

/** @throws UsageError; the chain has to be known */
export function requireOperator(config: LoadlineConfig, chain: string, operator: string): void {
  const known = new Set(config.chains[chain]?.providers.map((provider) => provider.operator));
  requireKnown(`operator of ${chain}`, operator, [...known]);
}

/** @throws UsageError */
export function requireBook(config: LoadlineConfig, name: string): BookConfig {
  requireKnown('book', name, Object.keys(config.books));
  const book = config.books[name];
  if (!book) throw new RangeError(`saw no book ${name}, wanted one that is known`);
  return book;
}

/** @throws UsageError */
export function requireLane(config: LoadlineConfig, lane: string | undefined): void {
  if (lane === undefined) return;
  const params = createParams({ config, journalId: '0x', senders: new Map() });
  requireKnown(
    'lane',
    lane,
    [...params.lanes.values()].map(({ id }) => id),
  );
}

function requireKnown(what: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  throw new UsageError(`the unknown ${what} ${JSON.stringify(name.slice(0, 80))}`, `one of ${known.join(', ')}`);
}
