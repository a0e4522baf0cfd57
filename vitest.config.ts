import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests of built sites: the browser is tried once, before the first of them. */
const site = {
  globalSetup: ['src/site-tests/set-up.ts'],
  testTimeout: 300_000,
  hookTimeout: 300_000,
}

export default defineConfig({
  test: {
    // Left to itself, vitest keeps one of two cores idle; and who drives a browser waits for it half of the time.
    maxWorkers: Math.min(4, availableParallelism() + 1),
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 120_000,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/site-tests/**'],
          // Modules are loaded once a thread and not once a file, which is a third of the time: a test puts back what it sets.
          pool: 'threads',
          isolate: false,
          // Figures are pinned of the tests' own letters; those of content/ are the publisher's.
          env: { CORPUS_DIR: resolve('src/corpus/fixtures/letters') },
        },
      },
      { test: { ...site, name: 'site', include: ['src/site-tests/*.test.ts'] } },
      // Many whole builds in a test: on a machine with other work each takes minutes.
      { test: { ...site, testTimeout: 1_800_000, name: 'long', include: ['src/site-tests/long/*.test.ts'] } },
      // Letters that are no part of the project: npm run recount:labelled.
      { test: { ...site, name: 'labelled', include: ['src/site-tests/labelled/*.test.ts'] } },
    ],
  },
})
