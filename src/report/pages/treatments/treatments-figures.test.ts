import { expect, test } from 'vitest'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRow, madeRows } from '../../fixtures/made-rows.ts'
import { sayBundles, sayUrAction, toBundleRows, toTreatmentsFigures } from './treatments-figures.ts'

const many = (caseId: string, count: number, overturned: number) =>
  Array.from({ length: count }, (_, place) =>
    madeRow({
      caseId,
      number: place + 1,
      outcome: place < overturned ? 'overturned' : 'upheld',
      whole: { decisions: count, outcome: overturned > 0 ? 'mixed' : 'upheld' },
    }),
  )
const DECISIONS = [...madeRows('one', 2, 5), ...many('two', 2, 0), ...many('three', 3, 1), ...many('nine', 9, 0)]

test('decisions are told apart by how many stand in their letter', () => {
  const rows = toBundleRows(DECISIONS, 0.1)
  expect(rows.map(({ label, rate, countHref }) => [label, rate.overturned, rate.decided, countHref])).toEqual([
    ['Alone in its letter', 2, 5, '/browse/letter-size/1/'],
    ['With one other', 0, 2, '/browse/letter-size/2/'],
    ['With two others', 1, 3, '/browse/letter-size/3/'],
    ['With eight others or more', 0, 9, '/browse/letter-size/9-or-more/'],
  ])
  expect(sayBundles(rows)).toBe(
    'Denials were overturned in 2 of 5 requests that stand alone, in 1 of 14 that stand with others',
  )
  expect(sayBundles(toBundleRows(many('a', 4, 1), 0.1))).toBe(
    'Every request stands with others in its letter: 1 of 4 overturned',
  )
  expect(sayBundles(toBundleRows(madeRows('a', 1, 4), 0.1))).toBe(
    'Every request stands alone in its letter: 1 of 4 overturned',
  )
})

test('what the claims administrator did is said as far as the letters say it', () => {
  const figure = (rows: Parameters<typeof madeCorpus>[0]) =>
    toTreatmentsFigures(madeCorpus(rows)).find(({ name }) => name === 'ur-action')
  const denied = madeRows('d', 1, 8, { urAction: 'denied' })
  const modified = madeRows('m', 0, 6, { urAction: 'modified' })
  expect(figure([...denied, ...modified, ...DECISIONS])?.headline).toBe(
    'Requests refused outright were allowed in 1 of 8, requests cut down in 0 of 6; of 19 it is not stated',
  )
  expect(figure(denied)?.headline).toBe('Requests refused outright were allowed in 1 of 8')
  expect(figure(modified)?.headline).toBe('Requests cut down were allowed in 0 of 6')
  expect(figure(DECISIONS)).toBeUndefined()
  expect(sayUrAction([])).toBe('No letter says whether a request was refused or cut down')
})

test('an empty corpus has no figure', () => {
  expect(toTreatmentsFigures(madeCorpus([]))).toEqual([])
})
