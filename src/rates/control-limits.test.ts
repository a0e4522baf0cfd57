import { expect, test } from 'vitest'
import { toControlLimits } from './control-limits.ts'

/** The chances of each number overturned among `n` decisions at the rate `p`. */
function toChances(p: number, n: number): number[] {
  const chances: number[] = []
  let ways = 1
  for (let x = 0; x <= n; x++) {
    chances.push(ways * p ** x * (1 - p) ** (n - x))
    ways = (ways * (n - x)) / (x + 1)
  }
  return chances
}
const sum = (chances: number[]) => chances.reduce((total, chance) => total + chance, 0)

test('a group lies outside where chance brings as much or more, or as little or less, in under 1 of 40', () => {
  for (const p of [0.05, 0.091, 0.5, 0.9]) {
    for (const n of [1, 5, 12, 36, 90]) {
      const { low, high } = toControlLimits(p, n)
      const chances = toChances(p, n)
      for (let x = 0; x <= n; x++) {
        expect(x / n > high, `${x} of ${n} at ${p}`).toBe(sum(chances.slice(x)) < 0.025)
        expect(x / n < low, `${x} of ${n} at ${p}`).toBe(sum(chances.slice(0, x + 1)) < 0.025)
      }
    }
  }
})

test('the limits are where the Clopper–Pearson interval ends at the overall rate: 10 of 100 → 4.90 to 17.62%', () => {
  expect(toControlLimits(0.049_005, 100).high).toBeCloseTo(0.1, 4)
  expect(toControlLimits(0.176_223, 100).low).toBeCloseTo(0.1, 4)
})

test('they draw together as decisions grow, whole numbers or not, and end at 0 and 1', () => {
  const widths = [5, 5.5, 12.3, 40, 400.7].map((n) => {
    const { low, high } = toControlLimits(0.1, n)
    expect(low).toBeLessThan(0.1)
    expect(high).toBeGreaterThan(0.1)
    return high - low
  })
  expect(widths).toEqual([...widths].sort((a, b) => b - a))
  expect(toControlLimits(0.1, 5).low).toBe(0)
  expect(toControlLimits(0.9, 5).high).toBe(1)
  expect(toControlLimits(0, 5).low).toBe(0)
  expect(toControlLimits(0, 5).high).toBeCloseTo(0, 12)
})

test('no share, no decisions: refused', () => {
  expect(() => toControlLimits(1.1, 5)).toThrow(RangeError)
  expect(() => toControlLimits(0.1, 0)).toThrow(RangeError)
})
