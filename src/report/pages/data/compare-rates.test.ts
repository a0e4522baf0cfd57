import { expect, test } from 'vitest'
import { compareRates, type FrozenRate } from './compare-rates.ts'

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
