import { expect, test } from 'vitest'
import { normalQuantile, normalTail } from './normal.ts'
import { studentPoint } from './student.ts'

// Both from the printed tables (Abramowitz and Stegun, tables 26.1 and 26.10).
test('Student’s 97.5% points', () => {
  const points = [
    [1, 12.7062],
    [2, 4.3027],
    [4, 2.7764],
    [9, 2.2622],
    [30, 2.0423],
    [63, 1.9983],
    [120, 1.9799],
  ] as const
  for (const [degrees, point] of points) expect(studentPoint(degrees), `${degrees}`).toBeCloseTo(point, 4)
  expect(studentPoint(0)).toBe(Number.POSITIVE_INFINITY)
  expect(studentPoint(1e7)).toBeCloseTo(1.959_964_2, 7)
})

test('the search and the expansion meet where one follows the other', () => {
  const [before, at, after] = [studentPoint(199), studentPoint(200), studentPoint(201)]
  // Second differences of a smooth function are tiny: at this place 4·10⁻⁷.
  expect(Math.abs(before - 2 * at + after)).toBeLessThan(1e-6)
})

test('normal tails and quantiles', () => {
  expect(normalTail(0)).toBe(0.5)
  expect(normalTail(1)).toBeCloseTo(0.158_655_253_931_457, 14)
  expect(normalTail(2.4999)).toBeCloseTo(normalTail(2.5001), 4)
  expect(normalTail(5) / 2.866_515_718_791_94e-7).toBeCloseTo(1, 11)
  expect(normalQuantile(0.025)).toBeCloseTo(1.959_963_984_540_054, 13)
  expect(normalQuantile(0.05 / 8)).toBeCloseTo(2.497_705_474_411_96, 10)
  expect(() => normalQuantile(0)).toThrow(RangeError)
})
