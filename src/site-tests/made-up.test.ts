import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildSite, listBuilt, removeTemporaryFolders } from './build-site.ts'

afterAll(removeTemporaryFolders)

test('a demonstration says on every page that its letters are made up, and is for no search engine', () => {
  const { folder, status, output } = buildSite('content/letters', {
    MADE_UP_LETTERS: '1',
    SITE_URL: 'https://demo.example.org',
  })
  expect(status, output).toBe(0)
  const pages = listBuilt(folder).filter((path) => path.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(100)
  for (const path of pages) {
    const html = readFileSync(join(folder, path), 'utf8')
    expect(html, path).toContain('<meta name="robots" content="noindex">')
    // A page that only points on has no frame.
    if (!html.includes('http-equiv="refresh"')) expect(html, path).toContain('These are made-up letters')
  }
  const sitemap = join(folder, 'sitemap-0.xml')
  expect(existsSync(sitemap) ? readFileSync(sitemap, 'utf8') : '').not.toContain('<loc>')
})
