import { bars } from '../../charts/bars.ts'
import { drawBoth } from '../../charts/draw-both.ts'
import { formatCount, formatNumberOf, formatPart } from '../../rates/format-rate.ts'
import { LEAST_FOR_RELIABLE } from '../../rates/tier.ts'
import { cellHref } from '../words/cell-href.ts'
import { exploreByHref } from '../words/explore-href.ts'
import { pageHref } from '../words/href.ts'
import type { ReasonGroup } from '../words/reason-counts.ts'
import { inSentence, sayList, sayNumber } from '../words/say.ts'
import { type FigureDraft, integers, ofNumbers, ofWords, shares, texts, toShareCells } from './figure.ts'

/** So many categories may share the lead and still be named. */
const NAMED = 2

/** In which treatment categories a reason is given most; ties are named up to two. */
export function sayGivenMost(groups: ReasonGroup[]): string {
  const given = groups.filter(({ id, share }) => id !== '' && share.count > 0)
  const [first] = given
  if (!first) return 'Given only in decisions whose treatment is not classified'
  const { count, of } = first.share
  const leading = given.filter(({ share }) => share.count === count)
  const names = sayList(leading.map(({ label }) => inSentence(label)))
  if (given.length === 1)
    return `Given in one treatment category alone, ${names}: ${formatPart(count, of)} decision${of === 1 ? '' : 's'}`
  if (leading.length === 1) return `Given most often in decisions on ${names}: ${formatPart(count, of)}`
  const each = `in ${formatNumberOf(count, 'decision')} each`
  if (leading.length > NAMED) return `${sayNumber(leading.length)} treatment categories have it most often, ${each}`
  return `Given most often in decisions on ${names}, ${formatCount(count)} each`
}

/** How often a reason is given in each treatment category; null where it is not given. */
export function toReasonGroupsFigure(
  groups: ReasonGroup[],
  { id: reason, side }: { id: string; side: 'upheld' | 'overturned' | 'either' },
): FigureDraft | null {
  const count = groups.reduce((sum, { share }) => sum + share.count, 0)
  const of = groups.reduce((sum, { share }) => sum + share.of, 0)
  if (count === 0) return null
  const title = `Decisions that give the reason, by treatment category`
  // A reason that stands on no one side has the color of neither.
  const hue = side === 'either' ? 'upheld' : side
  const rows = groups.map((group) => ({
    label: group.label,
    count: group.share.count,
    of: group.share.of,
    href: group.id === '' ? null : pageHref('treatments', group.id),
    countHref: group.given.length > 0 ? cellHref('reason', reason, group.id) : null,
    unknown: side === 'either' || group.id === '',
  }))
  return {
    name: 'category',
    headline: sayGivenMost(groups),
    subtitle: `Number of decisions that give the reason, of the category’s decisions that ${side === 'either' ? 'upheld or overturned' : side} a denial and in which a reason was read. ${formatPart(count, of)} decision${of === 1 ? '' : 's'}; each stands in one row.`,
    plots: [drawBoth(title, (frame) => bars(frame, rows, { side: hue, few: of < LEAST_FOR_RELIABLE }))],
    exploreHref: exploreByHref('category', [['reason', reason]]),
    notes: ['Long bars can stand for categories with many decisions; the shares and their intervals are in the table.'],
    table: {
      caption: title,
      columns: [...ofWords('Treatment category'), ...ofNumbers('Decisions', 'Of', 'Share', '95% interval')],
      rows: groups.map(({ id, label, share }) => [
        { text: label },
        {
          text: formatCount(share.count),
          href: share.count > 0 ? cellHref('reason', reason, id) : null,
        },
        { text: formatCount(share.of) },
        ...toShareCells(share),
      ]),
    },
    data: {
      columns: [...texts('category'), ...integers('with_reason', 'decisions'), ...shares('share', 'low', 'high')],
      rows: groups.map(({ id, share }) => [id || null, share.count, share.of, share.share, share.low, share.high]),
    },
  }
}
