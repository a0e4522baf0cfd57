import type { Rate } from '../../rates/rate.ts'
import { toRate } from '../../rates/to-rate.ts'
import type { RateRow } from './rate-row.ts'
import { inSentence, sayList, sayNumber } from './say.ts'
import type { DecisionRow } from './shapes.ts'

/** Rows whose 95% interval lies wholly above or below the rate of all decisions, or contains it. */
function sortByInterval(rows: RateRow[], overall: number): { above: RateRow[]; below: RateRow[] } {
  return {
    above: rows.filter(({ rate }) => rate.low !== null && rate.low > overall),
    below: rows.filter(({ rate }) => rate.high !== null && rate.high < overall),
  }
}

/** The titles of rows, inside a sentence; `say` sets one there, in lower case unless told otherwise. */
function namesOf(rows: RateRow[], say = inSentence): string {
  return sayList(rows.map(({ label }) => say(label)))
}

type Say = (label: string) => string

const toPlural = (word: string): string => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`)

/** More rows than this on one side are counted, not named. */
const NAMED = 3

const lies = (rows: RateRow[], side: string, say: Say): string => {
  const whose = rows.length > NAMED ? inSentence(sayNumber(rows.length)) : namesOf(rows, say)
  return `the interval${rows.length > 1 ? 's' : ''} of ${whose} ${rows.length > 1 ? 'lie' : 'lies'} ${side}`
}

/** How the intervals of reliable rows lie to the rate of all decisions, as a clause. */
export function sayIntervals(rows: RateRow[], overall: number, say: Say = inSentence): string {
  const { above, below } = sortByInterval(rows, overall)
  if (above.length > 0 && below.length > 0) {
    return `${lies(above, 'above the overall rate', say)}, ${lies(below, 'below it', say)}`
  }
  if (above.length > 0) return lies(above, 'above the overall rate', say)
  if (below.length > 0) return lies(below, 'below the overall rate', say)
  if (rows.length === 1) return 'its interval contains the overall rate'
  return `${rows.length === 2 ? 'both' : 'all their'} intervals contain the overall rate`
}

/** How wide intervals lie to the rate of all decisions: what can be told even where no rate is reliable. */
function sayWide(rows: RateRow[], overall: number, say: Say): string {
  const { above, below } = sortByInterval(rows, overall)
  const apart = above.length + below.length
  if (apart > 0) return sayIntervals(rows, overall, say)
  return rows.length === 1 ? 'the one interval contains the overall rate' : 'all intervals contain the overall rate'
}

/**
 * What a figure of rates by kind shows, for its headline: how many kinds have a reliable rate, and how their intervals lie
 * to the rate of all decisions. `noun` is singular: `kind of treatment`; `say` sets a row's name inside a sentence.
 */
export function sayReliableRows(rows: RateRow[], overall: number | null, noun: string, say: Say = inSentence): string {
  const reliable = rows.filter(({ rate }) => rate.tier === 'reliable')
  if (reliable.length === 0 || overall === null) {
    const rated = rows.filter(({ rate }) => rate.rate !== null)
    if (rated.length === 0 || overall === null) return `No ${noun} has a reliable rate`
    return `No ${noun} has a reliable rate; of those with a rate, ${sayWide(rated, overall, say)}`
  }
  const plural = noun.replace(/^\w+/, toPlural)
  const have = reliable.length === 1 ? `One ${noun} has` : `${sayNumber(reliable.length)} ${plural} have`
  return `${have} a reliable rate; ${sayIntervals(reliable, overall, say)}`
}

/** Whether claims administrator and reviewer cited the same guidelines. */
export type Agreement = NonNullable<DecisionRow['agreement']>

/** The rate of each kind of agreement; kinds without decisions, and citations not read, are left out. */
export function toAgreementRates(decisions: DecisionRow[], likeness: number): Map<Agreement, Rate> {
  const groups = Map.groupBy(decisions, ({ agreement }) => agreement)
  return new Map(
    [...groups].flatMap(([agreement, group]) => (agreement === null ? [] : [[agreement, toRate(group, likeness)]])),
  )
}
