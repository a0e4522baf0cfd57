import * as Plot from '@observablehq/plot'
import { formatPercent } from '../rates/format-rate.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { drawHitBands } from './hit-band.ts'
import { layIntervals } from './interval-layout.ts'
import { type HeadingRow, type IntervalRow, isHeading } from './interval-row.ts'
import { drawLabels, drawNumbers } from './interval-words.ts'
import { named } from './named.ts'
import { toPen } from './pen.ts'
import { toShareAxis } from './share-axis.ts'
import { textWidth } from './text-width.ts'
import { drawTickLabels } from './tick-labels.ts'
import { turnedSquare } from './unit-mark.ts'
import { wrapText } from './wrap-text.ts'

const AXIS_HEIGHT = 26

export interface IntervalOptions {
  /** The rate of all decisions, drawn as a dashed line. */
  overall?: number | null
  overallLabel?: string
}

/**
 * Rates with their intervals, a row each: the mark by the rung of small numbers, names and counts as links. An
 * interval that runs past the frame ends in an arrow.
 */
export function intervals(frame: Frame, list: (IntervalRow | HeadingRow)[], options: IntervalOptions = {}): string {
  const { document, size } = frame
  const { overall = null, overallLabel = 'All decisions' } = options
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
  const rung = (tier: 'firm' | 'few', lineWidth: number, radius: number) => {
    const data = rated.filter((row) => row.tier === tier)
    const interval = { x1: 'low', x2: (row: { high: number }) => Math.min(max, row.high), strokeWidth: lineWidth }
    return {
      interval: Plot.ruleY(data, { y: 'markY', ...interval, render: named(`iv ${tier}`) }),
      mark: Plot.dot(data, { x: 'rate', y: 'markY', symbol: turnedSquare, r: radius, render: named(`dot ${tier}`) }),
    }
  }
  const firm = rung('firm', 4, 6.2)
  const few = rung('few', 1.5, 5.6)

  const bands = rows.map(({ countHref, top, bottom }) => {
    const [left, right] = narrow ? [0, width] : [plotLeft - 8, plotRight + 8]
    return { href: countHref, x: left, y: top, width: right - left, height: bottom - top }
  })
  const past = rated
    .filter(({ high }) => high > max)
    .map(({ markY }) => pen.element('path', { d: `M${plotRight},${markY - 4}l5,4l-5,4` }))
  const referenceWidth = Math.max(...reference.map((line) => textWidth(line, 13)))
  const referenceX = Math.max(0, Math.min(at(referred ?? 0) - 4, width - referenceWidth))

  const svg = Plot.plot({
    document,
    width,
    height,
    marginLeft: plotLeft,
    marginRight: width - plotRight,
    marginTop: plotTop,
    marginBottom: height - plotBottom,
    x: { domain: [0, max], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      // A finger has the words; a band would only repeat them.
      narrow ? null : () => drawHitBands(pen, bands),
      Plot.ruleX(ticks, { y1: plotTop, y2: plotBottom, render: named('grid') }),
      () => drawTickLabels(pen, ticks, at, plotBottom + 18, width),
      referred === null
        ? null
        : [
            Plot.ruleX(narrow ? rated : [{ markY: 0 }], {
              x: referred,
              y1: narrow ? ({ markY }) => markY - 9 : plotTop - 4,
              y2: narrow ? ({ markY }) => markY + 9 : plotBottom,
              render: named('ref'),
            }),
            () => pen.text(reference, { x: referenceX, y: narrow ? 14 : 18, lineHeight: 17, class: 'reflabel' }),
          ],
      firm.interval,
      few.interval,
      firm.mark,
      few.mark,
      () => pen.element('g', { class: 'past' }, ...past),
      () => pen.element('g', {}, ...drawNumbers(pen, layout, size), ...drawLabels(pen, layout)),
    ],
  })
  return finish(svg, frame, 'intervals', height)
}
