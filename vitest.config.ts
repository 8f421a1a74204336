import { defineConfig } from 'vitest/config';
import { LongestFirst } from './vitest.order.ts';

/** What every run has in common. More workers than the two cores of the smallest machine: tests on chains wait for blocks. */
export const common = { testTimeout: 120_000, hookTimeout: 120_000, pool: 'forks', maxWorkers: 3 } as const;

/** Nodes with a guard left out, figures that protect no rule, and minutes of chaos: `npm run test:controls`, `test:bench`, `test:chaos`. */
const elsewhere = ['**/node_modules/**', '**/*.control.test.ts', '**/*.bench.test.ts', '**/*.chaos.test.ts'];

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
      { test: { ...common, name: 'apart', include: apart, exclude: elsewhere } },
      {
        // Starting a process and loading the same modules takes longer than most unit tests.
        test: {
          ...common,
          name: 'units',
          isolate: false,
          include: ['{relayer,chains,config,contracts}/**/*.test.ts'],
          exclude: [...elsewhere, ...apart],
        },
      },
    ],
  },
});
