import { toDecisionKey } from './decision-key.ts'
import { holdToOnce } from './hold-to-once.ts'
import { sumDecisions } from './letter-sums.ts'
import type { Counted, Rate } from './rate.ts'
import { rateFromSums } from './rate-from-sums.ts'

/**
 * The rate of a group of decisions, each given once, with the decisions behind it, at the corpus's likeness of decisions
 * in one letter: none of the report's rates lacks its denominator. Throws a RangeError where a decision is given twice.
 */
export function toRate(decisions: Counted[], likeness: number): Rate {
  holdToOnce(decisions)
  return { ...rateFromSums(sumDecisions(decisions), likeness), decisions: decisions.map(toDecisionKey) }
}
