import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 120_000,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/site-tests/**'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/site-tests/**/*.test.ts'],
          globalSetup: ['src/site-tests/set-up.ts'],
          // Builds share Astro's content store: one file at a time.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
