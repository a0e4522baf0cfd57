import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOMParser } from 'linkedom'
import { afterAll, describe, expect, test } from 'vitest'
import { FIVE } from '../corpus/fixtures/five.ts'
import { buildFive } from './build-shared.ts'
import { buildSite, copyProject, listBuilt, removeTemporaryFolders } from './build-site.ts'
import { findBroken } from './find-broken.ts'
import { readHeads } from './read-heads.ts'

afterAll(removeTemporaryFolders)

const HOST = 'https://example.org'
const HOME = `${HOST}/imr/`

const locationsOf = (folder: string, name: string): string[] =>
  [
    ...new DOMParser().parseFromString(readFileSync(join(folder, name), 'utf8'), 'text/xml').querySelectorAll('loc'),
  ].map((loc) => loc.textContent ?? '')

/** The addresses that the sitemap names, through its index. */
const readSitemap = (folder: string): string[] =>
  locationsOf(folder, 'sitemap-index.xml').flatMap((address) => locationsOf(folder, address.slice(HOME.length)))

/** The file behind an absolute address. */
const fileOf = (folder: string, address: string): string =>
  join(folder, address.slice(HOME.length), address.endsWith('/') ? 'index.html' : '')

describe('a site with an address, in a folder of its host', () => {
  const built = buildSite(FIVE, { BASE_PATH: 'imr', SITE_URL: HOST })
  const { folder } = built
  const heads = readHeads(folder, HOME).filter(({ address }) => !address.endsWith('404.html'))

  test('is built, and every link resolves below its base path', () => {
    expect(built.status).toBe(0)
    expect(findBroken(folder, '/imr/')).toEqual([])
  })

  test('every page names its one address, which is a page', () => {
    expect(heads.length).toBeGreaterThan(500)
    for (const { address, canonical } of heads) {
      expect(canonical, address).toMatch(/^https:\/\/example\.org\/imr\//)
      expect(existsSync(fileOf(folder, canonical ?? '')), address).toBe(true)
    }
  })

  test('the sitemap names every page that may be kept and is its own, and no other', () => {
    const kept = heads.filter(({ noindex, address, canonical }) => !noindex && address === canonical)
    expect(readSitemap(folder)).toEqual(kept.map(({ address }) => address).sort())
    expect(heads.filter(({ noindex }) => !noindex)).toHaveLength(kept.length)
    expect(readSitemap(folder)).toContain(`${HOME}cases/000_18227ce8aa89113a/`)
  })

  test('robots.txt opens everything and names the sitemap by its whole address', () => {
    const text = readFileSync(join(folder, 'robots.txt'), 'utf8')
    expect(text).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${HOME}sitemap-index.xml\n`)
  })

  test('every page can be shared: with its title, its description, and a picture that is there', () => {
    const pictures = new Set<string>()
    for (const { address, shared, canonical, description, title } of heads) {
      expect(shared, address).toMatchObject({
        'og:description': description,
        'og:url': canonical,
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
      })
      expect(title, address).toContain(shared['og:title'])
      expect(shared['og:image:alt']?.length, address).toBeGreaterThan(10)
      pictures.add(shared['og:image'] ?? '')
    }
    for (const picture of pictures) {
      const bytes = readFileSync(fileOf(folder, picture))
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], picture).toEqual([1200, 630])
    }
    const drawn = listBuilt(folder).filter((path) => path.startsWith('cards/'))
    expect([...pictures].map((picture) => picture.slice(HOME.length)).sort()).toEqual(drawn)
    expect(drawn).toContain('cards/treatment-acupuncture.png')
    expect(drawn).toContain('cards/guideline-mtus-acupuncture.png')
    expect(drawn).not.toContain('cards/guideline-mtus-eye.png')
  })

  test('descriptions tell something, fit into a list of results, and tell pages apart', () => {
    const seen = new Map<string, string>()
    for (const { address, description, noindex } of heads) {
      expect(description.length, `${address}: ${description}`).toBeGreaterThan(30)
      expect(description.length, `${address}: ${description}`).toBeLessThanOrEqual(320)
      if (noindex) continue
      expect(seen.get(description), `${address} has the description of another page: ${description}`).toBeUndefined()
      seen.set(description, address)
    }
  })

  test('the feed is well formed, names itself, and its entries are pages', () => {
    const xml = readFileSync(join(folder, 'data/releases.atom'), 'utf8')
    const feed = new DOMParser().parseFromString(xml, 'text/xml')
    expect(feed.querySelector('feed > id')?.textContent).toBe(`${HOME}data/releases.atom`)
    expect(feed.querySelector('feed > link[rel="self"]')?.getAttribute('href')).toBe(`${HOME}data/releases.atom`)
    expect(feed.querySelector('feed > updated')?.textContent).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/)
    expect(feed.querySelector('feed > author > name')?.textContent).toBeTruthy()
    const entries = [...feed.querySelectorAll('entry')].map((entry) => entry.querySelector('id')?.textContent ?? '')
    expect(entries.length).toBeGreaterThan(0)
    for (const entry of entries) expect(existsSync(fileOf(folder, entry)), entry).toBe(true)
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Data releases" href="/imr/data/releases.atom"',
    )
  })

  test('each release has what repositories ask for, checked by the sums of the data', () => {
    const listed = readFileSync(join(folder, 'data/SHA256SUMS'), 'utf8')
    for (const name of ['croissant.json', 'data.json', 'CITATION.cff']) {
      const path = `releases/2026-11-21/${name}`
      expect(readFileSync(join(folder, 'data', path), 'utf8'), name).toContain(`${HOME}data/releases/2026-11-21/`)
      expect(listed).toContain(path)
      expect(readFileSync(join(folder, 'data/releases/2026-11-21/index.html'), 'utf8')).toContain(path)
    }
  })

  test('the data files are named by their whole addresses', () => {
    const html = readFileSync(join(folder, 'data/index.html'), 'utf8')
    expect(html).toContain(`"contentUrl":"${HOME}data/decisions.parquet"`)
    expect(html).toMatch(/from (?:'|&#39;)https:\/\/example\.org\/imr\/data\/decisions\.parquet/)
    const described = JSON.parse(readFileSync(join(folder, 'data/datapackage.json'), 'utf8'))
    expect(described.homepage).toBe(`${HOME}data/`)
  })

  test('each figure has a page that is cited, and one for frames that repeats it', () => {
    const drawings = listBuilt(folder).flatMap((path) => /^figures\/(.+)\.svg$/.exec(path)?.[1] ?? [])
    expect(drawings.length).toBeGreaterThan(40)
    for (const id of drawings) {
      const own = readFileSync(join(folder, 'figures', id, 'index.html'), 'utf8')
      expect(own, id).toContain(`${HOME}figures/${id}/`)
      expect(own, id).toContain(`&lt;iframe src=&quot;${HOME}embed/${id}/&quot;`)
      const frame = heads.find(({ address }) => address === `${HOME}embed/${id}/`)
      expect(frame, id).toMatchObject({ noindex: true, canonical: `${HOME}figures/${id}/` })
      const html = readFileSync(join(folder, 'embed', id, 'index.html'), 'utf8')
      expect(html, id).toContain('<base target="_top">')
      expect(html, id).not.toMatch(/<svg(?:(?!<\/svg>).)*<a (?!target="_top")/s)
      expect(html, id).not.toMatch(/<(?:nav|header|footer|script)\b/)
    }
    const framed = heads.filter(({ address }) => address.startsWith(`${HOME}embed/`))
    expect(framed).toHaveLength(drawings.length)
  })
})

/** A second release, of rates that differ from the first one's by one that moved, one that is new and one that is gone. */
function addRelease(releases: string): void {
  const first = readFileSync(join(releases, '2026-11-21.md'), 'utf8')
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

test('a site without an address has nothing that needs one', () => {
  const dist = buildFive()
  for (const { address, canonical, shared } of readHeads(dist, '/')) {
    expect(canonical, address).toBeNull()
    expect(shared, address).toEqual({})
  }
  for (const name of ['sitemap-index.xml', 'data/releases.atom']) expect(existsSync(join(dist, name)), name).toBe(false)
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n')
})
