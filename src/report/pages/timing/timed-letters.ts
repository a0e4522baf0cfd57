import { DAY_BANDS, toDayBand } from '../../../dimensions/day-bands.ts'
import type { DimensionId } from '../../../dimensions/dimensions.ts'
import { type Spread, toSpread } from '../../../rates/to-spread.ts'
import type { DecisionRow } from '../../words/shapes.ts'

/** The letters whose days lie in one band. */
export interface TimedBand {
  id: string
  from: number
  to: number
  letters: number
  decisions: number
}

/** The letters of a corpus by the days between two of their dates. */
export interface TimedLetters {
  /** Letters with decisions. */
  letters: number
  /** Those that state both dates, in whichever order. */
  dated: number
  /** Those in which the later step has the earlier date; they are in no median. */
  outOfOrder: TimedBand
  undated: { letters: number; decisions: number }
  /** Every band of days from zero on, in order, those without letters too. */
  bands: TimedBand[]
  /** Of the days that can be. */
  spread: Spread
}

/** Counts letters, each once, by the days between two of their dates. */
export function toTimedLetters(decisions: DecisionRow[], daysOf: (row: DecisionRow) => number | null): TimedLetters {
  const bands = DAY_BANDS.map(({ id, from, to }): TimedBand => ({ id, from, to, letters: 0, decisions: 0 }))
  const byId = new Map(bands.map((band) => [band.id, band]))
  const undated = { letters: 0, decisions: 0 }
  const possible: number[] = []
  const letters = [...Map.groupBy(decisions, ({ caseId }) => caseId).values()]
  for (const rows of letters) {
    const days = rows[0] ? daysOf(rows[0]) : null
    const place = days === null ? undated : byId.get(toDayBand(days).id)
    if (place) {
      place.letters += 1
      place.decisions += rows.length
    }
    if (days !== null && days >= 0) possible.push(days)
  }
  const [outOfOrder, ...ordered] = bands as [TimedBand, ...TimedBand[]]
  return {
    letters: letters.length,
    dated: letters.length - undated.letters,
    outOfOrder,
    undated,
    bands: ordered,
    spread: toSpread(possible),
  }
}

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

/** The stretches in the order of a case. Source of what is known: docs/domain.md, 1.2 and its list of sources. */
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
