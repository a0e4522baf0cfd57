import { formatPart } from '../../../rates/format-rate.ts'
import type { Rate } from '../../../rates/rate.ts'
import { type Run, toRuns } from '../../words/runs.ts'
import { sayOverturned, sayShare } from '../../words/say.ts'

/** What was decided where each side cites a guideline, with intervals; that nobody cites it, where nobody does. */
export function toGuidelineLead(claims: Rate, reviewer: Rate): Run[] {
  if (claims.decided + reviewer.decided === 0) {
    return toRuns(`**No letter in this corpus cites it.** The page stays, so that its address does not change.`)
  }
  const say = (who: string, rate: Rate) =>
    rate.decided === 0
      ? `The ${who} never cites it.`
      : `Where the ${who} cites it, ${sayOverturned(rate, '**')}, ${sayShare(rate)}.`
  return toRuns(`${say('reviewer', reviewer)} ${say('claims administrator', claims)}`)
}

/** The counts of a guideline's page in one line. */
export function sayCitedHeadline(claims: Rate, reviewer: Rate): string {
  const say = (who: string, rate: Rate) =>
    rate.decided === 0 ? `${who}: never` : `${who}: ${formatPart(rate.overturned, rate.decided)} overturned`
  return `${say('Cited by the claims administrator', claims)}. ${say('By the reviewer', reviewer)}`
}
