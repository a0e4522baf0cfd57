import type { Corpus } from '../../../corpus/corpus.ts'
import { formatPart, formatPercent } from '../../../rates/format-rate.ts'

/** In how much of the corpus a value stands. What is missing was not stated, or not read: the two look alike. */
export interface CoverageLine {
  title: string
  count: string
  share: string
}

const toLine = (title: string, part: number, whole: number): CoverageLine => ({
  title,
  count: formatPart(part, whole),
  share: whole > 0 ? formatPercent(part / whole, 0) : '',
})

/** How many letters and decisions have each value that the pages count by. */
export function toCoverage({ cases, decisions }: Corpus): { letters: CoverageLine[]; decisions: CoverageLine[] } {
  const letters = cases.map(({ letter }) => letter)
  const ofLetters = (title: string, has: (letter: (typeof letters)[number]) => boolean) =>
    toLine(title, letters.filter(has).length, letters.length)
  const ofDecisions = (title: string, has: (row: (typeof decisions)[number]) => boolean) =>
    toLine(title, decisions.filter(has).length, decisions.length)
  return {
    letters: [
      ofLetters('Case number', ({ caseNumber }) => caseNumber !== null),
      ofLetters('Decision date', ({ dates }) => dates.decision !== null),
      ofLetters('Reviewer’s specialty', ({ reviewer }) => reviewer.specialties.length > 0),
      ofLetters('State of licensure', ({ reviewer }) => reviewer.states.length > 0),
      ofLetters('Patient’s age', ({ patient }) => patient.age !== null),
      ofLetters('Patient’s sex', ({ patient }) => patient.sex !== null),
      ofLetters('Date of injury', ({ patient }) => patient.injuryDate !== null),
    ],
    decisions: [
      ofDecisions('Treatment', ({ treatment }) => treatment !== null),
      ofDecisions('Body part, in the request', ({ bodyParts }) => bodyParts.length > 0),
      ofDecisions('Administrator’s citation, or that there is none', ({ claimsFamilies }) => claimsFamilies.length > 0),
      ofDecisions('Reviewer’s citation, or that there is none', ({ imrFamilies }) => imrFamilies.length > 0),
      ofDecisions('Denied or modified', ({ urAction }) => urAction !== null),
      ofDecisions('At least one reason', ({ reasons }) => reasons.length > 0),
    ],
  }
}
