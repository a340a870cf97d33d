import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/integration/**/*.test.{ts,tsx}'],
    environment: 'node',
    // The tests run on the real SQLite: a native module keeps to processes of its own.
    pool: 'forks',
    maxWorkers: 2,
    // A slow machine must not look like a fault: the command line is started some ten times in a test.
    testTimeout: 60_000,
  },
});
