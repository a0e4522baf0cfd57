import * as Plot from '@observablehq/plot'
import { formatPart, formatPercent } from '../rates/format-rate.ts'
import type { Rate } from '../rates/rate.ts'
import { sayRate } from '../rates/say-rate.ts'
import { leftTicks } from './chart-words.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { hitArea } from './hit-area.ts'
import { lineSpacing, pixels } from './line-spacing.ts'
import { formatTick, toShareAxis } from './share-axis.ts'
import { pastTop, turnedSquare } from './symbols.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

/** A stretch of time with what was decided in it; null where nothing was. */
export interface TimeColumn {
  label: string
  /** What was in force; columns of one era stand side by side. */
  era: string
  rate: Rate | null
  href: string | null
}

export interface TimelineOptions {
  /** The rate of all decisions, drawn as a dashed line. */
  overall?: number | null
  overallLabel?: string
}

const LEFT = 40
const PLOT = 200
const LINE = 16
const GAP = 8

/** A column takes so many pixels at least, and the name of an era. */
const LEAST_PITCH = 44
const LEAST_ERA = 120

/** Eras as runs of columns, from one column up to another. */
function toEras(columns: TimeColumn[]): { title: string; from: number; to: number }[] {
  const eras: { title: string; from: number; to: number }[] = []
  for (const [place, { era }] of columns.entries()) {
    const last = eras.at(-1)
    if (last?.title === era) last.to = place + 1
    else eras.push({ title: era, from: place, to: place + 1 })
  }
  return eras
}

const toPitch = ({ size }: Frame, columns: TimeColumn[]) => (WIDTH[size] - LEFT) / Math.max(1, columns.length)

/** Whether each column has room for its words, and each era for its name. */
export function fitsTimeline(frame: Frame, columns: TimeColumn[]): boolean {
  const pitch = toPitch(frame, columns)
  return pitch >= LEAST_PITCH && toEras(columns).every(({ from, to }) => (to - from) * pitch >= LEAST_ERA)
}

/** Rates in order of time from left to right, behind them the eras as bands, each named in itself. */
export function timeline(frame: Frame, columns: TimeColumn[], options: TimelineOptions = {}): string {
  const { overall = null, overallLabel = 'All decisions' } = options
  const { document, size } = frame
  const width = WIDTH[size]
  const pitch = toPitch(frame, columns)
  const at = (column: number) => LEFT + column * pitch
  const eras = toEras(columns).map((era) => {
    const lines = wrapText(era.title, at(era.to) - at(era.from) - 2 * GAP, 13)
    return { ...era, name: lines.join('\n'), height: lines.length }
  })
  const most = (heights: number[]) => Math.max(0, ...heights)
  const heads = most(eras.map(({ height }) => height)) * LINE + GAP
  const rates = columns.flatMap(({ rate }) => (rate ? [rate] : []))
  const { max, ticks } = toShareAxis(rates, size, overall)
  const reference = ticks.length > 0 ? overall : null
  const top = heads + (reference === null ? GAP : 22)
  const bottom = top + PLOT

  const placed = columns.map(({ label, rate, href }, place) => {
    const names = wrapText(label, pitch - GAP, 13)
    const counts = rate ? wrapText(formatPart(rate.overturned, rate.decided), pitch - GAP, 14) : []
    return { label, rate, href, middle: place + 0.5, left: at(place), names, counts }
  })
  const countsTop = bottom + 10 + most(placed.map(({ names }) => names.length)) * LINE
  const height = countsTop + most(placed.map(({ counts }) => counts.length)) * LINE + 4
  const counted = placed.flatMap(({ rate, ...column }) => (rate === null ? [] : [{ ...column, rate }]))
  const rated = counted.flatMap(({ middle, rate: { rate, low, high, tier } }) =>
    rate === null || low === null || high === null
      ? []
      : [{ middle, rate, low, high: Math.min(max, high), past: high > max, tier }],
  )
  const tier = (name: 'reliable' | 'few', r: number) => {
    const data = rated.filter((column) => column.tier === name)
    return [
      Plot.ruleX(data, { x: 'middle', y1: 'low', y2: 'high', className: `iv ${name}` }),
      Plot.dot(data, { x: 'middle', y: 'rate', r, symbol: turnedSquare, className: `dot ${name}` }),
    ]
  }
  const words = `${overallLabel} ${formatPercent(reference ?? 0)}`

  const svg = Plot.plot({
    document,
    width,
    height,
    marginLeft: LEFT,
    marginRight: 0,
    marginTop: top,
    marginBottom: height - bottom,
    x: { domain: [0, Math.max(1, columns.length)], axis: null },
    y: { domain: [0, max], axis: null },
    marks: [
      Plot.rectX(
        eras.filter((_, place) => place % 2 === 0),
        { x1: 'from', x2: 'to', insetTop: -top, className: 'era' },
      ),
      // Where one era ends and another begins, on paper too.
      Plot.ruleX(eras.slice(1), { x: 'from', insetTop: -top, className: 'base' }),
      Plot.text(counted, {
        x: 'middle',
        y: pixels(countsTop),
        text: ({ counts }) => counts.join('\n'),
        ...lineSpacing(LINE, 14, 'top'),
        href: 'href',
        ariaLabel: ({ label, rate }) => `${label}: ${sayRate(rate)}`,
        className: 'count',
        render: hitArea((place) => {
          const left = counted[place]?.left ?? 0
          return [{ left, right: left + pitch, top, bottom: height }]
        }),
      }),
      Plot.ruleY(ticks, { className: 'grid' }),
      leftTicks(ticks, LEFT, formatTick),
      reference === null
        ? null
        : [
            Plot.ruleY([reference], { className: 'ref' }),
            Plot.text([words], {
              x: pixels(Math.min(LEFT + 4, width - textWidth(words, 13))),
              y: pixels(heads + 4),
              textAnchor: 'start',
              lineAnchor: 'top',
              className: 'reflabel',
            }),
          ],
      tier('reliable', 6.2),
      tier('few', 5.6),
      Plot.dot(
        rated.filter(({ past }) => past),
        { x: 'middle', y: 'high', r: 2.5, symbol: pastTop, className: 'past' },
      ),
      Plot.text(eras, {
        x: 'from',
        y: pixels(4),
        text: 'name',
        textAnchor: 'start',
        dx: GAP,
        ...lineSpacing(LINE, 13, 'top'),
        className: 'tier',
      }),
      Plot.text(placed, {
        x: 'middle',
        y: pixels(bottom + 8),
        text: ({ names }) => names.join('\n'),
        ...lineSpacing(LINE, 13, 'top'),
        className: 'tick',
      }),
    ],
  })
  return finish(svg, frame, 'timeline')
}
