import { existsSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIVE } from '../corpus/fixtures/five.ts'
import { buildFive, buildSix } from './build-shared.ts'
import { listFound, open, read, type Shown, settle } from './open-search.ts'
import { compareWithGrep, hasForms, readTexts } from './search-by-grep.ts'
import { serveFolder } from './serve-folder.ts'

/** Those that the five letters answer in part. */
const FEW_QUERIES = [
  'acupuncture',
  'low back pain',
  '"low back"',
  'page 98',
  'MTUS',
  'X-ray',
  'injections',
  'TENS',
  'he/she',
]

/** The words of each paragraph of a built letter's page. */
function readParagraph(site: string, href: string): string {
  const [, id = '', anchor = ''] = /\/cases\/([^/]+)\/#(p\d+)$/.exec(href) ?? []
  const html = readFileSync(join(site, 'cases', decodeURIComponent(id), 'index.html'), 'utf8')
  const inner = new RegExp(`<(p|h3|h4)[^>]* id="${anchor}"[^>]*>(.*?)</\\1>`, 's').exec(html)?.[2] ?? ''
  return inner
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
}

describe('the five letters', () => {
  const dist = buildFive()
  const texts = readTexts(FIVE, (name) => basename(name, '.txt').toLowerCase())
  let server: Server
  let address: string
  beforeAll(async () => {
    ;({ server, address } = await serveFolder(dist))
  })
  afterAll(() => server?.close())

  test('are found as grep finds them, and by nothing else than a form of the words', async () => {
    expect(await compareWithGrep(address, texts, FEW_QUERIES)).toBeGreaterThan(20)
  })

  test('every example of the page finds something', async () => {
    const { page, close } = await open(address)
    const examples = await page.locator('.examples a').allInnerTexts()
    expect(examples.length).toBeGreaterThanOrEqual(2)
    for (const example of examples) {
      await page.goto(`${address}search/`)
      await settle(page)
      await page.getByRole('link', { name: example, exact: true }).click()
      await settle(page)
      expect((await read(page)).names.length, example).toBeGreaterThan(0)
      expect(await page.getByRole('searchbox').inputValue()).toBe(example)
    }
    await close()
  })

  test('each sentence stands in the paragraph that it leads to, with the words marked', async () => {
    for (const query of ['pain', 'injecting', '"physical therapy"']) {
      const { hits } = await listFound(address, `?q=${encodeURIComponent(query)}`)
      expect(hits.length, query).toBeGreaterThan(0)
      for (const { href, text, marks } of hits) {
        const words = text.replace(/^“(… )?|( …)?”$/g, '')
        expect(readParagraph(dist, href), href).toContain(words)
        expect(marks.length, text).toBeGreaterThan(0)
        for (const mark of marks)
          expect(hasForms(mark.toLowerCase(), query.replace('injecting', 'inject')), mark).toBe(true)
      }
    }
  })

  test('letters whose requests have the words come first', async () => {
    const rows = JSON.parse(readFileSync(join(dist, 'data/decisions.json'), 'utf8')) as Record<string, string>[]
    for (const query of ['cervical', 'spine']) {
      const asking = new Set(
        rows.filter((row) => row['request']?.toLowerCase().includes(query)).map((row) => row['case_id']),
      )
      const { names } = await listFound(address, `?q=${query}`)
      expect(names.length, query).toBeGreaterThan(asking.size)
      expect(names, query).toEqual([
        ...names
          .filter((id) => asking.has(id))
          .sort()
          .reverse(),
        ...names
          .filter((id) => !asking.has(id))
          .sort()
          .reverse(),
      ])
    }
  })

  test('a letter is found by its name', async () => {
    expect((await listFound(address, '?q=000_18227ce8aa89113a')).names).toEqual(['000_18227ce8aa89113a'])
  })
})

describe('six letters in three slices, below a base path', () => {
  const site = buildSix()
  let server: Server
  let address: string
  beforeAll(async () => {
    ;({ server, address } = await serveFolder(site, '/imr/'))
  })
  afterAll(() => server?.close())

  test('a letter is text, whatever it holds', async () => {
    const { page, faults, close } = await open(address, '?q=zebra')
    const { names, hits } = await read(page)
    expect(names).toEqual(['zz-hostile'])
    expect(hits[0]?.text).toContain('<img src=x onerror=alert(1)> &lt;b&gt;')
    expect(await page.locator('#results img').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
    expect((await listFound(address, '?q=zebra+pagefind')).names).toEqual(['zz-hostile'])
  })

  test('find what one index finds', async () => {
    expect(existsSync(join(site, 'search/pagefind/3/pagefind-entry.json'))).toBe(true)
    const whole = await serveFolder(buildFive())
    for (const query of ['acupuncture', 'low back pain', '"low back"', 'TENS', 'chiropractic spine zzz', '']) {
      const search = `?q=${encodeURIComponent(query)}${query ? '' : '&outcome=upheld'}`
      const [merged, single] = [await listFound(address, search), await listFound(whole.address, search)]
      const own = (shown: Shown) => ({
        names: shown.names.filter((name) => name !== 'zz-hostile'),
        hits: shown.hits
          .filter(({ href }) => !href.includes('zz-hostile'))
          .map((hit) => ({ ...hit, href: hit.href.replace('/imr/', '/') })),
      })
      expect(own(merged), query).toEqual(own(single))
    }
    whole.server.close()
  })
})
