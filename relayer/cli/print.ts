import { API_VERSION, stringify } from '../api/json.ts';
import type { CliIo } from './io.ts';
import type { Style } from './style.ts';

/** Prints one result: a JSON document, or lines for people. */
export function printResult(
  io: CliIo,
  json: boolean,
  document: object,
  lines: (style: Style) => readonly string[],
): void {
  if (json) io.out(`${stringify({ apiVersion: API_VERSION, ...document }, 2)}\n`);
  else
    io.out(
      lines(io.style)
        .map((line) => `${line}\n`)
        .join(''),
    );
}
