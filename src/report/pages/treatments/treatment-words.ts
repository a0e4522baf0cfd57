import { formatCount, formatNumberOf, formatPercent } from '../../../rates/format-rate.ts'
import type { Rate } from '../../../rates/rate.ts'
import { LEAST_FOR_FIRM } from '../../../rates/tier.ts'
import { type Run, toRuns } from '../../words/runs.ts'
import { atStart, sayDecisionsInLetters, sayNumber, sayOverturned } from '../../words/say.ts'

/** A page's title with its finding: `Acupuncture: 3 of 15 denials were overturned`. */
export function toSubjectTitle(name: string, rate: Rate): string {
  return `${name}: ${rate.decided === 0 ? 'no decision in this corpus' : sayOverturned(rate)}`
}

const round = (share: number): string => (100 * share).toFixed(0)

/**
 * What a reader may make of a group's numbers, by the rung of the ladder. `what` is inside a sentence: `acupuncture`;
 * `drawn` says that every decision is drawn below.
 */
export function toSubjectLead(rate: Rate, what: string, overall: Rate, drawn: boolean): Run[] {
  const each = drawn ? ' So here each decision is drawn.' : ''
  const { decided, letters, effective } = rate
  if (decided === 0) {
    return toRuns(
      `**No letter in this corpus decides on ${what}.** The page stays, so that its address does not change.`,
    )
  }
  if (rate.rate === null || rate.low === null || rate.high === null) {
    const are = decided === 1 ? 'is' : 'are'
    return toRuns(`**${atStart(sayDecisionsInLetters({ decided, letters }))} ${are} too few for a rate.**${each}`)
  }
  const limits = `${round(rate.low)} and ${formatPercent(rate.high, 0)}`
  if (rate.tier === 'few') {
    const make = `They make a rate of ${formatPercent(rate.rate, 0)}, but they cannot tell it from anything between ${limits}.`
    if (decided < LEAST_FOR_FIRM) return toRuns(`**${sayNumber(decided)} decisions are few.** ${make}${each}`)
    const count = `**${formatCount(decided)} decisions in ${formatNumberOf(letters, 'letter')} count as ${formatCount(Math.floor(effective))}**`
    return toRuns(`${count}, for decisions of one letter share a reviewer and a patient. ${make}`)
  }
  const all = overall.rate === null ? '' : ` Of all decisions together it is ${formatPercent(overall.rate)}.`
  return toRuns(
    `**${sayDecisionsInLetters(rate)}** make a firm rate: ${formatPercent(rate.rate)}, and likely between ${limits}.${all}`,
  )
}
