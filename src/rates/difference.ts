import type { Rate } from './rate.ts'

/** How much higher the first rate is than the second, with Newcombe's 95% limits: between −1 and 1, unrounded. */
export interface Difference {
  difference: number
  low: number
  high: number
  /** Letters with decisions in both groups: to be mentioned, for these decisions are not independent. */
  sharedLetters: number
}

const toLetters = (decisions: string[]) => new Set(decisions.map((key) => key.slice(0, key.lastIndexOf('#'))))

/**
 * Newcombe's (1998) interval for the difference of two rates, built from the limits of each. Null where one of them
 * has too few decisions for a rate. Throws a RangeError where the groups share a decision: compare with the rest
 * (`without`) instead.
 */
export function toDifference(a: Rate, b: Rate): Difference | null {
  const inB = new Set(b.decisions)
  const shared = a.decisions.filter((key) => inB.has(key)).length
  if (shared) throw new RangeError(`groups that are compared have no decision in common, and these share ${shared}`)
  if (a.rate === null || a.low === null || a.high === null) return null
  if (b.rate === null || b.low === null || b.high === null) return null
  const difference = a.rate - b.rate
  const lettersOfB = toLetters(b.decisions)
  return {
    difference,
    low: difference - Math.hypot(a.rate - a.low, b.high - b.rate),
    high: difference + Math.hypot(a.high - a.rate, b.rate - b.low),
    sharedLetters: [...toLetters(a.decisions)].filter((letter) => lettersOfB.has(letter)).length,
  }
}
