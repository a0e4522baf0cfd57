import { expect, test } from 'vitest'
import { sumLetters } from './letter-sums.ts'
import { rateFromSums } from './rate-from-sums.ts'

test('the sums of letters give the rate that the letters give', () => {
  // 15 of 165 in 64 letters would need the letters; here twelve letters of two kinds, worked out by hand:
  // n = 24, x = 6, p = 1/4; Σ(aᵢ − p·mᵢ)² = 3·(2 − ½)² + 9·(½)² = 9; v = 12/11 · 9 / 24²; p(1−p)/(n−1) = 3/16/23.
  const letters = Array.from({ length: 12 }, (_, at) => ({ decided: 2, overturned: at < 3 ? 2 : 0 }))
  const { designEffect, effective, tier } = rateFromSums(sumLetters(letters))
  expect(designEffect).toBeCloseTo(((12 / 11) * 9) / 576 / (3 / 16 / 23), 12)
  expect(effective).toBeCloseTo(24 / designEffect, 12)
  expect(tier).toBe('few')
})

test('a million decisions keep their digits: one a letter are independent', () => {
  const one = { letters: 1_700_000, decided: 1_700_000, decidedSquared: 1_700_000 }
  const x = 166_600
  const { designEffect } = rateFromSums({ ...one, overturned: x, overturnedSquared: x, product: x })
  expect(designEffect).toBeCloseTo(1, 9)
})
