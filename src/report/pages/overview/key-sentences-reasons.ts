import { formatPart } from '../../../rates/format-rate.ts'
import { leadingReasons, type ReasonSide } from '../../words/reason-counts.ts'
import { type KeySentence, toRuns } from '../../words/runs.ts'
import { inSentence, sayList, sayNumber } from '../../words/say.ts'

/** So many reasons may share the lead and still be named. */
const NAMED = 3

/** The reason given most often for upholding; ties are named up to three. */
export function sayLeadingReason(side: ReasonSide): KeySentence | null {
  const leading = leadingReasons(side)
  const [first] = leading
  if (!first) return null
  const verb = side.side === 'upheld' ? 'upholding' : 'overturning'
  const share = `**${formatPart(first.count, side.read)}** decision${side.read === 1 ? '' : 's'}`
  const names = sayList(leading.map(({ label }) => `**${inSentence(label)}**`))
  const read = `with a reason read`
  const sentence =
    leading.length === 1
      ? `The reason most often given for ${verb} is ${names}, in ${share} ${read}.`
      : leading.length <= NAMED
        ? `The reasons most often given for ${verb} are ${names}, each in ${share} ${read}.`
        : `No reason for ${verb} leads: ${inSentence(sayNumber(leading.length))} are given most often, each in ${share} ${read}.`
  return { runs: toRuns(sentence), evidence: [], see: 'reasons' }
}
