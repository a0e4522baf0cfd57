import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { basename, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIVE } from '../corpus/fixtures/five.ts'
import { buildDemo, buildFive, buildMany, DEMO_SLICE, manyLetters } from './build-shared.ts'
import { buildSite, makeCorpus, removeTemporaryFolders } from './build-site.ts'
import { openBrowser } from './open-browser.ts'
import { grep, hasForms, readTexts } from './search-by-grep.ts'
import { serveFolder } from './serve-folder.ts'

/** Typed as users would; none of them is made to fit a letter. */
const QUERIES = [
  'acupuncture',
  'Norco',
  'gabapentin',
  'opioids',
  'MTUS',
  'TENS',
  'physical therapy',
  'LUMBAR SPINE',
  'low back pain',
  '"low back"',
  'X-ray',
  'L5-S1',
  '7.5/325',
  '10 mg',
  'page 98',
  '"page 98"',
  'injections',
  'epidural steroid injection',
  '“functional improvement”',
  'Clinical case summary',
  '"Official Disability Guidelines"',
  'home exercise program',
  'claims administrator’s',
  "physician's",
  'medicat',
  'and/or',
  'urine drug screen',
  'not medically necessary',
  'Upheld',
  'CM16',
]
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

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  removeTemporaryFolders()
})

/** Waits until the search page shows what its address says. */
const settle = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const status = document.getElementById('status')
    return status && !status.hasAttribute('aria-busy') && !document.getElementById('found-letters')?.hidden
  })

interface Shown {
  names: string[]
  status: string
  /** Addresses of sentences with the words marked in each. */
  hits: { href: string; text: string; marks: string[] }[]
}

const read = (page: Page): Promise<Shown> =>
  page.evaluate(() => ({
    names: [...document.querySelectorAll<HTMLAnchorElement>('#results h3 a')].map((link) =>
      decodeURIComponent(link.pathname.split('/').at(-2) ?? ''),
    ),
    status: document.getElementById('status')?.textContent ?? '',
    hits: [...document.querySelectorAll<HTMLAnchorElement>('#results .hits a.letters-words')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.textContent,
      marks: [...link.querySelectorAll('mark')].map((mark) => mark.textContent),
    })),
  }))

/** Opens the search page in a browser that has seen nothing, and gathers what should not happen. */
async function open(address: string, search = '') {
  const context = await browser.newContext()
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) faults.push(`request elsewhere: ${request.url()}`)
  })
  await page.goto(`${address}search/${search}`)
  await settle(page)
  return { page, faults, close: () => context.close() }
}

const typeIn = async (page: Page, query: string): Promise<void> => {
  await page.getByRole('searchbox').fill(query)
  await page.keyboard.press('Enter')
  await settle(page)
}

/** All letters that a search finds, from its address in a fresh browser. */
async function listFound(address: string, search: string): Promise<Shown> {
  const { page, faults, close } = await open(address, `${search}&shown=1000`)
  const shown = await read(page)
  expect(faults).toEqual([])
  await close()
  return shown
}

/** A phrase that a line's end divides in some letter, and one that a hyphen at a line's end cuts; found, not chosen. */
function findBrokenPhrases(folder: string, names: string[]): string[] {
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'))
  const find = (pattern: RegExp) => texts.flatMap((text) => pattern.exec(text)?.slice(1, 3) ?? []).slice(0, 2)
  return [find(/\b([a-z]{6,})\n([a-z]{6,})\b/), find(/\b([a-z]{3,}-)\n([a-z]{3,})\b/)].flatMap((words) =>
    words.length > 0 ? [`"${words.join(' ')}"`] : [],
  )
}

/** Every letter that grep finds is found; any other has a form of each word. Returns how many comparisons were made. */
async function compareWithGrep(
  address: string,
  texts: ReadonlyMap<string, string>,
  queries: string[],
): Promise<number> {
  const { page, faults, close } = await open(address)
  const wrong: string[] = []
  let found = 0
  for (const query of queries) {
    await typeIn(page, query)
    const { status, names: first } = await read(page)
    const { names, status: again } = await listFound(address, new URL(page.url()).search)
    expect(again, query).toBe(status)
    expect(names.slice(0, first.length), query).toEqual(first)
    expect(new Set(names).size, query).toBe(names.length)
    const expected = grep(texts, query)
    wrong.push(
      ...expected.filter((id) => !names.includes(id)).map((id) => `${query}: ${id} is not found`),
      ...names
        // A letter is found by its name as well.
        .filter((id) => !expected.includes(id) && !hasForms(`${id} ${texts.get(id)}`, query))
        .map((id) => `${query}: ${id} has no form of it`),
    )
    found += expected.length
  }
  expect(wrong).toEqual([])
  expect(faults).toEqual([])
  await close()
  return found
}

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

  test('what is typed stands in the address; back and forward go through what was submitted', async () => {
    const { page, faults, close } = await open(address)
    const query = () => new URL(page.url()).search
    await page.getByRole('searchbox').pressSequentially('acup')
    await page.waitForURL(/\?q=acup$/)
    await typeIn(page, 'acupuncture')
    expect(query()).toBe('?q=acupuncture')
    await typeIn(page, 'spine')
    await page.getByRole('group', { name: 'Outcome' }).getByRole('checkbox').first().check()
    await settle(page)
    expect(query()).toBe('?q=spine&outcome=upheld')
    const shown = await read(page)
    await page.goBack()
    await settle(page)
    expect(query()).toBe('?q=spine')
    expect(await page.getByRole('group', { name: 'Outcome' }).getByRole('checkbox').first().isChecked()).toBe(false)
    await page.goBack()
    await settle(page)
    expect(await page.getByRole('searchbox').inputValue()).toBe('acupuncture')
    await page.goForward()
    await page.goForward()
    await settle(page)
    expect(await read(page)).toEqual(shown)
    expect(faults).toEqual([])
    await close()
  })

  test('the keyboard alone suffices, and Escape empties the box', async () => {
    const { page, close } = await open(address)
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('acupuncture')
    await page.keyboard.press('Enter')
    await settle(page)
    let steps = 0
    while (!(await page.evaluate(() => document.activeElement?.matches('#results .hits a'))) && steps < 80) {
      await page.keyboard.press('Tab')
      steps += 1
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/cases\/[^/]+\/#p\d+$/)
    await page.goBack()
    await settle(page)
    expect((await read(page)).names).toHaveLength(5)
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('Escape')
    await settle(page)
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    expect(await page.getByText('What can be searched').isVisible()).toBe(true)
    await close()
  })

  test('where nothing is found, the page says which word is missing', async () => {
    const { page, close } = await open(address, '?q=acupuncture+zzz')
    expect((await read(page)).names).toEqual([])
    expect(await page.getByText('“zzz” stands in no letter.').isVisible()).toBe(true)
    expect(await page.getByText('“acupuncture” stands in 5 letters.').isVisible()).toBe(true)
    await close()
  })

  test.each([
    'letters/1.json',
    'words.txt',
    'pagefind.js',
    '.pf_meta',
    'pagefind-entry.json',
    'wasm',
    '.pf_index',
    '.pf_fragment',
  ])('where %s cannot be loaded, the page says so, and another try succeeds', async (part) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const pattern = (url: URL) => url.pathname.includes(part)
    await page.route(pattern, (route) => route.abort())
    await page.goto(`${address}search/?q=acupuncture`)
    await page.getByRole('alert').getByText('could not be searched').waitFor()
    await page.unroute(pattern)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.waitForFunction(() => document.querySelectorAll('#results h3').length === 5)
    await context.close()
  })

  test('without JavaScript the page says so and leads to the lists', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${address}search/`)
    expect(await page.getByText('Searching needs JavaScript').isVisible()).toBe(true)
    expect(await page.getByRole('searchbox').isVisible()).toBe(false)
    expect(await page.locator('#unscripted a').count()).toBeGreaterThan(5)
    await context.close()
  })

  test('only the search page may run a WebAssembly program, and nothing else of Pagefind is published', () => {
    expect(readFileSync(join(dist, 'search/index.html'), 'utf8')).toContain("'wasm-unsafe-eval'")
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).not.toContain('wasm-unsafe-eval')
    expect(existsSync(join(dist, 'search/documents'))).toBe(false)
    expect(existsSync(join(dist, 'search/pagefind/1/pagefind-ui.js'))).toBe(false)
  })
})

describe('six letters in three slices, below a base path', () => {
  const HOSTILE = '<img src=x onerror=alert(1)> &lt;b&gt; ___PAGEFIND_ANCHOR___p:1:x ___PAGEFIND_WEIGHT___0 zebra'
  let server: Server
  let address: string
  let site: string
  beforeAll(async () => {
    const seeds = Object.fromEntries(readdirSync(FIVE).map((name) => [name, readFileSync(join(FIVE, name), 'utf8')]))
    const [, text = ''] = Object.entries(seeds)[0] ?? []
    const body = text.replace(/^---\n.*?\n---\n/s, '')
    const hostile = body.replace('Decision rationale:', `Decision rationale: ${HOSTILE}.`)
    expect(hostile).toContain('zebra')
    const built = buildSite(makeCorpus({ ...seeds, 'zz-hostile.txt': hostile }), {
      SEARCH_SLICE: '2',
      BASE_PATH: 'imr',
    })
    expect(built.status, built.output).toBe(0)
    site = built.folder
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

describe('many letters', () => {
  let server: Server
  let address: string
  let site: string
  const letters = manyLetters()
  const texts = readTexts(letters, (name) => basename(name, '.txt').toLowerCase())
  beforeAll(async () => {
    site = buildMany()
    ;({ server, address } = await serveFolder(site))
  })
  afterAll(() => server?.close())

  test('are found as grep finds them, and by nothing else than a form of the words', async () => {
    const numbers = [...texts.keys()].filter((id) => id.startsWith('cm')).slice(0, 2)
    const broken = findBrokenPhrases(letters, readdirSync(letters).sort())
    const queries = [...QUERIES, ...numbers.map((id) => id.toUpperCase()), ...broken]
    expect(queries.length).toBeGreaterThan(30)
    expect(await compareWithGrep(address, texts, queries)).toBeGreaterThan(500)
  })
  test('are narrowed to those of which one decision meets all filters, and the counts say how many', async () => {
    const rows = JSON.parse(readFileSync(join(site, 'data/decisions.json'), 'utf8')) as Record<
      string,
      string[] | string
    >[]
    const of = (row: (typeof rows)[number], filter: string, value: string): boolean => {
      if (filter === 'outcome' || filter === 'category') return row[filter] === value
      if (filter === 'year') return String(row['decision_date']).startsWith(value)
      const column =
        { guideline: 'imr_guidelines', 'claims-guideline': 'claims_guidelines' }[filter] ?? 'reviewer_specialties'
      return row[column]?.includes(value) ?? false
    }
    const common = (filter: string, column: string): [string, string] => {
      const counts = new Map<string, number>()
      for (const value of rows.flatMap((row) => row[column] ?? [])) counts.set(value, (counts.get(value) ?? 0) + 1)
      return [filter, [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']
    }
    const category = common('category', 'category')
    const guideline = common('guideline', 'imr_guidelines')
    const claims = common('claims-guideline', 'claims_guidelines')
    const specialty = common('specialty', 'reviewer_specialties')
    for (const filters of [
      [['outcome', 'overturned']],
      [['outcome', 'overturned'], category],
      [['outcome', 'upheld'], guideline, claims],
      [specialty, ['year', '2016']],
    ] as [string, string][][]) {
      const found = await listFound(address, '?q=pain')
      const search = `?${new URLSearchParams([['q', 'pain'], ...filters])}`
      const { page, close } = await open(address, `${search}&shown=1000`)
      const { names } = await read(page)
      const met = new Set(
        rows
          .filter((row) => filters.every(([filter, value]) => of(row, filter, value)))
          .map((row) => row['case_id'] as string),
      )
      expect(names, search).toEqual(found.names.filter((id) => met.has(id)))
      expect(names.length, search).toBeGreaterThan(0)
      // What stands beside a value that is chosen is what is shown; beside another, what it would bring.
      for (const [filter, value] of filters) {
        const box = page.locator(`input[name="${filter}"][value="${value}"]`)
        expect(await box.isChecked(), search).toBe(true)
        expect(await box.locator('xpath=..').locator('.count').innerText(), search).toBe(String(names.length))
      }
      await close()
    }
  })
})

describe('many letters in slices', () => {
  let server: Server
  let address: string
  const letters = readdirSync(manyLetters()).length
  const last = Math.ceil(letters / DEMO_SLICE)
  const inLast = letters - (last - 1) * DEMO_SLICE
  beforeAll(async () => {
    ;({ server, address } = await serveFolder(buildDemo(), '/imr/'))
  })
  afterAll(() => server?.close())

  test('the last are searched until enough are found, which is said; the rest when asked for', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const slices = new Set<string>()
    page.on('request', (request) => {
      const slice = /\/(?:pagefind|letters)\/(\d+)[/.]/.exec(request.url())?.[1]
      if (slice) slices.add(slice)
    })
    await page.goto(`${address}search/?q=decision`)
    await settle(page)
    const first = await read(page)
    expect(first.status).toContain(`in the last ${inLast} of ${letters} letters, by case number`)
    expect([...slices]).toEqual([String(last)])

    await page.getByRole('button', { name: `Search the other ${letters - inLast} letters too` }).click()
    await settle(page)
    expect(new URL(page.url()).searchParams.get('letters')).toBe('all')
    expect(slices.size).toBe(last)
    const all = await read(page)
    expect(all.status).toBe(`${letters} letters found.`)
    // The order stays, so that nothing that was read moves.
    expect(all.names).toEqual(first.names)
    await context.close()
  })

  test('whatever is found in few letters is found as in one index', async () => {
    const whole = await serveFolder(buildMany())
    for (const query of ['Norco', 'TENS', 'L5-S1', 'medicat', 'zzz']) {
      const search = `?q=${query}&inside=no&letters=all`
      const [sliced, single] = [await listFound(address, search), await listFound(whole.address, search)]
      expect(sliced.names, query).toEqual(single.names)
      expect(sliced.status, query).toBe(single.status)
    }
    whole.server.close()
  })
})
