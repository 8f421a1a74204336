import { defineConfig } from 'vitest/config';
import { common } from './vitest.config.ts';

/** `npm run test:chaos`: the bounded chaos. It waits for minutes on real chains, one file for all. */
export default defineConfig({
  test: { ...common, include: ['test/**/*.chaos.test.ts'], exclude: ['**/node_modules/**'], maxWorkers: 1 },
});
