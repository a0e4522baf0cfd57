import type { DimensionId } from '../../../dimensions/dimensions.ts'
import type { DecisionRow } from '../../words/shapes.ts'

/** A stretch of time that complete letters state, by the dates of their header. */
export interface LetterSpan {
  /** The part of the figure's id behind the page's. */
  name: string
  dimension: DimensionId
  /** What begins and what ends it, inside a sentence. */
  from: string
  to: string
  /** What ends it, at the beginning of a sentence, plural. */
  ends: string
  daysOf: (row: DecisionRow) => number | null
  /** What is known of it from elsewhere, with the source; null where nothing is. */
  known: string | null
}

/** The stretches in the order of a case. Source of what is known: domain.md, 1.2 and its list of sources. */
export const LETTER_SPANS: LetterSpan[] = [
  {
    name: 'denial-to-application',
    dimension: 'days_to_application',
    from: 'utilization review’s denial',
    to: 'the application for review',
    ends: 'applications',
    daysOf: ({ days }) => days.denialToApplication,
    known:
      'The Division of Workers’ Compensation counts applications filed more than 30 days after utilization review’s decision among the ineligible ones (dir.ca.gov/dwc/IMR/IMR_Updates/IMR_Updates.htm). Letters stand for decided cases only, and a header’s dates do not say when a decision was served.',
  },
  {
    name: 'application-to-decision',
    dimension: 'days_to_decision',
    from: 'the application for review',
    to: 'the determination',
    ends: 'determinations',
    daysOf: ({ days }) => days.applicationToDecision,
    known: 'How much of it passed before the medical records were complete, the letters do not say.',
  },
  {
    name: 'assignment-to-decision',
    dimension: 'days_in_review',
    from: 'the assignment of the case',
    to: 'the determination',
    ends: 'determinations',
    daysOf: ({ days }) => days.assignmentToDecision,
    known: null,
  },
]
