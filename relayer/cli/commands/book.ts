/** `loadline book init | check | show`: what a book starts with, from the history of its chains, and how it stands. */
import { systemClock } from '../../../chains/systemClock.ts';
import { loadConfig } from '../../../config/loader.ts';
import type { LoadlineConfig } from '../../../config/schema.ts';
import { ask } from '../../api/ask.ts';
import { type BookProgress, type FoundBook, findOpening, type InitOptions } from '../../book/init.ts';
import { differencesFrom } from '../../book/reconcile.ts';
import { bookYaml, newStartsOf, sharedStarts, writeBook } from '../../book/writeBook.ts';
import { type ChainName, chainName, type Height, height } from '../../core/ids.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { UsageError } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { requireBook } from '../known.ts';
import { printResult } from '../print.ts';
import { renderBooks, renderDifferences, renderOpening } from '../renderBook.ts';

type Common = { readonly config: string; readonly json: boolean };
export type CheckCommand = Common & { readonly from: readonly string[] };
export type InitCommand = CheckCommand & { readonly at: readonly string[]; readonly write: boolean };

export type ShowCommand = Common & { readonly limit: number };

/** Progress is told once for so many parts of a chain's history. */
const STEPS = 10n;

export async function bookInit(name: string, options: InitCommand, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(options.config);
  const book = requireBook(config, name);
  const chains = book.legs.map(({ chain }) => chain);
  const at = options.at.includes('newest') ? newestOnly(options.at) : heightsOf('--at', options.at, chains);
  const found = await find(config, { book: name, at, from: heightsOf('--from', options.from, chains) }, io);
  const starts = newStartsOf(config, found);
  if (options.write) {
    const [taken] = sharedStarts(config, name, starts);
    if (taken !== undefined) {
      const saw = `another startBlock of ${taken}, on which other books count as well`;
      throw new UsageError(saw, 'cuts at startBlock − 1, or all books of the chain cut anew by hand (without --write)');
    }
    await writeBook(options.config, found, starts);
  }
  const yaml = await bookYaml(options.config, found, starts);
  const document = { ...documentOf(found), written: options.write ? options.config : null, yaml };
  const decimals = book.legs.map((leg) => leg.decimals);
  const next = options.write
    ? [`Wrote ${options.config}.`]
    : ['', '# for the configuration:', ...yaml.trimEnd().split('\n')];
  printResult(io, options.json, document, (style) => [...renderOpening(found, decimals, style), ...next]);
  return EXIT.ok;
}

export async function bookCheck(name: string, options: CheckCommand, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(options.config);
  const chains = requireBook(config, name).legs.map(({ chain }) => chain);
  const found = await find(config, { book: name, from: heightsOf('--from', options.from, chains) }, io);
  const differences = differencesFrom(found.book, found.opening);
  printResult(io, options.json, { ...documentOf(found), differences }, (style) =>
    renderDifferences(name, differences, style),
  );
  return differences.length === 0 ? EXIT.ok : EXIT.unhealthy;
}

export async function bookShow(name: string | undefined, options: ShowCommand, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(options.config);
  if (name !== undefined) requireBook(config, name);
  const params = { limit: options.limit, ...(name === undefined ? {} : { book: name }) };
  const found = await ask({ config, clock: systemClock, query: 'bookShow', params });
  const decimalsOf = (book: string, chain: string): number | null =>
    config.books[book]?.legs.find((leg) => leg.chain === chain)?.decimals ?? null;
  printResult(io, options.json, found, (style, safe) => renderBooks(safe, decimalsOf, style));
  return EXIT.ok;
}

const find = (config: LoadlineConfig, options: InitOptions, io: CliIo): Promise<FoundBook> =>
  findOpening(config, { ...options, progress: progressTo(io) });

function progressTo(io: CliIo): BookProgress {
  const told = new Map<ChainName, bigint>();
  return (chain, done, total) => {
    const step = total === 0n ? STEPS : (done * STEPS) / total;
    if (step <= (told.get(chain) ?? 0n)) return;
    told.set(chain, step);
    io.err(`${chain}: ${done} of ${total} blocks read\n`);
  };
}

function newestOnly(at: readonly string[]): 'newest' {
  if (at.length > 1) throw new UsageError(`--at newest beside ${at.length - 1} more`, '--at newest alone');
  return 'newest';
}

/** `ethereum=21000000`, each chain once. @throws UsageError */
function heightsOf(
  option: string,
  texts: readonly string[],
  chains: readonly string[],
): ReadonlyMap<ChainName, Height> {
  const heights = new Map<ChainName, Height>();
  for (const text of texts) {
    const [, chain, digits] = /^([a-z0-9-]{1,32})=([0-9]{1,15})$/.exec(text) ?? [];
    if (chain === undefined || digits === undefined || !chains.includes(chain) || heights.has(chainName(chain))) {
      const wanted = `<chain>=<height>, each chain of the book at most once: ${chains.join(', ')}`;
      throw new UsageError(`${option} ${JSON.stringify(text.slice(0, 80))}`, wanted);
    }
    heights.set(chainName(chain), height(BigInt(digits)));
  }
  return heights;
}

function documentOf({ book, opening, from, tokens }: FoundBook): object {
  const { legs, open, abandoned } = opening;
  return {
    book: book.name,
    sharedDecimals: book.sharedDecimals,
    legs: legs.map(({ leg, cut, ...amounts }) => ({
      chain: leg.chain,
      kind: leg.kind,
      from: from.get(leg.chain) ?? null,
      cut: { height: cut.height, hash: cut.hash, timestampMs: cut.timestampMs },
      ...amounts,
      findings: tokens.get(leg.chain) ?? [],
    })),
    open,
    abandoned,
  };
}
