import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIVE } from '../../corpus/fixtures/five.ts'
import {
  type Built,
  buildSite,
  copyProject,
  freezeRelease,
  listBuilt,
  makeCorpus,
  removeTemporaryFolders,
} from '../build-site.ts'
import { digestFiles } from '../digest-files.ts'
import { findBroken } from '../find-broken.ts'
import { findInvalid } from '../find-invalid.ts'
import { findAxeViolations } from '../measure-page.ts'
import { openBrowser } from '../open-browser.ts'
import { HOME, HOST, readSitemap } from '../read-sitemap.ts'
import { serveFolder } from '../serve-folder.ts'
import { readWords, runsOf } from '../word-runs.ts'

afterAll(removeTemporaryFolders)

const DATE = '2027-02-01'

describe('the edition of a release', () => {
  const project = copyProject()
  const frozen = join(project, 'content/releases', DATE)
  let release: ReturnType<typeof freezeRelease>
  let built: Built
  let pages: string[] = []
  const read = (path: string) => readFileSync(join(frozen, path), 'utf8')

  beforeAll(() => {
    release = freezeRelease(project, FIVE, '--date', DATE, '--note', 'The letters are the same.')
    built = buildSite(FIVE, { BASE_PATH: 'imr', SITE_URL: HOST }, project)
    pages = listBuilt(frozen).filter((path) => path.endsWith('.html'))
  })

  test('is written with the release, and small', () => {
    expect(release.status, release.output).toBe(0)
    expect(release.output).toMatch(/content\/releases\/2027-02-01: an edition of \d+ pages, \d+ files, 1\.\d MB\./)
    for (const path of ['', 'treatments/acupuncture/', 'guidelines/mtus-acupuncture/', 'reasons/criteria-met/'])
      expect(pages).toContain(`${path}index.html`)
    for (const path of ['figures/overview-category.csv', 'figures/overview-category.svg'])
      expect(read('index.html')).toContain(`href="${path}"`)
    expect(read('treatments/acupuncture/index.html')).toContain(
      'href="../../figures/treatment-rehabilitation-kinds.svg"',
    )
    expect(read('rates.csv')).toBe(readFileSync(`${frozen}.csv`, 'utf8'))
    expect(pages.filter((path) => /^(?:cases|browse|search|explore|check|data)\//.test(path))).toEqual([])
    // A treatment that nobody asked for has no numbers to freeze.
    expect(pages).not.toContain('treatments/surgery/index.html')
  })

  test('holds no run of eight words of a letter but names of guidelines, and no letter’s name', async () => {
    const letters = listBuilt(FIVE)
    const told = new Set([...runsOf(letters.map((path) => readFileSync(join(FIVE, path), 'utf8')).join('\n'))])
    const content = listBuilt(join(project, 'content'))
      .filter((path) => /^(?:guidelines|treatments|glossary|notes)\/.+\.md$/.test(path))
      .map((path) => readFileSync(join(project, 'content', path), 'utf8'))
    const own = new Set(content.flatMap((text) => [...runsOf(text)]))
    const labels = (html: string) =>
      [...html.matchAll(/ (?:aria-label|title|content|alt)="([^"]*)"/g)].map(([, label]) => label)
    for (const path of listBuilt(frozen).filter((file) => /\.(?:html|csv|svg)$/.test(file))) {
      const words = `${await readWords(join(frozen, path))} ${labels(read(path)).join(' ')}`
      expect(
        [...runsOf(words)].filter((run) => told.has(run) && !own.has(run)),
        path,
      ).toEqual([])
      // What names a letter goes with the link to it when the letter is withdrawn.
      const unlinked = read(path).replace(/<a\s(?:[^>"]|"[^"]*")*>/g, '')
      for (const letter of letters) expect(unlinked, path).not.toContain(letter.replace(/\.txt$/, ''))
    }
    // The living page of the same treatment quotes letters.
    expect(
      [...runsOf(await readWords(join(built.folder, 'treatments/acupuncture/index.html')))].some((run) =>
        told.has(run),
      ),
    ).toBe(true)
  })

  test('each page says what it is, how it is cited and where it is today; it has no script and asks not to be kept', () => {
    for (const path of pages) {
      const html = read(path)
      const page = path.slice(0, -'index.html'.length)
      const up = '../'.repeat(page.split('/').length - 1)
      expect(html, path).toContain('Frozen edition of February 1, 2027 (data release 2).')
      expect(html, path).toContain(`<a href="${up}../../${page}">This page today</a>`)
      expect(html, path).toContain(`editions/2027-02-01/${page}</span>`)
      expect(html, path).toContain('<meta name="data-release" content="February 1, 2027">')
      expect(html, path).toContain('<meta name="robots" content="noindex">')
      expect(html, path).not.toMatch(/<script|rel="canonical"|property="og:|(?:href|src)="\/|data-of-letters/)
    }
  })

  test('its pages are valid HTML', async () => {
    expect(await findInvalid(frozen, pages)).toEqual([])
  })

  test('is copied byte for byte, leads nowhere wrong, and is listed and cited with its whole address', () => {
    expect(built.status, built.output.slice(-3000)).toBe(0)
    expect(digestFiles(join(built.folder, 'editions', DATE))).toEqual(digestFiles(frozen))
    expect(findBroken(built.folder, '/imr/', 'new')).toEqual([])
    const list = readFileSync(join(built.folder, 'editions/index.html'), 'utf8')
    expect(list.replace(/<[^>]*>/g, '')).toContain(
      `IMR Decisions. Frozen edition of February 1, 2027 (data release 2). ${HOME}editions/2027-02-01/`,
    )
    for (const path of ['data/index.html', 'data/releases/2027-02-01/index.html'])
      expect(readFileSync(join(built.folder, path), 'utf8'), path).toContain('href="/imr/editions/2027-02-01/"')
    // The first release was frozen without pages.
    expect(readFileSync(join(built.folder, 'data/releases/2026-11-21/index.html'), 'utf8')).not.toContain('/editions/')
  })

  test('search engines are led to the list alone, and hosts are told the headers of both', () => {
    const named = readSitemap(built.folder).filter((address) => address.includes('/editions/'))
    expect(named).toEqual([`${HOME}editions/`])
    expect(readFileSync(join(built.folder, '_headers'), 'utf8')).toContain('\n/imr/editions/*\n')
  })

  test('no later build changes it: not another letter, a phrase, a title or an address', () => {
    const before = digestFiles(frozen)
    const entry = join(project, 'content/treatments/acupuncture.md')
    writeFileSync(entry, readFileSync(entry, 'utf8').replace(/^title: .*$/m, 'title: "Needles"'))
    const letters = Object.fromEntries(listBuilt(FIVE).map((path) => [path, readFileSync(join(FIVE, path), 'utf8')]))
    const [first = ''] = Object.values(letters)
    const later = buildSite(makeCorpus({ ...letters, 'another.txt': first }), {}, project)
    expect(later.status, later.output.slice(-3000)).toBe(0)
    expect(readFileSync(join(later.folder, 'treatments/acupuncture/index.html'), 'utf8')).toContain('Needles')
    expect(digestFiles(frozen)).toEqual(before)
    expect(digestFiles(join(later.folder, 'editions', DATE))).toEqual(before)
    expect(findBroken(later.folder, '/')).toEqual([])
  })

  describe('in a browser', () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await openBrowser()
    })
    afterAll(() => browser.close())

    async function openPage(address: string, go?: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<unknown>) {
      const page = await browser.newPage()
      const faults: string[] = []
      const outside = new URL('.', address).href
      page.on('console', (message) => faults.push(message.text()))
      page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`))
      page.on('request', (request) => {
        if (!request.url().startsWith(outside)) faults.push(`outside the edition: ${request.url()}`)
      })
      await page.goto(address)
      const styled = await page.locator('.edition').evaluate((element) => getComputedStyle(element).borderBottomStyle)
      await go?.(page)
      const end = page.url()
      await page.close()
      return { faults, styled, end }
    }

    test.each([
      ['', 'light'],
      ['treatments/acupuncture/', 'dark'],
    ] as const)('its page /%s is accessible, %s, and fits a phone', async (path, colorScheme) => {
      const { address, server } = await serveFolder(built.folder, '/imr/')
      const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 640 } })
      await page.goto(`${address}editions/${DATE}/${path}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      expect(await findAxeViolations(page)).toEqual([])
      await page.close()
      server.close()
    })

    test('a drawing of it that is opened by itself keeps its style under the headers of the site', async () => {
      const { address, server } = await serveFolder(built.folder, '/imr/')
      const page = await browser.newPage()
      await page.route('**/favicon.ico', (route) => route.fulfill({ body: '' }))
      const told: string[] = []
      page.on('console', (message) => told.push(message.text()))
      await page.goto(`${address}editions/${DATE}/figures/overview-category.svg`)
      const fillOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).fill)
      expect(await fillOf('.paper')).toBe('rgb(255, 255, 255)')
      expect(told).toEqual([])
      await page.close()
      server.close()
    })

    test('it asks for nothing outside its folder, under the headers of the site, and from a disk', async () => {
      const { address, server } = await serveFolder(built.folder, '/imr/')
      expect(await openPage(`${address}editions/${DATE}/`)).toMatchObject({ faults: [], styled: 'solid' })
      server.close()
      const alone = makeCorpus({})
      cpSync(frozen, alone, { recursive: true })
      const opened = await openPage(pathToFileURL(join(alone, 'index.html')).href, (page) =>
        page.locator('nav[aria-label="Main"] a', { hasText: 'Treatments' }).click(),
      )
      expect(opened).toEqual({
        faults: [],
        styled: 'solid',
        end: pathToFileURL(join(alone, 'treatments/index.html')).href,
      })
    })
  })
})
