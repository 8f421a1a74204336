import { dirname, resolve } from 'node:path';
import { quoteShown } from './found.ts';

/** What the configuration reads from outside of its file. */
export interface ConfigIo {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Reads a whole text file; throws when it cannot. */
  readonly readFile: (path: string) => string;
}

/** Why a reference could not be resolved. */
export interface InterpolationFault {
  readonly found: string;
  readonly wanted: string;
}

/** A text with its references resolved. */
export interface Interpolated {
  readonly text: string;
  /** The references as written, such as `${BETA_URL}`; when there are any, `text` is not to be shown. */
  readonly references: readonly string[];
  readonly faults: readonly InterpolationFault[];
}

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const FILE_PREFIX = 'file:';
const REFERENCE = `\${NAME} or \${file:/path}`;

/** Resolves `${VAR}` and `${file:/path}` in a text once, left to right; `$${` stands for a literal `${`. */
export function interpolate(source: string, io: ConfigIo, configPath: string): Interpolated {
  const references: string[] = [];
  const faults: InterpolationFault[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('${', at);
    if (open < 0) break;
    if (open > at && source[open - 1] === '$') {
      text += `${source.slice(at, open - 1)}\${`;
      at = open + 2;
      continue;
    }
    text += source.slice(at, open);
    const close = source.indexOf('}', open);
    if (close < 0) {
      faults.push({ found: 'an unclosed ${', wanted: 'a closing }, or $${ for a literal ${' });
      return { text, references, faults };
    }
    const inner = source.slice(open + 2, close);
    const value = inner.startsWith(FILE_PREFIX)
      ? readReference(inner.slice(FILE_PREFIX.length), io, configPath)
      : readVariable(inner, io);
    if (typeof value === 'string') text += value;
    else faults.push(value);
    references.push(`\${${shownName(inner)}}`);
    at = close + 1;
  }
  return { text: text + source.slice(at), references, faults };
}

function readVariable(name: string, io: ConfigIo): string | InterpolationFault {
  if (!VARIABLE.test(name)) return { found: `a \${…} that names no variable`, wanted: REFERENCE };
  const value = Object.hasOwn(io.env, name) ? io.env[name] : undefined;
  return (
    value ?? { found: `\${${shownName(name)}}, which is not set`, wanted: 'a variable that is set in the environment' }
  );
}

function readReference(path: string, io: ConfigIo, configPath: string): string | InterpolationFault {
  if (path === '') return { found: `\${file:} without a path`, wanted: REFERENCE };
  try {
    return io.readFile(resolve(dirname(configPath), path)).replace(/\r?\n$/, '');
  } catch (error) {
    return {
      found: `\${file:${shownName(path)}}, which cannot be read (${readFailure(error)})`,
      wanted: 'a file that this process may read',
    };
  }
}

/** Names a failure to read by its error code; the message may carry content. */
export function readFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' ? 'no such file' : typeof code === 'string' && /^E[A-Z]+$/.test(code) ? code : 'unreadable';
}

function shownName(name: string): string {
  const quoted = quoteShown(name);
  return quoted.startsWith('"') ? name : quoted;
}
