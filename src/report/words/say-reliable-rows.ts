import { formatCount, formatInterval, formatPercent } from '../../rates/format-rate.ts'
import type { Rate } from '../../rates/rate.ts'
import { toRate } from '../../rates/to-rate.ts'
import { byCount, type RateRow } from './rate-row.ts'
import { inSentence, sayList, sayNumber, sayOverturned, sayShare } from './say.ts'
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

/** More rows than this on one side are counted, not named; so are those whose names have more words than a headline bears. */
const NAMED = 3
const WORDS_NAMED = 8

const lies = (rows: RateRow[], side: string, say: Say): string => {
  const names = namesOf(rows, say)
  const isLong = rows.length > NAMED || (rows.length > 1 && names.split(' ').length > WORDS_NAMED)
  const whose = isLong ? inSentence(sayNumber(rows.length)) : names
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

/** From the lowest rate of some rows to the highest: `run from 0.0 to 26.7%`, `are both 0.0%`. */
function sayRange(rows: RateRow[]): string {
  const rates = rows.flatMap(({ rate }) => (rate.rate === null ? [] : [rate.rate]))
  const [low, high] = [Math.min(...rates), Math.max(...rates)]
  if (low === high) return `are ${rates.length === 2 ? 'both' : 'all'} ${formatPercent(low)}`
  return `run from ${formatInterval({ low, high })}`
}

/**
 * What a figure of rates by kind shows, for its headline: how many kinds have a reliable rate, and how their intervals lie
 * to the rate of all decisions; where none has one, what can be told without. `noun` is singular: `kind of treatment`;
 * `say` sets a row's name inside a sentence.
 */
export function sayReliableRows(rows: RateRow[], overall: number | null, noun: string, say: Say = inSentence): string {
  const held = rows.filter(({ rate }) => rate.decided > 0)
  const most = [...held].sort(byCount)[0]
  const plural = noun.replace(/\w+(?=$| (?:of|by|under) )/, toPlural)
  if (!most) return `No ${noun} has a decision`
  if (held.length === 1) return `The only ${noun} here is ${say(most.label)}: ${sayOverturned(most.rate)}`
  const both = held.length === 2
  if (held.every(({ rate }) => rate.overturned === 0)) {
    return `In ${both ? 'neither of the two' : `none of ${formatCount(held.length)}`} ${plural} was a denial overturned`
  }
  if (held.every(({ rate }) => rate.overturned === rate.decided)) {
    return `In ${both ? 'both' : `all ${formatCount(held.length)}`} ${plural} every denial was overturned`
  }
  const rated = held.filter(({ rate }) => rate.rate !== null)
  const [only] = rated
  if (!only || overall === null) {
    return `No ${noun} has enough decisions for a rate; in the largest, ${say(most.label)}, ${sayOverturned(most.rate)}`
  }
  const reliable = rated.filter(({ rate }) => rate.tier === 'reliable')
  if (reliable.length > 0) {
    const have = reliable.length === 1 ? `One ${noun} has` : `${sayNumber(reliable.length)} ${plural} have`
    return `${have} a reliable rate; ${sayIntervals(reliable, overall, say)}`
  }
  if (rated.length === 1) {
    return `Only one ${noun} has enough decisions for a rate: ${say(only.label)}, ${sayShare(only.rate)}`
  }
  const apart = Object.values(sortByInterval(rated, overall)).some((side) => side.length > 0)
  if (apart) return `No ${noun} has a reliable rate; ${sayIntervals(rated, overall, say)}`
  return `No ${noun} has a reliable rate: ${formatCount(rated.length)} rates ${sayRange(rated)}, and each interval contains the overall rate`
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
