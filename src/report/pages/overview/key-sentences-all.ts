import { formatCount, formatInterval, formatPart, formatPercent } from '../../../rates/format-rate.ts'
import type { LetterAverage } from '../../../rates/letter-average.ts'
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

/** The average letter, and what one letter does to the rate; null for a single letter, or where each holds one decision. */
export function sayLetterAverage(average: LetterAverage | null, all: Rate, letters: Rate): KeySentence | null {
  if (average === null || all.letters === all.decided) return null
  const { lowest, highest, weightiest } = average
  const one = `One letter holds ${formatPart(weightiest.overturned, all.overturned)} denials overturned; without it the rate is ${formatPercent(weightiest.without)}.`
  const range = `Without any one letter the rate lies between ${formatPercent(lowest)} and ${formatPercent(highest)}.`
  return {
    runs: toRuns(
      `In the average letter **${formatPercent(average.average)}** of denials were overturned, each letter counted once. ${weightiest.overturned > 1 ? `${one} ` : ''}${range}`,
    ),
    evidence: [{ label: 'all letters', rate: letters }],
    see: 'letters',
  }
}

/** Decisions that stand alone in their letter, beside those that stand with others; null where there is but one kind. */
export function sayCompany(alone: Rate | null, withOthers: Rate | null): KeySentence | null {
  if (!alone || !withOthers) return null
  return {
    runs: toRuns(
      `Where a letter decides **one dispute**, ${sayOverturned(alone, '**')}, ${sayShare(alone)}; where it decides **several**, ${sayOverturned(withOthers, '**')}, ${sayShare(withOthers)}.`,
    ),
    evidence: [
      { label: 'alone in a letter', rate: alone },
      { label: 'with others', rate: withOthers },
    ],
    see: 'letters',
  }
}
