import { expect, test } from 'vitest'
import { toControlLimits } from './control-limits.ts'

test('an overall rate of 10% at 36 decisions: 10% ± 1.96 × 5%', () => {
  const { low, high } = toControlLimits(0.1, 36)
  expect(low).toBeCloseTo(0.0020018, 6)
  expect(high).toBeCloseTo(0.1979982, 6)
})

test('limits end at 0 and 1, and are the rate itself where none or all were overturned', () => {
  expect(toControlLimits(0.1, 5).low).toBe(0)
  expect(toControlLimits(0.9, 5).high).toBe(1)
  expect(toControlLimits(0, 5)).toEqual({ low: 0, high: 0 })
})

test('no share, no decisions: refused', () => {
  expect(() => toControlLimits(1.1, 5)).toThrow(RangeError)
  expect(() => toControlLimits(0.1, 0)).toThrow(RangeError)
})
