import { formatCount, formatInterval, formatPart, formatPercent } from '../../../rates/format-rate.ts'
import type { Rate } from '../../../rates/rate.ts'
import { sayTier } from '../../../rates/say-tier.ts'
import { type KeySentence, toRuns } from '../../words/runs.ts'
import { inSentence, sayNumber, sayOverturned, sayShare } from '../../words/say.ts'

/** The share of all denials that were overturned, with its interval or with why there is none. */
export function sayAll(all: Rate): KeySentence {
  const { rate, low, high } = all
  const share =
    rate === null || low === null || high === null
      ? ', too few for a rate.'
      : `: **${formatPercent(rate)}**, ${[...sayTier(all), 'with'].join(', ')} a 95% interval of ${formatInterval({ low, high })}.`
  return {
    runs: toRuns(sayOverturned(all, '**').replace(/^\**[a-z]/, (first) => first.toUpperCase()) + share),
    evidence: [{ label: 'all decisions', rate: all }],
    see: 'outcome',
  }
}

/** The share of letters with at least one denial overturned, and how many letters went both ways. */
export function sayLetters(letters: Rate, mixed: number): KeySentence {
  const some =
    letters.overturned === 0
      ? `In **none of ${formatCount(letters.decided)}** letters was a denial overturned`
      : `In **${formatPart(letters.overturned, letters.decided)}** letters at least one denial was overturned`
  const both = mixed === 0 ? 'none' : inSentence(sayNumber(mixed))
  return {
    runs: toRuns(`${some}, ${sayShare(letters)}; ${both} went both ways.`),
    evidence: [{ label: 'all letters', rate: letters }],
    see: 'letters',
  }
}
