import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { FIVE } from '../corpus/fixtures/five.ts'
import { buildSite, copyProject, listBuilt, removeTemporaryFolders } from './build-site.ts'
import { findBroken } from './find-broken.ts'
import { readHeads } from './read-heads.ts'
import { HOME, HOST, readSitemap } from './read-sitemap.ts'

afterAll(removeTemporaryFolders)

/** A second release, of rates that differ from the first one's by one that moved, one that is new and one that is gone. */
function addRelease(releases: string): void {
  const first = readFileSync(join(releases, '2026-11-21.md'), 'utf8').replace('version: "1"', 'version: "2"')
  writeFileSync(
    join(releases, '2027-02-01.md'),
    `${first.replaceAll('2026-11-21', '2027-02-01').split('\n---\n')[0]}\n---\n\nA *rule* was mended.\n`,
  )
  const rates = readFileSync(join(releases, '2026-11-21.csv'), 'utf8')
    .replace('treatment,acupuncture,5,1,5,0.200000', 'treatment,acupuncture,6,3,5,0.500000')
    .replace('year,2013,1,0,1,,,\n', '')
  writeFileSync(join(releases, '2027-02-01.csv'), `${rates}category,surgery,7,0,7,0.000000,0.000000,0.350000\n`)
}

describe('a site whose publisher keeps letters out of search engines', () => {
  const project = copyProject()
  const change = (path: string, from: string, to: string) => {
    const text = readFileSync(join(project, path), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(project, path), text.replace(from, to))
  }
  change('content/site.md', 'indexLetters: true', 'indexLetters: false')
  change('content/treatments/acupuncture.md', '---\n', '---\nformerly: ["needles"]\n')
  addRelease(join(project, 'content/releases'))
  const built = buildSite(FIVE, { BASE_PATH: '/imr/', SITE_URL: HOST }, project)
  const { folder } = built
  const heads = readHeads(folder, HOME)
  const ofLetters = heads.filter(({ address }) => /\/imr\/(?:cases|browse)\//.test(address))

  test('is built, and every link resolves below its base path', () => {
    expect(built.status).toBe(0)
    expect(findBroken(folder, '/imr/')).toEqual([])
  })

  test('says so on letters and their lists, and on no page of the report', () => {
    expect(ofLetters.length).toBeGreaterThan(100)
    expect(ofLetters.filter(({ noindex }) => !noindex)).toEqual([])
    const report = ['', 'treatments/acupuncture/', 'reasons/', 'quality/', 'data/', 'figures/overview-category/']
    for (const path of report) {
      expect(heads.find(({ address }) => address === HOME + path)?.noindex, path).toBe(false)
    }
  })

  test('names none of them in the sitemap', () => {
    const kept = heads.filter(({ noindex }) => !noindex).map(({ address }) => address)
    expect(readSitemap(folder)).toEqual(kept.sort())
    expect(readSitemap(folder).some((address) => /\/imr\/(?:cases|browse)\//.test(address))).toBe(false)
  })

  test('closes the files that hold letters, and no page that has to be fetched to be heard', () => {
    const closed = readFileSync(join(folder, 'robots.txt'), 'utf8')
      .split('\n')
      .flatMap((line) => /^Disallow: (.+)$/.exec(line)?.[1] ?? [])
    expect(closed).toContain('/imr/data/decisions')
    // These letters state no date, so none of them is in a feed.
    for (const path of closed.filter((one) => one !== '/imr/feeds/')) {
      expect(
        listBuilt(folder).some((file) => `/imr/${file}`.startsWith(path)),
        path,
      ).toBe(true)
    }
    for (const { address } of heads) {
      expect(
        closed.some((path) => address.slice(HOST.length).startsWith(path)),
        address,
      ).toBe(false)
    }
  })

  test('tells of a second release what moved, entered and left, and why; and that this build is another', () => {
    const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    const page = words(readFileSync(join(folder, 'data/releases/2027-02-01/index.html'), 'utf8'))
    expect(page).toContain('A rule was mended.')
    expect(page).toMatch(
      /moved Treatment: Acupuncture 1 of 5, 20\.0% \(3\.6 to 62\.4%\) 3 of 6, 50\.0% \(3\.6 to 62\.4%\) New/,
    )
    expect(page).toMatch(
      /New groups Treatment category: Surgery – 0 of 7, 0\.0% \(0\.0 to 35\.0%\) Groups that are gone Year of injury: 2013/,
    )
    expect(page).toContain('43 groups have the same numbers')
    const html = readFileSync(join(folder, 'data/index.html'), 'utf8')
    expect(words(html)).toMatch(
      /Since the release of February 1, 2027 .* Acupuncture 3 of 6, 50\.0% \S+ to \S+ 1 of 5, 20\.0%/,
    )
    expect(html.indexOf('id="release-2027-02-01"')).toBeLessThan(html.indexOf('id="release-2026-11-21"'))
    for (const date of ['2027-02-01', '2026-11-21']) expect(html).toContain(`/imr/data/releases/${date}/rates.csv`)
    expect(JSON.parse(readFileSync(join(folder, 'data/manifest.json'), 'utf8')).release).toBeNull()
  })

  test('an address of before points on, is not kept, and names the page of today', () => {
    const moved = heads.find(({ address }) => address === `${HOME}treatments/needles/`)
    expect(moved).toMatchObject({
      noindex: true,
      canonical: `${HOME}treatments/acupuncture/`,
      refresh: '0; url=/imr/treatments/acupuncture/',
    })
    // The lists by year of injury were those of the year.
    expect(heads.find(({ address }) => address === `${HOME}browse/year/2012/`)).toMatchObject({
      noindex: true,
      canonical: `${HOME}browse/injury-year/2012/`,
      refresh: '0; url=/imr/browse/injury-year/2012/',
    })
  })
})
