/** Values as people read them. All of it takes documents as they come from a query: bigints are decimal strings. */
import { padTo, widthOf } from './style.ts';

/** `2026-11-21 14:39:00Z` */
export const timeText = (ms: number): string =>
  new Date(ms)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z');

/** With milliseconds, for lines that follow each other fast. */
export const preciseTimeText = (ms: number): string => new Date(ms).toISOString().replace('T', ' ');

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
] as const;

/** The two largest units: `3m 12s`, `840ms`. */
export function durationText(ms: number): string {
  if (ms < 1_000) return `${Math.max(0, Math.round(ms))}ms`;
  const parts: string[] = [];
  let rest = ms;
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0 || parts.length > 0) parts.push(`${count}${unit}`);
    if (parts.length === 2) break;
  }
  return parts.join(' ');
}

export const agoText = (sinceMs: number, nowMs: number): string => `${durationText(nowMs - sinceMs)} ago`;

/** An amount of smallest units with its decimals: `1.5`. */
export function amountText(units: string, decimals: number | null): string {
  if (decimals === null || decimals === 0) return units;
  const negative = units.startsWith('-');
  const digits = (negative ? units.slice(1) : units).padStart(decimals + 1, '0');
  const whole = digits.slice(0, -decimals);
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** `0xdfea3eed…a47137`, where the whole stands elsewhere. */
export const shortHash = (hash: string): string => (hash.length > 20 ? `${hash.slice(0, 10)}…${hash.slice(-6)}` : hash);

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Says that a list was cut. */
export const moreLine = (shown: number, total: number, how = '--limit'): readonly string[] =>
  total > shown ? [`… and ${total - shown} more (${how})`] : [];

/** Columns aligned to their widest cell, two spaces apart. An empty header gives none. */
export function table(header: readonly string[], rows: readonly (readonly string[])[], indent = '  '): string[] {
  const all = header.length > 0 ? [header, ...rows] : rows;
  const widths: number[] = [];
  for (const row of all) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, widthOf(cell));
  }
  return all.map(
    (row) => indent + row.map((cell, i) => (i === row.length - 1 ? cell : padTo(cell, widths[i] ?? 0))).join('  '),
  );
}

/** `label   value` lines; a value that is null is left out. */
export function fields(pairs: readonly (readonly [label: string, value: string | null])[], indent = '  '): string[] {
  const rows = pairs.filter((pair): pair is readonly [string, string] => pair[1] !== null);
  return table([], rows, indent);
}

/** Breaks a long text at single spaces; every line after the first starts with `indent`. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<! ) (?! )/)) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}
