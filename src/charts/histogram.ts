import { formatCount } from '../rates/format-rate.ts'
import { toCountTicks } from './count-ticks.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { toPen } from './pen.ts'
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

/** Columns of counts over the bands of a scale, each a link; median as a line, the middle half as a stripe behind. */
export function histogram(frame: Frame, columns: HistogramColumn[], options: HistogramOptions): string {
  const { axis, median = null, middle = null, few = false } = options
  const pen = toPen(frame.document)
  const { size } = frame
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
  const at = (column: number) => +(left + column * pitch).toFixed(1)
  const top = (count: number) => +(bottom - (count / most) * (bottom - TOP)).toFixed(1)

  const drawn = columns.map(({ count, href, say }, place) => {
    if (count === 0) return null
    const [x, y] = [at(place), top(count)]
    const inset = Math.min(2, pitch / 8)
    const bar = { x: +(x + inset).toFixed(1), y, width: +(pitch - 2 * inset).toFixed(1), height: bottom - y }
    const label = pen.text(formatCount(count), {
      x: +(x + pitch / 2).toFixed(1),
      y: y - 6,
      anchor: 'middle',
      class: 'count',
    })
    return pen.link(
      href,
      href ? say : null,
      pen.element('rect', { x, y: TOP - 20, width: +pitch.toFixed(1), height: bottom - TOP + 20, class: 'hitbox' }),
      pen.element('rect', { ...bar, class: `bar plain${few ? ' few' : ''}` }),
      ...(numbered ? [label] : []),
    )
  })

  // Wide bands name themselves; of the others as many as have room, and none runs into its neighbour.
  const named: SVGElement[] = []
  let free = width
  for (let place = columns.length - 1; place >= 0; place--) {
    const { tick, open } = columns[place] as HistogramColumn
    const half = textWidth(tick, 13) / 2
    const x = Math.max(half, Math.min(width - half, open ? at(place) + pitch / 2 : at(place)))
    if (x + half + GAP > free + (free === width ? GAP : 0)) continue
    named.unshift(pen.text(tick, { x: +x.toFixed(1), y: bottom + 18, anchor: 'middle' }))
    free = x - half
  }

  const medianX = median ? at(median.at) : 0
  // The line ends above the number of its column.
  const medianEnd = median ? top(columns[Math.floor(median.at)]?.count ?? 0) - (numbered ? 20 : 0) : 0
  const medianWidth = median ? textWidth(median.label, 13) : 0
  const medianWords = Math.max(0, Math.min(medianX - medianWidth / 2, width - medianWidth))
  const svg = pen.element(
    'svg',
    {},
    ...(middle
      ? [
          pen.element('rect', {
            x: at(middle.from),
            y: 20,
            width: +((middle.to - middle.from) * pitch).toFixed(1),
            height: bottom - 20,
            class: 'middle',
          }),
        ]
      : []),
    pen.element(
      'g',
      { class: 'grid' },
      ...ticks.map((tick) => pen.element('path', { d: `M${left},${top(tick)}H${right}` })),
    ),
    pen.element(
      'g',
      { class: 'tick' },
      ...ticks.map((tick) => pen.text(formatCount(tick), { x: left - 8, y: top(tick) + 4.5, anchor: 'end' })),
    ),
    ...drawn.filter((column) => column !== null),
    pen.element('path', { d: `M${left},${bottom}H${right.toFixed(1)}`, class: 'base' }),
    pen.element('g', { class: 'tick' }, ...named),
    pen.text(axis, { x: left, y: height - 6, class: 'tier' }),
    ...(median
      ? [
          pen.element('path', { d: `M${medianX},20V${Math.max(20, medianEnd).toFixed(1)}`, class: 'ref' }),
          pen.text(median.label, { x: +medianWords.toFixed(1), y: 14, class: 'reflabel' }),
        ]
      : []),
  )
  return finish(svg, frame, 'histogram', height)
}
