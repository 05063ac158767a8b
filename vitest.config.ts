import { defineConfig } from 'vitest/config'

/** Tests without a window. They run on Node 24 as the core and the command line do. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/support/samples-folder.ts'],
    pool: 'forks',
    // the default leaves a core idle, which on two cores is half the machine
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    allowOnly: false,
  },
})
