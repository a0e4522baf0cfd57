import { formatPercent } from '../rates/format-rate.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { layIntervals } from './interval-layout.ts'
import { type HeadingRow, type IntervalRow, isHeading } from './interval-row.ts'
import { drawCounts, drawEras, drawLabels, drawNumbers } from './interval-words.ts'
import { type Pen, toPen } from './pen.ts'
import { toShareAxis } from './share-axis.ts'
import { textWidth } from './text-width.ts'
import { drawTickLabels } from './tick-labels.ts'
import { diamond } from './unit-mark.ts'
import { wrapText } from './wrap-text.ts'

const AXIS_HEIGHT = 26

export interface IntervalOptions {
  /** The rate of all decisions, drawn as a dashed line. */
  overall?: number | null
  overallLabel?: string
  /** Every other heading with its rows stands on a band. */
  banded?: boolean
}

/** Half the diagonal of a mark whose square has half the area of a circle with this radius, as Plot's symbols have. */
const toReach = (radius: number) => radius * Math.sqrt(Math.PI / 2)

/** A group of rules, each from one point to another. */
function drawRules(pen: Pen, name: string, rules: Record<'x1' | 'y1' | 'x2' | 'y2', number>[]) {
  const lines = rules.map((rule) => pen.element('line', { ...rule }))
  return lines.length ? [pen.element('g', { class: name }, ...lines)] : []
}

/**
 * Rates with their intervals, a row each: the mark by the tier, names and counts as links. An
 * interval that runs past the frame ends in an arrow. Drawn without Plot, for the explorer draws it in the browser, and
 * Plot would be two thirds of what that page loads.
 */
export function intervals(frame: Frame, list: (IntervalRow | HeadingRow)[], options: IntervalOptions = {}): string {
  const { document, size } = frame
  const { overall = null, overallLabel = 'All decisions', banded = false } = options
  const pen = toPen(document)
  const narrow = size === 'narrow'
  const width = WIDTH[size]
  const shared = list.flatMap((row) => (isHeading(row) ? [] : [row.rate]))
  const { max, ticks } = toShareAxis(shared, size, overall)
  const referred = ticks.length > 0 ? overall : null
  const reference = wrapText(`${overallLabel} ${formatPercent(referred ?? 0)}`, width, 13)
  const referenceHeight = (narrow ? 24 : 28) + (reference.length - 1) * 17
  const layout = layIntervals(list, size, referred === null ? 8 : referenceHeight)
  const { rows, plotLeft, plotRight, plotTop, plotBottom } = layout
  const height = Math.ceil(plotBottom) + (ticks.length ? AXIS_HEIGHT : 4)
  const at = (share: number) => plotLeft + (share / max) * (plotRight - plotLeft)

  const rated = rows.flatMap(({ markY, rate: { rate, low, high, tier } }) =>
    rate === null || low === null || high === null ? [] : [{ markY, rate, low, high, tier }],
  )
  const marksOf = (tier: 'reliable' | 'few', radius: number) => {
    const data = rated.filter((row) => row.tier === tier)
    const rules = data.map(({ low, high, markY }) => {
      return { x1: at(low), y1: markY, x2: at(Math.min(max, high)), y2: markY }
    })
    const marks = data.map(({ rate, markY }) => {
      return pen.element('path', { d: diamond(0, 0, toReach(radius)), transform: `translate(${at(rate)},${markY})` })
    })
    return {
      interval: drawRules(pen, `iv ${tier}`, rules),
      mark: marks.length ? [pen.element('g', { class: `dot ${tier}` }, ...marks)] : [],
    }
  }
  const reliable = marksOf('reliable', 6.2)
  const few = marksOf('few', 5.6)

  const past = rated
    .filter(({ high }) => high > max)
    .map(({ markY }) => pen.element('path', { d: `M${plotRight},${markY - 4}l5,4l-5,4` }))
  const referenceWidth = Math.max(...reference.map((line) => textWidth(line, 13)))
  const referenceX = Math.max(0, Math.min(at(referred ?? 0) - 4, width - referenceWidth))

  const grid = ticks.map((tick) => ({ x1: at(tick), y1: plotTop, x2: at(tick), y2: plotBottom }))
  const drawReference = (overall: number) => {
    const middles = narrow ? rated.map(({ markY }) => [markY - 9, markY + 9]) : [[plotTop - 4, plotBottom]]
    const rules = middles.map(([y1 = 0, y2 = 0]) => ({ x1: at(overall), y1, x2: at(overall), y2 }))
    const words = { x: referenceX, y: narrow ? 14 : 18, lineHeight: 17, class: 'reflabel' }
    return [...drawRules(pen, 'ref', rules), pen.text(reference, words)]
  }

  const svg = pen.element(
    'svg',
    {},
    ...(banded ? drawEras(pen, layout, width) : []),
    drawCounts(pen, layout, size),
    ...drawRules(pen, 'grid', grid),
    drawTickLabels(pen, ticks, at, plotBottom + 18, width),
    ...(referred === null ? [] : drawReference(referred)),
    ...reliable.interval,
    ...few.interval,
    ...reliable.mark,
    ...few.mark,
    pen.element('g', { class: 'past' }, ...past),
    pen.element('g', {}, ...drawNumbers(pen, layout, size), ...drawLabels(pen, layout)),
  )
  return finish(svg, frame, 'intervals', height)
}
