import { expect, test } from 'vitest'
import { incompleteBeta } from './incomplete-beta.ts'

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

test('for whole numbers it is the tail of a binomial', () => {
  for (const p of [0.01, 0.09, 0.5, 0.93])
    for (const n of [1, 5, 12, 60, 200])
      for (const k of [1, Math.ceil(n / 3), n]) {
        expect(incompleteBeta(p, k, n - k + 1), `${k} of ${n} at ${p}`).toBeCloseTo(toTail(p, k, n), 11)
      }
})

test('both sides add up to one, and the ends are exact', () => {
  expect(incompleteBeta(0.3, 2.5, 7.25) + incompleteBeta(0.7, 7.25, 2.5)).toBeCloseTo(1, 13)
  expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1])
  expect(() => incompleteBeta(0.5, 0, 3)).toThrow('positive')
})
