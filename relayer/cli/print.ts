import { API_VERSION, stringify } from '../api/json.ts';
import { harmless, harmlessJson, harmlessLines } from './harmless.ts';
import type { CliIo } from './io.ts';
import type { Style } from './style.ts';

/**
 * Prints one result: a JSON document, or lines for people. `shown` is the document with nothing in its strings that a terminal
 * acts on: lines are made of it.
 */
export function printResult<T extends object>(io: CliIo, json: boolean, document: T, lines: Lines<T>): void {
  if (json) io.out(jsonLine(document, 2));
  else io.out(linesText(io.style, document, lines));
}

/** Tells people something that is no result. */
export const printMessage = <T extends object>(io: CliIo, document: T, lines: Lines<T>): void =>
  io.err(linesText(io.errorStyle, document, lines));

type Lines<T> = (style: Style, shown: T) => readonly string[];

const linesText = <T extends object>(style: Style, document: T, lines: Lines<T>): string =>
  lines(style, harmless(document))
    .map((line) => `${harmlessLines(line)}\n`)
    .join('');

export const jsonLine = (document: object, indent?: number): string =>
  `${harmlessJson(stringify({ apiVersion: API_VERSION, ...document }, indent))}\n`;
