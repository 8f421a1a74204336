// A thread of its own, or several: each plays the seeds that it is given, one after the other.
import { parentPort } from 'node:worker_threads';
import { runSeed } from './seed.ts';

export type Ask = { readonly seed: number; readonly minutes: number | null };

parentPort?.on('message', ({ seed, minutes }: Ask) => {
  void (async () => {
    const { violation, digest, simulatedMs, events, counts, coverage } = await runSeed({ seed, minutes });
    parentPort?.postMessage({ seed, violation, digest, simulatedMs, events, counts, coverage } satisfies Played);
  })();
});

export type Played = Omit<Awaited<ReturnType<typeof runSeed>>, 'lines' | 'plan'>;
