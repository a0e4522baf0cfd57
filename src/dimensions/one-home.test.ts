import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'
import { DIMENSIONS, toUrlName } from './dimensions.ts'

const SOURCE = resolve('src')

/** Production files below `src`, with their text. */
const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.(ts|astro)$/.test(path) && !/\.test\.ts$|^site-tests\/|(^|\/)fixtures\//.test(path))
  .map((path) => ({ path, text: readFileSync(join(SOURCE, path), 'utf8') }))

/** Files in which an id stands as a text of the program, in either spelling. */
function listHolders(id: string): string[] {
  const quoted = [id, toUrlName(id)].flatMap((name) => [`'${name}'`, `"${name}"`])
  return FILES.filter(({ text }) => quoted.some((name) => text.includes(name))).map(({ path }) => path)
}

test.each([
  // The row has no key of its own for it: it is the year of `decision_date`. A figure is about it: that of the years.
  ['decision_year', ['dimensions/by-time.ts', 'report/figures/figure-time.ts'], 'decisionDate'],
  // A page is about it: that of the workers.
  ['injury_year', ['dimensions/by-time.ts', 'report/pages/workers/workers.ts', 'tables/decisions.ts'], 'injuryYear'],
])('%s stands in its record, its column, and where a page is about it', (id, holders, key) => {
  expect(listHolders(id).sort()).toEqual(holders)
  expect(FILES.find(({ path }) => path === 'classify/decision-row.ts')?.text).toContain(`  ${key}: `)
})

/** What works for every dimension alike: tables, lists, names, the explorer, the comparison of releases, the dictionary. */
const FOR_ALL =
  /^(tables\/rates|rates\/|explorer\/|charts\/|cards\/|layouts\/|components\/|pages\/|report\/site\/|report\/pages\/(browse|data|explore)\/|report\/words\/(names|browse-|rate-row|list-pages))/

/** The ids that are words of the program in other meanings too, or that it needs to know: those are not looked for. */
const WORDS = ['all', 'outcome', 'reason', 'state', 'category', 'subcategory', 'treatment', 'decided']

test('what works for every dimension names none', () => {
  const named = DIMENSIONS.filter(({ id }) => !WORDS.includes(id)).flatMap(({ id }) =>
    listHolders(id).flatMap((path) => (FOR_ALL.test(path) ? [`${path}: ${id}`] : [])),
  )
  expect(named).toEqual([
    // Whatever else is chosen, a selection is divided by the guidelines of the reviewer at last.
    'explorer/divide-below.ts: imr_guideline',
    // A cell's citation that is neither side's own dimension overlaps as guidelines do.
    'report/pages/browse/cell-page.ts: imr_guideline',
  ])
})

test('the priority of a review stands in its record and its column, elsewhere only as a field of the letter', () => {
  const ofLetters = /^(letter|corpus|accuracy|fields|report\/words\/letter)\//
  expect(listHolders('priority').filter((path) => !ofLetters.test(path))).toEqual([
    'dimensions/by-review.ts',
    'tables/letter-columns.ts',
  ])
})
