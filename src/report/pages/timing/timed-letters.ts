import { DAY_BANDS, toDayBand } from '../../../dimensions/day-bands.ts'
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
  /** Those whose dates stand in an order that cannot be; they are in no median. */
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
