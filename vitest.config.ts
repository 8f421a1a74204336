import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{relayer,chains,config,contracts,test}/**/*.test.ts'],
    // Nodes with a guard left out: `npm run test:controls`.
    exclude: ['**/node_modules/**', '**/*.control.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
