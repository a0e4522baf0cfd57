import { expect, test } from 'vitest'
import { joinIndex } from '../../../state-index/join-index.ts'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRow } from '../../fixtures/made-rows.ts'
import { toConcordance } from './concordance.ts'

const indexed = (caseNumber: string, category: string, outcome: 'upheld' | 'overturned') => ({
  caseNumber,
  decisionDate: null,
  injuryDate: null,
  receivedDate: null,
  specialty: null,
  category,
  subcategory: null,
  outcome,
})
const ONE = { decisions: 1, outcome: 'upheld' } as const
const rows = [
  madeRow({ caseId: 'a', caseNumber: 'CM16-0990001', category: 'surgery', outcome: 'upheld', whole: ONE }),
  madeRow({ caseId: 'b', caseNumber: 'CM16-0990002', category: 'injection', outcome: 'upheld', whole: ONE }),
]
const corpus = {
  ...madeCorpus(rows),
  stateIndex: joinIndex(
    [
      indexed('CM16-0990001', 'Surgery', 'upheld'),
      indexed('CM16-0990002', 'Surgery', 'overturned'),
      indexed('CM16-0990009', 'Surgery', 'overturned'),
    ],
    rows.map((row) => ({ id: row.caseId, caseNumber: row.caseNumber, decisions: [row] })),
  ),
}

test('without rows of the index there is nothing to show', () => {
  expect(toConcordance(madeCorpus(rows))).toBeNull()
})

test('agreement is counted for outcome and category, and each difference leads to its decision', () => {
  const view = toConcordance(corpus)
  expect(view?.rows.map(({ title, count, share }) => [title, count, share])).toEqual([
    ['Outcome', '1 of 2', '50.0%'],
    ['Outcome, letters of one request', '1 of 2', '50.0%'],
    ['Category', '1 of 2', '50.0%'],
    ['Category, letters of one request', '1 of 2', '50.0%'],
  ])
  expect(view?.disagreements).toEqual([
    {
      name: 'CM16-0990002, decision 1',
      href: '/cases/b/#decision-1',
      what: 'Outcome',
      ours: 'Upheld',
      states: 'Overturned',
    },
    expect.objectContaining({ what: 'Category', states: 'Surgery' }),
  ])
  expect(view?.unmatched[1]).toBe('Of letters that this corpus does not have: 1 row.')
})
