import { expect, test } from 'vitest'
import { independent } from './fixtures/made-decisions.ts'
import { sayTier } from './say-tier.ts'
import { toTier } from './tier.ts'
import { toRate } from './to-rate.ts'

test.each([
  [4, 4, 4, 'counts'],
  [5, 3.99, 3, 'counts'],
  [9, 9, 1, 'counts'],
  [5, 4, 3, 'few'],
  [38, 29.99, 30, 'few'],
  [38, 30, 30, 'reliable'],
] as const)('%i decisions that count as %f in %i letters: %s', (decided, effective, letters, tier) => {
  expect(toTier({ decided, effective, letters }, 0.3, { low: 0.2, high: 0.4 })).toBe(tier)
})

test('an interval no wider than 0.05, or narrower than 0.30 and than 1.3 times the rate', () => {
  const tier = (share: number, low: number, high: number) =>
    toTier({ decided: 100, effective: 100, letters: 100 }, share, { low, high })
  expect(tier(0.01, 0, 0.05)).toBe('reliable')
  expect(tier(0.01, 0, 0.051)).toBe('few')
  expect(tier(0.5, 0.35, 0.65)).toBe('few')
  expect(tier(0.5, 0.36, 0.65)).toBe('reliable')
  expect(tier(0.1, 0.04, 0.171)).toBe('few')
  expect(tier(0.1, 0.045, 0.17)).toBe('reliable')
})

test('at 9% some 95 effective decisions are needed, and what is short of them is said', () => {
  expect(sayTier(toRate(independent(3, 33), 0.1))).toEqual(['wide interval'])
  expect(sayTier(toRate(independent(2, 22), 0.1))).toEqual(['few decisions'])
  expect(sayTier(toRate(independent(8, 89), 0.1))).toEqual(['wide interval'])
  expect(sayTier(toRate(independent(9, 100), 0.1))).toEqual([])
  expect(sayTier(toRate(independent(1, 4), 0.1))).toEqual(['counts only'])
})
