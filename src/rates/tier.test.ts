import { expect, test } from 'vitest'
import { decisionsOf, independent } from './fixtures/made-decisions.ts'
import { toTier } from './tier.ts'
import { toRate } from './to-rate.ts'

test.each([
  [4, 4, 'counts'],
  [5, 4.99, 'counts'],
  [5, 5, 'few'],
  [38, 29.99, 'few'],
  [30, 30, 'firm'],
] as const)('%i decisions that count as %f: %s', (decided, effective, tier) => {
  expect(toTier(decided, effective)).toBe(tier)
})

test('the rung follows the letters, not the number of decisions alone', () => {
  expect(toRate(independent(1, 4)).tier).toBe('counts')
  expect(toRate(decisionsOf('uuuuuuuuuuuuuuuuuuuuu')).tier).toBe('counts')
  expect(toRate(decisionsOf('uuuuu', 'ooooo', 'uuuuu', 'uuuuu', 'uuuuu')).tier).toBe('few')
  expect(toRate(independent(0, 30)).tier).toBe('firm')
})
