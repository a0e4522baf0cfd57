import { expect, test } from 'vitest'
import { rateFromSums } from '../rates/rate-from-sums.ts'
import type { Group } from './answer.ts'
import { orderGroups } from './group-view.ts'

/** So many independent decisions, so many of them overturned. */
function group(value: string, overturned: number, decided: number): Group {
  const sums = {
    letters: decided,
    decided,
    overturned,
    decidedSquared: decided,
    overturnedSquared: overturned,
    product: overturned,
  }
  return { value, decided, letters: decided, rate: rateFromSums(sums, 0.25) }
}

const GROUPS: Group[] = [
  group('large', 10, 1000),
  group('high', 20, 40),
  group('few and high', 9, 10),
  group('fewer and higher', 8, 8),
  group('counts', 2, 2),
  { value: 'hidden', decided: 'under', letters: 'under', rate: null },
  group('', 1, 5),
]
const namesOf = (sort: 'count' | 'low') => orderGroups(GROUPS, sort, (value) => value).rated.map(({ value }) => value)

test('by number of decisions, tier by tier', () => {
  expect(namesOf('count')).toEqual(['large', 'high', 'few and high', 'fewer and higher', 'counts'])
})

test('by the lower end only reliable rates are ranked; rows that count as fewer than thirty stay by size', () => {
  expect(namesOf('low')).toEqual(['high', 'large', 'few and high', 'fewer and higher', 'counts'])
})

test('what is hidden and what has no value stand apart', () => {
  const { hidden, rest } = orderGroups(GROUPS, 'count', (value) => value)
  expect(hidden.map(({ value }) => value)).toEqual(['hidden'])
  expect(rest?.decided).toBe(5)
})
