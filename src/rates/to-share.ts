import { holdToOnce } from './hold-to-once.ts'
import { sumDecisions } from './letter-sums.ts'
import type { Counted, Rate } from './rate.ts'
import { rateFromSums } from './rate-from-sums.ts'

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
  holdToOnce(decisions)
  const sums = sumDecisions(decisions, has)
  const { decided, overturned, letters, rate, low, high, tier, effective } = rateFromSums(sums, likeness)
  return { count: overturned, of: decided, letters, share: rate, low, high, tier, effective }
}
