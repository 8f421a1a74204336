/** A sorted set of keys in UTF-8 order, as LevelDB has it: chunks, so that inserting into many keys stays cheap. */

const MAX_CHUNK = 512;

/** See `createSortedKeys`. */
export interface SortedKeys {
  add(key: string): void;
  delete(key: string): void;
  /** The keys from `gte` up to and without `lt`, at most `limit`, from the end when `reverse`. */
  range(gte: string, lt: string, reverse: boolean, limit: number): string[];
}

export function createSortedKeys(): SortedKeys {
  const chunks: string[][] = [[]];

  /** The index of the last chunk whose first key is not after `key`, else 0. */
  function chunkOf(key: string): number {
    let low = 0;
    let high = chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (compareUtf8(chunks[middle]?.[0] ?? '', key) <= 0) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  return {
    add(key) {
      const index = chunkOf(key);
      const chunk = chunks[index] as string[];
      const at = lowerBound(chunk, key);
      if (chunk[at] === key) return;
      chunk.splice(at, 0, key);
      if (chunk.length > MAX_CHUNK) chunks.splice(index + 1, 0, chunk.splice(chunk.length >> 1));
    },
    delete(key) {
      const index = chunkOf(key);
      const chunk = chunks[index] as string[];
      const at = lowerBound(chunk, key);
      if (chunk[at] !== key) return;
      chunk.splice(at, 1);
      if (chunk.length === 0 && chunks.length > 1) chunks.splice(index, 1);
    },
    range(gte, lt, reverse, limit) {
      const found: string[] = [];
      const step = reverse ? -1 : 1;
      for (let i = chunkOf(reverse ? lt : gte); i >= 0 && i < chunks.length && found.length < limit; i += step) {
        const chunk = chunks[i] as string[];
        const hits = chunk.slice(lowerBound(chunk, gte), lowerBound(chunk, lt));
        if (hits.length === 0 && isPast(chunk, gte, lt, reverse)) break;
        found.push(...(reverse ? hits.reverse() : hits));
      }
      return found.slice(0, Math.max(0, limit));
    },
  };
}

/** Orders strings as their UTF-8 bytes: by code point, where JavaScript's `<` orders by UTF-16 unit. */
function compareUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return surrogatesLast(x) - surrogatesLast(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above U+FFFF, and so come after U+E000 to U+FFFF. */
function surrogatesLast(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}

function lowerBound(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareUtf8(keys[middle] ?? '', key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isPast(chunk: readonly string[], gte: string, lt: string, reverse: boolean): boolean {
  const edge = reverse ? chunk[chunk.length - 1] : chunk[0];
  if (edge === undefined) return false;
  return reverse ? compareUtf8(edge, gte) < 0 : compareUtf8(edge, lt) >= 0;
}
