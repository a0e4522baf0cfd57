import { bars } from '../../charts/bars.ts'
import { drawBoth } from '../../charts/draw-both.ts'
import { formatCount, formatNumberOf } from '../../rates/format-rate.ts'
import { browseHref } from '../words/browse-href.ts'
import { pageHref } from '../words/href.ts'
import { type RestCount, toRestCount } from '../words/rate-row.ts'
import type { ReasonSide } from '../words/reason-counts.ts'
import { sayPartOf } from '../words/say.ts'
import { type FigureDraft, type FigurePlot, toShareCells } from './figure.ts'
import { sayReasonsHeadline } from './figure-headlines.ts'

/** So many reasons of a side are drawn unless told otherwise; the table holds all. */
const MOST_DRAWN = 9
/** Under so many decisions a side's bars are hollow. */
const FEW = 30

const WORDS = {
  upheld: { verb: 'upholding', means: 'why the treatment stayed refused' },
  overturned: { verb: 'overturning', means: 'why the treatment was allowed' },
}

function toPlot({ side, read, reasons }: ReasonSide, max: number, most: number): FigurePlot {
  const rows = reasons.slice(0, most).map(({ id, label, count }) => ({
    label,
    count,
    of: read,
    href: pageHref('reasons', id),
    countHref: browseHref('reason', id),
  }))
  const { verb, means } = WORDS[side]
  return {
    heading: { outcome: side, means: `${means}, ${formatNumberOf(read, 'decision')}` },
    ...drawBoth(`Reasons for ${verb}`, (frame) => bars(frame, rows, { side, few: read < FEW, max })),
  }
}

/**
 * What the reviewers gave as reasons in all decisions of the corpus, on both sides; null where no reason was read.
 * `most` says how many of a side are drawn.
 */
export function toReasonsFigure(upheld: ReasonSide, overturned: ReasonSide, most = MOST_DRAWN): FigureDraft | null {
  const sides = [upheld, overturned]
  const held = sides.filter(({ reasons }) => reasons.length > 0)
  if (held.length === 0) return null
  const max = Math.max(...held.map(({ reasons }) => reasons[0]?.count ?? 0))
  const read = upheld.read + overturned.read
  const all = upheld.decisions + overturned.decisions
  const rows = held.flatMap(({ side, read: of, reasons }) => reasons.map((reason) => ({ side, of, ...reason })))
  const rest: RestCount[] = all > read ? [toRestCount('No reason read', all - read, browseHref('reason', ''))] : []
  return {
    name: 'reasons',
    headline: sayReasonsHeadline(upheld, overturned),
    subtitle: `Number of decisions in which the reviewer gives the reason, of that side’s decisions with a reason read. Reasons were read in ${sayPartOf(read, all, 'decision')}; a decision can give several, so rows overlap and do not add up.`,
    plots: held.map((side) => toPlot(side, max, most)),
    notes: held.some(({ reasons }) => reasons.length > most)
      ? [`The ${most} given most are drawn; the table holds all.`]
      : [],
    rest,
    table: {
      caption: 'Reasons by outcome',
      columns: [
        { title: 'Reason', numeric: false },
        { title: 'Outcome', numeric: false },
        { title: 'Decisions', numeric: true },
        { title: 'Of', numeric: true },
        { title: 'Share', numeric: true },
        { title: '95% interval', numeric: true },
      ],
      rows: rows.map(({ side, of, id, label, count, share }) => [
        { text: label },
        { text: side, outcome: side },
        { text: formatCount(count), numeric: true, href: browseHref('reason', id) },
        { text: formatCount(of), numeric: true },
        ...toShareCells(share),
      ]),
    },
    data: {
      columns: [
        { name: 'reason', type: 'text' },
        { name: 'side', type: 'text' },
        { name: 'with_reason', type: 'integer' },
        { name: 'decisions', type: 'integer' },
        { name: 'share', type: 'share' },
        { name: 'low', type: 'share' },
        { name: 'high', type: 'share' },
      ],
      rows: rows.map(({ side, of, id, count, share }) => [id, side, count, of, share.share, share.low, share.high]),
    },
  }
}
