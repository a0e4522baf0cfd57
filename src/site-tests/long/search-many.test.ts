import { readdirSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildDemo, buildMany, DEMO_SLICE, manyLetters } from '../build-shared.ts'
import { browser, listFound, open, read, settle } from '../open-search.ts'
import { compareWithGrep, readTexts } from '../search-by-grep.ts'
import { serveFolder } from '../serve-folder.ts'

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
/** A phrase that a line's end divides in some letter, and one that a hyphen at a line's end cuts; found, not chosen. */
function findBrokenPhrases(folder: string, names: string[]): string[] {
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'))
  const find = (pattern: RegExp) => texts.flatMap((text) => pattern.exec(text)?.slice(1, 3) ?? []).slice(0, 2)
  return [find(/\b([a-z]{6,})\n([a-z]{6,})\b/), find(/\b([a-z]{3,}-)\n([a-z]{3,})\b/)].flatMap((words) =>
    words.length > 0 ? [`"${words.join(' ')}"`] : [],
  )
}

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
      // A word of no request: where a request has it, filters are of that decision alone.
      const found = await listFound(address, '?q=records')
      const search = `?${new URLSearchParams([['q', 'records'], ...filters])}`
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
