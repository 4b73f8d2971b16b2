import { defineConfig } from 'vitest/config';

/** Names the place of one Postgres for all tests; it starts when a test first asks for a database (test/support/database.ts). */
const postgres = 'test/support/postgres-global-setup.ts';

/** Test files share the modules that they import: nothing of ours keeps state in a module, and loading them anew for each file took more than half of the run. */
const shared = { globalSetup: postgres, isolate: false };

/** Unit tests lie beside the code; whatever crosses a layer lies in test/. Stories start real processes: few at a time. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', ...shared, include: ['src/**/*.test.ts'], testTimeout: 20_000 } },
      { test: { name: 'cross', ...shared, include: ['test/**/*.test.ts'], exclude: ['**/node_modules/**', 'test/flow/**', 'test/contract/**'], testTimeout: 60_000, hookTimeout: 60_000 } },
      // Held against ../shared/contract; `.ci/run` asks for it by name, `npm test` does not (src/main/run.mjs), since a fresh clone has no contract beside it.
      { test: { name: 'contract', ...shared, include: ['test/contract/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 240_000 } },
      { test: { name: 'flow', ...shared, include: ['test/flow/**/*.test.ts'], testTimeout: 900_000, hookTimeout: 300_000 } },
    ],
  },
});
