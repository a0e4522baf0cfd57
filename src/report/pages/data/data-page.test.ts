import { expect, test } from 'vitest'
import { DECISIONS } from '../../../tables/decisions.ts'
import { LETTERS } from '../../../tables/letters.ts'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { toDataPage } from './data-page.ts'
import { formatBytes, type PublishedFiles } from './dataset.ts'
import { toDictionary } from './dictionary.ts'

const tables: PublishedFiles['tables'] = (['csv', 'json', 'parquet'] as const).map((format) => ({
  path: `decisions.${format}`,
  bytes: 1234,
  sha256: 'ab',
  rows: 9,
  table: DECISIONS,
  format,
}))
const published = {
  tables,
  partitioned: [],
  all: tables,
  corpus: '0123456789abcdef',
  schemaVersion: '1.0.0',
  mediaTypes: { csv: 'text/csv', json: 'application/json', parquet: 'x' },
}
const release = (date: string, decisions: number) => ({
  id: date,
  date,
  title: `Release of ${date}`,
  short: '',
  file: '',
  body: '',
  version: '1',
  letters: 0,
  decisions,
  overturned: 0,
  corpus: published.corpus,
  csv: '',
  edition: false,
  ids: true,
  rates: decisions
    ? [
        {
          dimension: 'all',
          id: 'all',
          decided: decisions,
          overturned: 0,
          letters: decisions,
          rate: null,
          low: null,
          high: null,
        },
      ]
    : [],
})

test('without a site’s address no address stands in the snippets, the citation and the Dataset', () => {
  const page = toDataPage(madeCorpus([]), published, [], undefined)
  const words = JSON.stringify([page.snippets, page.cite, { ...page.dataset, '@context': '' }])
  expect(words).not.toMatch(/https?:/)
  expect(words).not.toMatch(/"(?:url|contentUrl|@id)"/)
  expect(page.snippets[0]?.code).toContain("from 'decisions.parquet'")
})

test('with one they are whole', () => {
  const page = toDataPage(madeCorpus([]), published, [], new URL('https://example.org/'))
  expect(page.snippets.map(({ code }) => /https:\/\/example\.org\/data\/decisions\.\w+/.exec(code)?.[0])).toEqual([
    'https://example.org/data/decisions.parquet',
    'https://example.org/data/decisions.csv',
    'https://example.org/data/decisions.csv',
  ])
  expect(page.dataset).toMatchObject({
    url: 'https://example.org/data/',
    distribution: [{ contentUrl: 'https://example.org/data/decisions.csv', contentSize: '1.2 kB' }, {}, {}],
  })
  expect(page.cite).toMatch(/version 1\.0\.0\+0123456789ab\. https:\/\/example\.org\/data\/$/)
})

test('where the decisions are in several files, the snippets read all of them', () => {
  const parts = ['2016', '2017', 'undated'].map((part) => ({ ...tables[0], path: `decisions-${part}.csv` }))
  const several = { ...published, tables: parts as typeof tables }
  const [, pandas, r] = toDataPage(madeCorpus([]), several, [], new URL('https://example.org/')).snippets
  for (const snippet of [pandas, r])
    expect(snippet?.code.match(/https:\/\/example\.org\/data\/[\w-]+\.csv/g)).toEqual([
      'https://example.org/data/decisions-2016.csv',
      'https://example.org/data/decisions-2017.csv',
      'https://example.org/data/decisions-undated.csv',
    ])
})

test('a build that is the newest release says so; another tells what changed', () => {
  const same = toDataPage({ ...madeCorpus([]), releases: [release('2027-01-01', 0)] }, published, [], undefined)
  expect(same).toMatchObject({ isRelease: true, since: null })
  expect(same.cite).toContain('Release 1, January 1, 2027.')
  const other = toDataPage({ ...madeCorpus([]), releases: [release('2027-01-01', 7)] }, published, [], undefined)
  expect(other.isRelease).toBe(false)
  expect(other.since?.changes?.whole[1]).toEqual({ what: 'Decisions', before: '7', after: '0' })
  expect(other.cite).not.toContain('Release')
})

test('the newest releases are told in full, those before them by name', () => {
  const dates = Array.from({ length: 6 }, (_, index) => `203${6 - index}-01-01`)
  const releases = dates.map((date) => release(date, 0))
  const page = toDataPage({ ...madeCorpus([]), releases }, published, [], undefined)
  expect(page.releases.map(({ id }) => id)).toEqual(dates.slice(0, 4))
  expect(page.older.map(({ href }) => href)).toEqual(dates.slice(4).map((date) => `/data/releases/${date}/`))
  expect(page.releases.every(({ earlier }) => earlier !== null)).toBe(true)
})

test('the dictionary tells type, values, key and how many rows are filled', () => {
  const [letters] = toDictionary([
    { table: LETTERS, formats: ['csv'], rows: 4, filled: LETTERS.columns.map((_, place) => (place === 0 ? 4 : 1)) },
  ])
  expect(letters).toMatchObject({
    id: 'letters',
    files: 'letters.csv',
    key: 'case_id tells its rows apart.',
    rows: '4 rows',
  })
  expect(letters?.columns[0]).toMatchObject({ type: 'text, never empty', filled: '4', share: '100%' })
  expect(letters?.columns[3]).toMatchObject({
    anchor: 'letters-outcome',
    values: ['upheld', 'overturned', 'mixed'],
    filled: '1',
    share: '25%',
  })
})

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [999_949, '999.9 kB'],
  [999_950, '1.0 MB'],
  [4_677_093, '4.7 MB'],
])('%d is %s', (bytes, said) => expect(formatBytes(bytes)).toBe(said))
