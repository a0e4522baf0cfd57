import { expect, test } from 'vitest'
import { toRate } from '../../../rates/to-rate.ts'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRow, madeRows } from '../../fixtures/made-rows.ts'
import { toOverview, toOverviewTitle } from './overview.ts'
import { sayNoTimeChart, toAboutCorpus } from './overview-corpus.ts'

const titleOf = (overturned: number, decided: number) =>
  toOverviewTitle(toRate(madeRows('a', overturned, decided), 0.1))

test('no decision, and one', () => {
  expect(titleOf(0, 0)).toBe('No decision has been read yet')
  expect(titleOf(0, 1)).toBe('In the one letter read so far, the one denial stood')
  expect(titleOf(1, 1)).toBe('In the one letter read so far, the one denial was overturned')
})

test('few decisions are counted, not rated', () => {
  expect(titleOf(2, 9)).toBe('In these letters, 2 of 9 denials were overturned')
  expect(titleOf(1, 9)).toBe('In these letters, 1 of 9 denials was overturned')
  expect(titleOf(0, 9)).toBe('In these letters, none of 9 denials was overturned')
  expect(titleOf(9, 9)).toBe('In these letters, all 9 denials were overturned')
  const oneLetter = [1, 2, 3].map((number) => madeRow({ number, outcome: number > 1 ? 'upheld' : 'overturned' }))
  expect(toOverviewTitle(toRate(oneLetter, 0.1))).toBe('In this letter, 1 of 3 denials was overturned')
})

test('a reliable rate is one in so many where that is near, else in percent', () => {
  expect(titleOf(17, 174)).toBe('In these letters, one denial in ten was overturned')
  expect(titleOf(84, 1000)).toBe('In these letters, one denial in twelve was overturned')
  expect(titleOf(50, 100)).toBe('In these letters, one denial in two was overturned')
  expect(titleOf(28, 100)).toBe('In these letters, 28% of denials were overturned')
  expect(titleOf(70, 100)).toBe('In these letters, 70% of denials were overturned')
  expect(titleOf(0, 1200)).toBe('In these letters, none of 1,200 denials was overturned')
})

const acupuncture = { category: 'rehabilitation', subcategory: 'acupuncture', treatment: 'acupuncture' }
const decisions = [
  ...madeRows('a', 2, 12, { ...acupuncture, claimsFamilies: ['none'], imrFamilies: ['odg'], imrGuidelines: ['odg'] }),
  ...madeRows('b', 1, 3, { claimsFamilies: ['mtus', 'odg'], imrFamilies: ['none'], reasons: ['no-red-flags'] }),
]

test('an empty corpus has a page that says so, and no figure', () => {
  const { title, empty, figures, sentences } = toOverview(madeCorpus([]))
  expect({ title, empty, figures, sentences }).toEqual({
    title: 'No decision has been read yet',
    empty: true,
    figures: {},
    sentences: [],
  })
})

test('figures are numbered in order, with their own addresses', () => {
  const figures = Object.values(toOverview(madeCorpus(decisions)).figures)
  expect(figures.map(({ id, number }) => `${number} ${id}`)).toEqual([
    '1 overview-outcome',
    '2 overview-category',
    '3 overview-claims',
    '4 overview-imr',
    '5 overview-reasons',
    '6 overview-letters',
  ])
  expect(figures.map(({ csvHref }) => csvHref)[1]).toBe('/figures/overview-category.csv')
  expect(figures[0]?.cite).toBe('Made up, figure “overview-outcome”, corpus of 0 letters and 15 decisions.')
})

test('what is not classified stands outside the rows, with a count that leads to it', () => {
  const { category } = toOverview(madeCorpus(decisions)).figures
  expect(category?.plots[0]?.wide).toContain('href="/browse/category/not-read/"')
  expect(category?.plots[0]?.wide).toContain('3 decisions')
  expect(category?.headline).toMatch(/^The only kind of treatment here is rehabilitation: /)
  expect(category?.table.rows.map(([head, decided]) => [head?.text, decided?.text])).toEqual([
    ['Rehabilitation', '12'],
    ['Not classified by treatment', '3'],
  ])
  expect(category?.subtitle).toBe(
    'Share of denials overturned, that is, treatment allowed, by treatment category, with 95% interval. 15 decisions in 15 letters, 3 of them in no rate here.',
  )
})

test('rows that overlap say so, and what was not cited is a row', () => {
  const { claims, imr } = toOverview(madeCorpus(decisions)).figures
  expect(claims?.subtitle).toContain('A denial can cite several, so rows overlap and do not add up.')
  expect(claims?.data.rows.map((row) => [row[0], row[2]])).toEqual([
    ['none', 12],
    ['mtus', 3],
    ['odg', 3],
  ])
  expect(imr?.data.rows.map((row) => [row[0], row[2]])).toEqual([
    ['odg', 12],
    ['none', 3],
  ])
})

test('reasons are shares of the decisions of their side in which one was read', () => {
  const { reasons } = toOverview(madeCorpus(decisions)).figures
  expect(reasons?.data.rows).toEqual([['no-red-flags', 'upheld', 2, 2, null, null, null]])
  expect(reasons?.table.rows.map((row) => row.slice(0, 4).map(({ text }) => text))).toEqual([
    ['No red flag', 'upheld', '2', '2'],
    ['No reason read', 'upheld', '10', '12'],
    ['No reason read', 'overturned', '3', '3'],
  ])
})

test('why there is no chart over time', () => {
  const dated = (decisionDate: string | null, caseId = 'a') => madeRow({ caseId, decisionDate })
  expect(sayNoTimeChart([dated(null)])).toBe(
    'These letters state no decision date, so none can be placed in time. A chart is drawn once dated letters span two years.',
  )
  expect(sayNoTimeChart([dated('2016-12-21'), dated('2017-02-28', 'b'), dated(null, 'c')])).toBe(
    '2 of 3 letters state a decision date, from December 21, 2016 to February 28, 2017. So short a span can show no trend. A chart is drawn once dated letters span two years.',
  )
})

test('what the corpus is names what was set aside', () => {
  const corpus = madeCorpus([madeRow({ urAction: 'modified' }), madeRow({ number: 2 })])
  const setAside = [{ id: 'x', source: 'x.txt', messages: [] }]
  const { paragraphs } = toAboutCorpus({ ...corpus, setAside })
  expect(paragraphs[1]).toContain('In 1 of 2 decisions the request is known to have been cut down')
  expect(paragraphs[2]).toBe('1 file could not be read as a letter and is set aside. They stand in no rate.')
})
