// What every fuzz test shares: outside bytes and values, mostly valid ones with a few changes, and the one rule that they
// are held against: a parser returns, or throws the error of its own kind, and does so soon.
import fc from 'fast-check';

/** How many inputs are tried, times this: `npm run fuzz` sets it, `npm test` leaves it. */
const factor = Number(process.env.LOADLINE_FUZZ_FACTOR ?? 1);
/** Seeds are new at each run of `npm run fuzz`; `npm test` has its own, so that it says the same every time. */
const seed = process.env.LOADLINE_FUZZ_SEED;

export const runs = (count: number): fc.Parameters<unknown> => ({
  numRuns: Math.ceil(count * factor),
  ...(seed === undefined && factor > 1 ? {} : { seed: Number(seed ?? 1) }),
});

/** Far above what any input of a test takes, far below what a hang or a blow-up does. */
const SLOW_MS = 3_000;

export class NotTyped extends Error {
  override readonly name = 'NotTyped';
}

export type Outcome<T> = { readonly value: T } | { readonly refused: unknown };

/** What a parser returns, or the error that it may throw. @throws NotTyped for any other error, and for one that takes long. */
export function held<T>(parse: () => T, isTyped: (error: unknown) => boolean): Outcome<T> {
  const startMs = performance.now();
  const outcome = attempt(parse, isTyped);
  tooSlow(startMs);
  return outcome;
}

function attempt<T>(parse: () => T, isTyped: (error: unknown) => boolean): Outcome<T> {
  try {
    return { value: parse() };
  } catch (error) {
    return refusedAs(error, isTyped);
  }
}

/** The same for what answers later. */
export async function heldLater<T>(parse: () => Promise<T>, isTyped: (error: unknown) => boolean): Promise<Outcome<T>> {
  const startMs = performance.now();
  try {
    return { value: await parse() };
  } catch (error) {
    return refusedAs(error, isTyped);
  } finally {
    tooSlow(startMs);
  }
}

function refusedAs(error: unknown, isTyped: (error: unknown) => boolean): { readonly refused: unknown } {
  if (isTyped(error)) return { refused: error };
  const shown = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack}` : String(error);
  throw new NotTyped(`saw ${shown}, wanted a value or an error of the parser's own`);
}

function tooSlow(startMs: number): void {
  const took = performance.now() - startMs;
  if (took > SLOW_MS) throw new NotTyped(`saw ${Math.round(took)} ms, wanted at most ${SLOW_MS}`);
}

/** Values that parsers stumble over. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, false, 0, -0, -1, 1.5, 1e21, 1e308, 2 ** 53, Number.MAX_SAFE_INTEGER, '', ' ', '0', '-1', '1e999'],
    ...['0x', '0x0', '0xg', '0X1', `0x${'f'.repeat(64)}`, `0x${'f'.repeat(65)}`, `0x${'0'.repeat(5_000)}`],
    ...['\u0000', '\u202e', '\ud800', '\ufeff', '__proto__', 'constructor', 'toString', 'NaN', 'Infinity'],
    ...[
      '9'.repeat(400),
      'a'.repeat(5_000),
      `${'['.repeat(500)}${']'.repeat(500)}`,
      '${HOME}',
      '!!js/function',
      '*a',
      '&a',
    ],
    ...[[], {}, [null], [[]], { toString: null }, { length: 1e9 }, { $n: 'x' }, { $n: '1' }, nested(200)],
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer(),
);

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

type Change = { readonly at: number; readonly what: number; readonly value: unknown };
const change: fc.Arbitrary<Change> = fc.record({ at: fc.nat(), what: fc.nat(5), value: odd });

/** A value of plain JSON with up to `changes` of its places replaced, left out, doubled or added to; or something else. */
export const mutated = (valid: unknown, changes = 3): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.array(change, { maxLength: changes }).map((all) => all.reduce<unknown>(changed, valid)),
    },
    { weight: 1, arbitrary: odd },
  );

function changed(root: unknown, { at, what, value }: Change): unknown {
  const copy = structuredClone(root);
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  const visit = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    for (const key of Object.keys(one)) {
      places.push({ holder: one as Record<string, unknown>, key });
      visit((one as Record<string, unknown>)[key]);
    }
  };
  visit(copy);
  const place = places[at % Math.max(places.length, 1)];
  if (place === undefined) return value;
  const { holder, key } = place;
  const old = holder[key];
  if (what === 0 && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (what === 0) delete holder[key];
  else if (what === 1 && Array.isArray(holder)) holder.push(structuredClone(old));
  else if (what === 1) define(holder, textOf(value).slice(0, 50), structuredClone(old));
  else if (what === 2 && typeof old === 'string') holder[key] = bent(old, at, textOf(value));
  else if (what === 3 && typeof old === 'string') holder[key] = Number(old);
  else define(holder, key, value);
  return copy;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** Also where the key is `__proto__`. */
const define = (holder: object, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

/** A text with a piece cut out, or another put in, somewhere. */
function bent(text: string, at: number, insert: string): string {
  const from = at % (text.length + 1);
  return at % 2 === 0 ? text.slice(0, from) + insert + text.slice(from) : text.slice(0, from) + text.slice(from + 1);
}

/** Bytes with some of them changed, cut off, doubled or put in; or quite other ones. */
export const mutatedBytes = (valid: Uint8Array, changes = 4): fc.Arbitrary<Buffer> => {
  const edit = fc.record({
    at: fc.nat(),
    what: fc.nat(4),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  });
  return fc.oneof(
    {
      weight: 9,
      arbitrary: fc.array(edit, { maxLength: changes }).map((all) =>
        all.reduce<Buffer>((bytes, { at, what, bytes: put }) => {
          const from = at % (bytes.length + 1);
          const [before, after] = [bytes.subarray(0, from), bytes.subarray(from)];
          if (what === 0) return Buffer.concat([before, put, after]);
          if (what === 1) return Buffer.concat([before, after.subarray(put.length)]);
          if (what === 2) return Buffer.from(before);
          if (what === 3) return Buffer.concat([before, after, after]);
          return Buffer.concat([before, put, after.subarray(put.length)]);
        }, Buffer.from(valid)),
      ),
    },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
  );
};

/** The same for a text: what comes of it may be no UTF-8 at all. */
export const mutatedText = (valid: string, changes = 4): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: mutatedBytes(Buffer.from(valid, 'utf8'), changes).map((bytes) => bytes.toString('utf8')) },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.nat(), odd).map(([at, value]) => bent(valid, at * 2, textOf(value))),
    },
  );
