import { DOMParser } from 'linkedom'
import { expect, test } from 'vitest'
import type { Corpus } from '../../../corpus/corpus.ts'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { toReleases, toReleasesFeed } from './releases.ts'

const withNumbers = (date: string, overturned: number, decisions: number, body: string) => ({
  id: date,
  date,
  title: `Release of ${date}`,
  short: '',
  file: '',
  version: '1',
  letters: 5,
  decisions,
  overturned,
  corpus: '',
  csv: '',
  edition: false,
  ids: true,
  body,
  rates: [
    {
      dimension: 'all',
      id: 'all',
      decided: decisions,
      overturned,
      letters: 5,
      rate: overturned / decisions,
      low: 0.04,
      high: 0.64,
    },
  ],
})

test('a release says its numbers, those before it, and its first paragraph without marks', () => {
  const published = [
    withNumbers('2027-02-01', 3, 12, 'Letters of **January** were [added](https://example.org).\n\nMore is said here.'),
    withNumbers('2026-11-21', 2, 9, ''),
  ]
  expect(toReleases({ ...madeCorpus([]), releases: published })).toMatchObject([
    {
      id: '2027-02-01',
      href: '/data/releases/2027-02-01/',
      summary:
        '3 of 12 decisions in 5 letters overturned (25.0%, 95% interval 4.0 to 64.0%). Before, in the release of November 21, 2026: 2 of 9 decisions in 5 letters overturned (22.2%, 95% interval 4.0 to 64.0%). Letters of January were added.',
    },
    { id: '2026-11-21', summary: '2 of 9 decisions in 5 letters overturned (22.2%, 95% interval 4.0 to 64.0%).' },
  ])
})

const site = new URL('https://example.org')
const release = (date: string, title: string, body: string) =>
  ({
    id: date,
    date,
    title,
    version: '1',
    letters: 5,
    decisions: 9,
    overturned: 2,
    rates: [],
    body,
  }) as unknown as Corpus['releases'][number]
const corpusOf = (releases: Corpus['releases'], publisher: string | null = null) =>
  ({ releases, site: { title: 'IMR <Decisions>', publisher } }) as Corpus

const parse = (xml: string | null) => new DOMParser().parseFromString(xml ?? '', 'text/xml')
const words = (node: { querySelector(name: string): { textContent: string | null } | null }, name: string) =>
  node.querySelector(name)?.textContent

const releases = [
  release('2027-02-01', 'R & D', 'More <b>letters</b> & more.\u0008'),
  release('2026-11-21', 'First', 'Five.'),
]

test('each release is an entry, the newest first, with an address that stays', () => {
  const document = parse(toReleasesFeed(corpusOf(releases), site))
  const entries = [...document.querySelectorAll('entry')]
  expect(entries.map((entry) => words(entry, 'id'))).toEqual([
    'https://example.org/data/releases/2027-02-01/',
    'https://example.org/data/releases/2026-11-21/',
  ])
  expect(entries.map((entry) => words(entry, 'updated'))).toEqual(['2027-02-01T00:00:00Z', '2026-11-21T00:00:00Z'])
  expect(words(document, 'feed > updated')).toBe('2027-02-01T00:00:00Z')
  expect(document.querySelector('feed > link[rel="self"]')?.getAttribute('href')).toBe(
    'https://example.org/data/releases.atom',
  )
})

test('words are escaped, and signs that XML forbids are left out', () => {
  const xml = toReleasesFeed(corpusOf(releases), site)
  expect(xml).toContain('<title>R &amp; D (version 1)</title>')
  expect(xml).toContain('More &lt;b&gt;letters&lt;/b&gt; &amp; more.</summary>')
  expect(xml).not.toContain('\u0008')
})

test('the author is the publisher, or else the site', () => {
  expect(words(parse(toReleasesFeed(corpusOf(releases, 'A Ministry'), site)), 'author > name')).toBe('A Ministry')
  expect(toReleasesFeed(corpusOf(releases), site)).toContain('<author><name>IMR &lt;Decisions&gt;</name></author>')
})

test('without a release there is no feed', () => {
  expect(toReleasesFeed(corpusOf([]), site)).toBeNull()
})
