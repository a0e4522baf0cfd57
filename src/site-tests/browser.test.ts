import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Corpus } from '../corpus/corpus.ts'
import { toReleasesFeed } from '../report/pages/data/releases.ts'
import { buildFive } from './build-shared.ts'
import { listBuilt } from './build-site.ts'
import { serveFolder } from './serve-folder.ts'
import { visitPages } from './visit-pages.ts'

const pages = visitPages()
const dist = buildFive()

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

test('scripts are files of this site, and a page for frames has none', () => {
  for (const path of listBuilt(dist).filter((name) => name.endsWith('.html'))) {
    const scripts = [...readFileSync(join(dist, path), 'utf8').matchAll(/<script\b([^>]*)>/g)]
      .map((match) => match[1] ?? '')
      .filter((attributes) => !/application\/(?:ld\+)?json/.test(attributes))
    if (/^(?:cases\/.+\/|search\/|explore\/|check\/)index\.html$/.test(path)) {
      expect(scripts.length, path).toBeGreaterThan(0)
    }
    if (path.startsWith('embed/')) expect(scripts, path).toEqual([])
    for (const attributes of scripts) expect(attributes, path).toMatch(/ src="\/_astro\/[^"]+\.js"/)
  }
})

test('a figure in a frame of another site stands whole, and its marks lead out of the frame', async () => {
  const page = await pages.browser.newPage({ viewport: { width: 900, height: 900 } })
  const folder = mkdtempSync(join(tmpdir(), 'other-site-'))
  writeFileSync(
    join(folder, 'index.html'),
    `<iframe src="${pages.address}embed/overview-category/" title="A figure" width="700" height="500"></iframe>`,
  )
  const other = await serveFolder(folder)
  await page.goto(other.address)
  const frame = page.frameLocator('iframe')
  await frame.getByRole('heading', { level: 1 }).waitFor()
  expect(await frame.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true)
  await frame
    .getByRole('link', { name: /^Rehabilitation: / })
    .first()
    .click()
  await page.waitForURL(`${pages.address}browse/category/rehabilitation/`)
  await page.close()
  other.server.close()
  rmSync(folder, { recursive: true })
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
  const page = await pages.browser.newPage()
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
  const { page, faults, close } = await pages.open('cases/000_18227ce8aa89113a/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const copied = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('status').getByText(name.replace('Copy', 'Copied')).waitFor()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  const address = `${pages.address}cases/000_18227ce8aa89113a/`
  expect(await copied('Copy the citation')).toMatch(/^Independent medical review, final determination, case /)
  expect(await copied('Copy the citation')).toMatch(new RegExp(` Latest data release: \\w+ \\d+, \\d+\\. ${address}$`))
  expect(await copied('Copy the citation of decision 1, paragraph 9')).toMatch(
    new RegExp(`, decision 1, paragraph 9[,.].* ${address}#p9$`),
  )
  await page.getByText('Bluebook, BibTeX, RIS').click()
  // The build knows no address; the browser does.
  expect(JSON.parse(await copied('Copy CSL-JSON'))[0].URL).toBe(address)
  expect(faults).toEqual([])
  await close()
})

test('without script a letter’s citation stands on its page, and nothing that a script would have to fill', async () => {
  const { page, faults, close } = await pages.open('cases/000_18227ce8aa89113a/', { javaScriptEnabled: false })
  const cite = page.locator('section[aria-labelledby="cite"]')
  expect(await cite.innerText()).toMatch(/Independent medical review, final determination, case .*\. \S*\/cases\/000_/)
  expect(await cite.getByText('BibTeX').isVisible()).toBe(false)
  expect(faults).toEqual([])
  await close()
})

test('the forms of a citation have addresses of their own', async () => {
  const { page, close } = await pages.open('cases/000_18227ce8aa89113a/#cite-ris')
  await page.locator('#cite-ris:target').getByText('TY  - CASE').waitFor()
  await close()
})
