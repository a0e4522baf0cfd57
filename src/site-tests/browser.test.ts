import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Corpus } from '../corpus/corpus.ts'
import { toReleasesFeed } from '../report/pages/data/releases.ts'
import { listBuilt } from './build-site.ts'
import { openBrowser } from './open-browser.ts'
import { serveFolder } from './serve-folder.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const dist = resolve('dist')
/** One address of each kind of page, and those that have something the others lack. */
const PAGES = [
  '',
  'treatments/',
  'treatments/rehabilitation/',
  'treatments/acupuncture/',
  'treatments/orphenadrine/',
  'treatments/imaging/',
  'guidelines/',
  'guidelines/mtus-acupuncture/',
  'guidelines/mtus-eye/',
  'matrix/',
  'specialties/',
  'workers/',
  'timing/',
  'cases/',
  'search/',
  'search/?q=neck&outcome=upheld',
  'explore/',
  'explore/?category=rehabilitation&age-band=35-44&sex=female&by=imr-guideline&decisions=50&with=all',
  'explore/?by=reason',
  'cases/000_18227ce8aa89113a/',
  'cases/002_59df4a5712f1b6f1/',
  'cases/003_2edf4c89594e4f56/',
  'browse/treatment/acupuncture/',
  'browse/injury-year/2012/',
  'browse/category/rehabilitation/mtus-acupuncture/',
  'reasons/',
  'reasons/no-functional-improvement/',
  'reasons/criteria-met/',
  'reasons/no-monitoring/',
  'quality/',
  'glossary/',
  'about/',
  'methods/',
  'data/',
  'data/dictionary/',
  'data/releases/2026-11-21/',
  'figures/overview-category/',
  'embed/overview-category/',
  '404.html',
]

/** Pages that need JavaScript: without it they say so and lead elsewhere. */
const SCRIPTED = /^(?:search|explore)\//

let browser: Browser
let server: Server
let address: string

beforeAll(async () => {
  ;({ server, address } = await serveFolder(dist))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** Opens a page and gathers what should not happen on it. */
async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !url.startsWith('data:')) faults.push(`request to another host: ${url}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !path.startsWith('404')) faults.push(`${response.status()}: ${response.url()}`)
  })
  await page.goto(address + path)
  // What a script fetches comes after the page itself.
  if (SCRIPTED.test(path)) await page.waitForLoadState('networkidle')
  if (path.startsWith('explore/') && options.javaScriptEnabled !== false) {
    await page.locator('.explorer[aria-busy=false]').waitFor()
  }
  // What the script brings has to be there before it is looked at.
  if (path.startsWith('search/') && options.javaScriptEnabled !== false) {
    await page.waitForFunction(() => !document.querySelector('[aria-busy], #found-letters[hidden]'))
  }
  return { page, faults, close: () => context.close() }
}

async function findAxeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          options: object,
        ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>
      }
    }
    const { violations } = await axe.run({ rules: { 'target-size': { enabled: true } } })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
    )
  })
}

/** Elements that stick out of the page at its sides, outside boxes that scroll by themselves. */
const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      const { right } = element.getBoundingClientRect()
      return right > width + 1
        ? [`${element.tagName}.${element.getAttribute('class')} ends at ${Math.round(right)}`]
        : []
    })
  })

/** The spacing that readers may set for themselves (WCAG 2.2, 1.4.12). */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })

/** How far the page has moved under its reader since it was opened: 0 where it stood still. */
const measureShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0
        const add = (entry: PerformanceEntry) => {
          sum += (entry as PerformanceEntry & { value: number }).value
        }
        new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
          type: 'layout-shift',
          buffered: true,
        })
        setTimeout(() => resolve(sum), 50)
      }),
  )

/** Pages that fill themselves keep the room of what comes; on the others nothing moves at all. */
const mostShift = (path: string): number => (SCRIPTED.test(path) ? 0.02 : 0.001)

/** So many stops of the Tab key are walked on a page; longer ones repeat what comes before. */
const MOST_TABS = 150

/** Places in the document of everything that the Tab key should reach, in reading order. */
const listFocusable = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element, place) => {
      const reached =
        element.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]') &&
        element.getAttribute('tabindex') !== '-1'
      return reached && element.checkVisibility({ visibilityProperty: true }) ? [place] : []
    }),
  )

describe.each(PAGES)('/%s', (path) => {
  test.each(['light', 'dark'] as const)('has no fault and no axe violation, %s', async (colorScheme) => {
    const { page, faults, close } = await open(path, { colorScheme, viewport: { width: 1440, height: 900 } })
    expect(await measureShift(page)).toBeLessThan(mostShift(path))
    expect(await findAxeViolations(page)).toEqual([])
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.locator('main').count()).toBe(1)
    expect((await page.title()).length).toBeGreaterThan(10)
    expect(faults).toEqual([])
    await close()
  })

  test.each([320, 768])('fits into %d pixels', async (width) => {
    const { page, faults, close } = await open(path, { viewport: { width, height: 700 } })
    expect(await measureShift(page)).toBeLessThan(mostShift(path))
    expect(await findOverflow(page)).toEqual([])
    expect(await findAxeViolations(page)).toEqual([])
    await spaceOut(page)
    expect(await findOverflow(page)).toEqual([])
    expect(faults).toEqual([])
    await close()
  })

  test('is walked by the Tab key in reading order', async () => {
    const { page, close } = await open(path, { viewport: { width: 1440, height: 900 } })
    expect(await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count()).toBe(0)
    const expected = await listFocusable(page)
    expect(expected.length).toBeGreaterThan(5)
    const visited: number[] = []
    const steps = Math.min(expected.length, MOST_TABS)
    for (let step = 0; step < steps; step++) {
      await page.keyboard.press('Tab')
      visited.push(
        await page.evaluate(() => [...document.querySelectorAll('*')].indexOf(document.activeElement as Element)),
      )
    }
    expect(visited).toEqual(expected.slice(0, steps))
    await close()
  })

  test.skipIf(SCRIPTED.test(path))('says the same without JavaScript, but for the copy button', async () => {
    const [on, off] = [await open(path), await open(path, { javaScriptEnabled: false })]
    await on.page.locator('main button.copy').evaluateAll((buttons) => {
      for (const button of buttons) button.remove()
    })
    expect(await off.page.locator('main').innerText()).toBe(await on.page.locator('main').innerText())
    expect(off.faults).toEqual([])
    await on.close()
    await off.close()
  })
})

test('text at twice its size fits into 640 pixels and into a phone', async () => {
  const large = await openBrowser(['--blink-settings=defaultFontSize=32'])
  const faults: string[] = []
  for (const width of [640, 320]) {
    const page = await (await large.newContext({ viewport: { width, height: 700 } })).newPage()
    for (const path of PAGES) {
      await page.goto(address + path)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      if (wide > width + 1) faults.push(`/${path} at ${width}: ${wide} pixels wide`)
    }
  }
  await large.close()
  expect(faults).toEqual([])
})

test('every page that is built has one h1, a title of its own and a language', () => {
  const titles = new Map<string, string>()
  for (const path of listBuilt(dist).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(dist, path), 'utf8')
    expect(html.match(/<h1[\s>]/g), path).toHaveLength(1)
    expect(html, path).toMatch(/<html lang="en"/)
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
    expect(titles.get(title), `${path} has the title of another page: ${title}`).toBeUndefined()
    titles.set(title, path)
  }
})

test('scripts are files of this site, and only pages of letters, the search and the explorer have one', () => {
  for (const path of listBuilt(dist).filter((name) => name.endsWith('.html'))) {
    const scripts = [...readFileSync(join(dist, path), 'utf8').matchAll(/<script\b([^>]*)>/g)]
      .map((match) => match[1] ?? '')
      .filter((attributes) => !/application\/(?:ld\+)?json/.test(attributes))
    const hasScript = /^(?:cases\/.+\/|search\/|explore\/)index\.html$/.test(path)
    expect(scripts.length, path).toBe(hasScript ? 1 : 0)
    for (const attributes of scripts) expect(attributes, path).toMatch(/ src="\/_astro\/[^"]+\.js"/)
  }
})

test('a figure in a frame of another site stands whole, and its marks lead out of the frame', async () => {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } })
  await page.setContent(
    `<iframe src="${address}embed/overview-category/" title="A figure" width="700" height="500"></iframe>`,
  )
  const frame = page.frameLocator('iframe')
  await frame.getByRole('heading', { level: 1 }).waitFor()
  expect(await frame.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true)
  await frame
    .getByRole('link', { name: /^Rehabilitation: / })
    .first()
    .click()
  await page.waitForURL(`${address}browse/category/rehabilitation/`)
  await page.close()
})

test('the feed of releases is XML to a browser, whatever a release is called', async () => {
  const release = {
    id: '2027-01-01',
    date: '2027-01-01',
    title: ']]> & <a "b"> \u0001',
    version: '2',
    body: '<p>&',
    rates: [],
  }
  const site = { title: 'A & <B>', publisher: null }
  const corpus = { releases: [{ ...release, letters: 1, decisions: 1, overturned: 0 }], site } as unknown as Corpus
  const page = await browser.newPage()
  const read = await page.evaluate(
    (xml) => {
      const feed = new DOMParser().parseFromString(xml, 'application/xml')
      const textOf = (selector: string) => feed.querySelector(selector)?.textContent ?? null
      return { fault: textOf('parsererror'), title: textOf('entry > title'), root: feed.documentElement.namespaceURI }
    },
    toReleasesFeed(corpus, new URL('https://example.org')) ?? '',
  )
  expect(read).toEqual({ fault: null, title: ']]> & <a "b">  (version 2)', root: 'http://www.w3.org/2005/Atom' })
  await page.close()
})

test('the citation of a letter can be copied', async () => {
  const { page, faults, close } = await open('cases/000_18227ce8aa89113a/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await page.getByRole('button', { name: 'Copy the citation' }).click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^Independent medical review, final determination, case .+ \/cases\/000_18227ce8aa89113a\/$/)
  expect(faults).toEqual([])
  await close()
})
