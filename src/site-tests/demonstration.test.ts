import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSix } from './build-shared.ts'
import { listBuilt } from './build-site.ts'
import { findBroken } from './find-broken.ts'
import { openBrowser } from './open-browser.ts'
import { serveFolder } from './serve-folder.ts'

const demo = buildSix()
const pages = listBuilt(demo).filter((path) => path.endsWith('.html'))

test('a demonstration below a base path has links and anchors that resolve', () => {
  expect(findBroken(demo, '/imr/')).toEqual([])
})

test('what was released of other letters is not held against made-up ones', () => {
  expect(readFileSync(join(demo, 'data/index.html'), 'utf8')).not.toContain('ince the release')
  expect(readFileSync(join(demo, 'index.html'), 'utf8')).not.toContain('data release:')
})

test('so does what programs read of it: Markdown, llms.txt and the files that describe the data', () => {
  const read = (path: string) => readFileSync(join(demo, path), 'utf8')
  const twins = listBuilt(demo).filter((path) => path.endsWith('.md'))
  expect(twins.length).toBeGreaterThan(500)
  for (const path of [...twins, 'llms.txt', 'answers/index.json', 'data/datapackage.json'])
    expect(read(path), path).toContain('made-up letters')
  expect(JSON.parse(read('data/manifest.json')).corpus).toMatchObject({ madeUp: true })
  expect(read('figures/overview-outcome/index.html')).toMatch(/IMR Decisions \(made-up letters\), figure/)
})

test('each page of a demonstration says so and is for no search engine', () => {
  expect(pages.length).toBeGreaterThan(1000)
  for (const path of pages) {
    const html = readFileSync(join(demo, path), 'utf8')
    expect(html, path).toContain('<meta name="robots" content="noindex">')
    // A page that only points on has no frame.
    if (!html.includes('http-equiv="refresh"')) expect(html, path).toContain('These are made-up letters')
  }
  const sitemap = join(demo, 'sitemap-0.xml')
  expect(existsSync(sitemap) ? readFileSync(sitemap, 'utf8') : '').not.toContain('<loc>')
})

test('what it says is seen in forced colors, and in a frame stands clear of the figure', async () => {
  const { address, server } = await serveFolder(demo, '/imr/')
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 }, forcedColors: 'active' })
    await page.goto(`${address}embed/overview-outcome/`)
    const { words, text, between } = await page.evaluate(() => {
      const [band, figure] = [document.querySelector('.made-up'), document.querySelector('.fig')] as [Element, Element]
      const colorOf = (element: Element) => getComputedStyle(element).color
      const between = figure.getBoundingClientRect().top - band.getBoundingClientRect().bottom
      return { words: colorOf(band), text: colorOf(document.body), between }
    })
    // Browsers lay a plate of the page's color behind text: text of that color would be lost on it.
    expect(words).toBe(text)
    expect(between).toBeGreaterThanOrEqual(16)
  } finally {
    await browser.close()
    server.close()
  }
})
