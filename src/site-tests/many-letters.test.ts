import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCsv } from '../../scripts/recount/count-again.ts'
import { buildMany, manyLetters } from './build-shared.ts'
import { isFrozen, listBuilt } from './build-site.ts'
import { findBroken } from './find-broken.ts'
import { findUnlinkedCounts } from './find-unlinked-counts.ts'
import { findWrongMarks } from './find-wrong-marks.ts'

/** Counts by other means than the parser: outcome words in front of the claims administrator's label, white space apart. */
function countByPattern(outcome: string): number {
  const letters = manyLetters()
  const pattern = new RegExp(`:${outcome}ClaimsAdministratorguideline:`, 'g')
  return readdirSync(letters).reduce(
    (sum, name) => sum + (readFileSync(join(letters, name), 'utf8').replace(/\s+/g, '').match(pattern)?.length ?? 0),
    0,
  )
}

describe('many letters', () => {
  let folder: string
  let letters: number
  let upheld: number
  let overturned: number
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  const listCases = () => readdirSync(join(folder, 'cases')).filter((name) => !name.startsWith('index.'))

  beforeAll(() => {
    folder = buildMany()
    letters = readdirSync(manyLetters()).length
    upheld = countByPattern('Upheld')
    overturned = countByPattern('Overturned')
    expect(upheld).toBeGreaterThan(50)
    expect(overturned).toBeGreaterThan(5)
  })

  test('have each its page, and all their decisions are read', () => {
    expect(listCases()).toHaveLength(letters)
    const rows = JSON.parse(read('data/decisions.json')) as { outcome: string }[]
    expect(rows).toHaveLength(upheld + overturned)
    expect(rows.filter(({ outcome }) => outcome === 'overturned')).toHaveLength(overturned)
  })

  test('agree on the overview, in the data and on the pages of the letters', () => {
    const overview = words(read('index.html'))
    expect(overview).toContain(`${overturned} of ${overturned + upheld}`)
    expect(overview).toContain(`${overturned} overturned`)
    expect(overview).toContain(`${upheld} upheld`)
    const sections = listCases().flatMap((id) => [
      ...read(`cases/${id}/index.html`).matchAll(/<section[^>]*\sid="decision-\d+"/g),
    ])
    expect(sections).toHaveLength(overturned + upheld)
    expect(words(read('cases/index.html'))).toContain(`${letters} letters`)
  })

  test('list on each browse page as many decisions as decisions.json has', () => {
    const rows = JSON.parse(read('data/decisions.json')) as Record<string, unknown>[]
    const dimensions: [folder: string, column: string][] = [
      ['category', 'category'],
      ['subcategory', 'subcategory'],
      ['treatment', 'treatment'],
      ['claims-guideline', 'claims_guidelines'],
      ['imr-guideline', 'imr_guidelines'],
    ]
    let compared = 0
    for (const [dimension, column] of dimensions) {
      for (const id of readdirSync(join(folder, 'browse', dimension))) {
        const counted = rows.filter((row) => {
          const cell = row[column]
          if (id === 'not-read') return cell === null || (Array.isArray(cell) && cell.length === 0)
          return Array.isArray(cell) ? cell.includes(id) : cell === id
        })
        const links = new Set(
          [...read(`browse/${dimension}/${id}/index.html`).matchAll(/href="\/cases\/([^"]+)\/#decision-(\d+)"/g)].map(
            (match) => match[0],
          ),
        )
        expect(links.size, `${dimension}/${id}`).toBe(Math.min(100, counted.length))
        compared++
      }
    }
    expect(compared).toBeGreaterThan(40)
  })

  test('have links and anchors that resolve', () => {
    expect(findBroken(folder, '/')).toEqual([])
  })

  test('have no page above 150 KB but the matrix, and its largest figure', () => {
    const large = listBuilt(folder).filter(
      (path) => path.endsWith('.html') && !isFrozen(path) && statSync(join(folder, path)).size > 150_000,
    )
    expect(large.filter((path) => !/^(?:matrix|(?:embed|figures)\/matrix-treatment)\//.test(path))).toEqual([])
  })

  test('have days between their dates, each letter in one column or beside them', () => {
    for (const name of ['denial-to-application', 'application-to-decision', 'assignment-to-decision']) {
      const lines = readCsv(read(`figures/timing-${name}.csv`))
      expect(lines.reduce((sum, { letters: count }) => sum + Number(count), 0)).toBe(letters)
      expect(lines.reduce((sum, { decisions }) => sum + Number(decisions), 0)).toBe(overturned + upheld)
    }
  })

  test('have figures whose marks lead to the decisions that they count', () => {
    const { checked, wrong } = findWrongMarks(folder)
    expect(wrong).toEqual([])
    expect(checked).toBeGreaterThan(1000)
    expect(findUnlinkedCounts(folder).unlinked).toEqual([])
  })
})
