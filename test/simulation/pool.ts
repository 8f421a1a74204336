// Plays many seeds on several threads; results come in the order in which they are ready.
import { Worker } from 'node:worker_threads';
import type { Ask, Played } from './worker.ts';

export type PoolOptions = {
  readonly seeds: Iterable<number>;
  readonly minutes: number | null;
  readonly jobs: number;
  /** False ends the pool: no seed is begun after it. */
  readonly onPlayed: (played: Played) => boolean;
};

/** Most of what a world makes is over with its event: with the usual room it would be copied about instead of freed. */
const YOUNG_MB = 192;

/** Beside this file, in the form that this file is in. */
const workerUrl = new URL(`./worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

export async function playSeeds({ seeds, minutes, jobs, onPlayed }: PoolOptions): Promise<void> {
  const left = seeds[Symbol.iterator]();
  let going = true;
  const next = (): Ask | null => {
    const { done, value } = going ? left.next() : { done: true, value: 0 };
    return done ? null : { seed: value, minutes };
  };
  await Promise.all(
    Array.from({ length: jobs }, () =>
      playOn(next, (played) => {
        going = onPlayed(played) && going;
      }),
    ),
  );
}

function playOn(next: () => Ask | null, onPlayed: (played: Played) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    const end = (finish: () => void): void => {
      void worker.terminate().then(finish, finish);
    };
    const go = (): void => {
      const ask = next();
      if (ask) worker.postMessage(ask);
      else end(resolve);
    };
    worker.on('message', (played: Played) => {
      onPlayed(played);
      go();
    });
    worker.on('error', (error) => end(() => reject(error)));
    go();
  });
}
