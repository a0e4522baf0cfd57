import { expect, test } from 'vitest'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { toReleases } from './release-items.ts'

const release = (date: string, overturned: number, decisions: number, body: string) => ({
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
  const releases = [
    release('2027-02-01', 3, 12, 'Letters of **January** were [added](https://example.org).\n\nMore is said here.'),
    release('2026-11-21', 2, 9, ''),
  ]
  expect(toReleases({ ...madeCorpus([]), releases })).toMatchObject([
    {
      id: '2027-02-01',
      href: '/data/releases/2027-02-01/',
      summary:
        '3 of 12 decisions in 5 letters overturned (25.0%, 95% interval 4.0 to 64.0%). Before, in the release of November 21, 2026: 2 of 9 decisions in 5 letters overturned (22.2%, 95% interval 4.0 to 64.0%). Letters of January were added.',
    },
    { id: '2026-11-21', summary: '2 of 9 decisions in 5 letters overturned (22.2%, 95% interval 4.0 to 64.0%).' },
  ])
})
