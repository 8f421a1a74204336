/**
 * Text of strangers for a terminal. A receipt, the error of an RPC operator, the reason of a halt may hold characters that move
 * the cursor, clear the screen, turn a line round or begin one of their own: what a person then reads is what they wrote.
 */

/** Control characters, line and paragraph separators, and what formats without being seen (bidi, zero width, tags). */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const REPLACEMENT = '\ufffd';
/** The colours of style.ts. */
const COLOURS = new RegExp(`(${String.fromCharCode(27)}\\[(?:1|2|22|31|32|33|39)m)`);

/** Every string of a document on one line, with nothing that a terminal acts on. Keys as well: they may be names of strangers. */
export function harmless<T>(document: T): T {
  return cleaned(document) as T;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(UNSEEN, (one) => (/\s/.test(one) ? ' ' : REPLACEMENT));
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [cleaned(key), cleaned(own)]));
}

/** Lines as they were laid out: line feeds, tabs and our own colours stay. */
export const harmlessLines = (text: string): string =>
  text
    .split(COLOURS)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(UNSEEN, (one) => (/[\n\t]/.test(one) ? one : REPLACEMENT))))
    .join('');

/** JSON escapes only half of them; outside of strings none stands but line feeds. */
export const harmlessJson = (json: string): string =>
  json.replace(UNSEEN, (one) =>
    one === '\n' ? one : [...Array(one.length).keys()].map((i) => escaped(one.charCodeAt(i))).join(''),
  );

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
