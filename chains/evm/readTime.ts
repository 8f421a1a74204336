import type { EvmContext } from './context.ts';

/** For how long this chain was read well, in all: up to now, and up to the end of the last read. */
export type ReadTime = { readonly nowMs: number; readonly lastMs: number };

/** Adds up the time of reads that succeeded, and between them. A clock that leaps, or a machine that sleeps, adds little. */
export function createReadTime({ clock, config }: EvmContext) {
  let totalMs = 0;
  let doneAtMs: number | null = null;
  let begun = { totalMs, atMs: 0 };
  const since = (atMs: number): number => Math.max(0, Math.min(clock.nowMs() - atMs, config.maxHeadLagMs));
  return {
    begin: (): ReadTime => {
      begun = { totalMs: totalMs + (doneAtMs === null ? 0 : since(doneAtMs)), atMs: clock.nowMs() };
      doneAtMs = null;
      return { nowMs: begun.totalMs, lastMs: totalMs };
    },
    done: (): void => {
      totalMs = begun.totalMs + since(begun.atMs);
      doneAtMs = clock.nowMs();
    },
  };
}
