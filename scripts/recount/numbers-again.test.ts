import { expect, test } from 'vitest'
import { belowAgain, logGammaAgain } from './beta-again.ts'
import { tailAgain, trendAgain } from './differences-again.ts'
import { funnelAgain, shrinkAgain } from './shrink-again.ts'

test('the beta distribution and what it takes agree with closed forms', () => {
  expect(logGammaAgain(5)).toBeCloseTo(Math.log(24), 12)
  expect(logGammaAgain(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12)
  // 1 − (1 − x)⁴ − 4x(1 − x)³: two or more of four.
  expect(belowAgain(0.3, 2, 3)).toBeCloseTo(1 - 0.7 ** 4 - 4 * 0.3 * 0.7 ** 3, 12)
  expect(belowAgain(0.9, 2, 3)).toBeCloseTo(1 - 0.1 ** 4 - 4 * 0.9 * 0.1 ** 3, 12)
})

test('the normal tail agrees with tables', () => {
  expect(tailAgain(0)).toBeCloseTo(0.5, 10)
  expect(tailAgain(1.959963984540054)).toBeCloseTo(0.025, 10)
})

test('limits of a funnel are those of the binomial', () => {
  // At one half, 0 of 5 comes in 1 of 32 cases, which is more than 2.5%; 0 of 6 in 1 of 64, which is less.
  expect(funnelAgain(0.5, 5).low).toBe(0)
  expect(funnelAgain(0.5, 6).low).toBeGreaterThan(0)
})

test('too few groups or periods tell nothing', () => {
  const count = {
    decided: 9,
    overturned: 1,
    letters: 9,
    effective: 9,
    rate: 1 / 9,
    low: 0,
    high: 1,
    tier: 'few' as const,
  }
  expect(shrinkAgain([count, count, count])).toEqual([null, null, null])
  expect(trendAgain([1, 2].map((place) => ({ place, count })))).toBeNull()
})
