import { expect, test } from 'vitest'
import { toControlLimits } from './control-limits.ts'
import { toLeastDetectable } from './least-detectable.ts'

/** The chance of `k` or more of `n`, summed term by term. */
function toTail(p: number, k: number, n: number): number {
  let tail = 0
  let ways = 1
  for (let x = 0; x <= n; x++) {
    if (x >= k) tail += ways * p ** x * (1 - p) ** (n - x)
    ways = (ways * (n - x)) / (x + 1)
  }
  return tail
}

test('at that rate a group lies above its limit in four of five cases', () => {
  // Where the limit is a whole number of decisions the binomial itself tells: p is chosen so that 10 of 40 is the limit.
  const overall = 0.126_9
  const limit = toControlLimits(overall, 40).high * 40
  expect(limit).toBeCloseTo(10, 1)
  const rate = toLeastDetectable(overall, 40) ?? 0
  expect(toTail(rate, 10, 40)).toBeCloseTo(0.8, 1)
})

test('it comes nearer as groups grow, and there is none where the limit is at one', () => {
  const rates = [20, 60, 200, 2000].map((n) => toLeastDetectable(0.09, n) ?? 1)
  expect(rates).toEqual([...rates].sort((a, b) => b - a))
  expect(rates.at(-1)).toBeLessThan(0.12)
  expect(toLeastDetectable(0.9, 5)).toBeNull()
})
