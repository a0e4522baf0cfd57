import { expect, test } from 'vitest'
import { isIndexed, toRobots } from './robots.ts'

const which = (paths: string[], indexLetters: boolean) => paths.filter((path) => isIndexed(path, { indexLetters }))

const REPORT = ['', 'treatments/', 'treatments/acupuncture/', 'figures/overview-category/', 'quality/', 'data/']
const LETTERS = ['cases/', 'cases/cm16-0228949/', 'browse/year/2010/', 'browse/state/texas/upheld/']
const NEVER = [
  '404.html',
  '404/',
  'embed/overview-category/',
  'quality/2/',
  'browse/year/2010/2/',
  'browse/state/texas/upheld/12/',
]

test('the report is kept by search engines whatever the publisher says of letters', () => {
  expect(which(REPORT, true)).toEqual(REPORT)
  expect(which(REPORT, false)).toEqual(REPORT)
})

test('letters and their lists are kept only where the publisher says so', () => {
  expect(which(LETTERS, true)).toEqual(LETTERS)
  expect(which(LETTERS, false)).toEqual([])
})

test('further pages of lists, frames and the page for wrong addresses are never kept', () => {
  expect(which(NEVER, true)).toEqual([])
})

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
    'Disallow: /data/decisions',
    'Disallow: /data/letters',
    'Disallow: /data/records/',
    'Disallow: /feeds/',
    'Disallow: /search/letters/',
    'Disallow: /search/pagefind/',
  ])
})
