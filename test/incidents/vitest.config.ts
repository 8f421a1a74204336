import { defineConfig } from 'vitest/config';
import { common } from '../../vitest.config.ts';

export default defineConfig({
  test: {
    ...common,
    include: ['test/incidents/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    reporters: ['./test/incidents/reporter.ts'],
  },
});
