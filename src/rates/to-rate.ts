import { rollup } from 'd3-array'
import { toDecisionKey } from './decision-key.ts'
import { type LetterTally, sumLetters } from './letter-sums.ts'
import type { Counted, Rate } from './rate.ts'
import { rateFromSums } from './rate-from-sums.ts'

const tally = (decisions: Counted[]): LetterTally => ({
  decided: decisions.length,
  overturned: decisions.filter(({ outcome }) => outcome === 'overturned').length,
})

/**
 * The rate of a group of decisions, each given once, with the decisions behind it: none of the report's rates lacks its
 * denominator. Throws a RangeError where a decision is given twice.
 */
export function toRate(decisions: Counted[]): Rate {
  const keys = decisions.map(toDecisionKey)
  if (new Set(keys).size < keys.length) throw new RangeError('a decision counts once in a rate, and one is given twice')
  const letters = [...rollup(decisions, tally, ({ caseId }) => caseId).values()]
  return { ...rateFromSums(sumLetters(letters)), decisions: keys }
}
