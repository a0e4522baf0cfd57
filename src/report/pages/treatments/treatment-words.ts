import { formatCount, formatPercent } from '../../../rates/format-rate.ts'
import type { Rate } from '../../../rates/rate.ts'
import { LEAST_FOR_RELIABLE } from '../../../rates/tier.ts'
import { type Run, toRuns } from '../../words/runs.ts'
import { atStart, sayDecisionsInLetters, sayNumber, sayOverturned } from '../../words/say.ts'

/** A page's title with its finding: `Acupuncture: 3 of 15 denials were overturned`. */
export function toSubjectTitle(name: string, rate: Rate): string {
  return `${name}: ${rate.decided === 0 ? 'no decision in this corpus' : sayOverturned(rate)}`
}

const round = (share: number): string => (100 * share).toFixed(0)

/**
 * What a reader may make of a group's numbers, by tier. `what` is inside a sentence: `acupuncture`;
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
  const limits = `${round(rate.low)} to ${formatPercent(rate.high, 0)}`
  if (rate.tier === 'few') {
    const make = `Their rate is ${formatPercent(rate.rate, 0)}, with a wide 95% interval of ${limits}.`
    if (decided < LEAST_FOR_RELIABLE) return toRuns(`**${sayNumber(decided)} decisions are few.** ${make}${each}`)
    const units = sayDecisionsInLetters(rate)
    const counted = formatCount(Math.floor(effective))
    return toRuns(
      effective === decided
        ? `**${units}.** ${make}`
        : `**${units} count as ${counted}**, for decisions of one letter share a reviewer and a patient. ${make}`,
    )
  }
  const all = overall.rate === null ? '' : ` Of all decisions together it is ${formatPercent(overall.rate)}.`
  return toRuns(
    `**${sayDecisionsInLetters(rate)}** make a reliable rate: ${formatPercent(rate.rate)}, with a 95% interval of ${limits}.${all}`,
  )
}
