import { formatPart, formatPercent } from '../rates/format-rate.ts'
import type { Rate } from '../rates/rate.ts'
import { sayRate } from '../rates/say-rate.ts'
import { drawBand } from './draw-band.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { toPen } from './pen.ts'
import { formatTick, toShareAxis } from './share-axis.ts'
import { textWidth } from './text-width.ts'
import { diamond } from './unit-mark.ts'
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
  const pen = toPen(frame.document)
  const width = WIDTH[frame.size]
  const left = LEFT
  const pitch = toPitch(frame, columns)
  const at = (column: number) => +(left + column * pitch).toFixed(1)
  const middle = (column: number) => at(column + 0.5)

  const eras = toEras(columns).map((era) => ({
    ...era,
    lines: wrapText(era.title, at(era.to) - at(era.from) - 2 * GAP, 13),
  }))
  const heads = Math.max(0, ...eras.map(({ lines }) => lines.length)) * LINE + GAP

  const rated = columns.flatMap(({ rate }, place) =>
    rate === null || rate.rate === null || rate.low === null || rate.high === null
      ? []
      : [{ x: middle(place), share: rate.rate, low: rate.low, high: rate.high, tier: rate.tier }],
  )
  const { max, ticks } = toShareAxis(
    columns.flatMap(({ rate }) => (rate ? [rate] : [])),
    frame.size,
    overall,
  )
  const referred = ticks.length > 0 && overall !== null
  const top = heads + (referred ? 22 : GAP)
  const bottom = top + PLOT
  const y = (share: number) => +(bottom - (Math.min(share, max) / max) * PLOT).toFixed(1)

  const names = columns.map(({ label }) => wrapText(label, pitch - GAP, 13))
  const counts = columns.map(({ rate }) =>
    rate ? wrapText(formatPart(rate.overturned, rate.decided), pitch - GAP, 14) : [],
  )
  const namesBottom = bottom + 4 + Math.max(0, ...names.map(({ length }) => length)) * LINE
  const height = namesBottom + 6 + Math.max(0, ...counts.map(({ length }) => length)) * LINE + 4

  const links = columns.map(({ label, rate, href }, place) => {
    const lines = counts[place] ?? []
    if (!rate || lines.length === 0) return pen.element('g', {})
    const words = pen.text(lines, { x: middle(place), y: namesBottom + 18, lineHeight: LINE, anchor: 'middle' })
    const band = href ? [drawBand(pen, at(place), top, at(place + 1), height)] : []
    return pen.link(href, `${label}: ${sayRate(rate)}`, ...band, words)
  })
  const marks = (['reliable', 'few'] as const).flatMap((tier) => {
    const some = rated.filter((one) => one.tier === tier)
    if (some.length === 0) return []
    const lines = some.map(({ x, low, high }) => `M${x},${y(low)}V${y(high)}`).join('')
    const dots = some.map(({ x, share }) => diamond(x, y(share), tier === 'reliable' ? 7.8 : 7)).join('')
    return [
      pen.element('path', { d: lines, class: `iv ${tier}` }),
      pen.element('path', { d: dots, class: `dot ${tier}` }),
    ]
  })
  const past = rated.filter(({ high }) => high > max).map(({ x }) => `M${x - 4},${top}l4,-5l4,5`)
  const reference = `${overallLabel} ${formatPercent(overall ?? 0)}`
  const referenceX = Math.min(left + 4, width - textWidth(reference, 13))
  const svg = pen.element(
    'svg',
    {},
    ...eras.flatMap(({ from, to }, place) =>
      place % 2 === 0
        ? [
            pen.element('rect', {
              x: at(from),
              y: 0,
              width: +(at(to) - at(from)).toFixed(1),
              height: bottom,
              class: 'era',
            }),
          ]
        : [],
    ),
    // Where one era ends and another begins, on paper too.
    ...eras.slice(1).map(({ from }) => pen.element('path', { d: `M${at(from)},0V${bottom}`, class: 'base' })),
    pen.element('g', { class: 'count' }, ...links),
    pen.element('path', { d: ticks.map((share) => `M${left},${y(share)}H${width}`).join(''), class: 'grid' }),
    pen.element(
      'g',
      { class: 'tick' },
      ...ticks.map((share) => pen.text(formatTick(share), { x: left - 8, y: y(share) + 4.5, anchor: 'end' })),
    ),
    ...(referred
      ? [
          pen.element('path', { d: `M${left},${y(overall)}H${width}`, class: 'ref' }),
          pen.text(reference, { x: +referenceX.toFixed(1), y: heads + 14, class: 'reflabel' }),
        ]
      : []),
    ...marks,
    ...(past.length > 0 ? [pen.element('path', { d: past.join(''), class: 'past' })] : []),
    pen.element(
      'g',
      { class: 'tier' },
      ...eras.map(({ lines, from }) => pen.text(lines, { x: at(from) + GAP, y: 16, lineHeight: LINE })),
    ),
    pen.element(
      'g',
      { class: 'tick' },
      ...names.map((lines, place) =>
        pen.text(lines, { x: middle(place), y: bottom + 18, lineHeight: LINE, anchor: 'middle' }),
      ),
    ),
  )
  return finish(svg, frame, 'timeline', height)
}
