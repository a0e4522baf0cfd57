import { bars } from '../charts/bars.ts'
import { drawBoth } from '../charts/draw-both.ts'
import { formatCount, formatNumberOf, formatPart, formatPercent } from '../rates/format-rate.ts'
import type { FigureDraft, FigurePlot } from './figure.ts'
import { sayReasonsHeadline } from './figure-headlines.ts'
import { type RestCount, toRestCount } from './rate-row.ts'
import type { ReasonSide } from './reason-counts.ts'

/** So many reasons of a side are drawn; the table holds all. */
const MOST_DRAWN = 9
/** Under so many decisions a side's bars are hollow. */
const FEW = 30

const WORDS = {
  upheld: { verb: 'upholding', means: 'why the treatment stayed refused' },
  overturned: { verb: 'overturning', means: 'why the treatment was allowed' },
}

function toPlot({ side, read, reasons }: ReasonSide, max: number): FigurePlot {
  const rows = reasons.slice(0, MOST_DRAWN).map(({ label, count }) => ({ label, count, of: read }))
  const { verb, means } = WORDS[side]
  return {
    heading: { outcome: side, means: `${means}, ${formatNumberOf(read, 'decision')}` },
    ...drawBoth(`Reasons for ${verb}`, (frame) => bars(frame, rows, { side, few: read < FEW, max })),
  }
}

/** What the reviewers gave as reasons, on both sides; null where no reason was read. */
export function toReasonsFigure(upheld: ReasonSide, overturned: ReasonSide): FigureDraft | null {
  const sides = [upheld, overturned]
  const held = sides.filter(({ reasons }) => reasons.length > 0)
  if (held.length === 0) return null
  const max = Math.max(...held.map(({ reasons }) => reasons[0]?.count ?? 0))
  const read = upheld.read + overturned.read
  const all = upheld.decisions + overturned.decisions
  const rows = held.flatMap(({ side, read: of, reasons }) => reasons.map((reason) => ({ side, of, ...reason })))
  const rest: RestCount[] = all > read ? [toRestCount('No reason read', all - read, null)] : []
  return {
    name: 'reasons',
    headline: sayReasonsHeadline(upheld, overturned),
    subtitle: `Number of decisions in which the reviewer gives the reason, of that side’s decisions with a reason read. Reasons were read in ${formatPart(read, all)} decisions; a decision can give several, so rows overlap and do not add up.`,
    plots: held.map((side) => toPlot(side, max)),
    note: held.some(({ reasons }) => reasons.length > MOST_DRAWN)
      ? `The ${MOST_DRAWN} given most are drawn; the table holds all.`
      : null,
    rest,
    table: {
      caption: 'Reasons by outcome',
      columns: [
        { title: 'Reason', numeric: false },
        { title: 'Outcome', numeric: false },
        { title: 'Decisions', numeric: true },
        { title: 'Of', numeric: true },
        { title: 'Share', numeric: true },
      ],
      rows: rows.map(({ side, of, label, count }) => [
        { text: label },
        { text: side, outcome: side },
        { text: formatCount(count), numeric: true },
        { text: formatCount(of), numeric: true },
        { text: formatPercent(count / of, 0), numeric: true },
      ]),
    },
    data: {
      columns: [
        { name: 'reason', type: 'text' },
        { name: 'side', type: 'text' },
        { name: 'with_reason', type: 'integer' },
        { name: 'decisions', type: 'integer' },
        { name: 'share', type: 'share' },
      ],
      rows: rows.map(({ side, of, id, count }) => [id, side, count, of, count / of]),
    },
  }
}
