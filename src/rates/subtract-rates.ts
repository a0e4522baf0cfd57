import type { RateNumbers } from './rate.ts'
import { wilson, Z } from './wilson.ts'

/** How much higher the first rate is than the second, with Newcombe's limits: between −1 and 1, unrounded. */
export interface RateDifference {
  difference: number
  low: number
  high: number
}

/**
 * Newcombe's (1998) interval for the difference of the rates of two groups that have no decision in common, built from
 * the limits of each, at 95% or at the level of another normal quantile. Null where one of them has too few decisions
 * for a rate.
 */
export function subtractRates(a: RateNumbers, b: RateNumbers, z = Z): RateDifference | null {
  if (a.rate === null || b.rate === null) return null
  const [ofA, ofB] = [wilson(a.rate, a.effective, z), wilson(b.rate, b.effective, z)]
  const difference = a.rate - b.rate
  return {
    difference,
    low: difference - Math.hypot(a.rate - ofA.low, ofB.high - b.rate),
    high: difference + Math.hypot(ofA.high - a.rate, b.rate - ofB.low),
  }
}
