import * as Plot from '@observablehq/plot'
import { formatCount } from '../rates/format-rate.ts'
import { leftTicks } from './chart-words.ts'
import { toCountTicks } from './count-ticks.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { hitArea } from './hit-area.ts'
import { pixels } from './line-spacing.ts'
import { textWidth } from './text-width.ts'

/** A column: how many things lie in a band of a scale. */
export interface HistogramColumn {
  /** Where the band begins, as it stands under the axis: `28`; for a band that is wider than the others, `182+`. */
  tick: string
  /** Wider than the others: its tick stands below its middle. */
  open: boolean
  count: number
  href: string | null
  /** Says the column: `28 to 34 days: 12 letters, 30 decisions`. */
  say: string
}

export interface HistogramOptions {
  /** Named under the axis: `Days, by week`. */
  axis: string
  /** Median and quartiles in columns from the left edge of the first: 2.5 is the middle of the third. */
  median?: { at: number; label: string } | null
  middle?: { from: number; to: number } | null
  /** Few things: drawn hollow. */
  few?: boolean
}

const HEIGHT = { wide: 252, narrow: 222 }
const TOP = 60
const FOOT = 44
const GAP = 10

/** The names of bands that have room under the axis, from the right; wide bands name themselves below their middle. */
function placeTicks(columns: HistogramColumn[], at: (column: number) => number, width: number) {
  const named: { tick: string; x: number }[] = []
  let free = width + GAP
  for (let place = columns.length - 1; place >= 0; place--) {
    const { tick, open } = columns[place] as HistogramColumn
    const half = textWidth(tick, 13) / 2
    const x = Math.max(half, Math.min(width - half, at(open ? place + 0.5 : place)))
    if (x + half + GAP > free) continue
    named.unshift({ tick, x })
    free = x - half
  }
  return named
}

/** Columns of counts over the bands of a scale, each a link; median as a line, the middle half as a stripe behind. */
export function histogram(frame: Frame, columns: HistogramColumn[], options: HistogramOptions): string {
  const { axis, median = null, middle = null, few = false } = options
  const { document, size } = frame
  const [width, height] = [WIDTH[size], HEIGHT[size]]
  const bottom = height - FOOT
  const most = Math.max(1, ...columns.map(({ count }) => count))
  const widest = Math.max(...columns.map(({ count }) => textWidth(formatCount(count), size === 'wide' ? 14 : 13)), 0)
  // Where numbers have no room over their columns, a grid tells the heights.
  const numbered = widest + 2 <= width / Math.max(1, columns.length)
  const ticks = numbered ? [] : toCountTicks(most, 4)
  const left = numbered ? 0 : Math.ceil(Math.max(...ticks.map((tick) => textWidth(formatCount(tick), 13)))) + 8
  const pitch = Math.min(72, (width - left) / Math.max(1, columns.length))
  const right = left + pitch * columns.length
  const at = (column: number) => left + column * pitch
  const inset = Math.min(2, pitch / 8)
  const filled = columns.map((column, place) => ({ ...column, place })).filter(({ count }) => count > 0)
  const link = {
    href: 'href',
    ariaLabel: 'say',
    render: hitArea((datum) => {
      const place = filled[datum]?.place ?? 0
      return [{ left: at(place), right: at(place + 1), top: TOP - 20, bottom }]
    }),
  }
  const medianWidth = median ? textWidth(median.label, 13) : 0
  const medianWords = median ? Math.max(0, Math.min(at(median.at) - medianWidth / 2, width - medianWidth)) : 0
  const overMedian = median ? (columns[Math.floor(median.at)]?.count ?? 0) : 0
  const overMedianY = bottom - (overMedian / most) * (bottom - TOP)

  const svg = Plot.plot({
    document,
    width,
    height,
    marginLeft: left,
    marginRight: width - right,
    marginTop: TOP,
    marginBottom: FOOT,
    x: { domain: [0, Math.max(1, columns.length)], axis: null },
    y: { domain: [0, most], axis: null },
    marks: [
      middle ? Plot.rectX([middle], { x1: 'from', x2: 'to', insetTop: 20 - TOP, className: 'middle' }) : null,
      Plot.ruleY(ticks, { className: 'grid' }),
      leftTicks(ticks, left, formatCount),
      // The links: the numbers where they are shown, or else the columns themselves; all of a column leads there.
      numbered
        ? Plot.text(filled, {
            x: ({ place }) => place + 0.5,
            y: 'count',
            text: ({ count }) => formatCount(count),
            lineAnchor: 'bottom',
            dy: -6,
            className: 'count',
            ...link,
          })
        : null,
      Plot.rect(filled, {
        x1: 'place',
        x2: ({ place }) => place + 1,
        y1: 0,
        y2: 'count',
        insetLeft: inset,
        insetRight: inset,
        className: `bar plain ${few ? 'few' : 'reliable'}`,
        ...(numbered ? {} : link),
      }),
      Plot.ruleY([0], { className: 'base' }),
      Plot.text(placeTicks(columns, at, width), {
        x: { value: 'x', scale: null },
        y: pixels(bottom + 8),
        text: 'tick',
        lineAnchor: 'top',
        className: 'tick',
      }),
      Plot.text([axis], {
        x: pixels(left),
        y: pixels(height - 16),
        textAnchor: 'start',
        lineAnchor: 'top',
        className: 'tier',
      }),
      median
        ? [
            // The line ends above the number of its column.
            Plot.ruleX([median], {
              x: 'at',
              y1: pixels(20),
              y2: pixels(Math.max(20, overMedianY - (numbered ? 20 : 0))),
              className: 'ref',
            }),
            Plot.text([median.label], {
              x: pixels(medianWords),
              y: pixels(4),
              textAnchor: 'start',
              lineAnchor: 'top',
              className: 'reflabel',
            }),
          ]
        : null,
    ],
  })
  return finish(svg, frame, 'histogram')
}
