/** What was found of a book, as YAML to paste, or put into the configuration file with all of its comments. */
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { type Document, isNode, parseDocument, stringify } from 'yaml';
import { parseConfig, processIo } from '../../config/loader.ts';
import type { LoadlineConfig } from '../../config/schema.ts';
import type { OpenAuthorization } from '../core/params.ts';
import type { FoundBook } from './init.ts';

/** `startBlock` of each chain that was cut elsewhere than the configuration says. */
export type NewStarts = ReadonlyMap<string, bigint>;

/** The chains whose cut is not the block before their `startBlock`. */
export function newStartsOf(config: LoadlineConfig, { opening }: FoundBook): NewStarts {
  const starts = opening.legs.map(({ leg, cut }): readonly [string, bigint] => [leg.chain, cut.height + 1n]);
  return new Map(starts.filter(([chain, start]) => BigInt(config.chains[chain]?.startBlock ?? -1) !== start));
}

/** Of these chains, those that another book counts on too: it would start elsewhere with them. */
export function sharedStarts(config: LoadlineConfig, book: string, starts: NewStarts): readonly string[] {
  const others = Object.entries(config.books).filter(([name]) => name !== book);
  return [...starts.keys()].filter((chain) => others.some(([, { legs }]) => legs.some((leg) => leg.chain === chain)));
}

/** The book as the file has it, with what was found in its place. */
export async function bookYaml(path: string, found: FoundBook, starts: NewStarts): Promise<string> {
  const { book } = found;
  const document = withFound(await readFile(path, 'utf8'), found, starts);
  const node = document.getIn(['books', book.name], true);
  const chains = Object.fromEntries([...starts].map(([chain, start]) => [chain, { startBlock: Number(start) }]));
  const own = isNode(node) ? node.toJS(document) : {};
  const text = { ...(starts.size > 0 ? { chains } : {}), books: { [book.name]: own } };
  return stringify(text, { lineWidth: 0, singleQuote: true });
}

/**
 * Puts `initial` of each leg, `open`, and `startBlock` where it moved, into the file, and leaves all else as it stands.
 * @throws ConfigError when the file would not load with them; then it is not touched.
 */
export async function writeBook(path: string, found: FoundBook, starts: NewStarts): Promise<void> {
  const text = withFound(await readFile(path, 'utf8'), found, starts).toString({ lineWidth: 0 });
  parseConfig(text, path, processIo());
  await replaceFile(path, text);
}

function withFound(text: string, { book, opening }: FoundBook, starts: NewStarts): Document {
  const document = parseDocument(text);
  const at = ['books', book.name] as const;
  for (const [i, { initial }] of opening.legs.entries()) document.setIn([...at, 'legs', i, 'initial'], String(initial));
  const open = openOf(opening.open);
  if (open.length > 0) document.setIn([...at, 'open'], document.createNode(open));
  else document.deleteIn([...at, 'open']);
  for (const [chain, start] of starts) document.setIn(['chains', chain, 'startBlock'], Number(start));
  return document;
}

const openOf = (open: readonly OpenAuthorization[]) =>
  open.map(({ from, to, guid, txHash, amount }) => ({ from, to, guid, txHash, amount: String(amount) }));

/** All of it or nothing, with the rights of the file that was there. */
async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'wx', (await stat(path)).mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
