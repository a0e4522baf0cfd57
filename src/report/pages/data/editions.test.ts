import { expect, test } from 'vitest'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { toEditionsPage } from './editions.ts'

const release = (date: string, version: string, edition: boolean) => ({
  id: date,
  date,
  title: '',
  short: '',
  file: '',
  body: '',
  version,
  letters: 5,
  decisions: 9,
  overturned: 2,
  corpus: '',
  csv: '',
  rates: [],
  edition,
  ids: date !== '2027-01-01',
})
const withdrawn = { id: 'a', date: '2027-03-01', ground: 'privacy' as const, note: '', file: '', here: false }
const corpus = {
  ...madeCorpus([]),
  releases: [release('2027-03-01', '3', true), release('2027-02-01', '2', false), release('2027-01-01', '1', true)],
  withdrawn: [{ ...withdrawn, releases: ['2027-01-01', '2027-02-01'] }],
}

test('releases that were frozen with pages are listed, newest first, each with its citation', () => {
  const { editions } = toEditionsPage(corpus, new URL('https://example.org'))
  expect(editions.map(({ title, missing }) => [title, missing?.words ?? null])).toEqual([
    ['Edition of March 1, 2027', null],
    [
      'Edition of January 1, 2027',
      'Of the 5 letters of this release at least 1 was withdrawn since. The frozen rates count it still.',
    ],
  ])
  expect(editions[0]).toMatchObject({
    href: '/editions/2027-03-01/',
    address: 'https://example.org/editions/2027-03-01/',
    releaseHref: '/data/releases/2027-03-01/',
    cite: `${corpus.site.title}. Frozen edition of March 1, 2027 (data release 3).`,
  })
})

test('without the site’s address an edition’s is root-relative', () => {
  expect(toEditionsPage(corpus, undefined).editions[0]?.address).toBe('/editions/2027-03-01/')
})
