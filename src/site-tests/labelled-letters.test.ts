import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildLabelled, LABELLED } from './build-labelled.ts'
import { type Built, buildSite, listBuilt, removeTemporaryFolders } from './build-site.ts'
import { readCsv } from './count-again.ts'
import { findBroken } from './find-broken.ts'
import { findUnlinkedCounts } from './find-unlinked-counts.ts'
import { findWrongMarks } from './find-wrong-marks.ts'

const letters = LABELLED
const here = existsSync(letters)
if (!here) console.warn('Skipped: ../shared/letters is absent, so the labelled letters are not built')

afterAll(removeTemporaryFolders)

/** Counts by other means than the parser: outcome words in front of the claims administrator's label. */
function countByPattern(outcome: string): number {
  const pattern = new RegExp(`:\\s*${outcome}\\s+Claims\\s+Administrator\\s+guideline:`, 'g')
  return readdirSync(letters).reduce(
    (sum, name) => sum + (readFileSync(join(letters, name), 'utf8').match(pattern)?.length ?? 0),
    0,
  )
}

describe.skipIf(!here)('the 64 labelled letters', () => {
  let built: Built
  const read = (path: string) => readFileSync(join(built.folder, path), 'utf8')
  const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

  beforeAll(() => {
    built = buildLabelled()
  })

  test('have 64 case pages and 165 decisions, of which 15 overturned', () => {
    expect(built.status).toBe(0)
    expect(readdirSync(join(built.folder, 'cases')).filter((name) => name !== 'index.html')).toHaveLength(64)
    expect(countByPattern('Upheld') + countByPattern('Overturned')).toBe(165)
    expect(JSON.parse(read('data/decisions.json'))).toHaveLength(165)
    expect(
      JSON.parse(read('data/decisions.json')).filter((row: { outcome: string }) => row.outcome === 'overturned'),
    ).toHaveLength(countByPattern('Overturned'))
  })

  test('agree on the overview, in the data and on the pages of the letters', () => {
    const overturned = countByPattern('Overturned')
    const upheld = countByPattern('Upheld')
    const overview = words(read('index.html'))
    expect(overview).toContain(`${overturned} of ${overturned + upheld}`)
    expect(overview).toContain(`${overturned} overturned`)
    expect(overview).toContain(`${upheld} upheld`)
    expect(overview).toMatch(/4\.6 to 17\.2%/)

    const cases = readdirSync(join(built.folder, 'cases')).filter((name) => name !== 'index.html')
    const sections = cases.flatMap((id) => [
      ...read(`cases/${id}/index.html`).matchAll(/<section[^>]*\sid="decision-\d+"/g),
    ])
    expect(sections).toHaveLength(165)
    expect(words(read('cases/index.html'))).toContain('64 letters')
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
    for (const [folder, column] of dimensions) {
      for (const id of readdirSync(join(built.folder, 'browse', folder))) {
        const counted = rows.filter((row) => {
          const cell = row[column]
          if (id === 'not-read') return cell === null || (Array.isArray(cell) && cell.length === 0)
          return Array.isArray(cell) ? cell.includes(id) : cell === id
        })
        const links = new Set(
          [...read(`browse/${folder}/${id}/index.html`).matchAll(/href="\/cases\/([^"]+)\/#decision-(\d+)"/g)].map(
            (match) => match[0],
          ),
        )
        expect(links.size, `${folder}/${id}`).toBe(Math.min(100, counted.length))
        compared++
      }
    }
    expect(compared).toBeGreaterThan(40)
  })

  test('have links and anchors that resolve, at the root and below a base path', () => {
    expect(findBroken(built.folder, '/')).toEqual([])
    const below = buildSite(letters, { BASE_PATH: 'imr' })
    expect(below.status).toBe(0)
    expect(findBroken(below.folder, '/imr/')).toEqual([])
  })

  test('have no page above 100 KB but the matrix', () => {
    const large = listBuilt(built.folder).filter(
      (path) => path.endsWith('.html') && statSync(join(built.folder, path)).size > 100_000,
    )
    expect(large).toEqual(['matrix/index.html'])
  })

  test('have days between their dates, each letter in one column or beside them', () => {
    for (const name of ['denial-to-application', 'application-to-decision', 'assignment-to-decision']) {
      const lines = readCsv(read(`figures/timing-${name}.csv`))
      expect(lines.reduce((sum, { letters: count }) => sum + Number(count), 0)).toBe(64)
      expect(lines.reduce((sum, { decisions }) => sum + Number(decisions), 0)).toBe(165)
    }
  })

  test('have figures whose marks lead to the decisions that they count', () => {
    const { checked, wrong } = findWrongMarks(built.folder)
    expect(wrong).toEqual([])
    expect(checked).toBeGreaterThan(1000)
    expect(findUnlinkedCounts(built.folder).unlinked).toEqual([])
  })
})
