import { normalQuantile, normalTail } from './normal.ts'
import type { RateNumbers } from './rate.ts'
import { type RateDifference, subtractRates } from './subtract-rates.ts'

/** The chance, over all pairs of a page together, of calling one of them different that is not. */
const ERROR = 0.05

/** Two groups without a decision in common. */
export interface RatePair {
  a: RateNumbers
  b: RateNumbers
}

/** The difference of a pair among the pairs that are compared with it. */
export interface HolmDifference extends RateDifference {
  /** One less the level at which Newcombe's limits first reach 0. */
  p: number
  /** Whether the two differ, by Holm's procedure over all pairs. */
  differs: boolean
  /** The level of the limits, such as 0.9875 for one of four pairs. */
  level: number
}

/** The p value of a pair: limits widen with their level, and the search ends where they first hold 0. */
function toP({ a, b }: RatePair): number {
  let [low, high] = [0, 40]
  const excludesZero = (z: number) => {
    const difference = subtractRates(a, b, z)
    return difference !== null && (difference.low > 0 || difference.high < 0)
  }
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (excludesZero(middle)) low = middle
    else high = middle
  }
  return low === 0 ? 1 : 2 * normalTail((low + high) / 2)
}

/**
 * Whether a pair differs as surely as Holm's procedure asks of the surest of so many pairs: of 435 among 30 kinds some
 * stand apart by chance. False where a group has too few decisions for a rate.
 */
export const differsAmong = (pair: RatePair, pairs: number): boolean =>
  pair.a.rate !== null && pair.b.rate !== null && toP(pair) <= ERROR / pairs

/**
 * The differences of the pairs that a page compares, in the order given, by Holm's (1979) procedure at 0.05 over all of
 * them: with r pairs that differ, the i-th smallest p has limits at the level 1 − 0.05/(m − i + 1), the others at
 * 1 − 0.05/(m − r). Null, and not among the m, where a group has too few decisions for a rate.
 */
export function compareByHolm(pairs: RatePair[]): (HolmDifference | null)[] {
  const order = pairs
    .flatMap((pair, at) => (pair.a.rate === null || pair.b.rate === null ? [] : [{ pair, at, p: toP(pair) }]))
    .sort((one, other) => one.p - other.p)
  const m = order.length
  const firstKept = order.findIndex(({ p }, i) => p > ERROR / (m - i))
  const rejected = firstKept < 0 ? m : firstKept
  const results: (HolmDifference | null)[] = pairs.map(() => null)
  for (const [i, { pair, at, p }] of order.entries()) {
    const error = ERROR / (m - Math.min(i, rejected))
    const difference = subtractRates(pair.a, pair.b, normalQuantile(error / 2))
    if (difference) results[at] = { ...difference, p, differs: i < rejected, level: 1 - error }
  }
  return results
}
