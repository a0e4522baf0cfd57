import type { Rate } from './rate.ts'
import { type RateDifference, subtractRates } from './subtract-rates.ts'

/** How much higher the first rate is than the second, and what keeps the two from being independent. */
export interface Difference extends RateDifference {
  /** Letters with decisions in both groups: to be mentioned, for these decisions are not independent. */
  sharedLetters: number
}

const toLetters = (decisions: string[]) => new Set(decisions.map((key) => key.slice(0, key.lastIndexOf('#'))))

/**
 * The difference of two rates with Newcombe's interval. Null where one of them has too few decisions for a rate. Throws
 * a RangeError where the groups share a decision: compare with the rest (`without`) instead.
 */
export function toDifference(a: Rate, b: Rate): Difference | null {
  const inB = new Set(b.decisions)
  const shared = a.decisions.filter((key) => inB.has(key)).length
  if (shared) throw new RangeError(`groups that are compared have no decision in common, and these share ${shared}`)
  const difference = subtractRates(a, b)
  if (!difference) return null
  const lettersOfB = toLetters(b.decisions)
  return {
    ...difference,
    sharedLetters: [...toLetters(a.decisions)].filter((letter) => lettersOfB.has(letter)).length,
  }
}
