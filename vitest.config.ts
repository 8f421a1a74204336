import { defineConfig } from 'vitest/config';
import { LongestFirst } from './vitest.order.ts';

/** What every run has in common. */
export const common = { testTimeout: 120_000, hookTimeout: 120_000, pool: 'forks', maxWorkers: 2 } as const;

/** Nodes with a guard left out, figures that protect no rule, and minutes of chaos: `npm run test:controls`, `test:bench`, `test:chaos`. */
const elsewhere = ['**/node_modules/**', '**/*.control.test.ts', '**/*.bench.test.ts', '**/*.chaos.test.ts'];

/** Whole nodes in simulated worlds: all computing and no waiting, which would starve what waits for real blocks. */
const computing = ['test/simulation/seeds*.test.ts', 'test/simulation/mutants/played.test.ts'];

/**
 * A process of its own for each file: they start chains or nodes, or change what a process has one of. So does a call of
 * OpenSSL that is refused: its error waits for the next call, whoever makes it.
 */
const apart = ['test/**/*.test.ts', 'relayer/cli/**/*.test.ts', 'config/{keys,scrypt}.test.ts'];

export default defineConfig({
  test: {
    ...common,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        // They wait for blocks more than they compute: one more at a time than the two cores of the smallest machine.
        test: {
          ...common,
          name: 'apart',
          include: apart,
          exclude: [...elsewhere, ...computing],
          maxWorkers: 3,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Most of what a world makes is over with its event: with the usual room it would be copied about, not freed.
        test: {
          ...common,
          name: 'worlds',
          execArgv: ['--max-semi-space-size=64'],
          include: computing,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Starting a process and loading the same modules takes longer than most unit tests.
        test: {
          ...common,
          name: 'units',
          sequence: { groupOrder: 1 },
          isolate: false,
          include: ['{relayer,chains,config,contracts}/**/*.test.ts'],
          exclude: [...elsewhere, ...apart],
        },
      },
    ],
  },
});
