import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'

/** Tests in the real Electron. Each file has windows and stores of its own, so files run side by side. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: Math.min(4, Math.max(1, availableParallelism())),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
})
