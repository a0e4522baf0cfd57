import { rollup } from 'd3-array'
import type { Counted, Rate } from './rate.ts'
import { toRate } from './to-rate.ts'

/** What became of a letter's decisions as a whole. */
export type LetterOutcome = 'upheld' | 'overturned' | 'mixed'

/** A decision, and what its letter came to; null there where an item of the letter could not be read. */
type OfLetter = Counted & { whole?: { outcome: LetterOutcome | null } }

/**
 * The outcome of each letter that has decisions, by its id: all upheld, all overturned, or mixed. A letter of which an
 * item could not be read has none.
 */
export function toLetterOutcomes(decisions: OfLetter[]): Map<string, LetterOutcome> {
  const outcomeOf = (letter: Counted[]): LetterOutcome => {
    const outcomes = new Set(letter.map(({ outcome }) => outcome))
    return outcomes.size > 1 ? 'mixed' : outcomes.has('overturned') ? 'overturned' : 'upheld'
  }
  const known = decisions.filter(({ whole }) => whole?.outcome !== null)
  return rollup(known, outcomeOf, ({ caseId }) => caseId)
}

/** How many letters have each outcome; the three add up to the letters that have decisions. */
export function countLetterOutcomes(decisions: OfLetter[]): Record<LetterOutcome, number> {
  const counts = { upheld: 0, overturned: 0, mixed: 0 }
  for (const outcome of toLetterOutcomes(decisions).values()) counts[outcome] += 1
  return counts
}

/** The share of letters in which at least one denial was overturned: letters are independent, and count once each. */
export function toLetterRate(decisions: OfLetter[], likeness: number): Rate {
  const letters = [...toLetterOutcomes(decisions)]
  return toRate(
    letters.map(([caseId, outcome]) => ({
      caseId,
      number: 1,
      outcome: outcome === 'upheld' ? 'upheld' : 'overturned',
    })),
    likeness,
  )
}
