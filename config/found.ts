import type { ConfigPath } from './problem.ts';
import { redactUrl } from './secret.ts';

const MAX_SHOWN_LENGTH = 80;
/** Longer runs of such characters than an address has are treated as a key or a token. */
const TOKEN = /[A-Za-z0-9+/_=-]{43,}/;

/** Describes a value as error messages show it. Anything that may be a secret is described, never shown. */
export function describeFound(path: ConfigPath, value: unknown, references?: readonly string[]): string {
  if (references !== undefined) return `text with ${references.join(', ')} (its value is not shown)`;
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'a map';
  if (typeof value !== 'string') return String(value);
  if (value === '') return 'empty text';
  if (path.at(-1) === 'url' || value.includes('://')) return redactUrl(value);
  return isSecretPlace(path) ? hidden(value) : quoteShown(value);
}

/** Quotes a word out of the file, or only its length when it may be a secret. */
export function quoteShown(value: string): string {
  return mayBeSecret(value) ? hidden(value) : JSON.stringify(value);
}

/** Writes a path the way it is typed: `pairs[0].from`. A key that may be a secret is described, not shown. */
export function formatPath(path: ConfigPath): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? shownKey(key) : `.${shownKey(key)}`))
    .join('');
}

/** A key of a map as messages show it. */
export function shownKey(key: string): string {
  return mayBeSecret(key) ? `<${hidden(key)}>` : key;
}

function mayBeSecret(value: string): boolean {
  return value.length > MAX_SHOWN_LENGTH || TOKEN.test(value) || value.includes('://');
}

function hidden(value: string): string {
  return `${value.length} characters of text (not shown)`;
}

/** Under `signers` and in place of a provider people put keys and URLs, also where they do not belong. */
function isSecretPlace(path: ConfigPath): boolean {
  return (
    path[0] === 'signers' || path.includes('password') || path.at(-2) === 'providers' || path.at(-1) === 'providers'
  );
}
