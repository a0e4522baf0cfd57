import type { Licensure } from '../../../dimensions/licensure.ts'
import { formatCount, formatNumberOf, formatPart } from '../../../rates/format-rate.ts'
import type { RateRow } from '../../words/rate-row.ts'
import { type Run, toRuns } from '../../words/runs.ts'
import { sayList, sayOverturned, sayShare } from '../../words/say.ts'

/** So many specialties may share the lead and still be named. */
const NAMED = 2

/** How many specialties and states the letters name, and what was decided under the one named most; ties up to two. */
export function toSpecialtiesLead(specialties: RateRow[], states: RateRow[], decided: number): Run[] {
  if (decided === 0) return toRuns('**No decision has been read yet**, so no reviewer’s specialty is known.')
  const named = formatCount(specialties.length)
  const [first] = specialties
  if (!first) return toRuns('**No letter states its reviewer’s specialty** in words that could be read.')
  const kinds = specialties.length === 1 ? '**one** specialty' : `**${named}** specialties`
  const licences = states.length === 0 ? '' : ` and licenses in ${formatNumberOf(states.length, 'state')}`
  const leading = specialties.filter(({ rate }) => rate.decided === first.rate.decided)
  const each = formatNumberOf(first.rate.decided, 'decision')
  const most =
    leading.length === 1
      ? `${first.label} is named in the most decisions, ${formatCount(first.rate.decided)}: there, ${sayOverturned(first.rate, '**')}, ${sayShare(first.rate)}.`
      : leading.length > NAMED
        ? `${formatCount(leading.length)} are named most, in ${each} each.`
        : `${sayList(leading.map(({ label }) => label))} are named most, in ${each} each.`
  return toRuns(`The letters name ${kinds} of their reviewers${licences}, but no reviewer. ${most}`)
}

/** What was decided by reviewers who are licensed in California alone, there and elsewhere, or elsewhere alone. */
export function sayLicensureHeadline(rows: RateRow[]): string {
  const said: [Licensure, string][] = [
    ['california-only', 'Licensed in California only'],
    ['california-and-others', 'in California and elsewhere'],
    ['other-states', 'in other states only'],
  ]
  const parts = said.flatMap(([id, words]) => {
    const rate = rows.find((row) => row.id === id)?.rate
    return rate ? [{ words, part: `${formatPart(rate.overturned, rate.decided)} overturned` }] : []
  })
  const [first, ...others] = parts
  if (!first) return 'No letter states where its reviewer is licensed'
  const opening = first.words.startsWith('Licensed') ? first.words : `Licensed ${first.words}`
  return [`${opening}: ${first.part}`, ...others.map(({ words, part }) => `${words}: ${part}`)].join('; ')
}
