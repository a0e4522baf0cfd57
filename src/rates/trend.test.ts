import { expect, test } from 'vitest'
import { independent } from './fixtures/made-decisions.ts'
import { toRate } from './to-rate.ts'
import { testTrend } from './trend.ts'

const periods = (...counts: [number, number][]) =>
  counts.map(([overturned, decided], place) => ({ place, rate: toRate(independent(overturned, decided), 0.1) }))

test('by hand: 2, 4 and 9 of 20', () => {
  // p = 15/60, mean place 1: slope = −2 + 9 = 7, variance = ¼ · ¾ · (20 + 20) = 7.5, z = 7/√7.5.
  const trend = testTrend(periods([2, 20], [4, 20], [9, 20]))
  expect(trend).toMatchObject({ periods: 3, effective: 60 })
  expect(trend?.z).toBeCloseTo(2.556_04, 5)
  expect(trend?.p).toBeCloseTo(0.010_587, 5)
})

test('a level series and a falling one', () => {
  expect(testTrend(periods([3, 20], [3, 20], [3, 20]))).toMatchObject({ z: 0, p: 1 })
  expect(testTrend(periods([9, 20], [4, 20], [2, 20]))?.z).toBeCloseTo(-2.556_04, 5)
})

test('no test under three periods, under thirty decisions, or where all agree', () => {
  expect(testTrend(periods([2, 20], [9, 20]))).toBeNull()
  expect(testTrend(periods([1, 9], [2, 10], [3, 10]))).toBeNull()
  expect(testTrend(periods([0, 20], [0, 20], [0, 20]))).toBeNull()
  expect(testTrend([])).toBeNull()
})
