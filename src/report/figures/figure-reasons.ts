import { type BarRow, bars } from '../../charts/bars.ts'
import { drawBoth } from '../../charts/draw-both.ts'
import { formatCount, formatNumberOf } from '../../rates/format-rate.ts'
import { LEAST_FOR_RELIABLE } from '../../rates/tier.ts'
import { outcomeHref } from '../words/browse-href.ts'
import { exploreByHref } from '../words/explore-href.ts'
import { pageHref } from '../words/href.ts'
import { type GivenHref, type ReasonSide, toGivenHref } from '../words/reason-counts.ts'
import { sayPartOf } from '../words/say.ts'
import {
  type FigureDraft,
  type FigurePlot,
  integers,
  ofNumbers,
  ofWords,
  shares,
  texts,
  toShareCells,
} from './figure.ts'
import { sayReasonsHeadline } from './figure-headlines.ts'

/** So many reasons of a side are drawn unless told otherwise; the table holds all. */
const MOST_DRAWN = 9
const NONE_READ = 'No reason read'
/** So many rows are drawn as one: a longer list goes on in another drawing right below, between which a page may end. */
const MOST_TOGETHER = 10

/** What each side's reasons are given for. */
export const SIDE_WORDS = {
  upheld: { verb: 'upholding', means: 'why the treatment stayed refused' },
  overturned: { verb: 'overturning', means: 'why the treatment was allowed' },
}

/** Where a side's decisions without a reason read are, among the `unread` ones of both sides. */
const unreadHref = ({ side }: ReasonSide, unread: number): string => outcomeHref('reason', '', side, unread)

/** The rows of a side: the reasons given most, and in how many decisions none was read. */
function toBars(one: ReasonSide, most: number, unread: number, givenHref: GivenHref): BarRow[] {
  const { side, decisions, read, reasons } = one
  const given = reasons.slice(0, most).map(({ id, label, count, reading }) => ({
    label,
    under: reading.short,
    count,
    of: read,
    href: pageHref('reasons', id),
    countHref: givenHref(side, id),
  }))
  const none = {
    label: NONE_READ,
    count: decisions - read,
    of: decisions,
    countHref: unreadHref(one, unread),
    unknown: true,
  }
  return decisions > read ? [...given, none] : given
}

/** A side's drawings, the first with the outcome's word over it; `beside` holds the rows of both sides. */
function toPlots({ side, read }: ReasonSide, rows: BarRow[], beside: BarRow[]): FigurePlot[] {
  const { verb, means } = SIDE_WORDS[side]
  const starts = rows.flatMap((_, place) => (place % MOST_TOGETHER === 0 ? [place] : []))
  return starts.map((start) => {
    const drawn = rows.slice(start, start + MOST_TOGETHER)
    const options = { side, few: read < LEAST_FOR_RELIABLE, beside, goesOn: start + MOST_TOGETHER < rows.length }
    return {
      heading: start === 0 ? { outcome: side, means: `${means}, ${formatNumberOf(read, 'decision')}` } : null,
      ...drawBoth(`Reasons for ${verb}${start === 0 ? '' : ', continued'}`, (frame) => bars(frame, drawn, options)),
    }
  })
}

/**
 * What the reviewers gave as reasons in all decisions of the corpus, on both sides; null where no reason was read.
 * `most` says how many of a side are drawn.
 */
export function toReasonsFigure(upheld: ReasonSide, overturned: ReasonSide, most = MOST_DRAWN): FigureDraft | null {
  const sides = [upheld, overturned]
  if (sides.every(({ reasons }) => reasons.length === 0)) return null
  const held = sides.filter(({ decisions }) => decisions > 0)
  const read = upheld.read + overturned.read
  const all = upheld.decisions + overturned.decisions
  const rows = held.flatMap(({ side, read: of, reasons }) => reasons.map((reason) => ({ side, of, ...reason })))
  const unread = all - read
  const givenHref = toGivenHref(sides)
  const drawn = held.map((side) => ({ side, bars: toBars(side, most, unread, givenHref) }))
  const beside = drawn.flatMap(({ bars: some }) => some)
  return {
    name: 'reasons',
    headline: sayReasonsHeadline(upheld, overturned),
    subtitle: `Number of decisions in which the reviewer gives the reason, of that side’s decisions with a reason read. Reasons were read in ${sayPartOf(read, all, 'decision')}; a decision can give several, so rows overlap and do not add up.`,
    plots: drawn.flatMap(({ side, bars: some }) => toPlots(side, some, beside)),
    notes: [
      ...(held.some(({ reasons }) => reasons.length > most)
        ? [`The ${most} given most are drawn; the table holds all.`]
        : []),
      upheld.precisionNote,
    ],
    exploreHref: exploreByHref('reason'),
    table: {
      caption: 'Reasons by outcome',
      columns: [
        ...ofWords('Reason', 'Outcome'),
        ...ofNumbers('Decisions', 'Of', 'Share', '95% interval'),
        ...ofWords('How well it is read'),
      ],
      rows: [
        ...rows.map(({ side, of, id, label, count, share, reading }) => [
          { text: label },
          { text: side, outcome: side },
          { text: formatCount(count), href: givenHref(side, id) },
          { text: formatCount(of) },
          ...toShareCells(share),
          { text: reading.short },
        ]),
        ...held
          .filter(({ decisions, read: some }) => decisions > some)
          .map((one) => [
            { text: NONE_READ },
            { text: one.side, outcome: one.side },
            { text: formatCount(one.decisions - one.read), href: unreadHref(one, unread) },
            { text: formatCount(one.decisions) },
            { text: 'in no share', none: true },
            { text: '', none: true },
            { text: '', none: true },
          ]),
      ],
    },
    data: {
      columns: [...texts('reason', 'side'), ...integers('with_reason', 'decisions'), ...shares('share', 'low', 'high')],
      rows: rows.map(({ side, of, id, count, share }) => [id, side, count, of, share.share, share.low, share.high]),
    },
  }
}
