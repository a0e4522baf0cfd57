import type { Corpus } from '../../../corpus/corpus.ts'
import { OUTCOME_WORDS } from '../../../dimensions/value-words.ts'
import { decisionHref } from '../../words/href.ts'
import type { Outcome } from '../../words/shapes.ts'

/** One decision whose outcome is not known: no rate counts it. */
export interface UndecidedLine {
  /** The letter and the decision's number. */
  name: string
  href: string
  /** The request, or the part of it under review, in the letter's own words. */
  request: string
  /** What the heading and the closing sentence say, in words. */
  heading: string
  closing: string
}

const say = (outcome: Outcome | null, without: string): string => (outcome ? OUTCOME_WORDS[outcome] : without)

/** Every published decision without a known outcome, in the order of the letters. */
export function toUndecided({ published }: Corpus): UndecidedLine[] {
  return published
    .filter(({ outcome }) => outcome === null)
    .map(({ caseId, caseNumber, number, request, disputedPortion, headingOutcome, closingOutcome }) => ({
      name: `${caseNumber ?? caseId}, decision ${number}`,
      href: decisionHref(caseId, number),
      request: disputedPortion ?? request,
      heading: say(headingOutcome, 'Other words, or both'),
      closing: say(closingOutcome, 'Not stated of this request'),
    }))
}
