import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { loadConfig } from '../../config/loader.ts';
import { createFixture, hex32 } from '../api/testing/fixture.ts';
import { local, shared } from '../core/amount.ts';
import { bookName, chainName, type Guid, height } from '../core/ids.ts';
import { legOf } from '../core/params.ts';
import type { FoundBook } from './init.ts';
import type { LegOpening } from './reconcile.ts';
import { newStartsOf, sharedStarts, writeBook } from './writeBook.ts';

async function desk() {
  const fixture = await createFixture();
  onTestFinished(fixture.remove);
  const { configPath, params } = fixture;
  const book = params.books.get(bookName('usdx'));
  if (!book) throw new Error('no book');
  const [north, south] = [chainName('north'), chainName('south')];
  const opened = (chain: typeof north, initial: bigint): LegOpening => {
    const leg = legOf(book, chain);
    if (!leg) throw new Error(`no leg on ${chain}`);
    const none = { authorized: shared(0n), consumed: shared(0n), unexplained: local(0n), surplus: local(0n) };
    const cut = { height: height(9n), hash: hex32(9), parentHash: hex32(8), timestampMs: 0 };
    return { leg, cut, holding: local(initial), initial: local(initial), ...none };
  };
  const open = [{ from: north, to: south, guid: hex32(1) as Guid, txHash: hex32(2), amount: shared(5n) }];
  const found = (initial: bigint): FoundBook => ({
    book,
    opening: { legs: [opened(north, initial), opened(south, 0n)], open, abandoned: [] },
    from: new Map(),
    tokens: new Map(),
  });
  return { fixture, configPath, found };
}

test('puts what was found into the file, and keeps its comments, its rights and all else', async () => {
  const { fixture, configPath, found } = await desk();
  const text = (await readFile(configPath, 'utf8'))
    .replace('books:', '# what we hold\nbooks:')
    .replace('legs:', 'legs: # all of them');
  await writeFile(configPath, text);
  await chmod(configPath, 0o600);
  const own = found(5n * 10n ** 12n);
  const starts = newStartsOf(fixture.loaded.config, own);
  expect([...starts]).toEqual([
    ['north', 10n],
    ['south', 10n],
  ]);
  await writeBook(configPath, own, starts);
  const { config } = loadConfig(configPath);
  expect(config.books.usdx?.legs.map(({ initial }) => initial)).toEqual([5n * 10n ** 12n, 0n]);
  expect(config.books.usdx?.open).toEqual(own.opening.open);
  expect(config.chains.north?.startBlock).toBe(10);
  const written = await readFile(configPath, 'utf8');
  expect(written).toMatch(/^# what we hold$/m);
  expect(written).toContain('# all of them');
  expect((await stat(configPath)).mode & 0o777).toBe(0o600);
});

test('leaves a file as it is that would not load with what was found', async () => {
  const { configPath, found } = await desk();
  const before = await readFile(configPath, 'utf8');
  // Less than what is open: no configuration is let through with it, whoever computed it.
  await expect(writeBook(configPath, found(1n), new Map())).rejects.toThrow(/insolvent/);
  expect(await readFile(configPath, 'utf8')).toBe(before);
});

test('names the chains on which another book counts from the same start', async () => {
  const { fixture, found } = await desk();
  const { config } = fixture.loaded;
  const { usdx } = config.books;
  if (!usdx) throw new Error('no book');
  const starts = newStartsOf(config, found(0n));
  expect(sharedStarts(config, 'usdx', starts)).toEqual([]);
  const two = { ...config, books: { usdx, other: { ...usdx, legs: usdx.legs.slice(0, 1) } } };
  expect(sharedStarts(two, 'usdx', starts)).toEqual(['north']);
});
