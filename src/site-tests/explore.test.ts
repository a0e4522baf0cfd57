import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Line, readCsv } from '../../scripts/recount/count-again.ts'
import { buildMany } from './build-shared.ts'
import { removeTemporaryFolders, temporaryFolder } from './build-site.ts'
import { makeDecisionsParquet } from './many-decisions.ts'
import { openBrowser } from './open-browser.ts'
import { serveFolder } from './serve-folder.ts'

const BUDGET = 400_000

let browser: Browser
let site: string
let server: Server
let address: string

beforeAll(async () => {
  site = buildMany()
  ;({ server, address } = await serveFolder(site))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
  removeTemporaryFolders()
})

const ready = (page: Page) => page.locator('.explorer[aria-busy=false]').waitFor()

/** The explorer in a browser of its own, with what should not happen. */
async function explore(query = '', base = address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(base) && !/^(?:data|blob):/.test(url)) faults.push(`request to another host: ${url}`)
  })
  await page.goto(`${base}explore/${query}`)
  await ready(page)
  return { page, faults, close: () => context.close() }
}

/** Shows another state without loading the page anew, as the back key does. */
async function turnTo(page: Page, query: string) {
  await page.evaluate((search) => {
    history.pushState(null, '', search)
    dispatchEvent(new PopStateEvent('popstate'))
  }, query || '.')
  await ready(page)
}

const main = (page: Page) => page.locator('#explorer').innerText()
const readTable = (path: string) => readCsv(readFileSync(join(site, path), 'utf8'))
const percent = (share: string) => `${(100 * Number(share)).toFixed(1)}%`

/** What the explorer should print of a line of rates.csv. */
function toPrinted({ decided = '', letters = '', overturned = '', rate = '', low = '', high = '' }: Line) {
  const whole = (count: string) => Number(count).toLocaleString('en-US')
  const counts = [decided, letters, overturned].map(whole)
  return rate === ''
    ? [...counts, 'counts only', '']
    : [...counts, percent(rate), `${percent(low).slice(0, -1)} to ${percent(high)}`]
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
    const expected = published.map((line) => [line['id'], ...toPrinted(line)])
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
    for (const { with_reason: count = '', share = '', low = '', high = '' } of lines) {
      const tier = '(?:, few decisions|, wide interval)?'
      const printed =
        share === '' ? 'counts only' : `${percent(share)}${tier} ${percent(low).slice(0, -1)} to ${percent(high)}`
      expect(shown).toMatch(new RegExp(` ${count} ${printed}`))
    }
    await close()
  })
})

describe('filters, lists and history', () => {
  test('lists count under the other filters, and back and forward go through what was chosen', async () => {
    const { page, faults, close } = await explore()
    const rows = readTable('data/decisions.csv')
    const first = await main(page)
    await page.locator('[data-list=category] input').first().check()
    await ready(page)
    const category = (await page.locator('[data-list=category] input').first().getAttribute('value')) ?? ''
    expect(page.url()).toContain(`?category=${category}`)
    await page.locator('[data-list=ur_action] summary').click()
    await page.locator('[data-list=ur_action] li').first().waitFor()
    const own = rows.filter((row) => row['category'] === category)
    for (const line of await page.locator('[data-list=ur_action] li').all()) {
      const value = await line.locator('input').getAttribute('value')
      expect(await line.locator('.count').innerText()).toBe(
        String(own.filter((row) => row['ur_action'] === value).length),
      )
    }
    const second = await main(page)
    await page.locator('[data-list=ur_action] input:enabled').first().check()
    await ready(page)
    const third = await main(page)
    expect(third).not.toBe(second)
    await page.goBack()
    await ready(page)
    expect(await main(page)).toBe(second)
    await page.goBack()
    await ready(page)
    await page.locator('[data-list=ur_action] summary').click()
    expect(await main(page)).toBe(first)
    await page.goForward()
    await page.goForward()
    await ready(page)
    // The list opens by itself, for it is filtered again.
    await page.locator('[data-list=ur_action] li').first().waitFor()
    expect(await main(page)).toBe(third)
    expect(faults).toEqual([])
    await close()
  })

  test('a link shows in another browser what its sender saw', async () => {
    const query =
      '?category=rehabilitation&imr-family=mtus&by=specialty&sort=low&decisions=50&with.category=rehabilitation'
    const { page: sender, close } = await explore()
    await turnTo(sender, query)
    await sender.locator('.decisions li, .decisions').first().waitFor()
    for (const list of ['category', 'imr_family'])
      expect(await sender.locator(`[data-list=${list}][open]`).count()).toBe(1)
    const receiver = await explore(query)
    await receiver.page.locator('.decisions').waitFor()
    expect(await main(receiver.page)).toBe(await main(sender))
    await close()
    await receiver.close()
  })

  test('after a filter the selection is divided by the level below, and the link is copied', async () => {
    const { page, faults, close } = await explore()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.locator('[data-list=category] input').first().check()
    await page.waitForURL(/by=subcategory/)
    await ready(page)
    expect(await page.locator('#explore-by').inputValue()).toBe('subcategory')
    await page.locator('.fig tbody th a').first().click()
    await page.waitForURL(/by=treatment/)
    await ready(page)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByRole('button', { name: 'Link copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
    // Comparing begins on the first screen.
    const keep = await page.getByRole('button', { name: 'Keep this selection to compare' }).boundingBox()
    expect((keep?.y ?? 900) + (keep?.height ?? 0)).toBeLessThan(900)
    expect(faults).toEqual([])
    await close()
  })

  test('what means nothing in the address is said, and left out', async () => {
    const { page, faults, close } = await explore('?category=nonsense&colour=red')
    const words = await main(page)
    expect(words).toContain('No decision has the value “nonsense”')
    expect(words).toContain('“colour=red”, which means nothing here')
    expect(words).toContain('All decisions')
    expect(faults).toEqual([])
    await close()
  })

  test('a keyboard alone filters, divides, compares and opens a decision', async () => {
    const { page, faults, close } = await explore()
    const tabTo = async (selector: string) => {
      for (let step = 0; step < 200; step++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
      }
      throw new Error(`the Tab key does not reach ${selector}`)
    }
    await tabTo('[data-list=category] input')
    await page.keyboard.press('Space')
    await page.waitForURL(/category=/)
    await ready(page)
    expect(await page.evaluate(() => document.activeElement?.matches('[data-list=category] input'))).toBe(true)
    await tabTo('[data-list=imr_family] summary')
    await page.keyboard.press('Enter')
    await page.locator('[data-list=imr_family] li').first().waitFor()
    await tabTo('#explore-by')
    await page.keyboard.type('Drug class')
    await page.waitForURL(/by=drug-class/)
    await ready(page)
    await tabTo('[data-focus=compare]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/with/)
    await ready(page)
    expect(await page.evaluate(() => document.activeElement?.matches('[data-focus=compare]'))).toBe(true)
    await tabTo('[data-focus=list]')
    await page.keyboard.press('Enter')
    await page.locator('.decisions').waitFor()
    expect(await page.evaluate(() => document.activeElement?.matches('[data-focus=list]'))).toBe(true)
    await tabTo('.decisions a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/cases\/[^/]+\/#decision-\d+$/)
    expect(faults).toEqual([])
    await close()
  })
})

describe('rows', () => {
  test('the download holds the lines of decisions.csv', async () => {
    const { page, faults, close } = await explore('?category=rehabilitation&outcome=upheld')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download these rows' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(
      /^imr-decisions_category-rehabilitation_outcome-upheld_[\d.]+\+[0-9a-f]{12}\.csv$/,
    )
    const text = readFileSync((await download.path()) as string, 'utf8')
    const whole = readFileSync(join(site, 'data/decisions.csv'), 'utf8')
    expect(text.slice(0, text.indexOf('\n'))).toBe(whole.slice(0, whole.indexOf('\n')))
    const isOwn = (row: Line) => row['category'] === 'rehabilitation' && row['outcome'] === 'upheld'
    const expected = readCsv(whole).filter(isOwn)
    expect(expected.length).toBeGreaterThan(1)
    expect(readCsv(text)).toEqual(expected)
    for (const line of text.trimEnd().split('\n')) expect(whole).toContain(`${line}\n`)
    expect(faults).toEqual([])
    await close()
  })

  test('the list closes again, and with it goes what was listed', async () => {
    const { page, faults, close } = await explore('?category=rehabilitation')
    expect(await page.locator('.decisions').count()).toBe(0)
    await page.getByRole('button', { name: 'Show the decisions' }).click()
    await page.locator('.decisions li').first().waitFor()
    await page.getByRole('button', { name: 'Hide the decisions' }).click()
    await page.getByRole('button', { name: 'Show the decisions' }).waitFor()
    expect(await page.locator('.decisions').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })

  test('each listed decision leads to its place in its letter, and a single value to its list', async () => {
    const { page, close } = await explore('?category=rehabilitation&decisions=50')
    await page.locator('.decisions').waitFor()
    const links = await page.locator('.decisions a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    const own = readTable('data/decisions.csv').filter((row) => row['category'] === 'rehabilitation')
    expect(links).toEqual(own.slice(0, 50).map((row) => `/cases/${row['case_id']}/#decision-${row['decision']}`))
    const list = await page.getByRole('link', { name: 'The list of all decisions' }).getAttribute('href')
    expect(list).toBe('/browse/category/rehabilitation/')
    expect(existsSync(join(site, 'browse/category/rehabilitation/index.html'))).toBe(true)
    await close()
  })
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

describe('when the file can’t be had', () => {
  const openWith = async (answer: Parameters<Page['route']>[1]) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.route('**/decisions.parquet', answer)
    await page.goto(`${address}explore/`)
    await ready(page)
    return { page, close: () => context.close() }
  }

  test('it is missing', async () => {
    const { page, close } = await openWith((route) => route.fulfill({ status: 404 }))
    expect(await page.getByRole('alert').first().innerText()).toContain('missing on this server')
    await page.unroute('**/decisions.parquet')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.result .n').first().waitFor()
    await close()
  })

  test('nobody answers', async () => {
    const { page, close } = await openWith((route) => route.abort())
    expect(await page.getByRole('alert').first().innerText()).toContain('could not be reached')
    await close()
  })

  test('it is damaged', async () => {
    const { page, close } = await openWith((route) => route.fulfill({ body: 'no Parquet' }))
    expect(await page.getByRole('alert').first().innerText()).toContain('damaged')
    await close()
  })

  test('the server knows no ranges: the whole file serves as well', async () => {
    const whole = readFileSync(join(site, 'data/decisions.parquet'))
    const { page, close } = await openWith((route) => route.fulfill({ body: whole }))
    const { page: other, close: closeOther } = await explore()
    expect(await main(page)).toBe(await main(other))
    await close()
    await closeOther()
  })

  test('the server has the file compressed, and sends parts of that: the whole file serves as well', async () => {
    const folder = temporaryFolder('compressed')
    for (const part of ['explore', '_astro', 'favicon.svg'])
      cpSync(join(site, part), join(folder, part), { recursive: true })
    mkdirSync(join(folder, 'data'))
    const file = 'data/decisions.parquet'
    writeFileSync(join(folder, file), gzipSync(readFileSync(join(site, file))))
    writeFileSync(join(folder, '_headers'), `/${file}\n  Content-Encoding: gzip`)
    const { server: compressed, address: there } = await serveFolder(folder)
    const page = await browser.newPage()
    await page.goto(`${there}explore/`)
    await ready(page)
    const { page: other, close } = await explore()
    expect(await page.locator('.result').innerText()).toBe(await other.locator('.result').innerText())
    expect(await page.getByRole('alert').allInnerTexts()).toEqual(['', ''])
    await close()
    await page.close()
    compressed.close()
  })
})

test('without JavaScript the page says so and leads elsewhere', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${address}explore/`)
  expect(await page.locator('main').innerText()).toContain('needs JavaScript')
  expect(await page.locator('main a[href="/cases/"]').count()).toBe(1)
  await context.close()
})

test('100,000 decisions: under 400 kB over the wire before the first filter answers', async () => {
  const folder = temporaryFolder('many')
  for (const part of ['explore', '_astro', 'favicon.svg'])
    cpSync(join(site, part), join(folder, part), { recursive: true })
  mkdirSync(join(folder, 'data'))
  const rows = readTable('data/decisions.csv')
  writeFileSync(
    join(folder, 'data/decisions.parquet'),
    makeDecisionsParquet(100_000, (column) => rows.map((row) => row[column] ?? '')),
  )
  // This server compresses nothing, and so each byte counts.
  const { server: small, address: there } = await serveFolder(folder)
  const context = await browser.newContext()
  const page = await context.newPage()
  const sizes: Promise<number>[] = []
  // The numbers need no chart: it is held back until they stand.
  const chart = Promise.withResolvers<void>()
  await page.route('**/drawings.*.js', async (route) => {
    await chart.promise
    await route.continue()
  })
  page.on('requestfinished', (request) => {
    // The typefaces come with each page of the site.
    if (request.resourceType() === 'font') return
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
    )
  })
  await page.goto(`${there}explore/`)
  await ready(page)
  expect(await page.locator('.result').innerText()).toContain('of 100,000 decisions')
  await page.locator('[data-list=category] input').first().check()
  await page.waitForURL(/category=/)
  await ready(page)
  expect(await page.locator('.result').innerText()).toMatch(/^\d{1,2},\d{3}\n/)
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes).toBeLessThan(BUDGET)
  console.info(`The explorer moved ${bytes.toLocaleString('en')} bytes before its first filter answered`)
  expect(await page.locator('.fig-plot a').count()).toBe(0)
  chart.resolve()
  await page.locator('.fig-plot .wide .count a').first().waitFor({ state: 'attached' })
  await context.close()
  small.close()
})
