import type { Counted, Rate } from './rate.ts'
import { toRate } from './to-rate.ts'

/** A share of decisions that have something in common; not a rate of overturned denials. */
export interface Share {
  /** The decisions that have it. */
  count: number
  /** All decisions of which it is a share. */
  of: number
  /** The letters of all of them. */
  letters: number
  /** Between 0 and 1, unrounded; null, like its limits, where there are too few decisions for a share. */
  share: number | null
  low: number | null
  high: number | null
  tier: Rate['tier']
}

/**
 * The share of decisions that have something, with the same limits and the same ladder of small numbers as a rate:
 * Wilson's on the effective number of decisions. Throws a RangeError where a decision is given twice.
 */
export function toShare<T extends Counted>(decisions: T[], has: (decision: T) => boolean): Share {
  const { decided, overturned, letters, rate, low, high, tier } = toRate(
    decisions.map((decision) => ({
      caseId: decision.caseId,
      number: decision.number,
      outcome: has(decision) ? 'overturned' : 'upheld',
    })),
  )
  return { count: overturned, of: decided, letters, share: rate, low, high, tier }
}
