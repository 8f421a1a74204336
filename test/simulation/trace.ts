// What happened in a run: a running hash over all of it, and the newest lines for people.

export type Trace = {
  /** Takes a line into the hash, and keeps it for people. The text is made only when the line is kept. */
  readonly say: (atMs: number, who: string, text: string) => void;
  /** Takes what nobody reads into the hash alone. */
  readonly feed: (text: string) => void;
  readonly digest: () => string;
  /** Newest last. */
  readonly lines: () => readonly string[];
};

const KEPT = 400;

export function createTrace(startMs: number): Trace {
  let low = 0x12345678;
  let high = 0x6b43a9b5;
  let fed = 0;
  const kept: string[] = [];
  let next = 0;

  const feed = (text: string): void => {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      low = Math.imul(low ^ unit, 0x5bd1e995);
      high = Math.imul(high ^ unit ^ (low >>> 15), 0x85ebca6b);
    }
    low ^= low >>> 13;
    high ^= high >>> 11;
    fed += 1;
  };

  return {
    feed,
    say: (atMs, who, text) => {
      const line = `${((atMs - startMs) / 1_000).toFixed(3).padStart(9)} s  ${who.padEnd(14)} ${text}`;
      feed(line);
      kept[next % KEPT] = line;
      next += 1;
    },
    digest: () => `${hex(high)}${hex(low)}-${fed}`,
    lines: () => [...kept.slice(next % KEPT), ...kept.slice(0, next % KEPT)].filter((line) => line !== undefined),
  };
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');
