import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { listPages } from '../../scripts/build/list-pages.ts'
import { hasTwin } from '../report/site/twins.ts'
import { buildFive, buildMany } from './build-shared.ts'

/** Words as they compare: without Markdown's escapes, quotation marks, and differences of white space. */
const level = (words: string): string =>
  words
    .replace(/\\(?=[!-/:-@[-`{-~])|"/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The title of a page, and the cells of all its tables in order, as a screen reader has them. */
function readPage(html: string): { title: string; cells: string[] } {
  const { document } = parseHTML(html)
  for (const drawn of document.querySelectorAll('[aria-hidden=true], svg')) drawn.remove()
  // The interval and the tier of such a rate are drawn, and in words the name of its count alone.
  for (const rate of document.querySelectorAll('.ratecell')) {
    const words = rate.querySelector('a')?.getAttribute('aria-label')
    if (words) rate.textContent = words
  }
  for (const end of document.querySelectorAll('td br, td p, td div')) end.after(' ')
  const rows = [...document.querySelectorAll('main table tr')]
  return {
    title: level(document.querySelector('h1')?.textContent ?? ''),
    cells: rows.flatMap((row) => [...row.querySelectorAll('th, td')].map((cell) => level(cell.textContent ?? ''))),
  }
}

/** The cells of all tables of a twin: its links and weights are taken off. */
const listTwinCells = (markdown: string): string[] =>
  markdown
    .split('\n')
    .filter((line) => /^\|(?! :?-)/.test(line))
    .flatMap((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => level(cell.replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1').replaceAll(/\*\*|`/g, ''))),
    )

const NUMBER = /\d/

describe.each([
  { name: 'the five letters', site: buildFive() },
  { name: 'many letters', site: buildMany() },
])('$name', ({ site }) => {
  const pages = listPages(site).filter((page) => hasTwin(page))
  const read = (path: string) => readFileSync(join(site, path), 'utf8')
  const paired = pages.filter((page) => existsSync(join(site, page, 'index.md')))

  test('what stands on two lines of a cell is two sentences in a twin too', () => {
    expect(read('guidelines/index.md')).toMatch(/\) Observed ÷ expected: /)
    expect(read('data/dictionary/index.md')).toMatch(/\. One of `/)
    const joined = /\w\)?(?:Observed ÷|One of `)|\.One of/
    expect(paired.filter((page) => joined.test(read(`${page}index.md`)))).toEqual([])
  })

  test('every page of the report has a twin and names it; letters, lists and pages that only point on have none', () => {
    const without = pages.filter((page) => !paired.includes(page))
    expect(without.filter((page) => !read(`${page}index.html`).includes('http-equiv="refresh"'))).toEqual([])
    for (const page of paired) {
      expect(read(`${page}index.html`)).toContain(`<link rel="alternate" type="text/markdown" href="/${page}index.md"`)
    }
    const others = listPages(site).filter((page) => !hasTwin(page))
    expect(others.length).toBeGreaterThan(50)
    expect(others.filter((page) => existsSync(join(site, page, 'index.md')))).toEqual([])
    expect(others.filter((page) => read(`${page}index.html`).includes('text/markdown'))).toEqual([])
  })

  test('the title of each page heads its twin, and every number of its tables stands there, and the other way round', () => {
    let compared = 0
    for (const page of paired) {
      const { title, cells } = readPage(read(`${page}index.html`))
      const markdown = read(`${page}index.md`)
      expect(level(markdown), page).toContain(`# ${title}`)
      const numbers = cells.filter((cell) => NUMBER.test(cell))
      expect(
        listTwinCells(markdown).filter((cell) => NUMBER.test(cell)),
        page,
      ).toEqual(numbers)
      compared += numbers.length
    }
    expect(compared).toBeGreaterThan(1000)
  })
})
