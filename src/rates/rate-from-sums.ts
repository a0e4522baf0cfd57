import { toEffectiveSize } from './design-effect.ts'
import type { LetterSums } from './letter-sums.ts'
import type { RateNumbers } from './rate.ts'
import { isCountsOnly, toTier } from './tier.ts'
import { wilson } from './wilson.ts'

/**
 * The numbers of a rate from the sums over its letters and the corpus's likeness of decisions in one letter: the report
 * and the explorer both make theirs here. Limits are Wilson's at the plain share with the effective number of decisions.
 */
export function rateFromSums(sums: LetterSums, likeness: number): RateNumbers {
  const { decided, overturned, letters } = sums
  const { designEffect, effective } = toEffectiveSize(sums, likeness)
  const counts = { decided, overturned, letters, designEffect, effective }
  if (isCountsOnly(counts)) return { ...counts, rate: null, low: null, high: null, tier: 'counts' }
  const rate = overturned / decided
  const limits = wilson(rate, effective)
  return { ...counts, rate, ...limits, tier: toTier(counts, rate, limits) }
}
