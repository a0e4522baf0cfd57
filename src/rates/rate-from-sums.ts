import { toEffectiveSize } from './design-effect.ts'
import type { LetterSums } from './letter-sums.ts'
import type { RateNumbers } from './rate.ts'
import { toTier } from './tier.ts'
import { wilson } from './wilson.ts'

/**
 * The numbers of a rate from the sums over its letters: the report and the explorer both make theirs here. Limits are
 * Wilson's at the plain share with the effective number of decisions; see product.md, "Rules for numbers".
 */
export function rateFromSums(sums: LetterSums): RateNumbers {
  const { decided, overturned, letters } = sums
  const { designEffect, effective } = toEffectiveSize(sums)
  const tier = toTier(decided, effective)
  const rate = overturned / decided
  const shares = tier === 'counts' ? { rate: null, low: null, high: null } : { rate, ...wilson(rate, effective) }
  return { decided, overturned, letters, ...shares, designEffect, effective, tier }
}
