import { formatNumberOf, formatPart } from '../../rates/format-rate.ts'
import { differsAmong } from '../../rates/holm.ts'
import type { Rate } from '../../rates/rate.ts'
import { byCount, type RateRow } from '../words/rate-row.ts'
import { leadingReasons, type ReasonSide } from '../words/reason-counts.ts'
import {
  atStart,
  inSentence,
  qualifiedInSentence,
  sayList,
  sayNumber,
  sayOverturned,
  sayPartOf,
  sayShare,
} from '../words/say.ts'

/** So many rows may share the lead and still be named. */
const NAMED = 2

/** What followed where the claims administrator cited nothing, and where it cited the MTUS. */
export function sayClaimsHeadline(rows: RateRow[]): string {
  const rateOf = (id: string) => rows.find((row) => row.id === id)?.rate
  const none = rateOf('none')
  const mtus = rateOf('mtus')
  if (none && rows.length === 1) return `No denial cited a guideline: ${sayOverturned(none)}`
  if (mtus && rows.length === 1) return `The only source cited is the MTUS: ${sayOverturned(mtus)}`
  const after = (rate: Rate) => `in ${formatPart(rate.overturned, rate.decided)}`
  if (none && mtus) {
    return `Denials that cited no guideline were overturned ${after(none)}, denials that cited the MTUS ${after(mtus)}`
  }
  if (none) return `Denials that cited no guideline were overturned ${after(none)}`
  if (mtus) return `Denials that cited the MTUS were overturned ${after(mtus)}`
  return 'No denial cited the MTUS'
}

/** A guideline's name inside a sentence: `the Chronic Pain Medical Treatment Guidelines`, `ACOEM chapter 9, …`. */
export const inText = ({ title, label }: Pick<RateRow, 'title' | 'label'>): string =>
  (title ?? label).replace(/^.*Guidelines$/, 'the $&')

/** The guideline that is cited most, and what was decided there; ties are named up to two. */
export function sayMostCited(rows: RateRow[], who: string): string {
  const cited = rows.filter(({ id }) => id !== 'none').sort(byCount)
  const [first] = cited
  if (!first) return `${who} cited no guideline`
  const leading = cited.filter(({ rate }) => rate.decided === first.rate.decided)
  if (cited.length === 1) return `${who} cited one guideline, ${inText(first)}; there, ${sayOverturned(first.rate)}`
  if (leading.length === 1) return `${who} cited ${inText(first)} most; there, ${sayOverturned(first.rate)}`
  const each = `in ${formatNumberOf(first.rate.decided, 'decision')} each`
  if (leading.length > NAMED) return `${sayNumber(leading.length)} guidelines are cited most, ${each}`
  return `${who} cited ${sayList(leading.map(inText))} most, ${each}`
}

/** The reasons that lead each side; a side without reasons, or with more than two in the lead, is said so. */
export function sayReasonsHeadline(upheld: ReasonSide, overturned: ReasonSide): string {
  const say = (side: ReasonSide) => {
    const leading = leadingReasons(side)
    if (leading.length === 0) return 'none read'
    if (leading.length > NAMED) return `${inSentence(sayNumber(leading.length))} level with each other`
    return sayList(leading.map(({ label }) => inSentence(label)))
  }
  const most = (side: ReasonSide) => (leadingReasons(side).length === 1 ? 'The reason' : 'The reasons')
  if (overturned.decisions === 0) return `${most(upheld)} given most for upholding: ${say(upheld)}`
  if (upheld.decisions === 0) return `${most(overturned)} given most for overturning: ${say(overturned)}`
  return `The reasons given most: for upholding, ${say(upheld)}; for overturning, ${say(overturned)}`
}

/** In how many letters a denial was overturned. */
export function sayLettersHeadline({ overturned, decided }: Rate): string {
  if (decided === 1) return `In the one letter ${overturned === 1 ? 'at least one' : 'no'} denial was overturned`
  if (overturned === 0) return `In none of ${formatNumberOf(decided, 'letter')} was a denial overturned`
  return `In ${sayPartOf(overturned, decided, 'letter')} at least one denial was overturned`
}

/** The farthest pair of rows whose intervals do not meet; null where all that have a rate overlap. */
function toApart(rows: RateRow[]): [higher: RateRow, lower: RateRow] | null {
  let higher: RateRow | null = null
  let lower: RateRow | null = null
  for (const row of rows) {
    if (row.rate.low !== null && row.rate.low > (higher?.rate.low ?? -1)) higher = row
    if (row.rate.high !== null && row.rate.high < (lower?.rate.high ?? 2)) lower = row
  }
  return higher && lower && (higher.rate.low ?? 0) > (lower.rate.high ?? 1) ? [higher, lower] : null
}

/** A name inside a sentence that has said `within`: an abbreviation in brackets is not said twice. */
const nameWithin = (label: string, within: string): string =>
  inSentence(label).replace(within, within.replace(/ \([^)]*\)$/, ''))

/**
 * Whether kinds of one thing stand apart: by their intervals, and among many kinds by a difference that holds for all
 * pairs together, since some pair of thirty stands apart by chance. `within` is inside a sentence: `rehabilitation`.
 */
export function sayApart(rows: RateRow[], within: string): string {
  const rated = rows.filter(({ rate }) => rate.rate !== null)
  const [only] = rated
  const most = [...rows].sort(byCount)[0]
  if (!only) {
    const largest = most ? `; in the largest, ${nameWithin(most.label, within)}, ${sayOverturned(most.rate)}` : ''
    return `No kind of ${within} has enough decisions for a rate${largest}`
  }
  if (rated.length === 1) {
    return `Only one kind of ${within} has enough decisions for a rate: ${inSentence(only.label)}, ${sayShare(only.rate)}`
  }
  const apart = toApart(rated)
  if (!apart) return `No kind of ${within} stands clearly apart: all intervals overlap`
  const [{ rate: a }, { rate: b }] = apart
  const pairs = (rated.length * (rated.length - 1)) / 2
  if (!differsAmong({ a, b }, pairs)) return `No kind of ${within} stands clearly apart, all pairs taken together`
  return atStart(
    `${sayList(apart.map(({ label }) => qualifiedInSentence(label)))} stand apart: their intervals do not overlap`,
  )
}
