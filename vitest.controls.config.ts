import { defineConfig } from 'vitest/config';
import { common } from './vitest.config.ts';
import { LongestFirst } from './vitest.order.ts';

/** The control runs: nodes with a guard left out, which must lose money or stop. */
export default defineConfig({
  test: {
    ...common,
    include: ['test/**/*.control.test.ts'],
    exclude: ['**/node_modules/**'],
    sequence: { sequencer: LongestFirst },
  },
});
