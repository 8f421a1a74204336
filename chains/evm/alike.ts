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
  const known = new Map<string, First<T>>();
  return (name, served, check) => {
    const first = known.get(name);
    if (first && isSame(first, served)) return first.value;
    const value = check();
    if (!first) known.set(name, { served, text: undefined, value });
    return value;
  };
}

/** Its text is made when another answer has to be held against it. */
type First<T> = { readonly served: unknown; text: string | undefined; readonly value: T };

/** One and the same object where they were the very same words (`alikeAnswers.ts`); else the same content. */
function isSame<T>(first: First<T>, served: unknown): boolean {
  if (first.served === served && typeof served === 'object') return true;
  const text = textOf(served);
  first.text ??= textOf(first.served);
  return text !== undefined && first.text === text;
}

/** None of what is nested deeper than can be put into words: whoever serves that must not fail the answers of others. */
function textOf(served: unknown): string | undefined {
  try {
    return JSON.stringify(served);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
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
