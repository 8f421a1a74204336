// Chance out of a seed: sfc32, seeded by a hash of a name. Each part of a world draws from a stream of its own, so that
// leaving one fault out of a plan does not deal other cards to all the rest.

export type Random = {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  /** @throws RangeError for an empty list */
  readonly pick: <T>(from: readonly T[]) => T;
  /** A stream of its own, which depends on this one's seed and the name alone. */
  readonly fork: (name: string) => Random;
};

export function createRandom(seed: string): Random {
  const next = sfc32(seed);
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (from) => {
      const picked = from[Math.floor(next() * from.length)];
      if (picked === undefined) throw new RangeError('saw an empty list, wanted something to pick from');
      return picked;
    },
    fork: (name) => createRandom(`${seed}/${name}`),
  };
}

/** Words that the generator starts from; the first draws are thrown away, since they follow the seed too closely. */
function sfc32(seed: string): () => number {
  let a = hash32(seed, 0x9e3779b9);
  let b = hash32(seed, 0x243f6a88);
  let c = hash32(seed, 0xb7e15162);
  let d = 1;
  const draw = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 12; i++) draw();
  return draw;
}

/** Of the murmur family: 32 bits of a text. */
function hash32(text: string, start: number): number {
  let h = start | 0;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x5bd1e995);
    h ^= h >>> 13;
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return h ^ (h >>> 13);
}
