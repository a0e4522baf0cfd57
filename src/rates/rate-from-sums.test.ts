import { expect, test } from 'vitest'
import { sumLetters } from './letter-sums.ts'
import { toLikeness } from './likeness.ts'
import { rateFromSums } from './rate-from-sums.ts'

test('by hand: twelve letters of two, at a likeness of one half', () => {
  const letters = Array.from({ length: 12 }, (_, at) => ({ decided: 2, overturned: at < 3 ? 2 : 0 }))
  const { designEffect, effective, tier } = rateFromSums(sumLetters(letters), 0.5)
  // b̄ = 2, so the design effect is 1 + 1 · 0.5; Student's 97.5% points are 2.0687 of 23 and 2.2010 of 11 degrees.
  expect(designEffect).toBe(1.5)
  expect(effective).toBeCloseTo(16 * (2.0687 / 2.201) ** 2, 3)
  expect(tier).toBe('few')
})

test('a million decisions keep their digits: one a letter are independent', () => {
  const one = { letters: 1_700_000, decided: 1_700_000, decidedSquared: 1_700_000 }
  const x = 166_600
  const sums = { ...one, overturned: x, overturnedSquared: x, product: x }
  expect(rateFromSums(sums, toLikeness(sums))).toMatchObject({
    designEffect: 1,
    effective: 1_700_000,
    tier: 'reliable',
  })
})
