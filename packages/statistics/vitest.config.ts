import { defineConfig } from 'vitest/config';

// For mutation testing: a changed line is met by few examples of a property as well as by many.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
    env: { PROPERTY_RUNS: '25' },
  },
});
