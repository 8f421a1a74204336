import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLError,
} from 'yaml';
import { quoteShown } from './found.ts';
import { type ConfigIo, interpolate } from './interpolate.ts';
import { tooDeepAt } from './nesting.ts';
import type { ConfigIssue, ConfigPath } from './problem.ts';

const MAX_FILE_CHARACTERS = 1_048_576;
const MAX_DEPTH = 16;
const RAW_KEY = /0[xX][0-9a-fA-F]{64}(?![0-9a-fA-F])/g;

/** A configuration file read as YAML, references resolved, each value still knowing where it stands. */
export interface ConfigSource {
  /** Maps (without prototype), lists, strings, booleans, null, and those numbers that are exact integers. */
  readonly value: unknown;
  readonly issues: readonly ConfigIssue[];
  /** False when the YAML itself is broken, so that checking its values would only add noise. */
  readonly readable: boolean;
  /** The references in the text at a path, when there are any. */
  readonly referencesAt: (path: ConfigPath) => readonly string[] | undefined;
  /** True when the text at this path could not be resolved, which has been reported already. */
  readonly unresolvedAt: (path: ConfigPath) => boolean;
  /** The 1-based place of a path, or of the nearest thing around it that exists. */
  readonly locate: (issue: ConfigIssue) => { readonly line: number; readonly column: number };
}

interface Place {
  readonly key?: number;
  readonly value: number;
}

interface Reading {
  readonly io: ConfigIo;
  readonly file: string;
  readonly issues: ConfigIssue[];
  readonly places: Map<string, Place>;
  readonly references: Map<string, readonly string[]>;
  readonly unresolved: Set<string>;
}

const pathKey = (path: ConfigPath): string => JSON.stringify(path);

/** Reads the text of a configuration file. Never throws: what is wrong is in `issues`. */
export function readSource(text: string, file: string, io: ConfigIo): ConfigSource {
  const lines = new LineCounter();
  const reading: Reading = { io, file, issues: [], places: new Map(), references: new Map(), unresolved: new Set() };
  const value = text.length > MAX_FILE_CHARACTERS ? tooLong(text, reading) : parse(text, lines, reading);
  const readable = reading.issues.every((issue) => issue.offset === undefined);
  refuseRawKeys(text, reading);
  return {
    value,
    issues: reading.issues,
    readable,
    referencesAt: (path) => reading.references.get(pathKey(path)),
    unresolvedAt: (path) => reading.unresolved.has(pathKey(path)),
    locate: (issue) => {
      const { line, col } = lines.linePos(issue.offset ?? findOffset(issue, reading));
      return { line: Math.max(1, line), column: Math.max(1, col) };
    },
  };
}

function tooLong(text: string, reading: Reading): undefined {
  const found = `a file of ${text.length} characters`;
  reading.issues.push({ path: [], found, wanted: `at most ${MAX_FILE_CHARACTERS} characters`, offset: 0 });
}

function parse(text: string, lines: LineCounter, reading: Reading): unknown {
  const deep = tooDeepAt(text);
  if (deep !== null) {
    reading.issues.push({
      path: [],
      found: 'values nested too deep',
      wanted: `at most ${MAX_DEPTH} levels`,
      offset: deep,
    });
    return undefined;
  }
  try {
    const doc = parseDocument(text, {
      lineCounter: lines,
      logLevel: 'error',
      prettyErrors: false,
      schema: 'core',
      stringKeys: true,
      uniqueKeys: false,
      version: '1.2',
    });
    for (const error of [...doc.errors, ...doc.warnings]) reading.issues.push(syntaxIssue(error, text));
    return reading.issues.length > 0 || doc.contents === null ? undefined : convert(doc.contents, [], reading);
  } catch {
    reading.issues.push({ path: [], found: 'text that cannot be read as YAML', wanted: 'YAML 1.2', offset: 0 });
    return undefined;
  }
}

/** The parser's own messages quote the file, which may hold secrets; only its codes are used. */
const SYNTAX: Readonly<Record<string, readonly [found: string, wanted: string]>> = {
  BAD_ALIAS: ['a broken alias', 'the value itself'],
  BAD_DQ_ESCAPE: ['an unknown \\ escape', 'a valid escape, or single quotes'],
  BAD_INDENT: ['wrong indentation', 'keys of one map at one indentation'],
  BAD_SCALAR_START: ['a character that cannot start a plain value', 'the value in quotes'],
  BLOCK_AS_IMPLICIT_KEY: ['a map or list inside of a one-line value', 'one key and value a line'],
  BLOCK_IN_FLOW: ['an indented block inside of { } or [ ]', 'entries separated by commas'],
  KEY_OVER_1024_CHARS: ['a key over 1024 characters', 'a shorter key'],
  MISSING_CHAR: ['a missing character', 'a closing quote or bracket, a colon, a comma or a space here'],
  MULTILINE_IMPLICIT_KEY: ['a key over several lines', 'a key on one line, followed by a colon'],
  MULTIPLE_DOCS: ['a second document after ---', 'one document'],
  NON_STRING_KEY: ['a key that is not text', 'a key that is text'],
  TAB_AS_INDENT: ['a tab as indentation', 'spaces'],
  TAG_RESOLVE_FAILED: ['a tag', 'a value without a tag'],
  UNEXPECTED_TOKEN: ['a character out of place', 'valid YAML'],
};

function syntaxIssue(error: YAMLError, text: string): ConfigIssue {
  const [found, wanted] = SYNTAX[error.code] ?? ['text that is not YAML', 'valid YAML'];
  return { path: [], found, wanted, offset: Math.min(Math.max(0, error.pos[0]), text.length) };
}

function convert(node: ParsedNode | null, path: ConfigPath, reading: Reading): unknown {
  if (node === null) return null;
  note(path, { value: node.range[0] }, reading);
  if (path.length > MAX_DEPTH)
    return refuse(node, path, 'values nested too deep', `at most ${MAX_DEPTH} levels`, reading);
  if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) {
    return refuse(node, path, 'an anchor or alias', 'the value itself', reading);
  }
  if (node.tag !== undefined) return refuse(node, path, 'a tag', 'a value without a tag', reading);
  if (isSeq(node))
    return node.items.map((item, index) => convert(item as ParsedNode | null, [...path, index], reading));
  if (isMap(node)) return convertMap(node.items as readonly MapItem[], path, reading);
  return isScalar(node) ? convertScalar(node, path, reading) : null;
}

interface MapItem {
  readonly key: ParsedNode | null;
  readonly value: ParsedNode | null;
}

function convertMap(items: readonly MapItem[], path: ConfigPath, reading: Reading): unknown {
  const map: Record<string, unknown> = Object.create(null);
  for (const { key: keyNode, value: valueNode } of items) {
    const key = isScalar(keyNode) && typeof keyNode.value === 'string' ? keyNode.value : '';
    const childPath = [...path, key];
    const at = keyNode === null ? {} : { offset: keyNode.range[0] };
    if (keyNode === null || (isScalar(keyNode) && keyNode.anchor !== undefined) || isAlias(keyNode)) {
      reading.issues.push({ path, found: 'a key that is not text', wanted: 'a key that is text', ...at });
    } else if (Object.hasOwn(map, key)) {
      reading.issues.push({
        path: childPath,
        found: `the key ${quoteShown(key)} twice`,
        wanted: 'each key once',
        ...at,
      });
    } else if (key === '__proto__') {
      reading.issues.push({ path: childPath, found: 'the key "__proto__"', wanted: 'another name', ...at });
    } else {
      map[key] = convert(valueNode, childPath, reading);
      note(childPath, { key: keyNode.range[0], value: valueNode?.range[0] ?? keyNode.range[0] }, reading);
    }
  }
  return map;
}

function convertScalar(node: Scalar.Parsed, path: ConfigPath, reading: Reading): unknown {
  const { value } = node;
  if (typeof value === 'number' || typeof value === 'bigint') {
    // An unquoted address or a long amount reads as a number that lost digits: keep its text unless it is exact.
    const written = node.source ?? '';
    return typeof value === 'number' && Number.isSafeInteger(value) && String(value) === written ? value : written;
  }
  if (typeof value !== 'string') return value;
  const { text, references, faults } = interpolate(value, reading.io, reading.file);
  if (references.length > 0) reading.references.set(pathKey(path), references);
  if (faults.length > 0) reading.unresolved.add(pathKey(path));
  for (const fault of faults) reading.issues.push({ path, ...fault });
  return faults.length > 0 ? value : text;
}

function refuse(node: ParsedNode, path: ConfigPath, found: string, wanted: string, reading: Reading): undefined {
  reading.issues.push({ path, found, wanted, offset: node.range[0] });
}

function note(path: ConfigPath, place: Place, reading: Reading): void {
  reading.places.set(pathKey(path), place);
}

/** Looks at the whole text, comments included: whoever can read the file can read those as well. */
function refuseRawKeys(text: string, reading: Reading): void {
  for (const match of text.matchAll(RAW_KEY)) {
    const path = pathAround(match.index, reading);
    if (holdsHash(path)) continue;
    reading.issues.push({
      path,
      found: '0x and 64 hex digits, which looks like a private key (not shown)',
      wanted: 'no key in this file: an encrypted keystore, or the name of an environment variable',
      hint: 'treat a key that stood here as exposed',
      offset: match.index,
    });
  }
}

/** The few fields whose value has the form of a key and is public: a message, its transaction, a storage slot. */
const holdsHash = ([top, , list, index, field, ...rest]: ConfigPath): boolean =>
  top === 'books' &&
  typeof index === 'number' &&
  rest.length === 0 &&
  ((list === 'open' && (field === 'guid' || field === 'txHash')) || (list === 'legs' && field === 'storageSlot'));

/** The path of the value that starts exactly here (or one quote earlier). */
function pathAround(offset: number, reading: Reading): ConfigPath {
  for (const [key, place] of reading.places) {
    if (place.value === offset || place.value === offset - 1) return JSON.parse(key) as ConfigPath;
  }
  return [];
}

function findOffset(issue: ConfigIssue, reading: Reading): number {
  const own = reading.places.get(pathKey(issue.path));
  if (own !== undefined) return issue.atKey === true ? (own.key ?? own.value) : own.value;
  for (let length = issue.path.length - 1; length > 0; length--) {
    const around = reading.places.get(pathKey(issue.path.slice(0, length)));
    if (around !== undefined) return around.key ?? around.value;
  }
  return 0;
}
