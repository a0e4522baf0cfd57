import { incompleteBeta } from './incomplete-beta.ts'
import { Z } from './wilson.ts'

/** From so many degrees of freedom on the expansion is exact to ten digits. */
const MANY = 200

/** Fisher's expansion around the normal quantile, Abramowitz and Stegun 26.7.5. */
function expand(z: number, degrees: number): number {
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160,
  ]
  return terms.reduce((sum, term, at) => sum + term / degrees ** (at + 1), z)
}

function search(degrees: number): number {
  // The chance of −t to t is the incomplete beta function at t²/(degrees + t²).
  const inside = (t: number) => incompleteBeta((t * t) / (degrees + t * t), 0.5, degrees / 2)
  let [low, high] = [1.9, 13]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (inside(middle) < 0.95) low = middle
    else high = middle
  }
  return (low + high) / 2
}

const found = new Map<number, number>()

/**
 * The 97.5% point of Student's distribution with so many degrees of freedom, a whole number; infinite with none, where
 * the spread of a single letter says nothing. Values are kept, for the same few are asked for again and again.
 */
export function studentPoint(degrees: number): number {
  if (degrees < 1) return Number.POSITIVE_INFINITY
  if (degrees > MANY) return expand(Z, degrees)
  const known = found.get(degrees)
  if (known !== undefined) return known
  const point = search(degrees)
  found.set(degrees, point)
  return point
}
