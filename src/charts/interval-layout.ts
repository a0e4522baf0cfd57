import { formatNumberOf, formatPercent } from '../rates/format-rate.ts'
import { type Size, WIDTH } from './frame.ts'
import { type HeadingRow, type IntervalRow, isHeading, toCountWords } from './interval-row.ts'
import { toShareAxis } from './share-axis.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

/** Up to so many decisions without a rate are drawn one by one; above, their letters are counted. */
const MOST_UNITS = 6
export const UNIT_PITCH = 12

const AXIS_HEIGHT = 26

const WIDE = { font: 14, gap: 20, rowHeight: 30, lineHeight: 18, leastPlot: 260, leastLabel: 120, mostLabel: 280 }
const NARROW = { font: 13.5, gap: 12, lineHeight: 17, leastLabel: 120 }

/** A row in its place, in pixels. */
export interface PlacedRow extends IntervalRow {
  /** The name, broken into lines. */
  name: string
  top: number
  bottom: number
  /** The first line of the name: its middle in the wide figure (of all lines), its top in the narrow one. */
  labelY: number
  /** Where the numbers stand, likewise. */
  numbersY: number
  /** The middle of the interval. */
  markY: number
}

export interface PlacedHeading {
  words: string
  /** The top of its first line. */
  y: number
}

/** Where everything of an interval chart stands, in pixels from the left and the top. */
export interface IntervalLayout {
  rows: PlacedRow[]
  headings: PlacedHeading[]
  /** The scale's ends. */
  plotLeft: number
  plotRight: number
  plotTop: number
  plotBottom: number
  /** Right edges of the two columns of numbers. */
  rateRight: number
  countRight: number
  lineHeight: number
}

/** What stands for a rate where there is none: null for the decisions themselves. */
export function toUnratedNote({ decided, letters }: IntervalRow['rate']): string | null {
  return decided > MOST_UNITS ? `in ${formatNumberOf(letters, 'letter')}` : null
}

function toRateWidth({ rate }: IntervalRow): number {
  if (rate.rate !== null) return textWidth(formatPercent(rate.rate), WIDE.font, { bold: true })
  const note = toUnratedNote(rate)
  return note ? textWidth(note, 13) : rate.decided * UNIT_PITCH
}

const widest = (widths: number[]) => Math.ceil(Math.max(0, ...widths))

/** Rows and headings one below the other; names, which wrap, to the left of the scale, numbers to the right of it. */
function layWide(list: (IntervalRow | HeadingRow)[], plotTop: number): IntervalLayout {
  const data = list.filter((row): row is IntervalRow => !isHeading(row))
  const counts = widest(data.map((row) => textWidth(toCountWords(row), WIDE.font)))
  const rateWidth = widest(data.map(toRateWidth))
  const countRight = WIDTH.wide
  const rateRight = countRight - counts - WIDE.gap
  const plotRight = rateRight - rateWidth - WIDE.gap
  const named = widest(data.map(({ label }) => textWidth(label, WIDE.font))) + WIDE.gap
  const room = Math.min(WIDE.mostLabel, plotRight - WIDE.leastPlot)
  const plotLeft = Math.max(WIDE.leastLabel, Math.min(named, room))
  const rows: PlacedRow[] = []
  const headings: PlacedHeading[] = []
  let y = plotTop
  for (const row of list) {
    if (isHeading(row)) {
      const lines = wrapText(row.heading, WIDTH.wide, 13)
      headings.push({ words: lines.join('\n'), y: y + (y > plotTop ? 15 : 7) })
      y += (y > plotTop ? 32 : 24) + (lines.length - 1) * WIDE.lineHeight
      continue
    }
    const lines = wrapText(row.label, plotLeft - WIDE.gap, WIDE.font)
    const bottom = y + WIDE.rowHeight + (lines.length - 1) * WIDE.lineHeight
    const middle = (y + bottom) / 2
    rows.push({ ...row, name: lines.join('\n'), top: y, bottom, labelY: middle, numbersY: middle, markY: middle })
    y = bottom
  }
  const { lineHeight } = WIDE
  return { rows, headings, plotLeft, plotRight, plotTop, plotBottom: y, rateRight, countRight, lineHeight }
}

/** Name and numbers above the scale; the numbers below a name where both don't fit. */
function layNarrow(list: (IntervalRow | HeadingRow)[], plotTop: number): IntervalLayout {
  const data = list.filter((row): row is IntervalRow => !isHeading(row))
  const counts = widest(data.map((row) => textWidth(toCountWords(row), 13)))
  const rated = data.filter(({ rate }) => rate.rate !== null)
  const countRight = WIDTH.narrow
  const rateRight = countRight - counts - NARROW.gap
  const beside = rateRight - widest(rated.map(toRateWidth)) - NARROW.gap
  const below = beside < NARROW.leastLabel
  const { lineHeight } = NARROW
  const rows: PlacedRow[] = []
  const headings: PlacedHeading[] = []
  let y = plotTop
  for (const row of list) {
    if (isHeading(row)) {
      const lines = wrapText(row.heading, WIDTH.narrow, 13)
      headings.push({ words: lines.join('\n'), y: y + (y > plotTop ? 20 : 8) })
      y += (y > plotTop ? 40 : 28) + (lines.length - 1) * lineHeight
      continue
    }
    const lines = wrapText(row.label, below ? WIDTH.narrow : beside, NARROW.font)
    const labelY = y + 4.5
    const numbersY = below ? labelY + lines.length * lineHeight : labelY
    const bottom = y + 32 + (lines.length + (below ? 1 : 0)) * lineHeight
    rows.push({ ...row, name: lines.join('\n'), top: y, bottom, labelY, numbersY, markY: bottom - 16 })
    y = bottom
  }
  return { rows, headings, plotLeft: 10, plotRight: 274, plotTop, plotBottom: y, rateRight, countRight, lineHeight }
}

export interface IntervalOptions {
  /** The rate of all decisions, drawn as a dashed line. */
  overall?: number | null
  overallLabel?: string
  /** Every other heading with its rows stands on a band. */
  banded?: boolean
}

/** The whole chart before it is drawn: its scale, its rows in their places, the words of its dashed line, its height. */
export function layIntervals(list: (IntervalRow | HeadingRow)[], size: Size, options: IntervalOptions) {
  const { overall = null, overallLabel = 'All decisions' } = options
  const rates = list.flatMap((row) => (isHeading(row) ? [] : [row.rate]))
  const axis = toShareAxis(rates, size, overall)
  const reference = axis.ticks.length > 0 ? overall : null
  const referenceLines = wrapText(`${overallLabel} ${formatPercent(reference ?? 0)}`, WIDTH[size], 13)
  const referenceHeight = (size === 'narrow' ? 24 : 28) + (referenceLines.length - 1) * 17
  const lay = size === 'wide' ? layWide : layNarrow
  const layout = lay(list, reference === null ? 8 : referenceHeight)
  const height = Math.ceil(layout.plotBottom) + (axis.ticks.length ? AXIS_HEIGHT : 4)
  return { ...layout, ...axis, reference, referenceLines, height }
}
