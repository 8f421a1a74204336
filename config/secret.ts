import { inspect } from 'node:util';

const HIDDEN = '[secret]';

/** A value that only `reveal()` hands out: logging, printing or serializing the configuration shows `[secret]`. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
    Object.freeze(this);
  }

  /** The value itself; call it where it is used and keep the result out of messages. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [inspect.custom](): string {
    return HIDDEN;
  }
}

/** What may be shown of an RPC URL: scheme and host. Credentials, path and query often carry an access key. */
export function redactUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || parsed.host === '') return 'text that is not a URL (not shown)';
  const hasMore =
    parsed.pathname.length > 1 || parsed.search !== '' || parsed.username !== '' || parsed.password !== '';
  return `${parsed.protocol}//${parsed.host}${hasMore ? '/… (the rest is not shown)' : ''}`;
}
