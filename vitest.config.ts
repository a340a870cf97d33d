import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/integration/**/*.test.{ts,tsx}'],
    environment: 'node',
    // The tests run on the real SQLite: a native module keeps to processes of its own.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
