/** The policy that a backtest plays: held against itself alone, since a record is no node that it would have to fit. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { tooDeepAt } from '../../../config/nesting.ts';
import type { Policy } from '../../core/policy.ts';
import { parsePolicy } from '../../policy/file.ts';
import type { PolicyFit } from '../../policy/fit.ts';

/** Signatures are not looked at: nothing is relayed by it. @throws ConfigError with everything that is wrong with the file. */
export async function readPolicy(path: string): Promise<Policy> {
  const text = await readFile(path, 'utf8');
  return parsePolicy(text, path, ownFit(text)).policy;
}

/** Whatever it names, it fits. What is not even YAML is for `parsePolicy` to say. */
function ownFit(text: string): PolicyFit {
  const root = object(parsed(text));
  const books = object(root.books);
  const chains = new Set(Object.keys(object(root.chains)));
  for (const book of Object.values(books))
    for (const name of Object.keys(object(object(book).floors))) chains.add(name);
  const all = [...chains];
  return {
    chains: all,
    books: Object.fromEntries(
      Object.entries(books).map(([name, book]) => {
        const { price, collateral } = object(book);
        const priceSources = names(object(price).sources);
        return [
          name,
          { chains: all, priceSources, collateralSources: names(object(object(collateral).price).sources) },
        ];
      }),
    ),
    operators: Number.MAX_SAFE_INTEGER,
    operatorThreshold: 1,
  };
}

function parsed(text: string): unknown {
  if (tooDeepAt(text) !== null) return null;
  try {
    // At 'warn' the parser would print what the file says to our terminal, control characters and all.
    return parse(text, { logLevel: 'error' });
  } catch {
    return null;
  }
}

const object = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
const names = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
