import { expect, test } from 'vitest'
import type { Corpus } from '../../../corpus/corpus.ts'
import { madeRow, madeRows } from '../../fixtures/made-rows.ts'
import { MADE_TAXONOMY } from '../../fixtures/made-taxonomy.ts'
import type { DecisionRow } from '../../words/shapes.ts'
import { toBrowsePage, toBrowseRoutes } from './browse-page.ts'

const corpusOf = (decisions: DecisionRow[]): Corpus =>
  ({ site: {}, taxonomy: MADE_TAXONOMY, cases: [], setAside: [], decisions }) as unknown as Corpus

const pagesOf = (decisions: DecisionRow[]) =>
  new Map(toBrowseRoutes(corpusOf(decisions)).map((route) => [route.path, toBrowsePage(route)]))

test('a value has a list, its outcomes below it, and pages of a hundred', () => {
  const pages = pagesOf(madeRows('a', 3, 105, { category: 'rehabilitation' }))
  const paths = [...pages.keys()].filter((path) => path.startsWith('category/'))
  expect(paths).toEqual([
    'category/rehabilitation',
    'category/rehabilitation/2',
    'category/rehabilitation/overturned',
    'category/rehabilitation/upheld',
    'category/rehabilitation/upheld/2',
  ])
  const second = pages.get('category/rehabilitation/2')
  expect(second?.shown).toBe('Decisions 101 to 105 of 105')
  expect(second?.pageLinks.find(({ text }) => text === '1')?.href).toBe('/browse/category/rehabilitation/')
  expect(pages.get('category/rehabilitation')?.lead).toBe('105 decisions in 105 letters, 3 overturned.')
  expect(pages.get('category/rehabilitation/upheld')?.lead).toBe(
    '102 decisions in 102 letters: the denial stood, treatment refused.',
  )
})

test('counts of a long list have their commas', () => {
  const page = pagesOf(madeRows('a', 1200, 2300, { category: 'rehabilitation' })).get('category/rehabilitation/3')
  expect(page?.lead).toBe('2,300 decisions in 2,300 letters, 1,200 overturned.')
  expect(page?.shown).toBe('Decisions 201 to 300 of 2,300')
  expect(page?.choices.map(({ count }) => count)).toEqual(['2,300', '1,200', '1,100'])
})

test('those overturned come first, then the newest, and those without a date last', () => {
  const of = (caseId: string, outcome: 'upheld' | 'overturned', decisionDate: string | null) =>
    madeRow({ caseId, outcome, decisionDate })
  const page = pagesOf([
    of('a', 'upheld', null),
    of('b', 'upheld', '2015-02-01'),
    of('c', 'overturned', '2014-01-01'),
    of('d', 'upheld', '2017-03-01'),
    of('e', 'overturned', '2016-01-01'),
  ]).get('all/all')
  expect(page?.groups.map(({ outcome, count, cases }) => [outcome, count, cases.map(({ id }) => id).join()])).toEqual([
    ['overturned', '2 decisions', 'e,c'],
    ['upheld', '3 decisions', 'd,b,a'],
  ])
  expect(page?.end).toBeNull()
})

test('a list ends at five hundred, and leads to all of it in the explorer and in the file', () => {
  const pages = pagesOf(madeRows('a', 40, 640, { states: ['New York'], category: 'rehabilitation' }))
  const paths = [...pages.keys()].filter((path) => path.startsWith('state/'))
  expect(paths.filter((path) => !path.includes('upheld') && !path.includes('overturned')).at(-1)).toBe(
    'state/new-york/5',
  )
  expect(paths).toContain('state/new-york/overturned')
  expect(paths).not.toContain('state/new-york/overturned/2')
  expect(pages.get('state/new-york')?.end).toEqual(pages.get('state/new-york/5')?.end)
  expect(pages.get('state/new-york/overturned')?.end).toBeNull()
  const last = pages.get('state/new-york/5')
  expect(last?.shown).toBe('Decisions 401 to 500 of 640')
  expect(last?.end).toEqual({
    words: 'This list holds 500 of 640 decisions: those overturned first, then the newest.',
    explorer: '/explore/?state=New+York&decisions=50',
    files: '/data/#files',
    columns: ['reviewer_states'],
  })
  expect(pages.get('state/new-york/upheld/5')?.end?.explorer).toBe(
    '/explore/?state=New+York&outcome=upheld&decisions=50',
  )
  expect(pages.get('all/all/5')?.end).toMatchObject({ explorer: '/explore/?decisions=50', columns: [] })
  // The explorer knows no sizes of letters.
  expect(pages.get('letter-size/1/5')?.end).toMatchObject({ explorer: null, columns: ['letter_decisions'] })
})

test('an outcome without decisions is shown without an address and has no page', () => {
  const pages = pagesOf(madeRows('a', 0, 2))
  expect(pages.has('all/all/overturned')).toBe(false)
  expect(pages.get('all/all')?.choices).toEqual([
    { outcome: null, count: '2', href: '/browse/all/all/', current: true },
    { outcome: 'overturned', count: '0', href: null, current: false },
    { outcome: 'upheld', count: '2', href: '#upheld', current: false },
  ])
})

test('every row leads to its decision, and every decision of the corpus is on the list of all', () => {
  const rows = [madeRow({ caseId: 'a', number: 1 }), madeRow({ caseId: 'a', number: 2 }), madeRow({ caseId: 'b' })]
  const cases =
    pagesOf(rows)
      .get('all/all')
      ?.groups.flatMap((group) => group.cases) ?? []
  expect(cases.map(({ id, requests }) => [id, requests.map(({ href }) => href)])).toEqual([
    ['a', ['/cases/a/#decision-1', '/cases/a/#decision-2']],
    ['b', ['/cases/b/#decision-1']],
  ])
})

test('what was not read has lists of its own, and a name with spaces a plain address', () => {
  const pages = pagesOf([madeRow({ states: ['New York', 'Texas'] })])
  expect(pages.get('treatment/not-read')?.heading).toBe('Not classified')
  expect(pages.get('treatment/not-read')?.about).toEqual([
    { href: '/explore/?treatment=not-read', label: 'Explore these decisions' },
  ])
  expect(pages.get('state/new-york')?.heading).toBe('New York')
  expect(pages.get('state/texas')?.overlaps).not.toBe(null)
})

test('names that share an address share a list', () => {
  const rows = [madeRow({ specialties: ['Pain Medicine'] }), madeRow({ caseId: 'b', specialties: ['Pain medicine'] })]
  const page = pagesOf(rows).get('specialty/pain-medicine')
  expect(page?.heading).toBe('Pain Medicine')
  expect(page?.groups[0]?.cases).toHaveLength(2)
})
