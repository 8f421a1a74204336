import { defineConfig } from 'vitest/config';
import usual from './vitest.config.ts';

/** The control runs: nodes with a guard left out, which must lose money or stop. */
export default defineConfig({
  test: { ...usual.test, include: ['test/**/*.control.test.ts'], exclude: ['**/node_modules/**'] },
});
