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

/** The sums of some letters, each given once. */
export function sumLetters(letters: Iterable<LetterTally>): LetterSums {
  const sums: LetterSums = {
    letters: 0,
    decided: 0,
    overturned: 0,
    decidedSquared: 0,
    overturnedSquared: 0,
    product: 0,
  }
  for (const { decided, overturned } of letters) {
    sums.letters++
    sums.decided += decided
    sums.overturned += overturned
    sums.decidedSquared += decided ** 2
    sums.overturnedSquared += overturned ** 2
    sums.product += decided * overturned
  }
  return sums
}

const isOverturned = ({ outcome }: Counted): boolean => outcome === 'overturned'

/**
 * What each letter adds, by its id, where `counts` says which decisions are counted as overturned; in one pass, because
 * every rate of a large corpus starts here.
 */
export function tallyLetters<T extends Counted>(
  decisions: T[],
  counts: (decision: T) => boolean = isOverturned,
): Map<string, LetterTally> {
  const letters = new Map<string, LetterTally>()
  for (const decision of decisions) {
    const { caseId } = decision
    let letter = letters.get(caseId)
    if (!letter) {
      letter = { decided: 0, overturned: 0 }
      letters.set(caseId, letter)
    }
    letter.decided++
    if (counts(decision)) letter.overturned++
  }
  return letters
}

/** The sums over the letters of some decisions; `counts` as in `tallyLetters`. */
export const sumDecisions = <T extends Counted>(decisions: T[], counts?: (decision: T) => boolean): LetterSums =>
  sumLetters(tallyLetters(decisions, counts).values())
