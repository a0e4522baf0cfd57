import { expect, test } from 'vitest'
import { toRobots } from './robots.ts'

const site = new URL('https://example.org')

test('everything is open, and the sitemap has a whole address', () => {
  expect(toRobots(site, { indexLetters: true })).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap-index.xml\n',
  )
})

test('where letters are kept out, the files that hold them are closed, and no page is', () => {
  const lines = toRobots(undefined, { indexLetters: false }).trim().split('\n')
  expect(lines).toEqual([
    'User-agent: *',
    'Disallow: /data/decisions.',
    'Disallow: /data/letters.',
    'Disallow: /search/letters.',
    'Disallow: /search/pagefind/',
  ])
})
