/** Tells the node what the lock file says: at the start, and whenever its content has changed. */
import type { Clock } from '../chains/clock.ts';
import type { Event } from './core/event.ts';
import type { VerifiedPins } from './lockFile.ts';
import type { NodeLog } from './node.ts';

export type WatchOptions = {
  /** The same object as long as the content is the same. */
  readonly pins: () => Promise<VerifiedPins>;
  readonly tell: (event: Event) => Promise<void>;
  readonly clock: Clock;
  readonly log: NodeLog;
  readonly signal: AbortSignal;
};

const LOOK_EVERY_MS = 1_000;

/** Ends when the signal aborts. A file that cannot be read changes nothing: what was accepted stands. */
export async function watchPins({ pins, tell, clock, log, signal }: WatchOptions): Promise<void> {
  let told: VerifiedPins | null = null;
  let failure: string | null = null;
  while (!signal.aborted) {
    const found = await pins().catch((error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      if (detail !== failure) log.error({ detail }, 'lock file unreadable');
      failure = detail;
      return null;
    });
    if (found && found !== told) {
      for (const one of found.rejected) log.error(one, 'pin not believed');
      told = found;
      failure = null;
      if (found.pins.length > 0) await tell({ type: 'pinsLoaded', atMs: clock.nowMs(), pins: found.pins });
    }
    await clock.sleep(LOOK_EVERY_MS, signal);
  }
}
