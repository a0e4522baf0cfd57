import type { FoundLetter } from './find-letters.ts'
import type { LetterFacts } from './letter-facts.ts'

type Letter = LetterFacts['letters'][number]

/** The decisions on a request that has all that was typed; none where no request has, or nothing was typed. */
const listAsked = ([, , , decisions]: Letter, { terms }: FoundLetter): Letter[3] =>
  terms.length === 0
    ? []
    : decisions.filter(([, , , , [start, end]]) =>
        terms.every(({ asked }) => asked.some((word) => word >= start && word < end)),
      )

/**
 * The facts of all letters, where those whose requests have what was typed keep only the decisions on these requests: a
 * filter then holds of what was searched for, and not of something else that the letter decides. Of a letter that has
 * the words elsewhere alone, or in no request all of them, every decision counts.
 */
export function toAskedFacts(facts: LetterFacts, found: readonly FoundLetter[]): LetterFacts {
  const places = new Map(found.map((letter) => [letter.id, letter]))
  return {
    ...facts,
    letters: facts.letters.map((letter) => {
      const [id, specialty, year] = letter
      const own = places.get(id)
      const asked = own ? listAsked(letter, own) : []
      return asked.length > 0 ? [id, specialty, year, asked] : letter
    }),
  }
}

/** How many of the letters that were found ask, in one request, for all that was typed. */
export function countAsking({ letters }: LetterFacts, found: readonly FoundLetter[]): number {
  const own = new Map(letters.map((letter) => [letter[0], letter]))
  return found.filter((one) => {
    const letter = own.get(one.id)
    return letter !== undefined && listAsked(letter, one).length > 0
  }).length
}
