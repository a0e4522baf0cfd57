import type { FoundLetter } from './find-letters.ts'
import type { LetterFacts } from './letter-facts.ts'

/**
 * The facts of all letters, where those whose requests have what was typed keep only the decisions on these requests: a
 * filter then holds of what was searched for, and not of something else that the letter decides. Of a letter that has
 * the words elsewhere alone, or in no request all of them, every decision counts.
 */
export function toAskedFacts(facts: LetterFacts, found: readonly FoundLetter[]): LetterFacts {
  const terms = new Map(found.map((letter) => [letter.id, letter.terms]))
  return {
    ...facts,
    letters: facts.letters.map((letter) => {
      const [id, specialty, year, decisions] = letter
      const own = terms.get(id)
      if (!own || own.length === 0) return letter
      const asked = decisions.filter(([, , , , [start, end]]) =>
        own.every((term) => term.asked.some((word) => word >= start && word < end)),
      )
      return asked.length > 0 ? [id, specialty, year, asked] : letter
    }),
  }
}
