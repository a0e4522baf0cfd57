import * as Plot from '@observablehq/plot'
import { formatNumberOf, formatPart } from '../rates/format-rate.ts'
import { drawBand } from './draw-band.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { named } from './named.ts'
import { toPen } from './pen.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

/** A count of decisions out of all on its side of the outcome. */
export interface BarRow {
  label: string
  count: number
  of: number
  href?: string | null
  countHref?: string | null
  /** Not read or not classified: drawn grey. */
  unknown?: boolean
}

export interface BarOptions {
  side: 'overturned' | 'upheld'
  /** Drawn hollow: the side has fewer than thirty decisions. */
  few?: boolean
  /** What is counted, singular; a decision unless given. */
  noun?: string
  /** The scale's end, so that two charts can share one; the highest count unless given. */
  max?: number
}

const LINE = 17
const GAP = 20

/** Counts as bars, a row each: reasons stand on one side of the outcome, so they are no rates. */
export function bars(frame: Frame, list: BarRow[], { side, few = false, max, noun = 'decision' }: BarOptions): string {
  const { document, size } = frame
  const pen = toPen(document)
  const narrow = size === 'narrow'
  const width = WIDTH[size]
  const font = narrow ? 13.5 * 1.05 : 14
  const highest = Math.max(1, max ?? 0, ...list.map(({ count }) => count))
  const numbers = list.map(({ count, of }) => formatPart(count, of))
  const widestLabel = Math.max(0, ...list.map(({ label }) => textWidth(label, font)))
  const left = narrow ? 0 : Math.min(300, Math.ceil(widestLabel) + GAP)
  const right = width - Math.ceil(Math.max(0, ...numbers.map((words) => textWidth(words, 14)))) - 10
  let bottom = 0
  const rows = list.map((row, index) => {
    const lines = wrapText(row.label, narrow ? width : left - GAP, font)
    const y = bottom
    bottom += narrow ? 25 + LINE * lines.length : 10 + 18 * lines.length
    const middle = narrow ? bottom - 13 : (y + bottom) / 2
    const labelY = narrow ? y + 17.5 : middle + 4.5 - (lines.length - 1) * 9
    const end = left + (row.count / highest) * (right - left)
    return {
      ...row,
      lines,
      y,
      bottom,
      middle,
      labelY,
      end,
      words: numbers[index] ?? '',
      y1: middle - 5,
      y2: middle + 5,
    }
  })
  const height = bottom + 4
  const name = side === 'overturned' ? 'over' : 'up'
  const bar = (unknown: boolean) =>
    Plot.rect(
      rows.filter((row) => (row.unknown ?? false) === unknown),
      {
        x1: 0,
        x2: 'count',
        y1: 'y1',
        y2: 'y2',
        render: named(`bar ${unknown ? 'unknown' : name} ${few ? 'few' : 'reliable'}`),
      },
    )
  const labels = rows.map(({ label, lines, labelY, href }) =>
    pen.link(
      href,
      lines.length > 1 ? label : null,
      pen.text(lines, { x: 0, y: labelY, lineHeight: narrow ? LINE : 18 }),
    ),
  )
  const counts = rows.map(({ label, count, of, words, end, middle, y, bottom, countHref }) =>
    pen.link(
      count ? countHref : null,
      `${label}: ${words} ${formatNumberOf(of, noun).split(' ')[1]}`,
      // A finger has the words; a band would only repeat them.
      ...(count && countHref && !narrow ? [drawBand(pen, Math.max(0, left - 8), y, width, bottom)] : []),
      pen.text(words, { x: end + 8, y: middle + 4.5 }),
    ),
  )
  const svg = Plot.plot({
    document,
    width,
    height,
    marginLeft: left,
    marginRight: width - right,
    marginTop: 0,
    marginBottom: 4,
    x: { domain: [0, highest], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      () => pen.element('g', { class: 'count' }, ...counts),
      Plot.ruleX([0], { y1: 0, y2: bottom, render: named('zero') }),
      bar(false),
      bar(true),
      () => pen.element('g', { class: 'rowlabel' }, ...labels),
    ],
  })
  return finish(svg, frame, 'bars', height)
}
