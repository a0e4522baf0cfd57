import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildFive, buildMany } from './build-shared.ts'
import { listBuilt } from './build-site.ts'
import { openBrowser } from './open-browser.ts'
import { toPageSentences } from './sentences.ts'
import { serveFolder } from './serve-folder.ts'

/** What a brief must not say: advice, causes, and what will be. */
const TOO_MUCH =
  /\b(?:because|causes?d?|due to|leads? to|led to|results? (?:in|from)|effects? of|therefore|thus|hence|should|must|ought|recommend\w*|advis\w+|advice|likely|chances?|improves?|increases?|helps?|ensures?|win|winning|succe\w+|will)\b/i

const isBrief = (path: string): boolean => /^treatments\/[^/]+\/brief\/index\.html$/.test(path)

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

test('each treatment with decisions has a brief, which gives no advice and names no cause', () => {
  for (const site of [buildFive(), buildMany()]) {
    const built = listBuilt(site)
    const briefs = built.filter(isBrief)
    expect(briefs.length).toBeGreaterThan(5)
    const sentences = briefs.flatMap((path) =>
      toPageSentences(readFileSync(join(site, path), 'utf8')).map((sentence) => `${path}: ${sentence}`),
    )
    expect(sentences.filter((sentence) => TOO_MUCH.test(sentence))).toEqual([])
    for (const path of built.filter((one) => /^treatments\/[^/]+\/index\.html$/.test(one))) {
      const html = readFileSync(join(site, path), 'utf8')
      const brief = path.replace('index.html', 'brief/index.html')
      expect(html.includes(`/${brief.replace('index.html', '')}"`), path).toBe(existsSync(join(site, brief)))
    }
  }
})

test.each(['because of it', 'leads to reversal', 'You should cite', 'is likely'])('the list knows: %s', (words) =>
  expect(words).toMatch(TOO_MUCH),
)

test('a brief is printed on two pages, of letter paper as of A4', async () => {
  const site = buildMany()
  const { address, server } = await serveFolder(site)
  const page = await browser.newPage()
  const wrong: string[] = []
  for (const path of ['rehabilitation', 'acupuncture', 'pharmaceuticals', 'diagnostic-testing']) {
    await page.goto(`${address}treatments/${path}/brief/`)
    for (const format of ['Letter', 'A4']) {
      const pdf = (await page.pdf({ format })).toString('latin1')
      const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
      if (pages !== 2 && pages !== 1) wrong.push(`${path}, ${format}: ${pages} pages`)
    }
  }
  expect(wrong).toEqual([])
  await page.close()
  server.close()
})
