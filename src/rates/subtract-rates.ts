import type { RateNumbers } from './rate.ts'

/** How much higher the first rate is than the second, with Newcombe's 95% limits: between −1 and 1, unrounded. */
export interface RateDifference {
  difference: number
  low: number
  high: number
}

/**
 * Newcombe's (1998) interval for the difference of the rates of two groups that have no decision in common, built from
 * the limits of each. Null where one of them has too few decisions for a rate.
 */
export function subtractRates(a: RateNumbers, b: RateNumbers): RateDifference | null {
  if (a.rate === null || a.low === null || a.high === null) return null
  if (b.rate === null || b.low === null || b.high === null) return null
  const difference = a.rate - b.rate
  return {
    difference,
    low: difference - Math.hypot(a.rate - a.low, b.high - b.rate),
    high: difference + Math.hypot(a.high - a.rate, b.rate - b.low),
  }
}
