import { rollup } from 'd3-array'
import { toDecisionKey } from './decision-key.ts'
import { type LetterTally, toEffectiveSize } from './design-effect.ts'
import type { Counted, Rate } from './rate.ts'
import { toTier } from './tier.ts'
import { wilson } from './wilson.ts'

const tally = (decisions: Counted[]): LetterTally => ({
  decided: decisions.length,
  overturned: decisions.filter(({ outcome }) => outcome === 'overturned').length,
})

/**
 * The rate of a group of decisions, each given once: the only place where a rate is made, so none lacks its
 * denominator. Limits are Wilson's at the plain share with the effective number of decisions; see product.md, "Rules
 * for numbers". Throws a RangeError where a decision is given twice.
 */
export function toRate(decisions: Counted[]): Rate {
  const keys = decisions.map(toDecisionKey)
  if (new Set(keys).size < keys.length) throw new RangeError('a decision counts once in a rate, and one is given twice')
  const letters = [...rollup(decisions, tally, ({ caseId }) => caseId).values()]
  const { decided, overturned } = tally(decisions)
  const { designEffect, effective } = toEffectiveSize(letters)
  const tier = toTier(decided, effective)
  const rate = overturned / decided
  const shares = tier === 'counts' ? { rate: null, low: null, high: null } : { rate, ...wilson(rate, effective) }
  return { decided, overturned, letters: letters.length, ...shares, designEffect, effective, tier, decisions: keys }
}
