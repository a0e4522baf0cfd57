import { expect, test } from 'vitest'
import { MADE_TAXONOMY } from '../../fixtures/made-taxonomy.ts'
import { toNames } from '../../words/names.ts'
import { compareRates, type FrozenRate, isChanged, toChangeTable } from './change-table.ts'

const rateOf = (dimension: string, id: string, overturned: number, decided: number): FrozenRate => ({
  dimension,
  id,
  decided,
  overturned,
  letters: decided,
  rate: decided < 5 ? null : overturned / decided,
  low: decided < 5 ? null : 0.01,
  high: decided < 5 ? null : 0.9,
})
const idsOf = (changes: { dimension: string; id: string }[]) => changes.map(({ dimension, id }) => `${dimension}=${id}`)

test('what moved, entered and left is told, the larger groups first, and the rest is counted', () => {
  const before = [
    rateOf('all', 'all', 3, 30),
    rateOf('category', 'surgery', 1, 10),
    rateOf('category', 'imaging', 1, 15),
    rateOf('category', '', 1, 5),
    rateOf('state', 'Ohio', 0, 2),
  ]
  const after = [
    rateOf('all', 'all', 4, 36),
    rateOf('category', 'surgery', 2, 10),
    rateOf('category', 'imaging', 1, 20),
    rateOf('category', '', 1, 5),
    rateOf('state', 'Texas', 0, 1),
  ]
  const { moved, entered, left, same } = compareRates(before, after)
  expect(idsOf(moved)).toEqual(['category=imaging', 'category=surgery'])
  expect(moved[0]).toMatchObject({ before: { decided: 15 }, after: { decided: 20 } })
  expect(idsOf(entered)).toEqual(['state=Texas'])
  expect(idsOf(left)).toEqual(['state=Ohio'])
  expect(same).toBe(1)
})

test('every value of either set stands in one list or is counted as the same', () => {
  const rates = [rateOf('year', '2012', 1, 9), rateOf('year', '', 0, 1)]
  expect(compareRates(rates, rates)).toEqual({ moved: [], entered: [], left: [], same: 2, apart: [] })
  expect(compareRates([], rates).entered).toHaveLength(2)
  expect(compareRates(rates, []).left).toHaveLength(2)
})

const names = toNames(MADE_TAXONOMY)
const row = (dimension: string, id: string, overturned: number, decided: number): FrozenRate => ({
  dimension,
  id,
  decided,
  overturned,
  letters: decided,
  rate: decided < 5 ? null : overturned / decided,
  low: decided < 5 ? null : 0.01,
  high: decided < 5 ? null : 0.9,
})
const before = {
  letters: 9,
  rates: [
    row('all', 'all', 2, 9),
    row('year', '2012', 2, 6),
    row('drug_class', 'opioids', 0, 1),
    row('gone', 'y', 0, 1),
    row('state', 'Ohio', 0, 3),
  ],
}

test('numbers before and after, with a rate where there is one', () => {
  const after = {
    letters: 12,
    rates: [
      row('all', 'all', 2, 12),
      row('year', '2012', 2, 9),
      row('drug_class', '', 0, 3),
      row('gone', 'x', 0, 1),
      row('state', 'Texas', 0, 1),
    ],
  }
  const table = toChangeTable(before, after, names, 10)
  expect(table.whole).toEqual([
    { what: 'Letters', before: '9', after: '12' },
    { what: 'Decisions', before: '9', after: '12' },
    { what: 'Denials overturned', before: '2 of 9, 22.2% (1.0 to 90.0%)', after: '2 of 12, 16.7% (1.0 to 90.0%)' },
  ])
  expect(table.groups).toEqual([
    {
      title: 'Groups whose numbers moved',
      lines: [
        { what: 'Year of injury: 2012', before: '2 of 6, 33.3% (1.0 to 90.0%)', after: '2 of 9, 22.2% (1.0 to 90.0%)' },
      ],
      rest: null,
    },
    {
      title: 'New groups',
      lines: [
        { what: 'Drug class: No drug, or not classified', before: '–', after: '0 of 3' },
        { what: 'gone: x', before: '–', after: '0 of 1' },
        { what: 'Reviewer licensed in: Texas', before: '–', after: '0 of 1' },
      ],
      rest: null,
    },
    {
      title: 'Groups that are gone',
      lines: [
        { what: 'Reviewer licensed in: Ohio', before: '0 of 3', after: '–' },
        { what: 'Drug class: opioids', before: '0 of 1', after: '–' },
        { what: 'gone: y', before: '0 of 1', after: '–' },
      ],
      rest: null,
    },
  ])
  expect(isChanged(table)).toBe(true)
})

test('a long list is cut and what is left is counted', () => {
  const many = { letters: 9, rates: Array.from({ length: 12 }, (_, year) => row('year', String(2000 + year), 0, 1)) }
  const [gone] = toChangeTable(many, { letters: 9, rates: [] }, names, 10).groups
  expect(gone?.lines).toHaveLength(10)
  expect(gone?.rest).toBe('and 2 others')
})

test('the same numbers are no change', () => {
  const table = toChangeTable(before, before, names, 10)
  expect(isChanged(table)).toBe(false)
  expect(table.same).toBe('4 groups have the same numbers')
})

test('a dimension that was called otherwise is the same, and one that came since is named and not compared', () => {
  const after = [
    ...before.rates.map((rate) => (rate.dimension === 'year' ? { ...rate, dimension: 'injury_year' } : rate)),
    row('priority', 'standard', 2, 9),
    row('decision_year', '2016', 2, 9),
  ]
  const table = toChangeTable(before, { letters: 9, rates: after }, names, 10)
  expect(isChanged(table)).toBe(false)
  expect(table.same).toBe(
    '4 groups have the same numbers; not compared, for only one of the two files has them: Year of decision and Priority of the review',
  )
})
