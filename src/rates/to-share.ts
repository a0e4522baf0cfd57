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
  /** Effective number of decisions. */
  effective: number
}

/**
 * The share of decisions that have something, with the same limits and tiers as a rate, at the corpus's likeness:
 * Wilson's on the effective number of decisions. Throws a RangeError where a decision is given twice.
 */
export function toShare<T extends Counted>(decisions: T[], has: (decision: T) => boolean, likeness: number): Share {
  const { decided, overturned, letters, rate, low, high, tier, effective } = toRate(
    decisions.map((decision) => ({
      caseId: decision.caseId,
      number: decision.number,
      outcome: has(decision) ? 'overturned' : 'upheld',
    })),
    likeness,
  )
  return { count: overturned, of: decided, letters, share: rate, low, high, tier, effective }
}
