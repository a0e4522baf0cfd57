import { formatInterval, formatPart, formatPercent } from '../../../rates/format-rate.ts'
import { sayTier } from '../../../rates/say-tier.ts'
import type { Share } from '../../../rates/to-share.ts'
import { browseHref, outcomeHref } from '../../words/browse-href.ts'
import { type Run, toRuns } from '../../words/runs.ts'
import type { DecisionRow } from '../../words/shapes.ts'

type Side = 'upheld' | 'overturned' | 'either'

const VERB = { upheld: 'upholding', overturned: 'overturning', either: 'upholding or overturning' }
const STOOD = {
  upheld: 'upheld a denial',
  overturned: 'overturned a denial',
  either: 'upheld or overturned a denial',
}

/** The reason with how often it is given: `No red flag: given in 12 of 52 decisions that upheld a denial`. */
export function toReasonTitle(name: string, side: Side, { count, of }: Share): string {
  return count === 0
    ? `${name}: not given in these letters`
    : `${name}: given in ${formatPart(count, of)} decision${of === 1 ? '' : 's'} that ${STOOD[side]}`
}

/** What the share is, with its interval or with why it has none. */
export function toReasonLead(side: Side, share: Share): Run[] {
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
    return toRuns(
      `**${formatPart(share.count, share.of)}** decision${share.of === 1 ? '' : 's'} that ${STOOD[side]} and in which a reason was read: too few for a share.`,
    )
  }
  return toRuns(
    `**${formatPercent(share.share)}** ${whole}, ${[...sayTier(share), 'with'].join(', ')} a 95% interval of ${formatInterval({ low: share.low, high: share.high })}.`,
  )
}

/** A sentence, a part of which leads to the decisions that it counts. */
export interface CountedWords {
  before: string
  label: string
  href: string | null
  after: string
}

/** In how many decisions no reason was read. */
export const countUnread = (decisions: readonly DecisionRow[]): number =>
  decisions.filter(({ reasons }) => reasons.length === 0).length

/** In how many of a side's decisions no reason was read, of so many on both sides; they stand in no share. */
export function sayUnread(side: Side, unread: number, of: number, unreadInAll: number): CountedWords {
  const which = `that ${STOOD[side]}`
  if (of === 0) return { before: `No decision ${STOOD[side]}.`, label: '', href: null, after: '' }
  if (unread === 0)
    return { before: `A reason was read in each of the decisions ${which}.`, label: '', href: null, after: '' }
  const they = unread === 1 ? 'It stands' : 'They stand'
  return {
    before: 'In ',
    label: `${formatPart(unread, of)} decisions`,
    href: side === 'either' ? browseHref('reason', '') : outcomeHref('reason', '', side, unreadInAll),
    after: ` ${which} no reason was read. ${they} in no share.`,
  }
}
