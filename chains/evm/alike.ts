/**
 * Providers that agree serve the very same content, and what it was checked to be holds for all of them: it is decoded,
 * hashed and put into words once for each question, not once for each provider.
 */

/**
 * What `check` makes of what was served. Equal content under the same name gives the same object again. What `check`
 * throws is not kept: it names who served it.
 */
export type Alike<T> = (name: string, served: unknown, check: () => T) => T;

/** For one question: the first content under each name is kept as long as this is. */
export function createAlike<T>(): Alike<T> {
  const known = new Map<string, { readonly text: string | undefined; readonly value: T }>();
  return (name, served, check) => {
    const first = known.get(name);
    const text: string | undefined = JSON.stringify(served);
    if (first && text !== undefined && first.text === text) return first.value;
    const value = check();
    if (!first) known.set(name, { text, value });
    return value;
  };
}

/** Each answer for itself. */
export const notAlike = <T>(_name: string, _served: unknown, check: () => T): T => check();

/** What follows from an object, found once. */
export function oncePer<T extends object, R extends object | string>(find: (value: T) => R): (value: T) => R {
  const known = new WeakMap<T, R>();
  return (value) => {
    const found = known.get(value) ?? find(value);
    known.set(value, found);
    return found;
  };
}
