import { z } from 'zod';
import { address, block, httpUrl, integer, name } from './fields.ts';

const MAX_DECIMALS = 36;
/** A mean over less than a minute is moved by whoever builds a few blocks. */
const MIN_WINDOW_SECONDS = 60;
const MAX_WINDOW_SECONDS = 86_400;
/** A price that fewer independent sources give is none (relayer/solvency/price.ts). */
export const LEAST_SOURCES = 3;
const MAX_SOURCES = 16;
const MAX_ASSETS = 64;

const POINTER = "a JSON pointer to the value, such as '/data/0/price'";
const TIMESTAMP = `none, or ${POINTER}`;
const pointer = String.raw`(?:\/(?:[^~/]|~[01])*)+`;

const jsonPointer = z
  .string({ error: POINTER })
  .max(256, { error: POINTER })
  .regex(new RegExp(`^${pointer}$`), { error: POINTER });

const sourceName = name.describe('Name of the source, as the policy lists it.');

/** A source of one asset's price, in whole units of the quote currency for one whole token. */
export const priceSourceSchema = z.discriminatedUnion(
  'kind',
  [
    block({
      kind: z.literal('chainlink'),
      name: sourceName,
      chain: name.describe('Name of a chain under chains: its quorum is asked.'),
      feed: address.describe('Aggregator proxy (AggregatorV3Interface) of the asset in the quote currency.'),
    }),
    block({
      kind: z.literal('twap'),
      name: sourceName,
      chain: name.describe('Name of a chain under chains: its quorum is asked.'),
      pool: address.describe('Pool of the kind of Uniswap v3, of the asset against a token of the quote currency.'),
      base: z
        .enum(['token0', 'token1'], { error: 'token0 or token1' })
        .describe('Which token of the pool is the asset.'),
      baseDecimals: integer(0, MAX_DECIMALS).describe('Decimals of the asset there.'),
      quoteDecimals: integer(0, MAX_DECIMALS).describe('Decimals of the other token.'),
      windowSeconds: integer(MIN_WINDOW_SECONDS, MAX_WINDOW_SECONDS)
        .default(1_800)
        .describe('The mean is over this long; a pool that remembers less gives no price.'),
    }),
    block({
      kind: z.literal('http'),
      name: sourceName,
      url: httpUrl.describe('Answers a GET with JSON. A key in it is best read from a reference.'),
      price: jsonPointer.describe('Where the price is: a number, or a string that holds one.'),
      timestamp: z
        .string({ error: TIMESTAMP })
        .max(256, { error: TIMESTAMP })
        .regex(new RegExp(`^(?:none|${pointer})$`), { error: TIMESTAMP })
        .describe('Where its time is; none takes the time at which we asked, so that age then says nothing.'),
      timestampIn: z
        .enum(['seconds', 'milliseconds', 'iso'], { error: 'one of seconds, milliseconds, iso' })
        .default('seconds')
        .describe('How that time is written: since 1970, or as ISO 8601 with a zone.'),
    }),
  ],
  {
    error: (issue) =>
      issue.code === 'invalid_union' ? 'one of chainlink, twap, http' : 'a map with kind: chainlink, twap or http',
  },
);

/** Where the price of one asset comes from. */
export const assetPriceSchema = block({
  sources: z
    .array(priceSourceSchema, { error: 'a list of sources, each with name and kind' })
    .min(LEAST_SOURCES, { error: `at least ${LEAST_SOURCES} sources that do not depend on each other` })
    .max(MAX_SOURCES, { error: `at most ${MAX_SOURCES} sources` }),
  everyMs: integer(1_000, 3_600_000).default(10_000).describe('Pause between two readings.'),
  timeoutMs: integer(100, 60_000).default(10_000).describe('A source that has not answered by then has said nothing.'),
});

/** All assets that have a price, by name. */
export const pricesSchema = z
  .record(name, assetPriceSchema, { error: 'a map from asset names to prices, each with sources' })
  .refine((all) => Object.keys(all).length <= MAX_ASSETS, { error: `at most ${MAX_ASSETS} assets` });

/** Which prices value a book. */
export const bookPriceFields = {
  price: name.optional().describe('Name under prices of what the book owes. Without it the book is unpriced.'),
  collateralPrice: name
    .optional()
    .describe('Name under prices of what backs it, where that is another asset than what is owed.'),
};

/** One source of a price. */
export type PriceSourceConfig = Readonly<z.output<typeof priceSourceSchema>>;
