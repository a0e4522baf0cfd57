import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Documents of the repository as comments name them: `docs/domain.md`, `ARCHITECTURE.md`. */
const CITED = /(?<![\w/.-])(?:docs\/[\w-]+|[A-Z]{4,})\.md\b/g

test('every document that the code cites is there', () => {
  const files = globSync(['src/**/*.{ts,astro,css}', 'scripts/**/*.{ts,mjs}'])
  const cited = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(CITED)].map(([document]) => ({ file, document })),
  )
  expect(cited.length).toBeGreaterThan(20)
  expect(cited.filter(({ document }) => !existsSync(document))).toEqual([])
})
