import { holdToOnce } from './hold-to-once.ts'
import { type LetterSums, type LetterTally, sumDecisions, sumLetters, tallyLetters } from './letter-sums.ts'
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
  return shareFromSums(sumDecisions(decisions, has), likeness)
}

/**
 * The same share for each of the values that any of the decisions has, by value, in one pass over them: a large corpus
 * asks for the shares of all reasons on each page. A decision has a value once.
 */
export function toShares<T extends Counted>(
  decisions: T[],
  valuesOf: (decision: T) => readonly string[],
  likeness: number,
): Map<string, Share> {
  holdToOnce(decisions)
  const letters = tallyLetters(decisions)
  const none = sumLetters([...letters.values()].map(({ decided }) => ({ decided, overturned: 0 })))
  const having = new Map<string, Map<string, number>>()
  for (const decision of decisions) {
    for (const value of valuesOf(decision)) {
      const counts = having.get(value) ?? new Map<string, number>()
      having.set(value, counts)
      counts.set(decision.caseId, (counts.get(decision.caseId) ?? 0) + 1)
    }
  }
  return new Map(
    [...having].map(([value, counts]) => [value, shareFromSums(addLetters(none, counts, letters), likeness)]),
  )
}

/** The sums of all letters, `none` of whose decisions counted, with those counts of some letters. */
function addLetters(none: LetterSums, counts: Map<string, number>, letters: Map<string, LetterTally>): LetterSums {
  const sums = { ...none }
  for (const [caseId, count] of counts) {
    sums.overturned += count
    sums.overturnedSquared += count ** 2
    sums.product += count * (letters.get(caseId)?.decided ?? 0)
  }
  return sums
}

function shareFromSums(sums: LetterSums, likeness: number): Share {
  const { decided, overturned, letters, rate, low, high, tier, effective } = rateFromSums(sums, likeness)
  return { count: overturned, of: decided, letters, share: rate, low, high, tier, effective }
}
