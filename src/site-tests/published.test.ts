import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOMParser } from 'linkedom'
import { afterAll, describe, expect, test } from 'vitest'
import { FIVE } from '../corpus/fixtures/five.ts'
import { SECTIONS } from '../report/site/sections.ts'
import { buildFive } from './build-shared.ts'
import { buildSite, listBuilt, removeTemporaryFolders } from './build-site.ts'
import { findBroken } from './find-broken.ts'
import { type ReadHead, readHeads } from './read-heads.ts'
import { fileOf, HOME, HOST, readSitemap } from './read-sitemap.ts'

afterAll(removeTemporaryFolders)

describe('a site with an address, in a folder of its host', () => {
  const built = buildSite(FIVE, { BASE_PATH: 'imr', SITE_URL: HOST })
  const { folder } = built
  const heads = readHeads(folder, HOME).filter(({ address }) => !address.endsWith('404.html'))

  test('is built, and every link resolves below its base path', () => {
    expect(built.status).toBe(0)
    expect(findBroken(folder, '/imr/')).toEqual([])
  })

  test('every folder is one that hosts are told the headers of', () => {
    const folders = new Set(listBuilt(folder).flatMap((path) => path.split('/').slice(0, -1).slice(0, 1)))
    expect([...folders].filter((name) => !SECTIONS.includes(name))).toEqual([])
    expect(folders.size).toBeGreaterThan(20)
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

  test('every page can be shared, with its title, its description, and a picture that is there; lists and repeating pages are not', () => {
    const isShared = ({ address, canonical }: ReadHead) => address === canonical && !address.includes('/browse/')
    expect(heads.filter((head) => !isShared(head)).flatMap(({ shared }) => Object.keys(shared))).toEqual([])
    const pictures = new Set<string>()
    for (const { address, shared, canonical, description, title } of heads.filter(isShared)) {
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

test('a site without an address has nothing that needs one', () => {
  const dist = buildFive()
  for (const { address, canonical, shared } of readHeads(dist, '/')) {
    expect(canonical, address).toBeNull()
    expect(shared, address).toEqual({})
  }
  for (const name of ['sitemap-index.xml', 'data/releases.atom']) expect(existsSync(join(dist, name)), name).toBe(false)
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n')
})
