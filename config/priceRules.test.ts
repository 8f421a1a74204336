import { describe, expect, it } from 'vitest';
import { addr, edit, load, problemsOf } from './support/files.ts';

const FEED = addr('c1');
const PRICES = `prices:
  usdx:
    sources:
      - { name: feed, kind: chainlink, chain: one, feed: '${FEED}' }
      - { name: pool, kind: twap, chain: two, pool: '${addr('c2')}', base: token1, baseDecimals: 18, quoteDecimals: 6 }
      - { name: web, kind: http, url: 'https://prices.example/usdx?key=SECRET', price: /data/0/amount, timestamp: /time }
books:`;
const BOOK = '    sharedDecimals: 6\n';
const VALID_PRICES = edit(BOOK, `${BOOK}    price: usdx\n    collateralPrice: usdx\n`, edit('books:', PRICES));
const without = (from: string, to: string) => problemsOf(edit(from, to, VALID_PRICES));

describe('prices of the configuration', () => {
  it('are read with their defaults, and may be absent', () => {
    const { config, warnings } = load(VALID_PRICES);
    expect(warnings).toEqual([]);
    expect(config.prices.usdx).toMatchObject({ everyMs: 10_000, timeoutMs: 10_000 });
    expect(config.prices.usdx?.sources[1]).toMatchObject({ kind: 'twap', windowSeconds: 1_800 });
    expect(config.prices.usdx?.sources[2]).toMatchObject({ timestamp: '/time', timestampIn: 'seconds' });
    expect(config.books.usdx).toMatchObject({ price: 'usdx', collateralPrice: 'usdx' });
    expect(load(edit('mode: enforce', 'mode: enforce')).config.prices).toEqual({});
  });

  it('have at least three sources: fewer never make a median', () => {
    const two = VALID_PRICES.replace(/ {6}- \{ name: web.*\n/, '');
    expect(problemsOf(two)).toMatchObject([{ path: 'prices.usdx.sources', wanted: /at least 3 sources/ }].map(asText));
  });

  it.each([
    ['chain: one, feed', 'chain: on, feed', 'prices.usdx.sources[0].chain', 'a chain under chains'],
    ['name: pool', 'name: feed', 'prices.usdx.sources[1].name', 'a name of its own'],
    ['price: usdx\n    collat', 'price: usdy\n    collat', 'books.usdx.price', 'a price under prices: usdx'],
    ['collateralPrice: usdx', 'collateralPrice: no', 'books.usdx.collateralPrice', 'a price under prices: usdx'],
    ['price: /data/0/amount', 'price: data.amount', 'prices.usdx.sources[2].price', 'a JSON pointer'],
    ['timestamp: /time', 'timestamp: never', 'prices.usdx.sources[2].timestamp', 'none, or a JSON pointer'],
    ['kind: http', 'kind: ftp', 'prices.usdx.sources[2].kind', 'one of chainlink, twap, http'],
    ['base: token1', 'base: token2', 'prices.usdx.sources[1].base', 'token0 or token1'],
    ['baseDecimals: 18', 'windowSeconds: 5, baseDecimals: 18', 'prices.usdx.sources[1].windowSeconds', 'from 60'],
  ])('name what is wrong: %s → %s', (from, to, path, wanted) => {
    const problems = without(from, to);
    expect(problems.map((problem) => problem.path)).toContain(path);
    expect(problems.find((problem) => problem.path === path)?.wanted).toContain(wanted);
  });

  const WEB = "      - { name: web, kind: http, url: 'https://prices.example/usdx?key=SECRET'";
  it.each([
    ['a feed', `${WEB.replace(/- .*/, `- { name: again, kind: chainlink, chain: one, feed: '${FEED}' }`)}\n${WEB}`],
    [
      'a pool at the address of a feed',
      `      - { name: again, kind: chainlink, chain: two, feed: '${addr('c2')}' }\n${WEB}`,
    ],
    [
      'a host, whatever its case, port and path',
      `      - { name: again, kind: http, url: 'http://PRICES.example.:8080/other', price: /p, timestamp: none }\n${WEB}`,
    ],
  ])('refuse two sources of one origin: %s', (_, to) => {
    const problems = without(WEB, to);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.wanted).toContain('sources of one count as one');
    expect(problems[0]?.message).not.toContain('SECRET');
  });

  it('are needed by a book that names one', () => {
    const problems = problemsOf(edit(BOOK, `${BOOK}    price: usdx\n`));
    expect(problems).toMatchObject([{ path: 'books.usdx.price', wanted: 'a price defined under prices' }]);
  });
});

function asText(problem: { readonly path: string; readonly wanted: RegExp }) {
  return { path: problem.path, wanted: expect.stringMatching(problem.wanted) };
}
