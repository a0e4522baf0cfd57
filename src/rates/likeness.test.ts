import { expect, test } from 'vitest'
import { decisionsOf, independent } from './fixtures/made-decisions.ts'
import { sumDecisions } from './letter-sums.ts'
import { designEffectOf, toLikeness } from './likeness.ts'

const likenessOf = (...letters: string[]) => toLikeness(sumDecisions(decisionsOf(...letters)))
const times = (count: number, ...letters: string[]) => Array.from({ length: count }, () => letters).flat()

test('by hand: forty letters of two, ten of them overturned as a whole', () => {
  // n = 80, p = 1/4; Σ(aᵢ − p·mᵢ)² = 10·(2 − ½)² + 30·(½)² = 30; v = 40/39 · 30/80²; over (3/16)/79 it is 2.0256.
  const letters = times(10, 'oo', 'uu', 'uu', 'uu')
  expect(designEffectOf(sumDecisions(decisionsOf(...letters)))).toBeCloseTo(((40 / 39) * 30) / 6400 / (3 / 16 / 79), 12)
  expect(likenessOf(...letters)).toBe(1)
})

test('letters that agree less than chance would have it are held at 0.1', () => {
  expect(likenessOf(...times(40, 'ou'))).toBe(0.1)
})

test('0.25 under thirty letters, and with none or all overturned; 0.1 with one decision a letter', () => {
  expect(likenessOf(...times(29, 'oo'), 'uu')).not.toBe(0.25)
  expect(likenessOf(...times(28, 'oo'), 'uu')).toBe(0.25)
  expect(likenessOf(...times(40, 'oo'))).toBe(0.25)
  expect(likenessOf(...times(40, 'uu'))).toBe(0.25)
  expect(likenessOf()).toBe(0.25)
  expect(toLikeness(sumDecisions(independent(3, 40)))).toBe(0.1)
  expect(toLikeness(sumDecisions(independent(3, 9)))).toBe(0.1)
})
