import { expect, test } from 'vitest'
import { wilson } from './wilson.ts'

test.each([
  [0, 10, 0, 0.2775],
  [0, 7, 0, 0.3543],
  [1, 10, 0.0179, 0.4042],
  [7, 50, 0.0695, 0.2619],
  [84, 1000, 0.0684, 0.1028],
])('%i of %i independent decisions', (x, n, low, high) => {
  const limits = wilson(x / n, n)
  expect(limits.low).toBeCloseTo(low, 4)
  expect(limits.high).toBeCloseTo(high, 4)
})

test('the ends of the scale are exact', () => {
  for (let n = 1; n <= 400; n++) {
    expect(wilson(0, n).low).toBe(0)
    expect(wilson(1, n).high).toBe(1)
  }
})

test('the limits enclose the share, and more decisions bring them closer', () => {
  for (let percent = 0; percent <= 100; percent++) {
    const p = percent / 100
    let width = 1
    for (const effective of [1, 2.5, 5, 29.9, 300, 1e6]) {
      const { low, high } = wilson(p, effective)
      expect(low).toBeLessThanOrEqual(p)
      expect(high).toBeGreaterThanOrEqual(p)
      expect(high - low).toBeLessThan(width)
      width = high - low
    }
  }
})

test('upheld is the mirror of overturned', () => {
  const over = wilson(0.3, 40)
  const up = wilson(0.7, 40)
  expect(up.low).toBeCloseTo(1 - over.high, 12)
  expect(up.high).toBeCloseTo(1 - over.low, 12)
})

test('what is no share of anything is refused', () => {
  expect(() => wilson(1.1, 10)).toThrow(RangeError)
  expect(() => wilson(Number.NaN, 10)).toThrow(RangeError)
  expect(() => wilson(0.5, 0)).toThrow(RangeError)
})
