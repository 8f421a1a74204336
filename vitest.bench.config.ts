import { defineConfig } from 'vitest/config';
import { common } from './vitest.config.ts';

/** Figures, with bounds on them; what they measure is told by their names. */
export default defineConfig({
  test: { ...common, include: ['test/**/*.bench.test.ts'], exclude: ['**/node_modules/**'], maxWorkers: 1 },
});
