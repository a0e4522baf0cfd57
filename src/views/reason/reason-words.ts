import { formatInterval, formatPart, formatPercent } from '../../rates/format-rate.ts'
import type { Share } from '../../rates/to-share.ts'
import { type Run, toRuns } from '../runs.ts'

const VERB = { upheld: 'upholding', overturned: 'overturning' }
const STOOD = { upheld: 'upheld a denial', overturned: 'overturned a denial' }

/** The reason with how often it is given: `No red flag: given in 12 of 52 decisions that upheld a denial`. */
export function toReasonTitle(name: string, side: 'upheld' | 'overturned', { count, of }: Share): string {
  return count === 0
    ? `${name}: not given in these letters`
    : `${name}: given in ${formatPart(count, of)} decisions that ${STOOD[side]}`
}

/** What the share is, with its interval or with why it has none. */
export function toReasonLead(side: 'upheld' | 'overturned', share: Share): Run[] {
  const whole = `of the decisions that ${STOOD[side]} and in which a reason was read`
  if (share.of === 0) {
    return toRuns(
      `**No reason for ${VERB[side]} was read in this corpus.** The page stays, so that its address does not change.`,
    )
  }
  if (share.count === 0) {
    return toRuns(`**None ${whole} gives this reason.** The page stays, so that its address does not change.`)
  }
  if (share.share === null || share.low === null || share.high === null) {
    return toRuns(`**${formatPart(share.count, share.of)}** ${whole}: too few for a share.`)
  }
  const few = share.tier === 'few' ? 'few decisions, ' : ''
  return toRuns(
    `**${formatPercent(share.share)}** ${whole}, ${few}with a 95% interval of ${formatInterval({ low: share.low, high: share.high })}.`,
  )
}
