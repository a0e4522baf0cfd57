import { describe, expect, test } from 'vitest'
import type { Line } from '../../scripts/recount/count-again.ts'
import { explore, readTable, ready, turnTo } from './open-explorer.ts'

const percent = (share: string) => `${(100 * Number(share)).toFixed(1)}%`

/**
 * A share of rates.csv as it is printed. Six decimals can lie between two of those printed (`0.004500` of 0.0045003): then
 * it is the one that is found.
 */
function toLimit(share: string, found: string | undefined): string {
  const rounded = percent(share).slice(0, -1)
  const isBetween = Math.abs(((1000 * Number(share)) % 1) - 0.5) < 0.001
  const isNear = found !== undefined && Math.abs(Number(found) - 100 * Number(share)) < 0.0502
  return isBetween && isNear ? found : rounded
}

/** What the explorer should print of a line of rates.csv; `found` is the interval that it prints. */
function toPrinted({ decided = '', letters = '', overturned = '', rate = '', low = '', high = '' }: Line, found = '') {
  const whole = (count: string) => Number(count).toLocaleString('en-US')
  const counts = [decided, letters, overturned].map(whole)
  const [lowest, highest] = found.match(/[\d.]+/g) ?? []
  return rate === ''
    ? [...counts, 'counts only', '']
    : [...counts, percent(rate), `${toLimit(low, lowest)} to ${toLimit(high, highest)}%`]
}

describe('the figures are the report’s', () => {
  test.each([
    ['category', 'category'],
    ['claims_guideline', 'claims-guideline'],
    ['imr_guideline', 'imr-guideline'],
    ['specialty', 'specialty'],
    ['priority', 'priority'],
    ['decision_year', 'decision-year'],
    ['injury_year', 'injury-year'],
  ])('%s: every row', async (dimension, name) => {
    const { page, faults, close } = await explore(`?by=${name}&rows=all`)
    const found = await page
      .locator('.fig tbody tr')
      .evaluateAll(
        (all, key) =>
          all.map((row) => [
            new URLSearchParams(row.querySelector('a')?.getAttribute('href') ?? '').get(key) ?? '',
            ...[...row.querySelectorAll('td')].map(
              (cell) => cell.textContent?.replace(/, (?:few decisions|wide interval)/, '') ?? '',
            ),
          ]),
        name,
      )
    const published = readTable('data/rates.csv').filter((line) => line['dimension'] === dimension && line['id'] !== '')
    if (published.length === 0) {
      // Letters without a header state neither their priority nor their date.
      expect(['priority', 'decision_year']).toContain(dimension)
      expect(await page.locator('.fig .state').innerText()).toBe('No decision of this selection has a value here.')
    }
    const intervals = new Map(found.map((cells) => [cells[0], cells.at(-1)]))
    const expected = published.map((line) => [line['id'], ...toPrinted(line, intervals.get(line['id']))])
    const byId = (a: (string | undefined)[], b: (string | undefined)[]) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)
    expect(found.sort(byId)).toEqual(expected.sort(byId))
    expect(faults).toEqual([])
    await close()
  })

  test('every category and every guideline as a filter', async () => {
    const { page, close } = await explore()
    const dimensions = ['category', 'claims_guideline', 'imr_guideline']
    for (const line of readTable('data/rates.csv').filter(({ dimension = '' }) => dimensions.includes(dimension))) {
      const { dimension = '', id = '', decided = '', letters = '', overturned = '', rate = '' } = line
      await turnTo(page, `?${dimension.replace('_', '-')}=${id || 'not-read'}`)
      const words = (await page.locator('.result').innerText()).replace(/\s+/g, ' ')
      expect(words, `${dimension} ${id}`).toContain(`${decided} of `)
      expect(words, `${dimension} ${id}`).toMatch(new RegExp(`, in ${letters} of `))
      expect(words, `${dimension} ${id}`).toContain(`${overturned} overturned`)
      expect(words, `${dimension} ${id}`).toContain(rate === '' ? 'counts only' : percent(rate))
    }
    await close()
  })

  test('reasons: shares of each side, as in reasons.csv', async () => {
    const { page, close } = await explore('?by=reason&rows=all')
    const shown = (await page.locator('.fig').innerText()).replace(/\s+/g, ' ')
    const lines = readTable('data/reasons.csv').filter(
      ({ category, with_reason: count }) => category === 'all' && count !== '0',
    )
    expect(await page.locator('.fig tbody tr').count()).toBe(lines.length)
    const readings = await page.locator('.fig tbody th .reading').allInnerTexts()
    expect(readings).toHaveLength(lines.length)
    for (const reading of readings) expect(reading).toMatch(/^precision (?:not measured|\d+% \(|\d+ of \d+ reading)/)
    expect(await page.locator('.fig .fig-note').innerText()).toMatch(
      /^(?:Precision: |How well reasons are read has not)/,
    )
    for (const { with_reason: count = '', share = '', low = '', high = '' } of lines) {
      const tier = '(?:, few decisions|, wide interval)?'
      const printed =
        share === '' ? 'counts only' : `${percent(share)}${tier} ${percent(low).slice(0, -1)} to ${percent(high)}`
      expect(shown).toMatch(new RegExp(` ${count} ${printed}`))
    }
    await close()
  })
})

test('a chosen reason says how well it is read, in the list of reasons and below the numbers', async () => {
  const { page, faults, close } = await explore()
  const result = page.locator('.explorer > .readings')
  expect(await result.innerText()).toBe('')
  const list = page.locator('[data-list=reason]')
  await list.locator('summary').click()
  const reading = (await list.locator('li .reading').first().innerText()).trim()
  expect(reading).toMatch(/^precision /)
  await list.locator('li input').first().check()
  await ready(page)
  expect(await result.innerText()).toMatch(/^How well it is read: /)
  expect(await result.innerText()).toContain(`, ${reading}. `)
  expect(faults).toEqual([])
  await close()
})

test('two selections: with decisions in common, one is compared with the rest of the other', async () => {
  const { page, close } = await explore('?category=rehabilitation&with=all')
  const rows = readTable('data/decisions.csv')
  const own = rows.filter((row) => row['category'] === 'rehabilitation')
  const rest = rows.filter((row) => row['category'] !== 'rehabilitation')
  const part = (some: Line[]) => `${some.filter((row) => row['outcome'] === 'overturned').length} of ${some.length}`
  const cells = await page.locator('.compared tbody td.num').allInnerTexts()
  expect(cells).toEqual([part(own), part(rest)])
  const words = await page.locator('.compared').innerText()
  expect(words).toContain('The rest of the kept selection')
  expect(words).toContain(`have ${own.length} decisions in common`)
  const letters = new Set(own.map((row) => row['case_id']))
  const shared = new Set(rest.filter((row) => letters.has(row['case_id'])).map((row) => row['case_id'])).size
  if (shared > 1) expect(words).toContain(`${shared} letters have decisions in both groups`)
  await close()
})

describe('age, sex, body part and year', () => {
  const QUERIES = [
    '?sex=female&by=age-band',
    '?age-band=35-44&by=injury-year',
    '?sex=female&age-band=45-54&by=category',
    '?body-part=knee&sex=male&injury-year=2015',
    '?decision-year=2016&by=sex&sex=female&age-band=45-54&age-band=55-64&with.sex=female',
  ]
  test.each(QUERIES)('%s: no number from 1 to 10 of a combination', async (query) => {
    const { page, faults, close } = await explore(query)
    for (const list of ['age_band', 'sex', 'body_part', 'injury_year', 'decision_year']) {
      const summary = page.locator(`[data-list=${list}]:not([open]) summary`)
      if (await summary.count()) await summary.click()
      await page.locator(`[data-list=${list}] li`).first().waitFor({ state: 'attached' })
    }
    await ready(page)
    const personal = new Set(
      [...new URLSearchParams(query).keys()].filter((key) =>
        ['sex', 'age-band', 'body-part', 'injury-year', 'decision-year'].includes(key),
      ),
    )
    for (const list of ['age_band', 'sex', 'body_part', 'injury_year', 'decision_year']) {
      const others = [...personal].filter((key) => key !== list.replace('_', '-')).length
      if (others === 0) continue
      for (const count of await page.locator(`[data-list=${list}] .count`).allTextContents()) {
        expect(count, list).toMatch(/^(?:0|1[1-9]|[2-9]\d|[\d,]{3,}|fewer than 11|not shown)$/)
      }
    }
    const isGrouped = ['age-band', 'injury-year', 'sex'].includes(new URLSearchParams(query).get('by') ?? '')
    if (personal.size > 1 || isGrouped) {
      for (const cell of await page.locator('.fig td.num').allTextContents()) expect(cell).not.toMatch(/^(?:[1-9]|10)$/)
    }
    if (personal.size > 1) {
      const size = await page.locator('.result .n').first().innerText()
      expect(size).not.toMatch(/^(?:[1-9]|10)\n/)
      expect(await page.locator('.explorer').innerText()).toContain('not combined in cells of fewer than 11')
    }
    expect(faults).toEqual([])
    await close()
  })

  test('rows of a small combination are neither listed nor written out', async () => {
    const { page, close } = await explore('?sex=female&age-band=18-24&year=2013&decisions=50')
    expect(await page.getByRole('button', { name: 'Download' }).count()).toBe(0)
    expect(await page.locator('.decisions').count()).toBe(0)
    expect(await page.locator('#decisions').innerText()).toContain('not written out here')
    await close()
  })
})
