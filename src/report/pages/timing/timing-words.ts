import { formatCount, formatPart } from '../../../rates/format-rate.ts'
import { atStart, sayPartOf } from '../../words/say.ts'
import type { LetterSpan, TimedLetters } from './timed-letters.ts'

/** A number of days, which a median between two letters need not be whole: `32`, `27.5`. */
const formatDays = (days: number): string => (Number.isInteger(days) ? formatCount(days) : days.toFixed(1))

/** A number of days with its noun: `1 day`, `27.5 days`. */
export const sayDays = (days: number): string => `${formatDays(days)} day${days === 1 ? '' : 's'}`

/** From one number of days to another; both once where they are the same. */
const sayRange = (from: number, to: number): string =>
  from === to ? sayDays(to) : `${formatDays(from)} to ${sayDays(to)}`

/** What half of the letters took and the middle half of them; where there are too few, what all of them took. */
export function sayDaysHeadline({ spread }: TimedLetters, { from, to, ends }: LetterSpan): string {
  const { count, least, most, lowerQuartile, median, upperQuartile } = spread
  if (least === null || most === null) return `In every letter with both dates ${to} has an earlier date than ${from}`
  if (median === null || lowerQuartile === null || upperQuartile === null) {
    const those = count === 1 ? 'In the one letter with both dates' : `In ${formatCount(count)} letters with both dates`
    return `${those}, ${sayRange(least, most)} passed from ${from} to ${to}`
  }
  return `Half of the ${ends} came within ${sayDays(median)} of ${from}, the middle half after ${sayRange(lowerQuartile, upperQuartile)}`
}

/** Measure, coverage, and how sure the median is. */
export function sayDaysSubtitle({ spread, letters, dated }: TimedLetters, { from, to }: LetterSpan): string {
  const { count, least, most, low, high, median, tier } = spread
  const parts = [
    `Letters by the days from ${from} to ${to}, week by week.`,
    `${atStart(sayPartOf(dated, letters, 'letter'))} ${letters === 1 ? 'states' : 'state'} both dates.`,
  ]
  if (median !== null && least !== null && most !== null) {
    const limits = low === null || high === null ? '' : `, 95% interval ${sayRange(low, high)}`
    const few = tier === 'few' ? '; few letters' : ''
    parts.push(
      `Median of ${formatCount(count)} letters ${sayDays(median)}${limits}${few}. All lie from ${sayRange(least, most)}.`,
    )
  } else if (count > 0) parts.push('Too few for a median.')
  return parts.join(' ')
}

/** How many letters have what it takes to measure anything, over all stretches of time. */
export function sayTimingLead(timed: TimedLetters[]): string {
  const letters = timed[0]?.letters ?? 0
  const most = Math.max(0, ...timed.map(({ dated }) => dated))
  if (letters === 0) return 'No decision has been read yet, so there is nothing to measure.'
  if (most === 0) {
    return `A complete letter states in its header when treatment was denied, when the review was applied for and assigned, and when it was decided. ${letters === 1 ? 'The one letter here states' : `None of the ${formatCount(letters)} letters here states`} ${letters === 1 ? 'no' : 'a'} pair of these dates, so no time can be measured.`
  }
  const has =
    most === letters
      ? `${atStart(sayPartOf(most, letters, 'letter'))} ${letters === 1 ? 'states' : 'state'} two such dates or more.`
      : `At most ${formatPart(most, letters)} letters state the two dates that a figure takes; the others are counted beside it.`
  return `How many days a case took, by the dates that a complete letter states in its header. ${has}`
}
