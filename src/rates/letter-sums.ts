import { rollup } from 'd3-array'
import type { Counted } from './rate.ts'

/** How many decisions one letter adds to a group, and how many of them are overturned. */
export interface LetterTally {
  decided: number
  overturned: number
}

/**
 * Sums over the letters of a group, with mᵢ decisions and aᵢ of them overturned in a letter: all that a rate and its
 * limits depend on, so that a program that never holds a letter's decisions together can count them.
 */
export interface LetterSums {
  letters: number
  /** Σ mᵢ. */
  decided: number
  /** Σ aᵢ. */
  overturned: number
  /** Σ mᵢ². */
  decidedSquared: number
  /** Σ aᵢ². */
  overturnedSquared: number
  /** Σ aᵢ mᵢ. */
  product: number
}

/** What one letter's decisions add. */
export const tallyLetter = (decisions: Counted[]): LetterTally => ({
  decided: decisions.length,
  overturned: decisions.filter(({ outcome }) => outcome === 'overturned').length,
})

/** The sums of some letters, each given once. */
export function sumLetters(letters: LetterTally[]): LetterSums {
  const sumOf = (of: (letter: LetterTally) => number) => letters.reduce((sum, letter) => sum + of(letter), 0)
  return {
    letters: letters.length,
    decided: sumOf(({ decided }) => decided),
    overturned: sumOf(({ overturned }) => overturned),
    decidedSquared: sumOf(({ decided }) => decided ** 2),
    overturnedSquared: sumOf(({ overturned }) => overturned ** 2),
    product: sumOf(({ decided, overturned }) => decided * overturned),
  }
}

/** The sums over the letters of some decisions. */
export function sumDecisions(decisions: Counted[]): LetterSums {
  return sumLetters([...rollup(decisions, tallyLetter, ({ caseId }) => caseId).values()])
}
