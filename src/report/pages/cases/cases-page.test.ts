import { expect, test } from 'vitest'
import type { Corpus } from '../../../corpus/corpus.ts'
import { madeRow, madeRows } from '../../fixtures/made-rows.ts'
import { MADE_TAXONOMY } from '../../fixtures/made-taxonomy.ts'
import type { DecisionRow } from '../../words/shapes.ts'
import { toCasesPage } from './cases-page.ts'

const letter = { caseNumber: null, dates: { decision: null }, specialtyNames: [] }

function corpusOf(decisions: DecisionRow[], unread: string[] = [], setAside: unknown[] = []): Corpus {
  const ids = [...new Set([...decisions.map(({ caseId }) => caseId), ...unread])].sort()
  const cases = ids.map((id) => ({ id, letter, messages: [] }))
  const stateIndex = { letters: new Map() }
  return {
    site: {},
    taxonomy: MADE_TAXONOMY,
    cases,
    setAside,
    withdrawn: [],
    decisions,
    published: decisions,
    stateIndex,
  } as unknown as Corpus
}

const facetOf = (corpus: Corpus, title: string) =>
  toCasesPage(corpus)
    .facets.find((facet) => facet.title === title)
    ?.lines.map(({ text, count, href }) => [text, count, href])

test('every letter has a row, one without a readable decision too', () => {
  const page = toCasesPage(corpusOf([madeRow({ caseId: 'a' }), madeRow({ caseId: 'c' })], ['b']))
  expect(page.title).toBe('3 letters, 2 decisions')
  expect(page.cases.map(({ id, requests }) => [id, requests.length])).toEqual([
    ['a', 1],
    ['b', 0],
    ['c', 1],
  ])
  expect(page.rest).toBe(null)
  expect(page.setAside).toBe(null)
})

test('of a letter with many decisions five are shown and the others counted', () => {
  const rows = Array.from({ length: 7 }, (_, index) =>
    madeRow({ number: index + 1, outcome: index === 6 ? 'overturned' : 'upheld' }),
  )
  const [row] = toCasesPage(corpusOf(rows)).cases
  expect(row?.requests).toHaveLength(5)
  expect(row?.more).toBe('2 more, 1 overturned')
})

test('facets count letters by outcome and decisions by value; zero stays, without an address', () => {
  const rows = [
    madeRow({ caseId: 'a', outcome: 'overturned', category: 'rehabilitation' }),
    madeRow({ caseId: 'a', number: 2, category: 'rehabilitation' }),
    madeRow({ caseId: 'b' }),
  ]
  const corpus = corpusOf(rows, ['c'])
  expect(facetOf(corpus, 'Letters, by outcome')).toEqual([
    ['All upheld', 1, '/browse/letter-outcome/upheld/'],
    ['All overturned', 0, null],
    ['Mixed', 1, '/browse/letter-outcome/mixed/'],
    ['Not read', 1, '/quality/#letters'],
  ])
  expect(facetOf(corpus, 'By treatment')).toEqual([
    ['Rehabilitation', 2, '/browse/category/rehabilitation/'],
    ['Not classified', 1, '/browse/category/not-read/'],
    ['Home health', 0, null],
  ])
})

test('beyond two hundred letters the index points to the search', () => {
  const page = toCasesPage(corpusOf(madeRows('a', 0, 201)))
  expect(page.cases).toHaveLength(200)
  expect(page.shown).toBe('Letters 1 to 200 of 201, by case number')
  expect(page.rest?.href).toBe('/search/')
})

test('files that were set aside are named with their reason', () => {
  const messages = [{ reason: 'It is no letter' }]
  expect(toCasesPage(corpusOf([], [], [{ id: 'x', source: 'x.txt', messages }])).setAside).toEqual({
    words: '1 file is set aside: counted here and nowhere else',
    files: [{ source: 'x.txt', reason: 'It is no letter.' }],
  })
})

test('a decision without a known outcome stands in its letter’s row, and the lead counts it', () => {
  const known = madeRow({ caseId: 'a', number: 1 })
  const unknown = { ...madeRow({ caseId: 'a', number: 2 }), outcome: null }
  const page = toCasesPage({ ...corpusOf([known]), published: [known, unknown] })
  expect(page.title).toBe('1 letter, 2 decisions')
  expect(page.lead).toBe(
    'Every letter, with what was asked and what became of it. 1 decision has no known outcome, and no rate counts it.',
  )
  expect(page.cases[0]?.requests.map(({ outcome, href }) => [outcome, href])).toEqual([
    [known.outcome, '/cases/a/#decision-1'],
    [null, '/cases/a/#decision-2'],
  ])
})
