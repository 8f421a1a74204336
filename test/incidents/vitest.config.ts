import { defineConfig } from 'vitest/config';
import usual from '../../vitest.config.ts';

export default defineConfig({
  test: {
    ...usual.test,
    include: ['test/incidents/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    reporters: ['./test/incidents/reporter.ts'],
  },
});
