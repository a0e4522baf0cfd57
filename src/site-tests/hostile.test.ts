import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCsv } from '../text/read-csv.ts'
import { buildSite, listBuilt, removeTemporaryFolders } from './build-site.ts'
import { findForeignMarkup } from './find-foreign-markup.ts'
import { makeHostileCorpus, PUBLISHED, SET_ASIDE } from './hostile-letters.ts'
import { openBrowser } from './open-browser.ts'
import { serveFolder } from './serve-folder.ts'
import { watchPages } from './watch-pages.ts'

const { folder: corpus, secret } = makeHostileCorpus()
const lying = () => readdirSync(corpus, { recursive: true }).sort()
const before = lying()
const built = buildSite(corpus, { SITE_URL: 'https://example.org' }, undefined, ['--verbose'])
const { folder } = built
afterAll(removeTemporaryFolders)

const files = listBuilt(folder)
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const pages = files.filter((path) => path.endsWith('.html'))
const isText = (path: string): boolean =>
  !/\.(?:woff2|png|xlsx|parquet|pagefind|pf_\w+)$/.test(path) && !path.includes('pagefind/')
const readCells = (name: string): string[][] => readCsv(read(name)).map(({ cells }) => cells)
/** Pages that show letters' words; `ALL_PAGES=1` looks at every page that stays and does not lead on to another. */
const looked = pages.filter(
  (path) =>
    (process.env['ALL_PAGES'] === '1' && !read(path).includes('http-equiv="refresh"')) ||
    /^(?:cases|quality|reasons|search|explore)\/|^index/.test(path),
)
const letters = readCells('data/letters.csv')

test('the site is built, and every letter that can be read is published', () => {
  expect(built.status, built.output.slice(-3000)).toBe(0)
  expect(letters.length - 1).toBe(PUBLISHED)
  expect(pages.filter((path) => /^cases\/[^/]+\/index\.html$/.test(path))).toHaveLength(PUBLISHED)
})

test.each(SET_ASIDE)('%s is set aside, in a message that names the file, the line and what is wrong', (name) => {
  const line = built.output.split('\n').find((words) => words.includes(`/${name}:1:1: error: `))
  expect(line).toMatch(/: error: \S.{20,} {2}(?:corpus|intake|letter)\/[\w-]+$/)
})

test('what is hidden in a letter is told with its line', () => {
  expect(built.output).toMatch(/nul\.control\.txt:13:4: warning: .*first is U\+0000/)
  expect(built.output).toMatch(/hidden-outcome\.txt:\d+:\d+: warning: .*first is U\+200B/)
  expect(built.output).toMatch(/code\.txt:1:4: error: .*only YAML is read/)
  expect(built.output).toMatch(/function\.txt:\d+:\d+: error: front matter is not YAML/)
})

test('an invisible character inside an outcome costs no decision', () => {
  const rows = read('data/decisions.csv')
    .split('\n')
    .filter((row) => row.startsWith('cm16-0981004,'))
  expect(rows).toHaveLength(2)
})

test('nothing is written elsewhere, and nothing of a file outside is read', () => {
  expect(lying()).toEqual(before)
  expect(existsSync('/tmp/evil')).toBe(false)
  expect(files.filter((path) => readFileSync(join(folder, path)).includes(secret))).toEqual([])
})

test('no file holds a control character or a mark of direction', () => {
  const HIDDEN = /[^\P{Cc}\t\n\f]|[\p{Bidi_Control}\u200b\u2028\u2029]/u
  const found = files
    .filter((path) => isText(path) && !path.startsWith('_astro/'))
    .filter((path) => HIDDEN.test(read(path)))
  expect(found).toEqual([])
})

test('no page holds markup that came from a letter', () => {
  const found = looked.flatMap((path) => findForeignMarkup(read(path)).map((what) => `${path}: ${what}`))
  expect(found).toEqual([])
})

describe('data', () => {
  const [names = [], ...rows] = readCells('data/decisions.csv')
  const records = JSON.parse(read('data/decisions.json')) as Record<string, unknown>[]

  test('no cell of a CSV file begins a formula', () => {
    for (const path of files.filter((name) => name.endsWith('.csv'))) {
      const cells = readCells(path).flat()
      expect(
        cells.filter((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell)),
        path,
      ).toEqual([])
    }
    expect(rows.map((row) => row[names.indexOf('request')])).toContain(`'=HYPERLINK("https://hostile.example","x")`)
  })

  test('CSV and JSON hold the same rows, ids like __proto__ among them', () => {
    expect(rows.every((row) => row.length === names.length)).toBe(true)
    expect(records).toHaveLength(rows.length)
    const ids = new Set(records.map((record) => record['case_id']))
    for (const id of ['__proto__', 'constructor', 'tostring', 'con', 'nul', 'aux', 'index']) expect(ids).toContain(id)
    expect(records.filter((record) => record['case_id'] === '__proto__')).toHaveLength(2)
  })

  test('an id fits a path of one folder', () => {
    for (const { case_id: id } of records) expect(id).toMatch(/^[a-z0-9_-]{1,255}$/)
  })
})

describe('in the browser, with the policy switched off', () => {
  let server: Server
  let address = ''
  let browser: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => {
    ;({ server, address } = await serveFolder(folder))
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  const addresses = looked.map((path) => path.replace(/(^|\/)index\.html$/, '$1').replaceAll('%', '%25'))
  const asked = [
    'search/?q=script',
    'search/?q=alert&outcome=upheld',
    'explore/?decisions=50&by=specialty',
    `search/?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`,
  ]

  test('no page runs, asks or opens anything that is not the site’s own', async () => {
    expect(addresses.length).toBeGreaterThan(PUBLISHED)
    expect(await watchPages(browser, address, [...addresses, ...asked])).toEqual([])
  })

  test('every drawing, sitemap and feed is well-formed XML without a script', async () => {
    const page = await browser.newPage({ bypassCSP: true })
    await page.goto(address)
    const faults = await page.evaluate(
      async (paths) => {
        const found: string[] = []
        for (const path of paths) {
          const xml = new DOMParser().parseFromString(await (await fetch(`/${path}`)).text(), 'text/xml')
          if (xml.querySelector('parsererror, script, foreignObject, image')) found.push(path)
        }
        return found
      },
      files.filter((path) => /\.(?:svg|xml|atom)$/.test(path)),
    )
    expect(faults).toEqual([])
    await page.close()
  })
})
