import { API_VERSION, stringify } from '../api/json.ts';
import { harmless, harmlessJson, harmlessLines } from './harmless.ts';
import type { CliIo } from './io.ts';
import type { Style } from './style.ts';

/**
 * Prints one result: a JSON document, or lines for people. `shown` is the document with nothing in its strings that a terminal
 * acts on: lines are made of it.
 */
export function printResult<T extends object>(
  io: CliIo,
  json: boolean,
  document: T,
  lines: (style: Style, shown: T) => readonly string[],
): void {
  if (json) io.out(jsonLine(document, 2));
  else
    io.out(
      lines(io.style, harmless(document))
        .map((line) => `${harmlessLines(line)}\n`)
        .join(''),
    );
}

export const jsonLine = (document: object, indent?: number): string =>
  `${harmlessJson(stringify({ apiVersion: API_VERSION, ...document }, indent))}\n`;
