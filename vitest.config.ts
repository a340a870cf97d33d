import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Pure rules hold nothing from one file to the next: loading them once for all takes a third of the time away.
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], isolate: false } },
      { extends: true, test: { name: 'integration', include: ['tests/integration/**/*.test.{ts,tsx}'] } },
    ],
    environment: 'node',
    // The tests run on the real SQLite: a native module keeps to processes of its own.
    pool: 'forks',
    maxWorkers: 2,
    // A slow machine must not look like a fault: the command line is started some ten times in a test.
    testTimeout: 60_000,
  },
});
